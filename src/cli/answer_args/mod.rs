//! The answers of a class: which files, and what they are read with.

mod attempts;
mod batches;
mod class_list;
mod reading;
mod repeated;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::{open_quiz, quiz_beside, text};
use crate::cli::scoring_args::ScoringArgs;
use crate::diagnostic::Diagnostic;
use crate::grade::{Corrections, Graded, grade, grade_on};
use crate::quiz::{FormId, Quiz, Student};
use crate::submission::Paper;

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
    /// Correct the key: answers that are right too, questions to drop or to weigh otherwise, each with a reason
    ///
    /// A file such as:
    ///
    ///   [[correction]]
    ///   item = 4          # its number on form A
    ///   accept = [ "C" ]  # right too; or: drop = "full-credit", or "rescale" to leave it out
    ///                     # of the totals; or: everyone-right = true; or: points = 2
    ///   why = "Sentence 7 can be read so."
    #[expect(
        clippy::doc_link_with_quotes,
        reason = "a line of the file that the help shows"
    )]
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub corrections: Option<PathBuf>,
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

    /// What is to be corrected in the quiz, where anything is.
    pub fn corrections(&self, console: &mut Console, quiz: &Quiz) -> Result<Option<Corrections>, Failure> {
        let Some(path) = &self.corrections else {
            return Ok(None);
        };
        Ok(Some(Corrections::read(&text(console, path)?, quiz)?))
    }

    /// All answers, scored by the key; one submission a student. With `corrections`, which are not made here, the best
    /// attempt may be another one. `known` are the students of the class list.
    pub fn graded<'q>(
        &self,
        console: &mut Console,
        quiz: &'q Quiz,
        known: &[Student],
        corrections: Option<&Corrections>,
    ) -> Result<Vec<Graded<'q>>, Failure> {
        let papers = papers(quiz)?;
        let (submissions, repeated) = self.submissions(console, quiz, &papers, known)?;
        let by_form: BTreeMap<&FormId, &Paper> = papers.iter().map(|paper| (&paper.form, paper)).collect();
        let scoring = quiz.file().scoring;
        let graded = submissions
            .iter()
            .map(|submission| match by_form.get(&submission.form) {
                Some(paper) => grade_on(paper, quiz.key(), scoring, submission),
                // Says that there is no such form.
                None => grade(quiz.file(), quiz.key(), submission),
            })
            .collect::<Result<Vec<_>, _>>()?;
        let Some(which) = self.attempt else {
            return Ok(graded);
        };
        let earned = |one: &Graded| match corrections {
            Some(corrections) => Ok(corrections.corrected(one, scoring)?.total().score),
            None => Ok(one.total().score),
        };
        Ok(attempts::counted(graded, &repeated, which.attempt(), earned)?)
    }
}
