use serde::Serialize;

use crate::item::{Process, Strand};
use crate::quiz::{KeyItem, QuizItem};
use crate::render::Printable;
use crate::render::standards::{Standard, standards};
use crate::render::teacher_view::words::skill;

/// A skill that the quiz practises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SkillView {
    /// "Judge the support".
    pub name: &'static str,
    /// What the reader does.
    pub does: &'static str,
    /// The numbers of its items, ascending; one or more.
    pub items: Vec<usize>,
    /// What they earn in all.
    pub points: u32,
    /// What to do with the class where many went wrong.
    pub missed: &'static str,
}

/// The standards of one framework that the quiz practises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrameworkView {
    /// "Civic Online Reasoning".
    pub name: &'static str,
    /// One or more.
    pub standards: Vec<StandardView>,
}

/// A standard in plain words, with the items that practise it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StandardView {
    /// In short, as the key prints it: "RI.8".
    pub short: Printable,
    /// What it asks of the reader; none for one that the program does not know.
    pub meaning: Option<&'static str>,
    /// The numbers of the items, ascending.
    pub items: Vec<usize>,
}

/// An item in its place on the form.
pub(super) struct Placed<'a> {
    pub(super) number: usize,
    pub(super) item: &'a QuizItem,
    pub(super) key: &'a KeyItem,
}

/// In the order of the paper: what the article says, then how we know.
const SKILLS: [(Process, Option<Strand>); 5] = [
    (Process::Locate, None),
    (Process::Understand, None),
    (Process::Evaluate, None),
    (Process::Evaluate, Some(Strand::FindTheSource)),
    (Process::Evaluate, Some(Strand::JudgeTheSupport)),
];

pub(super) fn skills(placed: &[Placed<'_>]) -> Vec<SkillView> {
    let rows = SKILLS.iter().map(|&(process, strand)| {
        let words = skill(process, strand);
        let own = || {
            placed
                .iter()
                .filter(move |one| skill(one.key.process, one.key.strand) == words)
        };
        SkillView {
            name: words.name,
            does: words.does,
            items: own().map(|one| one.number).collect(),
            points: own().map(|one| one.item.points.0).sum(),
            missed: words.missed,
        }
    });
    rows.filter(|row| !row.items.is_empty()).collect()
}

/// The frameworks in the order of their table; marks that nobody explains stand last, as written.
pub(super) fn frameworks(placed: &[Placed<'_>]) -> Vec<FrameworkView> {
    let with = |tag: &str| -> Vec<usize> {
        let own = placed
            .iter()
            .filter(|one| one.key.tags.iter().any(|own| own == tag));
        own.map(|one| one.number).collect()
    };
    let mut found: Vec<FrameworkView> = Vec::new();
    let mut add = |name, view: StandardView| match found.last_mut() {
        Some(framework) if framework.name == name => framework.standards.push(view),
        _ => found.push(FrameworkView {
            name,
            standards: vec![view],
        }),
    };
    for Standard {
        tag,
        framework,
        short,
        meaning,
    } in standards()
    {
        let items = with(tag);
        if !items.is_empty() {
            let view = StandardView {
                short: Printable::from(*short),
                meaning: Some(meaning),
                items,
            };
            add(framework, view);
        }
    }
    let mut unknown: Vec<&String> = placed.iter().flat_map(|one| &one.key.tags).collect();
    unknown.retain(|tag| standards().all(|standard| standard.tag != **tag));
    unknown.sort();
    unknown.dedup();
    for tag in unknown {
        let view = StandardView {
            short: Printable::from(tag),
            meaning: None,
            items: with(tag),
        };
        add("Other marks", view);
    }
    found
}
