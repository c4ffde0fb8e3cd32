//! Where content and source begin and end, as tables: `+` sure, `?` unsure, `>` inside another claim.

use super::cases::check;
use super::claims;
use crate::reading::{Actors, samples};

/// The source of the first claim as it is printed there.
fn holder(text: &str) -> String {
    let document = samples::document(text);
    let (claims, _) = claims(&document, &Actors::default());
    let claim = claims.first().expect(text);
    let words: Vec<_> = claim
        .source_spans
        .iter()
        .filter_map(|span| span.of(text))
        .collect();
    words.join(" … ")
}

#[test]
fn an_apostrophe_closes_no_content() {
    check(&[
        (
            "Ana Ruiz said the drivers’ pay and the workers’ camp were cut.",
            &["+ Ana Ruiz | said | the drivers’ pay and the workers’ camp were cut"],
        ),
        (
            "Ana Ruiz praised the workers’ courage.",
            &["+ Ana Ruiz | praised | the workers’ courage"],
        ),
        (
            "Workers in the south get an average of 20 days’ leave, Ana Ruiz said.",
            &["+ Ana Ruiz | said | Workers in the south get an average of 20 days’ leave"],
        ),
    ]);
}

#[test]
fn who_is_cited_beside_a_source_is_no_content() {
    check(&[
        (
            "According to the port authority, citing figures from the ministry, traffic fell by a third.",
            &["+ the port authority | According to | traffic fell by a third"],
        ),
        (
            "The council said, citing a report by engineers, that the bridge was unsafe.",
            &["+ the council | said | that the bridge was unsafe"],
        ),
        // The parser took the subject for part of who is quoted.
        (
            "According to Reuters, quoting the Harbor Gazette, the town's council has closed the bridge.",
            &["? Reuters | According to | the town's council has closed the bridge"],
        ),
        (
            "According to Ana Ruiz, quoting poems is fun.",
            &["+ Ana Ruiz | According to | quoting poems is fun"],
        ),
    ]);
}

#[test]
fn a_quotation_goes_on_from_a_mark() {
    check(&[
        (
            "“The bridge is safe,” Ana Ruiz said; and, later, “the council [of the town] has known. It did nothing.”",
            &[
                "? Ana Ruiz | said | “The bridge is safe,” … “the council [of the town] has known. It did nothing.”",
            ],
        ),
        (
            "“The bridge is safe,” Ana Ruiz said by telephone, “and it has been checked. Nobody was hurt.”",
            &["+ Ana Ruiz | said | “The bridge is safe,” … “and it has been checked. Nobody was hurt.”"],
        ),
        (
            "“The bridge is safe,” Ana Ruiz said on the channel's “Morning Talk.”",
            &["+ Ana Ruiz | said | “The bridge is safe,”"],
        ),
        (
            "“The bridge is safe,” Ana Ruiz said.\n‘A Town in Fear’\nThe bridge was built in 1931.",
            &["+ Ana Ruiz | said | “The bridge is safe,”"],
        ),
        (
            "Ana Ruiz called the plan “a waste of money.”",
            &["+ Ana Ruiz | called | the plan “a waste of money.”"],
        ),
        (
            "Ana Ruiz said in an interview on the channel's “Morning Talk.”",
            &[],
        ),
    ]);
}

#[test]
fn what_may_be_said_by_somebody_else_is_not_sure() {
    check(&[
        (
            "The road is long and the bridge is old, according to Ana Ruiz.",
            &["? Ana Ruiz | according to | the bridge is old"],
        ),
        (
            "Whether it pays remains to be seen but building the road could have benefits, according to Ana Ruiz.",
            &["? Ana Ruiz | according to | building the road could have benefits"],
        ),
        (
            "The road is closed; the bridge is unsafe, Ana Ruiz said.",
            &["? Ana Ruiz | said | The road is closed; the bridge is unsafe"],
        ),
        (
            "“The road is closed; the bridge is unsafe,” Ana Ruiz said.",
            &["+ Ana Ruiz | said | “The road is closed; the bridge is unsafe,”"],
        ),
        (
            "Ana Ruiz pledged that rents would not rise, although the town has no money.",
            &["? Ana Ruiz | pledged | that rents would not rise, although the town has no money"],
        ),
        (
            "If the plan fails, Ana Ruiz said, the town will pay.",
            &["? Ana Ruiz | said | the town will pay"],
        ),
        (
            "Ana Ruiz said that if the plan failed, the town would pay.",
            &["+ Ana Ruiz | said | that if the plan failed, the town would pay"],
        ),
        (
            "Ana Ruiz neither confirmed nor denied that the bridge was unsafe.",
            &["? Ana Ruiz | denied | that the bridge was unsafe"],
        ),
        (
            "The town has seen it all: Ana Ruiz declared war on the gulls.",
            &["? Ana Ruiz | declared | The town has seen it all"],
        ),
        (
            "On Sunday, Berg and running mate Ana Ruiz agreed that the bridge was safe.",
            &["? Ana Ruiz | agreed | that the bridge was safe"],
        ),
        (
            "Berg and deputy head Ana Ruiz said that the bridge was safe.",
            &["? Ana Ruiz | said | that the bridge was safe"],
        ),
        (
            "Current models say the sea will rise by a metre.",
            &["? current models | say | the sea will rise by a metre"],
        ),
        (
            "Peter Lund, telling his lawyer Ana Ruiz to claim that the bridge was safe, left the town.",
            &["? Ana Ruiz | to claim | that the bridge was safe"],
        ),
    ]);
}

#[test]
fn whoever_puts_a_statement_out_is_its_source() {
    check(&[
        (
            "According to a statement from the Clean Harbor Alliance, the river is polluted.",
            &["+ the Clean Harbor Alliance | According to | the river is polluted"],
        ),
        (
            "According to a statement, the river is polluted.",
            &["+ a statement | According to | the river is polluted"],
        ),
    ]);
}

#[test]
fn a_source_is_cut_at_no_hyphen_and_no_bracket() {
    for (text, expected) in [
        (
            "The firm's co-founder Ana Ruiz said the bridge was safe.",
            "co-founder Ana Ruiz",
        ),
        (
            "The agency (Basin) said the plant would open in May.",
            "The agency (Basin)",
        ),
        (
            "The bridge will open in May, said Ana Ruiz, the mayor, over email.",
            "Ana Ruiz, the mayor",
        ),
        (
            "The bridge will open in May, said Ana Ruiz, the mayor of the town.",
            "Ana Ruiz, the mayor of the town",
        ),
    ] {
        let found = holder(text);
        assert!(found.ends_with(expected), "{text}: {found}");
    }
}
