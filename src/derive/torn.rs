//! Sentences that the segmentation has torn, as lines of tables and abbreviations may make it do.

use crate::derive::sentence_words::SentenceWords;
use crate::language::{Document, SentenceNo, TokenNo};

/// Marks that end a sentence, or stand behind its end.
const ENDS: &[char] = &[
    '.', '!', '?', ':', ';', '\u{2026}', '"', '\'', '\u{201d}', '\u{2019}', ')', ']',
];

/// Marks of code that a page left in its text.
const MARKUP: &[&str] = &["<", ">", "=\"", "{", "}"];

/// A line that is no longer is a heading, a cry, or a row of a list.
const FEWEST_WORDS: usize = 6;

/// Whether a sentence is whole, and long enough to be set beside others.
pub(super) fn is_whole(document: &Document, number: SentenceNo) -> bool {
    let sentence = document.sentence(number);
    let text = sentence.span.of(document.article().text()).unwrap_or_default();
    let verb = || {
        let mut tokens = sentence.tokens.clone().map(TokenNo);
        tokens.any(|at| matches!(document.token(at).pos, "VERB" | "AUX"))
    };
    !is_torn(document, number) && text.split_whitespace().count() >= FEWEST_WORDS && verb()
}

/// Whether a sentence goes on in the next of its paragraph, or goes on with the one before, or holds marks of code.
pub(super) fn is_torn(document: &Document, number: SentenceNo) -> bool {
    let sentences = document.sentences();
    let place = number.0 as usize - 1;
    let text = |place: usize| {
        let sentence = sentences.get(place);
        sentence
            .and_then(|one| one.span.of(document.article().text()))
            .unwrap_or_default()
    };
    // An opening mark that stands behind the sentence before it.
    let stray =
        |place: usize| text(place).trim_end().ends_with("''") && text(place).matches("''").count() % 2 == 1;
    let coded = MARKUP.iter().any(|mark| text(place).contains(mark));
    let breaks_off = |place: usize| {
        let (Some(one), Some(next)) = (sentences.get(place), sentences.get(place + 1)) else {
            return false;
        };
        one.paragraph == next.paragraph && (stray(place) || !text(place).trim_end().ends_with(ENDS))
    };
    coded || runs_over(document, number) || breaks_off(place) || place.checked_sub(1).is_some_and(breaks_off)
}

/// Whether two sentences were taken for one: a full stop stands within, and a capital follows, "at Sea Pro. Harbour's work".
fn runs_over(document: &Document, number: SentenceNo) -> bool {
    let words = SentenceWords::new(document, number);
    let word = |at: usize| words.tokens.get(at).map_or("", |&at| document.word(at));
    (0..words.tokens.len()).any(|at| {
        let stop = word(at) == ".";
        let next = word(at + 1).trim_start_matches(['"', '\u{201c}']);
        stop && (next.starts_with(char::is_uppercase)
            || next.is_empty() && word(at + 2).starts_with(char::is_uppercase) && !word(at + 1).is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::{is_torn, is_whole};
    use crate::article::Article;
    use crate::language::analyse;
    use crate::source::SourceFile;

    #[test]
    fn what_breaks_off_and_the_rest_of_it_are_torn() {
        let cases: [(&str, &[bool]); 5] = [
            ("The bridge is closed. The ferry is full.", &[false, false]),
            (
                "The air is clean at the mill [...] The ferry is full of boats in May.",
                &[true, true, false],
            ),
            ("The bridge <b>is closed. The ferry is full.", &[true, false]),
            (
                "The lab is old, said Tom Berg, deputy editor at Sea Pro. Harbour's work on boats goes on. The ferry is full.",
                &[true, false],
            ),
            ("The bridge is closed. \'\' The ferry is full.\'\'", &[true, true]),
        ];
        for (text, torn) in cases {
            let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
            let found: Vec<bool> = document
                .sentences()
                .iter()
                .map(|sentence| is_torn(&document, sentence.number))
                .collect();
            assert_eq!(found, torn, "{text}");
        }
    }

    #[test]
    fn rows_of_a_list_are_no_sentences() {
        let text = "The old bridge over the river is closed.\n\nUnited Kingdom 8.\n\nThe teamsters of the town disagree.";
        let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
        let sentences = document.sentences();
        let whole = sentences
            .iter()
            .map(|sentence| is_whole(&document, sentence.number));
        assert_eq!(whole.collect::<Vec<_>>(), [true, false, true]);
    }
}
