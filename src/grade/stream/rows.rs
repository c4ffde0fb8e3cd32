use crate::diagnostic::Diagnostics;
use crate::grade::stream::cells::Cells;
use crate::grade::stream::score_line::cell;
use crate::quiz::QuizFile;
use crate::submission::{Paper, Wide};

/// All columns together keep what they learnt in so many bytes.
const ROOM: usize = 2 << 20;

/// A table that is graded row by row.
pub struct Rows<'p, 'q> {
    pub(super) wide: Wide<'p, 'q>,
    pub(super) forms: Vec<Option<Form>>,
    /// Bytes that are left for what columns learn.
    pub(super) room: usize,
}

/// What is known of a form in a table.
pub(super) struct Form {
    /// Its name as a cell.
    pub(super) name: Vec<u8>,
    /// By printed place, the item.
    pub(super) order: Vec<usize>,
    /// By item; none where rows are read whole.
    pub(super) columns: Option<Vec<Column>>,
}

/// The column of an item on a form.
pub(super) struct Column {
    /// None for an item that was answered on paper.
    pub(super) place: Option<usize>,
    /// Where the form prints it.
    pub(super) printed: usize,
    pub(super) cells: Cells,
}

impl<'p, 'q> Rows<'p, 'q> {
    /// Of this table.
    #[must_use]
    pub fn new(wide: Wide<'p, 'q>) -> Self {
        Self {
            wide,
            forms: Vec::new(),
            room: ROOM,
        }
    }

    /// What the teacher should know of rows that were read.
    pub fn warnings(&mut self) -> Diagnostics {
        self.wide.warnings()
    }

    /// Makes sure that a form is known.
    pub(super) fn know(&mut self, place: usize, quiz: &QuizFile, papers: &[Paper]) {
        if self.forms.is_empty() {
            self.forms.resize_with(papers.len(), || None);
        }
        if self.forms[place].is_some() {
            return;
        }
        let paper = &papers[place];
        let columns = self.wide.columns(paper).map(|columns| {
            let column = |item| {
                let printed = paper
                    .questions
                    .iter()
                    .position(|question| question.item == item)?;
                Some(Column {
                    place: columns[printed],
                    printed,
                    cells: Cells::new(),
                })
            };
            quiz.items.iter().filter_map(column).collect()
        });
        let printed = paper.questions.iter();
        let order = printed.filter_map(|question| quiz.items.iter().position(|item| item == question.item));
        self.forms[place] = Some(Form {
            name: cell(&paper.form.0),
            order: order.collect(),
            columns,
        });
    }
}
