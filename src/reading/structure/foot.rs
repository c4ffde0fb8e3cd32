//! What a newsroom prints below an article about itself: who wrote it, where to follow it, what to subscribe to.

use crate::language::{Document, Sentence, TokenNo};
use crate::source::fold;

/// Notes stand in so many paragraphs at the end at most.
const PARAGRAPHS: usize = 4;

/// A note is no longer.
const WORDS: usize = 45;

/// Words of such notes.
const PHRASES: &[&str] = &[
    "additional reporting",
    "all rights reserved",
    "click here",
    "contributed reporting",
    "contributed to this",
    "editing by",
    "editor's note",
    "earlier version of this",
    "follow her on",
    "follow him on",
    "follow us on",
    "is a columnist",
    "is a reporter",
    "is a staff",
    "is a writer",
    "joining the",
    "newsletter",
    "original version of this",
    "read more",
    "reporting by",
    "sign up",
    "staff writer",
    "subscribe",
    "this article was",
    "this story was",
    "writing by",
    "://",
    "@",
];

/// For each sentence whether it belongs to such a note. Only the last paragraphs are looked at, never the first half.
pub(super) fn foot(document: &Document) -> Vec<bool> {
    let sentences = document.sentences();
    let last = sentences.last().map_or(0, |sentence| sentence.paragraph);
    let first = (last + 1).saturating_sub(PARAGRAPHS).max(last / 2 + 1);
    let note = |sentence: &&Sentence| sentence.paragraph >= first && is_note(document, sentence);
    let begin = sentences.iter().find(note).map(|sentence| sentence.paragraph);
    let noted = |sentence: &Sentence| begin.is_some_and(|begin| sentence.paragraph >= begin);
    sentences.iter().map(noted).collect()
}

fn is_note(document: &Document, sentence: &Sentence) -> bool {
    let text = sentence.span.of(document.article().text()).unwrap_or_default();
    let folded = fold(text);
    let short = text.split_whitespace().count() <= WORDS;
    short && (PHRASES.iter().any(|phrase| folded.contains(phrase)) || tells_a_beat(document, sentence))
}

/// "Ana Ruiz covers schools."
fn tells_a_beat(document: &Document, sentence: &Sentence) -> bool {
    let root = document.token(sentence.root);
    let covers = root.tag == "VBZ" && root.lemma == "cover";
    covers
        && document.children(sentence.root).iter().any(|&kid| {
            document.token(kid).dep == "nsubj"
                && document.token(kid).pos == "PROPN"
                && opens(document, sentence, kid)
        })
}

/// Whether nothing but a name stands before a word.
fn opens(document: &Document, sentence: &Sentence, word: TokenNo) -> bool {
    (sentence.tokens.start..word.0)
        .map(TokenNo)
        .all(|at| matches!(document.token(at).pos, "PROPN" | "PUNCT" | "SPACE"))
}

#[cfg(test)]
mod tests {
    use super::foot;
    use crate::article::Article;
    use crate::language::analyse;
    use crate::source::SourceFile;

    #[test]
    fn notes_below_an_article_are_told_from_its_last_words() {
        for (last, note) in [
            ("Ana Ruiz covers schools and parks.", true),
            ("Since joining the Harbury Herald, she has covered courts.", true),
            ("Follow us on every channel.", true),
            ("Tom Berg contributed to this report.", true),
            ("[Editor’s Note, 4 May: The cost of the work was wrong.]", true),
            ("The snow covers the hills until May.", false),
            ("The insurance covers the roof, the mayor said.", false),
        ] {
            let text = format!(
                "The bridge was closed on Monday.\n\nThe work will take a year.\n\nThe ferry is full.\n\nIt costs two \
                 crowns.\n\n{last}"
            );
            let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
            let found = foot(&document);
            assert_eq!(found.last(), Some(&note), "{last}");
            assert!(!found[0] && !found[1], "{last}");
        }
    }
}
