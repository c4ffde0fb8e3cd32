use crate::grade::corrections::told_to_student;
use crate::grade::right::{option, right_answer};
use crate::grade::{Graded, GradedItem, Mark};
use crate::item::{Answer, Marked, Note, Points, Score, Scoring, Shape, misplaced, score};
use crate::source::fold;
use crate::submission::{Given, shown};
use crate::terminal::{harmless, wrap};

/// Columns of the text.
const WIDTH: usize = 80;

/// What a student reads after grading: score, and for each question the answer given, where it goes wrong (the note on
/// the option chosen, with its sentence) or why it is right.
#[must_use]
pub fn feedback(title: &str, graded: &Graded) -> String {
    let mut text = String::new();
    push(&mut text, 0, &format!("Feedback for {}", graded.student));
    push(&mut text, 0, &format!("{title} (form {})", graded.form));
    push(&mut text, 0, &format!("Score: {}", graded.total()));
    for item in &graded.items {
        let earned = match item.score() {
            Some(_) if item.points() == Points(0) => "does not count".to_owned(),
            Some(score) => format!("{} of {}", score.display(), item.points()),
            None => "awaiting a mark".to_owned(),
        };
        text.push('\n');
        push(
            &mut text,
            0,
            &format!("{}. {} [{earned}]", item.question.number, item.question.item.stem),
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
fn remarks(item: &GradedItem) -> Vec<(usize, String)> {
    let mut lines = Vec::new();
    lines.push((3, format!("Your answer: {}", given(item))));
    lines.extend(told_to_student(item).into_iter().map(|line| (3, line)));
    let settled = item
        .correction
        .as_ref()
        .is_some_and(|corrected| corrected.everyone_right());
    if item.is_dropped() || settled && item.is_full() {
        return lines;
    }
    if matches!(item.mark, Mark::Awaits(_)) {
        lines.push((3, "Your teacher will mark it.".to_owned()));
        return lines;
    }
    if item.is_full() {
        lines.extend(key_of_another(item).map(|line| (3, line)));
        lines.push((3, item.key.rationale.clone()));
        return lines;
    }
    for note in notes_on_errors(item) {
        lines.push((3, note));
    }
    let right = right_answer(&item.question, &item.key.key);
    match right.as_slice() {
        [] => {}
        [one] => lines.push((3, format!("The answer is {one}."))),
        several => {
            lines.push((3, "The answer is:".to_owned()));
            lines.extend(several.iter().map(|part| (5, part.clone())));
        }
    }
    if !item.key.rationale.is_empty() {
        lines.push((3, item.key.rationale.clone()));
    }
    lines
}

/// Where an answer was accepted besides the key: what the key says, which its reason belongs to.
fn key_of_another(item: &GradedItem) -> Option<String> {
    let mut accepted = item.correction.as_ref()?.accepted();
    let Given::Answered(answer) = &item.given else {
        return None;
    };
    let shape = &item.question.item.response;
    let by_key = score(shape, &item.key.key, answer, Points(1), Scoring::default());
    let other = accepted.next().is_some() && by_key != Ok(Marked::Scored(Score::whole(true, Points(1))));
    let right = right_answer(&item.question, &item.key.key);
    other.then(|| format!("The answer of the key: {}.", right.join("; ")))
}

fn given(item: &GradedItem) -> String {
    match &item.given {
        Given::Answered(answer) => answer_words(item, answer),
        Given::Unreadable { raw, .. } => raw.trim().to_owned(),
        Given::Blank => "none".to_owned(),
        Given::OnPaper => "on paper".to_owned(),
        Given::NotShown => "not shown".to_owned(),
    }
}

/// A choice with its words, other answers as they are written on the form.
fn answer_words(item: &GradedItem, answer: &Answer) -> String {
    let question = &item.question;
    match (question.shape(), question.printed(answer)) {
        (Shape::Choice { options }, Ok(Answer::Choice(place))) => option(options, place),
        (_, _) => shown(question, answer).unwrap_or_default(),
    }
}

/// For each part that is not right, what its note says.
fn notes_on_errors(item: &GradedItem) -> Vec<String> {
    let (Given::Answered(answer), Ok(right)) = (&item.given, item.question.printed_key(&item.key.key)) else {
        return Vec::new();
    };
    let Ok(answer) = item.question.printed(answer) else {
        return Vec::new();
    };
    let notes = item.question.printed_notes(&item.key.notes);
    let note = |place: usize| notes.get(place).copied();
    match (item.question.shape(), answer, right) {
        (Shape::Choice { .. }, Answer::Choice(place), _) => {
            note(place.index()).map(said).into_iter().collect()
        }
        (Shape::Choices { options, .. }, Answer::Choices(chosen), Answer::Choices(right)) => (0..options
            .len())
            .filter_map(|place| {
                let is = |list: &[crate::item::OptionId]| list.iter().any(|one| one.index() == place);
                let label = crate::submission::letter(place);
                match (is(&chosen), is(&right)) {
                    (true, false) => Some(format!("{label}) {}", said(note(place)?))),
                    (false, true) => Some(format!("{label}) was left out. {}", said(note(place)?))),
                    (true, true) | (false, false) => None,
                }
            })
            .collect(),
        (_, Answer::Truth(rows), Answer::Truth(right)) => wrong_rows(&rows, &right)
            .filter_map(|place| {
                Some(format!(
                    "{}) {}",
                    item.question.row_label(place),
                    said(note(place)?)
                ))
            })
            .collect(),
        (_, Answer::Match(rows), Answer::Match(right)) | (_, Answer::Sort(rows), Answer::Sort(right)) => {
            wrong_rows(&rows, &right)
                .filter_map(|place| {
                    Some(format!(
                        "{}) {}",
                        item.question.row_label(place),
                        said(note(place)?)
                    ))
                })
                .collect()
        }
        (Shape::Gap { bank, .. }, Answer::Gap(words), _) => {
            let place = bank.iter().position(|word| fold(word) == fold(&words));
            place.and_then(note).map(said).into_iter().collect()
        }
        (_, Answer::Order(given), Answer::Order(right)) => misplaced(&right, &given)
            .into_iter()
            .filter_map(|place| {
                let label = item.question.row_label(place.index());
                let said = said(note(place.index())?);
                Some(if given.contains(&place) {
                    format!("{label}) is out of order. {said}")
                } else {
                    format!("{label}) was left out. {said}")
                })
            })
            .collect(),
        (Shape::Select { sentences, .. }, Answer::Select(chosen), Answer::Select(right)) => chosen
            .iter()
            .filter(|number| !right.contains(number))
            .filter_map(|number| {
                let place = sentences.iter().position(|candidate| candidate == number)?;
                Some(said(note(place)?))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The rows whose answer is missing or wrong.
fn wrong_rows<T: PartialEq>(rows: &[T], right: &[T]) -> impl Iterator<Item = usize> {
    rows.iter()
        .zip(right)
        .enumerate()
        .filter(|(_, (row, right))| row != right)
        .map(|(place, _)| place)
}

/// A note with its sentence number, where its words do not give it already.
pub(super) fn said(note: &Note) -> String {
    match note.sentence {
        Some(number) if !note.reason.contains(&format!("entence {number}")) => {
            format!("{} (sentence {number})", note.reason)
        }
        _ => note.reason.clone(),
    }
}
