//! Every sort of thing that a sentence may tell, with its name and the words that show it.

use super::{
    act, age, change, channel, comparison, concession, condition, contrast, crowd, day, deed, denial,
    duration, frequency, instance, instead, kin, measure, money, norm, order, percent, poll, purpose, reason,
    record, rough, share, thought, unknown,
};

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

/// A sort: how banks call it, and words, parted by white space, and tags of which one stands in every sentence that tells it.
pub(super) struct Row {
    pub tells: Tells,
    pub name: &'static str,
    pub words: &'static str,
    pub tags: &'static [&'static str],
}

const fn row(tells: Tells, name: &'static str, words: &'static str, tags: &'static [&'static str]) -> Row {
    Row {
        tells,
        name,
        words,
        tags,
    }
}

pub(super) const TABLE: [Row; 41] = [
    row(Tells::Reason, "reason", reason::WORDS, reason::TAGS),
    row(Tells::Condition, "condition", condition::WORDS, condition::TAGS),
    row(Tells::Concession, "concession", concession::WORDS, &[]),
    row(Tells::Contrast, "contrast", concession::WORDS, contrast::TAGS),
    row(Tells::Instance, "instance", instance::WORDS, &[]),
    row(Tells::Instead, "instead", instead::WORDS, &[]),
    row(Tells::Order, "order", order::WORDS, order::TAGS),
    row(
        Tells::Comparison,
        "comparison",
        comparison::WORDS,
        comparison::TAGS,
    ),
    row(Tells::Record, "record", record::WORDS, record::TAGS),
    row(Tells::Change, "change", change::WORDS, change::TAGS),
    row(Tells::Share, "share", share::WORDS, &[]),
    row(Tells::Rough, "rough", rough::WORDS, &[]),
    row(Tells::Denial, "denial", denial::WORDS, &[]),
    row(Tells::Norm, "norm", norm::WORDS, norm::TAGS),
    row(Tells::Promise, "promise", act::PROMISES, &["MD"]),
    row(Tells::Forecast, "forecast", act::FORECASTS, &["MD"]),
    row(Tells::Unknown, "unknown", unknown::WORDS, &["MD"]),
    row(Tells::Warning, "warning", act::WARNINGS, &["MD"]),
    row(Tells::Rejection, "rejection", denial::WORDS, &[]),
    row(Tells::Thought, "thought", thought::WORDS, &["MD"]),
    row(Tells::Channel, "channel", channel::WORDS, &[]),
    row(Tells::Age, "age", age::WORDS, &[]),
    row(Tells::Crowd, "crowd", crowd::WORDS, crowd::TAGS),
    row(Tells::Day, "day", day::WORDS, &[]),
    row(Tells::Duration, "duration", duration::WORDS, &[]),
    row(Tells::Frequency, "frequency", frequency::WORDS, frequency::TAGS),
    row(Tells::Kin, "kin", kin::WORDS, &[]),
    row(Tells::Measure, "measure", measure::WORDS, measure::TAGS),
    row(Tells::Money, "money", money::WORDS, &[]),
    row(Tells::Outcome, "outcome", reason::WORDS, reason::TAGS),
    row(Tells::Purpose, "purpose", purpose::WORDS, purpose::TAGS),
    row(Tells::Decision, "decision", deed::DECISIONS, &["MD"]),
    row(Tells::Post, "post", deed::POSTS, &[]),
    row(Tells::Blame, "blame", deed::BLAME, &[]),
    row(Tells::Trade, "trade", deed::TRADE, &[]),
    row(Tells::Beginning, "beginning", deed::BEGINNINGS, &[]),
    row(Tells::Prosecution, "prosecution", deed::PROSECUTION, &[]),
    row(Tells::Victory, "victory", deed::VICTORIES, &[]),
    row(Tells::Percent, "percent", percent::WORDS, &[]),
    row(Tells::Ago, "ago", day::WORDS, &[]),
    row(Tells::Poll, "poll", poll::WORDS, &[]),
];
