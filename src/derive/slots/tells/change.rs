//! "Rents rose by 3 percent": an amount that went up or down.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::{kid, listed};
use crate::source::Span;

const VERBS: &str = "\
    climb decline decrease drop fall grow increase jump plunge rise shrink slip slump soar surge tumble";

/// Signs and words of amounts.
const AMOUNTS: &str = "\
    % percent percentage cent point points $ \u{a3} \u{20ac} million billion";

/// So far behind the verb the amount may stand.
const FARTHEST: usize = 5;

/// Words by which a sentence may tell that something became more or less.
pub(super) const WORDS: &str = "\
    above accelerate add advance against back below boom boost bounce build change climb compare
    compared contract creep cut cutback decline decrease deepen deficit deflate deflation develop dip
    double down downgrade downturn downward drop ease edge erode expand extra fall fluctuate fluctuation
    from further gain grow growth half halve high higher hike hit improve increase inflation jump lift
    lose loss low lower maximum minimum move narrow outpace pare peak plummet plunge previous previously
    push raise rally rebound rebounding record recover recovery reduce reduction retreat rise save scale
    shed shift shortfall shrink sink slash slide slip slow slowdown slump soar soften spread squeeze
    steady strengthen stretch surge swell swing than top trend trim triple tumble turnaround up upgrade
    uplift upturn upward versus weaken widen write year-on-year";

/// Comparatives.
pub(super) const TAGS: &[&str] = &["JJR", "RBR"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.first(|at| is_change(words, at))
}

/// Whether a verb at a place has an amount behind it, and a thing before: nobody "fell 20 metres".
fn is_change(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let verb = words.tokens[at];
    let thing = kid(document, verb, &["nsubj"]).is_some_and(|subject| document.token(subject).pos == "NOUN");
    let mut behind =
        (at + 1..=at + FARTHEST).take_while(|&at| !matches!(words.word(at), "," | ";" | "." | ""));
    listed(VERBS, &words.lemma(verb))
        && matches!(words.tag(at), "VBD" | "VBN" | "VBZ" | "VBP")
        && thing
        && behind.any(|at| listed(AMOUNTS, words.word(at)))
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn amounts_that_change_are_told_from_falls() {
        check(
            Tells::Change,
            &[
                (
                    "Rents in the town of Brekke rose by 3 percent.",
                    Some("rose"),
                    false,
                ),
                (
                    "Profits at the mill have fallen to $3 million.",
                    Some("fallen"),
                    false,
                ),
                ("The climber in the park fell 20 metres.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
