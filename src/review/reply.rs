use crate::review::rows::Row;

/// What comes of a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// What was done, or why not.
    pub said: Option<String>,
    /// What is to be shown.
    pub rows: Vec<Row>,
    /// Whether the question in front is to be shown anew.
    pub shows_item: bool,
    /// Whether the quiz is another than before.
    pub changed: bool,
}

impl Reply {
    pub(super) fn said(words: impl Into<String>) -> Self {
        Self {
            said: Some(words.into()),
            ..Self::default()
        }
    }

    pub(super) fn rows(rows: Vec<Row>) -> Self {
        Self {
            rows,
            ..Self::default()
        }
    }

    pub(super) fn item() -> Self {
        Self {
            shows_item: true,
            ..Self::default()
        }
    }

    pub(super) fn with_item(self) -> Self {
        Self {
            shows_item: true,
            ..self
        }
    }
}
