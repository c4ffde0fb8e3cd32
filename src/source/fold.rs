use unicode_normalization::UnicodeNormalization;

/// Folds a text for comparing: compatibility forms, quote marks, dashes, white space and case are made alike.
///
/// Runs of white space become one space, outer white space goes. Accents stay: they tell names apart.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for character in text.nfkc().flat_map(char::to_lowercase) {
        if character.is_whitespace() {
            space = !out.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            out.push(' ');
        }
        out.push(match character {
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '`' | '\u{b4}' => '\'',
            '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' | '\u{2033}' => '"',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other => other,
        });
    }
    out
}

/// The words of a text, folded: runs of letters and digits.
#[must_use]
pub fn folded_words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn unlike_spellings_of_one_text_are_alike() {
        assert_eq!(fold("  The\u{a0}JUNTA\u{2019}s \n polls "), "the junta's polls");
        assert_eq!(fold("\u{201c}No\u{201d} \u{2013} ﬁne"), "\"no\" - fine");
    }
}
