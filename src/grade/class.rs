use crate::grade::{Graded, GradedItem, Mark};
use crate::item::{Answer, ItemId, Key, Kind, OptionId, Points, Score, Shape, Truth};
use crate::quiz::{KeyFile, QuizFile};
use crate::source::fold;
use crate::submission::{FormMismatch, Given, Paper, Question};

/// What a class answered, item by item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// How many students.
    pub students: usize,
    /// One an item, in the order and with the numbers and letters of form A.
    pub items: Vec<ItemCounts>,
}

/// What a class answered to one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemCounts {
    /// The item.
    pub id: ItemId,
    /// Its number on form A.
    pub number: usize,
    /// Its kind.
    pub kind: Kind,
    /// The question.
    pub stem: String,
    /// What a full answer earns.
    pub points: Points,
    /// Answers with all points.
    pub full: usize,
    /// Answers with some points.
    pub partial: usize,
    /// Answers with none.
    pub none: usize,
    /// Students who answered nothing.
    pub blank: usize,
    /// Answers that await a person; in none of the counts above.
    pub awaiting: usize,
    /// How often each answer was given.
    pub lines: Vec<Line>,
}

/// An answer, or one row of it, and how many gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// As a student writes it on form A: `B`, `2=A`; `b before d` for a step of an order; empty for words.
    pub label: String,
    /// Its words.
    pub text: String,
    /// Whether it is right.
    pub right: bool,
    /// How many students gave it.
    pub count: usize,
}

/// From this many students on a share in per cent says more than chance.
const SHARE_FROM: usize = 30;

impl Class {
    /// Counts over all graded submissions of a quiz.
    pub fn new(quiz: &QuizFile, key: &KeyFile, graded: &[Graded]) -> Result<Self, FormMismatch> {
        let Some(order) = key
            .forms
            .iter()
            .find(|order| order.form.0 == "A")
            .or(key.forms.first())
        else {
            return Ok(Self {
                students: graded.len(),
                items: Vec::new(),
            });
        };
        let paper = Paper::new(quiz, order)?;
        let items = paper
            .questions
            .iter()
            .map(|question| {
                let answers: Vec<&GradedItem> = graded
                    .iter()
                    .filter_map(|one| one.items.iter().find(|item| item.key.id == question.item.id))
                    .collect();
                counts(question, &answers)
            })
            .collect();
        Ok(Self {
            students: graded.len(),
            items,
        })
    }
}

impl ItemCounts {
    /// How many were marked: right, partly right, wrong or blank.
    #[must_use]
    pub fn marked(&self) -> usize {
        self.full + self.partial + self.none + self.blank
    }

    /// The wrong answer that was given most often, the first of several.
    #[must_use]
    pub fn slip(&self) -> Option<&Line> {
        let wrong = self.lines.iter().filter(|line| !line.right && line.count > 0);
        // The last of equal counts would win; the first is meant.
        wrong.rev().max_by_key(|line| line.count)
    }

    /// `18 of 27; 7 chose B`, with a share in per cent for 30 students or more; never over unmarked answers.
    #[must_use]
    pub fn summary(&self) -> String {
        let marked = self.marked();
        let share = if marked >= SHARE_FROM && self.awaiting == 0 {
            // Rounded half up, in whole numbers.
            format!(" ({} %)", (200 * self.full + marked) / (2 * marked))
        } else {
            String::new()
        };
        let slip = self
            .slip()
            .filter(|slip| !slip.label.is_empty())
            .map_or_else(String::new, |slip| {
                format!("; {} chose {}", slip.count, slip.label)
            });
        format!("{} of {marked}{share}{slip}", self.full)
    }
}

fn counts(question: &Question, answers: &[&GradedItem]) -> ItemCounts {
    let item = question.item;
    let number_of =
        |wanted: &dyn Fn(&GradedItem) -> bool| answers.iter().filter(|answer| wanted(answer)).count();
    let blank = |answer: &GradedItem| answer.given == Given::Blank && !matches!(answer.mark, Mark::Given(_));
    let partial =
        |answer: &GradedItem| answer.score().is_some_and(|score| score != Score::ZERO) && !answer.is_full();
    ItemCounts {
        id: item.id.clone(),
        number: question.number,
        kind: item.response.kind(),
        stem: item.stem.clone(),
        points: item.points,
        full: number_of(&|answer| answer.is_full()),
        partial: number_of(&partial),
        none: number_of(&|answer| answer.score() == Some(Score::ZERO) && !blank(answer)),
        blank: number_of(&blank),
        awaiting: number_of(&|answer| answer.score().is_none()),
        lines: lines(question, answers),
    }
}

fn lines(question: &Question, answers: &[&GradedItem]) -> Vec<Line> {
    let Some(key) = answers
        .first()
        .and_then(|answer| answer.key.key.arranged(question.order()).ok())
    else {
        return Vec::new();
    };
    let in_words = matches!(
        question.shape(),
        Shape::Gap { .. } | Shape::Text {} | Shape::Number { .. } | Shape::Open { .. }
    );
    if in_words {
        return word_lines(question.shape(), answers);
    }
    let mut lines = offered(question, &key);
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

/// All answers that a printed question offers, none given yet.
fn offered(question: &Question, key: &Key) -> Vec<Line> {
    let line = |label: String, text: String, right: bool| Line {
        label,
        text,
        right,
        count: 0,
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
                line(upper(place), options[place.index()].clone(), right)
            })
            .collect(),
        (Shape::Truth { statements }, Key::Truth(right)) => statements
            .iter()
            .enumerate()
            .flat_map(|(row, statement)| {
                Truth::ALL.map(|verdict| {
                    let text = format!("{statement} \u{2192} the article {}", verdict.name());
                    line(
                        verdict_label(question, row, verdict),
                        text,
                        right.get(row) == Some(&verdict),
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
            .flat_map(|(row, entry)| {
                places(values.len()).map(move |place| {
                    let text = format!("{entry} \u{2192} {}", values[place.index()]);
                    line(
                        pair_label(question, row, place),
                        text,
                        right.get(row) == Some(&place),
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
                    line(step_label(one, next), text, right)
                };
                [pair(step[0], step[1], true), pair(step[1], step[0], false)]
            })
            .collect(),
        (Shape::Select { sentences, .. }, Key::Select(right)) => sentences
            .iter()
            .map(|number| {
                line(
                    number.to_string(),
                    format!("sentence {number}"),
                    right.contains(number),
                )
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
fn word_lines(shape: &Shape, answers: &[&GradedItem]) -> Vec<Line> {
    let mut lines: Vec<(String, Line)> = Vec::new();
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
        match lines.iter_mut().find(|(known, _)| *known == group) {
            Some((_, line)) => line.count += 1,
            None => lines.push((
                group,
                Line {
                    label: String::new(),
                    text,
                    right: answer.is_full(),
                    count: 1,
                },
            )),
        }
    }
    lines.sort_by(|(left_group, left), (right_group, right)| {
        right
            .count
            .cmp(&left.count)
            .then_with(|| left_group.cmp(right_group))
    });
    lines.into_iter().map(|(_, line)| line).collect()
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

#[cfg(test)]
mod tests {
    use super::{ItemCounts, Line};
    use crate::item::{ItemId, Kind, Points};

    #[test]
    fn small_classes_are_told_in_counts_and_nothing_in_shares_of_unmarked_answers() {
        let line = |label: &str, right, count| Line {
            label: label.to_owned(),
            text: String::new(),
            right,
            count,
        };
        let item = |full, none, awaiting, lines: &[Line]| ItemCounts {
            id: ItemId("q1".to_owned()),
            number: 1,
            kind: Kind::Choice,
            stem: String::new(),
            points: Points(1),
            full,
            partial: 0,
            none,
            blank: 0,
            awaiting,
            lines: lines.to_vec(),
        };
        let lines = [
            line("A", true, 18),
            line("B", false, 2),
            line("C", false, 7),
            line("D", false, 7),
        ];
        let cases = [
            (item(18, 9, 0, &lines), "18 of 27; 7 chose C"),
            (item(20, 10, 0, &lines), "20 of 30 (67 %); 7 chose C"),
            (item(20, 10, 1, &lines), "20 of 30; 7 chose C"),
            (item(5, 0, 0, &lines[..1]), "5 of 5"),
            (item(0, 0, 3, &[]), "0 of 0"),
            (item(1, 1, 0, &[line("", false, 1)]), "1 of 2"),
        ];
        for (counts, expected) in cases {
            assert_eq!(counts.summary(), expected);
        }
    }
}
