//! Rankings, as tables.

use std::sync::Arc;

use pretty_assertions::assert_eq;

use super::{Rank, Superlative};
use crate::reading::{read, samples};

fn superlatives(text: &str) -> Vec<Superlative> {
    read(&Arc::new(samples::document(text))).superlatives
}

/// A sentence of a story: the first one of a text, or a short one, may stand for what a later one gives a source for.
fn reported(text: &str) -> String {
    format!(
        "The harbour of Brekke lies on the western side of the bay, below the hill with the church.\n\
         After a long and cold winter in the valley, {text}"
    )
}

#[test]
fn rankings_stand_with_what_bounds_them() {
    for (text, words, rank, one_of) in [
        (
            "Brekke has the oldest bridge in Norway.",
            "the oldest bridge in Norway",
            Rank::Most,
            false,
        ),
        (
            "Keller is one of the party's strongest supporters.",
            "one of the party's strongest supporters",
            Rank::Most,
            true,
        ),
        (
            "the town has the most popular beach on the coast.",
            "the most popular beach on the coast",
            Rank::Most,
            false,
        ),
        (
            "Ruiz became the first woman to lead the party.",
            "the first woman to lead the party",
            Rank::First,
            false,
        ),
        (
            "Ruiz was only the second leader to visit the island.",
            "only the second leader to visit the island",
            Rank::Nth,
            false,
        ),
        (
            "Brekke is the country's second-largest port.",
            "the country's second-largest port",
            Rank::Nth,
            false,
        ),
        (
            "the plant is the only factory in the valley.",
            "the only factory in the valley",
            Rank::Only,
            false,
        ),
        (
            "Ruiz was the only other leader to visit the island since the flood.",
            "the only other leader to visit the island since the flood",
            Rank::Only,
            false,
        ),
        (
            "Ruiz became only the second foreign leader to set foot in the country since the army took power in 2021.",
            "only the second foreign leader to set foot in the country since the army took power in 2021",
            Rank::Nth,
            false,
        ),
        (
            "the club became one of the most successful teams ever in the country.",
            "one of the most successful teams ever in the country",
            Rank::Most,
            true,
        ),
        (
            "Brekke is among the oldest towns in Norway.",
            "among the oldest towns in Norway",
            Rank::Most,
            true,
        ),
        (
            "the company made record profits.",
            "record profits",
            Rank::Record,
            false,
        ),
    ] {
        let found: Vec<_> = superlatives(&reported(text))
            .into_iter()
            .map(|fact| {
                (
                    fact.words.text,
                    fact.rank,
                    fact.one_of,
                    fact.attributed,
                    fact.sure,
                )
            })
            .collect();
        assert_eq!(found, [(words.to_owned(), rank, one_of, false, true)], "{text}");
    }
}

#[test]
fn floors_names_and_amounts_rank_nothing() {
    for text in [
        "At least two boats sank.",
        "Most people stayed at home.",
        "The First Lady opened the fair.",
        "At first the mayor refused.",
        "The bridge closed last week.",
        "The First World War ended in 1918.",
        "She is best known for her maps.",
        "The latest storm came in May.",
    ] {
        assert_eq!(superlatives(text), [], "{text}");
    }
}

#[test]
fn rankings_that_are_not_stated_are_not_sure() {
    for text in [
        "is Brekke the oldest town in Norway?",
        "Brekke is not the oldest town in Norway.",
        "if Brekke has the oldest bridge in Norway, it should keep it.",
        "the first meeting was short.",
        "the wealthiest citizens pay no tax.",
        "the town is widely regarded as the oldest port in Norway.",
        "she is perhaps the best painter in Norway.",
        "the talk among the largest group of fishers was about the price.",
    ] {
        let sure: Vec<_> = superlatives(&reported(text))
            .into_iter()
            .filter(|fact| fact.sure)
            .collect();
        assert_eq!(sure, [], "{text}");
    }
}

#[test]
fn a_ranking_that_a_source_gives_is_attributed() {
    let found = superlatives("The mayor said Brekke has the oldest bridge in Norway.");
    let found: Vec<_> = found
        .iter()
        .map(|fact| (fact.attributed, fact.claim.is_some(), fact.sure))
        .collect();
    assert_eq!(found, [(true, true, true)]);
}
