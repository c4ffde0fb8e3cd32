//! Which candidates make the best quiz under a blueprint. Needs no seed: one article, one selection.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::item::Kind;
use crate::quiz::blueprint::Blueprint;
use crate::quiz::profile::{Conflict, Profile};
use crate::quiz::wish::{Tally, Wish};

/// What one of each is worth beside the wishes of the blueprint: the spread over the article and over kinds and
/// models, then the candidates' own ranks (up to [`BEST_RANK`]).
const PARAGRAPH: i64 = 400;
const SENTENCE: i64 = 120;
const SAME_IDEA: i64 = -300;
const SAME_KIND: i64 = -100;
const REVIEW: i64 = -150;
/// An item of a model that is to come before others: more than all that speaks for another one.
const PREFERRED: i64 = 12_000;
/// So many items may ask for one answer to be written: whoever knows two knows the third without reading.
const ONE_NAME: usize = 2;
/// So many items may ask the same of a sentence each with the same right: whoever saw it twice would expect it again.
const ONE_VERDICT: usize = 2;
/// And none twice before so many items: a short quiz asks of each thing once.
const VARIED: usize = 5;
/// So many options of an item may be ruled out by what the others ask: the right one has still to be found among the rest.
const RULED_OUT: usize = 1;
/// Each open item after the first: a person has to mark it.
const MARKED: i64 = -2_500;
/// Two items of which one speaks of a sentence that the other offers: no answer is given away, yet the less, the better.
const HINT: i64 = -900;
const BEST_RANK: i64 = 300;

/// Rounds of improvement: each changes at least one item for the better, and few are ever needed.
const ROUNDS: usize = 40;

/// The profiles with what forbids two of them in one quiz.
pub(super) struct Selection<'a> {
    profiles: &'a [Profile<'a>],
    blueprint: &'a Blueprint,
    conflicts: Vec<Vec<Option<Conflict>>>,
    hints: Vec<Vec<bool>>,
    /// At most so many seconds for the items; nothing where time is no bound.
    seconds: Option<u32>,
}

impl<'a> Selection<'a> {
    /// Reading the article takes `reading` seconds of the blueprint's minutes.
    pub fn new(profiles: &'a [Profile<'a>], blueprint: &'a Blueprint, reading: u32) -> Self {
        let conflicts = profiles
            .iter()
            .map(|one| profiles.iter().map(|other| one.conflict(other)).collect())
            .collect();
        let hints = profiles
            .iter()
            .map(|one| profiles.iter().map(|other| one.hints(other)).collect())
            .collect();
        Self {
            profiles,
            blueprint,
            conflicts,
            hints,
            seconds: blueprint
                .minutes
                .map(|minutes| (minutes * 60).saturating_sub(reading)),
        }
    }

    /// The places of the chosen, ascending: filled greedily, then each candidate left out is tried in place of
    /// those that it clashes with, for as long as the whole gets better.
    pub fn best(&self) -> Vec<usize> {
        let mut chosen = self.filled(Vec::new());
        for _ in 0..ROUNDS {
            let better = (0..self.profiles.len())
                .filter(|place| !chosen.contains(place))
                .flat_map(|place| self.with(&chosen, place))
                .max_by_key(|trial| (self.worth(trial), std::cmp::Reverse(trial.clone())))
                .filter(|trial| self.worth(trial) > self.worth(&chosen));
            match better {
                Some(better) => chosen = better,
                None => break,
            }
        }
        chosen
    }

    /// Why `place` cannot join `chosen`; nothing where only room is missing.
    pub fn hindrance(&self, chosen: &[usize], place: usize) -> Option<Hindrance> {
        let wanted = |wish| self.profiles[place].serves.contains(&wish);
        if !self.blueprint.only().is_none_or(wanted) {
            return Some(Hindrance::Part);
        }
        let conflicts = || chosen.iter().filter_map(|&other| self.conflicts[place][other]);
        if let Some(clash) = conflicts().find(|&conflict| conflict != Conflict::Verdict) {
            return Some(if clash == Conflict::Cue {
                Hindrance::Cue
            } else {
                Hindrance::Subject
            });
        }
        let alike = conflicts().count();
        if alike >= ONE_VERDICT || alike > 0 && chosen.len() < VARIED {
            return Some(Hindrance::Model);
        }
        if self.is_narrowed(chosen, place) {
            return Some(Hindrance::Cue);
        }
        let named = |&&other: &&usize| self.profiles[place].asks_for_one_name(&self.profiles[other]);
        if chosen.iter().filter(named).count() >= ONE_NAME {
            return Some(Hindrance::Subject);
        }
        if self.profiles[place].kind == Kind::Open && self.open(chosen) >= self.blueprint.open {
            return Some(Hindrance::Open);
        }
        if self.profiles[place].review && self.looked_over(chosen) >= self.blueprint.look_over {
            return Some(Hindrance::LookOver);
        }
        let most = self.profiles[place].most.unwrap_or(usize::MAX);
        (self.of_idea(chosen, place).count() >= self.blueprint.per_model().min(most))
            .then_some(Hindrance::Model)
    }

    /// Whether, with `place` beside `chosen`, the other items together leave too few sentences of one to choose from.
    fn is_narrowed(&self, chosen: &[usize], place: usize) -> bool {
        let profile = |place: usize| &self.profiles[place];
        let narrowed = |of: usize| {
            let others = chosen.iter().copied().chain([place]).filter(|&other| other != of);
            let left = others.flat_map(|other| profile(other).rules_out(profile(of)));
            left.collect::<BTreeSet<_>>().len() > RULED_OUT
        };
        let touches = |of: usize| profile(place).rules_out(profile(of)).next().is_some();
        narrowed(place) || chosen.iter().any(|&of| touches(of) && narrowed(of))
    }

    /// Selections that hold `place`: those in its way are taken out, and one more where the paper is full.
    fn with(&self, chosen: &[usize], place: usize) -> Vec<Vec<usize>> {
        let mut kept: Vec<usize> = chosen
            .iter()
            .copied()
            .filter(|&other| {
                self.conflicts[place][other].is_none_or(|conflict| conflict == Conflict::Verdict)
            })
            .collect();
        if self.hindrance(&kept, place) == Some(Hindrance::Open) {
            kept.retain(|&other| self.profiles[other].kind != Kind::Open);
        }
        if self.hindrance(&kept, place) == Some(Hindrance::LookOver) {
            kept.retain(|&other| !self.profiles[other].review);
        }
        let rivals: Vec<usize> = match self.hindrance(&kept, place) {
            Some(Hindrance::Model) => self.of_idea(&kept, place).collect(),
            // The blueprint wants no open item, or none of this part, at all.
            Some(
                Hindrance::Open | Hindrance::LookOver | Hindrance::Part | Hindrance::Subject | Hindrance::Cue,
            ) => {
                return Vec::new();
            }
            None if !self.has_room(&kept, place) => kept.clone(),
            None => {
                insert(&mut kept, place);
                return vec![self.filled(kept)];
            }
        };
        rivals
            .into_iter()
            .filter_map(|rival| {
                let mut trial: Vec<usize> = kept.iter().copied().filter(|&other| other != rival).collect();
                let fits = self.has_room(&trial, place);
                insert(&mut trial, place);
                fits.then(|| self.filled(trial))
            })
            .collect()
    }

    /// `chosen` with the best that fits beside it, one by one, until the paper is full.
    fn filled(&self, mut chosen: Vec<usize>) -> Vec<usize> {
        loop {
            let next = (0..self.profiles.len())
                .filter(|place| !chosen.contains(place) && self.has_room(&chosen, *place))
                .filter(|place| self.hindrance(&chosen, *place).is_none())
                .max_by_key(|&place| {
                    let mut trial = chosen.clone();
                    insert(&mut trial, place);
                    (self.worth(&trial), std::cmp::Reverse(place))
                });
            match next {
                Some(place) => insert(&mut chosen, place),
                None => return chosen,
            }
        }
    }

    /// Whether neither items nor minutes are used up.
    fn has_room(&self, chosen: &[usize], place: usize) -> bool {
        chosen.len() < self.blueprint.items && self.has_time(chosen, place)
    }

    /// Whether the time allows one more.
    pub fn has_time(&self, chosen: &[usize], place: usize) -> bool {
        let used: u32 = chosen.iter().map(|&other| self.profiles[other].seconds).sum();
        self.seconds
            .is_none_or(|seconds| used + self.profiles[place].seconds <= seconds)
    }

    /// Whether candidates that could stand beside `chosen` are left out for want of time.
    pub fn is_out_of_time(&self, chosen: &[usize]) -> bool {
        let mut left = (0..self.profiles.len()).filter(|place| !chosen.contains(place));
        left.any(|place| self.hindrance(chosen, place).is_none() && !self.has_time(chosen, place))
    }

    /// How many of `chosen` serve each wish.
    pub fn tally(&self, chosen: &[usize]) -> Tally {
        Tally::of(chosen.iter().map(|&place| self.profiles[place].serves.as_slice()))
    }

    /// The candidates that are questions of their own: of several ways to look for one sentence the chosen one, or the
    /// first.
    pub fn questions(&self, chosen: &[usize]) -> Vec<usize> {
        let mut found: Vec<usize> = chosen.to_vec();
        for (place, profile) in self.profiles.iter().enumerate() {
            let known = |&other: &usize| other == place || self.profiles[other].turns(profile);
            if !found.iter().any(known) {
                found.push(place);
            }
        }
        found.sort_unstable();
        found
    }

    /// How many of all questions that could be asked serve each wish.
    pub fn supply(&self, chosen: &[usize]) -> Tally {
        let questions = self.questions(chosen);
        Tally::of(
            questions
                .into_iter()
                .map(|place| self.profiles[place].serves.as_slice()),
        )
    }

    fn open(&self, chosen: &[usize]) -> usize {
        let kinds = chosen.iter().map(|&place| self.profiles[place].kind);
        kinds.filter(|kind| *kind == Kind::Open).count()
    }

    fn looked_over(&self, chosen: &[usize]) -> usize {
        let chosen = chosen.iter().map(|&place| &self.profiles[place]);
        chosen.filter(|profile| profile.review).count()
    }

    fn of_idea<'s>(&'s self, chosen: &'s [usize], place: usize) -> impl Iterator<Item = usize> + 's {
        let idea = self.profiles[place].idea;
        chosen
            .iter()
            .copied()
            .filter(move |&other| self.profiles[other].idea == idea)
    }

    /// How good a selection is as a whole; a number to compare with others of the same candidates.
    pub fn worth(&self, chosen: &[usize]) -> i64 {
        let profiles = || chosen.iter().map(|&place| &self.profiles[place]);
        let tally = self.tally(chosen);
        let balance: i64 = Wish::ALL
            .into_iter()
            .map(|wish| {
                weight(wish)
                    * whole(
                        tally
                            .count(wish)
                            .min(self.blueprint.wished(wish, self.blueprint.expected())),
                    )
            })
            .sum();
        let paragraphs: BTreeSet<usize> = profiles().flat_map(|one| one.paragraphs).copied().collect();
        let sentences: BTreeSet<_> = profiles().flat_map(|one| one.sentences).collect();
        balance
            + PARAGRAPH * whole(paragraphs.len())
            + SENTENCE * whole(sentences.len())
            + SAME_IDEA * pairs(profiles().map(|one| one.idea))
            + SAME_KIND * pairs(profiles().map(|one| one.kind))
            + HINT * whole(self.hinting(chosen))
            + PREFERRED
                * whole(
                    profiles()
                        .filter(|one| self.blueprint.preferred.contains(one.model))
                        .count(),
                )
            + MARKED * whole(self.open(chosen).saturating_sub(1))
            + REVIEW * whole(profiles().filter(|one| one.review).count())
            + profiles().map(|one| self.rank(one)).sum::<i64>()
    }

    fn hinting(&self, chosen: &[usize]) -> usize {
        let pairs = chosen
            .iter()
            .enumerate()
            .flat_map(|(at, one)| chosen[..at].iter().map(move |other| (*one, *other)));
        pairs.filter(|&(one, other)| self.hints[one][other]).count()
    }

    /// From [`BEST_RANK`] for the best candidate down to 0, whatever scale ranks have.
    fn rank(&self, profile: &Profile<'_>) -> i64 {
        BEST_RANK - BEST_RANK * whole(profile.place) / whole(self.profiles.len()).max(1)
    }
}

/// What an item is worth for each wish that it helps to fulfil: a full paper comes first, then its balance.
fn weight(wish: Wish) -> i64 {
    match wish {
        Wish::Items => 100_000,
        Wish::Judgements => 8_000,
        Wish::Comprehension | Wish::Sources | Wish::Supported | Wish::Unsupported => 6_000,
    }
}

/// What keeps a candidate out of a quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hindrance {
    /// Another item asks about the same piece.
    Subject,
    /// It would give an answer away, or have its own given away.
    Cue,
    /// The idea that it is a variant of has its share already.
    Model,
    /// There are enough open items.
    Open,
    /// There are enough items that a teacher should look over before use.
    LookOver,
    /// It belongs to the part of the paper that the blueprint leaves out.
    Part,
}

fn insert(chosen: &mut Vec<usize>, place: usize) {
    let at = chosen.partition_point(|&other| other < place);
    chosen.insert(at, place);
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// How many pairs of alike things there are.
fn pairs<T: Ord>(things: impl Iterator<Item = T>) -> i64 {
    let mut counts: BTreeMap<T, i64> = BTreeMap::new();
    for thing in things {
        *counts.entry(thing).or_default() += 1;
    }
    counts.values().map(|count| count * (count - 1) / 2).sum()
}
