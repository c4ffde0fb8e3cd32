//! The answers of a class: which files, and what they are read with.

mod attempts;
mod batches;
mod class_list;
mod reading;
mod repeated;

use std::path::PathBuf;

use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::{open_quiz, quiz_beside};
use crate::cli::scoring_args::ScoringArgs;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::{Graded, grade};
use crate::item::Score;
use crate::quiz::Quiz;

pub use attempts::Which;
pub use reading::{enrolled, papers};

/// The arguments of commands that grade answers.
#[derive(Debug, clap::Args)]
pub struct AnswerArgs {
    /// The answer key: `NAME.key.json`
    pub key: PathBuf,
    /// Answers: files that `newsquiz take` wrote (.json), tables with a row a student or a row an answer (.csv, .tsv, .xlsx)
    /// such as Google Forms, Microsoft Forms, Moodle, Canvas, Kahoot, ZipGrade and OMRChecker write, a text a student (.txt)
    #[arg(required = true)]
    pub answers: Vec<PathBuf>,
    /// The quiz [default: `NAME.quiz.json` beside the key]
    #[arg(long, value_name = "FILE")]
    pub quiz: Option<PathBuf>,
    /// What the headers of the tables stand for, where they are in another language: a table with the columns header, means
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// What answers stand for that could not be read: a table with the columns answer, means, and perhaps item, form
    #[arg(long, value_name = "FILE")]
    pub answers_map: Option<PathBuf>,
    /// Your class: a table with the columns name, id, and perhaps group, form; who has not handed in is told, and who is not on it
    #[arg(long, value_name = "FILE")]
    pub roster: Option<PathBuf>,
    /// Which attempt counts where a student appears more than once; without it that is refused
    #[arg(long, value_name = "WHICH", value_enum)]
    pub attempt: Option<Which>,
    #[command(flatten)]
    scoring: ScoringArgs,
}

impl AnswerArgs {
    /// The quiz with its key, scored by the rules that were asked for.
    pub fn open(&self, console: &mut Console) -> Result<Quiz, Failure> {
        let path = self.quiz.clone().unwrap_or_else(|| quiz_beside(&self.key));
        if self.quiz.is_none() && !path.exists() {
            let problem = format!("there is no quiz file `{}` beside the key", path.display());
            return Err(Diagnostic::error("file", problem)
                .hint("name it with --quiz")
                .into());
        }
        let quiz = open_quiz(console, &path, &self.key)?;
        let mut scoring = quiz.file().scoring;
        self.scoring.apply(&mut scoring);
        Ok(quiz.scored_by(scoring))
    }

    /// All answers, scored by the key; one submission a student.
    pub fn graded<'q>(&self, console: &mut Console, quiz: &'q Quiz) -> Result<Vec<Graded<'q>>, Failure> {
        self.graded_by(console, quiz, |one| Ok(one.total().score))
    }

    /// The same, where `earned` says what an attempt has earned so far: with corrections the best may be another one.
    pub fn graded_by<'q>(
        &self,
        console: &mut Console,
        quiz: &'q Quiz,
        earned: impl Fn(&Graded<'q>) -> Result<Score, Diagnostics>,
    ) -> Result<Vec<Graded<'q>>, Failure> {
        let (submissions, repeated) = self.submissions(console, quiz)?;
        let graded = submissions
            .iter()
            .map(|submission| grade(quiz.file(), quiz.key(), submission))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(match self.attempt {
            Some(which) => attempts::counted(graded, &repeated, which, earned)?,
            None => graded,
        })
    }
}
