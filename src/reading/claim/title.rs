use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, is_word};

/// Words that stay small inside a title.
const SMALL: &[&str] = &[
    "a", "an", "and", "at", "but", "by", "for", "from", "in", "of", "on", "or", "the", "to", "vs.", "with",
];

/// Whether a quotation, given by its first and last token, is the title of a work or a programme rather than words of
/// a speaker: "on the channel's “Morning Talk”", "in “The Long Road”".
pub(in crate::reading) fn is_title(document: &Document, (first, last): (usize, usize)) -> bool {
    let Some(before) = first.checked_sub(1).map(TokenNo) else {
        return false;
    };
    let governed = document.token(before).tag == "POS"
        || is_one_of(document, before, &["\u{2019}s", "'s"])
        || is_one_of(document, before, &["on", "in"]);
    let mut words = (first..=last).map(TokenNo).filter(|&at| is_word(document, at));
    let capital = |at: TokenNo| document.word(at).starts_with(char::is_uppercase);
    let same = document.token(before).sentence == document.tokens()[first].sentence;
    same && governed
        && words.next().is_some_and(capital)
        && words.all(|at| {
            capital(at)
                // "Don't"
                || document.word(at).contains(['\u{2019}', '\''])
                || document.token(at).tag == "POS"
                || document.token(at).pos == "NUM"
                || is_one_of(document, at, SMALL)
        })
}
