//! Other words for a part of an item: what is checked, and whether the key still rests on the article.

use std::slice::from_ref;

use crate::flaw::{Flaw, flaws};
use crate::item::{Key, OptionId, Part, Points, Role, Shape, is_listed, numbers_in};
use crate::quiz::{Backed, Change, ChangeKind, Entry, item_seconds};
use crate::review::step::{LONGEST, Refused};

/// The item with a part in other words, and the record of it.
///
/// Where the words are what is right, or say which of several is right, a person answers for the key from then on.
pub(super) fn edited(
    entry: &Entry,
    number: usize,
    part: Part,
    words: &str,
) -> Result<(Entry, Change), Refused> {
    if part == Part::Accepted {
        return accepting(entry, number, &[words.to_owned()]);
    }
    let words = one_line(words);
    too_long(&words)?;
    if words.is_empty() && !matches!(part, Part::Reason(_)) {
        return Err(Refused::Blank);
    }
    let before = before(entry, number, part)?;
    if before == words {
        return Err(Refused::Same);
    }
    let mut new = entry.clone();
    put(&mut new, part, &words)?;
    settled(entry, new, part, before, words)
}

/// The item with other answers that are accepted beside the right one, and the record of it; blank ones count nothing.
pub(super) fn accepting(
    entry: &Entry,
    number: usize,
    answers: &[String],
) -> Result<(Entry, Change), Refused> {
    let answers: Vec<String> = answers.iter().map(|words| one_line(words)).collect();
    let answers: Vec<String> = answers.into_iter().filter(|words| !words.is_empty()).collect();
    let words = told(&answers);
    too_long(&words)?;
    let before = before(entry, number, Part::Accepted)?;
    let mut new = entry.clone();
    if let Key::Text(all) | Key::Gap(all) = &mut new.key.key {
        if all.get(1..) == Some(&answers) {
            return Err(Refused::Same);
        }
        all.truncate(1);
        all.extend(answers);
    }
    settled(entry, new, Part::Accepted, before, words)
}

/// Answers as they are typed, with `;` between them; one that is accepted already stays whole even where it holds a `;`.
pub(super) fn typed_answers(words: &str, entry: &Entry) -> Vec<String> {
    let parted = |words: &str| -> Vec<String> { words.split(';').map(one_line).collect() };
    let typed = parted(words);
    let there = accepted(entry).unwrap_or_default().iter();
    let there: Vec<(Vec<String>, &String)> = there.map(|answer| (parted(answer), answer)).collect();
    let mut answers = Vec::new();
    let mut rest = typed.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let whole = there.iter().filter(|(pieces, _)| rest.starts_with(pieces));
        if let Some((pieces, answer)) = whole.max_by_key(|(pieces, _)| pieces.len()) {
            answers.push((*answer).clone());
            rest = &rest[pieces.len()..];
        } else {
            answers.push(first.clone());
            rest = after;
        }
    }
    answers
}

/// What is accepted beside the right answer; none where students write nothing that is compared.
fn accepted(entry: &Entry) -> Option<&[String]> {
    match &entry.key.key {
        Key::Text(answers) | Key::Gap(answers) => Some(answers.get(1..).unwrap_or_default()),
        _ => None,
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several answers as one text.
fn told(answers: &[String]) -> String {
    answers.join("; ")
}

fn too_long(words: &str) -> Result<(), Refused> {
    let length = words.chars().count();
    if length > LONGEST {
        Err(Refused::TooLong(length))
    } else {
        Ok(())
    }
}

/// The words of a part before they are changed.
fn before(entry: &Entry, number: usize, part: Part) -> Result<String, Refused> {
    current(entry, part).ok_or_else(|| Refused::NoPart {
        number,
        part: match part {
            Part::Reason(_) => "such option to say anything to".to_owned(),
            part => part.named(&entry.item.response),
        },
        there: parts(entry),
    })
}

/// Looks whether the item can stand with its new words, and who answers for its key.
fn settled(
    entry: &Entry,
    mut new: Entry,
    part: Part,
    before: String,
    words: String,
) -> Result<(Entry, Change), Refused> {
    new.response()
        .map_err(|problems| Refused::Unfit(reason(&problems)))?;
    let doubles = |entry: &Entry| -> Vec<String> {
        let found = flaws(&entry.subject(), None).into_iter();
        let found = found.filter(|finding| finding.flaw == Flaw::TwoRight);
        found.map(|finding| finding.words).collect()
    };
    let old = doubles(entry);
    if let Some(words) = doubles(&new).into_iter().find(|words| !old.contains(words)) {
        return Err(Refused::TwoRight(words));
    }
    new.item.seconds = Some(item_seconds(&new.item.stem, &new.item.response));
    let answers = is_key(entry, part);
    if answers {
        new.key.evidence = Backed::Author;
    }
    let change = Change {
        kind: if answers {
            ChangeKind::Answered
        } else {
            ChangeKind::Worded
        },
        item: Some(new.item.id.clone()),
        part: Some(part.named(&new.item.response)),
        before: Some(before),
        after: Some(words),
    };
    Ok((new, change))
}

/// The reason without the name of the item, which the teacher does not know.
fn reason(problems: &crate::diagnostic::Diagnostics) -> String {
    let first = problems.0.first().map_or("", |problem| &problem.message);
    match first
        .strip_prefix("item `")
        .and_then(|rest| rest.split_once("`: "))
    {
        Some((_, reason)) => reason.to_owned(),
        None => first.to_owned(),
    }
}

/// Whether the words of a part are what is right, or say which of several is right.
///
/// A statement's verdict hangs on its words, and so does the place of what is put in order, sorted or matched. Of options,
/// the right ones do; a wrong one may be worded anew, and is looked at for being right as well. Where students write, all
/// that is accepted is right, and an open answer's level says what earns its points.
fn is_key(entry: &Entry, part: Part) -> bool {
    match part {
        Part::Stem | Part::Reason(_) | Part::Rationale => false,
        Part::Left(_) | Part::Answer | Part::Accepted | Part::Level(_) => true,
        Part::Option(letter) => match &entry.key.key {
            Key::Choice(key) => *key == letter,
            Key::Choices(keys) => keys.contains(&letter),
            Key::Gap(_) => {
                let note = entry.key.notes.get(letter.index());
                note.is_some_and(|note| note.role == Role::Key)
            }
            Key::Truth(_)
            | Key::Match(_)
            | Key::Order(_)
            | Key::Sort(_)
            | Key::Text(_)
            | Key::Number(_)
            | Key::Select(_)
            | Key::Open(_) => true,
        },
    }
}

/// The words of a part as they are; nothing where the item has no such part.
pub(super) fn current(entry: &Entry, part: Part) -> Option<String> {
    match part {
        Part::Stem => Some(entry.item.stem.clone()),
        Part::Rationale => Some(entry.key.rationale.clone()),
        Part::Option(letter) => options(&entry.item.response).get(letter.index()).cloned(),
        Part::Left(place) => match &entry.item.response {
            Shape::Match { left, .. } => left.get(place).cloned(),
            _ => None,
        },
        Part::Reason(place) => entry.key.notes.get(place).map(|note| note.reason.clone()),
        Part::Answer => match &entry.key.key {
            Key::Text(answers) => answers.first().cloned(),
            Key::Gap(answers) if bank(&entry.item.response).is_empty() => answers.first().cloned(),
            Key::Number(key) => Some(key.value.to_string()),
            _ => None,
        },
        Part::Accepted => accepted(entry).map(told),
        Part::Level(points) => match &entry.key.key {
            Key::Open(rubric) => {
                let level = rubric.levels.iter().find(|level| level.points == points);
                level.map(|level| level.shows.clone())
            }
            _ => None,
        },
    }
}

/// Puts the words in place; [`current`] found the part.
fn put(entry: &mut Entry, part: Part, words: &str) -> Result<(), Refused> {
    let words = words.to_owned();
    match part {
        Part::Stem => entry.item.stem = words,
        Part::Rationale => entry.key.rationale = words,
        Part::Option(letter) => {
            let place = letter.index();
            if let Some(old) = options_mut(&mut entry.item.response).and_then(|list| list.get_mut(place)) {
                let old = std::mem::replace(old, words.clone());
                reword_key(entry, place, &old, words);
            }
        }
        Part::Left(place) => {
            if let Shape::Match { left, .. } = &mut entry.item.response
                && let Some(old) = left.get_mut(place)
            {
                *old = words;
            }
        }
        Part::Reason(place) => {
            if let Some(note) = entry.key.notes.get_mut(place) {
                note.reason = words;
            }
        }
        Part::Answer => match &mut entry.key.key {
            Key::Text(answers) | Key::Gap(answers) => {
                if let Some(first) = answers.first_mut() {
                    *first = words;
                }
            }
            Key::Number(key) => {
                let Ok(value) = words.parse() else {
                    let known = numbers_in(&words);
                    let hint = known
                        .first()
                        .map_or_else(String::new, |number| format!(", such as {number}"));
                    let why = format!("`{words}` is no plain number{hint}");
                    return Err(Refused::Unfit(why));
                };
                key.value = value;
            }
            _ => {}
        },
        // Several texts, put in place by `accepting`.
        Part::Accepted => {}
        Part::Level(points) => {
            if let Key::Open(rubric) = &mut entry.key.key {
                if let Some(level) = rubric.levels.iter_mut().find(|level| level.points == points) {
                    level.shows = words;
                }
                entry.item.points = Points(rubric.most());
            }
        }
    }
    Ok(())
}

/// The word of a bank that is right is written in the key as well.
fn reword_key(entry: &mut Entry, place: usize, old: &str, new: String) {
    let right = entry
        .key
        .notes
        .get(place)
        .is_some_and(|note| note.role == Role::Key);
    if let (Key::Gap(answers), true) = (&mut entry.key.key, right) {
        // Compared as answers are: the key may write the word in other letters, and must not keep it beside the new one.
        let is_old = |answer: &String| is_listed(from_ref(answer), old);
        let place = answers.iter().position(is_old).unwrap_or(0);
        answers.retain(|answer| !is_old(answer));
        answers.insert(place, new);
    }
}

/// The list that letters name.
fn options(shape: &Shape) -> &[String] {
    match shape {
        Shape::Choice { options } | Shape::Choices { options, .. } => options,
        Shape::Truth { statements } => statements,
        Shape::Gap { bank, .. } => bank,
        Shape::Match { right, .. } => right,
        Shape::Order { elements, .. } | Shape::Sort { elements, .. } => elements,
        Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => &[],
    }
}

fn options_mut(shape: &mut Shape) -> Option<&mut Vec<String>> {
    match shape {
        Shape::Choice { options } | Shape::Choices { options, .. } => Some(options),
        Shape::Truth { statements } => Some(statements),
        Shape::Gap { bank, .. } => Some(bank),
        Shape::Match { right, .. } => Some(right),
        Shape::Order { elements, .. } | Shape::Sort { elements, .. } => Some(elements),
        Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => None,
    }
}

fn bank(shape: &Shape) -> &[String] {
    match shape {
        Shape::Gap { bank, .. } => bank,
        _ => &[],
    }
}

/// The parts of an item, as they are typed: "stem, a to d, say a to say d, why".
pub(super) fn parts(entry: &Entry) -> String {
    let mut names = vec!["stem".to_owned()];
    let letters = options(&entry.item.response).len();
    let letter = |place: usize| OptionId::at(place).map_or_else(String::new, |id| id.to_string());
    if let Shape::Match { left, .. } = &entry.item.response {
        names.push(format!("1 to {}", left.len()));
    }
    if letters > 0 {
        names.push(format!("a to {}", letter(letters - 1)));
    }
    let notes = entry.key.notes.len();
    if notes > 0 {
        names.push(match &entry.item.response {
            Shape::Match { .. } => format!("say 1 to say {notes}"),
            Shape::Select { sentences, .. } => {
                let numbers: Vec<String> = sentences.iter().map(|number| format!("say {number}")).collect();
                numbers.join(", ")
            }
            _ => format!("say a to say {}", letter(notes - 1)),
        });
    }
    if current(entry, Part::Answer).is_some() {
        names.push("answer".to_owned());
    }
    if current(entry, Part::Accepted).is_some() {
        names.push("also".to_owned());
    }
    if let Key::Open(rubric) = &entry.key.key {
        names.extend(
            rubric
                .levels
                .iter()
                .map(|level| format!("level {}", level.points)),
        );
    }
    names.push("why".to_owned());
    names.join(", ")
}

/// The parts of an item that can be worded anew, in the order in which they are read.
pub(super) fn all_parts(entry: &Entry) -> Vec<Part> {
    let mut all = vec![Part::Stem];
    if let Shape::Match { left, .. } = &entry.item.response {
        all.extend((0..left.len()).map(Part::Left));
    }
    let letters = 0..options(&entry.item.response).len();
    all.extend(letters.filter_map(OptionId::at).map(Part::Option));
    all.extend(
        [Part::Answer, Part::Accepted]
            .into_iter()
            .filter(|part| current(entry, *part).is_some()),
    );
    if let Key::Open(rubric) = &entry.key.key {
        all.extend(rubric.levels.iter().map(|level| Part::Level(level.points)));
    }
    all.push(Part::Rationale);
    all.extend((0..entry.key.notes.len()).map(Part::Reason));
    all
}
