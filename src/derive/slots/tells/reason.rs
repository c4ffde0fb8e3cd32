//! "The match was stopped because of heavy rain": what happened, and why.

use crate::derive::facts::Facts;
use crate::derive::sentence_words::SentenceWords;
use crate::reading::listed;
use crate::reading::{Reason, ReasonSort, is_reporting_word};
use crate::source::Span;

/// The marks that nobody takes for anything else.
const MARKS: &[&str] = &[
    "because",
    "because of",
    "due to",
    "owing to",
    "thanks to",
    "as a result of",
];

/// Words before a mark that deny or weaken it, or leave what it is a reason for to the sentence before: "that is because".
const BEFORE: &str = "\
    's and be been but is just merely n't not only or than was whether were";

/// Words by which a sentence may give a reason, a purpose or a cause.
pub(super) const WORDS: &str = "\
    account accuse affect after aim allow amid angry apologise apologize appeal arouse as attract
    attribute because behind benefit bid blame blow bolster boost bring burden by cause change charge come
    concern condemn contribute create criticise criticize curb cut damage death dent depend destroy die
    discourage drag draw drive due ease effect effort enable encourage end ensure erode explain
    explanation factor fear follow following for force fuel generate give given ground grounds help hence
    hinder hit hop hope hurt impact improve injure inspire interest keep kill lead leave let lift light
    limit lower make mean mostly motivate motive need offset open order over owe owing persuade pique
    praise prevent produce prompt protest provoke purpose push put raise reason reduce reflect render
    response result sake save see send shape signal since slow so spark spell spur start stem stimulate
    stop strain strengthen suffer support tempt thank thanks that's therefore threaten through thus
    trigger turn undermine until urge wake want weaken weigh when why win with worry ( - -- : ; \u{2013}
    \u{2014}";

/// "To find her", "opening the door": what follows may be a purpose or a cause.
pub(super) const TAGS: &[&str] = &["TO", "VBG"];

pub(super) fn sign(facts: &Facts, words: &SentenceWords) -> Option<Span> {
    let reasons = facts.reading().reasons.iter();
    let mut signs = reasons.filter(|reason| reason.sort == ReasonSort::Reason);
    signs
        .find(|reason| is_sure(words, reason))
        .map(|reason| reason.sign)
}

/// Whether a reason stands in the sentence with a mark of its own, and the sentence tells outside of it what it is one for.
fn is_sure(words: &SentenceWords, reason: &Reason) -> bool {
    let document = words.document;
    let Some(place) = words
        .tokens
        .iter()
        .position(|&at| document.token(at).span.start() == reason.sign.start())
    else {
        return false;
    };
    let text = document.article().source().slice(reason.sign).unwrap_or_default();
    let text = text.to_lowercase();
    // "Because of it" leaves the reason to another sentence.
    let said = words.tokens.iter().any(|&at| {
        let token = document.token(at);
        reason.words.span.contains(token.span) && matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ")
    });
    let known = MARKS.contains(&text.as_str());
    // "Because it is old does not mean that it is unsafe", "he denied that it fell because of rust".
    let disputed = words.hold("mean") && words.hold("not n't") || words.hold("deny dismiss dispute reject");
    let denied = words.lower[..place]
        .iter()
        .any(|word| matches!(word.as_str(), "not" | "n't" | "never" | "no"));
    let outside = words.tokens.iter().any(|&at| {
        let token = document.token(at);
        token.pos == "VERB"
            && !reason.words.span.overlaps(token.span)
            && !reason.sign.overlaps(token.span)
            && !is_reporting_word(document, at)
    });
    known && said && !listed(BEFORE, words.before(place)) && !denied && !disputed && outside
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn a_reason_stands_beside_what_it_is_one_for() {
        check(
            Tells::Reason,
            &[
                (
                    "The match in Bergen was stopped because of heavy rain.",
                    Some("because of"),
                    false,
                ),
                (
                    "The match was stopped because the bridge had cracked.",
                    Some("because"),
                    false,
                ),
                (
                    "Due to a storm the ferry stayed in the harbour.",
                    Some("Due to"),
                    false,
                ),
                ("That is because the old bridge had cracked.", None, false),
                ("The match was not stopped because of heavy rain.", None, false),
                ("The ferry left the harbour after the storm.", None, false),
                ("The ferry reached the harbour on Monday.", None, true),
            ],
        );
    }
}
