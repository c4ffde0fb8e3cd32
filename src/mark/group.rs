use std::collections::BTreeMap;

use crate::mark::likeness::neighbours;
use crate::mark::{Task, Written};
use crate::source::fold;
use crate::submission::is_in_words;

/// Answers that one decision serves: written alike ([`fold`]) to the same question, and where their letters hang on the
/// form, with the same options under the same letters. What stands on paper is a group of its own, for nobody knows
/// what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The place of the item among the tasks.
    pub task: usize,
    /// The places of the answers among those of the task, in the order of the students.
    pub answers: Vec<usize>,
}

/// What answers of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Common {
    /// Words, and what the form printed where that matters.
    Words(String, Vec<String>),
    /// Each by itself.
    OnPaper(usize),
    NotShown,
}

/// The groups of a task: words first, the most frequent to begin with and like ones next to each other, then what was
/// not shown, then what stands on paper.
pub fn groups(place: usize, task: &Task) -> Vec<Group> {
    let mut found: BTreeMap<Common, Vec<usize>> = BTreeMap::new();
    for (at, answer) in task.answers.iter().enumerate() {
        let common = match &answer.written {
            Written::Words(words) if is_in_words(task.kind) => Common::Words(fold(words), Vec::new()),
            Written::Words(words) => Common::Words(fold(words), answer.printed.clone()),
            Written::OnPaper => Common::OnPaper(at),
            Written::NotShown => Common::NotShown,
        };
        found.entry(common).or_default().push(at);
    }
    let (mut words, mut others): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|(common, _)| matches!(common, Common::Words(..)));
    // The sort keeps the order of the alphabet among groups of one size.
    words.sort_by_key(|(_, answers)| std::cmp::Reverse(answers.len()));
    others.sort_by_key(|(common, _)| !matches!(common, Common::NotShown));
    let texts: Vec<&str> = words
        .iter()
        .map(|(common, _)| match common {
            Common::Words(text, _) => text.as_str(),
            Common::OnPaper(_) | Common::NotShown => "",
        })
        .collect();
    let order = neighbours(&texts);
    let sorted = order.into_iter().map(|at| words[at].1.clone());
    sorted
        .chain(others.into_iter().map(|(_, answers)| answers))
        .map(|answers| Group { task: place, answers })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::groups;
    use crate::item::Kind;
    use crate::mark::Written;
    use crate::mark::sample::{task, waiting};

    #[test]
    fn answers_written_alike_are_one_group_and_like_ones_stand_together() {
        let words = [
            "No idea",
            "The club says so.",
            "Nobody but the club",
            "the  CLUB says so.",
            "THE CLUB SAYS SO",
            "no idea",
            "the club says so.",
        ];
        let task = task(&words);
        let found: Vec<_> = groups(3, &task).into_iter().map(|group| group.answers).collect();
        assert_eq!(found, [vec![1, 3, 6], vec![4], vec![2], vec![0, 5]]);
    }

    #[test]
    fn letters_are_alike_under_the_same_options_only_and_papers_never() {
        let mut task = task(&["X", "x", "x"]);
        task.kind = Kind::Choice;
        task.answers[1].printed = vec!["A) one".to_owned()];
        for (written, student) in [
            (Written::OnPaper, "Eve"),
            (Written::NotShown, "Fay"),
            (Written::OnPaper, "Gil"),
            (Written::NotShown, "Hal"),
        ] {
            let mut answer = waiting(student, "");
            answer.written = written;
            task.answers.push(answer);
        }
        let found: Vec<_> = groups(0, &task).into_iter().map(|group| group.answers).collect();
        assert_eq!(found, [vec![0, 2], vec![1], vec![4, 6], vec![3], vec![5]]);
    }
}
