//! References as a table.

use pretty_assertions::assert_eq;

use crate::reading::{Reference, actors, claims, references, samples, sentences, views};

/// All references, with the full names of those that they stand for.
fn found(text: &str) -> Vec<(Reference, String)> {
    let document = samples::document(text);
    let actors = actors(&document);
    let (claims, _) = claims(&document, &actors);
    let told = sentences(&document, &claims, &views(&document));
    references(&document, &actors, &claims, &told)
        .into_iter()
        .map(|fact| {
            let name = actors.get(fact.actor).name.clone();
            (fact, name)
        })
        .collect()
}

#[test]
fn a_word_that_only_one_can_be_meant_by_is_sure() {
    for (text, word, name) in [
        (
            "Peter Lang bought an old boat in Lisbon. He sold it to a museum in May.",
            "He",
            "Peter Lang",
        ),
        (
            "Nadia Osei opened a quay last spring. Fishermen praised her plan for a second harbour.",
            "her",
            "Nadia Osei",
        ),
        (
            "Nadia Osei opened a quay last spring. Tom Becker praised her plan for a second harbour.",
            "her",
            "Nadia Osei",
        ),
        (
            "Peter Lang bought an old boat in Lisbon. He painted it red. He sold it to a museum in May.",
            "He",
            "Peter Lang",
        ),
        (
            "Tom Becker, a lawyer from Oslo, moved to Malta. In May he opened a small office there.",
            "he",
            "Tom Becker",
        ),
        (
            "Mayor Ana Ruiz opened the school on Monday. The mayor praised the builders in a short speech.",
            "The mayor",
            "Ana Ruiz",
        ),
    ] {
        let all = found(text);
        let (fact, of) = all.last().expect(text);
        assert_eq!(
            (fact.words.text.as_str(), of.as_str(), fact.sure, fact.across),
            (word, name, true, true),
            "{text}"
        );
    }
}

#[test]
fn where_another_could_be_meant_nothing_is_sure() {
    for text in [
        "Peter Lang bought an old boat from Tom Becker. He sold it to a museum in May.",
        "Peter Lang spoke to an officer at the harbour. He sold the boat to a museum in May.",
        "The lawyer of Peter Lang went to Lisbon. He sold the boat to a museum in May.",
        "Nadia Osei met a woman from Oslo. She sold the boat to a museum in May.",
        "Someone painted the boat of Peter Lang. He sold it to a museum in May.",
        "The younger of the brothers met Peter Lang. He sold the boat to a museum in May.",
        "A source met Peter Lang in Lisbon. He sold the boat to a museum in May.",
        "Peter Lang went home early. When he arrived at the club, Tom Becker left the room.",
        "Peter Lang went home early. \u{201c}He sold the boat to a museum,\u{201d} said Nadia Osei.",
        "Peter Lang went home. The harbour was full. It rained. The wind rose. He sold the boat in May.",
        "Tom Becker fell ill in May. Doctors treated the son of Peter Lang. He went home in June.",
        "Nadia Osei went home early. He sold the boat to a museum in May.",
        "Peter Lang lives in Oslo. I met him in May, and we sold the boat to a museum.",
        "Former Mayor Ana Ruiz opened the school on Monday. The mayor praised the builders.",
        "Mayor Ana Ruiz met a mayor from Spain on Monday. The mayor praised the builders.",
        "Mayor Ana Ruiz opened the school on Monday. The mayor signs all letters of the town.",
    ] {
        let all = found(text);
        let sure: Vec<_> = all.iter().filter(|(fact, _)| fact.sure && fact.across).collect();
        assert!(sure.is_empty(), "{text}: {sure:?}");
    }
}

#[test]
fn what_stands_in_the_sentence_before_the_word_is_no_reference_across() {
    let all = found("Peter Lang said he would sell the boat to a museum. Rain fell.");
    assert!(all.iter().all(|(fact, _)| !fact.across), "{all:?}");
}

#[test]
fn an_excerpt_is_a_sentence_or_whole_clauses_of_it() {
    let before = "Peter Lang bought an old boat in Lisbon.";
    for (after, expected) in [
        (
            "He sold it to a museum in May.",
            Some("He sold it to a museum in May."),
        ),
        (
            "He called the boat a \u{201c}floating wreck\u{201d} in May.",
            Some("He called the boat a \u{2018}floating wreck\u{2019} in May."),
        ),
        (
            "He sold the heavy old boat to a museum in the north of Norway, which had looked for such a boat for many \
             years and paid a very high price.",
            Some("He sold the heavy old boat to a museum in the north of Norway \u{2026}"),
        ),
        (
            "Although the harbour was closed all winter and the ice lay thick, he sold the heavy old boat to a museum \
             in the north of Norway.",
            Some("\u{2026} he sold the heavy old boat to a museum in the north of Norway."),
        ),
        (
            "He kept the heavy old boat in a harbour of the north for years, guarded while the town looked for a museum that \
             would pay a very high price.",
            Some("He kept the heavy old boat in a harbour of the north for years \u{2026}"),
        ),
        ("He was there.", None),
    ] {
        let all = found(&format!("{before} {after}"));
        let (fact, _) = all.last().expect(after);
        let excerpt = fact.excerpt.as_ref().map(|phrase| phrase.text.as_str());
        assert_eq!(excerpt, expected, "{after}");
    }
}
