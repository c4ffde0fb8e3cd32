use std::collections::BTreeMap;

use crate::mark::Desk;
use crate::mark::file::{Named, named};
use crate::submission::{HandMark, MarkFile};

/// What several people who marked on their own gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// One mark an answer that they do not differ about: the first one, also where only one of them marked it.
    pub agreed: Vec<HandMark>,
    /// All marks of the answers that they differ about, in points or in the words that they saw.
    pub differing: Vec<HandMark>,
}

/// Compares the marks of several people, answer by answer.
#[must_use]
pub fn compare(files: &[MarkFile]) -> Compared {
    let mut by_answer: BTreeMap<Named, Vec<&HandMark>> = BTreeMap::new();
    for mark in files.iter().flat_map(|file| &file.marks) {
        by_answer
            .entry(named(&mark.item, &mark.student))
            .or_default()
            .push(mark);
    }
    let mut compared = Compared::default();
    for marks in by_answer.into_values() {
        let Some((first, others)) = marks.split_first() else {
            continue;
        };
        let same = |other: &&HandMark| other.points == first.points && other.marked() == first.marked();
        if others.iter().all(same) {
            compared.agreed.push((*first).clone());
        } else {
            compared.differing.extend(marks.into_iter().cloned());
        }
    }
    compared
}

impl Desk {
    /// Takes up what people who marked on their own gave: where they agree it is the mark, as long as there is none yet
    /// and the answer still reads so; what they gave where they differ is shown beside the answer, and nothing is decided.
    pub fn hear(&mut self, compared: Compared) {
        let mut agreed = crate::mark::file::by_name(compared.agreed);
        let mut differing: BTreeMap<Named, Vec<HandMark>> = BTreeMap::new();
        for mark in compared.differing {
            differing
                .entry(named(&mark.item, &mark.student))
                .or_default()
                .push(mark);
        }
        self.views = vec![Vec::new(); self.groups.len()];
        for (place, group) in self.groups.iter().enumerate() {
            let task = &self.tasks[group.task];
            for (at, &answer) in group.answers.iter().enumerate() {
                let answer = &task.answers[answer];
                let name = named(&task.item, &answer.student);
                let is_of = |mark: &HandMark| mark.marked().is_same_as(&answer.as_written(), task.kind);
                if self.decided[place].marks[at].is_none() {
                    self.decided[place].marks[at] = agreed.remove(&name).filter(is_of);
                }
                for view in differing.remove(&name).unwrap_or_default() {
                    let known = |known: &HandMark| known.marker == view.marker && known.decides_as(&view);
                    if is_of(&view) && !self.views[place].iter().any(known) {
                        self.views[place].push(view);
                    }
                }
            }
            if self.decided[place].comment.is_none() {
                self.decided[place].comment = self.decided[place].common_comment();
            }
        }
        self.place = self.first_open_from(0);
    }

    /// What people who differ about answers of a group gave, each once.
    #[must_use]
    pub fn views(&self, group: usize) -> &[HandMark] {
        self.views.get(group).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;

    use super::compare;
    use crate::item::Score;
    use crate::mark::sample::{TIME, desk_of};
    use crate::mark::{Desk, Place, Standing, Step};
    use crate::submission::MarkFile;
    use crate::submission::sample::harbury;

    fn marked(points: &[i64]) -> MarkFile {
        let mut desk = desk_of(&harbury(), MarkFile::new(&harbury()));
        for points in points {
            let points = Score(Ratio::from_integer(*points));
            desk.step(Step::Award { points, why: None }, TIME);
        }
        desk.file()
    }

    #[test]
    fn what_people_agree_on_is_taken_over_and_the_rest_is_shown() {
        let bell = marked(&[1, 0, 2, 1]);
        let mut cole = marked(&[1, 1, 2]);
        for mark in &mut cole.marks {
            mark.marker = "Mr Cole".to_owned();
        }
        let compared = compare(&[bell, cole]);
        assert_eq!((compared.agreed.len(), compared.differing.len()), (6, 2));
        let mut desk: Desk = desk_of(&harbury(), MarkFile::new(&harbury()));
        desk.hear(compared);
        assert_eq!(desk.place(), Place::Group(1));
        let told: Vec<_> = desk
            .views(1)
            .iter()
            .map(|view| (view.marker.as_str(), view.points.display()))
            .collect();
        assert_eq!(told, [("Ms Bell", "0".to_owned()), ("Mr Cole", "1".to_owned())]);
        assert!(matches!(desk.standing(3), Standing::Marked(mark) if mark.marker == "Ms Bell"));
        let points = Score(Ratio::from_integer(1));
        assert!(desk.step(Step::Award { points, why: None }, TIME));
        assert_eq!(desk.progress().answers_marked, desk.progress().answers);
        desk.step(Step::Undo, TIME);
        assert!(desk.is_open(1), "what was agreed on is no step to take back");
        assert_eq!(desk.can_undo_and_redo(), (false, true));
    }
}
