use std::sync::Arc;

use crate::bank::{ItemModel, Path, Template};
use crate::derive::facts::{Fact, Facts, Value};
use crate::derive::material::{self, Material};
use crate::derive::object;
use crate::derive::refused::Refusal;
use crate::derive::scene::{Bound, Scene};
use crate::item::{Note, Role};
use crate::language::wording::capitalise;
use crate::reading::Claim;
use crate::source::fold;

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
        let mut names = scene.names(self.facts, self.model);
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
        if let Fact::Claim(number) = drawn.fact {
            let source = self.facts.reading().claims[number.0].source;
            let related = |claim: &Claim| {
                let both = claim.source.zip(source);
                both.is_some_and(|(one, other)| {
                    self.facts.related(one, other)
                        || self.facts.says_alike(one, &self.facts.reading().claims[number.0])
                })
            };
            return self.claims().any(related);
        }
        match drawn.value {
            Value::Fact(Fact::Source(source)) => self.claims().any(|claim| {
                let by_other = claim.source.filter(|other| *other != source);
                by_other.is_some_and(|other| {
                    self.facts.says_alike(source, claim) || self.facts.related(source, other)
                })
            }),
            Value::Fact(Fact::Actor(actor)) => self.claims().any(|claim| self.facts.stands_by(actor, claim)),
            _ => false,
        }
    }

    /// The claims that the item asks about.
    fn claims(&self) -> impl Iterator<Item = &Claim> {
        let claims = &self.facts.reading().claims;
        self.scene.0.iter().filter_map(|bound| match bound {
            Bound::One(Fact::Claim(number)) => claims.get(number.0),
            _ => None,
        })
    }
}

/// Whether a text holds all words of another in a row, folded; also its possessive form.
pub(in crate::derive) fn holds_words(text: &str, words: &str) -> bool {
    let clean = |text: &str| {
        let folded = fold(text).replace("'s", " ");
        let kept: String = folded
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        format!(" {} ", kept.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let words = clean(words);
    words.trim() != "" && clean(text).contains(&words)
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
fn gaps(template: &Template) -> String {
    let at = template
        .source
        .text()
        .get(template.span.range())
        .unwrap_or_default();
    let short: String = at.chars().take(60).collect();
    format!("`{short}`")
}

#[cfg(test)]
mod tests {
    use super::holds_words;

    #[test]
    fn words_are_found_whole_and_in_a_row() {
        for (text, words, found) in [
            ("Where did Ana Ruiz's team land?", "Ana Ruiz", true),
            ("Where did Ana Ruizen land?", "Ana Ruiz", false),
            ("What did the U.N. say?", "U.N.", true),
            ("anything", "", false),
        ] {
            assert_eq!(holds_words(text, words), found, "{words} in {text}");
        }
    }
}
