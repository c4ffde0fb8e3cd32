use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span};

/// The problems of one bank file, gathered while it is read.
pub(super) struct Problems {
    source: Arc<SourceFile>,
    found: Vec<Diagnostic>,
}

impl Problems {
    /// None yet.
    pub(super) fn new(source: Arc<SourceFile>) -> Self {
        Self {
            source,
            found: Vec::new(),
        }
    }

    /// The file.
    pub(super) fn source(&self) -> &Arc<SourceFile> {
        &self.source
    }

    /// How many there are so far.
    pub(super) fn count(&self) -> usize {
        self.found.len()
    }

    /// Notes a problem at a place.
    pub(super) fn note(
        &mut self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        hint: Option<String>,
    ) {
        let mut diagnostic = Diagnostic::error(code, message).at(&self.source, span, "");
        if let Some(hint) = hint {
            diagnostic = diagnostic.hint(hint);
        }
        self.found.push(diagnostic);
    }

    /// All of them, in the order of their places.
    pub(super) fn finish(mut self) -> Diagnostics {
        self.found
            .sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| label.span));
        Diagnostics(self.found)
    }
}
