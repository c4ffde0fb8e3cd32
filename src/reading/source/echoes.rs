//! For whom pronouns and short forms stand that are credited with statements, as a table.

use pretty_assertions::assert_eq;

use crate::reading::{ActorKind, claims, samples};

const NAMES: &[(&str, ActorKind)] = &[
    ("Ana Ruiz", ActorKind::Person),
    ("Clara Lund", ActorKind::Person),
    ("Peter Berg", ActorKind::Person),
    ("Paul Eastman", ActorKind::Person),
    ("Kerr Novak", ActorKind::Person),
    ("Clean Harbor Alliance", ActorKind::Group),
    ("Harbor Gazette", ActorKind::Group),
    ("Harbor Herald", ActorKind::Group),
];

/// A text, and who is surely credited, claim by claim.
const ROWS: &[(&str, &[&str])] = &[
    (
        "Ana Ruiz was at work when the bridge fell.\n“The whole room went dark,” she said.",
        &["Ana Ruiz"],
    ),
    // Sentences that name nobody, and the other gender, change nothing.
    (
        "Ana Ruiz said the bridge was safe.\nThe ferry left at noon.\n“I used it yesterday,” she said.",
        &["Ana Ruiz", "Ana Ruiz"],
    ),
    (
        "Ana Ruiz said the bridge was safe. Peter Berg said it was old. “I use it every day,” she added.",
        &["Ana Ruiz", "Peter Berg", "Ana Ruiz"],
    ),
    // Too long ago.
    (
        "Ana Ruiz said the bridge was safe. The ferry left at noon. The rain fell. The train was late. \
         “I use it every day,” she said.",
        &["Ana Ruiz"],
    ),
    // Who spoke goes on, whoever was spoken of.
    (
        "Ana Ruiz said Clara Lund had closed the bridge.\n“The bridge was old,” she said.",
        &["Ana Ruiz", "Ana Ruiz"],
    ),
    (
        "Ana Ruiz said the bridge was safe.\n“Clara Lund knows that the bridge is safe,” she said.",
        &["Ana Ruiz", "Ana Ruiz"],
    ),
    (
        "Ana Ruiz agreed that the bridge was old, but she said that it was safe.",
        &["Ana Ruiz", "Ana Ruiz"],
    ),
    // A surname that ends as words for people do is no title.
    (
        "Paul Eastman, Director of the Harbor, said the bridge was safe.",
        &["Paul Eastman"],
    ),
    // Two who act, or one who has no name.
    (
        "Ana Ruiz met Clara Lund in the harbor.\n“The bridge was closed at noon,” she said.",
        &[],
    ),
    (
        "Ana Ruiz said the bridge was safe, and Clara Lund left.\n“The bridge was closed at noon,” she said.",
        &["Ana Ruiz"],
    ),
    (
        "Ana Ruiz said the bridge was safe. A nurse stood at the gate. “The bridge is too old,” she said.",
        &["Ana Ruiz"],
    ),
    // A name that does not tell the gender, with a woman nearby.
    (
        "Clara Lund left at noon. Kerr Novak said the bridge was safe. The rain fell. “The bridge is not old,” she said.",
        &["Kerr Novak"],
    ),
    (
        "The ferry left at noon. Kerr Novak said the bridge was safe. The rain fell. “The bridge is not old,” she said.",
        &["Kerr Novak", "Kerr Novak"],
    ),
    // A noun alone stands for the one thing of the sort.
    (
        "The environment ministry said the bridge was safe. The rain fell. The ministry said the dam was old.",
        &["the environment ministry", "the environment ministry"],
    ),
    (
        "The environment ministry said the bridge was safe. The transport ministry said the tunnel was wet. \
         The ministry said the dam was old.",
        &[],
    ),
    (
        "The Clean Harbor Alliance, a campaign group, said the water was dirty. The rain fell. The ferry left. \
         The train was late. The group said the dam was old.",
        &["the Clean Harbor Alliance", "the Clean Harbor Alliance"],
    ),
    (
        "The Clean Harbor Alliance, a campaign group, said the water was dirty. Other groups fell silent. \
         The rain fell. The train was late. The group said the dam was old.",
        &["the Clean Harbor Alliance"],
    ),
    (
        "The Harbor Gazette said the bridge was safe. The rain fell. The newspaper said the dam was old.",
        &["the Harbor Gazette", "the Harbor Gazette"],
    ),
    (
        "The Harbor Gazette said the bridge was safe. The rain fell on the Harbor Herald. The newspaper said the dam was old.",
        &["the Harbor Gazette"],
    ),
];

#[test]
fn pronouns_and_short_forms_stand_for_the_one_who_was_in_mind() {
    for &(text, expected) in ROWS {
        let document = samples::document(text);
        let actors = samples::actors(&document, NAMES);
        let (claims, sources) = claims(&document, &actors);
        let found: Vec<&str> = claims
            .iter()
            .filter(|claim| claim.sure)
            .filter_map(|claim| Some(sources[claim.source?.0].words.text.as_str()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}
