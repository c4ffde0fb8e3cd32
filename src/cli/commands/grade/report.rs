use std::io;

use super::Args;
use super::feedback_files::write_feedback;
use super::report_files::Report;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;
use crate::grade::{Class, Graded, Queued, named, queue, queue_csv};
use crate::quiz::Quiz;

impl Args {
    /// Writes and prints what was asked for, and tells what awaits a person.
    pub(super) fn report(
        &self,
        console: &mut Console,
        quiz: &Quiz,
        graded: &[Graded],
    ) -> Result<Outcome, Failure> {
        let (file, key) = (quiz.file(), quiz.key());
        let roster = self.answers.class_list(console, quiz)?;
        let mut class = Class::of_roster(file, key, graded, &roster)
            .map_err(|why| Diagnostic::error("quiz-form", why.to_string()))?;
        let real = named(graded, &roster, &file.forms, false);
        let strangers = Self::tell_strangers(console, &real)?;
        if let Some(folder) = &self.feedback {
            write_feedback(console, folder, file, &real.graded, &self.feedback_format)?;
        }
        if let Some(path) = &self.queue {
            // By the names that the answers give: it comes back as marks.
            let table = queue_csv(&queue(graded)).map_err(io::Error::other)?;
            console.files.write(path, &table)?;
        }
        let called = if self.pseudonyms {
            named(graded, &roster, &file.forms, true)
        } else {
            real
        };
        class.roll.clone_from(&called.roll);
        let waiting = queue(&called.graded);
        let report = Report {
            quiz: file,
            class: &class,
            graded: &called.graded,
            waiting: &waiting,
        };
        for path in &self.report {
            report.write(console, path)?;
        }
        self.print(console, &report)?;
        self.tell_pseudonyms(console, &called)?;
        self.tell_waiting(console, &waiting)?;
        Ok(if waiting.is_empty() && !strangers {
            Outcome::Done
        } else {
            Outcome::AwaitsPerson
        })
    }

    /// Prints the report, unless it was written into files alone.
    fn print(&self, console: &mut Console, report: &Report) -> Result<(), Failure> {
        if self.json {
            console.out().write_all(report.json()?.as_bytes())?;
        } else if self.csv {
            console.out().write_all(&report.csv()?)?;
        } else if self.report.is_empty() {
            console.out().write_all(report.text().as_bytes())?;
        }
        if !self.report.is_empty() {
            let names: Vec<String> = self
                .report
                .iter()
                .map(|path| format!("`{}`", path.display()))
                .collect();
            console.say(&format!("The report is in {}.", names.join(", ")))?;
        }
        Ok(())
    }

    fn tell_waiting(&self, console: &mut Console, waiting: &[Queued]) -> Result<(), Failure> {
        if waiting.is_empty() {
            return Ok(());
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
        Ok(())
    }
}
