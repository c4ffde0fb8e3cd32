//! Where the options of each item stand: keys spread over the positions, everything else by chance.

use crate::item::{Arrangement, Key, OptionId, Response, Shape, stands_in_order};
use crate::quiz::seed::Draws;

/// The longest run of single-choice keys at one position.
pub(super) const LONGEST_RUN: usize = 3;

/// How often key positions are drawn anew until they are spread evenly.
const TRIES: usize = 200;

/// One million stands for a whole key when shares of keys are added up.
const WHOLE: i64 = 1_000_000;

/// An order for each of `responses`, which stand as they are printed one after the other.
///
/// Lists with an order of their own keep it, or have it the other way round, all those of the same words alike; what is to
/// be put in order never stands so, nor do pairs. The keys of single choices are spread evenly over the positions, in runs
/// of at most three, as far as lists with an order let them.
pub(super) fn arrangements(responses: &[&Response], draws: &mut Draws) -> Vec<Arrangement> {
    let places = key_places(responses, draws);
    let orders = responses.iter().zip(places);
    orders
        .map(|(response, place)| {
            let mut order = Arrangement::stored(response.shape());
            draws.shuffle(&mut order.left);
            if response.natural_order() {
                if place == Some(Place::InOrder { reversed: true }) {
                    order.options.reverse();
                }
                return order;
            }
            let key = match (single_key(response), place) {
                (Some((key, _)), Some(Place::At(place))) => Some((key, place)),
                _ => None,
            };
            // The wrong options are shuffled without the key: where it stood before leaves no trace.
            order
                .options
                .retain(|&option| key.is_none_or(|(key, _)| option != key));
            draws.shuffle(&mut order.options);
            unsort(response, &mut order, draws);
            if let Some((key, place)) = key {
                order.options.insert(place, key);
            }
            order
        })
        .collect()
}

/// Shuffles the elements of an order until they stand neither in the right order nor in its reverse, and the options of
/// a match until they do not all stand beside their rows.
fn unsort(response: &Response, order: &mut Arrangement, draws: &mut Draws) {
    let told = |order: &Arrangement| match response.key().arranged(order) {
        Ok(Key::Order(key)) => stands_in_order(&key),
        // "1 A, 2 B, 3 C" is what a guess begins with.
        Ok(Key::Match(key)) => key.iter().enumerate().all(|(row, option)| option.index() == row),
        _ => false,
    };
    for _ in 0..TRIES {
        if !told(order) {
            return;
        }
        draws.shuffle(&mut order.options);
    }
    // Of three elements or more, two swapped leave both orders.
    if told(order) {
        order.options.swap(0, 1);
    }
}

/// The key and the number of options of a single choice.
fn single_key(response: &Response) -> Option<(OptionId, usize)> {
    match (response.shape(), response.key()) {
        (Shape::Choice { options }, Key::Choice(key)) => Some((*key, options.len())),
        _ => None,
    }
}

/// Where the key of a single choice may stand.
#[derive(Clone, Copy)]
struct Slot {
    /// The number of options.
    count: usize,
    /// Where the list has an order of its own.
    ordered: Option<Ordered>,
}

/// A key in a list with an order of its own.
#[derive(Clone, Copy)]
struct Ordered {
    /// Its position as the list is stored.
    key: usize,
    /// Which of such lists it is.
    list: usize,
    /// Whether it is stored the other way round than the first list of the same words.
    turned: bool,
}

/// Where the key of a single choice stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At this position.
    At(usize),
    /// Where the list's own order, or its reverse, has it.
    InOrder { reversed: bool },
}

impl Slot {
    fn place(&self, reversed: &[bool], draws: &mut Draws) -> Place {
        match self.ordered {
            Some(Ordered { list, turned, .. }) => Place::InOrder {
                reversed: reversed[list] != turned,
            },
            None => Place::At(draws.below(self.count)),
        }
    }

    fn position(&self, place: Place) -> usize {
        let key = self.ordered.map_or(0, |ordered| ordered.key);
        match place {
            Place::At(position) => position,
            Place::InOrder { reversed: true } => self.count - 1 - key,
            Place::InOrder { reversed: false } => key,
        }
    }
}

/// The options of a single choice.
fn options(response: &Response) -> &[String] {
    match response.shape() {
        Shape::Choice { options } => options,
        _ => &[],
    }
}

/// A place for the key of each single choice; none for responses of other kinds.
fn key_places(responses: &[&Response], draws: &mut Draws) -> Vec<Option<Place>> {
    let mut lists: Vec<&[String]> = Vec::new();
    let slots: Vec<Slot> = responses
        .iter()
        .filter_map(|response| {
            let (key, count) = single_key(response)?;
            let own = options(response);
            let ordered = response.natural_order().then(|| {
                let alike = |list: &&[String]| *list == own || list.iter().rev().eq(own);
                let list = lists.iter().position(alike).unwrap_or(lists.len());
                if list == lists.len() {
                    lists.push(own);
                }
                Ordered {
                    key: key.index(),
                    list,
                    turned: lists[list] != own,
                }
            });
            Some(Slot { count, ordered })
        })
        .collect();
    let mut places = even_places(&slots, lists.len(), draws).into_iter();
    responses
        .iter()
        .map(|response| single_key(response).and_then(|_| places.next()))
        .collect()
}

/// A place for each key; all lists of the same words stand alike.
fn even_places(slots: &[Slot], lists: usize, draws: &mut Draws) -> Vec<Place> {
    let mut best: Option<((usize, i64), Vec<Place>)> = None;
    for _ in 0..TRIES {
        let reversed: Vec<bool> = (0..lists).map(|_| draws.below(2) == 1).collect();
        let places: Vec<Place> = slots.iter().map(|slot| slot.place(&reversed, draws)).collect();
        let both = slots.iter().zip(&places);
        let positions: Vec<usize> = both.map(|(slot, &place)| slot.position(place)).collect();
        let fault = (over_long_runs(&positions), unevenness(slots, &positions));
        if fault == (0, 0) {
            return places;
        }
        if best.as_ref().is_none_or(|(least, _)| fault < *least) {
            best = Some((fault, places));
        }
    }
    best.map_or_else(Vec::new, |(_, places)| places)
}

/// How many keys stand at the position of the three keys before them.
fn over_long_runs(places: &[usize]) -> usize {
    places
        .windows(LONGEST_RUN + 1)
        .filter(|run| run.iter().all(|place| *place == run[0]))
        .count()
}

/// By how much the keys at each position miss their fair share, as far as by more than one key: keys spread to the
/// last one would let a student count letters.
fn unevenness(slots: &[Slot], places: &[usize]) -> i64 {
    let positions = slots.iter().map(|slot| slot.count).max().unwrap_or(0);
    (0..positions)
        .map(|position| {
            let at = |slot: &usize| *slot == position;
            let keys = i64::try_from(places.iter().filter(|place| at(place)).count()).unwrap_or(i64::MAX);
            let fair: i64 = slots
                .iter()
                .filter(|slot| slot.count > position)
                .map(|slot| WHOLE / i64::try_from(slot.count).unwrap_or(WHOLE))
                .sum();
            let miss = (keys.saturating_mul(WHOLE) - fair).abs();
            if miss <= WHOLE { 0 } else { miss }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{arrangements, over_long_runs};
    use crate::item::sample::{any_response, choice, order};
    use crate::item::{Arrangement, Key};
    use crate::quiz::seed::{Purpose, Seed};

    #[test]
    fn keys_are_spread_evenly_in_short_runs() {
        let all: Vec<_> = (0..12).map(|at| choice(&format!("item {at}"), 4, 0)).collect();
        let responses: Vec<_> = all.iter().collect();
        let mut totals = [0; 4];
        for seed in 0..200 {
            let orders = arrangements(&responses, &mut Seed(seed).draws(Purpose::Form(0)));
            let places: Vec<usize> = responses
                .iter()
                .zip(&orders)
                .map(|(response, order)| match response.key().arranged(order) {
                    Ok(Key::Choice(place)) => place.index(),
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(over_long_runs(&places), 0, "{places:?}");
            for (position, total) in totals.iter_mut().enumerate() {
                let keys = places.iter().filter(|&&place| place == position).count();
                assert!((2..=4).contains(&keys), "{places:?}");
                *total += keys;
            }
        }
        assert!(
            totals.iter().all(|total| (560..640).contains(total)),
            "{totals:?}"
        );
    }

    proptest! {
        #[test]
        fn an_arrangement_orders_each_option_once(
            all in prop::collection::vec(any_response(), 0..12),
            seed in any::<u64>(),
        ) {
            let responses: Vec<_> = all.iter().collect();
            let orders = arrangements(&responses, &mut Seed(seed).draws(Purpose::Form(1)));
            prop_assert_eq!(orders.len(), all.len());
            for (response, order) in all.iter().zip(&orders) {
                prop_assert_eq!(order.check(response.shape()), Ok(()));
            }
        }

        #[test]
        fn what_is_to_be_put_in_order_never_stands_so(
            all in prop::collection::vec((3..9_usize).prop_flat_map(|count| {
                Just((0..count).collect::<Vec<_>>()).prop_shuffle()
            }), 1..6),
            seed in any::<u64>(),
        ) {
            let all: Vec<_> = all.into_iter().map(order).collect();
            let responses: Vec<_> = all.iter().collect();
            let orders = arrangements(&responses, &mut Seed(seed).draws(Purpose::Form(2)));
            for (response, order) in all.iter().zip(&orders) {
                let Ok(Key::Order(printed)) = response.key().arranged(order) else {
                    panic!("an order has a key of its kind");
                };
                prop_assert!(!printed.is_sorted() && !printed.iter().rev().is_sorted(), "{:?}", printed);
            }
        }

        #[test]
        fn an_order_of_its_own_is_kept_or_turned_round(key in 0..5_usize, other in 0..5_usize, seed in any::<u64>()) {
            let ordered = |key| {
                let free = choice("year", 5, key);
                crate::item::Response::new(free.shape().clone(), free.key().clone(), free.notes().to_vec(), true)
                    .expect("the same parts")
            };
            let stored = Arrangement::stored(ordered(key).shape());
            let mut reversed = stored.clone();
            reversed.options.reverse();
            // The third is stored the other way round.
            let all = [
                ordered(key),
                ordered(other),
                ordered(other).arranged(&reversed).expect("the same parts"),
            ];
            let orders = arrangements(&[&all[0], &all[1], &all[2]], &mut Seed(seed).draws(Purpose::Form(0)));
            prop_assert!(orders[0] == stored || orders[0] == reversed);
            let printed = |at: usize| all[at].arranged(&orders[at]).map(|response| response.shape().clone());
            prop_assert_eq!(printed(0), printed(1), "lists of the same words stand alike");
            prop_assert_eq!(printed(0), printed(2), "however they are stored");
        }
    }

    #[test]
    fn keys_of_lists_with_an_order_stand_at_either_end() {
        let free = choice("scale", 3, 0);
        let scale = crate::item::Response::new(
            free.shape().clone(),
            free.key().clone(),
            free.notes().to_vec(),
            true,
        )
        .expect("the same parts");
        let first = (0..200)
            .map(|seed| arrangements(&[&scale], &mut Seed(seed).draws(Purpose::Form(0))))
            .filter(|orders| orders[0] == Arrangement::stored(scale.shape()))
            .count();
        assert!((70..130).contains(&first), "{first} of 200");
    }
}
