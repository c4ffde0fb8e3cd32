/// Escapes `text` for Markdown (`CommonMark`, with the tables and links of GitHub's): it reads as it stands, in a
/// paragraph, a list, a heading or a table cell, and never becomes markup, HTML, mathematics or a link.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for (at, character) in text.char_indices() {
        let before = &text[..at];
        let after = &text[at + character.len_utf8()..];
        let markup = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$' | '^' | '{'
            | '}' | '@' => true,
            // Lists, rules and underlines of headings, where the text may open a line.
            '+' | '-' | '=' | ':' if before.is_empty() => true,
            '.' | ')' => opens_list(before, after) || is_www(before, character, after),
            // Bare links.
            ':' => after.starts_with("//"),
            _ => false,
        };
        if markup {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// Whether the mark between them makes a number of a list: `1. `.
fn opens_list(before: &str, after: &str) -> bool {
    !before.is_empty()
        && before.bytes().all(|byte| byte.is_ascii_digit())
        && after.chars().next().is_none_or(char::is_whitespace)
}

fn is_www(before: &str, character: char, after: &str) -> bool {
    let last: String = before.chars().rev().take(3).collect();
    character == '.' && last.eq_ignore_ascii_case("www") && !after.is_empty()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::escape;

    #[test]
    fn markup_becomes_words() {
        for (text, escaped) in [
            (
                "Plain words, as typed: 3.5 (about half).",
                "Plain words, as typed: 3.5 (about half).",
            ),
            ("*bold* _and_ `code`", r"\*bold\* \_and\_ \`code\`"),
            ("[text](http://x.y)", r"\[text\](http\://x.y)"),
            ("![x](y)", r"!\[x\](y)"),
            ("<b>&amp;</b>", r"\<b\>\&amp;\</b\>"),
            ("# no heading", r"\# no heading"),
            ("- no list", r"\- no list"),
            ("1. no list", r"1\. no list"),
            ("12) no list", r"12\) no list"),
            ("0.1.0", "0.1.0"),
            ("7.", r"7\."),
            ("= no underline", r"\= no underline"),
            ("a | b", r"a \| b"),
            ("cost $5 and $6", r"cost \$5 and \$6"),
            (r"a \ b", r"a \\ b"),
            ("www.example.org", r"www\.example.org"),
            ("a@example.org", r"a\@example.org"),
            ("{{ site }}", r"\{\{ site \}\}"),
            ("a-b, well-known", "a-b, well-known"),
            (". and ) alone", ". and ) alone"),
        ] {
            assert_eq!(escape(text), escaped, "{text}");
        }
    }

    proptest! {
        #[test]
        fn taking_the_backslashes_away_gives_the_text_back(text in any::<String>()) {
            let mut escaped = false;
            let mut read = String::new();
            for character in escape(&text).chars() {
                escaped = character == '\\' && !escaped;
                if !escaped {
                    read.push(character);
                }
            }
            assert_eq!(read, text);
        }
    }
}
