//! Whether somebody can be asked at all.

use crate::derive::facts::Facts;
use crate::language::{SentenceNo, TokenNo};
use crate::reading::ActorNo;

/// Words of dying and of the dead.
const WORDS: &[&str] = &[
    "dead", "die", "died", "dies", "dying", "grave", "graves", "late", "shot",
];

/// Beginnings of more of them.
const BEGINNINGS: &[&str] = &[
    "assassin",
    "autops",
    "buri",
    "casket",
    "coffin",
    "corpse",
    "death",
    "deceased",
    "execution",
    "fatal",
    "funeral",
    "kill",
    "lynch",
    "memorial",
    "mourn",
    "murder",
    "obituar",
    "perish",
    "posthum",
    "slain",
    "suicid",
    "tomb",
    "victim",
    "widow",
];

/// Whether the article may tell of an actor's death: a word of dying stands in a sentence that mentions it, or in the
/// next one. Too many are taken for dead rather than too few, as nobody asks for the view of the dead.
pub(super) fn may_be_dead(facts: &Facts, actor: ActorNo) -> bool {
    let document = &facts.reading().document;
    let grave = |number: u32| {
        let sentence = document.sentences().get(number as usize - 1);
        let mut tokens = sentence.into_iter().flat_map(|sentence| sentence.tokens.clone());
        tokens.any(|at| {
            let word = document.word(TokenNo(at)).to_lowercase();
            WORDS.contains(&word.as_str()) || BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
        })
    };
    let mut mentions = facts.reading().actors.get(actor).mentions.iter();
    mentions.any(|mention| {
        let SentenceNo(number) = mention.sentence;
        grave(number) || grave(number + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::may_be_dead;
    use crate::derive::slots::tests::facts;
    use crate::reading::ActorNo;

    #[test]
    fn a_word_of_dying_near_the_name_is_enough() {
        let text = "James Baker built a school in Bergen in 1968. He died there. Iris Falk runs the school. She knows \
                    every pupil. It is loud. The late Tom Becker wrote its song.";
        let facts = facts(text);
        let actors = &facts.reading().actors.list;
        for (name, dead) in [("James Baker", true), ("Iris Falk", false), ("Tom Becker", true)] {
            let place = actors.iter().position(|actor| actor.name == name);
            let place = place.unwrap_or_else(|| panic!("{name} is an actor"));
            assert_eq!(may_be_dead(&facts, ActorNo(place)), dead, "{name}");
        }
    }
}
