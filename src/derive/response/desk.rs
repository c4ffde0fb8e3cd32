use std::sync::Arc;

use crate::bank::{ItemModel, Path, Template};
use crate::derive::facts::{Fact, Facts, Value};
use crate::derive::material::{self, Material};
use crate::derive::naming::holds_words;
use crate::derive::object;
use crate::derive::refused::Refusal;
use crate::derive::scene::{Bound, Scene};
use crate::item::{Note, Role};
use crate::language::wording::capitalise;
use crate::reading::ClaimNo;

/// Slots that hold a whole statement: as an option it begins like a sentence.
const STATEMENTS: [&str; 4] = ["statement", "present", "done", "told"];

/// What the maker of one item has before it: the facts, the model and the bound scene.
pub(in crate::derive) struct Desk<'a> {
    pub(in crate::derive) facts: &'a Arc<Facts>,
    pub(in crate::derive) model: &'a ItemModel,
    pub(in crate::derive) scene: &'a Scene,
}

/// Something drawn for an option: the fact that it came from, and what it is made of.
#[derive(Clone, Debug)]
pub(in crate::derive) struct Drawn {
    pub(in crate::derive) fact: Fact,
    pub(in crate::derive) value: Value,
    pub(in crate::derive) material: Material,
}

impl Desk<'_> {
    /// Fills a template in a scene; `option` is what the template calls by that name.
    pub(in crate::derive) fn words(
        &self,
        template: &Template,
        scene: &Scene,
        option: Option<&Value>,
    ) -> Result<String, Refusal> {
        let mut names = scene.names(self.facts, &self.model.binds);
        if let Some(option) = option {
            names.insert("option".to_owned(), object::value(self.facts, option.clone()));
        }
        let facts = minijinja::Value::from(names);
        template.fill(facts).map_err(|_| Refusal::NoWords(gaps(template)))
    }

    /// Everything at the end of a path that can be printed, with the fact that it begins at.
    pub(in crate::derive) fn drawn(&self, path: &Path) -> Vec<Drawn> {
        self.scene
            .facts(path.bind)
            .iter()
            .filter_map(|&fact| self.drawn_from(fact, path))
            .collect()
    }

    /// What stands at the end of a path for one fact.
    pub(in crate::derive) fn drawn_from(&self, fact: Fact, path: &Path) -> Option<Drawn> {
        let value = self.facts.follow(fact, path)?;
        let mut material = material::of(self.facts, &value)?;
        if path.slots.last().is_some_and(|slot| STATEMENTS.contains(slot)) {
            material.text = capitalise(&material.text);
        }
        Some(Drawn {
            fact,
            value,
            material,
        })
    }

    /// The single thing at the end of a path.
    pub(in crate::derive) fn only(&self, path: &Path) -> Result<Drawn, Refusal> {
        self.drawn(path)
            .into_iter()
            .next()
            .ok_or_else(|| Refusal::NoWords(format!("`{path}`")))
    }

    /// The note on an option.
    pub(in crate::derive) fn note(
        &self,
        role: Role,
        reason: &Template,
        bind: usize,
        drawn: &Drawn,
    ) -> Result<Note, Refusal> {
        let scene = self.scene.narrowed(bind, drawn.fact);
        let reason = self.words(reason, &scene, Some(&drawn.value))?;
        Ok(Note {
            role,
            reason,
            sentence: Some(drawn.material.sentence),
        })
    }

    /// Whether an option that is a source would be right too: it is credited elsewhere with a like statement.
    pub(in crate::derive) fn right_too(&self, drawn: &Drawn) -> bool {
        if let Fact::Claim(other) = drawn.fact {
            let credited = |claim: ClaimNo| self.facts.reading().claims[claim.0].source;
            let asked = self.claims().filter_map(credited).collect::<Vec<_>>();
            return asked
                .into_iter()
                .any(|own| credited(other) == Some(own) || self.facts.may_share(own, other));
        }
        match drawn.value {
            Value::Fact(Fact::Source(source)) => {
                self.claims().any(|claim| self.facts.may_share(source, claim))
            }
            Value::Fact(Fact::Actor(actor)) => self.claims().any(|claim| self.facts.stands_by(actor, claim)),
            _ => false,
        }
    }

    /// The claims that the item asks about.
    fn claims(&self) -> impl Iterator<Item = ClaimNo> {
        self.scene.0.iter().filter_map(|bound| match bound {
            Bound::One(Fact::Claim(number)) => Some(*number),
            _ => None,
        })
    }
}

impl Material {
    /// Whether a text names it, by whatever name.
    pub(in crate::derive) fn named_in(&self, text: &str) -> bool {
        std::iter::once(&self.text)
            .chain(&self.same)
            .any(|name| holds_words(text, name))
    }
}

/// What a template that could not be filled was about, in an author's words.
pub(in crate::derive) fn gaps(template: &Template) -> String {
    let at = template
        .source
        .text()
        .get(template.span.range())
        .unwrap_or_default();
    let short: String = at.chars().take(60).collect();
    format!("`{short}`")
}
