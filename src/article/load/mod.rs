//! From a decoded file to an [`Article`]: blocks, metadata, and the checks that make it fit for a quiz.

mod check;

use crate::article::{Article, Limits};
use crate::diagnostic::Diagnostics;
use crate::source::SourceFile;

impl Article {
    /// Loads an article, with warnings about what the user should know.
    ///
    /// Refused with a reason: a text that is empty, not English, or outside the limits.
    pub fn load(source: SourceFile, limits: &Limits) -> Result<(Self, Diagnostics), Diagnostics> {
        let plain = Self::plain(source);
        check::body(&plain, limits)?;
        Ok((plain, Diagnostics::default()))
    }
}
