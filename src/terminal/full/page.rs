use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::terminal::harmless;

/// Words of one look; harmless, whatever they were made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    text: String,
    style: Style,
}

/// Words of one look, made harmless.
#[must_use]
pub fn words(text: &str, style: Style) -> Piece {
    Piece {
        text: harmless(text),
        style,
    }
}

/// A text on one line: harmless, line ends as spaces.
#[must_use]
pub fn cell_line(text: &str) -> String {
    harmless(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text on one line of at most `width` columns, cut at a space where there is one, with `…`.
#[must_use]
pub fn fit(text: &str, width: usize) -> String {
    let text = cell_line(text);
    if text.width() <= width {
        return text;
    }
    if width == 0 {
        return String::new();
    }
    let mut start = String::new();
    for character in text.chars() {
        if start.width() + character.width().unwrap_or(0) > width - 1 {
            break;
        }
        start.push(character);
    }
    let cut = start.rfind(' ').filter(|cut| *cut > start.len() / 2);
    format!("{}\u{2026}", start[..cut.unwrap_or(start.len())].trim_end())
}

/// Lines of a fixed width, for a pane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    width: usize,
    lines: Vec<Line<'static>>,
}

impl Page {
    /// An empty page for lines of at most `width` columns.
    #[must_use]
    pub fn new(width: u16) -> Self {
        Self {
            width: usize::from(width).max(1),
            lines: Vec::new(),
        }
    }

    /// Columns of a line.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// The lines.
    #[must_use]
    pub fn lines(&self) -> &[Line<'static>] {
        &self.lines
    }

    /// How many lines there are: the number of the next one.
    #[must_use]
    pub fn height(&self) -> usize {
        self.lines.len()
    }

    /// An empty line; none where one stands last already, or first.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// A paragraph of one piece, and the lines that it takes.
    pub fn text(&mut self, text: &str, style: Style) -> Range<usize> {
        self.labelled(&words("", style), &[words(text, style)])
    }

    /// A paragraph behind a label; further lines are indented to it. Gives the lines that it takes.
    pub fn labelled(&mut self, label: &Piece, pieces: &[Piece]) -> Range<usize> {
        let start = self.lines.len();
        self.flow(label, pieces);
        start..self.lines.len()
    }

    /// Like [`Page::labelled`], and gives the lines that each piece stands on.
    pub fn flow(&mut self, label: &Piece, pieces: &[Piece]) -> Vec<Range<usize>> {
        // A label that leaves no room stands above its words.
        let label_text = label.text.replace('\n', " ");
        let label_width = label_text.width();
        let indent = if label_width + 8 > self.width {
            0
        } else {
            label_width
        };
        let mut flow = Flow {
            first: self.lines.len(),
            width: self.width,
            indent,
            lines: Vec::new(),
            spans: Vec::new(),
            column: 0,
            started: false,
        };
        if label_width > 0 {
            let cut = (label_width > self.width).then(|| fit(&label_text, self.width));
            flow.put(cut.as_deref().unwrap_or(&label_text), label.style);
            if indent == 0 && pieces.iter().any(|piece| !piece.text.is_empty()) {
                flow.end_line();
            }
        }
        let places = pieces.iter().map(|piece| flow.piece(piece)).collect();
        flow.end_line();
        self.lines.append(&mut flow.lines);
        places
    }
}

/// Whether a line may break at a character: at white space, but for spaces that do not break.
fn parts_words(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}')
}

/// A paragraph while it is wrapped.
struct Flow {
    first: usize,
    width: usize,
    indent: usize,
    lines: Vec<Line<'static>>,
    spans: Vec<Span<'static>>,
    column: usize,
    /// Whether a word stands on the line.
    started: bool,
}

impl Flow {
    fn put(&mut self, text: &str, style: Style) {
        // Terminals draw a space that does not break as they please.
        let text = text.replace(['\u{a0}', '\u{202f}'], " ");
        self.column += text.width();
        self.spans.push(Span::styled(text, style));
    }

    fn end_line(&mut self) {
        self.lines.push(Line::from(std::mem::take(&mut self.spans)));
        self.column = 0;
        self.started = false;
    }

    fn begin(&mut self) {
        if self.column < self.indent {
            let room = self.indent - self.column;
            self.spans.push(Span::raw(" ".repeat(room)));
            self.column = self.indent;
        }
        self.started = true;
    }

    /// Sets a piece, and gives the lines that it stands on. White space at its ends parts it from its neighbours.
    fn piece(&mut self, piece: &Piece) -> Range<usize> {
        let mut from = None;
        let mut pending = false;
        for (number, line) in piece.text.split('\n').enumerate() {
            if number > 0 {
                self.end_line();
                pending = false;
            }
            for part in line.split_inclusive(parts_words) {
                let word = part.trim_end_matches(parts_words);
                if !word.is_empty() {
                    let at = self.word(word, piece.style, pending);
                    from.get_or_insert(at);
                    pending = false;
                }
                pending |= word.len() < part.len();
            }
        }
        if pending && self.started && self.column < self.width {
            self.spans.push(Span::raw(" "));
            self.column += 1;
        }
        let from = from.unwrap_or(self.first + self.lines.len());
        from..self.first + self.lines.len() + 1
    }

    /// Sets a word, and gives the line that it begins on.
    fn word(&mut self, word: &str, style: Style, spaced: bool) -> usize {
        let space = usize::from(spaced && self.started);
        if self.started && self.column + space + word.width() > self.width {
            self.end_line();
        } else if space > 0 {
            // The space inside a piece has its look, so that an underlined sentence is underlined throughout.
            self.spans.push(Span::styled(" ", style));
            self.column += 1;
        }
        if !self.started {
            self.begin();
        }
        let at = self.first + self.lines.len();
        let mut part = String::new();
        for character in word.chars() {
            let wide = character.width().unwrap_or(0);
            if self.column + part.width() + wide > self.width && self.column + part.width() > self.indent {
                self.put(&std::mem::take(&mut part), style);
                self.end_line();
                self.begin();
            }
            part.push(character);
        }
        self.put(&part, style);
        at
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Style;
    use unicode_width::UnicodeWidthStr;

    use super::{Page, cell_line, fit, words};

    fn told(page: &Page) -> Vec<String> {
        page.lines().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn labels_hang_and_pieces_know_their_lines() {
        let plain = Style::new();
        let mut page = Page::new(16);
        let places = page.flow(
            &words("  A  ", plain),
            &[
                words("one two three ", plain),
                words("four", plain),
                words(", five", plain),
            ],
        );
        assert_eq!(
            told(&page),
            ["  A  one two ", "     three four,", "     five"].map(|line| line.trim_end().to_owned())
        );
        assert_eq!(places, [0..2, 1..2, 1..3]);
        page.gap();
        page.gap();
        assert_eq!(page.text("a\nb", plain), 4..6);
        assert_eq!(page.height(), 6);
    }

    #[test]
    fn narrow_pages_keep_every_word() {
        let plain = Style::new();
        let mut page = Page::new(6);
        page.labelled(&words("  A  ", plain), &[words("abcdefghij k", plain)]);
        assert_eq!(told(&page), ["  A  ", "abcdef", "ghij k"]);
        let mut page = Page::new(12);
        page.text("one two (\u{a0})\u{a0}three", plain);
        assert_eq!(told(&page), ["one two", "( ) three"]);
    }

    #[test]
    fn one_line_is_cut_at_a_space() {
        assert_eq!(fit("one two three", 9), "one two\u{2026}");
        assert_eq!(fit("one\ntwo", 9), "one two");
        assert_eq!(fit("abcdefghij", 4), "abc\u{2026}");
        assert_eq!(fit("abc", 0), "");
        assert_eq!(cell_line("a\u{1b}]0;x\u{7}\n b"), "a?]0;x? b");
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(
            label in "\\PC{0,6}",
            texts in prop::collection::vec("[a-z\u{4e2d}\u{1b} \n]{0,30}", 1..4),
            width in 2..40_u16,
        ) {
            let plain = Style::new();
            let mut page = Page::new(width);
            let pieces: Vec<_> = texts.iter().map(|text| words(text, plain)).collect();
            page.flow(&words(&label, plain), &pieces);
            let lines = told(&page);
            for line in &lines {
                prop_assert!(line.width() <= usize::from(width), "{line:?} in {width}");
                prop_assert!(!line.contains('\u{1b}'), "an escape is left");
            }
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
            let given: usize = texts.iter().map(|text| letters(text)).sum();
            prop_assert!(lines.iter().map(|line| letters(line)).sum::<usize>() >= given);
        }
    }
}
