//! "The storm led to a flood": what something brought about.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// "Leads to a room", "leads to the door": ways lead, too.
const WAYS: &str = "bridge corridor door path road route stair stairs street track trail tunnel way";

/// "Led to" and "resulted in" of something that came about.
pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    if words.have_tag(&["MD"]) || words.hold("not n't never if") || words.hold(WAYS) {
        return None;
    }
    words.find(|at| {
        let verb = words.tokens[at];
        let token = words.document.token(verb);
        let deed = token.pos == "VERB" && matches!(token.tag, "VBD" | "VBZ" | "VBN" | "VBP" | "VBG");
        let noun = !matches!(words.tag(at + 2), "VB" | "CD");
        let told = matches!(
            (words.lemma(verb).as_str(), words.word(at + 1)),
            ("lead", "to") | ("result", "in")
        );
        (deed && told && noun).then_some(at..at + 2)
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn what_something_brought_about_is_found() {
        check(
            Tells::Outcome,
            &[
                ("The storm on the coast led to a flood.", Some("led to"), false),
                ("The path along the bay leads to the mill.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
