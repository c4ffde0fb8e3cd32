use std::collections::BTreeSet;

use crate::item::ItemId;
use crate::language::HardWord;
use crate::quiz::{Change, Entry, Origin, Quiz, Rework, Section};

/// A quiz in the making: all that a step changes, and all that undoing brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Draft {
    /// Section by section, in the order of form A.
    pub items: Vec<Held>,
    /// The candidates that are not used, the best first; what was taken out comes last.
    pub spare: Vec<Entry>,
    /// Hard words of the article.
    pub glossary: Vec<HardWord>,
    /// Whether the worksheets print them.
    pub prints_glossary: bool,
    /// What was changed, by this review and those before it.
    pub changes: Vec<Change>,
    /// Files that came in.
    pub origins: Vec<Origin>,
    /// What was taken out or swapped away in this review: not offered again unasked.
    pub put_away: BTreeSet<ItemId>,
    /// How many numbers and names were given away.
    given: usize,
}

/// An item on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// The item and its key.
    pub entry: Entry,
    /// The number that it is called by whatever comes and goes: its number on form A when the review began, the next free
    /// one where it came later, that of the item whose place it took.
    pub number: usize,
}

impl Draft {
    pub fn of(quiz: &Quiz) -> Self {
        let items: Vec<Held> = quiz
            .entries()
            .into_iter()
            .zip(1..)
            .map(|(entry, number)| Held { entry, number })
            .collect();
        let mut draft = Self {
            given: items.len(),
            items,
            spare: quiz.key().unused.iter().cloned().map(Entry::from).collect(),
            glossary: quiz.key().glossary.clone(),
            prints_glossary: !quiz.file().glossary.is_empty(),
            changes: quiz.key().changes.clone(),
            origins: Vec::new(),
            put_away: BTreeSet::new(),
        };
        // Files that were written by hand may stand in another order; papers go by section.
        draft.items.sort_by_key(|held| held.entry.item.section);
        draft
    }

    /// What becomes of it.
    pub fn rework(&self) -> Rework {
        Rework {
            items: self.items.iter().map(|held| held.entry.clone()).collect(),
            unused: self.spare.clone(),
            glossary: self.glossary.clone(),
            glossary_for_students: self.prints_glossary,
            changes: self.changes.clone(),
            origins: self.origins.clone(),
        }
    }

    /// The next number that no item had.
    pub fn next_number(&mut self) -> usize {
        self.given += 1;
        self.given
    }

    /// A name that no item of the quiz has, for one written by hand.
    pub fn new_name(&mut self) -> ItemId {
        self.given += 1;
        let taken = |name: &ItemId| {
            let items = self.items.iter().map(|held| &held.entry.item.id);
            items
                .chain(self.spare.iter().map(|entry| &entry.item.id))
                .any(|id| id == name)
        };
        let mut number = self.given;
        loop {
            let name = ItemId(format!("own{number}"));
            if !taken(&name) {
                return name;
            }
            number += 1;
        }
    }

    /// Puts an item in as the last of its section, and tells its place.
    pub fn insert(&mut self, held: Held) -> usize {
        let section = held.entry.item.section;
        let place = self.section_places(section).end;
        self.items.insert(place, held);
        place
    }

    /// The places of a section's items.
    pub fn section_places(&self, section: Section) -> std::ops::Range<usize> {
        let of = |held: &Held| held.entry.item.section;
        let start = self.items.partition_point(|held| of(held) < section);
        let end = self.items.partition_point(|held| of(held) <= section);
        start..end
    }
}
