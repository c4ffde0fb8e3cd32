use crate::item::{Marked, Points, Score, ShapeMismatch};
use crate::source::fold;

/// Marks around an answer that change nothing of it. Signs such as `-`, `%` and `$` are part of it.
const OUTER: &[char] = &['.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '[', ']'];

pub fn check_key(key: &[String]) -> Result<(), ShapeMismatch> {
    if key.is_empty() {
        return Err(ShapeMismatch("a text needs at least one right answer".to_owned()));
    }
    match key.iter().find(|answer| bare(answer).is_empty()) {
        Some(blank) => Err(ShapeMismatch(format!("the right answer `{blank}` holds no word"))),
        None => Ok(()),
    }
}

/// All points for a listed answer, compared folded; a person decides on any other. Nothing written earns nothing.
pub fn score(key: &[String], answer: &str, points: Points) -> Marked {
    let given = bare(answer);
    if given.is_empty() {
        return Marked::Scored(Score::ZERO);
    }
    if listed(key, answer) {
        return Marked::Scored(Score::share(1, 1, points));
    }
    Marked::Awaits("not one of the listed answers")
}

/// Whether an answer is one of a list's, compared folded and without outer marks.
#[must_use]
pub fn listed(list: &[String], answer: &str) -> bool {
    let given = bare(answer);
    list.iter().any(|one| bare(one) == given)
}

fn bare(text: &str) -> String {
    fold(text)
        .trim_matches(|c: char| c.is_whitespace() || OUTER.contains(&c))
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::score;
    use crate::item::sample::texts;
    use crate::item::{Marked, Points, Score};

    #[test]
    fn listed_answers_are_scored_and_others_await_a_mark() {
        let key = texts(&["Thursday", "Thursday night", "5%"]);
        let full = Marked::Scored(Score::share(1, 1, Points(2)));
        let awaits = Marked::Awaits("not one of the listed answers");
        let cases = [
            ("thursday", full.clone()),
            ("  \u{201c}THURSDAY\u{a0} Night.\u{201d} ", full.clone()),
            ("5%", full),
            ("5", awaits.clone()),
            ("-5%", awaits.clone()),
            ("Thursdays", awaits.clone()),
            ("Friday", awaits),
            (" ... ", Marked::Scored(Score::ZERO)),
        ];
        for (answer, expected) in cases {
            assert_eq!(score(&key, answer, Points(2)), expected, "{answer}");
        }
    }
}
