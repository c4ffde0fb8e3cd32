use crate::article::Evidence;
use crate::bank::load::{PROCESSES, maybe, points_of};
use crate::bank::problems::Problems;
use crate::bank::table::{Table, Words, span, wrong_type};
use crate::bank::written::OwnItem;
use crate::bank::written::response::{self, Parts};
use crate::item::{Item, Key, ModelId, Points, Process};
use crate::language::SentenceNo;
use crate::source::Span;

/// More than this is no item of a quiz any more; as quiz files have it.
const MOST_POINTS: usize = 100;

/// Reads one `[[item]]`; nothing, and its problems noted, where it is none.
pub(super) fn read(mut table: Table<'_, '_>, number: usize, problems: &mut Problems) -> Option<OwnItem> {
    let stem = table
        .words("stem", problems)
        .and_then(|words| filled(words, problems));
    let process = maybe("process", &PROCESSES, &mut table, problems);
    let rationale = table.maybe_words("rationale", problems);
    let sentences = sentences(&mut table, problems);
    let points = points(&mut table, problems);
    let parts = table
        .table("response", problems)
        .and_then(|response| response::read(response, problems));
    table.finish(problems);
    let (stem, parts) = (stem?, parts?);
    let Parts { response, parts_at } = parts;
    let points = match (response.key(), points) {
        (Key::Open(rubric), given) => {
            let most = Points(rubric.most());
            if let Some((_, at)) = given.filter(|(points, _)| *points != most) {
                let message = format!("`points` is not the {most} that the highest level earns");
                let hint = "leave `points` out: an open item earns what its levels give".to_owned();
                problems.note("items-points", at, message, Some(hint));
            }
            most
        }
        (_, Some((points, _))) => points,
        (_, None) => points_of(0, response.kind()),
    };
    Some(OwnItem {
        item: Item {
            model: ModelId(format!("own-{number}")),
            skill: "own".to_owned(),
            process: process.unwrap_or(Process::Understand),
            strand: None,
            direction: None,
            tags: Vec::new(),
            stem: stem.text,
            response,
            rationale: rationale.map(|words| words.text).unwrap_or_default(),
            evidence: Evidence::author(),
            points,
            review: false,
        },
        sentences,
        stem_at: stem.span,
        parts_at,
    })
}

fn filled(words: Words, problems: &mut Problems) -> Option<Words> {
    if words.text.trim().is_empty() {
        problems.note("items-blank", words.span, "the stem asks nothing", None);
        return None;
    }
    Some(words)
}

/// The numbers of sentences, as the worksheet prints them.
fn sentences(table: &mut Table<'_, '_>, problems: &mut Problems) -> Vec<(SentenceNo, Span)> {
    let Some(value) = table.take("sentences") else {
        return Vec::new();
    };
    let expected = "a list of sentence numbers, such as `[3, 4]`";
    let Some(array) = value.get_ref().as_array() else {
        wrong_type("sentences", expected, value, problems);
        return Vec::new();
    };
    let mut found = Vec::new();
    for entry in array {
        let Some(integer) = entry.get_ref().as_integer() else {
            wrong_type("sentences", expected, entry, problems);
            continue;
        };
        let at = span(&entry.span());
        match integer.as_str().parse::<u32>() {
            Ok(number) if number > 0 => found.push((SentenceNo(number), at)),
            _ => {
                let message = format!(
                    "`{integer}` is no number of a sentence",
                    integer = integer.as_str()
                );
                let hint = "sentences are numbered from 1".to_owned();
                problems.note("items-sentence", at, message, Some(hint));
            }
        }
    }
    found
}

fn points(table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<(Points, Span)> {
    if !table.has("points") {
        return None;
    }
    let at = table.key_span("points");
    let points = table.count("points", 1, problems);
    if !(1..=MOST_POINTS).contains(&points) {
        let message = format!("{points} points where there must be 1 to {MOST_POINTS}");
        problems.note("items-points", at, message, None);
        return None;
    }
    Some((Points(u32::try_from(points).ok()?), at))
}
