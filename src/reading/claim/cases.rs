//! What the extractor makes of each construction, as tables: `+` sure, `?` unsure, `>` inside another claim.

use pretty_assertions::assert_eq;

use super::{claim_holding, claims};
use crate::language::TokenNo;
use crate::reading::{ActorKind, ClaimNo, samples};
use crate::source::Span;

const NAMES: &[(&str, ActorKind)] = &[
    ("Ana Ruiz", ActorKind::Person),
    ("Peter Lund", ActorKind::Person),
    ("Clean Harbor Alliance", ActorKind::Group),
];

pub(super) fn found(text: &str) -> Vec<String> {
    let document = samples::document(text);
    let actors = samples::actors(&document, NAMES);
    let (claims, sources) = claims(&document, &actors);
    let words = |spans: &[Span]| -> String {
        let words: Vec<_> = spans.iter().filter_map(|span| span.of(text)).collect();
        words.join(" … ")
    };
    claims
        .iter()
        .map(|claim| {
            let sureness = match (claim.inside, claim.sure) {
                (Some(_), _) => '>',
                (None, true) => '+',
                (None, false) => '?',
            };
            let source = claim
                .source
                .map_or("-", |source| sources[source.0].words.text.as_str());
            format!(
                "{sureness} {source} | {} | {}",
                words(&claim.cue),
                words(&claim.content)
            )
        })
        .collect()
}

pub(super) fn check(rows: &[(&str, &[&str])]) {
    for (text, expected) in rows {
        assert_eq!(found(text), *expected, "{text}");
    }
}

#[test]
fn a_claim_is_found_before_after_and_amid_its_cue() {
    check(&[
        (
            "The mayor said that the bridge would close in June.",
            &["+ the mayor | said | that the bridge would close in June"],
        ),
        (
            "The bridge will close in June, the mayor said on Monday.",
            &["+ the mayor | said | The bridge will close in June"],
        ),
        (
            "“The bridge is not safe,” said Ana Ruiz, the mayor of the town.",
            &["+ Ana Ruiz | said | “The bridge is not safe,”"],
        ),
        (
            "The bridge, Ruiz said, has been closed since May.",
            &["+ Ana Ruiz | said | The bridge … has been closed since May"],
        ),
        (
            "The mayor, Ana Ruiz, told reporters the bridge would reopen.",
            &["+ Ana Ruiz | told | the bridge would reopen"],
        ),
        (
            "Lund said the town had grown, adding that the bridge had not.",
            &[
                "+ Peter Lund | said | the town had grown",
                "+ Peter Lund | adding | that the bridge had not",
            ],
        ),
        (
            "The bridge was built in 1931, according to the city archive.",
            &["+ the city archive | according to | The bridge was built in 1931"],
        ),
        (
            "According to a report by the port authority, traffic fell by a third.",
            &["+ a report by the port authority | According to | traffic fell by a third"],
        ),
        (
            "RUIZ: We will reopen the bridge in June.",
            &["? RUIZ | : | We will reopen the bridge in June"],
        ),
        (
            "The mayor’s claim that traffic has fallen was not checked.",
            &["? the mayor | claim | that traffic has fallen"],
        ),
    ]);
}

#[test]
fn promises_requests_and_judgements_are_claims() {
    check(&[
        (
            "Ana Ruiz pledged to rebuild the bridge and said she would ask the state for money.",
            &[
                "+ Ana Ruiz | pledged | to rebuild the bridge",
                "+ Ana Ruiz | said | she would ask the state for money",
                "> Ana Ruiz | would ask … for | money",
            ],
        ),
        (
            "The council urged drivers to use the northern bridge.",
            &["+ the council | urged | drivers to use the northern bridge"],
        ),
        (
            "Residents criticized the plan as a waste of money.",
            &["+ residents | criticized | the plan as a waste of money"],
        ),
        (
            "Ana Ruiz called the plan a mistake.",
            &["+ Ana Ruiz | called | the plan a mistake"],
        ),
        (
            "A plan widely dismissed by critics as too costly was approved on Monday.",
            &["+ critics | widely dismissed | A plan … as too costly"],
        ),
        (
            "The new road is seen by shop owners as a threat to their trade.",
            &["+ shop owners | is seen | The new road … as a threat to their trade"],
        ),
    ]);
}

#[test]
fn what_stands_beside_a_report_is_no_part_of_it() {
    check(&[
        (
            "The road is closed; the police said that the bridge was unsafe.",
            &["+ the police | said | that the bridge was unsafe"],
        ),
        (
            "The mayor neither confirmed nor denied that the bridge was unsafe.",
            &["? the mayor | denied | that the bridge was unsafe"],
        ),
        (
            "Ana Ruiz promised to resign if the bridge fell.",
            &["+ Ana Ruiz | promised | to resign if the bridge fell"],
        ),
        (
            "The mayor said in a statement that the bridge was unsafe.",
            &["+ the mayor | said | that the bridge was unsafe"],
        ),
    ]);
}

#[test]
fn a_quotation_goes_on_over_sentences_and_paragraphs() {
    check(&[
        (
            "“The bridge is old. It is not safe,” Ruiz said. “We have to close it.”",
            &["+ Ana Ruiz | said | “The bridge is old. It is not safe,” … “We have to close it.”"],
        ),
        (
            "“We have to close it,” Ruiz said.\n“It is not safe at all.”",
            &["+ Ana Ruiz | said | “We have to close it,” … “It is not safe at all.”"],
        ),
        (
            "“I think the bridge is safe,” Ruiz said.",
            &["+ Ana Ruiz | said | “I think the bridge is safe,”"],
        ),
        ("“The bridge is not safe, Ruiz said.", &[]),
    ]);
}

#[test]
fn a_chain_is_sure_only_where_nobody_else_is_named() {
    check(&[
        (
            "The Clean Harbor Alliance said the river is polluted. It said the city had known for years.",
            &[
                "+ the Clean Harbor Alliance | said | the river is polluted",
                "+ the Clean Harbor Alliance | said | the city had known for years",
            ],
        ),
        (
            "Ana Ruiz said the bridge was safe. She added that it had been checked twice.",
            &[
                "+ Ana Ruiz | said | the bridge was safe",
                "+ Ana Ruiz | added | that it had been checked twice",
            ],
        ),
        (
            "Peter Lund said Ana Ruiz was wrong. He said the bridge was safe.",
            &[
                "+ Peter Lund | said | Ana Ruiz was wrong",
                "+ Peter Lund | said | the bridge was safe",
            ],
        ),
        (
            "Ruiz, who said the bridge was safe, has left the town.",
            &["? Ana Ruiz | said | the bridge was safe"],
        ),
        (
            "Peter Lund said residents believe the bridge is safe.",
            &[
                "+ Peter Lund | said | residents believe the bridge is safe",
                "> residents | believe | the bridge is safe",
            ],
        ),
    ]);
}

#[test]
fn nothing_unsaid_asked_or_supposed_is_sure() {
    check(&[
        (
            "The mayor did not say whether the bridge is safe.",
            &["? the mayor | did not say | whether the bridge is safe"],
        ),
        (
            "Ruiz would say only that the bridge is closed.",
            &["? Ana Ruiz | would say | only that the bridge is closed"],
        ),
        (
            "Did the mayor say that the bridge is safe?",
            &["? the mayor | Did … say | that the bridge is safe"],
        ),
        (
            "If the mayor says the bridge is safe, people will use it.",
            &["? the mayor | says | the bridge is safe"],
        ),
        (
            "No official said the bridge was safe.",
            &["? no official | said | the bridge was safe"],
        ),
        (
            "It is said that the bridge was built by monks.",
            &["? - | is said | that the bridge was built by monks"],
        ),
        (
            "In a statement, the company denied that the bridge was unsafe.",
            &["? the company | denied | that the bridge was unsafe"],
        ),
        (
            "Officials said the bridge was safe. A town official said it was not.",
            &[
                "? officials | said | the bridge was safe",
                "? a town official | said | it was not",
            ],
        ),
        (
            "When the river rises, Ruiz said the bridge was a good way out of the town.",
            &["? Ana Ruiz | said | the bridge was a good way out of the town"],
        ),
        (
            "Ruiz said that the fears about the bridge were fair but insisted that it was safe.",
            &[
                "? Ana Ruiz | said | that the fears about the bridge were fair but insisted that it was safe",
                "> the fears about the bridge | insisted | that it was safe",
            ],
        ),
        ("The bridge has carried heavy trucks since the mine opened.", &[]),
    ]);
}

#[test]
fn a_word_belongs_to_the_innermost_claim_about_it() {
    let text = "The bridge is closed. Peter Lund said residents believe the town owns it.";
    let document = samples::document(text);
    let (claims, _) = claims(&document, &samples::actors(&document, NAMES));
    let holding = |word: &str| {
        let at = (0..document.tokens().len())
            .map(TokenNo)
            .find(|&at| document.word(at) == word);
        claim_holding(&document, &claims, at.expect("the word stands in the text"))
    };
    assert_eq!(holding("closed"), None);
    assert_eq!(holding("believe"), Some(ClaimNo(0)));
    assert_eq!(holding("owns"), Some(ClaimNo(1)));
}

#[test]
fn stray_quote_marks_are_survived() {
    let pieces = [
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "''",
        "Ruiz said ",
        "the bridge is safe",
        ". ",
        ", ",
        "\n",
        ": ",
        "― ",
    ];
    for first in pieces {
        for second in pieces {
            found(&format!(
                "{first}{second}Ruiz said {second}the bridge{first} is safe{second}."
            ));
        }
    }
}
