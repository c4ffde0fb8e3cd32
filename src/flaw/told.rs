use super::words::words;
use super::{Finding, Flaw, Subject};
use crate::item::{Key, numbers_in};

/// A right answer that students are to write, and that stands in the stem.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    match subject.key {
        Some(Key::Text(answers)) => {
            let stem = format!(" {} ", words(subject.stem).join(" "));
            let stands = |answer: &&String| stem.contains(&format!(" {} ", words(answer).join(" ")));
            if let Some(answer) = answers.iter().find(stands) {
                found.push(Finding::stem(Flaw::Told, answer));
            }
        }
        Some(Key::Number(key)) if numbers_in(subject.stem).contains(&key.value) => {
            found.push(Finding::stem(Flaw::Told, key.value.grouped()));
        }
        Some(
            Key::Number(_)
            | Key::Choice(_)
            | Key::Choices(_)
            | Key::Truth(_)
            | Key::Gap(_)
            | Key::Match(_)
            | Key::Order(_)
            | Key::Sort(_)
            | Key::Select(_)
            | Key::Open(_),
        )
        | None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::flaw::Subject;
    use crate::item::{Decimal, Key, NumberKey, Shape};

    #[test]
    fn an_answer_that_stands_in_the_question_is_seen() {
        let texts = |list: &[&str]| Key::Text(list.iter().map(|&text| text.to_owned()).collect());
        let number = |value| Key::Number(NumberKey::exactly(Decimal::whole(value)));
        for (stem, key, words) in [
            (
                "On what day did the Friday market open?",
                texts(&["on Friday", "Friday"]),
                Some("Friday"),
            ),
            ("On what day did the market open?", texts(&["Friday"]), None),
            ("Who painted the marketplace?", texts(&["place"]), None),
            ("How many of the forty homes burnt?", number(40), Some("40")),
            ("How many of the forty homes burnt?", number(4), None),
        ] {
            let subject = Subject {
                stem,
                shape: &Shape::Text {},
                key: Some(&key),
            };
            let mut found = Vec::new();
            find(&subject, &mut found);
            let seen: Vec<&str> = found.iter().map(|finding| finding.words.as_str()).collect();
            assert_eq!(seen, Vec::from_iter(words), "{stem}");
        }
    }
}
