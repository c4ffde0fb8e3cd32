use std::sync::Arc;

use crate::source::{SourceFile, Span};

/// A stretch of the article's text and the place in the file that it was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    /// Where it stands in the article's text.
    text: Span,
    /// Where it stands in the file; of the same length for words taken letter for letter.
    file: Span,
}

/// The file that an article was loaded from, and how its text goes back to it.
///
/// The two texts differ only where the file's marks are not the article's words: line ends inside a paragraph of a
/// hard-wrapped text, and Markdown's marks.
#[derive(Clone, Debug)]
pub struct Origin {
    file: Arc<SourceFile>,
    /// In text order, without holes in the text.
    pieces: Vec<Piece>,
}

/// The article's text as it grows out of the file.
#[derive(Debug)]
pub(super) struct Draft {
    text: String,
    origin: Origin,
}

impl Origin {
    /// For a text that is the file's own.
    pub(super) fn same(file: Arc<SourceFile>) -> Self {
        let all = Span::new(0, file.text().len());
        Self {
            file,
            pieces: vec![Piece { text: all, file: all }],
        }
    }

    /// The file as decoded.
    #[must_use]
    pub fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// The place in the file of a place in the article's text.
    #[must_use]
    pub fn place(&self, span: Span) -> Span {
        let end = span.end().max(span.start() + 1) - 1;
        self.piece(span.start()).cover(self.piece(end))
    }

    /// The place in the file of one byte of the text.
    fn piece(&self, at: usize) -> Span {
        let index = self.pieces.partition_point(|piece| piece.text.end() <= at);
        match self.pieces.get(index) {
            None => {
                let end = self.file.text().len();
                Span::new(end, end)
            }
            Some(piece) if piece.text.len() == piece.file.len() => {
                let start = piece.file.start() + (at - piece.text.start());
                Span::new(start, start + 1)
            }
            Some(piece) => piece.file,
        }
    }
}

impl Draft {
    pub fn new(file: Arc<SourceFile>) -> Self {
        Self {
            text: String::new(),
            origin: Origin {
                file,
                pieces: Vec::new(),
            },
        }
    }

    /// How long the text is by now.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Takes words of the file letter for letter.
    pub fn take(&mut self, place: Span) {
        let file = Arc::clone(&self.origin.file);
        self.put(file.slice(place).unwrap_or_default(), place);
    }

    /// Puts `words` for what stands in the file at `place`.
    pub fn put(&mut self, words: &str, place: Span) {
        if !words.is_empty() {
            let start = self.text.len();
            self.text.push_str(words);
            self.origin.pieces.push(Piece {
                text: Span::new(start, self.text.len()),
                file: place,
            });
        }
    }

    /// The whole text of the file.
    pub fn file(&self) -> &str {
        self.origin.file.text()
    }

    /// The text so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The finished text, under the file's name, and the way back.
    pub fn finish(self) -> (SourceFile, Origin) {
        (SourceFile::new(self.origin.file.name(), self.text), self.origin)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::article::origin::Draft;
    use crate::source::{SourceFile, Span};

    #[test]
    fn every_place_goes_back_to_the_file() {
        let file = Arc::new(SourceFile::new("a", "Prices **rose**\r\nin May &amp; June."));
        let mut draft = Draft::new(Arc::clone(&file));
        draft.take(Span::new(0, 7));
        draft.take(Span::new(9, 13));
        draft.put(" ", Span::new(15, 17));
        draft.take(Span::new(17, 24));
        draft.put("&", Span::new(24, 29));
        draft.take(Span::new(29, 35));
        let (source, origin) = draft.finish();
        assert_eq!(source.text(), "Prices rose in May & June.");
        let back = |from, to| file.slice(origin.place(Span::new(from, to)));
        assert_eq!(back(7, 11), Some("rose"));
        assert_eq!(back(7, 14), Some("rose**\r\nin"));
        assert_eq!(back(19, 20), Some("&amp;"));
        assert_eq!(back(26, 26), Some(""));
    }
}
