use crate::grade::{Class, Missed, ShownBy};
use crate::terminal::{harmless, wrap};

/// What to go over with the class first; empty where nobody missed anything.
pub fn debrief_text(class: &Class, width: usize) -> String {
    let mut text = String::new();
    if class.debrief.is_empty() {
        return text;
    }
    text.push_str("To go over first:\n");
    for missed in &class.debrief {
        text.push('\n');
        let mut push = |indent: usize, words: &str| {
            for line in wrap(&harmless(words), width.saturating_sub(indent)) {
                text.push_str(format!("{}{line}", " ".repeat(indent)).trim_end());
                text.push('\n');
            }
        };
        push(0, &format!("{}. {}", missed.number, missed.stem));
        for line in lines(missed) {
            push(3, &line);
        }
    }
    text.push('\n');
    text
}

fn lines(missed: &Missed) -> Vec<String> {
    let mut lines = vec![format!("All points: {}.", missed.summary)];
    if let Some(slip) = &missed.slip {
        let label = if slip.label.is_empty() {
            String::new()
        } else {
            format!("{}) ", slip.label)
        };
        let students = match slip.count {
            1 => "1 student".to_owned(),
            count => format!("{count} students"),
        };
        lines.push(format!(
            "Most frequent wrong answer: {label}{} ({students})",
            slip.text
        ));
        lines.extend(slip.say.as_ref().map(|say| format!("Say to them: {say}")));
    }
    match missed.right.as_slice() {
        [] => {}
        [one] => lines.push(format!("Right: {one}")),
        several => lines.push(format!("Right: {}", several.join("; "))),
    }
    if !missed.rationale.is_empty() {
        lines.push(format!("Why: {}", missed.rationale));
    }
    match &missed.shown_by {
        ShownBy::Sentences(sentences) => {
            lines.extend(
                sentences
                    .iter()
                    .map(|(number, words)| format!("Sentence {}: {words}", number.0)),
            );
        }
        ShownBy::Absence(relation) => lines.push(format!("Nowhere in the article: {relation}")),
        ShownBy::Author => {}
    }
    lines
}
