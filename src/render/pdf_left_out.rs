//! What stands in for printing PDF in a build without the feature `pdf`: it says that it cannot.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::about::About;
use crate::render::{Format, PrintedPaper};

/// Whether this build of the program prints PDF.
pub(super) const BUILT_IN: bool = false;

/// No templates: nothing reads them.
#[derive(Clone, Debug, Default)]
pub(super) struct Templates(());

/// No fonts.
#[derive(Clone, Debug, Default)]
pub struct Fonts(());

impl Fonts {
    /// Adds nothing: there is nothing to print with a font.
    ///
    /// # Errors
    /// `pdf-left-out` always.
    pub fn add(&mut self, name: &str, _file: Vec<u8>) -> Result<usize, Diagnostic> {
        let problem = format!("the font `{name}` is for PDF, which this build of the program does not print");
        Err(left_out(problem))
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
    Err(left_out(problem).into())
}

fn left_out(problem: String) -> Diagnostic {
    Diagnostic::error("pdf-left-out", problem)
        .hint("take a build with the feature `pdf`, or print another format")
}

/// Nothing: no characters are missing where none are printed.
#[must_use]
pub fn missing_warning(_missing: &BTreeSet<String>) -> Option<Diagnostic> {
    None
}
