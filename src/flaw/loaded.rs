use super::words::words;
use super::{Finding, Flaw, Subject};
use crate::item::{Key, Shape, Truth};

/// Beginnings of words that accuse.
pub const ACCUSING: &[&str] = &[
    "abus",
    "accus",
    "alleg",
    "arrest",
    "charge",
    "insurrect",
    "treason",
    "suspect",
    "assault",
    "bribe",
    "bribing",
    "cheat",
    "corrupt",
    "crime",
    "criminal",
    "fraud",
    "guilt",
    "harass",
    "illegal",
    "kill",
    "lied",
    "liar",
    "murder",
    "racis",
    "rape",
    "stole",
    "steal",
    "terror",
    "tortur",
    "violat",
];

/// A statement that the article does not make, or contradicts, and that accuses somebody.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let (Shape::Truth { statements }, Some(Key::Truth(verdicts))) = (subject.shape, subject.key) else {
        return;
    };
    for (place, (text, verdict)) in statements.iter().zip(verdicts).enumerate() {
        let accuses = |word: &String| ACCUSING.iter().any(|stem| word.starts_with(stem));
        if *verdict != Truth::Says
            && let Some(word) = words(text).into_iter().find(accuses)
        {
            found.push(Finding::option(Flaw::Loaded, place, word));
        }
    }
}
