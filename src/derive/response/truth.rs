use crate::article::calendar::WEEKDAYS;
use crate::bank::{Path, StatementModel};
use crate::derive::facts::{Fact, Value};
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::{Desk, Drawn};
use crate::derive::response::options::malformed;
use crate::derive::scene::Scene;
use crate::item::{Key, Note, Response, Role, Shape, Truth};
use crate::language::SentenceNo;
use crate::source::{Span, fold};

/// Fewer statements than this are a coin toss.
const FEWEST_STATEMENTS: usize = 3;

struct Row {
    text: String,
    truth: Truth,
    note: Note,
    spans: Vec<Span>,
    sentence: SentenceNo,
}

pub(super) fn truth(desk: &Desk<'_>, groups: &[StatementModel], shared_out: bool) -> Result<Made, Refusal> {
    let rows = if shared_out {
        dealt(desk, groups)?
    } else {
        in_turn(desk, groups)?
    };
    let verdicts = |truth: Truth| rows.iter().any(|row| row.truth == truth);
    let different = [Truth::Says, Truth::Otherwise, Truth::NotSaid]
        .into_iter()
        .filter(|&t| verdicts(t))
        .count();
    if rows.len() < FEWEST_STATEMENTS || different < 2 {
        return Err(Refusal::TooFewOptions {
            found: rows.len(),
            needed: FEWEST_STATEMENTS,
        });
    }
    let rests_on = rows.iter().flat_map(|row| row.spans.iter().copied()).collect();
    let key = rows.iter().map(|row| row.truth).collect();
    let (statements, notes) = rows.into_iter().map(|row| (row.text, row.note)).unzip();
    let response =
        Response::new(Shape::Truth { statements }, Key::Truth(key), notes, false).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on,
        absence: None,
    })
}

/// Each group takes the first facts that it can use.
fn in_turn(desk: &Desk<'_>, groups: &[StatementModel]) -> Result<Vec<Row>, Refusal> {
    let mut rows: Vec<Row> = Vec::new();
    for group in groups {
        let mut taken = 0;
        for drawn in desk.drawn(&group.of) {
            // Two rows on one sentence would answer each other.
            let double = rows.iter().any(|row| row.sentence == drawn.material.sentence);
            if taken == group.most || double {
                continue;
            }
            if let Some(row) = row(desk, group, &drawn)? {
                rows.push(row);
                taken += 1;
            }
        }
    }
    Ok(rows)
}

/// The facts go round the groups like cards, in an order of no meaning, so that neither their places in the article nor
/// how many have one verdict tells anything. Those that suit one group alone are dealt first, and the groups kept even.
fn dealt(desk: &Desk<'_>, groups: &[StatementModel]) -> Result<Vec<Row>, Refusal> {
    let mut cards: Vec<(usize, u64, Fact, SentenceNo)> = groups
        .iter()
        .flat_map(|group| desk.drawn(&group.of))
        .map(|drawn| {
            let suits = groups
                .iter()
                .filter(|group| desk.drawn_from(drawn.fact, &group.of).is_some());
            let sentence = drawn.material.sentence;
            (suits.count(), turn(desk, sentence), drawn.fact, sentence)
        })
        .collect();
    cards.sort_unstable();
    cards.dedup();
    let mut rows: Vec<Row> = Vec::new();
    let mut taken = vec![0; groups.len()];
    let mut next = cards
        .first()
        .map_or(0, |(_, turn, ..)| usize::from(turn % 2 == 1));
    for (_, _, fact, sentence) in cards {
        if rows.iter().any(|row| row.sentence == sentence) {
            continue;
        }
        let mut order: Vec<usize> = (0..groups.len())
            .map(|step| (next + step) % groups.len())
            .collect();
        order.sort_by_key(|&group| taken[group]);
        for group in order {
            let model = &groups[group];
            let Some(drawn) = desk
                .drawn_from(fact, &model.of)
                .filter(|_| taken[group] < model.most)
            else {
                continue;
            };
            if let Some(row) = row(desk, model, &drawn)? {
                rows.push(row);
                taken[group] += 1;
                next = group + 1;
                break;
            }
        }
    }
    // As they come, the verdicts would take turns.
    rows.sort_by_key(|row| row.sentence);
    Ok(rows)
}

/// A number that the words of a sentence give, as good as drawn: it puts sentences into an order of no meaning.
fn turn(desk: &Desk<'_>, sentence: SentenceNo) -> u64 {
    let document = &desk.facts.reading().document;
    let words = document.sentence(sentence).span.of(document.article().text());
    // FNV-1a, and a last stir: its high bits hardly change with the last letters.
    let mixed = words
        .unwrap_or_default()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

fn row(desk: &Desk<'_>, group: &StatementModel, drawn: &Drawn) -> Result<Option<Row>, Refusal> {
    let mut scene = desk.scene.narrowed(group.of.bind, drawn.fact);
    let mut text = drawn.material.text.clone();
    let mut spans = drawn.material.spans.clone();
    if let Some((replaced, with)) = &group.change {
        let Some(changed) = change(desk, &mut scene, drawn.fact, (replaced, with), &text) else {
            return Ok(None);
        };
        text = changed.0;
        spans.extend(changed.1);
    }
    let reason = desk.words(&group.reason, &scene, Some(&drawn.value))?;
    let role = if group.truth == Truth::Says {
        Role::Key
    } else {
        Role::Misreading
    };
    let sentence = drawn.material.sentence;
    Ok(Some(Row {
        text: format!("{text}."),
        truth: group.truth,
        note: Note {
            role,
            reason,
            sentence: Some(sentence),
        },
        spans,
        sentence,
    }))
}

/// The statement with one part replaced by another fact's part of the same sort, and the place of what was replaced.
fn change(
    desk: &Desk<'_>,
    scene: &mut Scene,
    fact: Fact,
    (replaced, with): (&Path, &Path),
    text: &str,
) -> Option<(String, Vec<Span>)> {
    let old = desk.drawn_from(fact, replaced)?;
    if text.matches(&old.material.text).count() != 1 {
        return None;
    }
    let known = std::iter::once(&old.material.text)
        .chain(&old.material.same)
        .map(|text| fold(text));
    let known: Vec<String> = known.collect();
    let new = desk.drawn(with).into_iter().find(|new| {
        let other = !known.contains(&fold(&new.material.text)) && !new.material.named_in(text);
        other && (exclusive(&old.material.text, &new.material.text) || another_source(desk, fact, &old, new))
    })?;
    *scene = scene.narrowed(with.bind, new.fact);
    Some((
        text.replace(&old.material.text, &new.material.text),
        old.material.spans,
    ))
}

/// Whether a source in the place of another makes an attribution that the article does not make.
fn another_source(desk: &Desk<'_>, fact: Fact, old: &Drawn, new: &Drawn) -> bool {
    let (Fact::Claim(claim), Value::Fact(Fact::Source(_)), Value::Fact(Fact::Source(source))) =
        (fact, &old.value, &new.value)
    else {
        return false;
    };
    let another = desk.facts.reading().claims[claim.0]
        .source
        .is_some_and(|own| own != *source);
    another && !desk.facts.accuses(claim) && !desk.facts.may_share(*source, claim)
}

/// Whether two times of one sort cannot both be right: two days of the week, or two years.
fn exclusive(one: &str, other: &str) -> bool {
    let day = |text: &str| WEEKDAYS.iter().position(|day| fold(text) == *day);
    let year = |text: &str| {
        text.parse::<u16>()
            .ok()
            .filter(|year| (1000..2200).contains(year))
    };
    match (day(one), day(other), year(one), year(other)) {
        (Some(one), Some(other), _, _) => one != other,
        (_, _, Some(one), Some(other)) => one != other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::exclusive;

    #[test]
    fn only_times_that_shut_each_other_out_are_swapped() {
        for (one, other, apart) in [
            ("Thursday", "Friday", true),
            ("Friday", "Friday", false),
            ("2021", "2019", true),
            ("Thursday", "2019", false),
            ("Thursday night", "Friday", false),
            ("last week", "March", false),
        ] {
            assert_eq!(exclusive(one, other), apart, "{one} and {other}");
        }
    }
}
