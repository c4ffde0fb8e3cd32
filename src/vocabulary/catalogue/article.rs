use super::{PHRASE, maybe, slot};
use crate::vocabulary::{Slot, SlotType};

pub(super) const SLOTS: &[Slot] = &[
    maybe("headline", SlotType::Text, "its headline"),
    maybe("byline", SlotType::Text, "who wrote it"),
    maybe("outlet", SlotType::Text, "who published it"),
    maybe("dateline", SlotType::Text, "the place, and agency, that opens it"),
    maybe("date", SlotType::Text, "the day of publication, as YYYY-MM-DD"),
    slot("sentences", SlotType::Number, "how many sentences its body has"),
    maybe("author_line", PHRASE, "the line that says who wrote it"),
    maybe("day_line", PHRASE, "the line with the day of publication"),
    maybe(
        "place_line",
        PHRASE,
        "the place that opens it, before the first sentence",
    ),
    maybe(
        "exact_words",
        PHRASE,
        "the first exact words of a person with a name",
    ),
    maybe(
        "nameless_words",
        PHRASE,
        "the first report of what a source without a name says",
    ),
    maybe(
        "office",
        PHRASE,
        "the first job or office that the article gives of a person with a name who is credited with something",
    ),
    maybe(
        "silence",
        PHRASE,
        "the first words that somebody did not comment or could not be reached",
    ),
    maybe(
        "paper",
        PHRASE,
        "the first report, study or other document that something is credited to",
    ),
    maybe(
        "credited_figure",
        PHRASE,
        "the first figure that a source with a name gives",
    ),
    slot(
        "no_author_line",
        SlotType::Flag,
        "it surely does not say who wrote it",
    ),
    slot(
        "no_day_line",
        SlotType::Flag,
        "it surely does not say when it was published",
    ),
    slot(
        "no_place_line",
        SlotType::Flag,
        "no place stands before its first sentence",
    ),
    slot("no_exact_words", SlotType::Flag, "it has no quote marks at all"),
    slot(
        "no_silence",
        SlotType::Flag,
        "no word of it may tell that somebody did not answer",
    ),
    slot(
        "no_paper",
        SlotType::Flag,
        "no word of it may stand for a document",
    ),
    slot(
        "no_nameless",
        SlotType::Flag,
        "no source of it is, or may be, without a name",
    ),
    slot("paragraphs", SlotType::Number, "how many paragraphs its body has"),
];
