use super::{CLAUSE, MAYBE_ATTRIBUTED, PHRASE, SENTENCE, SURE, maybe, slot};
use crate::vocabulary::{FactKind, Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    slot("deed", CLAUSE, "what happens"),
    maybe(
        "actor",
        SlotType::Fact(FactKind::Actor),
        "who does it, where a named actor surely does: the subject, or \"by ...\" of a passive",
    ),
    maybe(
        "subject",
        SlotType::Fact(FactKind::Actor),
        "the named actor that is the subject: the answer to \"Who\" and `deed.predicate`",
    ),
    maybe(
        "whom",
        PHRASE,
        "what it is done to: the object, or the subject of a passive",
    ),
    maybe(
        "target",
        SlotType::Fact(FactKind::Actor),
        "the named actor that it is done to, where it is that one alone",
    ),
    maybe(
        "destination",
        PHRASE,
        "the named place to which somebody or something goes, without its preposition",
    ),
    maybe("origin", PHRASE, "the named place from which it goes"),
    maybe("time", PHRASE, "when, without its preposition"),
    slot(
        "anchored",
        SlotType::Flag,
        "the time says by itself which day, date or year",
    ),
    maybe(
        "day",
        SlotType::Text,
        "the time on the calendar, no further than it is known: \"2021-02-01\", \"2021-02\", \"2021\"",
    ),
    maybe(
        "rank",
        SlotType::Number,
        "the first day of that time, counted from 1970: it sorts events whose times do not overlap",
    ),
    maybe(
        "precision",
        SlotType::Word(&["day", "month", "year"]),
        "how much of the calendar that time takes",
    ),
    maybe(
        "told_on",
        PHRASE,
        "when it was told, by the reporting verb above it: never when it happened",
    ),
    maybe("place", PHRASE, "where"),
    maybe(
        "where_question",
        PHRASE,
        "as it follows \"Where\", the place left out",
    ),
    slot(
        "status",
        SlotType::Word(&["done", "planned", "promised"]),
        "whether it has happened",
    ),
    slot(
        "expected",
        SlotType::Flag,
        "only expected or likely (\"is expected to\", \"is likely to\"), not arranged: a part of `planned`",
    ),
    maybe("sign", PHRASE, "the words that show a plan or promise"),
    MAYBE_ATTRIBUTED,
    SENTENCE,
    SURE,
];
