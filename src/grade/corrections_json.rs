use serde::Serialize;

use crate::grade::corrections::{Change, Correction, Dropping, Regrade};
use crate::grade::{Changed, ChangedItem, Total};
use crate::item::{ItemId, Points, Score};
use crate::quiz::FormId;
use crate::submission::StudentId;

/// Corrections and who changes, for programs.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Regraded<'r> {
    corrections: Vec<Entry<'r>>,
    changes: Vec<Row>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Entry<'r> {
    item: &'r ItemId,
    number: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    accept: Vec<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    drop: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    everyone_right: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    points: Option<Points>,
    why: &'r str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    student: StudentId,
    form: FormId,
    before: Sum,
    after: Sum,
    items: Vec<Item>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Sum {
    score: String,
    score_exact: String,
    of: Points,
    awaiting: Points,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Item {
    #[serde(rename = "item")]
    id: ItemId,
    number: usize,
    before: Worth,
    after: Worth,
}

/// Without a score it awaits a mark.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Worth {
    #[serde(skip_serializing_if = "Option::is_none")]
    score_exact: Option<String>,
    of: Points,
}

impl<'r> Regraded<'r> {
    pub(super) fn of(regrade: &'r Regrade<'_>) -> Self {
        Self {
            corrections: regrade.corrections.list.iter().map(entry).collect(),
            changes: regrade.changed().into_iter().map(row).collect(),
        }
    }
}

fn entry(correction: &Correction) -> Entry<'_> {
    let entry = Entry {
        item: &correction.item,
        number: correction.number,
        accept: Vec::new(),
        drop: None,
        everyone_right: None,
        points: None,
        why: &correction.why,
    };
    match &correction.change {
        Change::Accept(accepted) => Entry {
            accept: accepted.iter().map(|one| one.told.as_str()).collect(),
            ..entry
        },
        Change::Drop(Dropping::FullCredit) => Entry {
            drop: Some("full-credit"),
            ..entry
        },
        Change::Drop(Dropping::Rescale) => Entry {
            drop: Some("rescale"),
            ..entry
        },
        Change::EveryoneRight => Entry {
            everyone_right: Some(true),
            ..entry
        },
        Change::Points { to, .. } => Entry {
            points: Some(*to),
            ..entry
        },
    }
}

fn row(changed: Changed) -> Row {
    Row {
        before: sum(changed.before),
        after: sum(changed.after),
        items: changed.items.into_iter().map(item).collect(),
        student: changed.student,
        form: changed.form,
    }
}

fn sum(total: Total) -> Sum {
    Sum {
        score: total.score.display(),
        score_exact: total.score.0.to_string(),
        of: total.marked,
        awaiting: total.awaiting,
    }
}

fn item(changed: ChangedItem) -> Item {
    Item {
        before: worth(changed.before),
        after: worth(changed.after),
        id: changed.id,
        number: changed.number,
    }
}

fn worth((score, of): (Option<Score>, Points)) -> Worth {
    Worth {
        score_exact: score.map(|score| score.0.to_string()),
        of,
    }
}
