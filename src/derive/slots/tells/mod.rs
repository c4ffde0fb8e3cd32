//! What one sentence tells beyond that something is so, where its own words show it: the explicit discourse relations of
//! the Penn Discourse Treebank between two things that it tells (PDTB 3.0: Contingency.Cause.Reason, Contingency.Condition,
//! Comparison.Concession and Contrast, Expansion.Instantiation and Substitution, Temporal.Asynchronous), and beside them
//! comparisons, amounts, denials, norms, thoughts, and what is done by saying something. A sentence with a sure sign tells
//! it; one without any word of the list surely does not; of all others nothing is known.

mod act;
mod age;
mod ago;
mod ahead;
mod change;
mod channel;
mod comparison;
mod concession;
mod condition;
mod contrast;
mod crowd;
mod day;
mod deed;
mod denial;
mod duration;
mod frequency;
mod instance;
mod instead;
mod kin;
mod measure;
mod money;
mod norm;
mod order;
mod outcome;
mod percent;
mod poll;
mod purpose;
mod reason;
mod record;
mod rough;
mod share;
mod thought;
mod unknown;

pub(in crate::derive::slots) use ahead::to_come;

use super::sliced;
use crate::derive::facts::{Facts, Value};
use crate::derive::sentence_words::SentenceWords;
use crate::derive::torn::is_whole;
use crate::language::SentenceNo;
use crate::source::Span;

/// What a sentence may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tells {
    /// Something, and why it is so: "because of", "due to".
    Reason,
    /// Something, and what must be so for it: "if", "unless".
    Condition,
    /// Something, and what one would think speaks against it: "despite", "although".
    Concession,
    /// Two things in contrast to each other: "but".
    Contrast,
    /// Something general, and examples of it: "such as".
    Instance,
    /// One thing in place of another: "instead of".
    Instead,
    /// Two events, and which came first: "after", "before".
    Order,
    /// Two things set beside each other: "larger than".
    Comparison,
    /// That something is the first, the only one or the most of its kind.
    Record,
    /// That an amount went up or down: "rose by 3 %".
    Change,
    /// How large a part of a whole is: "a third of".
    Share,
    /// A number that is not exact: "about 40".
    Rough,
    /// A deed that was not done: "did not open".
    Denial,
    /// What should be done, or what somebody asks for.
    Norm,
    /// That somebody has promised something.
    Promise,
    /// What somebody expects or forecasts.
    Forecast,
    /// That something is not known.
    Unknown,
    /// That somebody has warned of something.
    Warning,
    /// That somebody denies or rejects something.
    Rejection,
    /// What somebody thinks, feels, wants or hopes.
    Thought,
    /// Not only who says it, but also where or in what way: "in a letter".
    Channel,
    /// How old somebody or something is: "aged 40".
    Age,
    /// A number of people: "40 builders".
    Crowd,
    /// On which day, or in which month or year, something happened.
    Day,
    /// How long something lasts: "for three weeks".
    Duration,
    /// How often something happens: "twice a week".
    Frequency,
    /// A member of somebody's family.
    Kin,
    /// A length, a weight or another measure: "40 metres".
    Measure,
    /// A sum of money: "$3 million".
    Money,
    /// What something brought about: "led to".
    Outcome,
    /// What something is meant for: "in order to".
    Purpose,
    /// That somebody decided something.
    Decision,
    /// That somebody came into an office or out of it.
    Post,
    /// That somebody criticised somebody or something.
    Blame,
    /// That something was bought or sold.
    Trade,
    /// That something began.
    Beginning,
    /// What police or a court did to somebody.
    Prosecution,
    /// Who won something.
    Victory,
    /// A percentage: "40%".
    Percent,
    /// How long ago something was: "two years ago".
    Ago,
    /// That people were asked what they think: "a survey".
    Poll,
}

/// How banks call what a sentence may tell, and words and tags of which one stands in every sentence that tells it.
const TABLE: [(Tells, &str, &str, &[&str]); 41] = [
    (Tells::Reason, "reason", reason::WORDS, reason::TAGS),
    (Tells::Condition, "condition", condition::WORDS, condition::TAGS),
    (Tells::Concession, "concession", concession::WORDS, &[]),
    (Tells::Contrast, "contrast", concession::WORDS, &[]),
    (Tells::Instance, "instance", instance::WORDS, &[]),
    (Tells::Instead, "instead", instead::WORDS, &[]),
    (Tells::Order, "order", order::WORDS, order::TAGS),
    (
        Tells::Comparison,
        "comparison",
        comparison::WORDS,
        comparison::TAGS,
    ),
    (Tells::Record, "record", record::WORDS, record::TAGS),
    (Tells::Change, "change", change::WORDS, change::TAGS),
    (Tells::Share, "share", share::WORDS, &[]),
    (Tells::Rough, "rough", rough::WORDS, &[]),
    (Tells::Denial, "denial", denial::WORDS, &[]),
    (Tells::Norm, "norm", norm::WORDS, norm::TAGS),
    (Tells::Promise, "promise", act::PROMISES, &["MD"]),
    (Tells::Forecast, "forecast", act::FORECASTS, &["MD"]),
    (Tells::Unknown, "unknown", unknown::WORDS, &["MD"]),
    (Tells::Warning, "warning", act::WARNINGS, &["MD"]),
    (Tells::Rejection, "rejection", denial::WORDS, &[]),
    (Tells::Thought, "thought", thought::WORDS, &["MD"]),
    (Tells::Channel, "channel", channel::WORDS, &[]),
    (Tells::Age, "age", age::WORDS, &[]),
    (Tells::Crowd, "crowd", crowd::WORDS, crowd::TAGS),
    (Tells::Day, "day", day::WORDS, &[]),
    (Tells::Duration, "duration", duration::WORDS, &[]),
    (Tells::Frequency, "frequency", frequency::WORDS, frequency::TAGS),
    (Tells::Kin, "kin", kin::WORDS, &[]),
    (Tells::Measure, "measure", measure::WORDS, measure::TAGS),
    (Tells::Money, "money", money::WORDS, &[]),
    (Tells::Outcome, "outcome", reason::WORDS, reason::TAGS),
    (Tells::Purpose, "purpose", purpose::WORDS, purpose::TAGS),
    (Tells::Decision, "decision", deed::DECISIONS, &["MD"]),
    (Tells::Post, "post", deed::POSTS, &[]),
    (Tells::Blame, "blame", deed::BLAME, &[]),
    (Tells::Trade, "trade", deed::TRADE, &[]),
    (Tells::Beginning, "beginning", deed::BEGINNINGS, &[]),
    (Tells::Prosecution, "prosecution", deed::PROSECUTION, &[]),
    (Tells::Victory, "victory", deed::VICTORIES, &[]),
    (Tells::Percent, "percent", percent::WORDS, &[]),
    (Tells::Ago, "ago", day::WORDS, &[]),
    (Tells::Poll, "poll", poll::WORDS, &[]),
];

impl Tells {
    /// The words by which a whole sentence surely tells it.
    fn sign(self, facts: &Facts, sentence: SentenceNo) -> Option<Span> {
        let document = &facts.reading().document;
        let words = SentenceWords::new(document, sentence);
        let sign = match self {
            Self::Reason => reason::sign(facts, &words),
            Self::Condition => condition::sign(&words),
            Self::Concession => concession::sign(&words),
            Self::Contrast => contrast::sign(&words),
            Self::Instance => instance::sign(&words),
            Self::Instead => instead::sign(&words),
            Self::Order => order::sign(&words),
            Self::Comparison => comparison::sign(&words),
            Self::Record => record::sign(facts, sentence),
            Self::Change => change::sign(&words),
            Self::Share => share::sign(&words),
            Self::Rough => rough::sign(facts, sentence),
            Self::Denial => denial::sign(&words),
            Self::Norm => norm::sign(&words),
            Self::Promise => act::sign(&words, act::PROMISING),
            Self::Forecast => act::sign(&words, act::FORECASTING),
            Self::Unknown => unknown::sign(&words),
            Self::Warning => act::sign(&words, act::WARNING),
            Self::Rejection => act::sign(&words, act::REJECTING),
            Self::Thought => thought::sign(&words),
            Self::Channel => channel::sign(facts, sentence),
            Self::Age => age::sign(&words),
            Self::Crowd => crowd::sign(&words),
            Self::Day => day::sign(&words),
            Self::Duration => duration::sign(&words),
            Self::Frequency => frequency::sign(&words),
            Self::Kin => kin::sign(&words),
            Self::Measure => measure::sign(&words),
            Self::Money => money::sign(&words),
            Self::Outcome => outcome::sign(&words),
            Self::Purpose => purpose::sign(&words),
            Self::Decision => deed::sign(&words, deed::DECIDING),
            Self::Post => deed::sign(&words, deed::APPOINTING),
            Self::Blame => deed::with_object(&words, deed::CRITICISING),
            Self::Trade => deed::with_object(&words, deed::TRADING),
            Self::Beginning => deed::sign(&words, deed::BEGINNING),
            Self::Prosecution => deed::suffered(&words, deed::PROSECUTING),
            Self::Victory => deed::by_the_subject(&words, deed::WINNING),
            Self::Percent => percent::sign(&words),
            Self::Ago => ago::sign(&words),
            Self::Poll => poll::sign(&words),
        };
        sign.filter(|_| !words.hold("?") && is_whole(document, sentence))
    }

    /// Whether a sentence surely tells nothing of the sort: it states something else, and no word of it could.
    fn is_absent(self, facts: &Facts, sentence: SentenceNo, telltale: &str, tags: &[&str]) -> bool {
        let words = SentenceWords::new(&facts.reading().document, sentence);
        let shown = match self {
            // "Saw the boat and left": the order of what is told may be meant.
            Self::Order => words.count(|token| token.tag == "VBD") > 1,
            Self::Channel => channel::may_be_told(facts, sentence),
            Self::Share => share::may_be_told(&words),
            // Of several things that are told one may be the reason of another.
            Self::Reason | Self::Outcome => words.count(|token| token.pos == "VERB") > 2,
            Self::Rough => rough::is_round(&words),
            Self::Money | Self::Trade => money::may_be_told(&words),
            Self::Age => age::may_be_told(&words),
            Self::Day => day::may_be_told(&words),
            Self::Ago => ago::hold(&words),
            Self::Percent => percent::may_be_told(&words),
            // Names or things in a row may be examples of what stands beside them.
            Self::Instance => words.hold(",") && words.hold("and or"),
            _ => false,
        };
        !shown && words.state(sentence) && !words.hold("?") && !words.hold(telltale) && !words.have_tag(tags)
    }
}

/// `reason`: the words by which a sentence tells it; `no_reason`: whether it surely does not.
pub(super) fn slot(facts: &Facts, sentence: SentenceNo, slot: &str) -> Option<Value> {
    let row = |name: &str| TABLE.iter().find(|(_, known, ..)| *known == name);
    match slot.strip_prefix("no_") {
        Some(name) => {
            let (tells, _, telltale, tags) = row(name)?;
            Some(Value::Flag(tells.is_absent(facts, sentence, telltale, tags)))
        }
        None => sliced(facts, row(slot)?.0.sign(facts, sentence)?),
    }
}

#[cfg(test)]
mod tests {
    use super::{TABLE, Tells};
    use crate::derive::facts::Facts;
    use crate::derive::slots::tests::{TELLING, facts};
    use crate::language::SentenceNo;

    /// Each text with the words that must be found, and whether it surely tells nothing of the sort.
    pub(super) fn check(tells: Tells, cases: &[(&str, Option<&str>, bool)]) {
        for &(text, sign, absent) in cases {
            let facts = facts(text);
            let source = facts.reading().document.article().source();
            let found = tells
                .sign(&facts, SentenceNo(1))
                .and_then(|span| source.slice(span));
            assert_eq!(found, sign, "{text}");
            assert_eq!(is_absent(&facts, tells, 1), absent, "{text}");
        }
    }

    fn is_absent(facts: &Facts, tells: Tells, sentence: u32) -> bool {
        let row = TABLE.iter().find(|(known, ..)| *known == tells);
        let (_, _, telltale, tags) = row.expect("all stand in the table");
        tells.is_absent(facts, SentenceNo(sentence), telltale, tags)
    }

    #[test]
    fn nothing_is_told_and_absent_at_once() {
        let facts = facts(TELLING);
        for (number, (tells, ..)) in (1..).zip(TABLE) {
            assert!(tells.sign(&facts, SentenceNo(number)).is_some(), "{tells:?}");
            assert!(!is_absent(&facts, tells, number), "{tells:?}");
            assert!(is_absent(&facts, tells, 42), "{tells:?}");
        }
    }
}
