//! A row of a table as a submission.

use std::collections::BTreeMap;
use std::rc::Rc;

use csv::StringRecord;

use crate::item::Kind;
use crate::source::{Span, fold};
use crate::submission::cell::{read_grid, read_written};
use crate::submission::layout::{Asked, Layout, Target, aim};
use crate::submission::place::{cell_name, with_place};
use crate::submission::table::{Plan, Reading};
use crate::submission::{Given, Paper, Question, StudentId, Submission, unguarded};

/// What programs write for a person whom they do not name, folded.
pub(in crate::submission) const NOBODY: &[&str] = &["anonymous", "-"];

impl Reading<'_, '_> {
    /// The submission of a row with the number of the attempt; none where something is wrong with it, which is told.
    /// `place` is where the row stands, and its number as a spreadsheet counts.
    pub(in crate::submission) fn row(
        &mut self,
        layout: &Layout,
        asked: &Asked,
        cells: &StringRecord,
        width: usize,
        place: (Span, usize),
    ) -> Option<(usize, Submission)> {
        let (span, number) = place;
        if cells.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
            let problem = format!("the row has {} cells, the header {width}", cells.len());
            let hint = "put quotes around cells that hold the separator";
            self.problem("answers-long-row", problem, span, hint);
            return None;
        }
        let cell = |place: usize| unguarded(cells.get(place).unwrap_or_default());
        let Some(student) = self.student(layout, &cell) else {
            let hint = "write the student's name or number, or take the row out";
            self.problem("answers-no-student", "the row names no student", span, hint);
            return None;
        };
        let form = layout.form.first().map(|&place| cell(place).trim());
        let form = form.filter(|form| !(form.is_empty() && self.papers.len() == 1));
        let paper = self.paper(&student, form, span)?;
        let plan = self.plan(layout, paper);
        let beside = beside(layout, asked, paper, &cell);
        let mut answers = BTreeMap::new();
        for (at, question) in paper.questions.iter().enumerate() {
            let columns: Vec<(Option<usize>, usize)> = plan
                .iter()
                .chain(&beside)
                .filter(|(question, _, _)| *question == at)
                .map(|&(_, row, column)| (row, column))
                .collect();
            let given = match columns.as_slice() {
                [] => match self.missing(question, layout, span) {
                    Some(given) => given,
                    None => continue,
                },
                [(None, column)] => {
                    let unseen = layout.habits.points_behind
                        && cell(*column).trim().is_empty()
                        && cell(column + 1).trim().is_empty();
                    if unseen {
                        Given::NotShown
                    } else {
                        let given = read_written(question, cell(*column), layout.habits);
                        with_place(given, self.source, &cell_name(*column, number))
                    }
                }
                several => {
                    let names: Vec<_> = several
                        .iter()
                        .map(|(_, column)| cell_name(*column, number))
                        .collect();
                    let cells: Vec<(Option<usize>, &str)> =
                        several.iter().map(|&(row, column)| (row, cell(column))).collect();
                    with_place(read_grid(question, &cells), self.source, &names.join(", "))
                }
            };
            answers.insert(question.item.id.clone(), given);
        }
        let attempt = layout.attempt.and_then(|place| cell(place).trim().parse().ok());
        let submission = Submission {
            student: StudentId(student),
            form: paper.form.clone(),
            answers,
        };
        Some((attempt.unwrap_or_default(), submission))
    }

    /// Who answered: of the columns that tell, the first that names somebody whom the key knows, or else the first that
    /// names anybody.
    fn student<'c>(&self, layout: &Layout, cell: &dyn Fn(usize) -> &'c str) -> Option<String> {
        let names: Vec<String> = layout
            .student
            .iter()
            .map(|columns| {
                let parts: Vec<&str> = columns
                    .iter()
                    .map(|&place| cell(place).trim())
                    .filter(|part| !part.is_empty())
                    .collect();
                parts.join(" ")
            })
            .filter(|name| !name.is_empty() && !NOBODY.contains(&fold(name).as_str()))
            .collect();
        let known = names.iter().find(|name| self.enrolled.find(name).is_some());
        known.or(names.first()).cloned()
    }

    /// What is given to a question that has no column.
    fn missing(&mut self, question: &Question, layout: &Layout, span: Span) -> Option<Given> {
        if question.item.response.kind() == Kind::Open || layout.habits.partial {
            return Some(Given::OnPaper);
        }
        let number = question.number;
        let problem = if layout.program == "plain table" {
            format!("no column holds the answers to question {number}")
        } else {
            format!(
                "no column holds the answers to question {number}, `{}`",
                question.item.stem
            )
        };
        let hint = "add the column, and leave cells empty where nothing was answered";
        if !self.problems.0.iter().any(|known| known.message == problem) {
            self.problem("answers-no-column", problem, span, hint);
        }
        None
    }

    /// Which columns answer which question of a form.
    pub(in crate::submission) fn plan(&mut self, layout: &Layout, paper: &Paper) -> Plan {
        if let Some(plan) = self.plans.get(&paper.form) {
            return Rc::clone(plan);
        }
        let plan: Plan = Rc::new(
            layout
                .answers
                .iter()
                .filter_map(|(target, column)| {
                    let (question, row) = aim(target, paper)?;
                    Some((question, row, *column))
                })
                .collect(),
        );
        self.plans.insert(paper.form.clone(), Rc::clone(&plan));
        plan
    }
}

/// The questions whose words stand in the row itself; of several with the same words, in the order of their columns.
fn beside<'c>(
    layout: &Layout,
    asked: &Asked,
    paper: &Paper,
    cell: &dyn Fn(usize) -> &'c str,
) -> Vec<(usize, Option<usize>, usize)> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (target, column) in &layout.answers {
        let Target::Beside(words) = target else { continue };
        let Some(stem) = asked.beginning(cell(*words)) else {
            continue;
        };
        let nth = seen.entry(stem).or_default();
        let target = Target::Words {
            stem: stem.to_owned(),
            nth: *nth,
        };
        *nth += 1;
        if let Some((question, row)) = aim(&target, paper) {
            found.push((question, row, *column));
        }
    }
    found
}
