//! Sources as they are put into words, as a table.

use std::sync::Arc;

use pretty_assertions::assert_eq;

use crate::reading::{ActorKind, PartyTie, SourceKind, claims, read, samples};

const NAMES: &[(&str, ActorKind)] = &[
    ("Ana Ruiz", ActorKind::Person),
    ("Clean Harbor Alliance", ActorKind::Group),
    ("Harbor Gazette", ActorKind::Group),
];

/// Words, whether named, whether plural, kind with the words that show it, description.
type Row<'a> = (
    &'a str,
    bool,
    bool,
    Option<(SourceKind, &'a str)>,
    Option<&'a str>,
);

const ROWS: &[(&str, Row)] = &[
    (
        "The town’s Clean Harbor Alliance said the bridge was safe.",
        ("the Clean Harbor Alliance", true, false, None, None),
    ),
    (
        "The mayor, Ana Ruiz, said the bridge was safe.",
        (
            "Ana Ruiz",
            true,
            false,
            Some((SourceKind::Government, "mayor")),
            Some("the mayor"),
        ),
    ),
    (
        "The group Chief Executive, Ana Ruiz, has said that the bridge was safe.",
        (
            "Ana Ruiz",
            true,
            false,
            Some((SourceKind::Company, "Chief Executive")),
            Some("the group Chief Executive"),
        ),
    ),
    (
        "The company Finance Director, Ana Ruiz, said the bridge was safe.",
        (
            "Ana Ruiz",
            true,
            false,
            Some((SourceKind::Company, "company")),
            None,
        ),
    ),
    (
        "Mayor Ana Ruiz said the bridge was safe.",
        (
            "Ana Ruiz",
            true,
            false,
            Some((SourceKind::Government, "Mayor")),
            Some("Mayor"),
        ),
    ),
    (
        "Ana Ruiz, a biologist who studies rivers, said the water was clean.",
        (
            "Ana Ruiz",
            true,
            false,
            Some((SourceKind::Expert, "biologist")),
            Some("a biologist who studies rivers"),
        ),
    ),
    (
        "The Clean Harbor Alliance, a campaign group, said the water was dirty.",
        (
            "the Clean Harbor Alliance",
            true,
            false,
            Some((SourceKind::Advocacy, "campaign group")),
            Some("a campaign group"),
        ),
    ),
    (
        "The state-run Harbor Gazette said the water was clean.",
        (
            "the Harbor Gazette",
            true,
            false,
            Some((SourceKind::StateMedia, "state-run")),
            Some("state-run"),
        ),
    ),
    (
        "A spokesman for the port authority said the water was clean.",
        (
            "a spokesman for the port authority",
            false,
            false,
            Some((SourceKind::Government, "authority")),
            None,
        ),
    ),
    (
        "Rights groups and opposition forces said the vote was unfair.",
        ("rights groups and opposition forces", false, true, None, None),
    ),
    (
        "Rights groups and campaigners said the vote was unfair.",
        (
            "rights groups and campaigners",
            false,
            true,
            Some((SourceKind::Advocacy, "Rights groups")),
            None,
        ),
    ),
    (
        "The parliament said the government had lied about the bridge.",
        ("the parliament", false, false, None, None),
    ),
    (
        "The parliament said the bridge was unsafe.",
        (
            "the parliament",
            false,
            false,
            Some((SourceKind::Government, "parliament")),
            None,
        ),
    ),
    (
        "Reports on state television and in local media said the bridge was closed.",
        (
            "reports on state television and in local media",
            false,
            false,
            None,
            None,
        ),
    ),
    (
        "Recent reports said the bridge was closed.",
        ("recent reports", false, false, None, None),
    ),
    (
        "A report published on Monday said the bridge was closed.",
        (
            "a report",
            false,
            false,
            Some((SourceKind::Document, "report")),
            None,
        ),
    ),
    (
        "Posts on a message board said the bridge was closed.",
        ("posts on a message board", false, false, None, None),
    ),
    (
        "Critics of the plan said it was too costly.",
        ("critics of the plan", false, true, None, None),
    ),
    (
        "State media said the water was clean.",
        (
            "state media",
            false,
            true,
            Some((SourceKind::StateMedia, "State media")),
            None,
        ),
    ),
    (
        "A new study said the water was clean.",
        (
            "a new study",
            false,
            false,
            Some((SourceKind::Document, "study")),
            None,
        ),
    ),
    (
        "Residents said the water was dirty.",
        (
            "residents",
            false,
            true,
            Some((SourceKind::Witness, "Residents")),
            None,
        ),
    ),
];

#[test]
fn a_source_is_printed_and_described_by_the_articles_words() {
    for &(text, expected) in ROWS {
        let document = samples::document(text);
        let actors = samples::actors(&document, NAMES);
        let (_, sources) = claims(&document, &actors);
        let [source] = &sources[..] else {
            panic!("{text}: {sources:?}");
        };
        let found = (
            source.words.text.as_str(),
            source.named,
            source.plural,
            source.kind.map(|(kind, span)| (kind, span.of(text).unwrap())),
            source
                .description
                .as_ref()
                .map(|description| description.text.as_str()),
        );
        assert_eq!(found, expected, "{text}");
        assert!(source.sure, "{text}");
    }
}

#[test]
fn mentions_of_one_source_are_grouped_and_doubles_doubted() {
    let text = "Mayor Ana Ruiz said the bridge was safe. Critics said it was not. Ruiz said she had used it. \
                Critics of the bridge said that proved nothing.";
    let document = samples::document(text);
    let actors = samples::actors(&document, NAMES);
    let (claims, sources) = claims(&document, &actors);
    let found: Vec<_> = sources
        .iter()
        .map(|source| (source.words.text.as_str(), source.sure))
        .collect();
    assert_eq!(
        found,
        [
            ("Ana Ruiz", true),
            ("critics", false),
            ("critics of the bridge", false)
        ]
    );
    let credited: Vec<_> = claims
        .iter()
        .filter(|claim| claim.inside.is_none())
        .map(|claim| claim.source.unwrap().0)
        .collect();
    assert_eq!(credited, [0, 1, 0, 2]);
}

#[test]
fn a_name_shows_who_a_source_is_where_a_pronoun_speaks_first() {
    let text = "When John Carter came home, he said that the bridge was safe. \u{201c}It is old,\u{201d} Carter said.";
    let reading = read(&Arc::new(samples::document(text)));
    let source = &reading.sources[0];
    assert_eq!(source.words.text, "John Carter");
    assert_eq!(source.words.span.of(text), Some("John Carter"));
}

#[test]
fn a_word_that_the_article_writes_with_a_capital_keeps_it_at_the_start_of_a_sentence() {
    for (more, description) in [
        (
            "The Conservatives oppose the plan.",
            "Conservative trade spokesman",
        ),
        ("The town is small.", "conservative trade spokesman"),
    ] {
        let text = format!("Conservative trade spokesman John Carter said the plan was bad. {more}");
        let reading = read(&Arc::new(samples::document(&text)));
        let found = reading.sources[0].description.as_ref();
        assert_eq!(
            found.map(|phrase| phrase.text.as_str()),
            Some(description),
            "{more}"
        );
    }
}

#[test]
fn a_woman_who_spoke_last_is_not_he() {
    for (pronoun, sure) in [("he", false), ("she", true)] {
        let text = format!(
            "Maria Lopez said that the bridge was old. \u{201c}The bridge has a name,\u{201d} {pronoun} said."
        );
        let reading = read(&Arc::new(samples::document(&text)));
        let last = reading.claims.last().expect("two claims");
        let lopez = last
            .source
            .is_some_and(|source| reading.sources[source.0].words.text == "Maria Lopez");
        assert_eq!((lopez, last.sure), (sure, sure), "{pronoun}");
    }
}

#[test]
fn what_somebody_may_have_done_to_others_or_made_is_no_description() {
    for (words, described) in [
        ("a guard who built a house in Lima", true),
        ("a guard who killed a boy in Lima", false),
        ("a Lima survey", false),
    ] {
        let text = format!("Tom Berg, {words}, said that the bridge was old.");
        let reading = read(&Arc::new(samples::document(&text)));
        let source = reading.sources.first().expect("a source");
        assert_eq!(source.description.is_some(), described, "{text}");
    }
}

#[test]
fn somebody_without_a_name_who_is_asked_is_he() {
    for (between, sure) in [
        ("", true),
        (
            "When I asked a businessman of the town about the boats, he said, \u{201c}I like them.\u{201d} ",
            false,
        ),
    ] {
        let text = format!(
            "Tom Berg said he did not know the boats. \u{201c}They are old,\u{201d} says Berg. {between}He said that he had \
             not heard of the boats until June."
        );
        let reading = read(&Arc::new(samples::document(&text)));
        assert_eq!(
            reading.claims.last().map(|claim| claim.sure),
            Some(sure),
            "{text}"
        );
    }
    let asked = "Tom Berg said he did not know the boats. When I asked a wealthy local banker, who has lived in the harbour for \
                 years, about the old story that he sold the firm two boats, he said, \u{201c}I have never been on a \
                 boat.\u{201d}";
    let reading = read(&Arc::new(samples::document(asked)));
    assert_eq!(reading.claims.last().map(|claim| claim.sure), Some(false));
}

#[test]
fn a_party_is_told_only_where_the_words_tie_the_source_to_it() {
    for (text, expected) in [
        (
            "A spokesman for the company said the water was clean.",
            Some((PartyTie::SpeaksFor, "the company")),
        ),
        (
            "Ana Ruiz, the group’s lawyer, said the water was clean.",
            Some((PartyTie::SpeaksFor, "the group")),
        ),
        (
            "Opponents of the junta said the vote was unfair.",
            Some((PartyTie::Opposes, "the junta")),
        ),
        (
            "Supporters of the bill said it would help farmers.",
            Some((PartyTie::Supports, "the bill")),
        ),
        (
            "The state-run Harbor Gazette said the water was clean.",
            Some((PartyTie::RunBy, "the state")),
        ),
        (
            "Ana Ruiz, a former spokeswoman for the company, said the water was clean.",
            None,
        ),
        ("Ana Ruiz, a lawyer, said the water was clean.", None),
        ("Critics said the vote was unfair.", None),
        ("The state government said the vote was fair.", None),
    ] {
        let reading = read(&Arc::new(samples::document(text)));
        let party = reading.sources[0].party.as_ref();
        let party = party.map(|(tie, party)| (*tie, party.text.as_str()));
        assert_eq!(party, expected, "{text}");
    }
}
