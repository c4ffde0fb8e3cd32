use std::fmt::Write;
use std::sync::Arc;

use super::GivenMark;
use crate::diagnostic::Diagnostic;

/// What is wrong with several marks of one answer: one file marks it twice, or people disagree. `who` names the answer.
pub fn disagreements(who: &str, marks: &[&GivenMark]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut firsts: Vec<&GivenMark> = Vec::new();
    for &mark in marks {
        if firsts
            .iter()
            .any(|first| Arc::ptr_eq(&first.source, &mark.source))
        {
            let problem = Diagnostic::error("marks-twice", format!("{who}: it is marked twice"));
            problems.push(problem.at(&mark.source, mark.span, ""));
        } else {
            firsts.push(mark);
        }
    }
    let Some((one, others)) = firsts.split_first() else {
        return problems;
    };
    if others.iter().any(|other| other.points != one.points) {
        let mut message = format!("{who}: the marks differ: ");
        for (place, mark) in firsts.iter().enumerate() {
            let between = if place == 0 { "" } else { ", " };
            let (giver, points) = (mark.giver(), mark.points.display());
            let plural = if points == "1" { "" } else { "s" };
            // A string takes all that is written to it.
            let _ = write!(message, "{between}{giver} gives {points} point{plural}");
        }
        let problem = firsts
            .iter()
            .fold(Diagnostic::error("marks-differ", message), |problem, mark| {
                problem.at(&mark.source, mark.span, "")
            });
        problems.push(problem.hint(
            "settle it: `newsquiz mark` with `--settle FILE` for each of them, and `-o` for a new file",
        ));
    }
    problems
}
