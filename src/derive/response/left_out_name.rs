//! Which names may be left out of a sentence: those that only the article tells.

use crate::derive::facts::{Fact, Facts};
use crate::derive::response::desk::Drawn;
use crate::flaw::ACCUSING;
use crate::reading::{Actor, ActorKind, ActorNo, is_person_noun, is_title};

/// Offices whose holders many readers know without the article.
const KNOWN_OFFICES: &[&str] = &[
    "chancellor",
    "emperor",
    "king",
    "minister",
    "nominee",
    "pope",
    "president",
    "prince",
    "princess",
    "queen",
];

/// Words for a place that nobody needs to look for.
const ARTICLE: &str = "the";

/// Why a name is not fit to be left out between the words before and after it; nothing where it is.
pub(super) fn unfit(facts: &Facts, missing: &Drawn, before: &str, after: &str) -> Option<&'static str> {
    if titled(before) || accuses(&format!("{before} {after}")) {
        return Some("a title before the gap tells who fits, or a wrong name would accuse somebody");
    }
    let Fact::Actor(number) = missing.fact else {
        return None;
    };
    let actor = facts.reading().actors.get(number);
    if is_beside_its_like(facts, number) {
        return Some("another name of its kind stands in the sentence");
    }
    if holds_known_office(actor) {
        return Some("many know the name without the article");
    }
    if leans(before) {
        return Some("what stands before the gap leans on another sentence");
    }
    if last_word(before) == ARTICLE || goes_on_with_a_name(after) {
        return Some("the words around the gap tell what fits");
    }
    None
}

/// Whether a title or a noun for a person stands right before the gap: "the lawyer ___", "Interior Minister ___".
fn titled(before: &str) -> bool {
    let word = before.trim_end().rsplit(' ').next().unwrap_or_default();
    is_title(word) || is_person_noun(&word.to_lowercase())
}

/// Whether a sentence tells of wrongdoing, in which a wrong name would be a slur.
fn accuses(sentence: &str) -> bool {
    words(&sentence.to_lowercase()).any(|word| ACCUSING.iter().any(|stem| word.starts_with(stem)))
}

/// "Stan Lee, Mark Hill and Ana Ruiz": which of them the gap is for, their order alone tells.
fn is_beside_its_like(facts: &Facts, number: ActorNo) -> bool {
    let actors = &facts.reading().actors;
    let own = actors.get(number);
    let Some(here) = own.mentions.first().map(|mention| mention.sentence) else {
        return true;
    };
    let stands = |other: &Actor| {
        let mut mentions = other.mentions.iter();
        other.kind == own.kind && mentions.any(|mention| mention.by_name && mention.sentence == here)
    };
    let mut others = actors.list.iter().enumerate();
    others.any(|(at, other)| at != number.0 && stands(other))
}

fn holds_known_office(actor: &Actor) -> bool {
    let said = actor.role.iter().chain(&actor.title);
    let mut said = said.map(|phrase| phrase.text.to_lowercase());
    actor.kind == ActorKind::Person && said.any(|text| words(&text).any(|word| KNOWN_OFFICES.contains(&word)))
}

/// "in ___, California", "___ President Ruiz": the place around it, or the rest of the name, tells which one is meant.
fn goes_on_with_a_name(after: &str) -> bool {
    after
        .trim_start_matches([',', '(', ' '])
        .starts_with(char::is_uppercase)
}

/// "She married ___", "It had come to this: ___ left": another sentence tells of whom, or why.
fn leans(before: &str) -> bool {
    let pronoun = |word: &str| matches!(word, "he" | "she" | "his" | "her" | "we" | "they" | "their");
    before.contains(':') || words(&before.to_lowercase()).any(pronoun)
}

fn last_word(before: &str) -> String {
    before
        .trim_end()
        .rsplit(' ')
        .next()
        .unwrap_or_default()
        .to_lowercase()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{goes_on_with_a_name, leans, titled};

    #[test]
    fn what_stands_around_the_gap_tells_what_fits() {
        for (before, told) in [
            ("Interior Minister ", true),
            ("the lawyer ", true),
            ("In March, ", false),
        ] {
            assert_eq!(titled(before), told, "{before}");
        }
        for (before, leaning) in [
            ("In Accra she married ", true),
            ("It was so: ", true),
            ("In Accra, ", false),
        ] {
            assert_eq!(leans(before), leaning, "{before}");
        }
        for (after, told) in [
            (", California.", true),
            (" (D-Richmond), a lawyer.", true),
            (" President Ruiz.", true),
            (", which lies on a river.", false),
            (" on Tuesday.", false),
        ] {
            assert_eq!(goes_on_with_a_name(after), told, "{after}");
        }
    }
}
