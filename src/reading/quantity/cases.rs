//! Stated amounts, as tables.

use std::sync::Arc;

use pretty_assertions::assert_eq;

use super::{Bound, Quantity};
use crate::reading::{read, samples};

fn quantities(text: &str) -> Vec<Quantity> {
    read(&Arc::new(samples::document(text))).quantities
}

/// A sentence of a story: the first one of a text, or a short one, may stand for what a later one gives a source for.
fn reported(text: &str) -> String {
    format!("{BEFORE}\nAfter a long and cold winter in the valley, {text}")
}

/// The end of a sentence, amount, value, unit and bound.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    Option<&'static str>,
    Bound,
);

const AMOUNTS: &[Row] = &[
    (
        "the storm destroyed at least 40 homes in Brekke.",
        "at least 40 homes",
        "40",
        Some("homes"),
        Bound::AtLeast,
    ),
    (
        "more than 3.5 million voters stayed at home.",
        "more than 3.5 million voters",
        "3500000",
        Some("voters"),
        Bound::MoreThan,
    ),
    (
        "the town spent about $1.2 million on the bridge.",
        "about $1.2 million",
        "1200000",
        Some("dollars"),
        Bound::About,
    ),
    (
        "the school has 250 young pupils.",
        "250 young pupils",
        "250",
        Some("young pupils"),
        Bound::Exact,
    ),
    (
        "the wall is 12 metres high.",
        "12 metres",
        "12",
        Some("metres"),
        Bound::Exact,
    ),
    (
        "the fee rose by 8 percent.",
        "8 percent",
        "8",
        Some("percent"),
        Bound::Exact,
    ),
    (
        "two-thirds of the pupils left the school.",
        "two-thirds",
        "0.667",
        None,
        Bound::Exact,
    ),
    (
        "between 20 and 30 boats left the port.",
        "between 20 and 30 boats",
        "20",
        Some("boats"),
        Bound::Between,
    ),
    (
        "the trip lasts up to six hours.",
        "up to six hours",
        "6",
        Some("hours"),
        Bound::AtMost,
    ),
    (
        "as many as 300 farmers joined the march.",
        "as many as 300 farmers",
        "300",
        Some("farmers"),
        Bound::AtMost,
    ),
    (
        "fewer than sixty-two people came to the meeting.",
        "fewer than sixty-two people",
        "62",
        Some("people"),
        Bound::LessThan,
    ),
    (
        "the cave holds no more than 15 guests.",
        "no more than 15 guests",
        "15",
        Some("guests"),
        Bound::AtMost,
    ),
    ("Ana Ruiz, 34, runs the bakery.", "34", "34", None, Bound::Exact),
    (
        "the owners gave £300 or more.",
        "£300 or more",
        "300",
        Some("pounds"),
        Bound::AtLeast,
    ),
    (
        "half a million people live in the valley.",
        "half a million people",
        "500000",
        Some("people"),
        Bound::Exact,
    ),
    (
        "the trip costs 95 euros per adult in the high season.",
        "95 euros per adult",
        "95",
        Some("euros"),
        Bound::Exact,
    ),
    (
        "the trip now lasts 30 minutes to the port.",
        "30 minutes",
        "30",
        Some("minutes"),
        Bound::Exact,
    ),
];

#[test]
fn amounts_have_value_unit_and_bound() {
    for &(text, words, value, unit, bound) in AMOUNTS {
        let found: Vec<_> = quantities(&reported(text))
            .into_iter()
            .map(|fact| {
                (
                    fact.words.text,
                    fact.value,
                    fact.unit.map(|unit| unit.text),
                    fact.bound,
                    fact.sure,
                )
            })
            .collect();
        let expected = (
            words.to_owned(),
            value.to_owned(),
            unit.map(str::to_owned),
            bound,
            true,
        );
        assert_eq!(found, [expected], "{text}");
    }
}

#[test]
fn dates_names_and_ranks_are_no_amounts() {
    for text in [
        "The mill opened in 1931.",
        "The train leaves at 7:45 p.m. on weekdays.",
        "He flew in a Boeing 737.",
        "Route 66 leads to the coast.",
        "Article 5 protects them.",
        "One of the men fled.",
        "She came to Brekke on May 3.",
        "The bridge closed five years ago.",
        "No one saw the boat.",
    ] {
        assert_eq!(quantities(text), [], "{text}");
    }
}

#[test]
fn amounts_that_other_words_may_bound_are_not_sure() {
    for text in [
        "the debt exceeded $40 million.",
        "the storm took another 40 homes.",
        "the club lost 3-1.",
        "the shop is over 10 years behind.",
        "the fee rose from 10 to 15 percent.",
        "an average of 40 boats left the port.",
        "the town lost 40 percent or 50 percent.",
        "oil is three times as dear.",
        "the trip lasts 30 minutes to an hour in the summer.",
        "the trip lasts between 30 minutes and an hour.",
        "the trip lasts 30 minutes to 2 hours in the summer.",
        "families pay either 95 euros per adult or 1 percent of their income.",
        "the fare would go up to $8 on the new line.",
        "the band played “Blue Harbour (41 Boats)” in the town.",
        "less than half of 1 percent of the pupils left the school.",
        "the poll has a margin of error of plus or minus 4 percentage points.",
        "the band played for forty, fifty people in the town.",
        "the prize went to an 18- to 24-year-old pupil of the school.",
    ] {
        let sure: Vec<_> = quantities(&reported(text))
            .into_iter()
            .filter(|fact| fact.sure)
            .collect();
        assert_eq!(sure, [], "{text}");
    }
}

/// A paragraph without an amount: the parser reads the first sentence of a text less surely.
const BEFORE: &str = "The old harbour of Brekke lies on the western side of the bay, below the hill with the white church and the long stone wall.";

#[test]
fn only_plain_clauses_ask_how_many() {
    for (text, expected) in [
        (
            "At least 40 homes were destroyed by the storm in Brekke.",
            Some("homes were destroyed by the storm in Brekke"),
        ),
        ("The storm may destroy 40 homes in the town of Brekke.", None),
        ("The storm did not destroy 40 homes in the town of Brekke.", None),
        ("Three men died.", None),
        ("The storm destroyed the 40 homes in the town of Brekke.", None),
        (
            "The mayor built 40 homes in the town of Brekke and paid the builders.",
            None,
        ),
    ] {
        let found = quantities(&format!("{BEFORE}\n{text}"));
        let found = found.into_iter().find_map(|fact| fact.how_many);
        assert_eq!(found.map(|clause| clause.text).as_deref(), expected, "{text}");
    }
}

#[test]
fn what_a_source_says_is_attributed() {
    for (text, attributed, sure) in [
        ("The mayor said the storm destroyed 40 homes.", true, true),
        (
            "According to the mayor, the storm destroyed 40 homes.",
            true,
            true,
        ),
        (
            "The storm of the year destroyed 40 homes in the valley.",
            false,
            true,
        ),
        (
            "The auditors determined the town of Brekke saved $168 million.",
            false,
            false,
        ),
        (
            "The driver from the old town claims never to have had 3 accidents.",
            false,
            false,
        ),
        (
            "The mayor called the harm “minimal”, with six trips lost in May.",
            false,
            false,
        ),
    ] {
        let found = quantities(&format!("{BEFORE}\n{text}"));
        let found: Vec<_> = found.iter().map(|fact| (fact.attributed, fact.sure)).collect();
        let right =
            found == [(attributed, sure)] || !sure && found.iter().all(|&(given, sure)| given || !sure);
        assert!(right, "{text}: {found:?}");
    }
}
