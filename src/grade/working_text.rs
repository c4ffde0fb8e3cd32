use std::fmt::Write;

use comfy_table::Table;
use num_rational::Ratio;

use crate::grade::class_text::{right_aligned, table, trimmed};
use crate::grade::{Analysis, Class, ItemAnalysis, Judgements};
use crate::terminal::{harmless, wrap};

/// How the questions worked, which may be faulty, and in which direction the class erred.
pub fn working_text(class: &Class, width: u16) -> String {
    let mut text = String::new();
    let mut push = |words: &str| {
        for line in wrap(&harmless(words), usize::from(width)) {
            text.push_str(&line);
            text.push('\n');
        }
    };
    let judged = judgement_lines(class.judgements);
    for line in &judged {
        push(line);
    }
    if !judged.is_empty() {
        push("");
    }
    match &class.analysis {
        Err(why) => push(&format!("How the questions worked: {why}.")),
        Ok(analysis) => {
            push(&format!(
                "How the questions worked, from the {} students whose answers to these are marked:",
                analysis.students
            ));
            push(&reliability(analysis));
            text.push('\n');
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}\n", trimmed(&items(analysis, width)));
            for line in wrap(EXPLAINED, usize::from(width)) {
                text.push_str(&line);
                text.push('\n');
            }
        }
    }
    text.push('\n');
    if !class.look_again.is_empty() {
        text.push_str("Look again at:\n");
        for item in &class.look_again {
            let words = format!("question {}: {}", item.number, item.reasons.join("; "));
            for (at, line) in wrap(&harmless(&words), usize::from(width) - 4).iter().enumerate() {
                text.push_str(if at == 0 { "- " } else { "  " });
                text.push_str(line);
                text.push('\n');
            }
        }
        text.push('\n');
    }
    text
}

/// What the columns mean.
pub(super) const EXPLAINED: &str = "Earned: the share of its points that the class earned. Discrimination: that share among the \
                         27 in 100 with most points, less that among the 27 in 100 with fewest. With the rest: how \
                         points in it go with points in all other questions, from -1 to 1. Rasch: how hard it is on \
                         one scale, 0 in the middle, from 200 students on.";

/// The two directions of error, each where there was something to err on.
pub(super) fn judgement_lines(found: Judgements) -> Vec<String> {
    let mut lines = Vec::new();
    if found.unsupported > 0 {
        lines.push(format!(
            "Statements that the article does not make: {} of {} judgements took them for said.",
            found.taken_for_said, found.unsupported
        ));
    }
    if found.supported > 0 {
        lines.push(format!(
            "Statements that the article makes: {} of {} judgements took them for not said, or said otherwise.",
            found.taken_for_unsaid, found.supported
        ));
    }
    lines
}

pub(super) fn reliability(analysis: &Analysis) -> String {
    match &analysis.reliability {
        Some(found) => format!(
            "Mean {:.2} points, standard deviation {:.2}, reliability (alpha) {:.2}; a total may be off by {:.2} \
             points (standard error of measurement).",
            found.mean, found.deviation, found.alpha, found.error
        ),
        None => "All totals are the same, or there is one question alone: no reliability.".to_owned(),
    }
}

fn items(analysis: &Analysis, width: u16) -> Table {
    let mut items = table(
        width,
        &[
            "No",
            "Earned",
            "Discrimination",
            "With the rest",
            "Alpha without it",
            "Rasch",
        ],
    );
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| format!("{value:.2}"));
    for item in &analysis.items {
        items.add_row([
            item.number.to_string(),
            per_cent(item),
            number(item.discrimination),
            number(item.item_rest),
            number(item.alpha_without),
            number(item.difficulty),
        ]);
    }
    right_aligned(&mut items, &[0, 1, 2, 3, 4, 5]);
    items
}

/// The share of its points that an item earned, rounded half up.
pub(super) fn per_cent(item: &ItemAnalysis) -> String {
    let earned = (item.facility * 100 + Ratio::new(1, 2)).floor();
    format!("{} %", earned.to_integer())
}
