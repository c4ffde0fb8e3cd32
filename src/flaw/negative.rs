use super::words::unquoted;
use super::{Finding, Flaw, Subject};

/// Words that turn a question round.
const NEGATIVE: &[&str] = &[
    "not", "never", "except", "none", "cannot", "isn't", "doesn't", "didn't", "wasn't", "aren't",
];

/// A negative question whose "not" is not stressed by capitals.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let stem = unquoted(subject.stem);
    // Only the sentence that asks; an instruction before or after it may say what not to do.
    let asks = stem
        .split_inclusive(['.', '?', ':'])
        .filter(|sentence| sentence.trim_end().ends_with('?'));
    // What is reported after "that" may be negative; the question is not.
    let own = asks.map(|sentence| sentence.split(" that ").next().unwrap_or(sentence));
    for word in own.flat_map(str::split_whitespace) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let folded = bare.replace('\u{2019}', "'").to_lowercase();
        if NEGATIVE.contains(&folded.as_str()) && bare.chars().any(char::is_lowercase) {
            found.push(Finding::stem(Flaw::UnmarkedNegative, bare));
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::flaw::Subject;
    use crate::item::{Key, Shape};

    #[test]
    fn only_the_questions_own_negation_counts() {
        for (stem, flawed) in [
            ("Which of these is not a source?", true),
            ("Which of these is NOT a source?", false),
            ("Which of these isn\u{2019}t a source?", true),
            ("Who says that the bridge is not safe?", false),
            (
                "Judge by the article, not by what you know. What does it say?",
                false,
            ),
        ] {
            let key = Key::Text(vec!["x".to_owned()]);
            let subject = Subject {
                stem,
                shape: &Shape::Text {},
                key: Some(&key),
            };
            let mut found = Vec::new();
            find(&subject, &mut found);
            assert_eq!(!found.is_empty(), flawed, "{stem}");
        }
    }
}
