//! Extents, as tables.

use std::sync::Arc;

use pretty_assertions::assert_eq;

use super::Extent;
use crate::reading::{read, samples};

fn extents(text: &str) -> Vec<Extent> {
    read(&Arc::new(samples::document(text))).extents
}

#[test]
fn extents_stand_with_what_they_extend() {
    for (text, words, sign, attitude) in [
        (
            "The plan was widely dismissed.",
            "widely dismissed",
            "widely",
            true,
        ),
        ("Many residents oppose the plan.", "many residents", "many", true),
        (
            "Most of the farmers support the ban.",
            "most of the farmers",
            "most",
            true,
        ),
        (
            "A growing number of farmers support the ban.",
            "a growing number of farmers",
            "a growing number of",
            true,
        ),
        (
            "The ferries are often delayed by fog.",
            "often delayed",
            "often",
            false,
        ),
        ("Many drivers use the old road.", "many drivers", "many", false),
        (
            "The plan met widespread anger in the valley.",
            "widespread anger",
            "widespread",
            true,
        ),
    ] {
        let found: Vec<_> = extents(text)
            .into_iter()
            .map(|fact| {
                (
                    fact.words.text,
                    fact.sign.text,
                    fact.attitude,
                    fact.measured,
                    fact.sure,
                )
            })
            .collect();
        let expected = (words.to_owned(), sign.to_owned(), attitude, false, true);
        assert_eq!(found, [expected], "{text}");
    }
}

#[test]
fn what_denies_asks_or_measures_is_not_sure() {
    for text in [
        "Not many residents oppose the plan.",
        "How many residents oppose the plan?",
        "Many residents, 60 percent in all, oppose the plan.",
        "Many residents oppose the plan. Some 60 percent of voters reject it.",
        "Many residents may oppose the plan.",
        "A majority of voters support the ban.",
        "The plan was not widely dismissed.",
        "The plan is more widely read.",
    ] {
        let sure: Vec<_> = extents(text).into_iter().filter(|fact| fact.sure).collect();
        assert_eq!(sure, [], "{text}");
    }
}

#[test]
fn a_number_in_the_next_sentence_measures() {
    let found = extents("Many residents oppose the plan. Some 60 percent of voters reject it.");
    let found: Vec<_> = found.iter().map(|fact| fact.measured).collect();
    assert_eq!(found, [true]);
}

#[test]
fn things_without_a_doer_are_no_extent() {
    for text in [
        "The shop sells many maps.",
        "The house has a huge garden.",
        "The road is wide.",
    ] {
        assert_eq!(extents(text), [], "{text}");
    }
}
