//! Sorts an article's blocks: what stands above the body, the body, and what stands between its paragraphs.

use crate::article::load::layout::{Lines, Mark, RawBlock};
use crate::article::load::shape::{ends_sentence, is_several_sentences, words};
use crate::article::load::{byline, caption, dateline, furniture, imprint, outlet, subhead};
use crate::article::{Block, BlockKind, Found, Metadata};
use crate::source::Span;

/// A title has no more words.
const LONGEST_TITLE: usize = 25;

/// Longest line in words that may stand below a title without a full stop and sum up the article.
const LONGEST_STOPLESS: usize = 20;

/// A title that ends in a full stop has no more words: what is longer tells the story.
const LONGEST_STOPPED_TITLE: usize = 14;

/// A deck has no more words.
const LONGEST_DECK: usize = 40;

/// How many paragraphs may stand above the writer's line.
const MOST_DECKS: usize = 2;

/// A dateline stands in one of the first paragraphs: before it there may be a deck that looks like one.
const OPENING: usize = 3;

/// More quotes with a name under them are no large type, but what the article is made of.
const MOST_PULL_QUOTES: usize = 3;

/// How many blocks at the end may name writers, helpers and rights.
const TAIL: usize = 4;

/// Finds what each block is; a dateline is cut off the first paragraph.
pub fn sorted(text: &str, raw: &[RawBlock]) -> (Vec<Block>, Metadata) {
    // Rules and rows of stars are no words.
    let raw: Vec<RawBlock> = raw
        .iter()
        .copied()
        .filter(|block| block.span.of(text).is_some_and(|text| words(text) > 0))
        .collect();
    let lines = Lines::new(text, &raw);
    let mut sorter = Sorter {
        lines,
        metadata: Metadata::default(),
        pull_quotes: (0..lines.len())
            .filter(|&at| caption::is_pull_quote(lines.words(at)))
            .count(),
        page: subhead::page(lines),
    };
    let body = sorter.body();
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
    lines: Lines<'a>,
    metadata: Metadata,
    /// How many blocks look like quotes in large type.
    pull_quotes: usize,
    /// Where the article is over and the page around it goes on.
    page: usize,
}

impl Sorter<'_> {
    /// Where the body begins. A writer's or day's line soon after a first short paragraph shows that this was a deck.
    fn body(&self) -> usize {
        let first = |from: usize| (from..self.lines.len()).find(|&at| self.opens_body(at));
        let Some(body) = first(0) else {
            return 0;
        };
        let deck = |at: usize| words(self.lines.words(at)) <= LONGEST_DECK;
        let imprint = (body + 1..=body + MOST_DECKS)
            .take_while(|&at| deck(at - 1))
            .find(|&at| imprint::statements(self.lines.words(at)).is_some());
        imprint
            .filter(|_| body <= MOST_DECKS)
            .and_then(first)
            .unwrap_or(body)
    }

    /// Whether the block is the first paragraph of the body: sentences, or far more words than a title has.
    fn opens_body(&self, at: usize) -> bool {
        let text = self.lines.words(at);
        let other = matches!(self.lines.mark(at), Mark::Heading | Mark::Picture)
            || imprint::statements(text).is_some()
            || caption::is_credited(text)
            || furniture::is_furniture(text)
            || (at > 0 && caption::is_phrase(text));
        // A title may ask or exclaim, in one sentence.
        let title = at == 0
            && words(text) <= LONGEST_TITLE
            && text.ends_with(['?', '!'])
            && !is_several_sentences(text);
        // Below a title stands at most a short line more: a long one is a paragraph that lost its full stop.
        let titled = (0..at).any(|above| self.may_be_title(above));
        let longest = if titled { LONGEST_STOPLESS } else { LONGEST_TITLE };
        !other && !title && (words(text) > longest || ends_sentence(text) || text.ends_with(':'))
    }

    /// What a block above the body is.
    fn above(&mut self, at: usize, body: usize) -> BlockKind {
        let (text, span) = (self.lines.words(at), self.lines.span(at));
        if self.lines.mark(at) == Mark::Picture || caption::is_credited(text) {
            return BlockKind::Caption;
        }
        if furniture::is_furniture(text) {
            return BlockKind::Furniture;
        }
        if let Some(kind) = imprint::note(&mut self.metadata, text, span) {
            return kind;
        }
        // The name of a paper looks like a title: it is one only where no other line can be the title.
        if outlet::may_be_paper(text) && (0..body).any(|other| other != at && self.may_be_title(other)) {
            self.metadata.outlet.get_or_insert_with(|| self.lines.found(span));
            return BlockKind::Outlet;
        }
        let signed = self.metadata.byline.is_some() || self.metadata.date.is_some();
        // The body may open with a question that heads its first part.
        let opening = (body..self.lines.len())
            .take(2)
            .map(|at| words(self.lines.words(at)));
        let longer = opening.max() > Some(words(text)) || words(text) <= subhead::LONGEST_SUBHEAD;
        let told = is_several_sentences(text) || text.ends_with('.') && words(text) > LONGEST_STOPPED_TITLE;
        match () {
            () if self.metadata.headline.is_none() && words(text) <= LONGEST_TITLE && longer && !told => {
                self.metadata.headline = Some(self.lines.found(span));
                BlockKind::Headline
            }
            () if ends_sentence(text) && !caption::is_phrase(text) => BlockKind::Deck,
            () if signed || caption::is_phrase(text) => BlockKind::Caption,
            () => BlockKind::Deck,
        }
    }

    /// Whether a block above the body can be the article's title and nothing else.
    fn may_be_title(&self, at: usize) -> bool {
        let text = self.lines.words(at);
        let other = imprint::statements(text).is_some()
            || caption::is_credited(text)
            || caption::is_phrase(text)
            || furniture::is_furniture(text);
        self.lines.mark(at) != Mark::Picture
            && !other
            && words(text) <= LONGEST_TITLE
            && !outlet::may_be_paper(text)
    }

    /// What a block from the first paragraph on is.
    fn below(&mut self, at: usize, body: usize) -> BlockKind {
        let text = self.lines.words(at);
        let tail = at + TAIL >= self.lines.len() && at > body;
        match self.lines.mark(at) {
            Mark::Heading => return BlockKind::Subhead,
            Mark::Picture => return BlockKind::Caption,
            Mark::None | Mark::SetOff => {}
        }
        if at > body && (at >= self.page || furniture::is_furniture(text)) {
            return BlockKind::Furniture;
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
        if tail && let Some(kind) = imprint::note(&mut self.metadata, text, self.lines.span(at)) {
            return kind;
        }
        if at > body && subhead::is_subhead(self.lines, at) {
            BlockKind::Subhead
        } else {
            BlockKind::Body
        }
    }

    /// Notes the dateline that opens the first paragraph; what is left of the paragraph.
    fn cut_dateline(&mut self, span: Span) -> Span {
        if self.metadata.dateline.is_some() {
            return span;
        }
        let Some((end, next)) = self.lines.of(span).and_then(dateline::opening) else {
            return span;
        };
        let place = Span::new(span.start(), span.start() + end);
        self.metadata.dateline = Some(self.lines.found(place));
        if let Some((value, (from, to))) = self.lines.of(place).and_then(dateline::day) {
            let span = Span::new(place.start() + from, place.start() + to);
            self.metadata.date.get_or_insert(Found { value, span });
        }
        Span::new(span.start() + next, span.end())
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
        use BlockKind::{Body, Byline, Caption, Date, Deck, Furniture, Headline, Outlet};
        for (blocks, expected) in [
            (vec![BODY, BODY], vec![Body, Body]),
            (vec!["River rises", BODY], vec![Headline, Body]),
            (
                vec![
                    "River rises",
                    "The town has closed its bridge.",
                    "By Ana Ruiz",
                    "Share",
                    BODY,
                ],
                vec![Headline, Deck, Byline, Furniture, Body],
            ),
            (
                vec!["River rises.", "By Ana Ruiz", BODY],
                vec![Headline, Byline, Body],
            ),
            (
                vec!["River rises", BODY, "By the river it was quiet.", BODY],
                vec![Headline, Body, Body, Body],
            ),
            (vec!["Runner Breaks Record", BODY], vec![Headline, Body]),
            (
                vec!["Tay Valley Post", "12 September 2015", "River rises", BODY],
                vec![Outlet, Date, Headline, Body],
            ),
            (
                vec!["River rises", "By Ana Ruiz", "The Tay Review", BODY],
                vec![Headline, Byline, Outlet, Body],
            ),
            (vec!["Will the river rise?", BODY], vec![Headline, Body]),
            (
                vec![
                    "All that a town has to know about the river and its bridges this year",
                    "How high will the river rise?",
                    BODY,
                ],
                vec![Headline, Body, Body],
            ),
            (vec!["Mayor calls bridge \"safe\"", BODY], vec![Headline, Body]),
            (vec!["The river rose.", BODY], vec![Body, Body]),
            (
                vec!["The river has long been quiet. But is the old bridge safe?", BODY],
                vec![Body, Body],
            ),
            (
                vec![
                    "The river rose for a third day on Friday, and the town closed its old bridge.",
                    "By Ana Ruiz",
                    BODY,
                ],
                vec![Deck, Byline, Body],
            ),
            (
                vec!["River rises", "Town closes bridge", "By Ana Ruiz", BODY],
                vec![Headline, Deck, Byline, Body],
            ),
            (
                vec![
                    "River rises",
                    "Ana Ruiz, the head of the town's bridges, has asked all owners of boats to keep away from the quay of the harbour",
                    BODY,
                ],
                vec![Headline, Body, Body],
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
            (
                vec!["FOR IMMEDIATE RELEASE", "River rises", BODY],
                vec![Furniture, Headline, Body],
            ),
        ] {
            assert_eq!(kinds(&blocks).0, expected, "{blocks:?}");
        }
    }

    #[test]
    fn what_stands_between_paragraphs_is_told_apart() {
        use BlockKind::{Body, Caption, Credit, Furniture, PullQuote, Subhead};
        for (blocks, expected) in [
            (vec![BODY, "Schools stay shut", BODY], vec![Body, Subhead, Body]),
            (vec![BODY, "6:05 p.m.", BODY], vec![Body, Subhead, Body]),
            // A list that is announced, of which one line is longer than any heading.
            (
                vec![
                    "The town has other plans for the old river bridge, too, and they are:",
                    "New lamps along the whole of the southern bank of the river from the mill to the sea",
                    "Wider roads",
                    "Lower speeds",
                    BODY,
                ],
                vec![Body, Body, Body, Body, Body],
            ),
            (
                vec![BODY, "6.05pm", "\u{2018}We held on\u{2019}", BODY],
                vec![Body, Subhead, Subhead, Body],
            ),
            (
                vec![BODY, "\u{201c}We held on,\u{201d}", BODY],
                vec![Body, Body, Body],
            ),
            (
                vec![BODY, "\u{201c}We held on.\u{201d}", BODY],
                vec![Body, Body, Body],
            ),
            (
                vec![
                    BODY,
                    "Advertisement",
                    BODY,
                    "Related topics",
                    "Floods",
                    "Perth",
                    "Scotland",
                ],
                vec![Body, Furniture, Body, Furniture, Furniture, Furniture, Furniture],
            ),
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
