//! Whether files that somebody hands in hold together.

use std::collections::BTreeSet;

use crate::item::{ItemId, Key, Points, Response, Shape, stands_in_order};
use crate::language::SentenceNo;
use crate::quiz::{Backed, FormId, FormOrder, KeyFile, KeyItem, QuizFile, QuizItem, Student};

/// A quarter of this is a long paper already; a bound keeps every sum of points exact.
const MOST_POINTS: u32 = 100;

/// An hour for one item is more than any lesson has.
const MOST_SECONDS: u32 = 3600;

/// What is wrong, and a piece of the file's text near it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub message: String,
    pub at: Option<String>,
}

impl Fault {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            at: None,
        }
    }

    fn of_item(id: &ItemId, message: impl std::fmt::Display) -> Self {
        Self {
            message: format!("item `{id}`: {message}"),
            at: Some(format!("\"id\": {}", quoted(&id.0))),
        }
    }

    fn of_student(student: &Student, message: &str) -> Self {
        Self {
            message: format!("student `{}`: {message}", student.id),
            at: Some(format!("\"id\": {}", quoted(&student.id))),
        }
    }
}

/// As JSON writes it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

pub(super) fn quiz_faults(file: &QuizFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    if file.quiz.trim().is_empty() {
        faults.push(Fault::new("the quiz has no name"));
    }
    if file.articles.len() != 1 {
        faults.push(Fault::new(format!(
            "{} articles where there must be 1",
            file.articles.len()
        )));
    }
    let sentences = sentences(file);
    if !sentences
        .iter()
        .map(|number| number.0)
        .eq((1..).take(sentences.len()))
    {
        faults.push(Fault::new("the article's sentences are not numbered 1, 2, 3 ..."));
    }
    faults.extend(repeated(file.items.iter().map(|item| &item.id)));
    for item in &file.items {
        faults.extend(item_faults(item, sentences.len()));
    }
    if file.forms.is_empty() {
        faults.push(Fault::new("the quiz has no form"));
    }
    faults.extend(form_faults(&file.forms, &file.items));
    if let Some(student) = &file.student
        && !file.forms.iter().map(|order| &order.form).eq([&student.form])
    {
        faults.push(Fault::of_student(
            student,
            "the copy holds another form than theirs",
        ));
    }
    faults
}

/// The numbers of the article's sentences as they stand.
fn sentences(file: &QuizFile) -> Vec<SentenceNo> {
    let paragraphs = file.articles.iter().flat_map(|article| &article.paragraphs);
    paragraphs.flatten().map(|sentence| sentence.number).collect()
}

fn item_faults(item: &QuizItem, sentences: usize) -> Vec<Fault> {
    let mut found = Vec::new();
    if let Err(mismatch) = item.response.check() {
        found.push(mismatch.0);
    }
    if let Shape::Select {
        sentences: candidates,
        ..
    } = &item.response
        && let Some(stray) = candidates.iter().find(|number| number.0 as usize > sentences)
    {
        found.push(format!("the article has no sentence {stray}"));
    }
    if item.stem.trim().is_empty() {
        found.push("it asks nothing".to_owned());
    }
    if !(1..=MOST_POINTS).contains(&item.points.0) {
        found.push(format!(
            "{} points where there must be 1 to {MOST_POINTS}",
            item.points
        ));
    }
    if let Some(seconds) = item
        .seconds
        .filter(|seconds| !(1..=MOST_SECONDS).contains(seconds))
    {
        found.push(format!(
            "{seconds} seconds where there must be 1 to {MOST_SECONDS}"
        ));
    }
    found
        .iter()
        .map(|message| Fault::of_item(&item.id, message))
        .collect()
}

/// Every form has its own name and holds every item once, with an order that fits it.
fn form_faults(forms: &[FormOrder], items: &[QuizItem]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut names = BTreeSet::new();
    for form in forms {
        let name = &form.form;
        let mut fault = |message: String| {
            faults.push(Fault {
                message: format!("form `{name}`: {message}"),
                at: Some(format!("\"form\": {}", quoted(&name.0))),
            });
        };
        if name.0.trim().is_empty() || !names.insert(name) {
            fault("its name is blank, or another form has it".to_owned());
        }
        let placed: BTreeSet<&ItemId> = form.items.iter().map(|placed| &placed.item).collect();
        let complete = items.iter().all(|item| placed.contains(&item.id));
        if !complete || form.items.len() != items.len() {
            fault("it does not hold every item once".to_owned());
            continue;
        }
        for one in &form.items {
            let item = items.iter().find(|item| item.id == one.item);
            if let Some(Err(mismatch)) = item.map(|item| one.arrangement.check(&item.response)) {
                fault(format!("item `{}`: {mismatch}", one.item));
            }
        }
    }
    faults
}

pub(super) fn key_faults(file: &KeyFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    let digest = &file.quiz_sha256;
    if digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        faults.push(Fault::new("`quiz-sha256` is no SHA-256 digest in hexadecimal"));
    }
    let unused = file.unused.iter().map(|unused| &unused.item.id);
    faults.extend(repeated(file.items.iter().map(|item| &item.id).chain(unused)));
    for item in &file.items {
        faults.extend(evidence_fault(item));
    }
    for unused in &file.unused {
        faults.extend(item_faults(&unused.item, usize::MAX));
        faults.extend(key_item_faults(&unused.item, &unused.key));
        faults.extend(evidence_fault(&unused.key));
    }
    faults
}

/// What keeps a key from being the key to this quiz.
pub(super) fn pair_faults(quiz: &QuizFile, key: &KeyFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !key
        .items
        .iter()
        .map(|item| &item.id)
        .eq(quiz.items.iter().map(|item| &item.id))
    {
        faults.push(Fault::new(
            "the answer key does not hold the quiz's items in its order",
        ));
        return faults;
    }
    let sentences = sentences(quiz);
    for (item, key) in quiz.items.iter().zip(&key.items) {
        faults.extend(key_item_faults(item, key));
        if let Some(stray) = named_sentences(key).find(|number| !sentences.contains(number)) {
            faults.push(Fault::of_item(
                &key.id,
                format!("the article has no sentence {stray}"),
            ));
        }
    }
    faults.extend(form_faults(&key.forms, &quiz.items));
    faults.extend(told_orders(&key.forms, &key.items));
    faults.extend(student_faults(key));
    for form in quiz.forms.iter().filter(|form| !key.forms.contains(form)) {
        faults.push(Fault::new(format!(
            "the answer key does not know form `{}`",
            form.form
        )));
    }
    faults
}

/// Every student has a name of their own and a form that the key knows.
fn student_faults(key: &KeyFile) -> Vec<Fault> {
    let forms: BTreeSet<&FormId> = key.forms.iter().map(|order| &order.form).collect();
    let mut ids = BTreeSet::new();
    let mut faults = Vec::new();
    for student in &key.students {
        if student.id.trim().is_empty() || !ids.insert(&student.id) {
            faults.push(Fault::of_student(
                student,
                "the id is blank, or another student has it",
            ));
        }
        if !forms.contains(&student.form) {
            let message = format!("the answer key does not know their form `{}`", student.form);
            faults.push(Fault::of_student(student, &message));
        }
    }
    faults
}

/// A form that prints elements in the very order that is asked for, or in its reverse, tells it.
fn told_orders(forms: &[FormOrder], keys: &[KeyItem]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for form in forms {
        for placed in &form.items {
            let key = keys.iter().find(|key| key.id == placed.item).map(|key| &key.key);
            if let Some(Ok(Key::Order(printed))) = key.map(|key| key.arranged(&placed.arrangement))
                && stands_in_order(&printed)
            {
                let message = format!("form `{}` prints the elements in order already", form.form);
                faults.push(Fault::of_item(&placed.item, message));
            }
        }
    }
    faults
}

fn key_item_faults(item: &QuizItem, key: &KeyItem) -> Option<Fault> {
    if item.id != key.id {
        return Some(Fault::of_item(&item.id, format!("its key is named `{}`", key.id)));
    }
    let natural = key.natural_order.unwrap_or(false);
    if let Err(mismatch) = Response::new(item.response.clone(), key.key.clone(), key.notes.clone(), natural) {
        return Some(Fault::of_item(&item.id, mismatch));
    }
    match &key.key {
        Key::Open(rubric) if Points(rubric.most()) != item.points => Some(Fault::of_item(
            &item.id,
            format!(
                "{} points, but its rubric gives up to {}",
                item.points,
                rubric.most()
            ),
        )),
        _ => None,
    }
}

/// The sentences that feedback would point a student to.
fn named_sentences(key: &KeyItem) -> impl Iterator<Item = SentenceNo> {
    let notes = key.notes.iter().filter_map(|note| note.sentence);
    notes.chain(key.evidence.words().iter().filter_map(|words| words.sentence))
}

/// A key that nothing backs is no key.
fn evidence_fault(item: &KeyItem) -> Option<Fault> {
    let bare = item.evidence != Backed::Author && item.evidence.words().is_empty();
    bare.then(|| Fault::of_item(&item.id, "no words of the article back its key"))
}

fn repeated<'a>(ids: impl Iterator<Item = &'a ItemId>) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    ids.filter(|id| id.0.trim().is_empty() || !seen.insert(*id))
        .map(|id| Fault::of_item(id, "its name is blank, or another item has it"))
        .collect()
}
