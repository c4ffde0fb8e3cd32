use std::collections::BTreeSet;

use super::AnswerArgs;
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::quiz::{FormId, Quiz, Student};
use crate::source::fold;
use crate::submission::read_roster;

/// Whom answers are expected from, and whom they are known to be from.
pub struct ClassList {
    /// The class: the roster that was given, or else the students with copies of their own; empty where neither is known.
    pub class: Vec<Student>,
    /// All students that are known, with their forms: those with copies of their own and the others of the roster.
    pub known: Vec<Student>,
}

impl AnswerArgs {
    /// The class, read once: a roster may come from standard input. What the teacher should know of the roster is told.
    pub fn class_list(&self, console: &mut Console, quiz: &Quiz) -> Result<ClassList, Failure> {
        let copies = &quiz.key().students;
        let Some(path) = &self.roster else {
            return Ok(ClassList {
                class: copies.clone(),
                known: copies.clone(),
            });
        };
        let shared: Vec<FormId> = quiz.file().forms.iter().map(|order| order.form.clone()).collect();
        let roster = read_roster(&text(console, path)?, &shared)?;
        console.show(&roster.warnings)?;
        let with_copies: BTreeSet<String> = copies.iter().map(|student| fold(&student.id)).collect();
        let others = roster.students.iter();
        let others = others.filter(|student| !with_copies.contains(&fold(&student.id)));
        Ok(ClassList {
            known: copies.iter().chain(others).cloned().collect(),
            class: roster.students,
        })
    }
}
