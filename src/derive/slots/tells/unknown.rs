//! "It is not clear when the mill was sold": that something is not known.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::listed;
use crate::source::Span;

/// Words by which a sentence may tell that something is not known.
pub(super) const WORDS: &str = "\
    ambiguous apparently confirm dispute disputed doubt doubtful enigma guess if inconclusive investigate investigation
    maybe mysterious mystery n't never no nobody none nor not nothing open perhaps possibly probably puzzle question
    remain reportedly rumor rumour secret speculate speculation suspect unable unanswered uncertain uncertainty unclear
    unconfirmed undecided undetermined undisclosed unexplained unidentified unknown unnamed unresolved unsure vague verify
    whether wonder yet";

/// What is asked behind "did not say".
const ASKING: &str = "how if what when where whether which who whom whose why";

/// So many words show it: "unclear", "not clear", "did not say when".
pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let length = length(words, at)?;
        // "Didn't" is one word.
        let cut = usize::from(words.word(at) == "n't" && at > 0);
        Some(at - cut..at + length)
    })
}

fn length(words: &SentenceWords, at: usize) -> Option<usize> {
    let denied = matches!(words.word(at), "not" | "n't");
    let yet = usize::from(words.word(at + 1) == "yet");
    let next = words.word(at + 1 + yet);
    match words.word(at) {
        "unclear" | "unknown" if words.is_of_the_root(at) => Some(1),
        _ if denied && matches!(next, "clear" | "known") => Some(2 + yet),
        _ if denied && next == "say" && listed(ASKING, words.word(at + 2 + yet)) => Some(3 + yet),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn what_is_not_known_is_found() {
        check(
            Tells::Unknown,
            &[
                (
                    "It is unclear who sold the mill in the park.",
                    Some("unclear"),
                    false,
                ),
                (
                    "It was not clear who had sold the mill.",
                    Some("not clear"),
                    false,
                ),
                (
                    "The council did not say when it sold the mill.",
                    Some("not say when"),
                    false,
                ),
                (
                    "The council didn't say who had sold the mill.",
                    Some("didn't say who"),
                    false,
                ),
                ("The council did not sell the mill in the park.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
