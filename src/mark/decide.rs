use crate::item::Score;
use crate::mark::change::{Change, Decided};
use crate::mark::{Award, Desk, Place, Standing};
use crate::submission::HandMark;

impl Desk {
    pub(super) fn award(&mut self, points: Score, why: Option<&str>, time: &str) -> bool {
        let Some(group) = self.current() else {
            return false;
        };
        let task = &self.tasks[self.groups[group].task];
        let Some(award) = Award::new(task, points) else {
            return false;
        };
        let comment = why.map_or_else(|| self.decided[group].comment.clone(), reason);
        let after = self.given(group, award, comment, time);
        let before = self.decided[group].clone();
        if before == after {
            return self.go(self.next_open(self.place));
        }
        // Where it leads is seen once it holds.
        self.decided[group] = after.clone();
        let led_to = self.next_open(self.place);
        self.done(Change {
            group,
            before,
            after,
            led_to,
        })
    }

    pub(super) fn say_why(&mut self, words: &str, time: &str) -> bool {
        let Some(group) = self.current() else {
            return false;
        };
        let comment = reason(words);
        let before = self.decided[group].clone();
        if before.comment == comment {
            return false;
        }
        let alike = match self.standing(group) {
            Standing::Marked(mark) => Some(Award {
                points: mark.points,
                level: mark.level,
            }),
            _ => None,
        };
        let after = match alike {
            Some(award) => self.given(group, award, comment, time),
            None => Decided {
                comment,
                ..before.clone()
            },
        };
        self.done(Change {
            group,
            before,
            after,
            led_to: self.place,
        })
    }

    pub(super) fn clear(&mut self) -> bool {
        let Some(group) = self.current() else {
            return false;
        };
        let before = self.decided[group].clone();
        let after = Decided {
            marks: vec![None; before.marks.len()],
            comment: None,
        };
        if before == after {
            return false;
        }
        self.done(Change {
            group,
            before,
            after,
            led_to: self.place,
        })
    }

    /// Notes a change, goes where it leads, and tells whether it changed marks.
    fn done(&mut self, change: Change) -> bool {
        self.decided[change.group] = change.after.clone();
        self.place = change.led_to;
        let changed = change.before.marks != change.after.marks;
        self.done.push(change);
        self.undone.clear();
        changed
    }

    pub(super) fn undo(&mut self) -> bool {
        if self.place == Place::Left {
            return false;
        }
        let Some(change) = self.done.pop() else {
            return false;
        };
        self.decided[change.group] = change.before.clone();
        self.place = Place::Group(change.group);
        let changed = change.before.marks != change.after.marks;
        self.undone.push(change);
        changed
    }

    pub(super) fn redo(&mut self) -> bool {
        if self.place == Place::Left {
            return false;
        }
        let Some(change) = self.undone.pop() else {
            return false;
        };
        self.decided[change.group] = change.after.clone();
        self.place = change.led_to;
        let changed = change.before.marks != change.after.marks;
        self.done.push(change);
        changed
    }

    /// What is decided once all answers of a group are given an award. Marks that decide just this already stay, with who
    /// gave them and when.
    fn given(&self, group: usize, award: Award, comment: Option<String>, time: &str) -> Decided {
        let place = &self.groups[group];
        let task = &self.tasks[place.task];
        let before = &self.decided[group].marks;
        let mark = |(&answer, before): (&usize, &Option<HandMark>)| {
            let answer = &task.answers[answer];
            let fresh = HandMark {
                student: answer.student.clone(),
                item: task.item.clone(),
                form: answer.form.clone(),
                answer: answer.words().map(str::to_owned),
                points: award.points,
                level: award.level,
                comment: comment.clone(),
                marker: self.marker.clone(),
                time: time.to_owned(),
            };
            let same = before.as_ref().filter(|before| before.decides_as(&fresh));
            Some(same.cloned().unwrap_or(fresh))
        };
        Decided {
            marks: place.answers.iter().zip(before).map(mark).collect(),
            comment,
        }
    }
}

/// A reason, where the words are one.
fn reason(words: &str) -> Option<String> {
    let words = words.trim();
    (!words.is_empty()).then(|| words.to_owned())
}
