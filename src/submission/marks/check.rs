use std::collections::BTreeSet;

use num_rational::Ratio;

use super::HandMark;
use crate::item::Key;
use crate::quiz::Quiz;
use crate::source::fold;

/// What is wrong with marks, each with the place of its mark in the list.
pub fn faults(marks: &[HandMark], quiz: &Quiz) -> Vec<(usize, String)> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for (place, mark) in marks.iter().enumerate() {
        let (student, item) = (&mark.student, &mark.item);
        let twice = !seen.insert((fold(&student.0), item));
        let found = [
            twice.then(|| format!("`{student}`, item `{item}`: it is marked twice")),
            fault(mark, quiz),
        ];
        faults.extend(found.into_iter().flatten().map(|fault| (place, fault)));
    }
    faults
}

fn fault(mark: &HandMark, quiz: &Quiz) -> Option<String> {
    let (student, item) = (&mark.student, &mark.item);
    if student.0.trim().is_empty() {
        return Some("the mark names no student".to_owned());
    }
    if mark.marker.trim().is_empty() {
        return Some(format!(
            "`{student}`, item `{item}`: nobody is named who marked it"
        ));
    }
    if mark.time.parse::<jiff::Timestamp>().is_err() {
        return Some(format!(
            "`{student}`, item `{item}`: `{}` is no time as in RFC 3339, such as `2026-03-09T14:05:00Z`",
            mark.time
        ));
    }
    let Some(known) = quiz.file().items.iter().find(|known| known.id == *item) else {
        return Some(format!("`{student}`: the quiz has no item `{item}`"));
    };
    let most = Ratio::from_integer(i64::from(known.points.0));
    if mark.points.0 < Ratio::from_integer(0) || mark.points.0 > most {
        return Some(format!(
            "`{student}`, item `{item}`: {} points, but it earns 0 to {}",
            mark.points.display(),
            known.points
        ));
    }
    let level = mark.level?;
    let keys = quiz.key().items.iter();
    let rubric = keys.filter(|key| key.id == *item).find_map(|key| match &key.key {
        Key::Open(rubric) => Some(rubric),
        _ => None,
    });
    let there = rubric.is_some_and(|rubric| rubric.levels.iter().any(|known| known.points == level));
    if !there {
        return Some(format!(
            "`{student}`, item `{item}`: its rubric has no level {level}"
        ));
    }
    (mark.points.0 != Ratio::from_integer(i64::from(level))).then(|| {
        format!(
            "`{student}`, item `{item}`: level {level}, but {} points",
            mark.points.display()
        )
    })
}
