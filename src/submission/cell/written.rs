use crate::item::{Answer, Shape};
use crate::source::fold;
use crate::submission::cell::grid::values;
use crate::submission::cell::{kept, options, read_cell};
use crate::submission::layout::{Habits, rows};
use crate::submission::{Given, Question};

/// What programs write between a row and the answer to it.
const ARROWS: &[&str] = &["=>", "->", "\u{2192}"];

/// Reads a cell as a program with these habits writes it: in the options' own words, several joined, rows with an arrow to
/// their answers; or in whatever [`read_cell`] reads.
#[must_use]
pub fn read_written(question: &Question, raw: &str, habits: Habits) -> Given {
    if habits.dash_is_blank && raw.trim() == "-" {
        return Given::Blank;
    }
    if habits.escapes {
        let parts: Vec<String> = unescaped(raw);
        if let Shape::Choices { options, .. } = question.shape()
            && !raw.trim().is_empty()
            && let Some(chosen) = options::listed(options, &parts)
        {
            return kept(question, raw, Ok(Answer::Choices(chosen)));
        }
        let whole = parts.join(",");
        return with_arrows(question, &whole).unwrap_or_else(|| read_cell(question, &whole));
    }
    with_arrows(question, raw).unwrap_or_else(|| read_cell(question, raw))
}

/// The parts of a cell between commas; those of a part itself, and its arrows, are written with `\` before them.
fn unescaped(raw: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut characters = raw.chars().peekable();
    while let Some(character) = characters.next() {
        let escaped = character == '\\' && matches!(characters.peek(), Some(',' | '='));
        if character == ',' {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(if escaped {
                characters.next().unwrap_or(character)
            } else {
                character
            });
        }
    }
    parts
}

/// An answer of rows with arrows, `row => answer; row => answer`; none where the cell has no such row.
fn with_arrows(question: &Question, raw: &str) -> Option<Given> {
    let cell = fold(raw);
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (row, text) in rows(question).iter().enumerate() {
        let text = fold(text);
        let start = cell.match_indices(&text).find_map(|(at, _)| {
            let fresh = cell[..at].trim_end();
            let rest = cell[at + text.len()..].trim_start();
            let arrow = ARROWS.iter().find(|arrow| rest.starts_with(**arrow))?;
            let value = cell.len() - rest.len() + arrow.len();
            (fresh.is_empty() || fresh.ends_with([',', ';'])).then_some((at, value))
        });
        if let Some((at, value)) = start {
            found.push((at, value, row));
        }
    }
    found.sort_unstable();
    let first = found.first()?.0;
    if !cell[..first].trim().is_empty() {
        let why = "not all of it is made of the rows of the question".to_owned();
        return Some(kept(question, raw, Err(why)));
    }
    let ends = found.iter().skip(1).map(|(at, _, _)| *at).chain([cell.len()]);
    let cells: Vec<(usize, &str)> = found
        .iter()
        .zip(ends)
        .map(|(&(_, value, row), end)| {
            let value = cell.get(value..end).unwrap_or_default();
            (row, value.trim().trim_end_matches([',', ';']).trim())
        })
        .collect();
    Some(kept(question, raw, values(question, &cells)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::read_written;
    use crate::submission::layout::Habits;
    use crate::submission::sample::{harbury, papers};
    use crate::submission::{Given, shown};

    const CANVAS: Habits = Habits {
        dash_is_blank: false,
        escapes: true,
        points_behind: true,
        partial: false,
    };

    #[test]
    fn programs_write_rows_with_arrows_and_escape_commas() {
        let quiz = harbury();
        let papers = papers(&quiz);
        let read = |number: usize, cell: &str, habits: Habits| {
            let question = &papers[0].questions[number - 1];
            match read_written(question, cell, habits) {
                Given::Answered(answer) => shown(question, &answer).expect("it fits"),
                Given::Unreadable { why, .. } => why,
                Given::Blank => "blank".to_owned(),
                Given::OnPaper | Given::NotShown => panic!("cells are no paper"),
            }
        };
        let moodle = Habits {
            dash_is_blank: true,
            ..Habits::default()
        };
        assert_eq!(
            read(
                6,
                "The roof has cracks. -> Ana Ruiz; The pool costs about 150,000 pounds a year. -> Harbury Sharks",
                moodle
            ),
            "1=A 2=C"
        );
        assert_eq!(
            read(
                6,
                "The pool costs about 150\\,000 pounds a year.=>Harbury Sharks,The roof has cracks.=>Ana Ruiz",
                CANVAS
            ),
            "1=A 2=C"
        );
        assert_eq!(
            read(6, "The roof has cracks.=>Somebody", CANVAS),
            "row 1: `somebody` is no answer to it"
        );
        assert_eq!(
            read(
                6,
                "Well: The roof has cracks; The roof has cracks. -> Ana Ruiz",
                moodle
            ),
            "not all of it is made of the rows of the question"
        );
        assert_eq!(
            read(2, "a new pool near the station,an inspection of the roof", CANVAS),
            "A B"
        );
        assert_eq!(read(1, "Saturday\\, I think", CANVAS), "Saturday, I think");
        assert_eq!(read(1, "-", moodle), "blank");
        assert_eq!(read(1, "-", CANVAS), "-");
    }

    proptest! {
        #[test]
        fn no_cell_makes_it_panic(
            cell in "(The roof has cracks\\.|Ana Ruiz|=>|->|\\\\,|\\\\|,|; |\u{130}|\u{2192}|S|a){0,9}",
            dash in any::<bool>(), escapes in any::<bool>(),
        ) {
            let quiz = harbury();
            let habits = Habits { dash_is_blank: dash, escapes, ..Habits::default() };
            for paper in papers(&quiz) {
                for question in &paper.questions {
                    if let Given::Answered(answer) = read_written(question, &cell, habits) {
                        shown(question, &answer).expect("an answer that was read fits");
                    }
                }
            }
        }
    }
}
