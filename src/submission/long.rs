//! A row an answer: who, which question, what was given.

use std::collections::BTreeMap;
use std::sync::Arc;

use csv::StringRecord;

use crate::diagnostic::Diagnostics;
use crate::item::{Kind, Shape};
use crate::source::{SourceFile, Span, fold};
use crate::submission::cell::{read_grid, read_written};
use crate::submission::header::Column;
use crate::submission::layout::{Asked, Habits, Target, aim};
use crate::submission::place::{cell_name, with_place};
use crate::submission::table::Reading;
use crate::submission::{
    Batch, Enrolled, Given, Headers, Paper, Question, Sheet, StudentId, Submission, unguarded,
};

/// Which column of a long table holds what.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Columns {
    student: usize,
    form: Option<usize>,
    item: usize,
    answer: usize,
    /// A report of Kahoot: who plays sees questions of no concern too, and not those that need more than four options.
    kahoot: bool,
}

impl Columns {
    /// The columns of a long table; none where it is no such table.
    fn of(header: &[String]) -> Option<Self> {
        let column = |words: &[&str]| {
            header
                .iter()
                .position(|cell| words.contains(&fold(cell).as_str()))
        };
        let answer = column(&["answer", "response", "given"])?;
        if let (Some(student), Some(item)) = (column(&["players", "player"]), column(&["question"])) {
            column(&["question number"])?;
            return Some(Self {
                student,
                form: None,
                item,
                answer,
                kahoot: true,
            });
        }
        let item = column(&[
            "item",
            "question",
            "question number",
            "item number",
            "question text",
        ])?;
        let ranked = header
            .iter()
            .enumerate()
            .filter_map(|(place, cell)| match Column::of(cell) {
                Column::Student { rank } => Some((rank, place)),
                _ => None,
            });
        let (_, student) = ranked.min()?;
        let form = header.iter().position(|cell| Column::of(cell) == Column::Form);
        Some(Self {
            student,
            form,
            item,
            answer,
            kahoot: false,
        })
    }
}

/// Whether a header is that of a long table.
pub fn is_long(header: &[String]) -> bool {
    Columns::of(header).is_some()
}

/// Reads a table with a row an answer: columns for the student, the question (its number on the student's form, or its words)
/// and the answer, perhaps the form. So is the raw sheet of a Kahoot report, of which neither points nor its own verdicts
/// are read.
///
/// A question that a student has no row for was not shown to them; an empty answer is a blank. Several answers of a
/// student to one question are one answer of several options where several are asked for; otherwise a person has to look.
pub fn read_long(
    source: &Arc<SourceFile>,
    papers: &[Paper],
    enrolled: &Enrolled,
    headers: &Headers,
) -> Result<Batch, Diagnostics> {
    let sheet = Sheet::read(source)?;
    let header = headers.applied(&sheet.header);
    let mut reading = Reading::new(source, papers, enrolled);
    let Some(columns) = Columns::of(&header) else {
        let hint = "a row an answer needs the columns `student`, `item` and `answer`";
        let problem = "no column names the student";
        reading.problem("answers-no-student-column", problem, sheet.header_span, hint);
        return reading.done(Vec::new());
    };
    let asked = Asked::new(papers);
    let mut students: Vec<Entries> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for ((cells, span), number) in sheet.rows.iter().zip(&sheet.numbers) {
        let cell = |place: usize| unguarded(cells.get(place).unwrap_or_default());
        let student = cell(columns.student).trim();
        if student.is_empty() {
            let hint = "write the student's name or number, or take the row out";
            reading.problem("answers-no-student", "the row names no student", *span, hint);
            continue;
        }
        let place = *places.entry(fold(student)).or_insert_with(|| {
            students.push(Entries {
                student: student.to_owned(),
                rows: Vec::new(),
            });
            students.len() - 1
        });
        students[place].rows.push((cells, *span, *number));
    }
    let mut unknown = Vec::new();
    let submissions: Vec<Submission> = students
        .iter()
        .filter_map(|entries| reading.entries(entries, &columns, &asked, &mut unknown))
        .collect();
    if !unknown.is_empty() {
        let warning = format!("not read, since the quiz does not ask it: {}", unknown.join(", "));
        reading.warn("answers-unknown-question", warning, sheet.header_span, None);
    }
    reading.unanswered(&submissions, columns.kahoot, sheet.header_span);
    reading.done(submissions)
}

/// The rows of one student.
struct Entries<'s> {
    student: String,
    rows: Vec<(&'s StringRecord, Span, usize)>,
}

impl Reading<'_, '_> {
    fn entries(
        &mut self,
        entries: &Entries,
        columns: &Columns,
        asked: &Asked,
        unknown: &mut Vec<String>,
    ) -> Option<Submission> {
        let first = entries.rows.first()?.1;
        let cell = |cells: &'_ StringRecord, place: usize| {
            unguarded(cells.get(place).unwrap_or_default()).to_owned()
        };
        let form = columns.form.map(|place| {
            let forms = entries
                .rows
                .iter()
                .map(|(cells, _, _)| cell(cells, place).trim().to_owned());
            let named = &mut forms.filter(|form| !form.is_empty());
            let first = named.next().unwrap_or_default();
            (named.find(|other| !other.eq_ignore_ascii_case(&first)), first)
        });
        if let Some((Some(other), first_form)) = &form {
            let problem = format!(
                "`{}` has rows of form `{first_form}` and of form `{other}`",
                entries.student
            );
            self.problem("answers-two-forms", problem, first, "a student has one form");
            return None;
        }
        let named = form.map(|(_, form)| form);
        let named = named.filter(|form| !(form.is_empty() && self.papers.len() == 1));
        let paper = self.paper(&entries.student, named.as_deref(), first)?;
        let mut given: BTreeMap<usize, Vec<(Option<usize>, String, String)>> = BTreeMap::new();
        for (cells, span, number) in &entries.rows {
            let item = cell(cells, columns.item);
            let Some((question, row)) = target(&item, asked).and_then(|target| aim(&target, paper)) else {
                if columns.kahoot {
                    let name = format!("`{}`", item.trim());
                    if !unknown.contains(&name) {
                        unknown.push(name);
                    }
                } else {
                    let problem = format!("the quiz does not ask `{}`", item.trim());
                    let hint = "write the question's number on the student's form, or its words";
                    self.problem("answers-unknown-question", problem, *span, hint);
                }
                continue;
            };
            let place = cell_name(columns.answer, *number);
            let answer = cell(cells, columns.answer);
            given.entry(question).or_default().push((row, answer, place));
        }
        let answers = paper.questions.iter().enumerate().map(|(at, question)| {
            let rows = given.get(&at).map_or(&[][..], Vec::as_slice);
            (question.item.id.clone(), self.given(question, rows))
        });
        Some(Submission {
            student: StudentId(entries.student.clone()),
            form: paper.form.clone(),
            answers: answers.collect(),
        })
    }

    /// What the rows of a student give to a question.
    fn given(&self, question: &Question, rows: &[(Option<usize>, String, String)]) -> Given {
        let places: Vec<&str> = rows.iter().map(|(_, _, place)| place.as_str()).collect();
        let given = match rows {
            [] if question.item.response.kind() == Kind::Open => Given::OnPaper,
            [] => Given::NotShown,
            [(None, answer, _)] => read_written(question, answer, Habits::default()),
            several if matches!(question.shape(), Shape::Choices { .. }) => {
                let answers: Vec<&str> = several.iter().map(|(_, answer, _)| answer.trim()).collect();
                read_written(question, &answers.join("; "), Habits::default())
            }
            several => {
                let cells: Vec<(Option<usize>, &str)> = several
                    .iter()
                    .map(|(row, answer, _)| (*row, answer.as_str()))
                    .collect();
                read_grid(question, &cells)
            }
        };
        with_place(given, self.source, &places.join(", "))
    }

    /// Questions that nobody has a row for: in a game they were asked on paper, elsewhere the table is not whole.
    fn unanswered(&mut self, submissions: &[Submission], kahoot: bool, span: Span) {
        let Some(paper) = self.papers.first() else { return };
        let missing: Vec<&Question> = paper
            .questions
            .iter()
            .filter(|question| {
                !submissions.is_empty()
                    && submissions
                        .iter()
                        .all(|one| *one.given(&question.item.id) == Given::NotShown)
            })
            .collect();
        let list: Vec<String> = missing
            .iter()
            .map(|question| format!("`{}`", question.item.stem))
            .collect();
        if list.is_empty() {
        } else if kahoot {
            let warning = format!("the report does not hold: {}", list.join(", "));
            let hint = "they await a mark, as answers on paper do";
            self.warn("answers-no-column", warning, span, Some(hint));
        } else {
            let problem = format!("no row answers: {}", list.join(", "));
            let hint = "add rows, with empty answers where nothing was answered";
            self.problem("answers-no-column", problem, span, hint);
        }
    }
}

/// The question that a cell names by its number or its words.
fn target(item: &str, asked: &Asked) -> Option<Target> {
    if let Column::Question(number) = Column::of(item) {
        return Some(Target::Number(number));
    }
    match asked.stem(item) {
        // Of two questions with the same words nobody knows which was meant.
        Some(stem) => (asked.count(stem) == 1).then(|| Target::Words {
            stem: stem.to_owned(),
            nth: 0,
        }),
        None => asked.row(item),
    }
}
