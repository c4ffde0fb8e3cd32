//! What is said of a step, in both manners of talking.

use crate::item::Score;
use crate::mark::show;
use crate::mark::{Award, Desk, Place, Step};
use crate::submission::exact_points;

/// Why a step would lead nowhere.
pub fn unmoved(desk: &Desk, step: &Step) -> Option<&'static str> {
    match (step, desk.place(), desk.can_undo_and_redo()) {
        (Step::Undo, _, (false, _)) => Some("Nothing was decided yet that could be taken back."),
        (Step::Redo, _, (_, false)) => Some("Nothing was taken back that could be made again."),
        (Step::Back, Place::Group(0), _) => Some("This is the first group."),
        (Step::Award { .. } | Step::Comment(_) | Step::Clear, Place::Overview, _) => {
            Some("Go to a group first.")
        }
        _ => None,
    }
}

/// How a step was understood, said before it leads away.
pub fn noted(desk: &Desk, step: &Step) -> Option<String> {
    Some(match step {
        Step::Award { points, .. } => format!("Noted: {}.", given(desk, *points)?),
        Step::Undo => "Taken back.".to_owned(),
        Step::Redo => "Made again.".to_owned(),
        Step::Clear => "The group has no mark now.".to_owned(),
        _ => return None,
    })
}

/// What points give to the group in front of the person: `1.5 points for 3 answers, between the levels of the rubric`.
pub fn given(desk: &Desk, points: Score) -> Option<String> {
    let Place::Group(group) = desk.place() else {
        return None;
    };
    let (task, answers) = desk.group(group)?;
    let between = match (&task.rubric, Award::new(task, points)?.level) {
        (Some(_), None) => ", between the levels of the rubric",
        _ => "",
    };
    let points = show::points(&exact_points(points));
    Some(format!("{points} for {}{between}", show::answers(answers.len())))
}
