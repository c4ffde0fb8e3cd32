use super::AnswerArgs;
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::quiz::{FormId, Quiz, Student};
use crate::source::fold;
use crate::submission::{Roster, read_roster};

impl AnswerArgs {
    /// The class: the roster that was given, or else the students with copies of their own; empty where neither is known.
    pub fn class_list(&self, console: &mut Console, quiz: &Quiz) -> Result<Vec<Student>, Failure> {
        let roster = self.read_roster(console, quiz)?;
        Ok(roster.map_or_else(|| quiz.key().students.clone(), |roster| roster.students))
    }

    /// All students that are known, with their forms: those with copies of their own and the others of the roster. What
    /// the teacher should know of the roster is told.
    pub fn known(&self, console: &mut Console, quiz: &Quiz) -> Result<Vec<Student>, Failure> {
        let mut known = quiz.key().students.clone();
        if let Some(roster) = self.read_roster(console, quiz)? {
            console.show(&roster.warnings)?;
            let is_new = |student: &Student| {
                let id = fold(&student.id);
                !quiz.key().students.iter().any(|copy| fold(&copy.id) == id)
            };
            known.extend(roster.students.into_iter().filter(is_new));
        }
        Ok(known)
    }

    fn read_roster(&self, console: &mut Console, quiz: &Quiz) -> Result<Option<Roster>, Failure> {
        let Some(path) = &self.roster else { return Ok(None) };
        let shared: Vec<FormId> = quiz.file().forms.iter().map(|order| order.form.clone()).collect();
        Ok(Some(read_roster(&text(console, path)?, &shared)?))
    }
}
