/// The text with its first letter as at the start of a sentence.
#[must_use]
pub fn capitalise(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}

/// The text with its first letter as inside a sentence; for a common word only: the caller knows names.
///
/// Words in capitals throughout ("EU", "I") stay.
#[must_use]
pub fn decapitalise(text: &str) -> String {
    let mut characters = text.chars();
    let Some(first) = characters.next() else {
        return String::new();
    };
    let word = text.split_whitespace().next().unwrap_or_default();
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    // "Solicitor General": a title; "The Hague" and "In May" are a small word and a name.
    let next = text.split_whitespace().nth(1).unwrap_or_default();
    let title = word.chars().count() > 5 && next.starts_with(char::is_uppercase) && next.len() > 1;
    if capitals > 1 || title || word == "I" || word.starts_with("I'") || word.starts_with("I\u{2019}") {
        return text.to_owned();
    }
    first.to_lowercase().chain(characters).collect()
}

#[cfg(test)]
mod tests {
    use super::{capitalise, decapitalise};

    #[test]
    fn first_letters_follow_the_place_in_the_sentence() {
        assert_eq!((capitalise(""), decapitalise("")), (String::new(), String::new()));
        for (given, start, inside) in [
            ("the trip", "The trip", "the trip"),
            ("The trip", "The trip", "the trip"),
            ("EU leaders", "EU leaders", "EU leaders"),
            ("Solicitor General", "Solicitor General", "Solicitor General"),
            ("In May", "In May", "in May"),
            ("A vote", "A vote", "a vote"),
            ("I", "I", "I"),
            ("\u{e9}lite troops", "\u{c9}lite troops", "\u{e9}lite troops"),
            ("", "", ""),
        ] {
            assert_eq!(capitalise(given), start);
            assert_eq!(decapitalise(given), inside);
        }
    }
}
