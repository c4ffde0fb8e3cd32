use csv::Writer;

use crate::grade::{Graded, Mark};
use crate::item::Points;
use crate::quiz::FormId;
use crate::submission::{StudentId, guarded};
use crate::terminal::{harmless, wrap};

/// An answer that awaits a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    /// Who gave it.
    pub student: StudentId,
    /// The form that the student had.
    pub form: FormId,
    /// The question's printed number on that form.
    pub number: usize,
    /// What it may earn.
    pub points: Points,
    /// What was written.
    pub answer: String,
    /// Why it awaits a person.
    pub why: String,
}

/// All answers that await a person: by question, then in the order of the students, so that one question can be
/// marked through.
#[must_use]
pub fn queue(graded: &[Graded]) -> Vec<Queued> {
    let mut rows: Vec<(&str, Queued)> = Vec::new();
    for one in graded {
        for item in &one.items {
            if let Mark::Awaits(why) = &item.mark {
                let queued = Queued {
                    student: one.student.clone(),
                    form: one.form.clone(),
                    number: item.question.number,
                    // Marks are given in the points that the paper prints, whatever the question counts now.
                    points: item.question.item.points,
                    answer: item.written().unwrap_or_default(),
                    why: why.clone(),
                };
                rows.push((&item.key.id.0, queued));
            }
        }
    }
    // A form that prints items in another order must not tear one question apart.
    let order: Vec<&str> = graded
        .first()
        .map(|one| one.items.iter().map(|item| item.key.id.0.as_str()).collect())
        .unwrap_or_default();
    rows.sort_by_key(|(id, _)| order.iter().position(|known| known == id));
    rows.into_iter().map(|(_, queued)| queued).collect()
}

/// The queue for reading: student, question, what was written and why it awaits a person.
#[must_use]
pub fn queue_text(rows: &[Queued], width: usize) -> String {
    let mut text = String::new();
    for row in rows {
        let head = format!(
            "{}, question {} on form {}: {}",
            row.student, row.number, row.form, row.why
        );
        push(&mut text, &head, 0, width);
        if !row.answer.trim().is_empty() {
            push(&mut text, &row.answer, 4, width);
        }
    }
    text
}

fn push(text: &mut String, words: &str, indent: usize, width: usize) {
    for line in wrap(&harmless(words), width.saturating_sub(indent)) {
        text.push_str(format!("{}{line}", " ".repeat(indent)).trim_end());
        text.push('\n');
    }
}

/// The queue as a table to be filled: whoever marks writes points into the empty column and hands the file back as
/// marks.
pub fn queue_csv(rows: &[Queued]) -> csv::Result<Vec<u8>> {
    let mut table = Writer::from_writer(Vec::new());
    table.write_record(["student", "item", "points", "of", "form", "answer", "why"])?;
    for row in rows {
        table.write_record([
            &guarded(&row.student.0),
            &row.number.to_string(),
            "",
            &row.points.to_string(),
            &guarded(&row.form.0),
            &guarded(&row.answer),
            &guarded(&row.why),
        ])?;
    }
    table.into_inner().map_err(|error| error.into_error().into())
}
