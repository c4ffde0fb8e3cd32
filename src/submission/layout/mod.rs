//! Which column of a table holds what: one file a program that writes such tables.

mod aim;
mod asked;
mod canvas;
mod google;
mod microsoft;
mod moodle;
mod omr_checker;
mod plain;
mod who;
mod zipgrade;

use crate::item::ItemId;

pub use aim::aim;
pub use asked::{Asked, rows};

/// For which question a column holds answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The question with this printed number on the student's form.
    Number(usize),
    /// Of the questions with these (folded) words, this one in the order of the student's form.
    Words {
        /// The question, folded.
        stem: String,
        /// 0 for the first.
        nth: usize,
    },
    /// A row of an item: a statement to judge, an entry to match or to sort, folded.
    Row {
        /// The item.
        item: ItemId,
        /// The row's words, folded.
        row: String,
    },
    /// The question whose words stand in another column of the same row.
    Beside(usize),
}

/// How a program writes answers into cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a habit that a program has or has not"
)]
pub struct Habits {
    /// `-` stands for no answer, also where words are asked for.
    pub dash_is_blank: bool,
    /// Answers are joined by commas, and those inside of an answer are written `\,`.
    pub escapes: bool,
    /// The points stand in the column behind each answer: where both are empty, the question was not shown.
    pub points_behind: bool,
    /// Questions that the program cannot ask were answered on paper.
    pub partial: bool,
}

/// Which column holds what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// What the program is called in messages.
    pub program: &'static str,
    /// Columns that name the student, those that tell students apart best first; several are one name.
    pub student: Vec<Vec<usize>>,
    /// The column that names the student's form.
    pub form: Vec<usize>,
    /// The columns with answers.
    pub answers: Vec<(Target, usize)>,
    /// Columns of which nothing is known.
    pub unread: Vec<usize>,
    /// The column that numbers a student's attempts.
    pub attempt: Option<usize>,
    /// How cells are written.
    pub habits: Habits,
}

impl Layout {
    /// The layout of a table, told by its header: that of a program which is known by its own columns, or else a
    /// plain table.
    #[must_use]
    pub fn of(header: &[String], asked: &Asked) -> Self {
        canvas::layout(header, asked)
            .or_else(|| moodle::layout(header))
            .or_else(|| zipgrade::layout(header))
            .or_else(|| omr_checker::layout(header))
            .or_else(|| microsoft::layout(header, asked))
            .or_else(|| google::layout(header, asked))
            .unwrap_or_else(|| plain::layout(header, asked))
    }
}
