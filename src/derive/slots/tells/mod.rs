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
mod table;
mod thought;
mod unknown;

pub(in crate::derive::slots) use ahead::to_come;
use table::{Row, TABLE, Tells};

use super::sliced;
use crate::derive::facts::{Facts, Value};
use crate::derive::sentence_words::SentenceWords;
use crate::derive::torn::is_whole;
use crate::language::SentenceNo;
use crate::source::Span;

/// What is known of one sort and one sentence.
#[derive(Clone, Copy, Debug)]
pub(in crate::derive) struct Told {
    /// The words by which the sentence surely tells it.
    sign: Option<Span>,
    /// It surely tells nothing of the sort: it states something else, and no word of it could.
    absent: bool,
}

/// What is known of one sentence, for every row of the table. Banks ask for the same over and over: [`Facts`] keeps it.
pub(in crate::derive) fn told(facts: &Facts, sentence: SentenceNo) -> Vec<Told> {
    let document = &facts.reading().document;
    let words = SentenceWords::new(document, sentence);
    let asks = words.hold("?");
    let whole = !asks && is_whole(document, sentence);
    let states = !asks && words.state();
    let rows = TABLE.iter().map(|row| Told {
        sign: row.tells.sign(facts, sentence, &words).filter(|_| whole),
        absent: states && row.tells.is_absent(facts, sentence, &words, row),
    });
    rows.collect()
}

impl Tells {
    /// The words by which a whole sentence surely tells it.
    fn sign(self, facts: &Facts, sentence: SentenceNo, words: &SentenceWords) -> Option<Span> {
        match self {
            Self::Reason => reason::sign(facts, words),
            Self::Condition => condition::sign(words),
            Self::Concession => concession::sign(words),
            Self::Contrast => contrast::sign(words),
            Self::Instance => instance::sign(words),
            Self::Instead => instead::sign(words),
            Self::Order => order::sign(words),
            Self::Comparison => comparison::sign(words),
            Self::Record => record::sign(facts, sentence, words),
            Self::Change => change::sign(words),
            Self::Share => share::sign(words),
            Self::Rough => rough::sign(facts, sentence),
            Self::Denial => denial::sign(words),
            Self::Norm => norm::sign(words),
            Self::Promise => act::sign(words, act::PROMISING),
            Self::Forecast => act::sign(words, act::FORECASTING),
            Self::Unknown => unknown::sign(words),
            Self::Warning => act::sign(words, act::WARNING),
            Self::Rejection => act::sign(words, act::REJECTING),
            Self::Thought => thought::sign(words),
            Self::Channel => channel::sign(facts, sentence),
            Self::Age => age::sign(words),
            Self::Crowd => crowd::sign(words),
            Self::Day => day::sign(words),
            Self::Duration => duration::sign(words),
            Self::Frequency => frequency::sign(words),
            Self::Kin => kin::sign(words),
            Self::Measure => measure::sign(words),
            Self::Money => money::sign(words),
            Self::Outcome => outcome::sign(words),
            Self::Purpose => purpose::sign(words),
            Self::Decision => deed::sign(words, deed::DECIDING),
            Self::Post => deed::sign(words, deed::APPOINTING),
            Self::Blame => deed::with_object(words, deed::CRITICISING),
            Self::Trade => deed::with_object(words, deed::TRADING),
            Self::Beginning => deed::sign(words, deed::BEGINNING),
            Self::Prosecution => deed::suffered(words, deed::PROSECUTING),
            Self::Victory => deed::victory(words),
            Self::Percent => percent::sign(words),
            Self::Ago => ago::sign(words),
            Self::Poll => poll::sign(words),
        }
    }

    /// Whether no word of a sentence that states something could tell it.
    fn is_absent(self, facts: &Facts, sentence: SentenceNo, words: &SentenceWords, row: &Row) -> bool {
        let shown = match self {
            // "Saw the boat and left": the order of what is told may be meant.
            Self::Order => words.count(|token| token.tag == "VBD") > 1,
            Self::Channel => channel::may_be_told(facts, sentence),
            Self::Share => share::may_be_told(words),
            // Of several things that are told one may be the reason of another, or stand in contrast to it.
            Self::Reason | Self::Outcome | Self::Contrast => words.count(|token| token.pos == "VERB") > 2,
            Self::Rough => rough::is_round(words),
            Self::Money | Self::Trade => money::may_be_told(words),
            Self::Age => age::may_be_told(words),
            Self::Day | Self::Duration => day::may_be_told(words),
            Self::Ago => ago::may_be_told(words),
            Self::Percent => percent::may_be_told(words),
            // Names or things in a row may be examples of what stands beside them.
            Self::Instance => words.hold(",") && words.hold("and or"),
            _ => false,
        };
        !shown && !words.hold(row.words) && !words.have_tag(row.tags)
    }
}

/// `reason`: the words by which a sentence tells it; `no_reason`: whether it surely does not.
pub(super) fn slot(facts: &Facts, sentence: SentenceNo, slot: &str) -> Option<Value> {
    let denied = slot.strip_prefix("no_");
    let name = denied.unwrap_or(slot);
    let at = TABLE.iter().position(|row| row.name == name)?;
    let told = facts.told(sentence)[at];
    match denied {
        Some(_) => Some(Value::Flag(told.absent)),
        None => sliced(facts, told.sign?),
    }
}

#[cfg(test)]
mod tests {
    use super::{TABLE, Tells, Told};
    use crate::derive::facts::Facts;
    use crate::derive::slots::tests::{TELLING, facts};
    use crate::language::SentenceNo;

    /// Each text with the words that must be found, and whether it surely tells nothing of the sort.
    pub(super) fn check(tells: Tells, cases: &[(&str, Option<&str>, bool)]) {
        for &(text, sign, absent) in cases {
            let facts = facts(text);
            let source = facts.reading().document.article().source();
            let told = told_of(&facts, tells, 1);
            let found = told.sign.and_then(|span| source.slice(span));
            assert_eq!(found, sign, "{text}");
            assert_eq!(told.absent, absent, "{text}");
        }
    }

    fn told_of(facts: &Facts, tells: Tells, sentence: u32) -> Told {
        let at = TABLE.iter().position(|row| row.tells == tells);
        facts.told(SentenceNo(sentence))[at.expect("all stand in the table")]
    }

    #[test]
    fn nothing_is_told_and_absent_at_once() {
        let facts = facts(TELLING);
        for (number, row) in (1..).zip(&TABLE) {
            let told = told_of(&facts, row.tells, number);
            assert!(told.sign.is_some() && !told.absent, "{}", row.name);
            assert!(told_of(&facts, row.tells, 42).absent, "{}", row.name);
        }
    }
}
