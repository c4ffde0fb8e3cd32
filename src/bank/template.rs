use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use minijinja::{Environment, Error, UndefinedBehavior, Value};

use crate::bank::model::Bind;
use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::table::Words;
use crate::language::wording::{capitalise, join_and};
use crate::source::{SourceFile, Span};
use crate::vocabulary::SlotType;

/// Words with gaps, filled from bound facts: `Sentence {{ claim.sentence }} gives {{ claim.source }}.`
///
/// Guaranteed: it compiles, and every gap is a path to something that prints.
#[derive(Clone, Debug)]
pub struct Template {
    text: String,
    /// Where it stands.
    pub span: Span,
    /// In which file.
    pub source: Arc<SourceFile>,
}

/// Names that stand for an option, its place and the whole key beside the bound facts.
const BESIDE: [&str; 1] = ["option"];

impl Template {
    /// Checks the words against the binds; problems are noted.
    pub(super) fn check(words: &Words, binds: &[Bind], problems: &mut Problems) -> Option<Self> {
        let compiled = match ENGINE.template_from_str(&words.text) {
            Ok(compiled) => compiled,
            Err(error) => {
                note(&error, words, problems);
                return None;
            }
        };
        let gaps: BTreeSet<String> = compiled.undeclared_variables(true).into_iter().collect();
        let mut fine = true;
        for gap in gaps {
            if BESIDE.contains(&gap.split('.').next().unwrap_or_default()) {
                continue;
            }
            let at = words
                .text
                .find(&gap)
                .filter(|_| words.span.len() == words.text.len());
            let span = at.map_or(words.span, |at| {
                Span::new(words.span.start() + at, words.span.start() + at + gap.len())
            });
            let Some(path) = Path::check(&Words { text: gap, span }, binds, problems) else {
                fine = false;
                continue;
            };
            // A flag is for conditions: `{{ "do" if source.plural else "does" }}`.
            let condition = path.ends.holds == SlotType::Flag;
            if !path.prints() && !path.ends.many && !condition {
                fine = false;
                let hint = "print one of its slots, as in `{{ claim.source.name }}`".to_owned();
                problems.note(
                    "bank-unprintable",
                    span,
                    format!("`{path}` is not words"),
                    Some(hint),
                );
            }
        }
        fine.then(|| Self {
            text: words.text.clone(),
            span: words.span,
            source: Arc::clone(problems.source()),
        })
    }

    /// Whether the words hang on facts at all.
    #[must_use]
    pub fn has_gaps(&self) -> bool {
        self.text.contains("{{")
    }

    /// Fills the gaps. White space is folded to single spaces.
    pub fn fill(&self, facts: Value) -> Result<String, Error> {
        let filled = ENGINE.render_str(&self.text, facts)?;
        Ok(filled.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

fn note(error: &Error, words: &Words, problems: &mut Problems) {
    let span = match error.range() {
        Some(range) if words.span.len() == words.text.len() => {
            Span::new(words.span.start() + range.start, words.span.start() + range.end)
        }
        _ => words.span,
    };
    let message = error
        .detail()
        .map_or_else(|| error.kind().to_string(), str::to_owned);
    problems.note(
        "bank-template",
        span,
        format!("the words do not compile: {message}"),
        None,
    );
}

/// The engine for words: strict (a missing slot is an error, never a gap), with the filters that authors may use. Made
/// once: an article's items fill templates by the thousand.
static ENGINE: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.add_filter("capital", |text: Value| capitalise(&text.to_string()));
    engine.add_filter("listed", |entries: Value| -> Result<String, Error> {
        let entries: Vec<String> = entries.try_iter()?.map(|entry| entry.to_string()).collect();
        Ok(join_and(&entries))
    });
    engine
});
