use super::{PHRASE, SENTENCE, maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("words", PHRASE, "its text"),
    slot(
        "attribution",
        SlotType::Word(&["given", "none", "unclear"]),
        "whether it says where its information comes from",
    ),
    slot(
        "who",
        SlotType::Word(&["named", "unnamed", "mixed", "nobody"]),
        "the sources of what it reports: all surely named, all surely without a name, neither, or none at all",
    ),
    slot(
        "points_back",
        SlotType::Flag,
        "a pronoun is all that it gives for a source of what it reports: \"he said\"",
    ),
    slot(
        "open",
        SlotType::Flag,
        "some word of it may tell of a plan, a wish, a condition or a doubt",
    ),
    slot(
        "past",
        SlotType::Flag,
        "it surely tells of what was done or came about: no word looks ahead, and nobody says or thinks anything",
    ),
    maybe(
        "to_come",
        PHRASE,
        "the words by which it surely tells of something still to come: \"is due to\"",
    ),
    maybe(
        "reason",
        PHRASE,
        "the words by which it surely gives the reason for something that it tells as well: \"because of\"",
    ),
    slot(
        "no_reason",
        SlotType::Flag,
        "no word of it could give a reason, a cause or a purpose",
    ),
    maybe(
        "condition",
        PHRASE,
        "the word by which it surely ties something to a condition: \"if\"",
    ),
    slot(
        "no_condition",
        SlotType::Flag,
        "no word of it could tie anything to a condition",
    ),
    maybe(
        "concession",
        PHRASE,
        "the words by which it surely tells of something that is so in spite of something else: \"despite\"",
    ),
    slot(
        "no_concession",
        SlotType::Flag,
        "no word of it could set one thing against another",
    ),
    maybe(
        "comparison",
        PHRASE,
        "the words by which it surely compares: \"larger than\"",
    ),
    slot(
        "no_comparison",
        SlotType::Flag,
        "no word of it could compare anything",
    ),
    maybe(
        "denial",
        PHRASE,
        "the words by which it surely tells of something that was not done: \"did not\"",
    ),
    slot(
        "no_denial",
        SlotType::Flag,
        "no word of it could tell of something that was not done or did not happen",
    ),
    maybe(
        "order",
        PHRASE,
        "the word by which it surely says which of two events came first: \"after\"",
    ),
    slot(
        "no_order",
        SlotType::Flag,
        "no word of it could tell of one event as earlier or later than another",
    ),
    maybe(
        "record",
        PHRASE,
        "what it surely calls the first, the only one or the most of its kind: \"the oldest bridge\"",
    ),
    slot(
        "no_record",
        SlotType::Flag,
        "no word of it could call anything so",
    ),
    maybe(
        "change",
        PHRASE,
        "the word by which it surely tells that an amount went up or down: \"rose\"",
    ),
    slot(
        "no_change",
        SlotType::Flag,
        "no word of it could tell that anything became more or less",
    ),
    maybe(
        "norm",
        PHRASE,
        "the words by which it surely tells what should be done, or what somebody asks for: \"should\"",
    ),
    slot(
        "no_norm",
        SlotType::Flag,
        "no word of it could tell what should be done",
    ),
    maybe(
        "contrast",
        PHRASE,
        "the word by which it surely sets two things against each other: \"but\"",
    ),
    slot(
        "no_contrast",
        SlotType::Flag,
        "no word of it could set one thing against another",
    ),
    maybe(
        "instance",
        PHRASE,
        "the words by which it surely gives examples of something: \"such as\"",
    ),
    slot("no_instance", SlotType::Flag, "no word of it could give examples"),
    maybe(
        "channel",
        PHRASE,
        "where or in what way what it surely reports was said: \"a letter\"",
    ),
    slot(
        "no_channel",
        SlotType::Flag,
        "no word of it could tell where or in what way anything was said",
    ),
    maybe(
        "instead",
        PHRASE,
        "the words by which it surely tells of one thing in place of another: \"instead of\"",
    ),
    slot(
        "no_instead",
        SlotType::Flag,
        "no word of it could tell of one thing in place of another",
    ),
    maybe(
        "share",
        PHRASE,
        "the words by which it surely tells how large a part of a whole is: \"a third of\"",
    ),
    slot(
        "no_share",
        SlotType::Flag,
        "no word of it could tell how large a part of anything is",
    ),
    maybe(
        "rough",
        PHRASE,
        "a number of it that surely is not exact: \"about 40 homes\"",
    ),
    slot(
        "no_rough",
        SlotType::Flag,
        "no word of it could make a number rough",
    ),
    maybe(
        "promise",
        PHRASE,
        "the word by which it surely reports a promise: \"vowed\"",
    ),
    slot(
        "no_promise",
        SlotType::Flag,
        "no word of it could tell of a promise",
    ),
    maybe(
        "warning",
        PHRASE,
        "the word by which it surely reports a warning: \"warned\"",
    ),
    slot(
        "no_warning",
        SlotType::Flag,
        "no word of it could tell of a warning",
    ),
    maybe(
        "rejection",
        PHRASE,
        "the word by which it surely reports that somebody denies or rejects something: \"denied\"",
    ),
    slot(
        "no_rejection",
        SlotType::Flag,
        "no word of it could tell of a denial or a refusal",
    ),
    maybe(
        "thought",
        PHRASE,
        "the word by which it surely tells what somebody thinks, feels, wants or hopes: \"fear\"",
    ),
    slot(
        "no_thought",
        SlotType::Flag,
        "no word of it could tell what anybody thinks, feels, wants or hopes",
    ),
    maybe(
        "forecast",
        PHRASE,
        "the word by which it surely tells what somebody expects or forecasts: \"expects\"",
    ),
    slot(
        "no_forecast",
        SlotType::Flag,
        "no word of it could tell what is expected",
    ),
    maybe(
        "unknown",
        PHRASE,
        "the words by which it surely says that something is not known: \"not clear\"",
    ),
    slot(
        "no_unknown",
        SlotType::Flag,
        "no word of it could say that something is not known",
    ),
    maybe(
        "age",
        PHRASE,
        "the words by which it surely tells how old somebody or something is: \"aged 40\"",
    ),
    slot(
        "no_age",
        SlotType::Flag,
        "no word of it could tell how old anything is",
    ),
    maybe(
        "crowd",
        PHRASE,
        "a number of people that it surely gives: \"40 builders\"",
    ),
    slot(
        "no_crowd",
        SlotType::Flag,
        "no word of it could tell how many people it speaks of",
    ),
    maybe(
        "day",
        PHRASE,
        "the day, month or year for which it surely tells what happened: \"Monday\"",
    ),
    slot(
        "no_day",
        SlotType::Flag,
        "no word of it could tell when anything happens",
    ),
    maybe(
        "duration",
        PHRASE,
        "the words by which it surely tells how long something lasts: \"for three weeks\"",
    ),
    slot(
        "no_duration",
        SlotType::Flag,
        "no word of it could tell how long anything lasts",
    ),
    maybe(
        "frequency",
        PHRASE,
        "the words by which it surely tells how often something happens: \"twice a week\"",
    ),
    slot(
        "no_frequency",
        SlotType::Flag,
        "no word of it could tell how often anything happens",
    ),
    maybe(
        "kin",
        PHRASE,
        "the word by which it surely speaks of a member of somebody's family: \"brother\"",
    ),
    slot(
        "no_kin",
        SlotType::Flag,
        "no word of it could speak of anybody's family",
    ),
    maybe(
        "measure",
        PHRASE,
        "a length, a weight or another measure that it surely gives: \"40 metres\"",
    ),
    slot("no_measure", SlotType::Flag, "no word of it could give a measure"),
    maybe(
        "money",
        PHRASE,
        "a sum of money that it surely names: \"$3 million\"",
    ),
    slot(
        "no_money",
        SlotType::Flag,
        "no word of it could speak of a sum of money",
    ),
    maybe(
        "outcome",
        PHRASE,
        "the words by which it surely tells what something brought about: \"led to\"",
    ),
    slot(
        "no_outcome",
        SlotType::Flag,
        "no word of it could tell what anything brought about",
    ),
    maybe(
        "purpose",
        PHRASE,
        "the words by which it surely tells what something is meant for: \"in order to\"",
    ),
    slot(
        "no_purpose",
        SlotType::Flag,
        "no word of it could tell what anything is meant for",
    ),
    maybe(
        "decision",
        PHRASE,
        "the word by which it surely tells that somebody decided something: \"approved\"",
    ),
    slot(
        "no_decision",
        SlotType::Flag,
        "no word of it could tell of a decision",
    ),
    maybe(
        "post",
        PHRASE,
        "the word by which it surely tells that somebody came into an office or out of it: \"resigned\"",
    ),
    slot("no_post", SlotType::Flag, "no word of it could tell so"),
    maybe(
        "blame",
        PHRASE,
        "the word by which it surely tells that somebody criticised somebody or something: \"condemned\"",
    ),
    slot("no_blame", SlotType::Flag, "no word of it could tell of blame"),
    maybe(
        "trade",
        PHRASE,
        "the word by which it surely tells that something was bought or sold: \"sold\"",
    ),
    slot(
        "no_trade",
        SlotType::Flag,
        "no word of it could tell of anything bought or sold",
    ),
    maybe(
        "beginning",
        PHRASE,
        "the word by which it surely tells that something began: \"began\"",
    ),
    slot(
        "no_beginning",
        SlotType::Flag,
        "no word of it could tell that anything began",
    ),
    maybe(
        "prosecution",
        PHRASE,
        "the word by which it surely tells what police or a court did to somebody: \"arrested\"",
    ),
    slot(
        "no_prosecution",
        SlotType::Flag,
        "no word of it could tell of what police or courts do",
    ),
    maybe(
        "victory",
        PHRASE,
        "the word by which it surely tells who won something: \"won\"",
    ),
    slot(
        "no_victory",
        SlotType::Flag,
        "no word of it could tell of a victory",
    ),
    maybe("percent", PHRASE, "a percentage that it surely gives: \"40%\""),
    slot(
        "no_percent",
        SlotType::Flag,
        "no word of it could give a percentage",
    ),
    maybe(
        "ago",
        PHRASE,
        "the words by which it surely tells how long ago something was: \"two years ago\"",
    ),
    slot(
        "no_ago",
        SlotType::Flag,
        "no word of it could tell when anything was, or for how long",
    ),
    maybe(
        "poll",
        PHRASE,
        "the word by which it surely speaks of a poll or survey: \"survey\"",
    ),
    slot(
        "no_poll",
        SlotType::Flag,
        "no word of it could speak of a poll, a vote or a study",
    ),
    slot(
        "plainly_told",
        SlotType::Flag,
        "it reports what somebody says, and only with the plainest words: say, tell, according to",
    ),
    slot(
        "cues",
        SlotType::Number,
        "how many verbs and nouns of saying, judging, asking and promising it holds",
    ),
    slot(
        "doubtful",
        SlotType::Flag,
        "some word of it may make what it tells less than certain, or open",
    ),
    slot(
        "marked",
        SlotType::Flag,
        "it holds any quote mark, be it for one word, or leads up to a quotation by a colon",
    ),
    slot(
        "checkable",
        SlotType::Flag,
        "it holds a name or a figure that could be looked up",
    ),
    slot(
        "figures",
        SlotType::Flag,
        "a number stands in it, in digits or in words",
    ),
    slot("quoted", SlotType::Flag, "it holds a speaker's exact words"),
    SENTENCE,
];
