//! Grading: exact scores per item, what awaits a person, the class, and feedback for each student.
//!
//! [`grade`] scores a submission; [`Class`] counts over all; the views turn both into text, JSON and CSV.

mod answers_csv;
mod class;
mod class_json;
mod class_text;
mod corrections;
mod corrections_json;
mod csv_view;
mod debrief_text;
mod feedback;
mod graded;
mod json_view;
mod marks;
mod queue;
mod right;
mod scoring_text;
mod working_text;

pub use answers_csv::{AnswersError, answers_csv};
pub use class::{
    Analysis, Class, Difference, ItemAnalysis, ItemCounts, Judgements, Line, LookAgain, Missed, NoAnalysis,
    ShownBy,
};
pub use class_text::class_text;
pub use corrections::{
    Accepted, Change, Changed, ChangedItem, Corrected, Correction, Corrections, Dropping, Regrade,
    corrections_text,
};
pub use csv_view::scores_csv;
pub use feedback::feedback;
pub use graded::{Graded, GradedItem, Mark, Total, grade};
pub use json_view::report_json;
pub use marks::{GivenMark, apply_marks, read_marks};
pub use queue::{Queued, queue, queue_csv, queue_text};
pub use scoring_text::scoring_text;
