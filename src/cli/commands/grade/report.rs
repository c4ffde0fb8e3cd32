use std::borrow::Cow;
use std::io;

use super::Args;
use super::feedback_files::write_feedback;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;
use crate::grade::{
    Class, Compared, Counter, Graded, Regrade, class_text, corrections_text, queue, queue_csv, queue_text,
    report_json, scores_csv, scoring_text, sums_json,
};
use crate::quiz::Quiz;

/// Columns of what is printed for people.
pub(super) const WIDTH: u16 = 100;

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
        if let Some(path) = &self.stats {
            console.files.write(path, Self::sums(quiz, graded)?.as_bytes())?;
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
        if waiting.is_empty() {
            return Ok(Outcome::Done);
        }
        if !(self.json || self.csv) {
            let list = queue_text(&waiting, usize::from(WIDTH));
            write!(console.out(), "\nAnswers that await you:\n{list}")?;
        }
        self.say_waiting(console, waiting.len() as u64)?;
        Ok(Outcome::AwaitsPerson)
    }

    /// Says how many answers await a person, and what to do.
    pub(super) fn say_waiting(&self, console: &mut Console, waiting: u64) -> io::Result<()> {
        let count = if waiting == 1 {
            "1 answer awaits".to_owned()
        } else {
            format!("{waiting} answers await")
        };
        console.say(&match &self.queue {
            Some(path) => format!(
                "{count} your mark: fill in the points in `{}` and grade again with --marks",
                path.display()
            ),
            None => format!("{count} your mark: --queue FILE writes a table to fill in"),
        })
    }

    /// The class in sums, as a file.
    fn sums(quiz: &Quiz, graded: &[Graded]) -> Result<String, Failure> {
        let problem = |why: String| Diagnostic::error("stats", format!("the class cannot be summed: {why}"));
        let mut counter = Counter::new(quiz.file(), quiz.key()).map_err(|why| problem(why.to_string()))?;
        for one in graded {
            counter.add(one).map_err(|why| problem(why.to_string()))?;
        }
        let sums = counter
            .sums(Compared::Checked)
            .map_err(|why| problem(why.to_string()))?;
        Ok(sums_json(&sums).map_err(io::Error::from)?)
    }
}
