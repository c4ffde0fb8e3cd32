use std::fmt::Write;

use num_rational::Ratio;

use crate::grade::class_text::{right_aligned, table, trimmed};
use crate::grade::corrections::{Change, Changed, ChangedItem, Correction, Dropping, Regrade};
use crate::grade::right::option;
use crate::grade::{GradedItem, Total};
use crate::item::{Answer, Points, Score, Shape};
use crate::submission::{Given, Question, shown};
use crate::terminal::{harmless, wrap};

/// Each correction in words, with its reason.
#[must_use]
pub fn correction_lines(regrade: &Regrade) -> Vec<String> {
    let list = regrade.corrections.list.iter();
    list.map(|correction| format!("{} Why: {}", told(correction), correction.why))
        .collect()
}

/// Who changes, a row a student: name, form, total before and after, the difference, and what changes in which question;
/// exactly, as people write fractions.
#[must_use]
pub fn changed_rows(regrade: &Regrade) -> Vec<[String; 6]> {
    let rows = regrade.changed().into_iter().map(|one| {
        let items: Vec<String> = one.items.iter().map(item_words).collect();
        [
            one.student.0.clone(),
            one.form.0.clone(),
            total(one.before),
            total(one.after),
            difference(&one),
            items.join("; "),
        ]
    });
    rows.collect()
}

/// The corrections in words, and who changes by how much: exactly, in lines of at most `width` columns.
#[must_use]
pub fn corrections_text(regrade: &Regrade, width: u16) -> String {
    let mut text = "Corrections:\n".to_owned();
    for words in correction_lines(regrade) {
        let lines = wrap(&harmless(&words), usize::from(width).saturating_sub(2));
        for (at, line) in lines.iter().enumerate() {
            text.push_str(if at == 0 { "- " } else { "  " });
            text.push_str(line);
            text.push('\n');
        }
    }
    text.push('\n');
    let changed = changed_rows(regrade);
    let class = regrade.after.len();
    // Writing to a String cannot fail.
    if changed.is_empty() {
        text.push_str("Nobody changes.\n\n");
        return text;
    }
    let _ = match changed.len() {
        1 => writeln!(text, "1 of {class} changes:\n"),
        several => writeln!(text, "{several} of {class} change:\n"),
    };
    let mut rows = table(
        width,
        &["Student", "Form", "Before", "After", "Change", "Questions"],
    );
    for cells in &changed {
        rows.add_row(cells.each_ref().map(|cell| harmless(cell)));
    }
    right_aligned(&mut rows, &[4]);
    let _ = writeln!(text, "{}\n", trimmed(&rows));
    text
}

/// What a correction does, in a sentence for the teacher.
pub(super) fn told(correction: &Correction) -> String {
    let number = correction.number;
    match &correction.change {
        Change::Accept(accepted) => {
            let accepted: Vec<&str> = accepted.iter().map(|one| one.told.as_str()).collect();
            format!("Question {number}: accepted too: {}.", accepted.join(", "))
        }
        Change::Drop(Dropping::FullCredit) => {
            format!("Question {number} is dropped, and everyone has all its points.")
        }
        Change::Drop(Dropping::Rescale) => {
            format!("Question {number} is dropped and left out of all totals.")
        }
        Change::EveryoneRight => format!("Question {number}: every answer counts as right."),
        Change::Points { from, to } => {
            format!("Question {number} counts {} instead of {from}.", counted(*to))
        }
    }
}

/// What the student reads of the corrections of a question: what became of it, and why. No answers of others are in it.
#[must_use]
pub fn told_to_student(item: &GradedItem) -> Vec<String> {
    let Some(corrected) = &item.correction else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for correction in &corrected.corrections {
        let what = match &correction.change {
            Change::Accept(_) => "Your teacher accepts more than one answer here.",
            Change::Drop(Dropping::FullCredit) => {
                "Your teacher dropped this question: everyone has all its points."
            }
            Change::Drop(Dropping::Rescale) => "Your teacher dropped this question: it counts for nobody.",
            Change::EveryoneRight => "Your teacher counts every answer to this question as right.",
            Change::Points { to, from } => {
                lines.push(format!(
                    "This question counts {} now instead of {from}. Why: {}",
                    counted(*to),
                    correction.why
                ));
                continue;
            }
        };
        lines.push(format!("{what} Why: {}", correction.why));
    }
    // Options are the same for all; words may be somebody's.
    let also: Vec<String> = corrected
        .accepted()
        .filter(|also| !matches!(also.answer, Answer::Gap(_) | Answer::Text(_) | Answer::Number(_)))
        .filter(|also| item.given != Given::Answered(also.answer.clone()))
        .filter_map(|also| on_form(&item.question, &also.answer))
        .collect();
    if !also.is_empty() {
        lines.push(format!("Right too: {}.", also.join(", ")));
    }
    lines
}

/// What is right too by corrections, as the student's form has it; for whoever marks.
#[must_use]
pub fn right_too(item: &GradedItem) -> Vec<String> {
    let corrected = item.correction.iter();
    corrected
        .flat_map(|corrected| corrected.accepted())
        .filter_map(|also| on_form(&item.question, &also.answer))
        .collect()
}

/// An accepted answer as the student's form has it: an option with its words, anything else as it is written.
fn on_form(question: &Question, answer: &Answer) -> Option<String> {
    match (question.shape(), question.printed(answer).ok()?) {
        (Shape::Choice { options }, Answer::Choice(place)) => Some(option(options, place)),
        _ => shown(question, answer).ok(),
    }
}

fn counted(points: Points) -> String {
    match points.0 {
        1 => "1 point".to_owned(),
        several => format!("{several} points"),
    }
}

/// `9 1/3 of 13, 2 awaiting`.
fn total(total: Total) -> String {
    let marked = format!("{} of {}", exact(total.score.0), total.marked);
    match total.awaiting.0 {
        0 => marked,
        points => format!("{marked}, {points} awaiting"),
    }
}

fn difference(changed: &Changed) -> String {
    let difference = changed.after.score.0 - changed.before.score.0;
    if difference > Ratio::from(0) {
        format!("+{}", exact(difference))
    } else {
        exact(difference)
    }
}

/// `4: 1/2 → 1`; what a question counts, where that changes; what waits.
fn item_words(item: &ChangedItem) -> String {
    let (before, after) = (item.before, item.after);
    if after.1 == Points(0) {
        return format!("{}: left out", item.number);
    }
    let told = |(score, points): (Option<Score>, Points)| {
        let score = score.map_or_else(|| "waits".to_owned(), |score| exact(score.0));
        if before.1 == after.1 {
            score
        } else {
            format!("{score} of {points}")
        }
    };
    format!("{}: {} \u{2192} {}", item.number, told(before), told(after))
}

/// A fraction as people write it: `9`, `1/3`, `9 1/3`, `-1 1/2`.
fn exact(number: Ratio<i64>) -> String {
    let sign = if number < Ratio::from(0) { "-" } else { "" };
    let size = if number < Ratio::from(0) { -number } else { number };
    let (whole, part) = (size.to_integer(), size.fract());
    match (whole, *part.numer()) {
        (whole, 0) => format!("{sign}{whole}"),
        (0, _) => format!("{sign}{part}"),
        (whole, _) => format!("{sign}{whole} {part}"),
    }
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;

    use super::exact;

    #[test]
    fn fractions_are_written_as_people_write_them() {
        for (part, of, told) in [
            (9, 1, "9"),
            (0, 1, "0"),
            (1, 3, "1/3"),
            (28, 3, "9 1/3"),
            (-3, 2, "-1 1/2"),
            (-1, 3, "-1/3"),
        ] {
            assert_eq!(exact(Ratio::new(part, of)), told);
        }
    }
}
