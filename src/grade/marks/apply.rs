use std::collections::{BTreeMap, BTreeSet};

use num_rational::Ratio;

use super::agree::disagreements;
use super::{GivenMark, Judged, MarkedQuestion};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::{Graded, GradedItem, Mark};
use crate::item::Kind;
use crate::source::fold;
use crate::submission::{AsWritten, Given};

/// Puts marks, of one file or several, to their answers.
///
/// Refused, all at once: a student or question that is not there, points out of range, an answer marked twice or by
/// two people with different points, an answer that was written otherwise when it was marked, and one that the key has
/// scored already (unless a person gave it just the same). Marks of the marking desk for students who are not among
/// the answers are told as a warning: their file may hold those of other classes.
pub fn apply_marks(graded: &mut [Graded], marks: &[GivenMark]) -> Result<Diagnostics, Diagnostics> {
    let places: BTreeMap<String, usize> = graded
        .iter()
        .enumerate()
        .map(|(place, one)| (fold(&one.student.0), place))
        .collect();
    let mut problems = Diagnostics::default();
    let mut absent = Vec::new();
    let mut by_answer: BTreeMap<(usize, usize), Vec<&GivenMark>> = BTreeMap::new();
    for mark in marks {
        let Some(&student) = places.get(&fold(&mark.student.0)) else {
            if mark.judged.is_some() {
                absent.push(mark);
            } else {
                let problem = format!("no answers are from `{}`", mark.student);
                problems
                    .0
                    .push(Diagnostic::error("marks", problem).at(&mark.source, mark.span, ""));
            }
            continue;
        };
        match question(&graded[student], mark) {
            Ok(item) => by_answer.entry((student, item)).or_default().push(mark),
            Err(why) => problems
                .0
                .push(Diagnostic::error("marks", why).at(&mark.source, mark.span, "")),
        }
    }
    let mut settled = Vec::new();
    let mut comments = Vec::new();
    for ((student, item), marks) in by_answer {
        let one = &graded[student];
        let answer = &one.items[item];
        let who = format!("`{}`, question {}", one.student, answer.question.number);
        problems.0.extend(disagreements(&who, &marks));
        comments.push((student, item, written(&marks)));
        for (place, mark) in marks.iter().enumerate() {
            match check(one, answer, mark) {
                Ok(()) if place == 0 => settled.push((student, item, mark.points)),
                Ok(()) => {}
                Err(_) if twice(&marks[..place], mark) => {}
                Err((why, hint)) => {
                    let problem = Diagnostic::error("marks", format!("{who}: {why}"));
                    let mut problem = problem.at(&mark.source, mark.span, "");
                    problem.hints.extend(hint.map(str::to_owned));
                    problems.0.push(problem);
                }
            }
        }
    }
    if !problems.0.is_empty() {
        return Err(problems);
    }
    for (student, item, points) in settled {
        let answer = &mut graded[student].items[item];
        if waits(answer) {
            answer.mark = Mark::Given(points);
        }
    }
    for (student, item, comments) in comments {
        graded[student].items[item].comments = comments;
    }
    Ok(warned(&absent))
}

/// What was written to the student, each once.
fn written(marks: &[&GivenMark]) -> Vec<String> {
    let mut comments: Vec<String> = Vec::new();
    let all = marks
        .iter()
        .filter_map(|mark| mark.judged.as_ref()?.comment.as_ref());
    for comment in all {
        if !comments.contains(comment) {
            comments.push(comment.clone());
        }
    }
    comments
}

fn question(one: &Graded, mark: &GivenMark) -> Result<usize, String> {
    let student = &mark.student;
    let place = one.items.iter().position(|item| match &mark.question {
        MarkedQuestion::Number(number) => item.question.number == *number,
        MarkedQuestion::Item(id) => item.key.id == *id,
    });
    place.ok_or_else(|| match &mark.question {
        MarkedQuestion::Number(number) => format!("`{student}`: there is no question {number}"),
        MarkedQuestion::Item(id) => format!("`{student}`: there is no item `{id}`"),
    })
}

fn twice(before: &[&GivenMark], mark: &GivenMark) -> bool {
    before
        .iter()
        .any(|earlier| std::sync::Arc::ptr_eq(&earlier.source, &mark.source))
}

/// Whether a person may mark it: it awaits that, or is an open question left blank, which may stand on paper.
fn waits(item: &GradedItem) -> bool {
    let left_blank = item.given == Given::Blank && item.question.item.response.kind() == Kind::Open;
    left_blank || matches!(item.mark, Mark::Awaits(_))
}

/// Why a mark cannot be the one of an answer, and what to do.
fn check(one: &Graded, item: &GradedItem, mark: &GivenMark) -> Result<(), (String, Option<&'static str>)> {
    // In the points that the paper prints, whatever a correction lets the question count.
    let points = item.question.item.points;
    let given = mark.points.display();
    let stands = !waits(item) && item.score() == Some(mark.points);
    if let Some(judged) = mark.judged.as_ref().filter(|_| !stands)
        && !is_of(judged, one, item)
    {
        let was = told(judged.answer.as_deref());
        let is = told(item.written().as_deref());
        return Err((
            format!(
                "the answer has changed since {} marked it: it was {was}, it is {is}",
                judged.marker
            ),
            Some("mark it anew with `newsquiz mark`"),
        ));
    }
    let agrees = stands && mark.judged.is_some();
    if !waits(item) && !agrees {
        let score = item.score().unwrap_or_default().display();
        return Err((
            format!("it is scored by the key already, with {score} of {points}"),
            Some("take the mark out"),
        ));
    }
    if mark.points.0 < Ratio::from_integer(0) || mark.points.0 > Ratio::from_integer(i64::from(points.0)) {
        return Err((format!("{given} points, but it earns 0 to {points}"), None));
    }
    Ok(())
}

fn is_of(judged: &Judged, one: &Graded, item: &GradedItem) -> bool {
    let was = AsWritten {
        words: judged.answer.as_deref(),
        form: &judged.form,
    };
    let written = item.written();
    let is = AsWritten {
        words: written.as_deref(),
        form: &one.form,
    };
    was.is_same_as(&is, item.question.item.response.kind())
}

/// What was written, cut to what a line bears; `nothing` where nothing was.
fn told(answer: Option<&str>) -> String {
    const MOST: usize = 60;
    let Some(answer) = answer else {
        return "nothing".to_owned();
    };
    let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
    if answer.chars().count() <= MOST {
        return format!("`{answer}`");
    }
    let start: String = answer.chars().take(MOST).collect();
    format!("`{start}\u{2026}`")
}

/// One warning a file.
fn warned(absent: &[&GivenMark]) -> Diagnostics {
    let mut files: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for mark in absent {
        files
            .entry(mark.source.name())
            .or_default()
            .insert(&mark.student.0);
    }
    Diagnostics(
        files
            .into_iter()
            .map(|(file, students)| {
                let named: Vec<_> = students.iter().take(3).map(|name| format!("`{name}`")).collect();
                let more = match students.len().saturating_sub(named.len()) {
                    0 => String::new(),
                    more => format!(" and {more} more"),
                };
                let message = format!(
                    "`{file}` also holds marks of students who are not among these answers: {}{more}",
                    named.join(", ")
                );
                Diagnostic::warning("marks-absent", message)
            })
            .collect(),
    )
}
