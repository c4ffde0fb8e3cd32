use std::sync::Arc;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::Wish;
use crate::source::{SourceFile, Span};

/// How many items of which kind a quiz is to have. Wishes hold as far as the article supports them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Blueprint {
    /// Version of this format: 1.
    format: u32,
    /// At most so many items: 1 to 100.
    pub items: usize,
    /// Minutes that students need: 1 to 600.
    pub minutes: u32,
    /// At most so many percent of `items` by one item model; one item is always allowed.
    pub model_share: u32,
    /// At most so many open items.
    pub open: usize,
    /// Shares of the two parts of the paper.
    pub shares: Shares,
    /// Items that judge the support of a claim.
    pub judgements: Judgements,
}

/// At least so many percent of the items; open items count by what they are about.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Shares {
    /// Items about what the article reports.
    pub comprehension: u32,
    /// Items about where it comes from and what supports it.
    pub sources: u32,
}

/// At least so many items that judge support, and of judgements whose right answer points one way.
///
/// An item that asks for both directions counts for both.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Judgements {
    /// In all.
    pub items: usize,
    /// Right answer: supported, clear, named.
    pub supported: usize,
    /// Right answer: unsupported, unclear, not stated.
    pub unsupported: usize,
}

const DEFAULT: &str = include_str!("../../blueprints/default.toml");

impl Blueprint {
    /// Reads a blueprint, or shows where it is wrong.
    pub fn parse(source: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let blueprint: Self = toml::from_str(source.text()).map_err(|error| {
            let span = error
                .span()
                .map_or(Span::new(0, 0), |range| Span::new(range.start, range.end));
            Diagnostic::error("blueprint-syntax", error.message().trim())
                .at(source, span, "")
                .hint("`blueprints/default.toml` of the program shows every key with what it means")
        })?;
        let problems: Vec<Diagnostic> = blueprint
            .out_of_range()
            .into_iter()
            .map(|(key, message)| {
                Diagnostic::error("blueprint-range", message).at(source, value_of(source.text(), key), "")
            })
            .collect();
        if problems.is_empty() {
            Ok(blueprint)
        } else {
            Err(Diagnostics(problems))
        }
    }

    /// At most so many items by one model.
    #[must_use]
    pub fn per_model(&self) -> usize {
        (self.items * self.model_share as usize / 100).max(1)
    }

    /// How many it wishes for in a quiz that has `items` of them; shares are rounded up.
    #[must_use]
    pub fn wished(&self, wish: Wish, items: usize) -> usize {
        let share = |percent: u32| (items * percent as usize).div_ceil(100);
        match wish {
            Wish::Items => self.items,
            Wish::Comprehension => share(self.shares.comprehension),
            Wish::Sources => share(self.shares.sources),
            Wish::Judgements => self.judgements.items,
            Wish::Supported => self.judgements.supported,
            Wish::Unsupported => self.judgements.unsupported,
        }
    }

    fn out_of_range(&self) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        let mut bound = |key, value: usize, least, most| {
            if !(least..=most).contains(&value) {
                problems.push((key, format!("`{key}` is {value}; it may be {least} to {most}")));
            }
        };
        bound("format", self.format as usize, 1, 1);
        bound("items", self.items, 1, 100);
        bound("minutes", self.minutes as usize, 1, 600);
        bound("model-share", self.model_share as usize, 1, 100);
        bound("comprehension", self.shares.comprehension as usize, 0, 100);
        bound("sources", self.shares.sources as usize, 0, 100);
        if self.shares.comprehension.saturating_add(self.shares.sources) > 100 {
            problems.push(("shares", "the shares add up to more than 100 percent".to_owned()));
        }
        problems
    }
}

impl Default for Blueprint {
    /// The bundled blueprint, `blueprints/default.toml`.
    fn default() -> Self {
        let source = Arc::new(SourceFile::new("blueprints/default.toml", DEFAULT));
        Self::parse(&source).expect("a test reads the bundled blueprint")
    }
}

/// Where the first line that begins with `key`, or opens the table of that name, stands.
fn value_of(text: &str, key: &str) -> Span {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let name = line.trim().trim_matches(['[', ']']);
        if name.split('=').next().is_some_and(|name| name.trim() == key) {
            return Span::new(at, at + line.trim_end().len());
        }
        at += line.len();
    }
    Span::new(0, 0)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Blueprint, DEFAULT};
    use crate::quiz::Wish;
    use crate::source::SourceFile;

    fn problems(from: &str, to: &str) -> Vec<(String, String)> {
        let text = DEFAULT.replacen(from, to, 1);
        let source = Arc::new(SourceFile::new("my.toml", text));
        let problems = Blueprint::parse(&source).expect_err("it is wrong").0;
        problems
            .into_iter()
            .map(|problem| {
                let place = source.slice(problem.labels[0].span).expect("inside").to_owned();
                (problem.message, place)
            })
            .collect()
    }

    #[test]
    fn the_bundled_blueprint_is_the_default() {
        let blueprint = Blueprint::default();
        assert_eq!(
            (blueprint.items, blueprint.open, blueprint.per_model()),
            (12, 1, 2)
        );
        assert_eq!(
            (
                blueprint.wished(Wish::Sources, 12),
                blueprint.wished(Wish::Sources, 5)
            ),
            (5, 2)
        );
    }

    #[test]
    fn problems_point_at_their_place() {
        let unknown = problems("items = 12", "itens = 12");
        assert_eq!(unknown[0].1, "itens");
        assert!(unknown[0].0.contains("unknown field `itens`"), "{unknown:?}");
        let range = problems("items = 12", "items = 0");
        assert_eq!(
            range,
            [(
                "`items` is 0; it may be 1 to 100".to_owned(),
                "items = 0".to_owned()
            )]
        );
        let shares = problems("comprehension = 30", "comprehension = 70");
        assert_eq!(shares[0].1, "[shares]");
        assert_eq!(problems("sources = 40", "sources = \"many\"")[0].1, "\"many\"");
        assert_eq!(problems("format = 1", "format = 2").len(), 1);
    }
}
