use std::borrow::Cow;
use std::io;

use super::Args;
use super::feedback_files::write_feedback;
use super::report_files::{Report, is_table};
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;
use crate::grade::{Class, Compared, Counter, Graded, Queued, Regrade, named, queue, queue_csv, sums_json};
use crate::quiz::{Quiz, Student};
use crate::terminal::counted;

impl Args {
    /// Writes and prints what was asked for, and tells what awaits a person.
    pub(super) fn report(
        &self,
        console: &mut Console,
        quiz: &Quiz,
        roster: &[Student],
        graded: &[Graded],
        regrade: Option<&Regrade>,
    ) -> Result<Outcome, Failure> {
        let file = match regrade {
            Some(regrade) => Cow::Owned(regrade.corrections.weighted(quiz.file())),
            None => Cow::Borrowed(quiz.file()),
        };
        let (file, key) = (&*file, quiz.key());
        let mut class = Class::of_roster(file, key, graded, roster)
            .map_err(|why| Diagnostic::error("quiz-form", why.to_string()))?;
        let real = named(graded, roster, &file.forms, false);
        let strangers = Self::tell_strangers(console, &real)?;
        if let Some(folder) = &self.feedback {
            write_feedback(console, folder, file, &real.graded, &self.feedback_format)?;
        }
        if let Some(path) = &self.queue {
            // By the names that the answers give: it comes back as marks.
            let table = queue_csv(&queue(graded)).map_err(io::Error::other)?;
            console.files.write(path, &table)?;
        }
        if let Some(path) = &self.stats {
            console.files.write(path, Self::sums(quiz, graded)?.as_bytes())?;
        }
        let called = if self.pseudonyms {
            named(graded, roster, &file.forms, true)
        } else {
            real
        };
        class.roll.clone_from(&called.roll);
        let waiting = queue(&called.graded);
        let regrade = regrade.map(|regrade| Regrade {
            corrections: regrade.corrections.clone(),
            before: named(&regrade.before, roster, &file.forms, self.pseudonyms).graded,
            after: called.graded.clone(),
        });
        let report = Report {
            quiz: file,
            class: &class,
            graded: &called.graded,
            waiting: &waiting,
            regrade: regrade.as_ref(),
        };
        for path in &self.report {
            report.write(console, path)?;
        }
        self.print(console, &report)?;
        if let Some(regrade) = report.regrade {
            self.tell_changes(console, regrade)?;
        }
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

    /// Says how many change by corrections, where the report does not say who.
    fn tell_changes(&self, console: &mut Console, regrade: &Regrade) -> Result<(), Failure> {
        let only_tables =
            !self.json && !self.report.is_empty() && self.report.iter().all(|path| is_table(path));
        let teller = match (self.csv, only_tables) {
            (true, _) => "the report without --csv tells",
            (false, true) => "reports that are no .csv tell",
            (false, false) => return Ok(()),
        };
        let changed = regrade.changed().len();
        let students = counted(regrade.after.len(), "student");
        console.say(&format!(
            "With the corrections {changed} of {students} change; {teller} who and by how much."
        ))?;
        Ok(())
    }

    fn tell_waiting(&self, console: &mut Console, waiting: &[Queued]) -> Result<(), Failure> {
        if waiting.is_empty() {
            return Ok(());
        }
        self.say_waiting(console, waiting.len() as u64)?;
        Ok(())
    }

    /// Says how many answers await a person, and what to do.
    pub(super) fn say_waiting(&self, console: &mut Console, waiting: u64) -> io::Result<()> {
        let count = if waiting == 1 {
            "1 answer awaits".to_owned()
        } else {
            format!("{waiting} answers await")
        };
        let with = match &self.answers.corrections {
            Some(_) => " with the same --corrections",
            None => "",
        };
        console.say(&match &self.queue {
            Some(path) => format!(
                "{count} your mark: fill in the points in `{}` and grade again with --marks",
                path.display()
            ),
            None => format!("{count} your mark: `newsquiz mark`{with} takes you through them, --queue FILE writes a table to fill in"),
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
