use serde::{Deserialize, Serialize};

use super::points;
use crate::item::{ItemId, Kind, Score};
use crate::quiz::FormId;
use crate::source::fold;
use crate::submission::StudentId;

/// What a person gave to one answer: who, when and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HandMark {
    /// Whose answer.
    pub student: StudentId,
    /// The item.
    pub item: ItemId,
    /// The form that the student had: in its terms the answer is written.
    pub form: FormId,
    /// The answer that was marked, as it was written; none where it stands on paper or was not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// What it earned.
    #[serde(with = "points")]
    pub points: Score,
    /// The level of the rubric that it shows, by its points; none where points were given that are no level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u32>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who marked it.
    pub marker: String,
    /// When, as in RFC 3339.
    pub time: String,
}

impl HandMark {
    /// The answer that was marked.
    #[must_use]
    pub fn marked(&self) -> AsWritten<'_> {
        AsWritten {
            words: self.answer.as_deref(),
            form: &self.form,
        }
    }

    /// Whether another mark decides the same: points, level and reason, whoever gave it and whenever.
    #[must_use]
    pub fn decides_as(&self, other: &Self) -> bool {
        (self.points, self.level, &self.comment) == (other.points, other.level, &other.comment)
    }
}

/// An answer as it stands on a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsWritten<'a> {
    /// What was written; none where it stands on paper or was not shown.
    pub words: Option<&'a str>,
    /// The form that it was written on.
    pub form: &'a FormId,
}

impl AsWritten<'_> {
    /// Whether a mark of the one is a mark of the other: both written alike ([`fold`]), and on the same form where the
    /// form says what its letters mean.
    #[must_use]
    pub fn is_same_as(&self, other: &AsWritten, kind: Kind) -> bool {
        self.words.map(fold) == other.words.map(fold)
            && (is_in_words(kind) || self.words.is_none() || self.form == other.form)
    }
}

/// Whether answers of this kind mean the same on every form: words, numbers and sentences, not letters of options.
#[must_use]
pub fn is_in_words(kind: Kind) -> bool {
    match kind {
        Kind::Gap | Kind::Text | Kind::Number | Kind::Select | Kind::Open => true,
        Kind::Choice | Kind::Choices | Kind::Truth | Kind::Match | Kind::Order | Kind::Sort => false,
    }
}
