use crate::mark::Place;
use crate::submission::HandMark;

/// What one decision changed, so that it can be taken back and made again.
#[derive(Clone, Debug)]
pub struct Change {
    /// The group that it was about.
    pub group: usize,
    /// What held before.
    pub before: Decided,
    /// What holds after it.
    pub after: Decided,
    /// Where the desk went after it.
    pub led_to: Place,
}

/// What is decided about a group: the mark of each of its answers, and the comment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// One an answer of the group; none where it awaits one.
    pub marks: Vec<Option<HandMark>>,
    /// Why; kept also before there is a mark.
    pub comment: Option<String>,
}

impl Decided {
    /// The reason that all marks give; none where one gives another or is missing.
    pub fn common_comment(&self) -> Option<String> {
        let mut comments = self
            .marks
            .iter()
            .map(|mark| mark.as_ref().and_then(|mark| mark.comment.as_ref()));
        let first = comments.next().flatten();
        first
            .filter(|first| comments.all(|other| other == Some(first)))
            .cloned()
    }
}
