//! Whether a source without a name is at least told from others by what sort of people it is.

/// Words that tell a side, or nobody at all: of these no reader knows how they may know something.
const EMPTY: &[&str] = &[
    "adults",
    "analysts",
    "critics",
    "detractors",
    "experts",
    "figures",
    "insiders",
    "many",
    "most",
    "observers",
    "opponents",
    "others",
    "people",
    "respondents",
    "some",
    "somebody",
    "someone",
    "sources",
    "supporters",
    "voters",
];

/// Nouns for who speaks for a body. That body stands nearby and can be asked, so that they are not people of whom nothing
/// is known.
const SPEAKERS: &[&str] = &[
    "representative",
    "representatives",
    "spokesman",
    "spokesmen",
    "spokespeople",
    "spokesperson",
    "spokespersons",
    "spokeswoman",
    "spokeswomen",
];

/// Whether the words name somebody who speaks for a body: "a spokesman", "company representatives".
pub(super) fn speaks_for_a_body(words: &str) -> bool {
    words
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| SPEAKERS.contains(&word))
}

/// Words of a share: a survey was asked, and it has a name.
const SHARES: &[&str] = &[
    "half", "majority", "minority", "nearly", "of", "per", "percent", "third", "thirds",
];

/// Whether the words say what people they are, by trade, place or part in the matter: "residents", "two scientists".
pub(super) fn is_told(words: &str) -> bool {
    if speaks_for_a_body(words) {
        return false;
    }
    let words = words.to_lowercase();
    let mut words = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    !words.any(|word| {
        EMPTY.contains(&word) || SHARES.contains(&word) || word.starts_with(|c: char| c.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::is_told;

    #[test]
    fn a_side_or_a_share_is_no_sort_of_people() {
        for (words, told) in [
            ("residents", true),
            ("two scientists", true),
            ("police officials", true),
            ("critics", false),
            ("some economists", false),
            ("nearly eight of 10 voters", false),
            ("people close to the matter", false),
            ("a spokesman", false),
            ("company representatives", false),
        ] {
            assert_eq!(is_told(words), told, "{words}");
        }
    }
}
