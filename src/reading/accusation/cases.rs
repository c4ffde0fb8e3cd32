//! Charges and answers as tables: `+` sure, `?` unsure.

use std::sync::Arc;

use pretty_assertions::assert_eq;

use crate::reading::{read, samples};

fn found(text: &str) -> Vec<String> {
    let reading = read(&Arc::new(samples::document(text)));
    reading
        .accusations
        .iter()
        .map(|fact| {
            let sureness = if fact.sure { '+' } else { '?' };
            let by = fact.by.as_ref().map_or("-", |by| by.text.as_str());
            let reply = fact.reply.word();
            format!(
                "{sureness} {by} | {} | {} | {} | {reply}",
                fact.sign.text, fact.against.text, fact.words.text
            )
        })
        .collect()
}

fn check(rows: &[(&str, &[&str])]) {
    for (text, expected) in rows {
        assert_eq!(found(text), *expected, "{text}");
    }
}

#[test]
fn a_charge_has_accuser_target_and_wrong() {
    check(&[
        (
            "Mayor Ana Ruiz accused the company of hiding the leak.",
            &["+ Ana Ruiz | accused | the company | hiding the leak | unclear"],
        ),
        (
            "Peter Lund was accused of taking bribes. Ana Ruiz opened the bridge.",
            &["+ - | accused | Peter Lund | taking bribes | none"],
        ),
        (
            "Peter Lund was charged with fraud on Monday.",
            &["+ - | charged | Peter Lund | fraud | none"],
        ),
        (
            "The police charged Peter Lund with stealing a car.",
            &["+ the police | charged | Peter Lund | stealing a car | none"],
        ),
        (
            "The farmers sued the water company over the lost harvest.",
            &["+ the farmers | sued | the water company | the lost harvest | unclear"],
        ),
    ]);
}

#[test]
fn an_answer_is_given_refused_or_surely_missing() {
    check(&[
        (
            "Mayor Ana Ruiz accused Peter Lund of taking bribes. Lund denied the accusation.",
            &["+ Ana Ruiz | accused | Peter Lund | taking bribes | given"],
        ),
        (
            "Mayor Ana Ruiz accused Peter Lund of taking bribes. Lund declined to comment.",
            &["+ Ana Ruiz | accused | Peter Lund | taking bribes | refused"],
        ),
        (
            "Mayor Ana Ruiz accused Peter Lund of taking bribes. The bridge was closed in May.",
            &["+ Ana Ruiz | accused | Peter Lund | taking bribes | none"],
        ),
        (
            "Peter Lund denied allegations of fraud.",
            &["+ - | allegations | Peter Lund | fraud | given"],
        ),
        // Somebody speaks, and it may be for him.
        (
            "Mayor Ana Ruiz accused Peter Lund of taking bribes. A spokesman said that was untrue.",
            &["+ Ana Ruiz | accused | Peter Lund | taking bribes | unclear"],
        ),
        (
            "Mayor Ana Ruiz accused Peter Lund of taking bribes. He said the money was his.",
            &["+ Ana Ruiz | accused | Peter Lund | taking bribes | unclear"],
        ),
        // He denies something else.
        (
            "Mayor Ana Ruiz accused Peter Lund of taking bribes. Lund denied that the bridge was unsafe.",
            &["+ Ana Ruiz | accused | Peter Lund | taking bribes | unclear"],
        ),
        // A company speaks through many mouths.
        (
            "Mayor Ana Ruiz accused Acme Steel of hiding the leak. The bridge was closed in May.",
            &["? Ana Ruiz | accused | Acme Steel | hiding the leak | unclear"],
        ),
    ]);
}

#[test]
fn what_charges_nobody_is_no_sure_charge() {
    check(&[
        ("Peter Lund was charged with leading the project.", &[]),
        ("The hotel charged Peter Lund forty euros for the room.", &[]),
        (
            "Peter Lund was not accused of taking bribes.",
            &["? - | accused | Peter Lund | taking bribes | none"],
        ),
        (
            "The storm was blamed for the delay.",
            &["? - | blamed | the storm | the delay | unclear"],
        ),
        (
            "If the mayor accuses Peter Lund of taking bribes, he will resign.",
            &["? the mayor | accuses | Peter Lund | taking bribes | none"],
        ),
        (
            "He defended people accused of theft.",
            &["? - | accused | people | theft | unclear"],
        ),
    ]);
}
