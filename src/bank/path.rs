use std::fmt;

use crate::bank::model::{Bind, Take};
use crate::bank::problems::Problems;
use crate::bank::table::Words;
use crate::source::Span;
use crate::vocabulary::{FactKind, SlotType, nearest, slots};

/// A checked way from a bound fact through its slots: `claim.source.name`.
///
/// Guaranteed: the bind exists in its model and every slot exists in the fact that it is asked of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The place of the bind in its model.
    pub bind: usize,
    /// The slots, in order.
    pub slots: Vec<&'static str>,
    /// What stands at its end.
    pub ends: PathType,
    /// Where the author wrote it.
    pub span: Span,
    text: String,
}

/// What a path ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathType {
    /// The type of the last slot, or the bound fact's own.
    pub holds: SlotType,
    /// Whether some slot on the way may be absent.
    pub optional: bool,
    /// Whether the bind takes all matching facts, so that the path stands for a list.
    pub many: bool,
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Path {
    /// Checks a path against the binds made so far; a problem is noted and nothing comes back where it fails.
    pub(super) fn check(words: &Words, binds: &[Bind], problems: &mut Problems) -> Option<Self> {
        let mut parts = words.text.trim().split('.');
        let name = parts.next().unwrap_or_default();
        let Some(bind) = binds.iter().position(|bind| bind.name == name) else {
            let known = binds.iter().map(|bind| bind.name.as_str());
            let hint = nearest(name, known.clone()).map_or_else(
                || format!("bound so far: {}", known.collect::<Vec<_>>().join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            let at = part(words, name);
            problems.note(
                "bank-unknown-bind",
                at,
                format!("no fact is bound as `{name}`"),
                Some(hint),
            );
            return None;
        };
        let mut holds = SlotType::Fact(binds[bind].fact);
        let mut optional = false;
        let mut path = Vec::new();
        for name in parts {
            let SlotType::Fact(kind) = holds else {
                let before = path.last().copied().unwrap_or_default();
                problems.note(
                    "bank-no-slots",
                    part(words, name),
                    format!("`{before}` has no slots of its own, so `.{name}` leads nowhere"),
                    None,
                );
                return None;
            };
            let Some(slot) = kind.slot(name) else {
                problems.note(
                    "bank-unknown-slot",
                    part(words, name),
                    format!("{} has no slot `{name}`", article_and(kind)),
                    Some(slot_hint(kind, name)),
                );
                return None;
            };
            holds = slot.holds;
            optional |= slot.optional;
            path.push(slot.name);
        }
        let many = matches!(binds[bind].take, Take::All { .. });
        let ends = PathType {
            holds,
            optional,
            many,
        };
        Some(Self {
            bind,
            slots: path,
            ends,
            span: words.span,
            text: words.text.trim().to_owned(),
        })
    }

    /// Whether words can be printed from its end.
    #[must_use]
    pub fn prints(&self) -> bool {
        match self.ends.holds {
            SlotType::Text | SlotType::Number | SlotType::Word(_) => true,
            SlotType::Fact(kind) => matches!(kind, FactKind::Actor | FactKind::Source | FactKind::Phrase),
            SlotType::Flag => false,
        }
    }

    /// Whether its end stands in the article, so that it can be an option or evidence.
    #[must_use]
    pub fn stands_in_article(&self) -> bool {
        matches!(self.ends.holds, SlotType::Fact(_))
    }
}

pub(super) fn article_and(kind: FactKind) -> String {
    let article = if matches!(kind, FactKind::Actor | FactKind::Event) {
        "an"
    } else {
        "a"
    };
    format!("{article} {kind}")
}

pub(super) fn slot_hint(kind: FactKind, name: &str) -> String {
    let known = slots(kind).iter().map(|slot| slot.name);
    nearest(name, known.clone()).map_or_else(
        || {
            format!(
                "{} has: {}",
                article_and(kind),
                known.collect::<Vec<_>>().join(", ")
            )
        },
        |near| format!("did you mean `{near}`?"),
    )
}

/// The place of one part of a written path.
fn part(words: &Words, name: &str) -> Span {
    match words.text.find(name) {
        Some(at) if words.span.len() == words.text.len() => {
            Span::new(words.span.start() + at, words.span.start() + at + name.len())
        }
        _ => words.span,
    }
}
