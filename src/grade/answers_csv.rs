use csv::Writer;

use crate::item::Kind;
use crate::quiz::Quiz;
use crate::submission::{FormMismatch, Paper, guarded, shown};

/// Why a table of answers cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum AnswersError {
    /// A form does not fit the quiz.
    #[error(transparent)]
    Form(#[from] FormMismatch),
    /// The table cannot be written.
    #[error(transparent)]
    Table(#[from] csv::Error),
}

/// The right answers of every student with a copy, for marking by hand: a row a student, a column a question by the number
/// that it has on the student's form, each answer in the letters of that form. An open question has an empty cell.
///
/// It is a table that `grade` reads: given as a class's answers, it earns all points that are not for a person to give.
pub fn answers_csv(quiz: &Quiz) -> Result<Vec<u8>, AnswersError> {
    let (file, key) = (quiz.file(), quiz.key());
    let mut table = Writer::from_writer(Vec::new());
    let mut header = ["id", "name", "group", "form"].map(str::to_owned).to_vec();
    header.extend((1..=file.items.len()).map(|number| number.to_string()));
    table.write_record(&header)?;
    for student in &key.students {
        let mut row = vec![
            guarded(&student.id),
            guarded(&student.name),
            guarded(student.group.as_deref().unwrap_or_default()),
            guarded(&student.form.0),
        ];
        if let Some(order) = key.forms.iter().find(|order| order.form == student.form) {
            let paper = Paper::new(file, order)?;
            for question in &paper.questions {
                let entry = key.items.iter().find(|entry| entry.id == question.item.id);
                let answer = entry
                    .filter(|_| question.item.response.kind() != Kind::Open)
                    .and_then(|entry| entry.key.answer());
                let cell = answer.and_then(|answer| shown(question, &answer).ok());
                row.push(guarded(&cell.unwrap_or_default()));
            }
        }
        table.write_record(&row)?;
    }
    table
        .into_inner()
        .map_err(|error| AnswersError::Table(error.into_error().into()))
}
