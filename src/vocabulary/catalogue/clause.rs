use super::{PHRASE, SENTENCE, maybe};
use crate::vocabulary::Slot;

pub(super) const SLOTS: &[Slot] = &[
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
