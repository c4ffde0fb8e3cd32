use std::collections::BTreeMap;

use crate::item::ItemId;
use crate::mark::change::Decided;
use crate::mark::{Desk, Group, Task, Waiting};
use crate::source::fold;
use crate::submission::{HandMark, MarkFile, StudentId};

/// Whose mark of which item, whatever the case of the name.
pub type Named = (ItemId, String);
/// Marks by whose they are.
pub type Others = BTreeMap<Named, HandMark>;

/// The marks of a file by whose they are.
pub fn by_name(marks: Vec<HandMark>) -> Others {
    marks
        .into_iter()
        .map(|mark| (named(&mark.item, &mark.student), mark))
        .collect()
}

pub fn named(item: &ItemId, student: &StudentId) -> Named {
    (item.clone(), fold(&student.0))
}

impl Desk {
    /// The marks of the file that are for none of the answers here.
    #[must_use]
    pub fn others(&self) -> Vec<&HandMark> {
        self.others.values().collect()
    }

    /// Of these, the marks whose answer awaits one here, but reads otherwise than it did.
    #[must_use]
    pub fn outdated(&self) -> Vec<&HandMark> {
        let here = |task: &Task| {
            let named = |answer: &Waiting| self.others.get(&named(&task.item, &answer.student));
            task.answers.iter().filter_map(named).collect::<Vec<_>>()
        };
        self.tasks.iter().flat_map(here).collect()
    }

    /// The file of marks as it is saved: in the order of the items, then of the students' names.
    #[must_use]
    pub fn file(&self) -> MarkFile {
        let decided = self
            .decided
            .iter()
            .flat_map(|decided| decided.marks.iter().flatten());
        let mut all: BTreeMap<Named, &HandMark> = self
            .others
            .iter()
            .map(|(named, mark)| (named.clone(), mark))
            .collect();
        all.extend(decided.map(|mark| (named(&mark.item, &mark.student), mark)));
        let mut marks: Vec<HandMark> = all.into_values().cloned().collect();
        // The sort keeps the order of the students.
        marks.sort_by_key(|mark| self.items.iter().position(|item| *item == mark.item));
        MarkFile {
            marks,
            ..self.empty.clone()
        }
    }
}

/// The marks that answers of a group have in a file; they are taken out of it.
pub fn resumed(task: &Task, group: &Group, file: &mut Others) -> Decided {
    let marks: Vec<Option<HandMark>> = group
        .answers
        .iter()
        .map(|&place| {
            let answer = &task.answers[place];
            let name = named(&task.item, &answer.student);
            let mark = file.get(&name)?;
            let same = mark.marked().is_same_as(&answer.as_written(), task.kind);
            same.then(|| file.remove(&name)).flatten()
        })
        .collect();
    let mut decided = Decided { marks, comment: None };
    decided.comment = decided.common_comment();
    decided
}
