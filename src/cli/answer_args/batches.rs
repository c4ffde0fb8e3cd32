use std::path::Path;

use super::AnswerArgs;
use super::reading::enrolled;
use super::repeated::{refused, repeated};
use crate::cli::console::Console;
use crate::cli::files::{Limit, name};
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::{Quiz, Student};
use crate::submission::{AnswersMap, Enrolled, Headers, Paper, Submission, open_answers, read_answers};

/// What else can be done with a file of answers that is too large to be read whole.
const STREAM: &str = "Tables of answers of any size are graded with `grade --stream`";

impl AnswerArgs {
    /// All submissions, and the places of those that are one student's.
    pub(super) fn submissions(
        &self,
        console: &mut Console,
        quiz: &Quiz,
        papers: &[Paper],
        known: &[Student],
    ) -> Result<(Vec<Submission>, Vec<Vec<usize>>), Failure> {
        let headers = self.headers(console)?;
        let enrolled = enrolled(quiz, known);
        let mut submissions = Vec::new();
        let mut origins = Vec::new();
        let mut problems = Diagnostics::default();
        for path in &self.answers {
            match read(console, path, quiz, (papers, &enrolled, &headers)) {
                Ok(found) => {
                    origins.extend(std::iter::repeat_n(path.display().to_string(), found.len()));
                    submissions.extend(found);
                }
                Err(Failure::Problems(found)) => problems.0.extend(found.0),
                Err(other) => return Err(other),
            }
        }
        let repeated = repeated(&submissions, &enrolled);
        for places in repeated.iter().filter(|_| self.attempt.is_none()) {
            problems.0.push(refused(&submissions, places, &origins));
        }
        if problems.0.is_empty() && submissions.is_empty() {
            problems.0.push(Diagnostic::error(
                "answers-empty",
                "there are no answers to grade",
            ));
        }
        if !problems.0.is_empty() {
            return Err(problems.into());
        }
        if let Some(path) = &self.answers_map {
            let map = AnswersMap::read(&text(console, path)?)?;
            let warnings = map.apply(&mut submissions, papers)?;
            console.show(&warnings)?;
        }
        Ok((submissions, repeated))
    }
}

/// The submissions of one file; what the teacher should know of it is told.
fn read(
    console: &mut Console,
    path: &Path,
    quiz: &Quiz,
    (papers, enrolled, headers): (&[Paper], &Enrolled, &Headers),
) -> Result<Vec<Submission>, Failure> {
    let limit = Limit::DATA.or_else(STREAM);
    let bytes = console.files.read(path, limit)?;
    let source = open_answers(&name(path), &bytes)?;
    let batch = read_answers(&source, quiz.file(), papers, enrolled, headers)?;
    if !batch.warnings.0.is_empty() {
        console.show(&batch.warnings)?;
    }
    Ok(batch.submissions)
}
