//! What a quiz lacks, in words for the teacher.

use crate::quiz::blueprint::Blueprint;
use crate::quiz::select::{Hindrance, Selection};
use crate::quiz::{Shortfall, Wish};

/// A reason why the article supports no more, for one wish: "the article credits only 3 statements".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it limits.
    pub wish: Wish,
    /// A sentence without capital and full stop.
    pub text: String,
}

/// All that the quiz lacks against the blueprint.
pub(super) fn shortfalls(
    blueprint: &Blueprint,
    selection: &Selection<'_>,
    chosen: &[usize],
    reasons: &[Reason],
) -> Vec<Shortfall> {
    let (quiz, supply) = (selection.tally(chosen), selection.supply(chosen));
    let lacking = Wish::ALL.into_iter().filter_map(|wish| {
        let wished = blueprint.wished(wish, chosen.len());
        // A quiz whose minutes are used up is as full as it was to be.
        let full = wish == Wish::Items && selection.is_out_of_time(chosen);
        (quiz.count(wish) < wished && !full).then_some((wish, wished))
    });
    lacking
        .map(|(wish, wished)| {
            let mut parts = vec![found(quiz.count(wish), supply.count(wish))];
            if wish == Wish::Items {
                parts.extend(left_out(selection, chosen));
            }
            let own = reasons.iter().filter(|reason| reason.wish == wish);
            parts.extend(own.map(|reason| reason.text.clone()));
            Shortfall {
                wished: named(wish, wished, blueprint),
                explanation: sentence(&parts.join("; ")),
            }
        })
        .collect()
}

/// What was wished, in words.
fn named(wish: Wish, count: usize, blueprint: &Blueprint) -> String {
    match (wish, blueprint.minutes) {
        (Wish::Items, Some(minutes)) if blueprint.fills => {
            format!("as many items as fit into {minutes} minutes")
        }
        _ => wish.named(count),
    }
}

/// How many there are, and whether more were to be had.
fn found(there: usize, sure: usize) -> String {
    let has = match there {
        0 => "the quiz has none".to_owned(),
        count => format!("the quiz has {count}"),
    };
    match sure {
        0 => format!("{has}, because nothing in the article supports one with certainty"),
        _ if sure == there => format!("{has}, because the article supports no more with certainty"),
        1 => format!("{has}: the one that the article supports cannot stand beside the others"),
        _ => format!("{has} of the {sure} that the article supports, because not all can stand in one quiz"),
    }
}

/// Why candidates that were sure do not stand in a quiz that had room.
fn left_out(selection: &Selection<'_>, chosen: &[usize]) -> Vec<String> {
    let questions = selection.questions(chosen);
    let hindered = |by: Hindrance| {
        let left = questions.iter().copied().filter(|place| !chosen.contains(place));
        left.filter(|&place| selection.hindrance(chosen, place) == Some(by))
            .count()
    };
    let why = [
        (Hindrance::Subject, "about what another item asks too".to_owned()),
        (
            Hindrance::Cue,
            "left out because its question or another's would give an answer away".to_owned(),
        ),
        (
            Hindrance::Model,
            "of a question type that stands often enough already".to_owned(),
        ),
        (
            Hindrance::Part,
            "left out because the blueprint wants the other part of the paper alone".to_owned(),
        ),
        (
            Hindrance::LookOver,
            "of a kind to look over before use (`--preset full` takes in more of these)".to_owned(),
        ),
        (
            Hindrance::Open,
            "left out because it is one open answer too many".to_owned(),
        ),
    ];
    why.into_iter()
        .map(|(by, text)| (hindered(by), text))
        .filter(|(count, _)| *count > 0)
        .map(|(count, text)| match count {
            1 => format!("1 more is {text}"),
            _ => format!(
                "{count} more are {}",
                text.replace("it is", "they are")
                    .replace("its question", "their question")
            ),
        })
        .collect()
}

/// With a capital and a full stop.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string())
        .unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
