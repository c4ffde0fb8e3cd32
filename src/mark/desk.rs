use crate::item::{ItemId, Score};
use crate::mark::change::{Change, Decided};
use crate::mark::file::{Others, by_name, resumed};
use crate::mark::group::groups;
use crate::mark::{Group, Place, Task, Waiting};
use crate::quiz::QuizFile;
use crate::submission::{HandMark, MarkFile};

/// What a person does at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Gives points to the group, for all its answers, and goes on to the next open group.
    Award {
        /// The points.
        points: Score,
        /// Why; none leaves the reason that there is.
        why: Option<String>,
    },
    /// Says why; an empty text takes the reason back. Of a group that is marked, its marks are given anew with it.
    Comment(String),
    /// Takes the marks of the group back, and stays.
    Clear,
    /// Takes the last decision back and goes to its group.
    Undo,
    /// Makes the decision again that was taken back last.
    Redo,
    /// Leaves the group open and goes on to the next open one.
    Skip,
    /// Goes to the next group, decided or not.
    Next,
    /// Goes to the group before.
    Back,
    /// Goes to the group with this number, from 1.
    GoTo(usize),
    /// Goes to the first open group.
    FirstOpen,
    /// Looks at all groups.
    Overview,
    /// Leaves for now.
    Leave,
}

/// The answers that await a person, and the marks so far. Pure: it neither reads nor writes, and is told the time.
#[derive(Clone, Debug)]
pub struct Desk {
    pub(super) tasks: Vec<Task>,
    pub(super) groups: Vec<Group>,
    pub(super) marker: String,
    /// One a group.
    pub(super) decided: Vec<Decided>,
    /// Marks of the file that are for none of the answers here; they stay in it.
    pub(super) others: Others,
    /// One a group: what people gave who differ about it.
    pub(super) views: Vec<Vec<HandMark>>,
    /// The file without its marks.
    pub(super) empty: MarkFile,
    /// The quiz's items, in whose order marks are written.
    pub(super) items: Vec<ItemId>,
    pub(super) place: Place,
    pub(super) done: Vec<Change>,
    pub(super) undone: Vec<Change>,
}

impl Desk {
    /// Begins, or continues with the marks of `file`, at the first open group. `marker` is who marks from now on.
    ///
    /// A mark of an answer that was written otherwise than now is none of it: the answer is open again, and the mark
    /// stays in the file until it is given anew.
    #[must_use]
    pub fn new(quiz: &QuizFile, tasks: Vec<Task>, marker: &str, file: MarkFile) -> Self {
        let groups: Vec<Group> = tasks
            .iter()
            .enumerate()
            .flat_map(|(place, task)| groups(place, task))
            .collect();
        let mut others = by_name(file.marks);
        let decided = groups
            .iter()
            .map(|group| resumed(&tasks[group.task], group, &mut others))
            .collect();
        let mut desk = Self {
            tasks,
            groups,
            marker: marker.trim().to_owned(),
            decided,
            others,
            views: Vec::new(),
            empty: MarkFile {
                marks: Vec::new(),
                ..file
            },
            items: quiz.items.iter().map(|item| item.id.clone()).collect(),
            place: Place::Overview,
            done: Vec::new(),
            undone: Vec::new(),
        };
        desk.place = desk.first_open_from(0);
        desk
    }

    /// The groups, in the order in which they are gone through.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Where the desk is.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Who marks.
    #[must_use]
    pub fn marker(&self) -> &str {
        &self.marker
    }

    /// The item of a group and its answers; none where there is no such group.
    #[must_use]
    pub fn group(&self, group: usize) -> Option<(&Task, Vec<&Waiting>)> {
        let group = self.groups.get(group)?;
        let task = self.tasks.get(group.task)?;
        let answers = group.answers.iter().filter_map(|&place| task.answers.get(place));
        Some((task, answers.collect()))
    }

    /// Why a group is marked as it is, or will be.
    #[must_use]
    pub fn comment(&self, group: usize) -> Option<&str> {
        self.decided.get(group)?.comment.as_deref()
    }

    /// Whether there is a decision to take back, and one to make again.
    #[must_use]
    pub fn can_undo_and_redo(&self) -> (bool, bool) {
        (!self.done.is_empty(), !self.undone.is_empty())
    }

    /// Does a step at a time (as in RFC 3339), and tells whether the marks changed. A step that is impossible (points
    /// that the item cannot earn, a number that no group has, nothing to take back) changes nothing.
    pub fn step(&mut self, step: Step, time: &str) -> bool {
        match step {
            Step::Award { points, why } => self.award(points, why.as_deref(), time),
            Step::Comment(words) => self.say_why(&words, time),
            Step::Clear => self.clear(),
            Step::Undo => self.undo(),
            Step::Redo => self.redo(),
            Step::Skip => self.go(self.next_open(self.place)),
            Step::Next => self.go(self.after(self.place)),
            Step::Back => self.go(self.before(self.place)),
            Step::GoTo(number) => match number.checked_sub(1) {
                Some(group) if group < self.groups.len() => self.go(Place::Group(group)),
                _ => false,
            },
            Step::FirstOpen => self.go(self.first_open_from(0)),
            Step::Overview => self.go(Place::Overview),
            Step::Leave => self.go(Place::Left),
        }
    }

    pub(super) fn go(&mut self, place: Place) -> bool {
        if self.place != Place::Left {
            self.place = place;
        }
        false
    }

    /// The group in front of the person.
    pub(super) fn current(&self) -> Option<usize> {
        match self.place {
            Place::Group(group) if group < self.groups.len() => Some(group),
            _ => None,
        }
    }
}
