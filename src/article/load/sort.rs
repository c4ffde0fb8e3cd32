//! Sorts an article's blocks: what stands above the body, the body, and what stands between its paragraphs.

use crate::article::load::date::Day;
use crate::article::load::layout::{Mark, RawBlock};
use crate::article::load::shape::{capitalised, ends_sentence, ends_with_mark, words};
use crate::article::load::{byline, caption, date, dateline, imprint, outlet};
use crate::article::{Block, BlockKind, Found, Metadata};
use crate::source::Span;

/// A title has no more words.
const LONGEST_TITLE: usize = 25;

/// A heading inside the article has no more words.
const LONGEST_SUBHEAD: usize = 12;

/// A dateline stands in one of the first paragraphs: before it there may be a deck that looks like one.
const OPENING: usize = 3;

/// More quotes with a name under them are no large type, but what the article is made of.
const MOST_PULL_QUOTES: usize = 3;

/// So many short lines in a row are a list.
const LIST: usize = 3;

/// How many blocks at the end may name writers, helpers and rights.
const TAIL: usize = 4;

/// What opens a quote, which is no heading however short.
const QUOTES: [char; 3] = ['"', '\u{201c}', '\u{2018}'];

/// Finds what each block is; a dateline is cut off the first paragraph.
pub fn sorted(text: &str, raw: &[RawBlock]) -> (Vec<Block>, Metadata) {
    // Rules and rows of stars are no words.
    let raw: Vec<RawBlock> = raw
        .iter()
        .copied()
        .filter(|block| block.span.of(text).is_some_and(|text| words(text) > 0))
        .collect();
    let raw = raw.as_slice();
    let mut sorter = Sorter {
        text,
        raw,
        metadata: Metadata::default(),
        pull_quotes: 0,
    };
    sorter.pull_quotes = (0..raw.len())
        .filter(|&at| caption::is_pull_quote(sorter.words_of(at)))
        .count();
    let body = (0..raw.len()).find(|&at| sorter.opens_body(at)).unwrap_or(0);
    let mut blocks: Vec<Block> = Vec::with_capacity(raw.len());
    for (at, block) in raw.iter().enumerate() {
        let kind = if at < body {
            sorter.above(at, body)
        } else {
            sorter.below(at, body)
        };
        blocks.push(Block {
            kind,
            span: block.span,
        });
    }
    let paragraphs = blocks.iter_mut().filter(|block| block.kind == BlockKind::Body);
    for block in paragraphs.take(OPENING) {
        block.span = sorter.cut_dateline(block.span);
    }
    (blocks, sorter.metadata)
}

struct Sorter<'a> {
    text: &'a str,
    raw: &'a [RawBlock],
    metadata: Metadata,
    /// How many blocks look like quotes in large type.
    pull_quotes: usize,
}

impl<'a> Sorter<'a> {
    fn words_of(&self, at: usize) -> &'a str {
        self.raw
            .get(at)
            .and_then(|block| block.span.of(self.text))
            .unwrap_or_default()
    }

    fn mark(&self, at: usize) -> Mark {
        self.raw.get(at).map_or(Mark::None, |block| block.mark)
    }

    /// Whether the block is the first paragraph of the body: sentences, or far more words than a title has.
    fn opens_body(&self, at: usize) -> bool {
        let text = self.words_of(at);
        let other = matches!(self.mark(at), Mark::Heading | Mark::Picture)
            || imprint::statements(text).is_some()
            || caption::is_credited(text)
            || (at > 0 && caption::is_phrase(text));
        // A title may ask or exclaim.
        let title = at == 0 && words(text) <= LONGEST_TITLE && text.ends_with(['?', '!']);
        !other && !title && (words(text) > LONGEST_TITLE || ends_sentence(text) || text.ends_with(':'))
    }

    /// What a block above the body is.
    fn above(&mut self, at: usize, body: usize) -> BlockKind {
        let (text, span) = (self.words_of(at), self.raw[at].span);
        if self.mark(at) == Mark::Picture || caption::is_credited(text) {
            return BlockKind::Caption;
        }
        if let Some(kind) = self.imprint(text, span) {
            return kind;
        }
        // The name of a paper looks like a title: it is one only where no other line can be the title.
        if outlet::may_be_paper(text) && (0..body).any(|other| other != at && self.may_be_title(other)) {
            self.metadata.outlet.get_or_insert_with(|| found(self.text, span));
            return BlockKind::Outlet;
        }
        let signed = self.metadata.byline.is_some() || self.metadata.date.is_some();
        let longer = words(self.words_of(body)) > words(text) || words(text) <= LONGEST_SUBHEAD;
        match () {
            () if self.metadata.headline.is_none() && words(text) <= LONGEST_TITLE && longer => {
                self.metadata.headline = Some(found(self.text, span));
                BlockKind::Headline
            }
            () if signed || caption::is_phrase(text) => BlockKind::Caption,
            () => BlockKind::Deck,
        }
    }

    /// Whether a block above the body can be the article's title and nothing else.
    fn may_be_title(&self, at: usize) -> bool {
        let text = self.words_of(at);
        let other =
            imprint::statements(text).is_some() || caption::is_credited(text) || caption::is_phrase(text);
        self.mark(at) != Mark::Picture
            && !other
            && words(text) <= LONGEST_TITLE
            && !outlet::may_be_paper(text)
    }

    /// What a block from the first paragraph on is.
    fn below(&mut self, at: usize, body: usize) -> BlockKind {
        let text = self.words_of(at);
        let tail = at + TAIL >= self.raw.len() && at > body;
        match self.mark(at) {
            Mark::Heading => return BlockKind::Subhead,
            Mark::Picture => return BlockKind::Caption,
            Mark::None | Mark::SetOff => {}
        }
        if at > body && caption::is_credited(text) {
            return BlockKind::Caption;
        }
        if at > body && caption::is_pull_quote(text) && self.pull_quotes <= MOST_PULL_QUOTES {
            return BlockKind::PullQuote;
        }
        if tail && byline::is_credit(text) {
            return BlockKind::Credit;
        }
        if tail && let Some(kind) = self.imprint(text, self.raw[at].span) {
            return kind;
        }
        if at > body && self.is_subhead(at) {
            BlockKind::Subhead
        } else {
            BlockKind::Body
        }
    }

    /// Writer, day or publisher, or several of them on a line; each noted where it is the first of its kind.
    fn imprint(&mut self, text: &str, span: Span) -> Option<BlockKind> {
        let parts = imprint::statements(text)?;
        let mut kinds = parts.into_iter().map(|(from, to)| {
            let place = Span::new(span.start() + from, span.start() + to);
            self.statement(&text[from..to], place)
        });
        let first = kinds.next().flatten();
        // The others are noted all the same.
        kinds.for_each(drop);
        first
    }

    /// Writer, day or publisher.
    fn statement(&mut self, text: &str, span: Span) -> Option<BlockKind> {
        let start = span.start();
        if let Some(line) = date::line(text) {
            self.note_day(line.day, Span::new(start + line.place.0, start + line.place.1));
            return Some(BlockKind::Date);
        }
        if let Some(name) = byline::writer(text) {
            let place = Span::new(start + name, span.end());
            self.metadata
                .byline
                .get_or_insert_with(|| found(self.text, place));
            return Some(BlockKind::Byline);
        }
        let name = outlet::publisher(text)?;
        let place = Span::new(start + name, span.end());
        self.metadata
            .outlet
            .get_or_insert_with(|| found(self.text, place));
        Some(BlockKind::Outlet)
    }

    fn note_day(&mut self, day: Day, span: Span) {
        if let Day::Sure(value) = day {
            self.metadata.date.get_or_insert(Found { value, span });
        }
    }

    /// Whether a block is a heading inside the article: short, not ended as a sentence or a quote, followed by a
    /// paragraph. Three and more such lines in a row, or lines announced by a colon, are a list.
    fn is_subhead(&self, at: usize) -> bool {
        if date::is_hour(self.words_of(at)) {
            return true;
        }
        let from = (0..at)
            .rev()
            .take(LIST)
            .take_while(|&before| self.is_bare(before))
            .last()
            .unwrap_or(at);
        let to = (at..self.raw.len())
            .take(LIST)
            .take_while(|&next| self.is_bare(next))
            .last();
        let Some(to) = to else {
            return false;
        };
        let announced = from > 0 && self.words_of(from - 1).ends_with(':');
        to - from + 1 < LIST && !announced && to + 1 < self.raw.len()
    }

    fn is_bare(&self, at: usize) -> bool {
        let text = self.words_of(at);
        let title = !text.starts_with(QUOTES)
            && words(text) <= LONGEST_SUBHEAD
            && !ends_with_mark(text)
            && text.split_whitespace().next().is_some_and(starts_title);
        self.mark(at) != Mark::SetOff && (title || date::is_hour(text) || date::line(text).is_some())
    }

    /// Notes the dateline that opens the first paragraph; what is left of the paragraph.
    fn cut_dateline(&mut self, span: Span) -> Span {
        if self.metadata.dateline.is_some() {
            return span;
        }
        let Some((end, next)) = span.of(self.text).and_then(dateline::opening) else {
            return span;
        };
        let place = Span::new(span.start(), span.start() + end);
        self.metadata.dateline = Some(found(self.text, place));
        Span::new(span.start() + next, span.end())
    }
}

/// A title's first word has a capital or a number.
fn starts_title(word: &str) -> bool {
    capitalised(word) || word.starts_with(|first: char| first.is_numeric())
}

fn found(text: &str, span: Span) -> Found<String> {
    Found {
        value: span.of(text).unwrap_or_default().to_owned(),
        span,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;

    use super::sorted;
    use crate::article::load::plain::paragraphs;
    use crate::article::{BlockKind, Metadata};
    use crate::source::SourceFile;

    const BODY: &str = "The river rose for a third day on Friday, and the town closed its oldest bridge to all but \
                        the fire brigade, said the mayor.";

    /// The kinds of the blocks of a text of paragraphs, and what was noted.
    fn kinds(blocks: &[&str]) -> (Vec<BlockKind>, Metadata) {
        let (draft, raw) = paragraphs(&Arc::new(SourceFile::new("a.txt", blocks.join("\n\n"))));
        let (blocks, metadata) = sorted(draft.text(), &raw);
        (blocks.iter().map(|block| block.kind).collect(), metadata)
    }

    #[test]
    fn the_lines_above_the_body_are_told_apart() {
        use BlockKind::{Body, Byline, Caption, Date, Deck, Headline, Outlet};
        for (blocks, expected) in [
            (vec![BODY, BODY], vec![Body, Body]),
            (vec!["River rises", BODY], vec![Headline, Body]),
            (vec!["Will the river rise?", BODY], vec![Headline, Body]),
            (vec!["Mayor calls bridge \"safe\"", BODY], vec![Headline, Body]),
            (vec!["The river rose.", BODY], vec![Body, Body]),
            (
                vec!["River rises", "Town closes bridge", "By Ana Ruiz", BODY],
                vec![Headline, Deck, Byline, Body],
            ),
            (
                vec!["Reuters", "River rises", "Sept. 12, 2015", BODY],
                vec![Outlet, Headline, Date, Body],
            ),
            (
                vec!["River rises", "12 September 2015", "The bridge on Monday", BODY],
                vec![Headline, Date, Caption, Body],
            ),
            (
                vec!["River rises", "people on the bridge in 2008.", BODY],
                vec![Headline, Caption, Body],
            ),
            (
                vec!["River rises", "By Ana Ruiz | Reuters | 12 September 2015", BODY],
                vec![Headline, Byline, Body],
            ),
            (vec!["By Ana Ruiz", BODY], vec![Byline, Body]),
        ] {
            assert_eq!(kinds(&blocks).0, expected, "{blocks:?}");
        }
    }

    #[test]
    fn what_stands_between_paragraphs_is_told_apart() {
        use BlockKind::{Body, Caption, Credit, PullQuote, Subhead};
        for (blocks, expected) in [
            (vec![BODY, "Schools stay shut", BODY], vec![Body, Subhead, Body]),
            (vec![BODY, "6:05 p.m.", BODY], vec![Body, Subhead, Body]),
            (
                vec![BODY, "She named three:", "Bridge", "Mill", BODY],
                vec![Body, Body, Body, Body, Body],
            ),
            (
                vec![BODY, "Bridge", "Mill", "School", BODY],
                vec![Body, Body, Body, Body, Body],
            ),
            (vec![BODY, "\u{2022} Bridge", BODY], vec![Body, Body, Body]),
            (vec![BODY, "* * *", BODY], vec![Body, Body]),
            (
                vec![BODY, "The bridge. Image: Li Wei.", BODY],
                vec![Body, Caption, Body],
            ),
            (
                vec![BODY, "\"We saw it.\" - Morag Reid", BODY],
                vec![Body, PullQuote, Body],
            ),
            (
                vec![BODY, BODY, "(Reporting by Ana Ruiz)"],
                vec![Body, Body, Credit],
            ),
            (
                vec![
                    BODY,
                    "\u{201c}Never again\u{201d} \u{2015} Morag Reid of Perth",
                    BODY,
                ],
                vec![Body, PullQuote, Body],
            ),
            (
                vec![BODY, "\u{201c}Never\u{201d} is the word", BODY],
                vec![Body, Body, Body],
            ),
            (vec![BODY, "He continued:", BODY], vec![Body, Body, Body]),
            (vec![BODY, "It fell.", BODY], vec![Body, Body, Body]),
        ] {
            assert_eq!(kinds(&blocks).0, expected, "{blocks:?}");
        }
    }

    #[test]
    fn a_line_may_name_writer_publisher_and_day() {
        for line in [
            "By Ana Ruiz | Reuters | 12 September 2015",
            "By Ana Ruiz \u{2022} Reuters \u{2022} Saturday, September 12, 2015",
            "2015-09-12 \u{b7} By Ana Ruiz \u{b7} Reuters",
        ] {
            let (_, metadata) = kinds(&["River rises", line, BODY]);
            assert_eq!(
                metadata.byline.map(|found| found.value).as_deref(),
                Some("Ana Ruiz"),
                "{line}"
            );
            assert_eq!(
                metadata.outlet.map(|found| found.value).as_deref(),
                Some("Reuters"),
                "{line}"
            );
            assert_eq!(
                metadata.date.map(|found| found.value.to_string()).as_deref(),
                Some("2015-09-12")
            );
        }
    }

    #[test]
    fn a_day_may_follow_the_writer() {
        let (_, metadata) = kinds(&["River rises", "By Ana Ruiz, Saturday, September 12, 2015", BODY]);
        assert_eq!(
            metadata.byline.map(|found| found.value).as_deref(),
            Some("Ana Ruiz")
        );
        assert_eq!(
            metadata.date.map(|found| found.value.to_string()).as_deref(),
            Some("2015-09-12")
        );
    }

    #[test]
    fn what_is_not_stated_is_absent() {
        assert_eq!(kinds(&[BODY, BODY]).1, Metadata::default());
    }
}
