use crate::labels::Labels;
use crate::quiz::{FormId, QuizFile};
use crate::render::{Layout, Paper};

/// What a template of PDF is told beside the view.
#[allow(
    dead_code,
    reason = "a build without the feature `pdf` does not read all of it"
)]
pub(super) struct About<'a> {
    pub quiz: &'a QuizFile,
    pub form: &'a FormId,
    pub paper: Paper,
    pub layout: Layout,
    pub labels: &'a Labels,
}
