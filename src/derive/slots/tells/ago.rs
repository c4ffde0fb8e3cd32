//! "The mill burned down two years ago": how long ago something was.

use crate::derive::sentence_words::SentenceWords;
use crate::derive::slots::tells::{day, duration};
use crate::source::Span;

/// Words by which a sentence may tell how long ago something was, or how long it has lasted.
pub(super) fn may_be_told(words: &SentenceWords) -> bool {
    words.hold(day::WORDS) || words.hold(duration::WORDS) || day::may_be_told(words)
}

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let number = at.checked_sub(2)?;
        (words.word(at) == "ago" && words.tag(number) == "CD").then_some(number..at + 1)
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn how_long_ago_is_found() {
        check(
            Tells::Ago,
            &[
                (
                    "The old mill burned down two years ago.",
                    Some("two years ago"),
                    false,
                ),
                ("The old mill of Brekke burned down long ago.", None, false),
                ("The old mill of Brekke burned down in 1998.", None, false),
                ("The council of Brekke met at the mill by the bay.", None, true),
            ],
        );
    }
}
