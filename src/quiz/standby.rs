//! Which unused candidates may take an item's place.

use std::collections::BTreeSet;

use crate::article::Evidence;
use crate::item::{Candidate, Item};
use crate::quiz::cue::key_words;
use crate::quiz::profile::{Conflict, Profile};
use crate::quiz::select::Selection;
use crate::quiz::{ArticleText, Backed, Blueprint, Entry, Wish, presets};
use crate::source::Span;

/// What speaks against an item beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// Both ask the same, or about the same.
    SameWords,
    /// One would give the other's answer away.
    GivesAway,
    /// The same is asked of two sentences, and the same is right of both.
    SameVerdict,
}

/// An unused candidate, as it would stand in the quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standby {
    /// Its place among the unused candidates, from 0.
    pub place: usize,
    /// The items that speak against it, by their places from 0.
    pub obstacles: Vec<(usize, Obstacle)>,
}

/// All unused candidates, the best first: those without obstacles, then those of the section of the item that is `gone`,
/// then those that make the best whole by the measure that `assemble` selects by. Where the quiz has one part of the paper
/// alone, those of the other part stand behind.
///
/// The files do not keep the blueprint that a quiz was made by: the wishes are those of the bundled blueprint that is for
/// the parts of the paper that the quiz has.
///
/// What an item asks about is not on file. Two items are taken to ask about one thing where their keys rest on nearly the
/// same words, or on words in common and the same answer.
#[must_use]
pub fn standbys(
    items: &[Entry],
    gone: Option<usize>,
    spare: &[Entry],
    article: Option<&ArticleText>,
) -> Vec<Standby> {
    let candidates: Vec<Option<Candidate>> = items
        .iter()
        .chain(spare)
        .enumerate()
        .map(|(place, entry)| candidate(entry, place, article))
        .collect();
    // Old keys do not say what is needed; they are refused before anything is swapped.
    let Some(candidates) = candidates.into_iter().collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let profiles: Vec<Profile<'_>> = candidates
        .iter()
        .enumerate()
        .map(|(place, candidate)| Profile::of(candidate, place))
        .collect();
    let blueprint = wishes(&profiles[..items.len()]);
    let selection = Selection::new(&profiles, &blueprint, 0);
    let kept: Vec<usize> = (0..items.len()).filter(|&place| Some(place) != gone).collect();
    let section = gone
        .and_then(|place| items.get(place))
        .map(|entry| entry.item.section);
    let mut found: Vec<(bool, bool, bool, std::cmp::Reverse<i64>, Standby)> = Vec::new();
    // A quiz without items to look over gets one only where nothing else is left.
    let sure = kept.iter().all(|&other| !profiles[other].review);
    for (place, entry) in spare.iter().enumerate() {
        let own = items.len() + place;
        let against = |other: usize| {
            let conflict = profiles[own].conflict(&profiles[other]).map(obstacle);
            conflict.or_else(|| same_thing(entry, &items[other]).then_some(Obstacle::SameWords))
        };
        let obstacles: Vec<(usize, Obstacle)> = kept
            .iter()
            .filter_map(|&other| Some((other, against(other)?)))
            .collect();
        let trial: Vec<usize> = kept.iter().copied().chain([own]).collect();
        let left_out = blueprint.only();
        let left_out = left_out.is_some_and(|part| !profiles[own].serves.contains(&part));
        let elsewhere = left_out || section.is_some_and(|section| section != entry.item.section);
        let worth = std::cmp::Reverse(selection.worth(&trial));
        let standby = Standby { place, obstacles };
        let doubtful = sure && profiles[own].review;
        found.push((!standby.obstacles.is_empty(), doubtful, elsewhere, worth, standby));
    }
    found.sort_by_key(|(hindered, doubtful, elsewhere, worth, standby)| {
        (*hindered, *doubtful, *elsewhere, *worth, standby.place)
    });
    found.into_iter().map(|(.., standby)| standby).collect()
}

/// What a quiz of these items and one more is taken to be wished for.
fn wishes(items: &[Profile<'_>]) -> Blueprint {
    let asks = |part| items.iter().any(|item| item.serves.contains(&part));
    let only = match (asks(Wish::Comprehension), asks(Wish::Sources)) {
        (true, false) => Some(Wish::Comprehension),
        (false, true) => Some(Wish::Sources),
        _ => None,
    };
    let mut bundled = presets().into_iter().map(|preset| preset.blueprint);
    let found = bundled.find(|blueprint| blueprint.only() == only);
    Blueprint {
        items: items.len() + 1,
        ..found.unwrap_or_default()
    }
}

/// Whether two keys rest on nearly the same words, or share words and an answer.
fn same_thing(one: &Entry, other: &Entry) -> bool {
    let (spans, others) = (quoted(one), quoted(other));
    let pairs = || {
        spans
            .iter()
            .flat_map(|one| others.iter().map(move |other| (*one, *other)))
    };
    let common = |(one, other): (Span, Span)| {
        let end = one.end().min(other.end());
        end.saturating_sub(one.start().max(other.start()))
    };
    if pairs().any(|(one, other)| 2 * common((one, other)) > one.len().max(other.len())) {
        return true;
    }
    let answers = key_words(&other.subject());
    pairs().any(|pair| common(pair) > 0)
        && key_words(&one.subject())
            .iter()
            .any(|words| answers.contains(words))
}

/// The places that a key quotes.
fn quoted(entry: &Entry) -> Vec<Span> {
    match &entry.key.evidence {
        Backed::Quoted(words) => words.iter().map(|words| words.span).collect(),
        Backed::Absent { .. } | Backed::Author => Vec::new(),
    }
}

fn obstacle(conflict: Conflict) -> Obstacle {
    match conflict {
        Conflict::Subject => Obstacle::SameWords,
        Conflict::Cue => Obstacle::GivesAway,
        Conflict::Verdict => Obstacle::SameVerdict,
    }
}

/// An entry as a selection looks at it; nothing where its halves do not make a response.
fn candidate(entry: &Entry, place: usize, article: Option<&ArticleText>) -> Option<Candidate> {
    let (item, key) = (&entry.item, &entry.key);
    let named = key.evidence.words().iter().filter_map(|words| words.sentence);
    let sentences: BTreeSet<_> = named.collect();
    let paragraphs = article
        .into_iter()
        .flat_map(|article| article.paragraphs.iter().enumerate());
    let paragraphs = paragraphs
        .filter(|(_, text)| text.iter().any(|sentence| sentences.contains(&sentence.number)))
        .map(|(number, _)| number);
    Some(Candidate {
        idea: key.model.0.clone(),
        most: None,
        rank: -i64::try_from(place).unwrap_or(i64::MAX),
        paragraphs: paragraphs.collect(),
        subjects: Vec::new(),
        item: Item {
            model: key.model.clone(),
            skill: key.skill.clone(),
            process: key.process,
            strand: key.strand,
            direction: key.direction,
            tags: key.tags.clone(),
            stem: item.stem.clone(),
            response: entry.response().ok()?,
            rationale: key.rationale.clone(),
            evidence: Evidence::author(),
            points: item.points,
            review: key.review,
        },
        sentences: sentences.into_iter().collect(),
    })
}

impl Obstacle {
    /// What it means, for people, before the number of the other question.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::SameWords => "asks about the same as question",
            Self::GivesAway => "gives an answer away, or has its own given away, with question",
            Self::SameVerdict => "asks the same with the same answer as question",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Obstacle, standbys};
    use crate::quiz::sample::{balanced_pool, stimulus};
    use crate::quiz::wish::Wish;
    use crate::quiz::{Blueprint, Entry, Seed, assemble, presets};

    #[test]
    fn the_best_comes_first_and_obstacles_are_told() {
        let quiz = assemble(balanced_pool(), &stimulus(), &Blueprint::default(), Seed(3), 1);
        let items = quiz.entries();
        let mut spare: Vec<Entry> = quiz.key().unused.iter().cloned().map(Entry::from).collect();
        let article = Some(&quiz.file().articles[0]);
        let gone = 0;
        let found = standbys(&items, Some(gone), &spare, article);
        assert_eq!(found.len(), spare.len());
        let first = &spare[found[0].place];
        assert_eq!(found[0].obstacles, []);
        assert_eq!(first.item.section, items[gone].item.section);
        // A second copy of an item that stays.
        spare.push(items[3].clone());
        let found = standbys(&items, Some(gone), &spare, article);
        let last = found.last().expect("there are some");
        assert_eq!(last.place, spare.len() - 1);
        assert_eq!(last.obstacles, [(3, Obstacle::SameWords)]);
        // In the place of that very item nothing speaks against it.
        let found = standbys(&items, Some(3), &spare, article);
        let copy = found.iter().find(|standby| standby.place == spare.len() - 1);
        assert_eq!(copy.map(|standby| standby.obstacles.len()), Some(0));
    }
    #[test]
    fn a_quiz_of_one_part_is_offered_that_part_first() {
        for part in [Wish::Comprehension, Wish::Sources] {
            let preset = presets()
                .into_iter()
                .find(|one| one.blueprint.only() == Some(part));
            let mut blueprint = preset.expect("one is for this part").blueprint;
            blueprint.items = 3;
            let quiz = assemble(balanced_pool(), &stimulus(), &blueprint, Seed(3), 1);
            let items = quiz.entries();
            let spare: Vec<Entry> = quiz.key().unused.iter().cloned().map(Entry::from).collect();
            let of_part = |entry: &Entry| entry.key.strand.is_some() == (part == Wish::Sources);
            assert!(items.iter().all(of_part), "{part:?}");
            let found = standbys(&items, None, &spare, Some(&quiz.file().articles[0]));
            let free = found.iter().filter(|standby| standby.obstacles.is_empty());
            let others: Vec<bool> = free.map(|standby| !of_part(&spare[standby.place])).collect();
            assert!(
                others.contains(&false) && others.contains(&true),
                "{part:?}: {others:?}"
            );
            assert!(others.is_sorted(), "{part:?}: {others:?}");
        }
    }
}
