//! "A" and "an": which of them fits before a word.

/// Words with a silent first letter.
const SILENT: &[&str] = &["hour", "honest", "honor", "honour", "heir"];

/// Words that begin with a vowel letter and are spoken with a consonant.
const SPOKEN: &[&str] = &[
    "eu", "ewe", "one", "once", "unif", "unil", "unio", "uniq", "unis", "unit", "univ", "use", "usu", "uti",
    "uk", "us ", "ubi", "ura", "uri", "utopia",
];

/// Whether "an" fits before a word; nothing where its sound is not known: figures, letters, names.
pub(super) fn takes_an(word: &str) -> Option<bool> {
    let lower = word.to_lowercase();
    let first = lower.chars().next()?;
    let capital = word.starts_with(char::is_uppercase);
    if !first.is_alphabetic() || capital || word.chars().count() < 3 {
        return None;
    }
    if SILENT.iter().any(|silent| lower.starts_with(silent)) {
        return Some(true);
    }
    let vowel = matches!(first, 'a' | 'e' | 'i' | 'o' | 'u');
    Some(vowel && !SPOKEN.iter().any(|spoken| lower.starts_with(spoken)))
}

#[cfg(test)]
mod tests {
    use super::takes_an;

    #[test]
    fn sound_decides() {
        for (word, an) in [
            ("apple", Some(true)),
            ("hour", Some(true)),
            ("unit", Some(false)),
            ("union", Some(false)),
            ("unusual", Some(true)),
            ("plan", Some(false)),
            ("one-time", Some(false)),
            ("MP", None),
            ("8", None),
        ] {
            assert_eq!(takes_an(word), an, "{word}");
        }
    }
}
