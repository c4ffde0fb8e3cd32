//! What a selection needs to know of a candidate.

use std::collections::BTreeSet;

use crate::item::{Candidate, Item, Kind};
use crate::language::SentenceNo;
use crate::quiz::cue::{key_words, shown_words};
use crate::quiz::wish::about_sources;
use crate::quiz::{Section, Wish, item_seconds};
use crate::source::{Span, fold};

/// A candidate, seen from the selection.
pub(super) struct Profile<'a> {
    /// What its model is a variant of.
    pub idea: &'a str,
    pub kind: Kind,
    pub serves: Vec<Wish>,
    pub review: bool,
    /// How long it takes.
    pub seconds: u32,
    pub sentences: &'a [SentenceNo],
    pub paragraphs: &'a [usize],
    /// Place among the candidates by rank: 0 for the best.
    pub place: usize,
    subjects: &'a [Span],
    stem: String,
    stem_words: BTreeSet<String>,
    key_words: Vec<BTreeSet<String>>,
}

/// Why two candidates cannot stand in one quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conflict {
    /// They ask about one piece of the article.
    Subject,
    /// The stem of one holds the key of the other.
    Cue,
}

/// The part of the paper that an item stands in.
pub(super) fn section(item: &Item) -> Section {
    if item.response.kind() == Kind::Open {
        Section::Open
    } else if about_sources(item) {
        Section::Sources
    } else {
        Section::Comprehension
    }
}

impl<'a> Profile<'a> {
    pub fn of(candidate: &'a Candidate, place: usize) -> Self {
        let item = &candidate.item;
        Self {
            idea: &candidate.idea,
            kind: item.response.kind(),
            serves: Wish::served_by(item),
            review: item.review,
            seconds: item_seconds(&item.stem, item.response.shape()),
            sentences: &candidate.sentences,
            paragraphs: &candidate.paragraphs,
            place,
            subjects: &candidate.subjects,
            stem: fold(&item.stem),
            stem_words: shown_words(item),
            key_words: key_words(item),
        }
    }

    pub fn conflict(&self, other: &Self) -> Option<Conflict> {
        let overlap = |one: &Span| other.subjects.iter().any(|span| one.overlaps(*span));
        if self.stem == other.stem || self.subjects.iter().any(overlap) {
            return Some(Conflict::Subject);
        }
        (self.gives_away(other) || other.gives_away(self)).then_some(Conflict::Cue)
    }

    /// Whether the content words of one of the other's keys all stand in this stem.
    fn gives_away(&self, other: &Self) -> bool {
        other
            .key_words
            .iter()
            .any(|words| words.is_subset(&self.stem_words))
    }
}
