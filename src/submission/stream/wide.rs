use std::sync::Arc;

use csv::StringRecord;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::Kind;
use crate::source::{SourceFile, Span, fold};
use crate::submission::cell::read_written;
use crate::submission::layout::{Asked, Layout, Target};
use crate::submission::long::is_long;
use crate::submission::place::{cell_name, with_place};
use crate::submission::stream::Record;
use crate::submission::table::{NOBODY, Reading};
use crate::submission::{Enrolled, Given, Headers, Paper, Question, Sheet, Submission, unguarded};

/// So many warnings about rows are kept.
const WARNINGS: usize = 20;

/// A wide table by its header: what each of its rows says, one row at a time.
pub struct Wide<'r, 'q> {
    source: &'r Arc<SourceFile>,
    papers: &'r [Paper<'q>],
    reading: Reading<'r, 'q>,
    asked: Asked,
    layout: Layout,
    header_span: Span,
    width: usize,
    /// Columns of questions that the quiz does not have, where a program writes more columns than questions.
    unasked: Vec<(usize, usize)>,
}

impl<'r, 'q> Wide<'r, 'q> {
    /// Understands the header of a table, as [`Records`](crate::submission::Records) gives it, just as [`read_table`](crate::submission::read_table) does; with
    /// what the teacher should know of it.
    ///
    /// Refused besides: tables with a row an answer, and tables that number a student's attempts, since both need rows from
    /// anywhere in the file together.
    pub fn open(
        head: &'r Arc<SourceFile>,
        sheet: &Sheet,
        papers: &'r [Paper<'q>],
        enrolled: &'r Enrolled<'q>,
        headers: &Headers,
    ) -> Result<(Self, Diagnostics), Diagnostics> {
        let header = headers.applied(&sheet.header);
        let refused = |why: &str| {
            let problem = format!("`{}` cannot be read row by row: {why}", head.name());
            Diagnostic::error("answers-stream", problem)
                .at(head, sheet.header_span, "")
                .hint("leave out --stream")
        };
        if is_long(&header) {
            return Err(refused("a row is an answer, not a student").into());
        }
        let asked = Asked::new(papers);
        let layout = Layout::of(&header, &asked);
        if layout.attempt.is_some() {
            return Err(refused("a column numbers attempts").into());
        }
        let mut reading = Reading::new(head, papers, enrolled);
        reading.check(sheet, &header, &layout, &asked);
        if !reading.problems.0.is_empty() {
            return Err(reading.problems);
        }
        let warnings = std::mem::take(&mut reading.warnings);
        let last = papers.first().map_or(0, |paper| paper.questions.len());
        let unasked = layout.answers.iter().filter_map(|(target, place)| match target {
            Target::Number(number) if *number == 0 || *number > last => Some((*number, *place)),
            _ => None,
        });
        let wide = Self {
            source: head,
            papers,
            unasked: unasked.collect(),
            reading,
            asked,
            layout,
            header_span: sheet.header_span,
            width: sheet.header.len(),
        };
        Ok((wide, warnings))
    }

    /// The file's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.source.name()
    }

    /// The submission of a row, by the same code that reads whole tables; none of an empty row. Problems and warnings name
    /// the row.
    pub fn row(&mut self, cells: &StringRecord, number: usize) -> Result<Option<Submission>, Diagnostics> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(None);
        }
        let filled = |place: &usize| cells.get(*place).is_some_and(|cell| !cell.trim().is_empty());
        if let Some((question, _)) = self.unasked.iter().find(|(_, place)| filled(place)) {
            let last = self.papers.first().map_or(0, |paper| paper.questions.len());
            let problem = format!(
                "`{}`, row {number}: there is no question {question}: the quiz has {last}",
                self.source.name()
            );
            return Err(Diagnostic::error("answers-unknown-question", problem)
                .hint("is this the table of another quiz?")
                .into());
        }
        let place = (self.header_span, number);
        let warned = self.reading.warnings.0.len();
        let read = self
            .reading
            .row(&self.layout, &self.asked, cells, self.width, place);
        let named = |problem: &mut Diagnostic| {
            problem.labels.clear();
            problem.message = format!("`{}`, row {number}: {}", self.source.name(), problem.message);
        };
        self.reading.warnings.0[warned..].iter_mut().for_each(named);
        self.reading.warnings.0.truncate(WARNINGS);
        let mut problems = std::mem::take(&mut self.reading.problems);
        if problems.0.is_empty() {
            return Ok(read.map(|(_, submission)| submission));
        }
        problems.0.iter_mut().for_each(named);
        Err(problems)
    }

    /// What the teacher should know of rows that were read; the first twenty such things.
    pub fn warnings(&mut self) -> Diagnostics {
        std::mem::take(&mut self.reading.warnings)
    }

    /// The column of each question of a form, none for one that was answered on paper; none at all where cells cannot be
    /// read one by one, each by its own column and question alone.
    pub fn columns(&mut self, paper: &Paper) -> Option<Vec<Option<usize>>> {
        let beside = |(target, _): &(Target, usize)| matches!(target, Target::Beside(_));
        let habits = self.layout.habits;
        if !self.reading.enrolled.is_formless()
            || habits.points_behind
            || self.layout.answers.iter().any(beside)
        {
            return None;
        }
        let plan = self.reading.plan(&self.layout, paper);
        let column = |(at, question): (usize, &Question)| {
            let mut own = plan.iter().filter(|(question, _, _)| *question == at);
            match (own.next(), own.next()) {
                (None, _) if habits.partial || question.item.response.kind() == Kind::Open => Some(None),
                (Some((_, None, column)), None) => Some(Some(*column)),
                _ => None,
            }
        };
        paper.questions.iter().enumerate().map(column).collect()
    }

    /// What a cell says, without its place.
    #[must_use]
    pub fn given(&self, question: &Question, cell: &str) -> Given {
        read_written(question, unguarded(cell), self.layout.habits)
    }

    /// The same with its place, where it cannot be read.
    #[must_use]
    pub fn given_at(&self, question: &Question, cell: &str, column: usize, row: usize) -> Given {
        with_place(self.given(question, cell), self.source, &cell_name(column, row))
    }

    /// The student of a row and the place of their form's paper, where both stand in it plainly and nothing about the row is
    /// odd; otherwise [`row`](Self::row) says what is to be said.
    #[must_use]
    pub fn plain<'b>(&self, record: &Record<'b>) -> Option<(&'b str, usize)> {
        let blank = |place: &usize| record.cell(*place).iter().all(u8::is_ascii_whitespace);
        if record.len() > self.width || !self.unasked.iter().all(|(_, place)| blank(place)) {
            return None;
        }
        let [student] = self.layout.student.first()?.as_slice() else {
            return None;
        };
        let student = plain_text(record.cell(*student))?;
        let hidden = if student.is_ascii() {
            NOBODY.iter().any(|nobody| student.eq_ignore_ascii_case(nobody))
        } else {
            NOBODY.contains(&fold(student).as_str())
        };
        if hidden {
            return None;
        }
        let form = match self.layout.form.first() {
            None => "A",
            Some(&place) => match record.cell(place) {
                [] if self.papers.len() == 1 => "A",
                cell => plain_text(cell)?,
            },
        };
        let form = self.papers.iter().position(|paper| paper.form.0 == form)?;
        Some((student, form))
    }
}

/// A cell that holds something, without guard, and without the space around it.
fn plain_text(cell: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(cell).ok()?;
    if text.starts_with('\'') {
        return None;
    }
    let text = text.trim();
    (!text.is_empty()).then_some(text)
}
