use std::ops::Range;

use crate::item::{Shape, Truth};
use crate::language::SentenceNo;
use crate::submission::{Question, letter};
use crate::take::draft::{Draft, Ordering, Pick, Rows, Sentences};
use crate::terminal::ratatui::style::Style;
use crate::terminal::{Look, Page, Piece, words};

/// Writes a question with the answer so far on a page, and how it is scored where that is told; gives the lines of the
/// cursor.
pub fn write(
    page: &mut Page,
    question: &Question,
    draft: &Draft,
    scoring: Option<&str>,
    look: Look,
) -> Range<usize> {
    page.text(&question.item.stem, look.strong());
    if let Some(scoring) = scoring {
        page.text(scoring, look.plain());
    }
    page.gap();
    let top = 0..page.height();
    match (draft, question.shape()) {
        (Draft::Pick(pick), Shape::Choice { options } | Shape::Choices { options, .. }) => {
            page.text(&choose(pick.most()), look.plain());
            options_of(page, pick, options, look)
        }
        (Draft::Pick(pick), Shape::Gap { before, after, bank }) => {
            let chosen = pick.first().and_then(|place| bank.get(place));
            gap(page, before, after, chosen.map(String::as_str), look);
            page.text("Choose the words that are missing.", look.plain());
            options_of(page, pick, bank, look)
        }
        (Draft::Words(draft), Shape::Gap { before, after, .. }) => {
            let text = draft.text();
            gap(page, before, after, (!text.is_empty()).then_some(&text), look);
            page.text("Write the words that are missing.", look.plain());
            top
        }
        (Draft::Words(_), Shape::Number { unit }) => {
            let unit = unit.as_ref().map(|unit| format!(" ({unit})")).unwrap_or_default();
            page.text(&format!("Write a number{unit}."), look.plain());
            top
        }
        (Draft::Words(_), Shape::Open { .. }) => {
            page.text("Answer in your own words.", look.plain());
            top
        }
        (Draft::Words(_), _) => {
            page.text("Write a word or a few words.", look.plain());
            top
        }
        (Draft::Rows(rows), Shape::Truth { statements }) => {
            page.text("For each statement: the article", look.plain());
            let verdicts: Vec<_> = Truth::ALL
                .iter()
                .map(|verdict| verdict.name().to_owned())
                .collect();
            rows_of(
                page,
                question,
                rows,
                statements,
                &labelled(&verdicts, &["S", "O", "N"]),
                look,
            )
        }
        (Draft::Rows(rows), Shape::Sort { categories, elements }) => {
            page.text("Sort each into one.", look.plain());
            let numbers: Vec<_> = (1..=categories.len()).map(|number| number.to_string()).collect();
            let numbers: Vec<_> = numbers.iter().map(String::as_str).collect();
            rows_of(
                page,
                question,
                rows,
                elements,
                &labelled(categories, &numbers),
                look,
            )
        }
        (Draft::Rows(rows), Shape::Match { left, right }) => {
            matches_of(page, question, rows, left, right, look)
        }
        (
            Draft::Order(order),
            Shape::Order {
                elements,
                first,
                last,
            },
        ) => {
            page.text(
                &format!("Put them in order, from {first} to {last}."),
                look.plain(),
            );
            page.gap();
            page.text(&format!("     ({first})"), look.plain());
            let cursor = order_of(page, question, order, elements, look);
            page.text(&format!("     ({last})"), look.plain());
            cursor
        }
        (Draft::Sentences(sentences), _) => {
            sentences_of(page, sentences, look);
            top
        }
        _ => top,
    }
}

/// What may be chosen in the article, and what is.
fn sentences_of(page: &mut Page, sentences: &Sentences, look: Look) {
    let told = |list: &[SentenceNo]| {
        list.iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", ")
    };
    let wished = match sentences.most() {
        1 => "Choose one sentence in the article.".to_owned(),
        most => format!("Choose {most} sentences in the article."),
    };
    page.text(&wished, look.plain());
    let candidates = format!("You may choose among {}.", told(sentences.candidates()));
    page.text(&candidates, look.plain());
    let chosen = match sentences.chosen() {
        [] => "Chosen: none yet.".to_owned(),
        chosen => format!("Chosen: {}.", told(chosen)),
    };
    page.text(&chosen, look.chosen());
}

fn choose(most: usize) -> String {
    if most == 1 {
        "Choose one.".to_owned()
    } else {
        format!("Choose {most}.")
    }
}

/// The mark of the row that the cursor stands on.
fn pointer(here: bool) -> &'static str {
    if here { "\u{25b8}" } else { " " }
}

fn label_style(here: bool, chosen: bool, look: Look) -> Style {
    match (here, chosen) {
        (true, _) => look.cursor(),
        (false, true) => look.chosen(),
        (false, false) => look.plain(),
    }
}

fn options_of(page: &mut Page, pick: &Pick, options: &[String], look: Look) -> Range<usize> {
    page.gap();
    let mut cursor = 0..1;
    for (place, option) in options.iter().enumerate() {
        let here = place == pick.cursor();
        let chosen = pick.chosen().contains(&place);
        let tick = match (pick.most() == 1, chosen) {
            (true, true) => "(\u{2022})",
            (true, false) => "( )",
            (false, true) => "[x]",
            (false, false) => "[ ]",
        };
        let label = format!("{}{tick} {}  ", pointer(here), letter(place));
        let style = if chosen { look.chosen() } else { look.plain() };
        let label = words(&label, label_style(here, chosen, look));
        let lines = page.labelled(&label, &[words(option, style)]);
        if here {
            cursor = seen_from_top(place, lines);
        }
    }
    cursor
}

/// Whoever stands on the first entry sees what stands above it.
fn seen_from_top(place: usize, lines: Range<usize>) -> Range<usize> {
    if place == 0 { 0..lines.end } else { lines }
}

/// The sentence with its gap, or with the words that fill it so far.
fn gap(page: &mut Page, before: &str, after: &str, filled: Option<&str>, look: Look) {
    let filled = match filled {
        Some(text) => words(text, look.evidence()),
        None => words("________", look.plain()),
    };
    page.flow(
        &words("", look.plain()),
        &[words(before, look.plain()), filled, words(after, look.plain())],
    );
    page.gap();
}

fn labelled(values: &[String], labels: &[&str]) -> Vec<(String, String)> {
    let labels = labels.iter().map(|label| (*label).to_owned());
    labels.zip(values.iter().cloned()).collect()
}

/// Rows each with all its values, the chosen one ticked.
fn rows_of(
    page: &mut Page,
    question: &Question,
    rows: &Rows,
    entries: &[String],
    values: &[(String, String)],
    look: Look,
) -> Range<usize> {
    // What the values mean stands once above; the rows then hold their labels alone where there is little room.
    let whole: usize = values
        .iter()
        .map(|(label, value)| label.len() + value.chars().count() + 8)
        .sum();
    let in_rows = whole + 5 <= page.width();
    if !in_rows {
        for (label, value) in values {
            page.labelled(
                &words(&format!("   {label} = "), look.strong()),
                &[words(value, look.plain())],
            );
        }
    }
    let mut cursor = 0..1;
    for (row, entry) in entries.iter().enumerate() {
        page.gap();
        let here = row == rows.cursor();
        let label = words(
            &format!("{}{:>2}  ", pointer(here), question.row_label(row)),
            label_style(here, false, look),
        );
        let mut lines = page.labelled(&label, &[words(entry, look.plain())]);
        let given = rows.given().get(row).copied().flatten();
        let mut pieces: Vec<Piece> = Vec::new();
        for (place, (label, value)) in values.iter().enumerate() {
            let chosen = given == Some(place);
            let tick = if chosen { "(\u{2022})" } else { "( )" };
            let style = if chosen { look.chosen() } else { look.plain() };
            // Spaces that do not break keep a box with its label.
            let text = if in_rows {
                format!("{tick} {label} {value}")
            } else {
                format!("{tick} {label}")
            };
            pieces.push(words(&text.replace(' ', "\u{a0}"), style));
            pieces.push(words("\u{a0}\u{a0} ", look.plain()));
        }
        lines.end = page.labelled(&words("     ", look.plain()), &pieces).end;
        if here {
            cursor = seen_from_top(row, lines);
        }
    }
    cursor
}

/// Left entries, each with the right entry that it is matched with, then all right entries.
fn matches_of(
    page: &mut Page,
    question: &Question,
    rows: &Rows,
    left: &[String],
    right: &[String],
    look: Look,
) -> Range<usize> {
    page.text("Give each number a letter from the list below.", look.plain());
    let mut cursor = 0..1;
    for (row, entry) in left.iter().enumerate() {
        page.gap();
        let here = row == rows.cursor();
        let label = words(
            &format!("{}{:>2}  ", pointer(here), question.row_label(row)),
            label_style(here, false, look),
        );
        let mut lines = page.labelled(&label, &[words(entry, look.plain())]);
        let given = rows.given().get(row).copied().flatten();
        let matched = given.and_then(|place| Some((place, right.get(place)?)));
        let (text, style) = match matched {
            Some((place, entry)) => (format!("{} {entry}", letter(place)), look.chosen()),
            None => ("?".to_owned(), look.plain()),
        };
        let arrow = words("     \u{2192} ", style);
        lines.end = page.labelled(&arrow, &[words(&text, style)]).end;
        if here {
            cursor = seen_from_top(row, lines);
        }
    }
    page.gap();
    for (place, entry) in right.iter().enumerate() {
        let label = words(&format!("     {}  ", letter(place)), look.strong());
        page.labelled(&label, &[words(entry, look.plain())]);
    }
    cursor
}

fn order_of(
    page: &mut Page,
    question: &Question,
    order: &Ordering,
    elements: &[String],
    look: Look,
) -> Range<usize> {
    let placed = order.placed().len();
    let mut cursor = 0..1;
    for (place, &element) in order.elements().iter().enumerate() {
        let here = place == order.cursor();
        let held = here && order.is_held();
        let number = if place < placed {
            format!("{}.", place + 1)
        } else {
            " -".to_owned()
        };
        let mark = if held { "\u{2195}" } else { pointer(here) };
        let label = format!("{mark} {number} {}  ", question.row_label(element));
        let style = if held { look.cursor() } else { look.plain() };
        let entry = elements.get(element).map_or("", String::as_str);
        let label = words(&label, label_style(here, place < placed, look));
        let lines = page.labelled(&label, &[words(entry, style)]);
        if here {
            cursor = seen_from_top(place, lines);
        }
    }
    cursor
}
