//! Closed lists of the words that hedge.

use crate::reading::HedgeSort;

/// Adverbs that hedge the verb that they stand with.
pub(super) const ADVERBS: &[(&str, HedgeSort)] = &[
    ("allegedly", HedgeSort::Hearsay),
    ("apparently", HedgeSort::Appearance),
    ("likely", HedgeSort::Likelihood),
    ("maybe", HedgeSort::Possibility),
    ("perhaps", HedgeSort::Possibility),
    ("possibly", HedgeSort::Possibility),
    ("presumably", HedgeSort::Likelihood),
    ("probably", HedgeSort::Likelihood),
    ("purportedly", HedgeSort::Hearsay),
    ("reportedly", HedgeSort::Hearsay),
    ("seemingly", HedgeSort::Appearance),
    ("supposedly", HedgeSort::Hearsay),
];

/// Verbs whose passive with an infinitive or "that" tells hearsay: "is said to", "it is believed that".
pub(super) const HEARSAY: &[&str] = &[
    "allege",
    "believe",
    "report",
    "rumor",
    "rumour",
    "say",
    "think",
    "understand",
];

/// Verbs of looking so.
pub(super) const APPEARING: &[&str] = &["appear", "seem"];

/// What is not done by anybody's skill: with "could" it may or may not come about.
pub(super) const HAPPENING: &[&str] = &[
    "affect",
    "be",
    "become",
    "begin",
    "bring",
    "cause",
    "collapse",
    "come",
    "complicate",
    "cost",
    "create",
    "damage",
    "delay",
    "die",
    "disrupt",
    "drop",
    "emerge",
    "endanger",
    "end",
    "face",
    "fall",
    "fail",
    "force",
    "go",
    "grow",
    "happen",
    "have",
    "help",
    "hurt",
    "increase",
    "jeopardise",
    "jeopardize",
    "last",
    "lead",
    "lose",
    "mean",
    "occur",
    "pose",
    "prompt",
    "prove",
    "reduce",
    "result",
    "rise",
    "spark",
    "spread",
    "suffer",
    "take",
    "threaten",
    "trigger",
    "turn",
    "undermine",
    "weaken",
    "worsen",
];
