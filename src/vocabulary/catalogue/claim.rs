use super::{CLAUSE, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    maybe(
        "source",
        SlotType::Fact(FactKind::Source),
        "who says it; absent where the article names nobody",
    ),
    maybe("content", CLAUSE, "what is said, where it is one clause"),
    slot(
        "words",
        PHRASE,
        "the reporting sentence's own words: source, cue and content",
    ),
    maybe(
        "told",
        PHRASE,
        "source and content in one: \"according to Ana Ruiz, prices rose\"",
    ),
    maybe(
        "quote",
        PHRASE,
        "the speaker's exact words without quote marks, where all of it is one quotation",
    ),
    maybe("quotation", PHRASE, "the same between quote marks"),
    slot(
        "quoted_words",
        SlotType::Number,
        "how many words in a row of what is said stand between quote marks in its sentence",
    ),
    slot(
        "recounts",
        SlotType::Flag,
        "somebody but the speaker is said, in what is said, to state something: \"He has admitted it, Ruiz said\"",
    ),
    slot(
        "manner",
        SlotType::Word(&["statement", "promise", "criticism", "denial", "belief", "request"]),
        "what the reporting words make of it",
    ),
    slot("cue", PHRASE, "the reporting words: \"said\", \"according to\""),
    slot(
        "plain",
        SlotType::Flag,
        "its reporting word says no more than that it was said: say, tell, add, according to",
    ),
    slot(
        "alone",
        SlotType::Flag,
        "beside what is said, its sentence has no other verb than the reporting one",
    ),
    maybe(
        "verb",
        PHRASE,
        "the one word of these that carries the report: \"said\"",
    ),
    maybe(
        "act",
        SlotType::Word(&[
            "admission",
            "criticism",
            "denial",
            "hope",
            "praise",
            "prediction",
            "promise",
            "request",
            "warning",
        ]),
        "what its source does by saying it, where the reporting verb surely tells that",
    ),
    slot(
        "telling",
        SlotType::Flag,
        "its reporting verb surely says more than that it was said: admit, boast, insist, warn",
    ),
    slot(
        "said",
        SlotType::Flag,
        "somebody is surely said to say it, whoever that is",
    ),
    slot(
        "spoken",
        SlotType::Flag,
        "its source is a person, people or a body, and no paper or count",
    ),
    slot(
        "only_voice",
        SlotType::Flag,
        "nobody but its source is said to say anything in its sentence",
    ),
    maybe(
        "stand_in",
        PHRASE,
        "the word for its source where the sentence gives no name: \"she\", \"the agency\"",
    ),
    maybe("named", PHRASE, "the source's last name before that word"),
    maybe(
        "carried",
        PHRASE,
        "a sentence of its quotation that tells by itself neither who speaks nor that somebody does",
    ),
    maybe(
        "introduced",
        SlotType::Word(&["name", "name-and-description", "description"]),
        "how its sentence itself tells who its source is; absent where that is not sure, and for pronouns",
    ),
    slot("place", PHRASE, "its sentence by number: \"Sentence 9\""),
    slot(
        "quoting",
        SlotType::Word(&["direct", "partial", "indirect"]),
        "whose wording the content is in; absent where the reporter put words into a quotation, or only when or where stands outside its marks",
    ),
    maybe(
        "channel",
        PHRASE,
        "through what the article got it, never who says it: \"a statement\", \"the Daily Post\"",
    ),
    maybe(
        "channel_sort",
        SlotType::Word(&[
            "statement",
            "interview",
            "briefing",
            "speech",
            "outlet",
            "post",
            "document",
            "court",
            "parliament",
        ]),
        "what sort of thing the channel is",
    ),
    maybe(
        "told_on",
        PHRASE,
        "when it was said, where the reporting words tell: \"Friday\"",
    ),
    slot(
        "support",
        SlotType::Word(&[
            "documents",
            "figures",
            "witness",
            "example",
            "none-shown",
            "unclear",
        ]),
        "what the article shows for it beside its source's word; `none-shown` only where that is sure",
    ),
    maybe(
        "support_sign",
        PHRASE,
        "the words that show the support: \"citing figures from the ministry\"",
    ),
    slot(
        "own",
        SlotType::Flag,
        "it tells of its own source: what that does, plans or feels",
    ),
    slot(
        "open",
        SlotType::Flag,
        "what is said may be still to come, or only possible: \"would\", \"could\"",
    ),
    slot(
        "interrupted",
        SlotType::Flag,
        "its reporting words stand amid what is said: \"the road, Ruiz says, is closed\"",
    ),
    slot("nested", SlotType::Flag, "it stands inside another claim"),
    SENTENCE,
    SURE,
];
