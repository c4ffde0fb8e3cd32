//! Sentences that the segmentation has torn, as lines of tables and abbreviations may make it do.

use crate::language::{Document, SentenceNo};

/// Marks that end a sentence, or stand behind its end.
const ENDS: &[char] = &[
    '.', '!', '?', ':', ';', '\u{2026}', '"', '\'', '\u{201d}', '\u{2019}', ')', ']',
];

/// Whether a sentence goes on in the next of its paragraph, or goes on with the one before.
pub(super) fn is_torn(document: &Document, number: SentenceNo) -> bool {
    let sentences = document.sentences();
    let place = number.0 as usize - 1;
    let breaks_off = |place: usize| {
        let (Some(one), Some(next)) = (sentences.get(place), sentences.get(place + 1)) else {
            return false;
        };
        let text = one.span.of(document.article().text()).unwrap_or_default();
        one.paragraph == next.paragraph && !text.trim_end().ends_with(ENDS)
    };
    breaks_off(place) || place.checked_sub(1).is_some_and(breaks_off)
}

#[cfg(test)]
mod tests {
    use super::is_torn;
    use crate::article::Article;
    use crate::language::{SentenceNo, analyse};
    use crate::source::SourceFile;

    #[test]
    fn a_sentence_that_breaks_off_and_the_rest_of_it_are_torn() {
        let text =
            "The bridge is closed.\n\nOne of the state's\nSens. Ruiz and Berg said no. The ferry is full.";
        let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
        let torn: Vec<bool> = document
            .sentences()
            .iter()
            .map(|sentence| is_torn(&document, sentence.number))
            .collect();
        assert!(!torn[0] && !torn[torn.len() - 1], "{torn:?}");
        assert!(!is_torn(&document, SentenceNo(1)));
        for (place, sentence) in document.sentences().iter().enumerate() {
            let text = sentence.span.of(document.article().text()).unwrap_or_default();
            let broken = !text.ends_with('.');
            assert!(!broken || torn[place], "{text}");
        }
    }
}
