//! The article beside a question, with the words that back its key.

use std::ops::Range;

use crate::language::SentenceNo;
use crate::quiz::QuotedWords;
use crate::review::desk::Desk;
use crate::terminal::{Look, Page, Piece, words};

/// The article's page, and the lines from the first to the last that back the key of the question at `place`.
pub(super) fn page(desk: &Desk, place: usize, width: u16, look: Look) -> (Page, Option<Range<usize>>) {
    let quotes: &[QuotedWords] = desk.entry(place).map_or(&[], |entry| entry.key.evidence.words());
    let mut page = Page::new(width);
    let mut evidence: Option<Range<usize>> = None;
    let mut note = |lines: &Range<usize>| {
        evidence = Some(match evidence.take() {
            Some(known) => known.start.min(lines.start)..known.end.max(lines.end),
            None => lines.clone(),
        });
    };
    for article in &desk.quiz().file().articles {
        for text in article.head() {
            let above = quotes
                .iter()
                .any(|quote| quote.sentence.is_none() && text.contains(&quote.text));
            let style = if above { look.evidence() } else { look.strong() };
            let lines = page.text(text, style);
            if above {
                note(&lines);
            }
        }
        for paragraph in &article.paragraphs {
            page.gap();
            let mut pieces: Vec<Piece> = Vec::new();
            let mut shows = Vec::new();
            for sentence in paragraph {
                pieces.push(words(&format!("{} ", sentence.number), look.faint()));
                shows.push(false);
                for (text, quoted) in cut(&sentence.text, &of(quotes, sentence.number)) {
                    let style = if quoted { look.evidence() } else { look.plain() };
                    pieces.push(words(text, style));
                    shows.push(quoted);
                }
                pieces.push(words(" ", look.plain()));
                shows.push(false);
            }
            let places = page.flow(&words("", look.plain()), &pieces);
            for (lines, _) in places.iter().zip(&shows).filter(|(_, quoted)| **quoted) {
                note(lines);
            }
        }
    }
    (page, evidence)
}

/// The words quoted from a sentence, in their order.
fn of(quotes: &[QuotedWords], sentence: SentenceNo) -> Vec<String> {
    let mut own: Vec<&QuotedWords> = quotes
        .iter()
        .filter(|quote| quote.sentence == Some(sentence))
        .collect();
    own.sort_by_key(|quote| quote.span);
    own.dedup_by_key(|quote| quote.span);
    let texts = own.into_iter().map(|quote| quote.text.split_whitespace());
    texts.map(|words| words.collect::<Vec<_>>().join(" ")).collect()
}

/// A sentence cut where quoted words begin and end; quoted whole where they cannot be found in it in their order.
fn cut<'t>(text: &'t str, quoted: &[String]) -> Vec<(&'t str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    for words in quoted {
        let Some(at) = rest.find(words.as_str()) else {
            return vec![(text, true)];
        };
        let (lead, after) = rest.split_at(at);
        let (own, behind) = after.split_at(words.len());
        pieces.extend([(lead, false), (own, true)]);
        rest = behind;
    }
    pieces.push((rest, false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn quoted_words_are_cut_out() {
        let quoted = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        assert_eq!(
            cut("It rained on Monday.", &quoted(&["rained", "Monday"])),
            [
                ("It ", false),
                ("rained", true),
                (" on ", false),
                ("Monday", true),
                (".", false)
            ]
        );
        assert_eq!(
            cut("It rained.", &quoted(&["It rained. It snowed."])),
            [("It rained.", true)]
        );
        assert_eq!(cut("It rained.", &[]), [("It rained.", false)]);
    }
}
