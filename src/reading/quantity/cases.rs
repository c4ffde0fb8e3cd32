//! Stated amounts, as tables.

use std::sync::Arc;

use pretty_assertions::assert_eq;

use super::{Bound, Quantity};
use crate::reading::{read, samples};

fn quantities(text: &str) -> Vec<Quantity> {
    read(&Arc::new(samples::document(text))).quantities
}

/// Text, amount, value, unit and bound.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    Option<&'static str>,
    Bound,
);

const AMOUNTS: &[Row] = &[
    (
        "The storm destroyed at least 40 homes in Brekke.",
        "at least 40 homes",
        "40",
        Some("homes"),
        Bound::AtLeast,
    ),
    (
        "More than 3.5 million voters stayed at home.",
        "more than 3.5 million voters",
        "3500000",
        Some("voters"),
        Bound::MoreThan,
    ),
    (
        "The town spent about $1.2 million on the bridge.",
        "about $1.2 million",
        "1200000",
        Some("dollars"),
        Bound::About,
    ),
    (
        "The school has 250 young pupils.",
        "250 young pupils",
        "250",
        Some("young pupils"),
        Bound::Exact,
    ),
    (
        "The wall is 12 metres high.",
        "12 metres",
        "12",
        Some("metres"),
        Bound::Exact,
    ),
    (
        "The fee rose by 8 percent.",
        "8 percent",
        "8",
        Some("percent"),
        Bound::Exact,
    ),
    (
        "Two-thirds of the pupils walk to school.",
        "two-thirds",
        "0.667",
        None,
        Bound::Exact,
    ),
    (
        "Between 20 and 30 boats left the port.",
        "between 20 and 30 boats",
        "20",
        Some("boats"),
        Bound::Between,
    ),
    (
        "The trip lasts up to six hours.",
        "up to six hours",
        "6",
        Some("hours"),
        Bound::AtMost,
    ),
    (
        "As many as 300 farmers joined the march.",
        "as many as 300 farmers",
        "300",
        Some("farmers"),
        Bound::AtMost,
    ),
    (
        "Fewer than sixty-two people came to the meeting.",
        "fewer than sixty-two people",
        "62",
        Some("people"),
        Bound::LessThan,
    ),
    (
        "The cave holds no more than 15 guests.",
        "no more than 15 guests",
        "15",
        Some("guests"),
        Bound::AtMost,
    ),
    ("Ana Ruiz, 34, runs the bakery.", "34", "34", None, Bound::Exact),
    (
        "The owners gave £300 or more.",
        "£300 or more",
        "300",
        Some("pounds"),
        Bound::AtLeast,
    ),
    (
        "Half a million people live in the valley.",
        "half a million people",
        "500000",
        Some("people"),
        Bound::Exact,
    ),
];

#[test]
fn amounts_have_value_unit_and_bound() {
    for &(text, words, value, unit, bound) in AMOUNTS {
        let found: Vec<_> = quantities(text)
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
        "The debt exceeded $40 million.",
        "The storm took another 40 homes.",
        "The club lost 3-1.",
        "The shop is over 10 years behind.",
        "The fee rose from 10 to 15 percent.",
        "An average of 40 boats left the port.",
        "The town lost 40 percent or 50 percent.",
        "Oil is three times as dear.",
    ] {
        let sure: Vec<_> = quantities(text).into_iter().filter(|fact| fact.sure).collect();
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
    ] {
        let found = quantities(&format!("{BEFORE}\n{text}"));
        let found = found.into_iter().find_map(|fact| fact.how_many);
        assert_eq!(found.map(|clause| clause.text).as_deref(), expected, "{text}");
    }
}

#[test]
fn what_a_source_says_is_attributed() {
    for (text, attributed) in [
        ("The mayor said the storm destroyed 40 homes.", true),
        ("According to the mayor, the storm destroyed 40 homes.", true),
        ("The storm destroyed 40 homes.", false),
    ] {
        let found: Vec<_> = quantities(text).iter().map(|fact| fact.attributed).collect();
        assert_eq!(found, [attributed], "{text}");
    }
}
