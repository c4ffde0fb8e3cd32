use crate::source::Span;

/// Line and column of a byte, both counted from 1; columns count characters, as editors do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
}

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Finds the line starts of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self { starts }
    }

    /// The position of the first byte of `span` in `text`, which must be the text that was indexed.
    #[must_use]
    pub fn position(&self, text: &str, span: Span) -> Position {
        let line = self.starts.partition_point(|&start| start <= span.start());
        let start = self.starts[line - 1];
        let column = text
            .get(start..span.start())
            .map_or(1, |before| before.chars().count() + 1);
        Position { line, column }
    }
}
