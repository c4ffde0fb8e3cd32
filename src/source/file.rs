use crate::source::Span;

/// A file's decoded text and the name that problems are reported under.
///
/// The text holds no byte order mark and is never altered after loading; for UTF-8 files without a mark
/// spans are byte offsets into the file itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    name: String,
    text: String,
}

impl SourceFile {
    /// A file whose text is at hand already.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }

    /// The name that problems are reported under: a path, or `<stdin>`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole decoded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text under `span`, or nothing where it is out of bounds.
    #[must_use]
    pub fn slice(&self, span: Span) -> Option<&str> {
        span.of(&self.text)
    }
}
