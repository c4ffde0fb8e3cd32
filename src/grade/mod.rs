//! Grading: exact scores per item, what awaits a person, the class, and feedback for each student.
//!
//! [`grade`] scores a submission; [`Class`] counts over all; the views turn both into text, pages,
//! JSON, CSV and workbooks.

mod alike;
mod answers_csv;
mod class;
mod class_json;
mod class_page;
mod class_text;
mod coefficients_json;
mod corrections;
mod corrections_json;
mod csv_view;
mod debrief_text;
mod feedback;
mod graded;
mod json_view;
mod line;
mod marks;
mod named;
mod queue;
mod reteach;
mod right;
mod roll;
mod roll_json;
mod scoring_text;
mod stream;
mod sums;
mod tutor;
mod workbook;
mod working_text;
mod wrong_parts;

pub use answers_csv::{AnswersError, answers_csv};
pub use class::{
    Analysis, Class, Difference, Distribution, ItemAnalysis, ItemCounts, Judgements, Line, LookAgain, Missed,
    NoAnalysis, ShownBy, Step,
};
pub use class_page::class_page;
pub use class_text::class_text;
pub use corrections::{
    Accepted, Change, Changed, ChangedItem, Corrected, Correction, Corrections, Dropping, Regrade,
    corrections_text, right_too,
};
pub use csv_view::scores_csv;
pub use feedback::{feedback, feedback_page};
pub use graded::{Graded, GradedItem, Mark, Total, grade, grade_on};
pub use json_view::report_json;
pub use line::{GradedLine, grade_line, refused};
pub use marks::{GivenMark, Judged, MarkedQuestion, apply_marks, read_marks};
pub use named::{Named, named, pseudonyms_csv};
pub use queue::{Queued, queue, queue_csv, queue_text};
pub use reteach::{MissedModel, Reteach, read_report};
pub use right::right_answer;
pub use roll::{Person, Roll, Stranger};
pub use scoring_text::{scoring_rules, scoring_text};
pub use stream::{Emit, NotCounted, Rows, Stream};
pub use sums::{
    Compared, Counted, Counter, ItemReport, ItemSummed, Marks, OptionText, Outcome, QuizSums, SumsReport,
    Unmergeable, read_sums, sums_json, sums_report_json, sums_text,
};
pub use tutor::remark;
pub use workbook::report_xlsx;
