use std::fmt::Write;

use crate::grade::class::FROM_STUDENTS;
use crate::grade::class_text::{right_aligned, table, trimmed};
use crate::grade::sums::report_json::option;
use crate::grade::sums::{Compared, SumsReport};
use crate::terminal::harmless;

/// The report for people, in lines of at most `width` columns.
#[must_use]
pub fn sums_text(report: &SumsReport, width: u16) -> String {
    let mut text = String::new();
    let sums = report.sums;
    let students = |count: u64| match count {
        1 => "1 student".to_owned(),
        _ => format!("{count} students"),
    };
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}: {}", harmless(sums.title()), students(sums.students));
    if sums.compared == Compared::Asserted {
        text.push_str(
            "Whether a student stands in it twice was not looked for: whoever graded said that none does.\n",
        );
    }
    let left_out = sums.students.saturating_sub(report.complete);
    if left_out > 0 {
        let _ = writeln!(
            text,
            "Coefficients are of {}; {left_out} more have answers that await a mark.",
            students(report.complete)
        );
    }
    if report.complete < FROM_STUDENTS as u64 {
        let _ = writeln!(
            text,
            "It takes {FROM_STUDENTS} students with marked answers to tell more than chance: there are counts alone."
        );
    }
    if let Some(found) = &report.reliability {
        let _ = writeln!(
            text,
            "Mean {:.2} points, standard deviation {:.2}, alpha {:.2}, standard error of measurement {:.2}.",
            found.mean, found.deviation, found.alpha, found.error
        );
    }
    text.push('\n');
    let counts = ["All points", "Partly", "None", "Blank", "Awaiting"];
    let mut items = table(width, &[&["No", "Question"], &counts[..]].concat());
    for one in &report.items {
        let marks = one.item.marks;
        let start = [one.item.number.to_string(), harmless(&one.item.stem)];
        let counts = [marks.full, marks.partial, marks.none, marks.blank, marks.awaiting];
        items.add_row(start.into_iter().chain(counts.map(|count| count.to_string())));
    }
    right_aligned(&mut items, &[0, 2, 3, 4, 5, 6]);
    let _ = writeln!(text, "{}", trimmed(&items));
    if report.items.iter().any(|one| one.facility.is_some()) {
        text.push_str(&coefficients(report, width));
    }
    text
}

fn coefficients(report: &SumsReport, width: u16) -> String {
    let number = |value: Option<f64>| match value {
        None => "-".to_owned(),
        // What rounds to nothing has no sign.
        Some(value) if value.abs() < 0.005 => "0.00".to_owned(),
        Some(value) => format!("{value:.2}"),
    };
    let mut worked = table(
        width,
        &[
            "No",
            "Facility",
            "Strong less weak",
            "r total",
            "r rest",
            "Alpha without",
        ],
    );
    let mut chosen = table(
        width,
        &["No", "Answer", "", "Students", "Mean points", "r total", "r rest"],
    );
    for one in report.items.iter().filter(|one| one.facility.is_some()) {
        let facility = one
            .facility
            .map(|share| *share.numer() as f64 / *share.denom() as f64);
        worked.add_row([
            one.item.number.to_string(),
            number(facility),
            number(one.discrimination),
            number(one.item_total),
            number(one.item_rest),
            number(one.alpha_without),
        ]);
        for line in &one.options {
            let (answer, standing) = match option(&one.item.options, line) {
                Some(option) => {
                    let right = if option.right { "right" } else { "" };
                    (format!("{}  {}", option.label, harmless(&option.text)), right)
                }
                None => ("no answer".to_owned(), ""),
            };
            chosen.add_row([
                one.item.number.to_string(),
                answer,
                standing.to_owned(),
                line.students.to_string(),
                number(Some(line.mean_total)),
                number(line.with_total),
                number(line.with_rest),
            ]);
        }
    }
    right_aligned(&mut worked, &[0, 1, 2, 3, 4, 5]);
    right_aligned(&mut chosen, &[0, 3, 4, 5, 6]);
    let mut text = format!("\n{}\n", trimmed(&worked));
    if report.items.iter().any(|one| !one.options.is_empty()) {
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "\nNumbers and letters are those of form A.\n\n{}\n",
            trimmed(&chosen)
        );
    }
    text
}
