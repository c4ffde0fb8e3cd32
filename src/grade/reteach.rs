use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::ModelId;
use crate::quiz::{Asked, Focus};
use crate::source::{SourceFile, Span};

/// At most so many models are taught again: as many as the debrief has questions.
const MOST_MODELS: usize = 3;

/// Version of the report's JSON that this reads.
const FORMAT: u32 = 1;

/// What a class missed in a quiz, as its JSON report tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reteach {
    /// The quiz's title.
    pub title: String,
    /// How many students handed in.
    pub students: usize,
    /// The item models that cost the class the largest share of their points, the most missed first; at most three.
    pub missed: Vec<MissedModel>,
    /// What was asked.
    pub asked: Vec<Asked>,
}

/// An item model that a class missed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissedModel {
    /// Its name.
    pub model: ModelId,
    /// The skill that it belongs to.
    pub skill: String,
    /// The numbers of its questions on form A.
    pub numbers: Vec<usize>,
    /// Answers that lost points.
    pub short: usize,
    /// Answers that are marked.
    pub marked: usize,
    /// Points lost, in halves of a full answer.
    lost_halves: usize,
}

impl Reteach {
    /// What to ask for the next time: its models, and the skills that they belong to.
    #[must_use]
    pub fn focus(&self) -> Focus {
        let mut skills: Vec<String> = Vec::new();
        for missed in &self.missed {
            if !skills.contains(&missed.skill) {
                skills.push(missed.skill.clone());
            }
        }
        Focus {
            models: self.missed.iter().map(|missed| missed.model.clone()).collect(),
            skills,
            asked: self.asked.clone(),
        }
    }
}

#[derive(Deserialize)]
struct ReportFile {
    format: u32,
    title: String,
    students: Vec<IgnoredAny>,
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    number: usize,
    model: ModelId,
    skill: String,
    stem: String,
    evidence: Vec<String>,
    full: usize,
    partial: usize,
    none: usize,
    blank: usize,
    awaiting: usize,
}

/// Reads a class report that was written as JSON.
///
/// # Errors
/// `reteach-report` where the file is no such report, and `reteach-nothing` where the class lost no point: an item of which
/// half the answers or more await a mark is not known well enough to tell.
pub fn read_report(source: &Arc<SourceFile>) -> Result<Reteach, Diagnostics> {
    let hint = "make one with `newsquiz grade KEY ANSWERS --report report.json`";
    let report: ReportFile = serde_json::from_str(source.text()).map_err(|error| {
        Diagnostic::error("reteach-report", format!("this is no class report: {error}"))
            .at(source, line(source, error.line()), "")
            .hint(hint)
    })?;
    if report.format != FORMAT {
        let problem = format!(
            "the report has format {}, and this program reads {FORMAT}",
            report.format
        );
        return Err(Diagnostic::error("reteach-report", problem)
            .at(source, Span::new(0, 0), "")
            .hint(hint)
            .into());
    }
    let missed = missed(&report.items);
    if missed.is_empty() {
        return Err(Diagnostic::error(
            "reteach-nothing",
            "the class lost no point in questions that are marked",
        )
        .at(source, Span::new(0, 0), "")
        .hint("mark what awaits a mark and write the report again, or make a quiz without --reteach")
        .into());
    }
    Ok(Reteach {
        title: report.title,
        students: report.students.len(),
        missed,
        asked: report
            .items
            .into_iter()
            .map(|item| Asked {
                model: item.model,
                stem: item.stem,
                evidence: item.evidence,
            })
            .collect(),
    })
}

fn missed(items: &[Item]) -> Vec<MissedModel> {
    let mut models: BTreeMap<&ModelId, MissedModel> = BTreeMap::new();
    for item in items {
        let short = item.partial.saturating_add(item.none).saturating_add(item.blank);
        let marked = short.saturating_add(item.full);
        if item.awaiting >= marked {
            continue;
        }
        let found = models.entry(&item.model).or_insert_with(|| MissedModel {
            model: item.model.clone(),
            skill: item.skill.clone(),
            numbers: Vec::new(),
            short: 0,
            marked: 0,
            lost_halves: 0,
        });
        found.numbers.push(item.number);
        found.short = found.short.saturating_add(short);
        found.marked = found.marked.saturating_add(marked);
        let none = item.none.saturating_add(item.blank);
        let lost = none.saturating_mul(2).saturating_add(item.partial);
        found.lost_halves = found.lost_halves.saturating_add(lost);
    }
    let mut missed: Vec<MissedModel> = models.into_values().filter(|model| model.short > 0).collect();
    missed.sort_by_key(|model| model.numbers.first().copied());
    // Shares compared crosswise, in whole numbers.
    let crosswise = |one: &MissedModel, other: &MissedModel| one.lost_halves as u128 * other.marked as u128;
    missed.sort_by(|left, right| crosswise(right, left).cmp(&crosswise(left, right)));
    missed.truncate(MOST_MODELS);
    missed
}

/// A line of the file, from 1.
fn line(source: &SourceFile, number: usize) -> Span {
    let text = source.text();
    let start: usize = text
        .split_inclusive('\n')
        .take(number.saturating_sub(1))
        .map(str::len)
        .sum();
    let length = text[start..].lines().next().unwrap_or_default().len();
    Span::new(start, start + length)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::read_report;
    use crate::source::SourceFile;

    fn report(items: &str) -> Arc<SourceFile> {
        let text = format!(
            r#"{{"format": 1, "title": "T", "students": [{{}}, {{}}], "items": [{items}], "queue": []}}"#
        );
        Arc::new(SourceFile::new("report.json", text))
    }

    fn item(number: usize, model: &str, counts: [usize; 5]) -> String {
        let [full, partial, none, blank, awaiting] = counts;
        format!(
            r#"{{"number": {number}, "model": "{model}", "skill": "sources", "stem": "?", "evidence": ["x"],
            "full": {full}, "partial": {partial}, "none": {none}, "blank": {blank}, "awaiting": {awaiting}, "kind": "choice"}}"#
        )
    }

    #[test]
    fn the_models_that_lost_the_largest_share_come_first() {
        let items = [
            item(1, "a", [10, 0, 0, 0, 0]),
            item(2, "b", [5, 5, 0, 0, 0]),
            item(3, "c", [7, 0, 1, 2, 0]),
            item(4, "d", [0, 0, 3, 0, 7]),
            item(5, "b", [6, 0, 4, 0, 0]),
            item(6, "e", [9, 1, 0, 0, 0]),
        ];
        let found = read_report(&report(&items.join(","))).expect("a report");
        let told: Vec<_> = found
            .missed
            .iter()
            .map(|model| {
                format!(
                    "{} {:?} {}/{}",
                    model.model, model.numbers, model.short, model.marked
                )
            })
            .collect();
        assert_eq!(told, ["b [2, 5] 9/20", "c [3] 3/10", "e [6] 1/10"]);
        assert_eq!((found.students, found.asked.len()), (2, 6));
        assert_eq!(found.focus().skills, ["sources"]);
    }

    #[test]
    fn what_is_no_report_is_refused_with_its_place() {
        let message =
            |source: &Arc<SourceFile>| read_report(source).expect_err("refused").0.remove(0).message;
        assert!(message(&report("{}")).contains("missing field `number`"));
        assert!(message(&Arc::new(SourceFile::new("x", "[]"))).starts_with("this is no class report"));
        assert!(message(&Arc::new(SourceFile::new("x", ""))).starts_with("this is no class report"));
        let all_right = report(&item(1, "a", [10, 0, 0, 0, 0]));
        assert_eq!(
            message(&all_right),
            "the class lost no point in questions that are marked"
        );
        let later = SourceFile::new("x", report("").text().replace("\"format\": 1", "\"format\": 2"));
        assert_eq!(
            message(&Arc::new(later)),
            "the report has format 2, and this program reads 1"
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,60}", counts in any::<[usize; 5]>()) {
            let _ = read_report(&Arc::new(SourceFile::new("x", text)));
            let _ = read_report(&report(&[item(1, "a", counts), item(2, "a", counts)].join(",")));
        }
    }
}
