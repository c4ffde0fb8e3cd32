//! Sets of words that can name one event or one group of people with different colour.

use crate::reading::LabelSort;

/// Words that can name one thing.
pub(super) struct Words {
    pub sort: LabelSort,
    /// Nouns, by their dictionary form.
    pub nouns: &'static [&'static str],
    /// Verbs with their objects that tell of it: ("seize", "power").
    pub deeds: &'static [(&'static str, &'static str)],
    /// Whether the words mean so much the same that two of them in one article name one thing where nothing tells
    /// them apart. Others are shown, never asked about.
    pub close: bool,
}

/// All sets.
pub(super) const SETS: &[Words] = &[
    Words {
        sort: LabelSort::Event,
        nouns: &["coup", "takeover", "putsch"],
        deeds: &[("seize", "power"), ("grab", "power"), ("seize", "control")],
        close: true,
    },
    Words {
        sort: LabelSort::Event,
        nouns: &["deal", "agreement", "pact", "accord"],
        deeds: &[],
        close: true,
    },
    Words {
        sort: LabelSort::Event,
        nouns: &["crackdown", "clampdown"],
        deeds: &[],
        close: true,
    },
    Words {
        sort: LabelSort::Event,
        nouns: &["merger", "takeover", "acquisition", "buyout"],
        deeds: &[],
        close: false,
    },
    Words {
        sort: LabelSort::Event,
        nouns: &[
            "attack",
            "assault",
            "raid",
            "strike",
            "airstrike",
            "operation",
            "bombing",
            "offensive",
        ],
        deeds: &[],
        close: false,
    },
    Words {
        sort: LabelSort::Event,
        nouns: &["protest", "demonstration", "riot", "unrest", "rally"],
        deeds: &[],
        close: false,
    },
    Words {
        sort: LabelSort::Event,
        nouns: &["war", "invasion", "conflict", "intervention"],
        deeds: &[],
        close: false,
    },
    Words {
        sort: LabelSort::Group,
        nouns: &["protester", "protestor", "demonstrator", "rioter", "activist"],
        deeds: &[],
        close: true,
    },
    Words {
        sort: LabelSort::Group,
        nouns: &[
            "militant",
            "rebel",
            "fighter",
            "insurgent",
            "terrorist",
            "gunman",
            "extremist",
        ],
        deeds: &[],
        close: false,
    },
    Words {
        sort: LabelSort::Group,
        nouns: &["migrant", "refugee", "immigrant", "asylum-seeker", "alien"],
        deeds: &[],
        close: false,
    },
    Words {
        sort: LabelSort::Group,
        nouns: &["government", "regime", "junta", "administration"],
        deeds: &[],
        close: false,
    },
];

/// Words beside a noun that tell one such thing from another, or doubt that there is one.
pub(super) const DISTINGUISHING: &[&str] = &[
    "alleged",
    "another",
    "any",
    "attempted",
    "different",
    "each",
    "earlier",
    "every",
    "failed",
    "final",
    "first",
    "former",
    "future",
    "initial",
    "last",
    "later",
    "latest",
    "new",
    "next",
    "old",
    "other",
    "possible",
    "potential",
    "previous",
    "proposed",
    "second",
    "separate",
    "several",
    "similar",
    "some",
    "such",
    "third",
    "two",
    "three",
    "no",
    "what",
    "which",
];
