//! What a source does by its words, as the reporting verb alone tells.

use crate::derive::facts::Facts;
use crate::reading::Claim;

/// Acts, and the verbs that can mean nothing else.
const ACTS: &[(&str, &[&str])] = &[
    ("admission", &["admit", "concede", "confess"]),
    (
        "criticism",
        &[
            "accuse",
            "blast",
            "condemn",
            "criticise",
            "criticize",
            "decry",
            "denounce",
            "deplore",
            "slam",
        ],
    ),
    ("denial", &["deny"]),
    ("hope", &["hope"]),
    ("praise", &["applaud", "commend", "laud", "praise"]),
    ("prediction", &["forecast", "predict"]),
    ("promise", &["pledge", "promise", "vow"]),
    ("request", &["beg", "implore", "urge"]),
    ("warning", &["warn"]),
];

/// The act; absent where the verb tells of none, or may tell of several ("said", "claimed", "called").
pub(super) fn act(facts: &Facts, claim: &Claim) -> Option<&'static str> {
    let token = facts.reading().document.token(claim.cue_token);
    let lemma = token.lemma.to_lowercase();
    let known = ACTS.iter().find(|(_, verbs)| verbs.contains(&lemma.as_str()));
    known.filter(|_| token.pos == "VERB").map(|&(act, _)| act)
}

#[cfg(test)]
mod tests {
    use super::act;
    use crate::derive::slots::tests::facts;

    #[test]
    fn a_verb_that_can_mean_one_thing_tells_an_act() {
        for (text, expected) in [
            ("Ana Ruiz admitted that the bridge was old.", Some("admission")),
            ("Ana Ruiz warned that the bridge could fall.", Some("warning")),
            ("Ana Ruiz claimed that the bridge was old.", None),
        ] {
            let facts = facts(text);
            let claim = facts.reading().claims.first().expect("she says something");
            assert_eq!(act(&facts, claim), expected, "{text}");
        }
    }
}
