use crate::vocabulary::{FactKind, Slot, SlotType};

const fn slot(name: &'static str, holds: SlotType, about: &'static str) -> Slot {
    Slot {
        name,
        holds,
        optional: false,
        about,
    }
}

const fn maybe(name: &'static str, holds: SlotType, about: &'static str) -> Slot {
    Slot {
        name,
        holds,
        optional: true,
        about,
    }
}

const SURE: Slot = slot("sure", SlotType::Flag, "sure enough to build a key on");
const SENTENCE: Slot = slot(
    "sentence",
    SlotType::Number,
    "the number of the sentence, as printed",
);
const PHRASE: SlotType = SlotType::Fact(FactKind::Phrase);
const CLAUSE: SlotType = SlotType::Fact(FactKind::Clause);

const ACTOR: &[Slot] = &[
    slot("name", PHRASE, "the fullest name, without titles"),
    slot(
        "kind",
        SlotType::Word(&["person", "group", "place"]),
        "sort of actor",
    ),
    maybe(
        "role",
        PHRASE,
        "the words that say who it is: \"Prime Minister\", \"a rights organization that ...\"",
    ),
    slot(
        "credited",
        SlotType::Flag,
        "the article credits it with a statement, a view or a quotation, or may do so",
    ),
    slot("mentions", SlotType::Number, "how often the article names it"),
    SENTENCE,
    SURE,
];

const SOURCE: &[Slot] = &[
    slot(
        "name",
        PHRASE,
        "how to print it: the full name, or the description",
    ),
    slot(
        "named",
        SlotType::Flag,
        "a reader could find it: a name of a person, group or document",
    ),
    slot(
        "unnamed",
        SlotType::Flag,
        "it surely gives no name (\"critics\", \"a teacher\")",
    ),
    slot(
        "plural",
        SlotType::Flag,
        "several people or groups without names (\"critics\")",
    ),
    maybe(
        "kind",
        SlotType::Word(&[
            "state-media",
            "news-outlet",
            "government",
            "party",
            "company",
            "advocacy",
            "expert",
            "witness",
            "document",
        ]),
        "sort of source, where the article's own words show it",
    ),
    maybe("sign", PHRASE, "the words that show the kind"),
    maybe("description", PHRASE, "the words that tell why it may know"),
    slot(
        "claims",
        SlotType::Number,
        "how many statements it is credited with",
    ),
    maybe(
        "actor",
        SlotType::Fact(FactKind::Actor),
        "the named actor that it is, if it is one",
    ),
    SENTENCE,
    SURE,
];

const CLAIM: &[Slot] = &[
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
    slot(
        "manner",
        SlotType::Word(&["statement", "promise", "criticism", "denial", "belief", "request"]),
        "what the reporting words make of it",
    ),
    slot(
        "quoting",
        SlotType::Word(&["direct", "partial", "indirect"]),
        "whose wording the content is in",
    ),
    slot("nested", SlotType::Flag, "it stands inside another claim"),
    SENTENCE,
    SURE,
];

const EVENT: &[Slot] = &[
    slot("deed", CLAUSE, "what happens"),
    maybe(
        "actor",
        SlotType::Fact(FactKind::Actor),
        "who does it, where a named actor surely does",
    ),
    maybe("time", PHRASE, "when, without its preposition"),
    slot(
        "anchored",
        SlotType::Flag,
        "the time says by itself which day, date or year",
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
    maybe("sign", PHRASE, "the words that show a plan or promise"),
    slot(
        "attributed",
        SlotType::Flag,
        "it is told as a source's claim, not in the reporter's own voice",
    ),
    SENTENCE,
    SURE,
];

const VIEW: &[Slot] = &[
    slot("words", PHRASE, "the words that report it: \"are seen\""),
    maybe("holder", PHRASE, "who holds it, as the sentence says"),
    SENTENCE,
    SURE,
];

const SENTENCE_FACT: &[Slot] = &[
    slot("words", PHRASE, "its text"),
    slot(
        "attribution",
        SlotType::Word(&["given", "none", "unclear"]),
        "whether it says where its information comes from",
    ),
    slot(
        "marked",
        SlotType::Flag,
        "it holds any quote mark, be it for one word",
    ),
    slot("quoted", SlotType::Flag, "it holds a speaker's exact words"),
    SENTENCE,
];

const CLAUSE_FORMS: &[Slot] = &[
    maybe(
        "statement",
        PHRASE,
        "as it can follow \"that\": \"Belarus has supplied arms\"",
    ),
    maybe(
        "present",
        PHRASE,
        "as a neutral statement in the present: \"Belarus sends observers\"",
    ),
    maybe(
        "done",
        PHRASE,
        "in the perfect, as something that has happened: \"Belarus has sent observers\"",
    ),
    maybe(
        "predicate",
        PHRASE,
        "as it follows \"Who\": \"landed in Naypyitaw\"",
    ),
    maybe(
        "question",
        PHRASE,
        "as it follows \"When\" or \"Where\": \"did Lukashenko land in Naypyitaw\"",
    ),
    SENTENCE,
];

const PHRASE_PARTS: &[Slot] = &[
    slot("text", SlotType::Text, "the words themselves"),
    slot("words", SlotType::Number, "how many words"),
    SENTENCE,
];

/// The slots of a kind, in the order in which authors are shown them.
#[must_use]
pub fn slots(kind: FactKind) -> &'static [Slot] {
    match kind {
        FactKind::Actor => ACTOR,
        FactKind::Source => SOURCE,
        FactKind::Claim => CLAIM,
        FactKind::Event => EVENT,
        FactKind::View => VIEW,
        FactKind::Sentence => SENTENCE_FACT,
        FactKind::Clause => CLAUSE_FORMS,
        FactKind::Phrase => PHRASE_PARTS,
    }
}
