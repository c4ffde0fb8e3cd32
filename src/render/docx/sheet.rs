use crate::render::{Layout, PageSize};

/// The sheet that a paper is set on: how wide its text is, and how much larger than `styles.xml` states it.
///
/// The file states sizes and distances for A4 and letters of the common size. All lengths are in twentieths of a point.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    layout: Layout,
}

impl Sheet {
    /// What is left free beside the text.
    pub(super) const SIDE: u16 = 1134;

    pub(super) fn new(layout: Layout) -> Self {
        Self { layout }
    }

    /// Width and height.
    pub(super) fn size(self) -> (u16, u16) {
        match self.layout.page {
            PageSize::A4 => (11906, 16838),
            PageSize::Letter => (12240, 15840),
        }
    }

    /// The width of a page's text.
    pub(super) fn measure(self) -> usize {
        usize::from(self.size().0 - 2 * Self::SIDE)
    }

    /// How far what belongs to a question stands in from the question's number.
    pub(super) fn indent(self) -> usize {
        self.wide(454)
    }

    /// Room for an answer, below the question.
    pub(super) fn room(self) -> usize {
        self.measure() - self.indent()
    }

    /// What is stated as `distance` to letters, for the letters of this sheet.
    pub(super) fn wide(self, distance: usize) -> usize {
        self.by(distance, (7, 4), (6, 5))
    }

    /// The room between paragraphs, and that of lines to write on.
    pub(super) fn high(self, distance: usize) -> usize {
        self.by(distance, (3, 2), (5, 4))
    }

    /// What is left free at the right of long texts: letters that are wider need most of it.
    pub(super) fn beside(self, distance: usize) -> usize {
        self.by(distance, (0, 1), (1, 3))
    }

    /// The distance of lines, in 240ths of a line.
    pub(super) fn line(self, line: usize) -> usize {
        if self.layout.dyslexia_friendly {
            line * 4 / 3
        } else {
            line
        }
    }

    /// The size of letters, in half points: of large print 18 points for all that is to be read, 12 for the foot.
    pub(super) fn letters(self, size: usize) -> usize {
        let (foot, least, grown) = if self.layout.large_print {
            (24, 36, size * 3 / 2)
        } else if self.layout.dyslexia_friendly {
            (18, 24, size * 9 / 8)
        } else {
            return size;
        };
        if size <= 16 { foot } else { grown.max(least) }
    }

    /// More room between letters, in twentieths of a point.
    pub(super) fn between_letters(self) -> Option<usize> {
        self.layout.dyslexia_friendly.then_some(10)
    }

    /// The room that a letter of a label takes, also one of the wider ones.
    pub(super) fn letter(self) -> usize {
        125 * self.letters(19) / 19 + self.between_letters().unwrap_or(0)
    }

    /// Whether all texts are set in one face, that of headings and questions.
    pub(super) fn has_one_face(self) -> bool {
        self.layout.large_print || self.layout.dyslexia_friendly
    }

    fn by(self, distance: usize, large: (usize, usize), easy: (usize, usize)) -> usize {
        let (times, parts) = if self.layout.large_print {
            large
        } else if self.layout.dyslexia_friendly {
            easy
        } else {
            (1, 1)
        };
        distance * times / parts
    }
}

#[cfg(test)]
mod tests {
    use super::Sheet;
    use crate::render::{Layout, PageSize};

    #[test]
    fn sheets_are_as_wide_and_letters_as_large_as_was_wished() {
        let plain = Sheet::new(Layout::default());
        assert_eq!(
            (plain.measure(), plain.indent(), plain.letters(21)),
            (9638, 454, 21)
        );
        let letter = Sheet::new(Layout {
            page: PageSize::Letter,
            ..Layout::default()
        });
        assert_eq!((letter.measure(), letter.wide(100)), (9972, 100));
        let large = Sheet::new(Layout {
            large_print: true,
            dyslexia_friendly: true,
            ..Layout::default()
        });
        assert_eq!(
            [16, 17, 22, 24, 34].map(|size| large.letters(size)),
            [24, 36, 36, 36, 51]
        );
        assert_eq!((large.between_letters(), large.line(300)), (Some(10), 400));
        assert!(large.room() > 0 && large.has_one_face());
    }
}
