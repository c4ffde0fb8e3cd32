/// "a" or "an" before `word`, by its first sound.
#[must_use]
pub fn indefinite_article(word: &str) -> &'static str {
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let first_word = bare
        .split(|c: char| c.is_whitespace() || c == '-')
        .next()
        .unwrap_or_default();
    if starts_with_vowel_sound(first_word) {
        "an"
    } else {
        "a"
    }
}

fn starts_with_vowel_sound(word: &str) -> bool {
    /// Spelled with a vowel, spoken with a consonant.
    const CONSONANT_SOUND: &[&str] = &[
        "eu", "one", "once", "uni", "use", "usa", "usu", "uti", "ura", "ubi", "ufo", "uk", "ukr", "u.s",
        "u.k", "u.n",
    ];
    /// Begins with `uni` but the sound is "un": "unimportant".
    const UN: &[&str] = &["unim", "unin", "unid"];
    const SILENT_H: &[&str] = &["hour", "honest", "honor", "honour", "heir"];
    let lower = word.to_lowercase();
    if let Some(digit) = lower.chars().next().filter(char::is_ascii_digit) {
        let digits = lower
            .chars()
            .take_while(|c| c.is_ascii_digit() || *c == ',')
            .filter(|c| *c != ',')
            .count();
        return digit == '8' || (digits % 3 == 2 && (lower.starts_with("11") || lower.starts_with("18")));
    }
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let spelled_out = letters.len() > 1 && letters.iter().all(|c| c.is_uppercase()) && letters.len() <= 3;
    if spelled_out {
        return "AEFHILMNORSX".contains(letters[0]);
    }
    if SILENT_H.iter().any(|start| lower.starts_with(start)) {
        return true;
    }
    let consonant = CONSONANT_SOUND.iter().any(|start| lower.starts_with(start))
        && !UN.iter().any(|start| lower.starts_with(start));
    lower.starts_with(['a', 'e', 'i', 'o', 'u']) && !consonant
}

/// The possessive of a name or noun: "Belarus's", "the sisters'" (plural in s), "Hlaing's".
#[must_use]
pub fn possessive(noun: &str, plural: bool) -> String {
    if plural && noun.ends_with('s') {
        format!("{noun}'")
    } else {
        format!("{noun}'s")
    }
}

#[cfg(test)]
mod tests {
    use super::{indefinite_article, possessive};

    #[test]
    fn the_article_follows_the_sound() {
        for (word, article) in [
            ("apple", "an"),
            ("report", "a"),
            ("hour", "an"),
            ("house", "a"),
            ("university", "a"),
            ("unimportant change", "an"),
            ("European", "a"),
            ("one-off", "a"),
            ("8-year-old", "an"),
            ("11-year-old", "an"),
            ("18th", "an"),
            ("180-degree turn", "a"),
            ("1,800-seat hall", "a"),
            ("MP", "an"),
            ("UN envoy", "a"),
            ("NATO", "a"),
            ("\u{201c}odd\u{201d} idea", "an"),
        ] {
            assert_eq!(indefinite_article(word), article, "{word}");
        }
    }

    #[test]
    fn possessives_end_as_written_english_does() {
        assert_eq!(possessive("Belarus", false), "Belarus's");
        assert_eq!(possessive("opponents", true), "opponents'");
        assert_eq!(possessive("children", true), "children's");
    }
}
