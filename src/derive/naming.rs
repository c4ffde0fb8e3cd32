use crate::source::fold;

/// Texts made ready to be asked for names: folded, possessives and marks gone, single spaces, one at either end.
#[derive(Clone, Debug, Default)]
pub(super) struct Named(String);

impl Named {
    /// Makes texts ready; no name is found across the end of one.
    pub(super) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self(texts.into_iter().map(clean).collect())
    }

    /// Whether one of the texts holds all words of a name in a row; also its possessive form.
    pub(super) fn holds(&self, name: &str) -> bool {
        let name = clean(name);
        name.trim() != "" && self.0.contains(&name)
    }
}

fn clean(text: &str) -> String {
    let folded = fold(text).replace("'s", " ");
    let kept: String = folded
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    format!(" {} ", kept.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether a text holds all words of another in a row, folded; also its possessive form.
pub(super) fn holds_words(text: &str, words: &str) -> bool {
    Named::of([text]).holds(words)
}

#[cfg(test)]
mod tests {
    use super::{Named, holds_words};

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

    #[test]
    fn no_name_is_found_across_two_texts() {
        let named = Named::of(["the mayor Ana", "Ruiz's office"]);
        assert!(named.holds("Ruiz") && named.holds("mayor Ana"));
        assert!(!named.holds("Ana Ruiz"));
    }
}
