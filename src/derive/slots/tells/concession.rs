//! "Despite the storm the ferry left": what is so although something speaks against it.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words by which a sentence may set one thing against another.
pub(super) const WORDS: &str = "\
    against albeit although anyway battle between but clash compare compared conflict contract
    contradict contrary contrast contrasting defy deny despite differ different difference differently disagree dispute dissent
    even except fail favor favour fight formerly however increasingly initially instead ironically n't neither never
    nevertheless no nonetheless nor not nothing notwithstanding now nowadays object once only opponent oppose opposed
    opposite opposition originally outlive outnumber outweigh previously quarrel question rather refuse regardless reject resist
    rival spite stark still surprise surprised surprising surprisingly than then though unexpected
    unexpectedly unlike unlikely versus war whereas while without yet - -- : ; \u{2013} \u{2014}";

/// What may or should be so in spite of something is not so yet.
pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    if words.have_tag(&["MD"]) {
        return None;
    }
    words.find(|at| Some(at..at + length(words, at)?))
}

/// How many words of a mark begin at a place. In the middle of a sentence "although" may be an afterthought: "although no
/// date is set".
fn length(words: &SentenceWords, at: usize) -> Option<usize> {
    let document = words.document;
    let dep = document.token(words.tokens[at]).dep;
    let opens = at == 0 || at == 1 && matches!(words.word(0), "\"" | "\u{201c}" | "'" | "\u{2018}");
    let denied = words.before(at) == "not";
    // "Although he then said ..." may stand alone.
    let joined = document.token(document.token(words.tokens[at]).head).dep == "advcl";
    match words.word(at) {
        _ if denied => None,
        "although" | "though" if opens && dep == "mark" && joined => Some(1),
        "even" if words.word(at + 1) == "though" => Some(2),
        "despite" if dep == "prep" => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn what_speaks_against_it_is_marked() {
        check(
            Tells::Concession,
            &[
                (
                    "Despite the storm the ferry left the harbour.",
                    Some("Despite"),
                    false,
                ),
                ("The ferry left the harbour in spite of the storm.", None, false),
                ("Although it rained, the match went on.", Some("Although"), false),
                (
                    "The ferry left, even though the harbour was closed.",
                    Some("even though"),
                    false,
                ),
                ("The council agreed on it, although no date is set.", None, false),
                ("The storm was heavy, but the ferry left.", None, false),
                ("The ferry left the harbour of Brekke on Monday.", None, true),
            ],
        );
    }
}
