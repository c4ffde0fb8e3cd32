use std::collections::BTreeSet;

use super::told::{Outcome, Told};
use crate::terminal::listed;

/// What a student should know first: what was right, and what to look at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Summary {
    /// "Questions 1 and 3": those with all points.
    pub right: Option<String>,
    /// "Questions 4 and 9": those that lost points.
    pub again: Option<String>,
    /// "Sentences 2, 5 and 8": those to read again for them.
    pub sentences: Option<String>,
    /// "Question 8": those that a person has to mark.
    pub awaiting: Option<String>,
}

impl Summary {
    pub fn of(told: &[Told]) -> Self {
        let numbers = |is: &dyn Fn(Outcome) -> bool| {
            let some = told
                .iter()
                .filter(|one| is(one.outcome))
                .map(|one| one.number.to_string());
            all_of("question", &some.collect::<Vec<_>>())
        };
        let sentences: BTreeSet<u32> = told
            .iter()
            .flat_map(|one| &one.sentences)
            .map(|one| one.0)
            .collect();
        let sentences: Vec<String> = sentences.iter().map(u32::to_string).collect();
        Self {
            right: numbers(&|outcome| outcome == Outcome::Full),
            again: numbers(&Outcome::is_short),
            sentences: all_of("sentence", &sentences),
            awaiting: numbers(&|outcome| outcome == Outcome::Awaits),
        }
    }

    /// In lines.
    pub fn lines(&self) -> Vec<String> {
        let lines = [
            ("All points", &self.right),
            ("Look again at", &self.again),
            ("Read again", &self.sentences),
            ("Your teacher will mark", &self.awaiting),
        ];
        let told = lines
            .into_iter()
            .filter_map(|(what, list)| Some(format!("{what}: {}", list.as_ref()?)));
        told.collect()
    }
}

/// "question 4", "questions 1, 3 and 9"; none of nothing.
fn all_of(what: &str, numbers: &[String]) -> Option<String> {
    match numbers.len() {
        0 => None,
        1 => Some(format!("{what} {}", listed(numbers))),
        _ => Some(format!("{what}s {}", listed(numbers))),
    }
}

#[cfg(test)]
mod tests {
    use super::all_of;

    #[test]
    fn lists_are_told_as_people_tell_them() {
        let told = |numbers: &[&str]| {
            let numbers: Vec<String> = numbers.iter().map(|&number| number.to_owned()).collect();
            all_of("question", &numbers)
        };
        assert_eq!(told(&[]), None);
        assert_eq!(told(&["4"]).as_deref(), Some("question 4"));
        assert_eq!(told(&["1", "3", "9"]).as_deref(), Some("questions 1, 3 and 9"));
    }
}
