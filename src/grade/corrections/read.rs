use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::grade::corrections::accept::{adds_nothing, is_wordless};
use crate::grade::corrections::file::{CODES, Draft, drafts};
use crate::grade::corrections::{Accepted, Change, Correction, Corrections, Dropping};
use crate::grade::right::option;
use crate::item::{Answer, Key, Kind, Points, Shape};
use crate::quiz::Quiz;
use crate::source::{SourceFile, Span};
use crate::submission::{Given, Paper, Question, asked, read_cell};
use crate::toml_file::{Placed, Problems};
use crate::vocabulary::nearest;

/// As in the quiz file itself: a bound keeps every sum of points exact.
const MOST_POINTS: u32 = 100;

impl Corrections {
    /// Reads a corrections file for a quiz, or shows every place where it is wrong.
    ///
    /// Refused: a question that the quiz does not have, an answer that cannot be read on form A or is right already, two
    /// corrections of one question that contradict each other, and one without a reason.
    pub fn read(source: &Arc<SourceFile>, quiz: &Quiz) -> Result<Self, Diagnostics> {
        let mut problems = Problems::new(source, CODES);
        let drafts = drafts(source, &mut problems);
        if let Some(named) = drafts.quiz.filter(|named| named.value != quiz.file().quiz) {
            let message = format!(
                "these are corrections of quiz `{}`, not of `{}`",
                named.value,
                quiz.file().quiz
            );
            problems.note("corrections-quiz", named.at, message, "");
        }
        let paper = quiz
            .key()
            .main_form()
            .and_then(|order| Paper::new(quiz.file(), order).ok());
        let mut list: Vec<(Correction, Span)> = Vec::new();
        let drafted = !drafts.list.is_empty();
        for draft in drafts.list {
            let at = draft.at;
            if let Some(correction) = paper
                .as_ref()
                .and_then(|paper| correction(draft, at, quiz, paper, &mut problems))
            {
                if let Some(why) = clash(&list, &correction) {
                    problems.note("corrections-clash", at, why, "");
                }
                list.push((correction, at));
            }
        }
        if !drafted {
            let hint =
                "each correction is a table that is opened by `[[correction]]`; docs/answers.md shows one";
            problems.note(
                "corrections-empty",
                Span::new(0, 0),
                "there is no correction in this file",
                hint,
            );
        }
        problems.none()?;
        Ok(Self::new(
            list.into_iter().map(|(correction, _)| correction).collect(),
        ))
    }
}

/// Why a correction does not go with those before it.
fn clash(list: &[(Correction, Span)], correction: &Correction) -> Option<String> {
    let number = correction.number;
    let others = list.iter().map(|(other, _)| other);
    let mut others = others.filter(|other| other.item == correction.item);
    others.find_map(|other| match (&other.change, &correction.change) {
        (Change::Accept(_), Change::Accept(_))
        | (Change::Points { .. }, Change::Accept(_) | Change::EveryoneRight)
        | (Change::Accept(_) | Change::EveryoneRight, Change::Points { .. }) => None,
        (Change::Points { .. }, Change::Points { .. }) => {
            Some(format!("question {number} has new points already"))
        }
        (Change::Drop(_), _) | (_, Change::Drop(_)) => Some(format!(
            "question {number} is dropped, and nothing else can become of it"
        )),
        (Change::EveryoneRight, _) | (_, Change::EveryoneRight) => Some(format!(
            "every answer to question {number} is right, so none has to be accepted too"
        )),
    })
}

/// A correction of its draft; nothing only where a problem was noted.
fn correction(
    draft: Draft,
    at: Span,
    quiz: &Quiz,
    paper: &Paper,
    problems: &mut Problems,
) -> Option<Correction> {
    let why = draft.why.map(|why| why.value.trim().to_owned());
    let why = why.filter(|why| !why.is_empty());
    if why.is_none() {
        let hint = "add `why = \"...\"`: your students and whoever reads the report have to know it";
        problems.note("corrections-why", at, "the correction does not say why", hint);
    }
    let question = question((draft.item, draft.id), at, paper, problems);
    let named: Vec<&str> = [
        draft.accept.is_some().then_some("accept"),
        draft.drop.is_some().then_some("drop"),
        draft.everyone_right.is_some().then_some("everyone-right"),
        draft.points.is_some().then_some("points"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if named.len() != 1 {
        let (message, hint) = if named.is_empty() {
            (
                "the correction does not say what to change".to_owned(),
                "add one of `accept`, `drop`, `everyone-right`, `points`",
            )
        } else {
            (
                format!("the correction says several things: {}", named.join(", ")),
                "give each a `[[correction]]` of its own",
            )
        };
        problems.note("corrections-change", at, message, hint);
        return None;
    }
    let question = question?;
    let change = if let Some(accept) = draft.accept {
        accepted(&accept, question, quiz, problems).map(Change::Accept)
    } else if let Some(drop) = draft.drop {
        dropping(&drop, problems).map(Change::Drop)
    } else if let Some(points) = draft.points {
        weight(&points, question, problems)
    } else {
        let yes = draft.everyone_right.filter(|yes| !yes.value);
        if let Some(no) = &yes {
            let hint = "leave the correction out";
            problems.note(
                "corrections-change",
                no.at,
                "`everyone-right` can only be `true`",
                hint,
            );
        }
        yes.is_none().then_some(Change::EveryoneRight)
    };
    Some(Correction {
        item: question.item.id.clone(),
        number: question.number,
        change: change?,
        why: why?,
    })
}

fn question<'p, 'q>(
    (item, id): (Option<Placed<u32>>, Option<Placed<String>>),
    at: Span,
    paper: &'p Paper<'q>,
    problems: &mut Problems,
) -> Option<&'p Question<'q>> {
    let questions = &paper.questions;
    match (item, id) {
        (Some(number), None) => {
            let place = number.value.checked_sub(1).map(|place| place as usize);
            let found = place.and_then(|place| questions.get(place));
            if found.is_none() {
                let message = format!("form {} has no question {}", paper.form, number.value);
                let hint = format!(
                    "`item` is the number on form {}, 1 to {}",
                    paper.form,
                    questions.len()
                );
                problems.note("corrections-item", number.at, message, &hint);
            }
            found
        }
        (None, Some(id)) => {
            let found = questions.iter().find(|question| question.item.id.0 == id.value);
            if found.is_none() {
                let known: Vec<&str> = questions
                    .iter()
                    .map(|question| question.item.id.0.as_str())
                    .collect();
                let hint = nearest(&id.value, known.iter().copied()).map_or_else(
                    || format!("there are: {}", known.join(", ")),
                    |near| format!("did you mean `{near}`?"),
                );
                let message = format!("the quiz has no question `{}`", id.value);
                problems.note("corrections-item", id.at, message, &hint);
            }
            found
        }
        (Some(_), Some(id)) => {
            let message = "the question is named twice, by `item` and by `id`";
            problems.note("corrections-item", id.at, message, "leave one of them out");
            None
        }
        (None, None) => {
            let hint = format!("add `item = ...`, its number on form {}", paper.form);
            problems.note(
                "corrections-item",
                at,
                "the correction does not say which question it is of",
                &hint,
            );
            None
        }
    }
}

fn dropping(drop: &Placed<String>, problems: &mut Problems) -> Option<Dropping> {
    match drop.value.as_str() {
        "full-credit" => Some(Dropping::FullCredit),
        "rescale" => Some(Dropping::Rescale),
        other => {
            let hint = "\"full-credit\" gives everyone its points, \"rescale\" takes them out of the total";
            let message = format!("`drop` is `{other}`; it may be `full-credit` or `rescale`");
            problems.note("corrections-change", drop.at, message, hint);
            None
        }
    }
}

fn weight(points: &Placed<u32>, question: &Question, problems: &mut Problems) -> Option<Change> {
    let from = question.item.points;
    if !(1..=MOST_POINTS).contains(&points.value) {
        let message = format!("`points` is {}; it may be 1 to {MOST_POINTS}", points.value);
        let hint = "`drop = \"rescale\"` takes a question out of the total";
        problems.note("corrections-points", points.at, message, hint);
        return None;
    }
    if points.value == from.0 {
        let message = format!("question {} counts {from} already", question.number);
        problems.note("corrections-points", points.at, message, "");
        return None;
    }
    Some(Change::Points {
        from,
        to: Points(points.value),
    })
}

fn accepted(
    entries: &Placed<Vec<Placed<String>>>,
    question: &Question,
    quiz: &Quiz,
    problems: &mut Problems,
) -> Option<Vec<Accepted>> {
    let key = quiz.key().items.iter().find(|key| key.id == question.item.id)?;
    if question.item.response.kind() == Kind::Open {
        let message = format!(
            "question {} is open: its answers are marked by a person",
            question.number
        );
        let hint = "change the marks, or give `drop`, `everyone-right` or `points`";
        problems.note("corrections-accept", entries.at, message, hint);
        return None;
    }
    if entries.value.is_empty() {
        problems.note("corrections-accept", entries.at, "`accept` names no answer", "");
        return None;
    }
    let mut list = Vec::new();
    for entry in &entries.value {
        match answer(&entry.value, question, (&key.key, quiz)) {
            Ok(answer) => list.push(answer),
            Err((message, hint)) => problems.note("corrections-accept", entry.at, message, &hint),
        }
    }
    (list.len() == entries.value.len()).then_some(list)
}

/// An accepted answer as it would be written on form A; or why it is none, and what to do.
fn answer(
    written: &str,
    question: &Question,
    (key, quiz): (&Key, &Quiz),
) -> Result<Accepted, (String, String)> {
    let number = question.number;
    let answer = match read_cell(question, written) {
        Given::Answered(answer) if !is_wordless(&answer) => answer,
        Given::Unreadable { why, .. } => {
            let message = format!(
                "`{}` cannot be read as an answer to question {number}: {why}",
                written.trim()
            );
            let hint = format!(
                "write it as an answer on form A. {} What students wrote otherwise is settled by --answers-map",
                asked(question)
            );
            return Err((message, hint));
        }
        Given::Answered(_) | Given::Blank | Given::NotShown | Given::OnPaper => {
            let message = format!("an empty answer to question {number} cannot be accepted");
            return Err((
                message,
                "`everyone-right = true` counts blanks as right".to_owned(),
            ));
        }
    };
    if adds_nothing(&question.item.response, key, &answer, quiz.file().scoring) {
        let message = format!("`{}` is right in question {number} already", written.trim());
        return Err((
            message,
            "leave it out, or look whether the question is the one you mean".to_owned(),
        ));
    }
    if let (Answer::Order(order), Shape::Order { elements, .. }) = (&answer, &question.item.response)
        && order.len() != elements.len()
    {
        let message = format!("an order that is right too names all {} elements", elements.len());
        return Err((message, asked(question)));
    }
    let told = match (question.shape(), question.printed(&answer)) {
        (Shape::Choice { options }, Ok(Answer::Choice(place))) => option(options, place),
        _ => format!("\u{201c}{}\u{201d}", written.trim()),
    };
    Ok(Accepted { told, answer })
}
