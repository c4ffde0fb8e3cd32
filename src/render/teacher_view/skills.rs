use serde::Serialize;

use crate::item::{Process, Strand};
use crate::labels::Labels;
use crate::quiz::{KeyItem, QuizItem};
use crate::render::standards::{meaning, short, standards};
use crate::render::{Printable, wording};

/// A skill that the quiz practises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SkillView {
    /// "Judge the support".
    pub name: String,
    /// What the reader does.
    pub does: String,
    /// How many items it has; one or more.
    pub count: usize,
    /// "3 questions".
    pub count_label: String,
    /// Their numbers, ascending: "1, 2, 5".
    pub numbers: String,
    /// "nos. 1, 2, 5".
    pub numbers_label: String,
    /// What they earn in all.
    pub points: u32,
    /// "4 points".
    pub points_label: String,
    /// What to do with the class where many went wrong.
    pub missed: String,
}

/// The standards of one framework that the quiz practises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrameworkView {
    /// "Civic Online Reasoning".
    pub name: String,
    /// One or more.
    pub standards: Vec<StandardView>,
}

/// A standard in plain words, with the items that practise it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StandardView {
    /// In short, as the key prints it: "RI.8".
    pub short: Printable,
    /// What it asks of the reader; none for one that the program does not know.
    pub meaning: Option<String>,
    /// The numbers of the items, ascending: "1, 2, 5".
    pub numbers: String,
}

/// An item in its place on the form.
pub(super) struct Placed<'a> {
    pub(super) number: usize,
    pub(super) item: &'a QuizItem,
    pub(super) key: &'a KeyItem,
}

/// The messages about skills, in the order of the paper: what the article says, then how we know.
const SKILLS: [&str; 5] = [
    "skill-locate",
    "skill-understand",
    "skill-evaluate",
    "skill-find-the-source",
    "skill-judge-the-support",
];

/// The skill of an item: for source items their strand, for others the process.
fn skill(key: &KeyItem) -> &'static str {
    match (key.strand, key.process) {
        (Some(Strand::FindTheSource), _) => "skill-find-the-source",
        (Some(Strand::JudgeTheSupport), _) => "skill-judge-the-support",
        (None, Process::Locate) => "skill-locate",
        (None, Process::Understand) => "skill-understand",
        (None, Process::Evaluate) => "skill-evaluate",
    }
}

pub(super) fn skills(placed: &[Placed<'_>], labels: &Labels) -> Vec<SkillView> {
    let rows = SKILLS.iter().filter_map(|&id| {
        let own = || placed.iter().filter(|one| skill(one.key) == id);
        let numbers: Vec<usize> = own().map(|one| one.number).collect();
        let points = own().fold(0_u32, |sum, one| sum.saturating_add(one.item.points.0));
        Some(SkillView {
            numbers_label: wording::of_questions(labels, "numbers-listed", &numbers)?,
            name: labels.told(id, &[]),
            does: labels.told(&format!("{id}-does"), &[]),
            count: numbers.len(),
            count_label: labels.told("questions", &[("n", numbers.len().into())]),
            numbers: wording::listed(&numbers),
            points,
            points_label: wording::points(labels, points),
            missed: labels.told(&format!("{id}-missed"), &[]),
        })
    });
    rows.collect()
}

/// The frameworks in the order of their table; marks that nobody explains stand last, as written.
pub(super) fn frameworks(placed: &[Placed<'_>], labels: &Labels) -> Vec<FrameworkView> {
    let view = |tag: &str, meaning: Option<String>| {
        let own = placed
            .iter()
            .filter(|one| one.key.tags.iter().any(|own| own == tag));
        let numbers: Vec<usize> = own.map(|one| one.number).collect();
        (!numbers.is_empty()).then(|| StandardView {
            short: short(labels, tag),
            meaning,
            numbers: wording::listed(&numbers),
        })
    };
    let known = standards().map(|(framework, tag)| (framework, view(tag, Some(meaning(labels, tag)))));
    let mut strange: Vec<&String> = placed.iter().flat_map(|one| &one.key.tags).collect();
    strange.retain(|tag| standards().all(|(_, known)| known != **tag));
    strange.sort();
    strange.dedup();
    let strange = strange
        .into_iter()
        .map(|tag| ("framework-other", view(tag, None)));
    let mut found: Vec<(&str, FrameworkView)> = Vec::new();
    for (framework, view) in known.chain(strange) {
        let Some(view) = view else { continue };
        match found.last_mut() {
            Some((last, open)) if *last == framework => open.standards.push(view),
            _ => {
                let name = labels.told(framework, &[]);
                found.push((
                    framework,
                    FrameworkView {
                        name,
                        standards: vec![view],
                    },
                ));
            }
        }
    }
    found.into_iter().map(|(_, framework)| framework).collect()
}
