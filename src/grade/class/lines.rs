use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::grade::feedback::said;
use crate::grade::{Corrected, GradedItem};
use crate::item::{Answer, Key, Note, OptionId, Role, Shape, Truth};
use crate::source::fold;
use crate::submission::{Given, Question};

/// An answer, or one row of it, and how many gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// As a student writes it on form A: `B`, `2=A`; `b before d` for a step of an order; empty for words.
    pub label: String,
    /// Its words.
    pub text: String,
    /// Whether it is right.
    pub right: bool,
    /// How it came to stand among the options; none for what is no option.
    pub role: Option<Role>,
    /// What to say to students who gave it, with the sentence; none where the key says nothing.
    pub say: Option<String>,
    /// How many students gave it.
    pub count: usize,
}

pub(super) fn lines(question: &Question, answers: &[&GradedItem]) -> Vec<Line> {
    let Some(item) = answers.first().map(|answer| answer.key) else {
        return Vec::new();
    };
    let Ok(key) = item.key.arranged(question.order()) else {
        return Vec::new();
    };
    let notes = question.printed_notes(&item.notes);
    let in_words = matches!(
        question.shape(),
        Shape::Gap { .. } | Shape::Text {} | Shape::Number { .. } | Shape::Open { .. }
    );
    if in_words {
        return word_lines(question.shape(), answers, &notes);
    }
    let mut lines = offered(question, &key, &notes);
    if let Some(corrected) = answers.first().and_then(|answer| answer.correction.as_deref()) {
        correct(&mut lines, question, corrected);
    }
    for answer in answers {
        let Given::Answered(answer) = &answer.given else {
            continue;
        };
        let Ok(printed) = question.printed(answer) else {
            continue;
        };
        for label in labels(question, &printed) {
            if let Some(line) = lines.iter_mut().find(|line| line.label == label) {
                line.count += 1;
            }
        }
    }
    lines
}

/// What is right too now counts as right, and nothing is to be said to those who gave it.
fn correct(lines: &mut [Line], question: &Question, corrected: &Corrected) {
    let also = corrected
        .accepted()
        .filter_map(|also| question.printed(&also.answer).ok());
    let also: Vec<String> = also.flat_map(|also| labels(question, &also)).collect();
    for line in lines {
        if corrected.everyone_right() || also.contains(&line.label) {
            line.right = true;
            line.say = None;
        }
    }
}

/// All answers that a printed question offers, none given yet.
fn offered(question: &Question, key: &Key, notes: &[&Note]) -> Vec<Line> {
    // An option has a role of its own; what is said of a row is for those who erred on it.
    let option = |place: usize, label: String, text: String, right: bool| {
        Line::new(label, text, right).noted(notes.get(place).copied(), true)
    };
    let row = |place: usize, label: String, text: String, right: bool| {
        Line::new(label, text, right).noted(notes.get(place).copied(), false)
    };
    let places = |size: usize| (0..size).filter_map(OptionId::at);
    match (question.shape(), key) {
        (Shape::Choice { options } | Shape::Choices { options, .. }, key) => places(options.len())
            .map(|place| {
                let right = match key {
                    Key::Choice(right) => *right == place,
                    Key::Choices(right) => right.contains(&place),
                    _ => false,
                };
                option(place.index(), upper(place), options[place.index()].clone(), right)
            })
            .collect(),
        (Shape::Truth { statements }, Key::Truth(right)) => statements
            .iter()
            .enumerate()
            .flat_map(|(place, statement)| {
                Truth::ALL.map(|verdict| {
                    let text = format!("{statement} \u{2192} the article {}", verdict.name());
                    row(
                        place,
                        verdict_label(question, place, verdict),
                        text,
                        right.get(place) == Some(&verdict),
                    )
                })
            })
            .collect(),
        (
            Shape::Match {
                left: rows,
                right: values,
            },
            Key::Match(right),
        )
        | (
            Shape::Sort {
                elements: rows,
                categories: values,
            },
            Key::Sort(right),
        ) => rows
            .iter()
            .enumerate()
            .flat_map(|(at, entry)| {
                places(values.len()).map(move |place| {
                    let text = format!("{entry} \u{2192} {}", values[place.index()]);
                    row(
                        at,
                        pair_label(question, at, place),
                        text,
                        right.get(at) == Some(&place),
                    )
                })
            })
            .collect(),
        // Neighbours in the right order, each with what takes it for the reverse: where a class goes wrong.
        (Shape::Order { elements, .. }, Key::Order(right)) => right
            .windows(2)
            .flat_map(|step| {
                let pair = |one: OptionId, next: OptionId, right| {
                    let text = format!("{} \u{2192} {}", elements[one.index()], elements[next.index()]);
                    Line::new(step_label(one, next), text, right)
                };
                [pair(step[0], step[1], true), pair(step[1], step[0], false)]
            })
            .collect(),
        (Shape::Select { sentences, .. }, Key::Select(right)) => sentences
            .iter()
            .enumerate()
            .map(|(place, number)| {
                let text = format!("sentence {number}");
                option(place, number.to_string(), text, right.contains(number))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The labels of what an answer names, one a part.
fn labels(question: &Question, printed: &Answer) -> Vec<String> {
    match printed {
        Answer::Choice(place) => vec![upper(*place)],
        Answer::Choices(places) => places.iter().map(|&place| upper(place)).collect(),
        Answer::Truth(rows) => rows
            .iter()
            .enumerate()
            .filter_map(|(row, verdict)| Some(verdict_label(question, row, (*verdict)?)))
            .collect(),
        Answer::Match(rows) | Answer::Sort(rows) => rows
            .iter()
            .enumerate()
            .filter_map(|(row, place)| Some(pair_label(question, row, (*place)?)))
            .collect(),
        Answer::Order(given) => given
            .iter()
            .enumerate()
            .flat_map(|(at, one)| given[at + 1..].iter().map(|next| step_label(*one, *next)))
            .collect(),
        Answer::Select(numbers) => numbers.iter().map(ToString::to_string).collect(),
        Answer::Gap(_) | Answer::Text(_) | Answer::Number(_) | Answer::Open(_) => Vec::new(),
    }
}

/// Words that were written, alike when folded, most frequent first; for open answers the points that were given.
fn word_lines(shape: &Shape, answers: &[&GradedItem], notes: &[&Note]) -> Vec<Line> {
    let mut lines: BTreeMap<String, Line> = BTreeMap::new();
    for answer in answers {
        let (group, text) = match (&answer.given, answer.score(), shape) {
            (_, Some(score), Shape::Open { .. }) => {
                let points = format!("{} of {} points", score.display(), answer.points());
                (points.clone(), points)
            }
            (Given::Answered(Answer::Gap(words) | Answer::Text(words) | Answer::Number(words)), _, _) => {
                (fold(words), words.trim().to_owned())
            }
            _ => continue,
        };
        if let Some(line) = lines.get_mut(&group) {
            line.count += 1;
            continue;
        }
        let line = Line {
            count: 1,
            ..Line::new(String::new(), text, answer.is_full())
        };
        let line = line.noted(note_on(shape, &group, notes), true);
        lines.insert(group, line);
    }
    let mut lines: Vec<Line> = lines.into_values().collect();
    // They stand by their words, and of equal counts stay so.
    lines.sort_by_key(|line| Reverse(line.count));
    lines
}

/// What the key says of a word that was to choose from.
fn note_on<'n>(shape: &Shape, word: &str, notes: &[&'n Note]) -> Option<&'n Note> {
    let Shape::Gap { bank, .. } = shape else {
        return None;
    };
    let place = bank.iter().position(|offered| fold(offered) == word)?;
    notes.get(place).copied()
}

impl Line {
    /// An answer that nobody has given yet.
    fn new(label: String, text: String, right: bool) -> Self {
        Self {
            label,
            text,
            right,
            role: None,
            say: None,
            count: 0,
        }
    }

    /// With what the key says of it.
    fn noted(self, note: Option<&Note>, option: bool) -> Self {
        let right = self.right;
        Self {
            role: note.filter(|_| option).map(|note| note.role),
            say: note.filter(|_| !right).map(said),
            ..self
        }
    }
}

fn upper(place: OptionId) -> String {
    place.to_string().to_uppercase()
}

/// `1=B` for a pair, `a=2` for an element and its category.
fn pair_label(question: &Question, row: usize, place: OptionId) -> String {
    let value = match question.shape() {
        Shape::Sort { .. } => (place.index() + 1).to_string(),
        _ => upper(place),
    };
    format!("{}={value}", question.row_label(row))
}

/// `b before d` for two elements in the order given.
fn step_label(one: OptionId, next: OptionId) -> String {
    format!("{one} before {next}")
}

fn verdict_label(question: &Question, row: usize, verdict: Truth) -> String {
    let initial = match verdict {
        Truth::Says => 'S',
        Truth::Otherwise => 'O',
        Truth::NotSaid => 'N',
    };
    format!("{}={initial}", question.row_label(row))
}
