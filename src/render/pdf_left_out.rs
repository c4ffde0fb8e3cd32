//! What stands in for printing PDF in a build without the feature `pdf`: it says that it cannot.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::labels::Labels;
use crate::quiz::{FormId, QuizFile};
use crate::render::{Format, Layout, Paper, PrintedPaper};

/// What a template would be told beside the view.
#[expect(dead_code, reason = "nothing is printed")]
pub(in crate::render) struct About<'a> {
    pub(in crate::render) quiz: &'a QuizFile,
    pub(in crate::render) form: &'a FormId,
    pub(in crate::render) paper: Paper,
    pub(in crate::render) layout: Layout,
    pub(in crate::render) labels: &'a Labels,
}

/// No fonts.
#[derive(Clone, Debug, Default)]
pub struct Fonts;

impl Fonts {
    /// Adds nothing: a file has no font that could be used.
    pub fn add(&mut self, _file: Vec<u8>) -> usize {
        0
    }
}

/// Refuses to print.
pub(super) fn print(
    format: &Format,
    _main: &str,
    _view: Value,
    _about: &About<'_>,
    _fonts: &Fonts,
) -> Result<PrintedPaper, Diagnostics> {
    let problem = format!(
        "this build of the program does not print the format `{}`",
        format.name()
    );
    Err(Diagnostic::error("pdf-left-out", problem)
        .hint("take a build with the feature `pdf`, or print another format")
        .into())
}

/// Nothing: no characters are missing where none are printed.
#[must_use]
pub fn missing_warning(_missing: &BTreeSet<String>) -> Option<Diagnostic> {
    None
}
