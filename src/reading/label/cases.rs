//! Labels as a table.

use pretty_assertions::assert_eq;

use crate::reading::{actors, labels, samples};

fn sure(text: &str) -> Vec<String> {
    let document = samples::document(text);
    labels(&document, &actors(&document))
        .into_iter()
        .filter(|label| label.sure)
        .map(|label| label.words.text)
        .collect()
}

#[test]
fn one_thing_has_several_labels() {
    for (text, expected) in [
        (
            "The army staged a coup in May. Norway condemned the military takeover.",
            &["a coup", "the military takeover"][..],
        ),
        (
            "The two towns signed a deal on water. The agreement ends in June.",
            &["a deal", "the agreement"],
        ),
        (
            "Maria Lund, the mayor of Bergen, spoke on Monday. Lund left early.",
            &["Maria Lund", "the mayor of Bergen"],
        ),
        (
            "Prime Minister Maria Lund met Justice Minister Ana Ruiz on Monday. Lund left early.",
            &["Prime Minister", "Maria Lund", "Justice Minister", "Ana Ruiz"],
        ),
        (
            "Prime Minister Maria Lund met former Prime Minister Ana Ruiz on Monday. Lund left early.",
            &["former Prime Minister", "Ana Ruiz"],
        ),
    ] {
        assert_eq!(sure(text), expected, "{text}");
    }
}

#[test]
fn two_things_are_not_one() {
    for text in [
        "Norway signed a deal with Malta. Later the agreement with Chile was dropped.",
        "A coup failed in May. Another takeover followed.",
        "The attack began at dawn. The raid ended at noon.",
        "President Maria Lund spoke on Monday. Lund left early.",
    ] {
        assert_eq!(sure(text), [""; 0], "{text}");
    }
}
