use std::borrow::Cow;
use std::io;

use super::Args;
use super::feedback_files::write_feedback;
use crate::cli::console::Console;
use crate::cli::counted::counted;
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;
use crate::grade::{
    Class, Graded, Regrade, class_text, corrections_text, queue, queue_csv, queue_text, report_json,
    scores_csv, scoring_text,
};
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
        regrade: Option<&Regrade>,
    ) -> Result<Outcome, Failure> {
        let file = match regrade {
            Some(regrade) => Cow::Owned(regrade.corrections.weighted(quiz.file())),
            None => Cow::Borrowed(quiz.file()),
        };
        let class = Class::new(&file, quiz.key(), graded)
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
            let report = report_json(&file, &class, graded, regrade).map_err(io::Error::from)?;
            console.out().write_all(report.as_bytes())?;
        } else if self.csv {
            let scores = scores_csv(quiz.file(), graded).map_err(io::Error::other)?;
            console.out().write_all(&scores)?;
        } else {
            let corrected = regrade.map(|regrade| corrections_text(regrade, WIDTH));
            let report = class_text(&file.title, &class, graded, WIDTH);
            let rules = scoring_text(&file, WIDTH);
            write!(console.out(), "{}{report}", corrected.unwrap_or_default())?;
            if !rules.is_empty() {
                write!(console.out(), "\n{rules}")?;
            }
        }
        if let Some(regrade) = regrade.filter(|_| self.csv) {
            let changed = regrade.changed().len();
            console.say(&format!(
                "With the corrections {changed} of {} change; the report without --csv tells who and by how much.",
                counted(graded.len(), "student")
            ))?;
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
            None => format!("{count} your mark: --queue FILE writes a table to fill in"),
        })?;
        Ok(Outcome::AwaitsPerson)
    }
}
