use num_rational::Ratio;

use crate::grade::class::{Analysis, ItemAnalysis, ItemCounts};
use crate::item::{ItemId, Kind};
use crate::statistics::DifClass;

/// Fewer marked answers do not speak against an item.
const FROM_ANSWERS: usize = 5;

/// Below this an item hardly tells strong from weak: Ebel and Frisbie, *Essentials of Educational Measurement* (1991).
const POOR: f64 = 0.2;

/// From this correlation on a wrong option draws those who know more.
const DRAWS_THE_STRONG: f64 = 0.1;

/// An option that fewer than one in so many choose does no work: Haladyna and Downing, *How many options is enough for
/// a multiple-choice test item?* (Educational and Psychological Measurement 53, 1993).
const RARE: u64 = 20;

/// An item that may be faulty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookAgain {
    /// The item.
    pub id: ItemId,
    /// Its number on form A.
    pub number: usize,
    /// Why, in words.
    pub reasons: Vec<String>,
}

pub(super) fn look_again(items: &[ItemCounts], analysis: Option<&Analysis>) -> Vec<LookAgain> {
    items
        .iter()
        .filter_map(|item| {
            let mut reasons = by_counts(item);
            let analysed = analysis.and_then(|analysis| analysis.items.iter().find(|one| one.id == item.id));
            if let Some(analysed) = analysed {
                reasons.extend(by_analysis(item, analysed));
            }
            (!reasons.is_empty()).then(|| LookAgain {
                id: item.id.clone(),
                number: item.number,
                reasons,
            })
        })
        .collect()
}

/// What counts alone tell, in a class of any size.
fn by_counts(item: &ItemCounts) -> Vec<String> {
    let mut reasons = Vec::new();
    let marked = item.marked();
    // Where half the answers or more await a mark, those that are blank tell nothing of the question.
    if marked < FROM_ANSWERS || item.awaiting >= marked {
        return reasons;
    }
    // Of several right ones, which a correction may have made, the most chosen counts.
    let right = item.lines.iter().filter(|line| line.right);
    let right = right.rev().max_by_key(|line| line.count);
    match (item.kind, right, item.slip()) {
        (Kind::Choice, Some(right), Some(slip)) if slip.count > right.count => reasons.push(format!(
            "{} chose {}, {} the right answer {}: look at the key, and at what speaks for {}",
            slip.count, slip.label, right.count, right.label, slip.label
        )),
        _ if item.full == 0 => reasons.push(format!("none of {marked} earned all points")),
        _ => {}
    }
    reasons
}

fn by_analysis(item: &ItemCounts, analysed: &ItemAnalysis) -> Vec<String> {
    let mut reasons = Vec::new();
    // Where nearly all are right or wrong, little is left to tell students apart by.
    let telling = analysed.facility > Ratio::new(1, 10) && analysed.facility < Ratio::new(9, 10);
    match analysed.discrimination {
        Some(d) if d < 0.0 => reasons.push(format!(
            "students with few points in all did better in it than those with many (discrimination {d:.2}): look at \
             the key"
        )),
        Some(d) if d < POOR && telling => reasons.push(format!(
            "it hardly tells strong from weak (discrimination {d:.2}): is it clear what is asked?"
        )),
        _ => {}
    }
    let students: u64 = analysed.options.iter().map(|option| option.students).sum();
    let used = |place: usize| {
        analysed
            .options
            .iter()
            .find(|option| option.answer as usize == place + 1)
    };
    if item.kind == Kind::Choice {
        let mut idle: Vec<&str> = Vec::new();
        for (place, line) in item.lines.iter().enumerate().filter(|(_, line)| !line.right) {
            let label = &line.label;
            match used(place) {
                Some(option) if option.students * RARE >= students => {
                    if let Some(r) = option.with_rest.filter(|r| *r >= DRAWS_THE_STRONG) {
                        reasons.push(format!(
                            "{label} drew those with many points (correlation {r:.2}): could it be right as well?"
                        ));
                    }
                }
                _ if telling => idle.push(label),
                _ => {}
            }
        }
        if !idle.is_empty() {
            reasons.push(format!("hardly anybody chose {}", idle.join(" or ")));
        }
    }
    for difference in analysed
        .differences
        .iter()
        .filter(|one| one.test.class() > DifClass::A)
    {
        let (harder, than) = if difference.test.delta < 0.0 {
            (&difference.focal, &difference.reference)
        } else {
            (&difference.reference, &difference.focal)
        };
        reasons.push(format!(
            "of students with equal totals it was harder for group {harder} than for {than} (ETS class {:?})",
            difference.test.class()
        ));
    }
    reasons
}
