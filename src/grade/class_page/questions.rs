use serde::Serialize;

use super::bar::Bar;
use super::stem;
use crate::grade::working_text::per_cent;
use crate::grade::{Class, ItemAnalysis, ItemCounts};
use crate::render::Printable;

/// What the class earned with a question.
#[derive(Serialize)]
pub(super) struct Question {
    number: usize,
    stem: Printable,
    summary: Printable,
    full: usize,
    partly: usize,
    none: usize,
    blank: usize,
    awaiting: usize,
    bar: Bar,
}

impl Question {
    pub fn of(item: &ItemCounts) -> Self {
        Self {
            number: item.number,
            stem: Printable::from(&item.stem),
            summary: Printable::from(&item.summary()),
            full: item.full,
            partly: item.partial,
            none: item.none,
            blank: item.blank,
            awaiting: item.awaiting,
            bar: counts_bar(item),
        }
    }
}

/// All answers to an item, by what they earned.
pub(super) fn counts_bar(item: &ItemCounts) -> Bar {
    let counts = [
        ("full", item.full, "earned all points"),
        ("partly", item.partial, "a part of them"),
        ("none", item.none, "none"),
        ("blank", item.blank, "left it blank"),
        ("awaiting", item.awaiting, "await a mark"),
    ];
    let told: Vec<String> = counts
        .iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(_, count, what)| format!("{count} {what}"))
        .collect();
    Bar::of(
        item.marked() + item.awaiting,
        &counts.map(|(ink, count, _)| (ink, count)),
        format!("Question {}: {}", item.number, told.join(", ")),
    )
}

/// How a question worked, in a class large enough to tell.
#[derive(Serialize)]
pub(super) struct Worked {
    number: usize,
    stem: Printable,
    earned: String,
    /// Empty where it cannot be computed; so the others.
    discrimination: String,
    with_rest: String,
    alpha_without: String,
    difficulty: String,
}

impl Worked {
    pub fn of(item: &ItemAnalysis, class: &Class) -> Self {
        Self {
            number: item.number,
            stem: stem(class, item.number),
            earned: per_cent(item),
            discrimination: figure(item.discrimination),
            with_rest: figure(item.item_rest),
            alpha_without: figure(item.alpha_without),
            difficulty: figure(item.difficulty),
        }
    }
}

/// With two decimals and a minus sign; empty where there is none.
pub(super) fn figure(value: Option<f64>) -> String {
    value.map_or_else(String::new, |value| {
        format!("{value:.2}").replace('-', "\u{2212}")
    })
}
