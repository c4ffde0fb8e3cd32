use crate::language::{Document, TokenNo};
use crate::reading::tree::is_word;

/// Where the article quotes, by its quote marks.
///
/// Marks are paired within a paragraph; a quotation that is still open at a paragraph's end goes on in the next one
/// where that opens with a mark, as print has it. Everything else that does not pair is noted, never guessed at.
#[derive(Clone, Debug, Default)]
pub(in crate::reading) struct Quotations {
    /// First and last token of each, marks included, in text order.
    ranges: Vec<(usize, usize)>,
    /// For each token the quotation that it stands in.
    inside: Vec<Option<usize>>,
    /// For each paragraph, whether a mark in it has no partner.
    broken: Vec<bool>,
}

impl Quotations {
    /// Finds all quotations of a document.
    pub fn of(document: &Document) -> Self {
        let tokens = document.tokens().len();
        let mut paragraphs: Vec<std::ops::Range<usize>> = Vec::new();
        for sentence in document.sentences() {
            if let Some(paragraph) = paragraphs.get_mut(sentence.paragraph) {
                paragraph.end = sentence.tokens.end;
            } else {
                let start = sentence.tokens.start;
                paragraphs.resize(sentence.paragraph, start..start);
                paragraphs.push(sentence.tokens.clone());
            }
        }
        let mut found = Self {
            ranges: Vec::new(),
            inside: vec![None; tokens],
            broken: vec![false; paragraphs.len()],
        };
        for number in 0..paragraphs.len() {
            let next = paragraphs.get(number + 1).map(|next| next.start);
            found.paragraph(document, number, paragraphs[number].clone(), next);
        }
        found.ranges.sort_unstable();
        for (number, &(first, last)) in found.ranges.iter().enumerate() {
            found.inside[first..=last].fill(Some(number));
        }
        found
    }

    /// The quotation that a token stands in.
    pub fn at(&self, token: TokenNo) -> Option<(usize, usize)> {
        Some(self.ranges[(*self.inside.get(token.0)?)?])
    }

    /// Whether a token stands in a quotation.
    pub fn holds(&self, token: TokenNo) -> bool {
        self.at(token).is_some()
    }

    /// Whether a mark in that paragraph has no partner.
    pub fn broken(&self, paragraph: usize) -> bool {
        self.broken.get(paragraph).copied().unwrap_or_default()
    }

    /// First and last token of the quotations about a token, in text order: some before it and the next.
    pub fn near(&self, token: TokenNo) -> &[(usize, usize)] {
        let end = self.ranges.partition_point(|&(first, _)| first <= token.0) + 1;
        &self.ranges[end.saturating_sub(4)..end.min(self.ranges.len())]
    }

    fn paragraph(
        &mut self,
        document: &Document,
        number: usize,
        tokens: std::ops::Range<usize>,
        next: Option<usize>,
    ) {
        let mut open: Option<usize> = None;
        let mut single: Option<usize> = None;
        for at in tokens.clone() {
            match (mark(document, at), open) {
                (Mark::Open | Mark::Either, None) => open = Some(at),
                (Mark::Close | Mark::Either, Some(first)) => {
                    self.ranges.push((first, at));
                    open = None;
                }
                (Mark::Close, None) => self.broken[number] = true,
                (Mark::SingleOpen, None) => single = single.or(Some(at)),
                (Mark::SingleClose, None) => {
                    if let Some(first) = single.take() {
                        self.ranges.push((first, at));
                    }
                }
                (Mark::None | Mark::Open | Mark::SingleOpen | Mark::SingleClose, _) => {}
            }
        }
        let Some(first) = open else { return };
        let goes_on = next.is_some_and(|next| matches!(mark(document, next), Mark::Open | Mark::Either));
        self.broken[number] = !goes_on;
        if goes_on || mark(document, first) == Mark::Open {
            // An enclosed pair of single marks would overlap it.
            self.ranges.retain(|&(_, last)| last < first);
            self.ranges.push((first, tokens.end - 1));
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Open,
    Close,
    /// A straight mark, whose shape does not tell.
    Either,
    SingleOpen,
    SingleClose,
}

fn mark(document: &Document, at: usize) -> Mark {
    let at = TokenNo(at);
    let tag = document.token(at).tag;
    match document.word(at) {
        "“" => Mark::Open,
        "”" => Mark::Close,
        "\"" | "''" | "``" => Mark::Either,
        "‘" => Mark::SingleOpen,
        "'" if tag == "``" => Mark::SingleOpen,
        "’" | "'" if tag == "''" && !is_word(document, at) => Mark::SingleClose,
        _ => Mark::None,
    }
}
