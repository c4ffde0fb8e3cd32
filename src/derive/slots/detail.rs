use super::{count, number, phrase};
use crate::derive::facts::{Facts, Value};
use crate::derive::naming::holds_words;
use crate::reading::{Detail, DetailSort};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().details.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "part" => Some(phrase(&fact.part)),
        "statement" => Some(phrase(&fact.statement)),
        "other" => fact.other.as_ref().map(phrase),
        "changed" => fact.changed.as_ref().map(phrase),
        "sort" => Some(Value::Word(fact.sort.word())),
        "exact" => Some(Value::Flag(fact.sort.is_exact())),
        "background" => Some(Value::Flag(is_background(fact))),
        "guessable" => Some(Value::Flag(is_guessable(facts, fact))),
        "paragraph" => Some(count(fact.paragraph)),
        "sentence" => Some(number(fact.statement.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}

/// News tells the main thing in its first paragraphs.
const FIRST_PARAGRAPHS: usize = 4;

/// Whether it may belong to what went before the news: a year or month that stands late, without a word of the headline.
fn is_background(fact: &Detail) -> bool {
    let long_ago = matches!(fact.sort, DetailSort::Year | DetailSort::Month);
    long_ago && fact.headline_words == 0 && fact.paragraph > FIRST_PARAGRAPHS
}

/// Smaller numbers are guessed, or counted in the sentence itself.
const SMALLEST: u32 = 11;

/// Numbers that much comes in: hours of a day, days of a year.
const USUAL: &[u32] = &[12, 24, 30, 50, 52, 60, 100, 365];

const NEGATIONS: &[&str] = &["no", "nobody", "none", "never", "not", "t", "hardly"];

/// Whether a particular may be known without looking for it: a usual number, one that the headline has, a figure of
/// speech ("nobody expected a full 90 minutes").
fn is_guessable(facts: &Facts, fact: &Detail) -> bool {
    let headline = facts.reading().document.article().metadata().headline.as_ref();
    let told = headline.is_some_and(|headline| holds_words(&headline.value, &fact.part.text));
    let statement = fact.statement.text.to_lowercase();
    let mut words = statement.split(|c: char| !c.is_alphanumeric());
    let negated = words.any(|word| NEGATIONS.contains(&word));

    let number = fact.part.text.replace(',', "").parse::<u32>();
    let counted = matches!(fact.sort, DetailSort::Number | DetailSort::Share);
    told || negated
        || counted && number.is_ok_and(|number| number < SMALLEST || USUAL.contains(&number))
        || counted && fact.part.text.starts_with(char::is_alphabetic)
}
