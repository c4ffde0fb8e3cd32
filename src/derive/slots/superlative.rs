use super::{number, phrase};
use crate::derive::facts::{Fact, Facts, Value};

/// Words that make a ranking one of somebody's own, or point at what stands elsewhere.
const POINTING: &[&str] = &[
    "his", "her", "its", "their", "my", "our", "your", "i", "we", "you", "he", "she", "it", "they", "this",
    "that", "these", "those", "such", "same",
];

/// Words of faith: nobody is asked to measure what is holy to others.
const FAITH: &[&str] = &["blessed", "divine", "holiest", "holy", "sacred"];

/// Whether words say by themselves what is ranked among what.
fn stands_alone(words: &str) -> bool {
    let words = words.to_lowercase();
    let mut words = words.split(|c: char| !c.is_alphanumeric());
    !words.any(|word| POINTING.contains(&word) || FAITH.contains(&word))
}

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().superlatives.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "sort" => Some(Value::Word(fact.rank.word())),
        "alone" => Some(Value::Flag(stands_alone(&fact.words.text))),
        "one_of" => Some(Value::Flag(fact.one_of)),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::stands_alone;

    #[test]
    fn what_is_ranked_must_say_itself_among_what() {
        for (words, alone) in [
            ("the oldest bridge in Norway", true),
            ("the second-largest port in Norway", true),
            ("its third such order since May", false),
            ("the worst law we have passed", false),
            ("the town's most holy place", false),
        ] {
            assert_eq!(stands_alone(words), alone, "{words}");
        }
    }
}
