use super::article_word::takes_an;
use super::{Finding, Flaw, Subject};
use crate::item::Shape;

/// Words that may well stand twice in a row.
const TWICE: &[&str] = &[
    "had", "that", "is", "very", "bye", "so", "really", "no", "her", "in",
];

/// Marks that never stand in print: a template that was not filled.
const UNFILLED: &[&str] = &["{{", "}}", "{%", "%}", "undefined", "None"];

/// Texts that are no sentences: no question or instruction, a mark without its partner, a word twice, "a" for "an".
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let stem = subject.stem.trim();
    let ends = stem.ends_with(['?', '.', ':', '\u{201d}', '"']);
    if stem.is_empty() || !ends {
        found.push(Finding::stem(Flaw::Garbled, stem));
    }
    // A cloze shows a sentence of the article with its marks as they stand there.
    for words in trouble(stem) {
        found.push(Finding::stem(Flaw::Garbled, words));
    }
    for (place, text) in subject.texts().into_iter().enumerate() {
        let whole = !matches!(subject.shape, Shape::Match { .. });
        for words in trouble(text) {
            found.push(Finding::option(Flaw::Garbled, place, words));
        }
        if whole && text.ends_with([',', ';', ':', '-', '\u{2013}', '\u{2014}']) {
            found.push(Finding::option(Flaw::Garbled, place, text));
        }
    }
}

/// How letters look whose bytes were read in the wrong encoding: "FranÃ§ois", "donâ€™t", and control characters that no
/// text has.
fn misread(text: &str) -> Option<String> {
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let second_byte = next.is_some_and(|next| matches!(next, '\u{80}'..='\u{bf}'));
        let lost = letter == '\u{fffd}' || matches!(letter, '\u{80}'..='\u{9f}');
        let doubled = matches!(letter, '\u{c2}' | '\u{c3}') && (second_byte || next == Some('\u{c2}'));
        if lost || doubled || letter == '\u{e2}' && next == Some('\u{20ac}') {
            return Some([Some(letter), next].into_iter().flatten().collect());
        }
    }
    None
}

fn trouble(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(mark) = without_partner(text) {
        found.push(mark.to_string());
    }
    found.extend(
        UNFILLED
            .iter()
            .filter(|mark| text.contains(**mark))
            .map(|mark| (*mark).to_owned()),
    );
    found.extend(misread(text));
    let words: Vec<&str> = text.split_whitespace().collect();
    for pair in words.windows(2) {
        let [one, two] = pair else { continue };
        let plain = one.chars().all(char::is_alphabetic);
        let (low, next) = (
            one.to_lowercase(),
            two.trim_end_matches(|c: char| !c.is_alphanumeric()),
        );
        if plain
            && low == next.to_lowercase()
            && !TWICE.contains(&low.as_str())
            && one.starts_with(char::is_lowercase)
        {
            found.push(format!("{one} {two}"));
        }
        let wrong = match low.as_str() {
            "a" => takes_an(next) == Some(true),
            "an" => takes_an(next) == Some(false),
            _ => false,
        };
        if wrong && plain && *one == low {
            found.push(format!("{one} {two}"));
        }
    }
    found
}

/// A bracket or quotation mark that is not closed or not opened. Straight single marks may be apostrophes.
fn without_partner(text: &str) -> Option<char> {
    let mut open: Vec<char> = Vec::new();
    let mut straight = 0;
    let mut last = '"';
    for character in text.chars() {
        match character {
            '(' | '[' | '\u{201c}' => open.push(character),
            ')' | ']' | '\u{201d}' => {
                let partner = match character {
                    ')' => '(',
                    ']' => '[',
                    _ => '\u{201c}',
                };
                if open.pop() != Some(partner) {
                    return Some(character);
                }
            }
            '"' => straight += 1,
            _ => continue,
        }
        last = character;
    }
    open.pop().or_else(|| (straight % 2 == 1).then_some(last))
}

#[cfg(test)]
mod tests {
    use super::trouble;

    #[test]
    fn what_is_no_sound_sentence_is_seen() {
        for (text, troubled) in [
            ("Who said \u{201c}we won\u{201d}?", false),
            ("Who said \u{201c}we won?", true),
            ("Who (the mayor said?", true),
            ("Which plan did the the mayor drop?", true),
            ("He said that that plan had had its day.", false),
            ("Who gave an plan?", true),
            ("Who waited a hour?", true),
            ("Who wrote a European plan for an MP in an hour?", false),
            ("Who is {{ claim.source }}?", true),
            ("the town\u{2019}s plans", false),
            ("Who met Fran\u{e7}ois in S\u{c3}O PAULO?", false),
            ("Who met Fran\u{c3}\u{a7}ois?", true),
            ("Who met FranA\u{303}\u{c2}\u{83}ois?", true),
            ("Who didn\u{e2}\u{20ac}\u{2122}t come?", true),
        ] {
            assert_eq!(!trouble(text).is_empty(), troubled, "{text}");
        }
    }
}
