//! Grading a wide table row by row: the same scores, queue and sums as for a whole table, in memory that does not grow.
//!
//! What a cell comes to is learnt once, by the same code that reads and grades whole tables, and looked up from then on;
//! rows about which anything is odd go through that code whole. So the fast way can be faster, and never different.

mod cells;
mod rows;
mod score_line;
mod unique;

pub use rows::Rows;

use std::collections::BTreeMap;
use std::io;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::graded::graded_item;
use crate::grade::queue::{queue, queue_csv};
use crate::grade::sums::{Compared, Counter, QuizSums};
use crate::grade::{Graded, GradedItem, grade_on};
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::statistics::Unfit;
use crate::submission::{Enrolled, FormMismatch, Given, Paper, Record, StudentId};

use score_line::ScoreLines;
use unique::{MOST_COMPARED, NotUnique, Unique};

/// Where the results of rows go.
pub trait Emit {
    /// Whether lines of scores are wanted.
    fn wants_scores(&self) -> bool;
    /// Whether lines of the queue are wanted.
    fn wants_queue(&self) -> bool;
    /// Takes a student's line of the table of scores.
    fn score(&mut self, line: &[u8]) -> io::Result<()>;
    /// Takes a line of the queue; `item` is the item's place in the quiz.
    fn queue(&mut self, item: usize, line: &[u8]) -> io::Result<()>;
}

/// Why a row was not counted.
#[derive(Debug)]
pub enum NotCounted {
    /// What is wrong with it.
    Problems(Diagnostics),
    /// The results cannot be written.
    Output(io::Error),
}

/// A class that is graded row by row.
pub struct Stream<'p, 'q> {
    quiz: &'q QuizFile,
    key: &'q KeyFile,
    papers: &'p [Paper<'q>],
    /// The place of each form's paper.
    forms: BTreeMap<&'p FormId, usize>,
    enrolled: &'p Enrolled<'q>,
    counter: Counter<'q>,
    /// None where the caller says that no student stands twice.
    students: Option<Unique>,
    lines: ScoreLines,
    row: Vec<u16>,
    rows: u64,
    waiting: u64,
    /// The items in the order of the first student's form.
    order: Vec<usize>,
}

impl<'p, 'q> Stream<'p, 'q> {
    /// Of nobody yet; `unique` says that the caller vouches for no student standing twice. Fails where a form does not fit.
    pub fn new(
        quiz: &'q QuizFile,
        key: &'q KeyFile,
        papers: &'p [Paper<'q>],
        enrolled: &'p Enrolled<'q>,
        unique: bool,
    ) -> Result<Self, FormMismatch> {
        Ok(Self {
            quiz,
            key,
            papers,
            enrolled,
            forms: papers.iter().map(|paper| &paper.form).zip(0..).collect(),
            counter: Counter::new(quiz, key)?,
            students: (!unique).then(Unique::new),
            lines: ScoreLines::new(quiz),
            row: Vec::new(),
            rows: 0,
            waiting: 0,
            order: (0..quiz.items.len()).collect(),
        })
    }

    /// Grades a row of a table.
    pub fn row(
        &mut self,
        rows: &mut Rows<'_, 'q>,
        record: &Record,
        to: &mut dyn Emit,
    ) -> Result<(), NotCounted> {
        if let Some((student, form)) = rows.wide.plain(record) {
            rows.know(form, self.quiz, self.papers);
            if self.look_up(rows, record, form)? {
                self.see(student, rows, record.number())?;
                return self.emit(rows, (student, form), Answers::Row(record), to);
            }
        }
        let Some(submission) = rows.wide.row(&record.cells(), record.number())? else {
            return Ok(());
        };
        let Some(&form) = self.forms.get(&submission.form) else {
            return Ok(());
        };
        let graded = grade_on(&self.papers[form], self.key, self.quiz.scoring, &submission)?;
        rows.know(form, self.quiz, self.papers);
        let student = self.enrolled.find(&graded.student.0);
        let student = student.map_or(graded.student.0.as_str(), |known| &known.id);
        self.see(student, rows, record.number())?;
        self.row = self.counter.row(&graded)?;
        for item in 0..self.row.len() {
            self.learn_lines(item);
        }
        self.emit(rows, (&graded.student.0, form), Answers::Graded(&graded), to)
    }

    /// Looks the cells of a row up, and learns those that are new; `false` where the form's rows are read whole.
    fn look_up(&mut self, rows: &mut Rows<'_, 'q>, record: &Record, form: usize) -> Result<bool, NotCounted> {
        let Some(columns) = rows.forms[form].as_ref().and_then(|form| form.columns.as_ref()) else {
            return Ok(false);
        };
        self.row.clear();
        for column in columns {
            let cell = column.place.map_or(&[][..], |place| record.cell(place));
            match column.cells.get(cell) {
                Some(outcome) => self.row.push(outcome),
                None => break,
            }
        }
        // From the first new cell on, with a look at each again.
        for item in self.row.len()..self.quiz.items.len() {
            let known = rows.forms[form].as_ref().and_then(|form| form.columns.as_ref());
            let known = known.and_then(|columns| columns.get(item)).and_then(|column| {
                let cell = column.place.map_or(&[][..], |place| record.cell(place));
                column.cells.get(cell)
            });
            let outcome = match known {
                Some(outcome) => outcome,
                None => self.learn(rows, record, form, item)?,
            };
            self.row.push(outcome);
        }
        Ok(true)
    }

    /// What a cell comes to, by the code that reads and grades whole tables.
    fn learn(
        &mut self,
        rows: &mut Rows<'_, 'q>,
        record: &Record,
        form: usize,
        item: usize,
    ) -> Result<u16, NotCounted> {
        let graded = self.graded(rows, record, form, item)?;
        let outcome = self.counter.outcome(item, &graded);
        let number = self.counter.number(item, outcome)?;
        self.learn_lines(item);
        let Rows { forms, room, .. } = rows;
        let columns = forms[form].as_mut().and_then(|form| form.columns.as_mut());
        if let Some(column) = columns.and_then(|columns| columns.get_mut(item)) {
            let cell = column.place.map_or(&[][..], |place| record.cell(place));
            column.cells.keep(cell, number, room);
        }
        Ok(number)
    }

    /// A cell of a row, graded.
    fn graded(
        &self,
        rows: &Rows<'_, 'q>,
        record: &Record,
        form: usize,
        item: usize,
    ) -> Result<GradedItem<'q>, NotCounted> {
        let columns = rows.forms[form].as_ref().and_then(|form| form.columns.as_ref());
        let column = columns
            .and_then(|columns| columns.get(item))
            .ok_or(Unfit::Items)?;
        let question = self.papers[form].questions[column.printed].clone();
        let given = match column.place {
            None => Given::OnPaper,
            Some(place) => {
                let cell = String::from_utf8_lossy(record.cell(place));
                rows.wide.given_at(&question, &cell, place, record.number())
            }
        };
        graded_item(question, self.key, given, self.quiz.scoring)
            .map_err(|why| NotCounted::Problems(Diagnostic::error("grade", why).into()))
    }

    /// Tells the table of scores of outcomes that are new.
    fn learn_lines(&mut self, item: usize) {
        while let Some(outcome) = self.counter.outcome_of(item, self.lines.known(item) as u16) {
            self.lines.learn(item, outcome);
        }
    }

    /// Makes sure that a student stands once.
    fn see(&mut self, student: &str, rows: &Rows, number: usize) -> Result<(), NotCounted> {
        let Some(students) = &mut self.students else {
            return Ok(());
        };
        let problem = match students.see(student) {
            Ok(()) => return Ok(()),
            Err(NotUnique::Again) => Diagnostic::error(
                "answers-student-twice",
                format!("`{}`, row {number}: `{student}` appears again", rows.wide.name()),
            )
            .hint("keep the answers that count, or grade without --stream and say which do with --attempt"),
            Err(NotUnique::Full) => Diagnostic::error(
                "answers-unique",
                format!(
                    "there are more than {MOST_COMPARED} students: they cannot be compared in bounded memory"
                ),
            )
            .hint("say with --unique-ids that no student stands twice; the results will say so"),
        };
        Err(NotCounted::Problems(problem.into()))
    }

    /// Counts the row that was looked up, and hands its results on.
    fn emit(
        &mut self,
        rows: &Rows<'_, 'q>,
        (student, form): (&str, usize),
        answers: Answers,
        to: &mut dyn Emit,
    ) -> Result<(), NotCounted> {
        let counted = self.counter.count(&self.row)?;
        let known = rows.forms[form].as_ref().ok_or(Unfit::Items)?;
        if self.rows == 0 {
            self.order.clone_from(&known.order);
        }
        self.rows += 1;
        self.waiting += u64::from(counted.waiting);
        if to.wants_scores() {
            let line = self
                .lines
                .line((student, &known.name), &self.row, counted, &self.counter);
            to.score(line).map_err(NotCounted::Output)?;
        }
        if counted.waiting > 0 && to.wants_queue() {
            self.emit_queue(rows, (student, form), answers, to)?;
        }
        Ok(())
    }

    fn emit_queue(
        &self,
        rows: &Rows<'_, 'q>,
        (student, form): (&str, usize),
        answers: Answers,
        to: &mut dyn Emit,
    ) -> Result<(), NotCounted> {
        let known = rows.forms[form].as_ref().ok_or(Unfit::Items)?;
        let alone;
        let graded = match answers {
            Answers::Graded(graded) => graded,
            Answers::Row(record) => {
                let awaits = |item: &usize| {
                    let outcome = self.counter.outcome_of(*item, self.row[*item]);
                    outcome.is_some_and(|outcome| outcome.score.is_none())
                };
                let items = (0..self.row.len()).filter(awaits);
                let items = items.map(|item| self.graded(rows, record, form, item));
                alone = Graded {
                    student: StudentId(student.to_owned()),
                    form: self.papers[form].form.clone(),
                    items: items.collect::<Result<_, _>>()?,
                };
                &alone
            }
        };
        let header = queue_csv(&[]).map_err(io::Error::other)?;
        for queued in queue(std::slice::from_ref(graded)) {
            let item = known.order.get(queued.number - 1).copied().unwrap_or_default();
            let lines = queue_csv(&[queued]).map_err(io::Error::other)?;
            to.queue(item, &lines[header.len()..])?;
        }
        Ok(())
    }

    /// How many students were counted.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// How many answers await a person.
    #[must_use]
    pub fn waiting(&self) -> u64 {
        self.waiting
    }

    /// The items in the order in which the queue lists them: that of the first student's form.
    #[must_use]
    pub fn queue_order(&self) -> &[usize] {
        &self.order
    }

    /// The sums of all that were counted.
    pub fn sums(&self) -> Result<QuizSums, Unfit> {
        self.counter.sums(match self.students {
            Some(_) => Compared::Checked,
            None => Compared::Asserted,
        })
    }
}

/// What the queue is made of.
#[derive(Clone, Copy)]
enum Answers<'a, 'b, 'q> {
    Row(&'a Record<'b>),
    Graded(&'a Graded<'q>),
}

impl From<Diagnostics> for NotCounted {
    fn from(problems: Diagnostics) -> Self {
        Self::Problems(problems)
    }
}

impl From<io::Error> for NotCounted {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Unfit> for NotCounted {
    fn from(why: Unfit) -> Self {
        let problem = Diagnostic::error(
            "grade-stream",
            format!("the scores cannot be summed row by row: {why}"),
        );
        Self::Problems(problem.hint("leave out --stream").into())
    }
}
