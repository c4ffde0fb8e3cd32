use crate::grade::GradedItem;
use crate::grade::wrong_parts::{PartName, wrong_parts};
use crate::item::{Note, Shape};
use crate::submission::Given;

/// A part of an answer that is not right, with what the key says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slip<'g> {
    /// Which part, and what is wrong with it: `B)`, `c) was left out.`; empty for an answer without parts.
    pub lead: String,
    /// What the key says.
    pub note: &'g Note,
}

impl Slip<'_> {
    /// In a line.
    pub fn told(&self) -> String {
        if self.lead.is_empty() {
            return said(self.note);
        }
        format!("{} {}", self.lead, said(self.note))
    }
}

/// A note with its sentence number, where its words do not give it already.
pub fn said(note: &Note) -> String {
    match note.sentence {
        Some(number) if !note.reason.contains(&format!("entence {number}")) => {
            format!("{} (sentence {number})", note.reason)
        }
        _ => note.reason.clone(),
    }
}

/// Each part of an answer that is not right and of which the key says something.
pub(super) fn slips<'g>(item: &'g GradedItem) -> Vec<Slip<'g>> {
    let Given::Answered(answer) = &item.given else {
        return Vec::new();
    };
    let notes = item.question.printed_notes(&item.key.notes);
    let parts = wrong_parts(&item.question, &item.key.key, answer).into_iter();
    parts
        .filter_map(|part| {
            let note = *notes.get(part.note)?;
            let is_option = matches!(item.question.shape(), Shape::Choices { .. });
            let lead = match part.name {
                PartName::Whole(_) => String::new(),
                PartName::Letter(label) if part.left_out && is_option => format!("{label}) was left out."),
                PartName::Letter(label) => format!("{label})"),
                PartName::Placed(label) if part.left_out => format!("{label}) was left out."),
                PartName::Placed(label) => format!("{label}) is out of order."),
            };
            Some(Slip { lead, note })
        })
        .collect()
}
