use serde::Serialize;

use crate::grade::{Person, Roll};
use crate::submission::StudentId;

/// Who has handed in, for programs.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Rolled<'r> {
    students: usize,
    not_handed_in: Vec<Known<'r>>,
    not_on_roster: Vec<Unknown<'r>>,
}

#[derive(Serialize)]
struct Known<'r> {
    student: &'r str,
    id: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'r str>,
}

#[derive(Serialize)]
struct Unknown<'r> {
    student: &'r StudentId,
    perhaps: &'r [String],
}

impl<'r> Rolled<'r> {
    pub(super) fn of(roll: &'r Roll) -> Self {
        let known = |person: &'r Person| Known {
            student: &person.called,
            id: &person.id,
            group: person.group.as_deref(),
        };
        Self {
            students: roll.students,
            not_handed_in: roll.absent.iter().map(known).collect(),
            not_on_roster: roll
                .strangers
                .iter()
                .map(|stranger| Unknown {
                    student: &stranger.called,
                    perhaps: &stranger.likely,
                })
                .collect(),
        }
    }
}
