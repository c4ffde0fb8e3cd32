use super::summary::Summary;
use super::told::{Outcome, Told, told};
use crate::grade::Graded;
use crate::terminal::{harmless, wrap};

/// Columns of the text.
const WIDTH: usize = 80;

/// What a student reads after grading: score, what was right and what to look at again; then for each question the answer
/// given, where it goes wrong (the note on the option chosen, with its sentence) or why it is right.
#[must_use]
pub fn feedback(title: &str, graded: &Graded) -> String {
    let told = told(graded);
    let mut text = String::new();
    push(&mut text, 0, &format!("Feedback for {}", graded.student));
    push(&mut text, 0, &format!("{title} (form {})", graded.form));
    push(&mut text, 0, &format!("Score: {}", graded.total()));
    text.push('\n');
    for line in Summary::of(&told).lines() {
        push(&mut text, 0, &line);
    }
    for item in &told {
        text.push('\n');
        push(
            &mut text,
            0,
            &format!("{}. {} [{}]", item.number, item.stem, item.earned),
        );
        for (indent, line) in remarks(item) {
            push(&mut text, indent, &line);
        }
    }
    text
}

fn push(text: &mut String, indent: usize, words: &str) {
    for line in wrap(&harmless(words), WIDTH - indent) {
        text.push_str(format!("{}{line}", " ".repeat(indent)).trim_end());
        text.push('\n');
    }
}

/// The lines under a question with their indents.
fn remarks(item: &Told) -> Vec<(usize, String)> {
    let mut lines = vec![(3, format!("Your answer: {}", item.given))];
    lines.extend(item.corrected.iter().map(|line| (3, line.clone())));
    lines.extend(
        item.comments
            .iter()
            .map(|comment| (3, format!("Your teacher: {comment}"))),
    );
    if item.outcome == Outcome::Awaits {
        lines.push((3, "Your teacher will mark it.".to_owned()));
        return lines;
    }
    lines.extend(item.slips.iter().map(|slip| (3, slip.clone())));
    match item.right.as_slice() {
        [] => {}
        [one] if item.outcome == Outcome::Full => lines.push((3, format!("The answer of the key: {one}."))),
        [one] => lines.push((3, format!("The answer is {one}."))),
        several => {
            let full = item.outcome == Outcome::Full;
            lines.push((
                3,
                if full {
                    "The answer of the key:"
                } else {
                    "The answer is:"
                }
                .to_owned(),
            ));
            lines.extend(several.iter().map(|part| (5, part.clone())));
        }
    }
    if !item.rationale.is_empty() {
        lines.push((3, item.rationale.clone()));
    }
    lines
}
