//! Which candidates make the best quiz under a blueprint. Needs no seed: one article, one selection.

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
        let mut clashes = chosen.iter().filter_map(|&other| self.conflicts[place][other]);
        if let Some(clash) = clashes.next() {
            return Some(match clash {
                Conflict::Subject => Hindrance::Subject,
                Conflict::Cue => Hindrance::Cue,
                Conflict::Verdict => Hindrance::Model,
            });
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

    /// Selections that hold `place`: those in its way are taken out, and one more where the paper is full.
    fn with(&self, chosen: &[usize], place: usize) -> Vec<Vec<usize>> {
        let mut kept: Vec<usize> = chosen
            .iter()
            .copied()
            .filter(|&other| self.conflicts[place][other].is_none())
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

#[cfg(test)]
mod tests {
    use super::{Hindrance, Selection, weight};
    use crate::item::sample::{choice, note, open, texts};
    use crate::item::{Key, Response, Role, Shape};
    use crate::language::SentenceNo;
    use crate::quiz::Wish;
    use crate::quiz::blueprint::Blueprint;
    use crate::quiz::profile::Profile;
    use crate::quiz::sample::{About, any_pool, balanced_pool, candidate};
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;

    fn profiles(pool: &[crate::item::Candidate]) -> Vec<Profile<'_>> {
        pool.iter()
            .enumerate()
            .map(|(at, one)| Profile::of(one, at))
            .collect()
    }

    fn chosen(pool: &[crate::item::Candidate], blueprint: &Blueprint) -> Vec<usize> {
        let profiles = profiles(pool);
        Selection::new(&profiles, blueprint, 0).best()
    }

    const ABOUT: About = About {
        model: 0,
        sentence: 1,
        way: None,
        strand: None,
    };

    #[test]
    fn one_item_gives_way_where_two_fit_in_its_place() {
        // The best one asks about the pieces of both others.
        let at = |number, sentence| {
            let about = About {
                model: number,
                sentence,
                ..ABOUT
            };
            candidate(number, about, choice(&format!("thing {number}"), 4, 0))
        };
        let mut pool = vec![at(0, 1), at(1, 1), at(2, 2)];
        let other = pool[2].subjects[0];
        pool[0].subjects.push(other);
        assert_eq!(chosen(&pool, &Blueprint::default()), [1, 2]);
    }

    #[test]
    fn a_stem_that_holds_another_items_key_is_kept_apart() {
        let pool = |stem: &str| {
            let about = |sentence| About {
                model: sentence,
                sentence,
                ..ABOUT
            };
            let mut pool = vec![
                candidate(0, about(1), choice("Hun Sen", 4, 0)),
                candidate(1, about(2), choice("Friday", 4, 0)),
            ];
            stem.clone_into(&mut pool[1].item.stem);
            pool
        };
        assert_eq!(
            chosen(
                &pool("When did Hun Sen\u{2019}s 0 visits end?"),
                &Blueprint::default()
            )
            .len(),
            1
        );
        assert_eq!(
            chosen(&pool("When did Hun Sen speak?"), &Blueprint::default()).len(),
            2
        );
    }

    #[test]
    fn one_question_among_other_sentences_is_one_question() {
        let select = |sentences: [u32; 3]| {
            let notes = sentences.map(|number| note(if number == 4 { Role::Key } else { Role::Misreading }));
            let shape = Shape::Select {
                sentences: sentences.map(SentenceNo).to_vec(),
                choose: 1,
            };
            let key = Key::Select(vec![SentenceNo(4)]);
            Response::new(shape, key, notes.to_vec(), true).expect("they fit together")
        };
        let mut pool = [
            candidate(0, ABOUT, select([1, 2, 4])),
            candidate(1, ABOUT, select([4, 5, 6])),
            candidate(2, ABOUT, choice("Friday", 4, 0)),
        ];
        pool[1].item.stem = pool[0].item.stem.clone();
        let profiles = profiles(&pool);
        let blueprint = Blueprint::default();
        let selection = Selection::new(&profiles, &blueprint, 0);
        assert_eq!(selection.questions(&[]), [0, 2]);
        assert_eq!(selection.questions(&[1]), [1, 2]);
        assert_eq!(selection.supply(&[1]).count(Wish::Items), 2);
    }

    #[test]
    fn items_to_look_over_come_in_where_the_blueprint_wants_them() {
        let mut pool: Vec<_> = (0..6)
            .map(|number| {
                let about = About {
                    model: number,
                    sentence: number + 1,
                    ..ABOUT
                };
                candidate(number, about, choice(&format!("thing {number}"), 4, 0))
            })
            .collect();
        for one in &mut pool[3..] {
            one.item.review = true;
        }
        let count = |look_over| {
            let blueprint = Blueprint {
                look_over,
                ..Blueprint::default()
            };
            chosen(&pool, &blueprint).len()
        };
        assert_eq!([count(0), count(1), count(8)], [3, 4, 6]);
        let profiles = profiles(&pool);
        let blueprint = Blueprint::default();
        let selection = Selection::new(&profiles, &blueprint, 0);
        assert_eq!(
            selection.hindrance(&selection.best(), 5),
            Some(Hindrance::LookOver)
        );
    }

    #[test]
    fn one_name_is_to_be_written_twice_at_most_and_of_sentences_apart() {
        let pool = |sentences: &[usize]| -> Vec<_> {
            let numbered = sentences.iter().enumerate();
            numbered
                .map(|(number, &sentence)| {
                    let about = About {
                        model: number,
                        sentence: number + 1,
                        ..ABOUT
                    };
                    let key = Key::Text(texts(&["Ana Ruiz"]));
                    let response =
                        Response::new(Shape::Text {}, key, Vec::new(), false).expect("it is sound");
                    let mut one = candidate(number, about, response);
                    one.item.stem = format!("Way {number}: who speaks in sentence {sentence}?");
                    one
                })
                .collect()
        };
        let count = |sentences: &[usize]| chosen(&pool(sentences), &Blueprint::default()).len();
        assert_eq!(count(&[3, 7]), 2);
        assert_eq!(count(&[3, 5]), 1);
        assert_eq!(count(&[3, 3]), 1);
        assert_eq!(count(&[3, 7, 11, 15]), 2);
    }

    #[test]
    fn one_question_is_asked_again_of_other_sentences_only() {
        let asked = |among: [u32; 3]| {
            let numbers: Vec<SentenceNo> = among.into_iter().map(SentenceNo).collect();
            let roles = [Role::Key, Role::Misreading, Role::Misreading];
            let notes = numbers.iter().zip(roles).map(|(_, role)| note(role));
            let shape = Shape::Select {
                sentences: numbers.clone(),
                choose: 1,
            };
            let key = Key::Select(vec![numbers[0]]);
            let response = Response::new(shape, key, notes.collect(), true).expect("a sound response");
            let about = About {
                sentence: among[0] as usize,
                ..ABOUT
            };
            let mut one = candidate(among[0] as usize, about, response);
            one.item.stem = "Which one of these sentences gives its source?".to_owned();
            one
        };
        let both = |one, other| chosen(&[asked(one), asked(other)], &Blueprint::default()).len();
        assert_eq!(both([1, 4, 6], [2, 5, 7]), 2);
        assert_eq!(both([1, 4, 6], [2, 4, 7]), 1);
    }

    #[test]
    fn bounds_hold_whatever_the_pool() {
        let open_pool: Vec<_> = (0..6)
            .map(|number| {
                candidate(
                    number,
                    About {
                        model: number,
                        sentence: number + 1,
                        ..ABOUT
                    },
                    open("a"),
                )
            })
            .collect();
        let mut blueprint = Blueprint::default();
        assert_eq!(chosen(&open_pool, &blueprint).len(), 2);
        blueprint.open = 0;
        assert!(chosen(&open_pool, &blueprint).is_empty());
        blueprint.items = 3;
        assert_eq!(chosen(&balanced_pool(), &blueprint).len(), 3);

        let one_model: Vec<_> = (0..6)
            .map(|number| {
                let response = choice(&format!("thing {number}"), 4, 0);
                candidate(
                    number,
                    About {
                        sentence: number + 1,
                        ..ABOUT
                    },
                    response,
                )
            })
            .collect();
        let profiles = profiles(&one_model);
        let blueprint = Blueprint::default();
        let selection = Selection::new(&profiles, &blueprint, 0);
        let best = selection.best();
        assert_eq!(best.len(), 3);
        let left = (0..6)
            .find(|place| !best.contains(place))
            .expect("three are left out");
        assert_eq!(selection.hindrance(&best, left), Some(Hindrance::Model));
    }

    #[test]
    fn few_judgements_are_found_among_many_better_ranked_items() {
        let mut pool = balanced_pool();
        for one in &mut pool[..14] {
            one.item.strand = None;
            one.item.direction = None;
            one.item.process = crate::item::Process::Locate;
        }
        let profiles = profiles(&pool);
        let blueprint = Blueprint::default();
        let selection = Selection::new(&profiles, &blueprint, 0);
        let (supply, best) = (
            selection.supply(&selection.best()),
            selection.tally(&selection.best()),
        );
        for wish in [Wish::Judgements, Wish::Supported, Wish::Unsupported] {
            let reachable = supply.count(wish).min(blueprint.wished(wish, 12));
            assert!(best.count(wish) >= reachable, "{wish:?}: {best:?} of {supply:?}");
        }
        assert_eq!(best.count(Wish::Items), 12);
    }

    /// The worth of the best selection there is, found by trying them all.
    fn exact(selection: &Selection<'_>, pool: usize, items: usize) -> Option<i64> {
        (0..1_usize << pool)
            .map(|set| {
                (0..pool)
                    .filter(|place| set >> place & 1 == 1)
                    .collect::<Vec<_>>()
            })
            .filter(|places| places.len() <= items && stands(selection, places))
            .map(|places| selection.worth(&places))
            .max()
    }

    fn stands(selection: &Selection<'_>, places: &[usize]) -> bool {
        (0..places.len()).all(|at| selection.hindrance(&places[..at], places[at]).is_none())
    }

    #[test]
    fn small_pools_give_the_fullest_paper_and_nearly_always_the_best() {
        let mut runner = TestRunner::deterministic();
        let mut best_found = 0;
        for round in 0..300 {
            let mut pool = any_pool().new_tree(&mut runner).expect("a pool").current();
            pool.truncate(11);
            let profiles = profiles(&pool);
            let mut blueprint = Blueprint::default();
            (blueprint.items, blueprint.model_share) = (2 + round % 6, 40);
            let selection = Selection::new(&profiles, &blueprint, 0);
            let best = selection.best();
            assert!(stands(&selection, &best));
            let (worth, exact) = (
                selection.worth(&best),
                exact(&selection, pool.len(), blueprint.items),
            );
            let full = weight(Wish::Items);
            assert_eq!(exact.map(|exact| exact / full), Some(worth / full));
            best_found += usize::from(exact == Some(worth));
        }
        assert!(best_found >= 285, "{best_found} of 300");
    }
}
