//! Hedges as a table.

use pretty_assertions::assert_eq;

use crate::reading::{actors, claims, hedges, samples, sentences, views};

fn found(text: &str) -> Vec<(String, String, bool)> {
    let document = samples::document(text);
    let actors = actors(&document);
    let (claims, _) = claims(&document, &actors);
    let told = sentences(&document, &claims, &views(&document));
    hedges(&document, &actors, &claims, &told)
        .into_iter()
        .map(|hedge| (hedge.words.text, text[hedge.sign.range()].to_owned(), hedge.sure))
        .collect()
}

#[test]
fn hedged_clauses_are_found_with_their_signs() {
    for (text, words, sign) in [
        (
            "The bridge may close in the spring.",
            "the bridge may close in the spring",
            "may",
        ),
        (
            "The new rule could lead to higher prices.",
            "the new rule could lead to higher prices",
            "could",
        ),
        (
            "The museum is likely to open in June.",
            "the museum is likely to open in June",
            "is likely to",
        ),
        (
            "The bridge may stay closed in May, though the worst has passed.",
            "the bridge may stay closed in May",
            "may",
        ),
        (
            "The firm allegedly sold the land to a friend.",
            "the firm allegedly sold the land to a friend",
            "allegedly",
        ),
        (
            "The ship is believed to have sunk near Malta.",
            "the ship is believed to have sunk near Malta",
            "is believed to",
        ),
        (
            "The storm appears to have damaged the roof.",
            "the storm appears to have damaged the roof",
            "appears to",
        ),
    ] {
        assert_eq!(found(text), [(words.to_owned(), sign.to_owned(), true)], "{text}");
    }
}

#[test]
fn look_alikes_are_no_sure_hedges() {
    for text in [
        "The bridge closed in May after the storm.",
        "The witness could not see the road.",
        "He could read at the age of three.",
        "Members may vote until noon on Friday.",
        "The plan may be cheap, but it is risky.",
        "If it rains, the match might be moved.",
        "The council said that the firm allegedly sold the land to a friend.",
        "Will the bridge close, or might it open?",
        "The council said what rules could be useful.",
        // It weighs "surprisingly", and a size to compare with.
        "Perhaps more surprisingly, the harbour stayed open in the storm.",
        "The town scores higher than the size of its harbour may suggest.",
        "The town had hoped that the bridge might open in the spring.",
        "The town had hoped that the bridge might open and the old road might close.",
    ] {
        assert!(
            found(text).iter().all(|hedge| !hedge.2),
            "{text}: {:?}",
            found(text)
        );
    }
}
