use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span};

/// Under which codes is told what any file of a kind may have wrong.
#[derive(Clone, Copy, Debug)]
pub struct Codes {
    /// It is no TOML.
    pub syntax: &'static str,
    /// A key that is not known, or missing.
    pub key: &'static str,
    /// A value of the wrong type.
    pub value: &'static str,
}

/// The problems of a file so far. Reading goes on after one, so that all are told at once.
#[derive(Debug)]
pub struct Problems {
    source: Arc<SourceFile>,
    codes: Codes,
    found: Vec<Diagnostic>,
}

impl Problems {
    /// None yet.
    pub fn new(source: &Arc<SourceFile>, codes: Codes) -> Self {
        Self {
            source: Arc::clone(source),
            codes,
            found: Vec::new(),
        }
    }

    /// The file.
    pub fn source(&self) -> &Arc<SourceFile> {
        &self.source
    }

    /// The codes of the file's kind.
    pub fn codes(&self) -> Codes {
        self.codes
    }

    /// Notes a problem with what to do about it, which may be empty.
    pub fn note(&mut self, code: &'static str, at: Span, message: impl Into<String>, hint: &str) {
        let problem = Diagnostic::error(code, message).at(&self.source, at, "");
        self.found.push(if hint.is_empty() {
            problem
        } else {
            problem.hint(hint)
        });
    }

    /// All problems in the order of their places, if there are any.
    pub fn none(mut self) -> Result<(), Diagnostics> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found
            .sort_by_key(|problem| problem.labels.first().map(|label| label.span.start()));
        Err(Diagnostics(self.found))
    }
}
