use crate::item::response::bounds;
use crate::item::{OptionId, OrderRule, Points, Score, ShapeMismatch};

/// Two elements are a toss of a coin; more than eight are no longer held in mind.
const FEWEST: usize = 3;
const MOST: usize = 8;

pub fn check_shape(elements: &[String], first: &str, last: &str) -> Result<(), ShapeMismatch> {
    bounds::list("elements", elements, FEWEST)?;
    if elements.len() > MOST {
        return Err(ShapeMismatch(format!(
            "{} elements where there must be {FEWEST} to {MOST}",
            elements.len()
        )));
    }
    if first.trim().is_empty() || last.trim().is_empty() {
        return Err(ShapeMismatch("an end of the order has no name".to_owned()));
    }
    Ok(())
}

/// The key names every element once.
pub fn check_key(elements: &[String], key: &[OptionId]) -> Result<(), ShapeMismatch> {
    bounds::counts("elements in order", key.len(), elements.len())?;
    check_sequence(elements.len(), key)
}

/// Each element at most once; elements may be left out.
pub fn check_sequence(elements: usize, sequence: &[OptionId]) -> Result<(), ShapeMismatch> {
    for (at, &place) in sequence.iter().enumerate() {
        bounds::in_range(place, elements, "element")?;
        if sequence[..at].contains(&place) {
            return Err(ShapeMismatch(format!(
                "element `{place}` stands in the order twice"
            )));
        }
    }
    Ok(())
}

/// Whether a key says that the elements stand in the right order already, or in just the reverse: then they are not
/// printed so.
#[must_use]
pub fn stands_in_order(key: &[OptionId]) -> bool {
    key.is_sorted() || key.is_sorted_by(|one, next| one > next)
}

/// What an order earns by a rule, nothing below 0. Elements that were left out earn nothing: pairs of which one was left
/// out count for neither order, and places are counted in what was given.
pub fn score(
    elements: usize,
    key: &[OptionId],
    answer: &[OptionId],
    points: Points,
    rule: OrderRule,
) -> Result<Score, ShapeMismatch> {
    check_sequence(elements, answer)?;
    let count = |found: usize, of: usize| Score::share(bounds::number(found), bounds::number(of), points);
    Ok(match rule {
        OrderRule::Pairs => Score::share(balance(key, answer), pairs(key.len()), points),
        OrderRule::LongestOrderedSubset => count(longest(key, answer), key.len()),
        OrderRule::RelativeNext => count(neighbours(key, answer), key.len().saturating_sub(1)),
        OrderRule::AbsolutePosition => {
            let kept = key.iter().zip(answer).filter(|(right, given)| right == given);
            count(kept.count(), key.len())
        }
        OrderRule::AllOrNothing => Score::whole(key == answer, points),
    })
}

/// How many elements stand in the right order among themselves at most; one alone is in no order.
fn longest(key: &[OptionId], answer: &[OptionId]) -> usize {
    match key.len() - misplaced(key, answer).len() {
        1 => 0,
        several => several,
    }
}

/// How many elements are followed at once by the one that belongs there.
fn neighbours(key: &[OptionId], answer: &[OptionId]) -> usize {
    let steps = answer.windows(2);
    steps
        .filter(|step| key.windows(2).any(|right| right == *step))
        .count()
}

/// How many pairs so many elements make.
pub fn pairs(elements: usize) -> i64 {
    let count = bounds::number(elements);
    count * (count - 1) / 2
}

/// Pairs in the right order less pairs in the wrong one: what Kendall's tau counts.
fn balance(key: &[OptionId], answer: &[OptionId]) -> i64 {
    let ranks = ranks(key, answer);
    let mut balance = 0;
    for (at, (_, earlier)) in ranks.iter().enumerate() {
        for (_, later) in &ranks[at + 1..] {
            balance += if earlier < later { 1 } else { -1 };
        }
    }
    balance
}

/// The elements that would have to move, or to be put in, to make an answer right: as few as there can be, in the
/// order of the key.
#[must_use]
pub fn misplaced(key: &[OptionId], answer: &[OptionId]) -> Vec<OptionId> {
    // The longest part of the answer that is in order stays. With eight elements at most, each end is tried in turn.
    let ranks = ranks(key, answer);
    let mut best: Vec<Vec<usize>> = Vec::new();
    for (at, &(_, rank)) in ranks.iter().enumerate() {
        let before = (0..at)
            .filter(|&other| ranks[other].1 < rank)
            .map(|other| &best[other]);
        // The first of several of one length.
        let mut chain = before
            .rev()
            .max_by_key(|chain| chain.len())
            .cloned()
            .unwrap_or_default();
        chain.push(at);
        best.push(chain);
    }
    let stays = best
        .iter()
        .rev()
        .max_by_key(|chain| chain.len())
        .cloned()
        .unwrap_or_default();
    let kept: Vec<OptionId> = stays.iter().map(|&at| ranks[at].0).collect();
    key.iter()
        .copied()
        .filter(|element| !kept.contains(element))
        .collect()
}

/// The elements of an answer with their places in the key.
fn ranks(key: &[OptionId], answer: &[OptionId]) -> Vec<(OptionId, usize)> {
    let rank = |element: &OptionId| key.iter().position(|one| one == element);
    answer
        .iter()
        .filter_map(|element| Some((*element, rank(element)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;
    use proptest::prelude::*;

    use super::{balance, misplaced, pairs, score, stands_in_order};
    use crate::item::{OptionId, OrderRule, Points};

    fn ids(letters: &str) -> Vec<OptionId> {
        letters.bytes().map(|letter| OptionId(letter - b'a')).collect()
    }

    fn letters(ids: &[OptionId]) -> String {
        ids.iter().map(ToString::to_string).collect()
    }

    /// All orders of so many elements.
    fn orders(count: u8) -> Vec<Vec<OptionId>> {
        (0..count).fold(vec![Vec::new()], |shorter, next| {
            let put = |order: &Vec<OptionId>| {
                (0..=order.len())
                    .map(|at| {
                        let mut longer = order.clone();
                        longer.insert(at, OptionId(next));
                        longer
                    })
                    .collect::<Vec<_>>()
            };
            shorter.iter().flat_map(put).collect()
        })
    }

    #[test]
    fn pairs_in_the_right_order_pay_and_pairs_in_the_wrong_one_cost() {
        let key = ids("dbeac");
        for (answer, earned, moved) in [
            ("dbeac", "2", ""),
            ("bdeac", "1.6", "d"),
            ("cdbea", "0.4", "c"),
            ("caebd", "0", "dbea"),
            ("db", "0.2", "eac"),
            ("dbc", "0.6", "ea"),
            ("cd", "0", "dbea"),
            ("d", "0", "beac"),
            ("", "0", "dbeac"),
            ("abcde", "0", "dbe"),
        ] {
            let answer = ids(answer);
            let score = score(5, &key, &answer, Points(2), OrderRule::Pairs).expect("it fits");
            assert_eq!(score.display(), earned, "{answer:?}");
            assert_eq!(letters(&misplaced(&key, &answer)), moved, "{answer:?}");
        }
        assert!(score(5, &key, &ids("dd"), Points(2), OrderRule::Pairs).is_err());
        assert!(score(5, &key, &ids("f"), Points(2), OrderRule::AllOrNothing).is_err());
    }

    #[test]
    fn the_other_rules_count_what_they_are_named_for() {
        const RULES: [OrderRule; 4] = [
            OrderRule::LongestOrderedSubset,
            OrderRule::RelativeNext,
            OrderRule::AbsolutePosition,
            OrderRule::AllOrNothing,
        ];
        let key = ids("dbeac");
        // Of 20 points: 4 an element, 5 a step.
        for (answer, earned) in [
            ("dbeac", ["20", "20", "20", "20"]),
            ("bdeac", ["16", "10", "12", "0"]),
            ("cdbea", ["16", "15", "0", "0"]),
            ("caebd", ["0", "0", "4", "0"]),
            ("beacd", ["16", "15", "0", "0"]),
            ("db", ["8", "5", "8", "0"]),
            ("dbea", ["16", "15", "16", "0"]),
            ("cd", ["0", "0", "0", "0"]),
            ("d", ["0", "0", "4", "0"]),
            ("", ["0", "0", "0", "0"]),
        ] {
            let answer = ids(answer);
            let scores = RULES.map(|rule| {
                score(5, &key, &answer, Points(20), rule)
                    .expect("it fits")
                    .display()
            });
            assert_eq!(scores, earned, "{answer:?}");
        }
    }

    #[test]
    fn a_random_order_is_worth_nothing_on_average_before_the_floor_and_little_with_it() {
        // In thousandths of the points; docs/answers.md names the ends and the middle.
        for (count, with_floor) in [(3, 278), (4, 194), (5, 163), (6, 145), (7, 129), (8, 116)] {
            let orders = orders(count);
            let key = &orders[0];
            let sum: i64 = orders.iter().map(|order| balance(key, order)).sum();
            assert_eq!(sum, 0);
            let floored: i64 = orders.iter().map(|order| balance(key, order).max(0)).sum();
            let whole = pairs(key.len()) * i64::try_from(orders.len()).expect("few");
            let share = (Ratio::new(floored, whole) * 1000).round().to_integer();
            assert_eq!(share, with_floor, "{count} elements");
        }
    }

    #[test]
    fn right_order_and_reverse_are_known() {
        for (key, known) in [("abcd", true), ("dcba", true), ("abdc", false), ("bcda", false)] {
            assert_eq!(stands_in_order(&ids(key)), known, "{key}");
        }
    }

    proptest! {
        #[test]
        fn the_reverse_of_an_order_is_worth_its_negative(answer in Just(ids("abcdefg")).prop_shuffle()) {
            let key = ids("gcaebfd");
            let reverse: Vec<OptionId> = answer.iter().rev().copied().collect();
            prop_assert_eq!(balance(&key, &answer), -balance(&key, &reverse));
            prop_assert_eq!(balance(&key, &key), pairs(7));
        }

        #[test]
        fn what_need_not_move_is_in_order(answer in Just(ids("abcdefg")).prop_shuffle(), given in 0..8_usize) {
            let key = ids("gcaebfd");
            let answer = &answer[..given];
            let moved = misplaced(&key, answer);
            let kept: Vec<OptionId> = answer.iter().copied().filter(|one| !moved.contains(one)).collect();
            prop_assert_eq!(balance(&key, &kept), pairs(kept.len()));
            prop_assert_eq!(moved.is_empty(), answer == key);
        }
    }
}
