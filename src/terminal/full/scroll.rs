use std::ops::Range;

/// How far a pane is scrolled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    top: usize,
    /// Lines that the pane had room for, and lines of its page, when it was drawn last.
    room: usize,
    height: usize,
}

impl Scroll {
    /// The first line shown.
    #[must_use]
    pub fn top(&self) -> usize {
        self.top
    }

    /// Lines that the pane had room for when it was drawn last.
    #[must_use]
    pub fn room(&self) -> usize {
        self.room
    }

    /// Notes the size of the pane and of its page; no pane shows what is behind the last line.
    pub fn fit(&mut self, room: usize, height: usize) {
        self.room = room;
        self.height = height;
        self.top = self.top.min(self.last());
    }

    fn last(&self) -> usize {
        self.height.saturating_sub(self.room)
    }

    /// Scrolls by lines, down where `lines` is positive.
    pub fn by(&mut self, lines: isize) {
        self.top = self.top.saturating_add_signed(lines).min(self.last());
    }

    /// Scrolls by pages, a line less than what is seen, so that the eye finds its place.
    pub fn by_pages(&mut self, pages: isize) {
        let page = self.room.saturating_sub(1).max(1);
        self.by(pages.saturating_mul(page.cast_signed()));
    }

    /// To the first line.
    pub fn to_top(&mut self) {
        self.top = 0;
    }

    /// To the last line.
    pub fn to_end(&mut self) {
        self.top = self.last();
    }

    /// Scrolls as little as it takes to show these lines, their first ones where they are too many.
    pub fn show(&mut self, lines: &Range<usize>) {
        let end = lines.end.max(lines.start + 1);
        if end > self.top + self.room {
            self.top = end - self.room.min(end);
        }
        self.top = self.top.min(lines.start).min(self.last());
    }

    /// What is seen of a page that does not fit: `3-20 of 64`.
    #[must_use]
    pub fn told(&self) -> Option<String> {
        let end = (self.top + self.room).min(self.height);
        (self.height > self.room).then(|| format!("{}-{end} of {}", self.top + 1, self.height))
    }
}

#[cfg(test)]
mod tests {
    use super::Scroll;

    #[test]
    fn a_pane_scrolls_within_its_page() {
        let mut scroll = Scroll::default();
        scroll.fit(10, 25);
        assert_eq!(scroll.told().as_deref(), Some("1-10 of 25"));
        scroll.by_pages(1);
        assert_eq!(scroll.top(), 9);
        scroll.by_pages(3);
        assert_eq!(scroll.told().as_deref(), Some("16-25 of 25"));
        scroll.by(-3);
        scroll.show(&(13..15));
        assert_eq!(scroll.top(), 12);
        scroll.show(&(3..5));
        assert_eq!(scroll.top(), 3);
        scroll.show(&(20..22));
        assert_eq!(scroll.top(), 12);
        scroll.show(&(2..20));
        assert_eq!(scroll.top(), 2);
        scroll.to_end();
        scroll.fit(30, 25);
        assert_eq!((scroll.top(), scroll.told()), (0, None));
        scroll.fit(0, 25);
        scroll.show(&(7..8));
        scroll.by_pages(-1);
        scroll.fit(3, 0);
        assert_eq!(scroll.top(), 0);
    }
}
