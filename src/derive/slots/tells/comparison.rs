//! "The new ferry is larger than the old one": two things beside each other.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::listed;
use crate::source::Span;

/// So many words may stand between the comparative and "than": "more boats in the bay than".
const FARTHEST: usize = 5;

/// Words before or behind "than" with which nothing is compared: "rather than", "more than half".
const AROUND: &str = "\
    a an answers anything any are ever expected half is just later necessary needed no other rather sooner that usual
    was were";

/// Words by which a sentence may compare.
pub(super) const WORDS: &str = "\
    above again against ahead also another as average back beat beating become begin behind below beside
    both change comparable compare compared comparison constant contrast cut decline decrease differ
    difference different double down drop each enough equal equivalent even exceed expand fall first
    from grow half increase instead just keep last lead level like liken likewise lose majority match
    more most new now old once other outnumber over pace peer per previous raise rather record reduce
    remain return rise rival same similar similarly stable static stay steady still sufficient than
    times too top triple twice unchanged unlike up used versus whereas while widen win";

/// Comparatives and superlatives.
pub(super) const TAGS: &[&str] = &["JJR", "RBR", "JJS", "RBS"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|than| {
        if words.word(than) != "than" {
            return None;
        }
        let mut nearest = (than.saturating_sub(FARTHEST)..than).rev();
        let first = nearest.find(|&at| matches!(words.tag(at), "JJR" | "RBR"))?;
        is_compared(words, first, than).then_some(first..than + 1)
    })
}

/// Whether something and not a limit stands behind "than": no number, and nothing that stands for one.
fn is_compared(words: &SentenceWords, first: usize, than: usize) -> bool {
    let counted = |at: usize| {
        words.tag(at) == "CD" || words.word(at).contains(|c: char| c.is_ascii_digit() || c == '$')
    };
    let around = |at: usize| listed(AROUND, words.word(at));
    let apart = (first..than).any(|at| matches!(words.word(at), "," | ";" | "." | ":"));
    // "Little more than".
    let emptied = listed("any little n't no not nothing", words.before(first));
    // "More than adequate".
    let bare = matches!(words.tag(than + 1), "JJ" | "RB" | "IN");
    !apart
        && !bare
        && !around(first)
        && !emptied
        && !around(than + 1)
        && !around(than.saturating_sub(1))
        && !(than + 1..than + 4).any(counted)
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn what_is_compared_is_told_from_limits() {
        check(
            Tells::Comparison,
            &[
                (
                    "The new ferry is larger than the old bridge.",
                    Some("larger than"),
                    false,
                ),
                (
                    "It holds more boats than the harbour of Oslo.",
                    Some("more boats than"),
                    false,
                ),
                (
                    "The old ferry of Brekke is little more than a wreck.",
                    None,
                    false,
                ),
                ("The new ferry holds more than 40 boats of wood.", None, false),
                ("The council sold the ferry rather than the bridge.", None, false),
                ("The ferry left the harbour of Brekke on Monday.", None, true),
            ],
        );
    }
}
