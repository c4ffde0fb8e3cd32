use super::AnswerArgs;
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::Diagnostic;
use crate::quiz::{FormId, Quiz, Student};
use crate::submission::{Enrolled, Headers, Paper};

impl AnswerArgs {
    /// What the headers of tables stand for.
    pub fn headers(&self, console: &mut Console) -> Result<Headers, Failure> {
        Ok(match &self.map {
            Some(path) => Headers::read(&text(console, path)?)?,
            None => Headers::default(),
        })
    }
}

/// The questions of each form as they are printed.
pub fn papers(quiz: &Quiz) -> Result<Vec<Paper<'_>>, Diagnostic> {
    let forms = quiz.key().forms.iter();
    forms
        .map(|order| Paper::new(quiz.file(), order))
        .collect::<Result<_, _>>()
        .map_err(|why| Diagnostic::error("quiz-form", why.to_string()))
}

/// The students that are known, to be found as they are written; their forms count where the quiz has them.
pub fn enrolled<'k>(quiz: &Quiz, known: &'k [Student]) -> Enrolled<'k> {
    let has_form = |form: &FormId| quiz.key().forms.iter().any(|order| order.form == *form);
    Enrolled::with_forms(known, has_form)
}
