use std::io;

use super::Args;
use super::feedback_files::write_feedback;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;
use crate::grade::{Class, Graded, class_text, queue, queue_csv, queue_text, report_json, scores_csv};
use crate::quiz::Quiz;

/// Columns of what is printed for people.
const WIDTH: u16 = 100;

impl Args {
    /// Writes and prints what was asked for, and tells what awaits a person.
    pub(super) fn report(
        &self,
        console: &mut Console,
        quiz: &Quiz,
        graded: &[Graded],
    ) -> Result<Outcome, Failure> {
        let class = Class::new(quiz.file(), quiz.key(), graded)
            .map_err(|why| Diagnostic::error("quiz-form", why.to_string()))?;
        let waiting = queue(graded);
        if let Some(folder) = &self.feedback {
            write_feedback(console, folder, &quiz.file().title, graded)?;
        }
        if let Some(path) = &self.queue {
            console
                .files
                .write(path, &queue_csv(&waiting).map_err(io::Error::other)?)?;
        }
        if self.json {
            let report = report_json(quiz.file(), &class, graded).map_err(io::Error::from)?;
            console.out().write_all(report.as_bytes())?;
        } else if self.csv {
            let scores = scores_csv(quiz.file(), graded).map_err(io::Error::other)?;
            console.out().write_all(&scores)?;
        } else {
            let report = class_text(&quiz.file().title, &class, graded, WIDTH);
            console.out().write_all(report.as_bytes())?;
        }
        if waiting.is_empty() {
            return Ok(Outcome::Done);
        }
        if !(self.json || self.csv) {
            let list = queue_text(&waiting, usize::from(WIDTH));
            write!(console.out(), "\nAnswers that await you:\n{list}")?;
        }
        let count = if waiting.len() == 1 {
            "1 answer awaits".to_owned()
        } else {
            format!("{} answers await", waiting.len())
        };
        console.say(&match &self.queue {
            Some(path) => format!(
                "{count} your mark: fill in the points in `{}` and grade again with --marks",
                path.display()
            ),
            None => format!("{count} your mark: `newsquiz mark` takes you through them, --queue FILE writes a table to fill in"),
        })?;
        Ok(Outcome::AwaitsPerson)
    }
}
