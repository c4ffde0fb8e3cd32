use crate::source::fold;

/// Whether a text holds all words of another in a row, folded; also its possessive form.
pub(super) fn holds_words(text: &str, words: &str) -> bool {
    let clean = |text: &str| {
        let folded = fold(text).replace("'s", " ");
        let kept: String = folded
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        format!(" {} ", kept.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let words = clean(words);
    words.trim() != "" && clean(text).contains(&words)
}

#[cfg(test)]
mod tests {
    use super::holds_words;

    #[test]
    fn words_are_found_whole_and_in_a_row() {
        for (text, words, found) in [
            ("Where did Ana Ruiz's team land?", "Ana Ruiz", true),
            ("Where did Ana Ruizen land?", "Ana Ruiz", false),
            ("What did the U.N. say?", "U.N.", true),
            ("anything", "", false),
        ] {
            assert_eq!(holds_words(text, words), found, "{words} in {text}");
        }
    }
}
