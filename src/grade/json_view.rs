use std::collections::BTreeMap;

use serde::Serialize;

use crate::grade::class_json::Findings;
use crate::grade::corrections_json::Regraded;
use crate::grade::roll_json::Rolled;
use crate::grade::{Class, Graded, Mark, Regrade, queue};
use crate::item::{Answer, ItemId, ModelId, Points, Role, Score, Scoring};
use crate::quiz::{FormId, QuizFile};
use crate::submission::{Given, StudentId, shown};

/// Version of the report's JSON.
const FORMAT: u32 = 1;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Report<'r> {
    format: u32,
    quiz: &'r str,
    title: &'r str,
    scoring: BTreeMap<&'static str, &'static str>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    regraded: Option<Regraded<'r>>,
    students: Vec<Student<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    roster: Option<Rolled<'r>>,
    items: Vec<Item<'r>>,
    #[serde(flatten)]
    findings: Findings<'r>,
    queue: Vec<Waiting>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Student<'r> {
    #[serde(rename = "student")]
    name: &'r StudentId,
    form: &'r FormId,
    #[serde(flatten)]
    total: Earned,
    /// What full answers to the marked items earn.
    of: Points,
    awaiting: Points,
    items: Vec<Answered<'r>>,
}

/// A score twice: exactly, as a fraction, and rounded for showing.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Earned {
    score: String,
    score_exact: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Answered<'r> {
    item: &'r ItemId,
    number: usize,
    points: Points,
    /// `answered`, `blank`, `unreadable` or `on-paper`.
    given: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'r Answer>,
    /// As written on the student's form.
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<String>,
    /// `scored`, `given` or `awaits`.
    mark: &'static str,
    #[serde(flatten)]
    earned: Option<Earned>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'r str>,
    /// What those who marked it wrote to the student.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    comments: &'r [String],
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Item<'r> {
    #[serde(rename = "item")]
    id: &'r ItemId,
    number: usize,
    model: &'r ModelId,
    skill: &'r str,
    kind: &'static str,
    stem: &'r str,
    /// Words of the article, so that a re-teach set can tell what was asked.
    evidence: &'r [String],
    points: Points,
    full: usize,
    partial: usize,
    none: usize,
    blank: usize,
    awaiting: usize,
    summary: String,
    answers: Vec<Count<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Count<'r> {
    label: &'r str,
    text: &'r str,
    right: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<Role>,
    students: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Waiting {
    student: StudentId,
    form: FormId,
    number: usize,
    points: Points,
    answer: String,
    why: String,
}

/// The whole report as JSON, with a line end; with corrections, what they were and who changed.
pub fn report_json(
    quiz: &QuizFile,
    class: &Class,
    graded: &[Graded],
    regrade: Option<&Regrade>,
) -> serde_json::Result<String> {
    let report = Report {
        format: FORMAT,
        quiz: &quiz.quiz,
        title: &quiz.title,
        scoring: Scoring::KINDS
            .into_iter()
            .filter_map(|kind| Some((kind.keyword(), quiz.scoring.rule(kind)?)))
            .collect(),
        regraded: regrade.map(Regraded::of),
        students: graded.iter().map(student).collect(),
        roster: class.roll.as_ref().map(Rolled::of),
        items: class
            .items
            .iter()
            .map(|item| Item {
                id: &item.id,
                number: item.number,
                model: &item.model,
                skill: &item.skill,
                kind: item.kind.keyword(),
                stem: &item.stem,
                evidence: &item.evidence,
                points: item.points,
                full: item.full,
                partial: item.partial,
                none: item.none,
                blank: item.blank,
                awaiting: item.awaiting,
                summary: item.summary(),
                answers: item
                    .lines
                    .iter()
                    .map(|line| Count {
                        label: &line.label,
                        text: &line.text,
                        right: line.right,
                        role: line.role,
                        students: line.count,
                    })
                    .collect(),
            })
            .collect(),
        findings: Findings::of(class),
        queue: queue(graded)
            .into_iter()
            .map(|queued| Waiting {
                student: queued.student,
                form: queued.form,
                number: queued.number,
                points: queued.points,
                answer: queued.answer,
                why: queued.why,
            })
            .collect(),
    };
    serde_json::to_string_pretty(&report).map(|text| text + "\n")
}

/// One student's part of the report, in one line without its end.
pub fn student_json(one: &Graded) -> serde_json::Result<String> {
    serde_json::to_string(&student(one))
}

fn student<'r>(one: &'r Graded) -> Student<'r> {
    let total = one.total();
    Student {
        name: &one.student,
        form: &one.form,
        total: earned(total.score),
        of: total.marked,
        awaiting: total.awaiting,
        items: one
            .items
            .iter()
            .map(|item| {
                let (given, answer, written) = match &item.given {
                    Given::Answered(answer) => ("answered", Some(answer), shown(&item.question, answer).ok()),
                    Given::Unreadable { raw, .. } => ("unreadable", None, Some(raw.clone())),
                    Given::Blank => ("blank", None, None),
                    Given::OnPaper => ("on-paper", None, None),
                    Given::NotShown => ("not-shown", None, None),
                };
                let (mark, why) = match &item.mark {
                    Mark::Scored(_) => ("scored", None),
                    Mark::Given(_) => ("given", None),
                    Mark::Awaits(why) => ("awaits", Some(why.as_str())),
                };
                Answered {
                    item: &item.key.id,
                    number: item.question.number,
                    points: item.points(),
                    given,
                    answer,
                    written,
                    mark,
                    earned: item.score().map(earned),
                    why,
                    comments: &item.comments,
                }
            })
            .collect(),
    }
}

fn earned(score: Score) -> Earned {
    Earned {
        score: score.display(),
        score_exact: score.0.to_string(),
    }
}
