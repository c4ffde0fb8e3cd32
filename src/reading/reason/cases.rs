//! Reasons as a table.

use pretty_assertions::assert_eq;

use crate::reading::{ReasonSort, actors, claims, reasons, samples, sentences, views};

/// Reason, sign, effect or deed, whether it is a purpose, whether it is sure.
type Row<'a> = (&'a str, &'a str, Option<&'a str>, bool, bool);

fn found(text: &str) -> Vec<(String, String, Option<String>, bool, bool)> {
    let document = samples::document(text);
    let actors = actors(&document);
    let (claims, _) = claims(&document, &actors);
    let told = sentences(&document, &claims, &views(&document));
    reasons(&document, &actors, &claims, &told)
        .into_iter()
        .map(|reason| {
            (
                reason.words.text,
                text[reason.sign.range()].to_owned(),
                reason.effect.map(|effect| effect.text),
                reason.sort == ReasonSort::Purpose,
                reason.sure,
            )
        })
        .collect()
}

const ROWS: [(&str, &[Row<'_>]); 11] = [
    (
        "The match was stopped because of the incident on the road.",
        &[(
            "the incident on the road",
            "because of",
            Some("the match was stopped"),
            false,
            true,
        )],
    ),
    (
        "The match was stopped because of heavy rain.",
        &[(
            "heavy rain",
            "because of",
            Some("the match was stopped"),
            false,
            true,
        )],
    ),
    (
        "The road was closed because the bridge had cracked.",
        &[(
            "the bridge had cracked",
            "because",
            Some("the road was closed"),
            false,
            true,
        )],
    ),
    (
        "As a result of the storm, the school stayed shut.",
        &[(
            "the storm",
            "As a result of",
            Some("the school stayed shut"),
            false,
            true,
        )],
    ),
    (
        "The storm led to the collapse of two bridges.",
        &[(
            "the storm",
            "led to",
            Some("the collapse of two bridges"),
            false,
            true,
        )],
    ),
    (
        "The flood was caused by a broken pipe.",
        &[("a broken pipe", "caused by", Some("the flood"), false, true)],
    ),
    (
        "Officials met in order to plan the vote.",
        &[("plan the vote", "in order to", Some("officials met"), true, true)],
    ),
    (
        "Volunteers travelled to Malta to help the crew.",
        &[(
            "help the crew",
            "to",
            Some("volunteers travelled to Malta"),
            true,
            true,
        )],
    ),
    (
        "Norway was sanctioned by Western nations for removing the elected government.",
        &[(
            "removing the elected government",
            "for",
            Some("Norway was sanctioned by Western nations"),
            false,
            true,
        )],
    ),
    (
        // The parser is not sure where the second hangs.
        "The company was fined for polluting the river and for hiding the reports.",
        &[
            (
                "polluting the river",
                "for",
                Some("the company was fined"),
                false,
                true,
            ),
            (
                "hiding the reports",
                "for",
                Some("the company was fined"),
                false,
                false,
            ),
        ],
    ),
    ("The mayor opened the door for women to join the guard.", &[]),
];

#[test]
fn reasons_are_found_with_what_they_are_for() {
    for (text, expected) in ROWS {
        let expected: Vec<_> = expected
            .iter()
            .map(|&(words, sign, effect, purpose, sure)| {
                (
                    words.to_owned(),
                    sign.to_owned(),
                    effect.map(str::to_owned),
                    purpose,
                    sure,
                )
            })
            .collect();
        assert_eq!(found(text), expected, "{text}");
    }
}

#[test]
fn look_alikes_are_no_sure_reasons() {
    for text in [
        "The school did not close because of the cold.",
        "The mayor said that the club sold the ground and left because the roof leaked.",
        "He was jailed for three years.",
        "She was praised for the first time.",
        "The path led to the lake.",
        "The road leads to the sea.",
        "The school closed because of this.",
        "The storm could lead to floods in the valley.",
        "The fire was not caused by a lamp.",
        "Keller arrived to find the hall empty.",
        "He used to live in Oslo.",
        "The road was closed until the rain stopped because the bridge had cracked.",
        "The town shut the school after the storm hit because the roof had cracked.",
        "The town closed the bridge because of the event.",
        "The price rose, and that's because the harvest failed.",
        "This happened because the roof had cracked.",
        "Was the road closed because of snow?",
        "Ana Ruiz contributed to this report.",
        "It surprises me that they sell it, because nobody buys fish in May.",
    ] {
        assert!(
            found(text).iter().all(|reason| !reason.4),
            "{text}: {:?}",
            found(text)
        );
    }
}
