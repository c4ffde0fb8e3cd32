//! What the screen says of its keys, and what it asks before a step that cannot be taken back.

use crate::take::draft::{Draft, Labels};
use crate::terminal::{Dialog, Help, listed};

/// Keys with what they do.
type Keys = &'static [(&'static str, &'static str)];

const EVERYWHERE: Keys = &[
    ("", "Everywhere"),
    (
        "Tab",
        "go to the article, and back; there a number goes to its sentence",
    ),
    ("Page Up, Down", "scroll the article"),
    (
        "< >",
        "the question before, the next one (Control+P, Control+N while you write)",
    ),
    ("!", "flag the question, to come back to it"),
    ("Backspace", "take the answer back"),
    ("Esc", "all answers, and hand in"),
    ("Control+C", "stop for now"),
    ("? or F1", "this help"),
    ("", "Your answers are saved after every key."),
];

const PRACTICE: Keys = &[(
    "",
    "Practice: Enter shows what is said of your answer. If it is not right, you may change it once.",
)];

/// Keys of the list of all answers.
pub const OVERVIEW_HELP: Keys = &[
    ("Up, Down", "go to a question"),
    ("1, 2, ...", "go to the question with this number"),
    ("Enter", "open it; on the last line, hand in"),
    ("!", "flag it, or take the flag away"),
    ("H", "hand in"),
    ("Q", "stop for now; your answers stay saved"),
    ("Esc", "back to the last question"),
];

/// Keys of the list of all answers, in a line.
pub const OVERVIEW_HINTS: Keys = &[
    ("\u{2191}\u{2193}", "move"),
    ("Enter", "open"),
    ("H", "hand in"),
    ("!", "flag"),
    ("Q", "stop"),
    ("?", "help"),
];

/// Keys of the article, in a line.
pub const ARTICLE_HINTS: Keys = &[
    ("Tab", "question"),
    ("\u{2191}\u{2193}", "scroll"),
    ("PgUp PgDn", "pages"),
    ("1 2 3", "go to a sentence"),
    ("?", "help"),
];

/// Keys of a question whose practice is over.
pub const DONE_HINTS: Keys = &[
    ("Enter", "go on"),
    ("Tab", "article"),
    ("\u{2191}\u{2193}", "scroll"),
    ("?", "help"),
];

fn own_keys(draft: &Draft) -> Keys {
    match draft {
        Draft::Pick(pick) if pick.most() == 1 => &[
            ("A, B, ...", "choose this option; 1, 2, ... too"),
            ("Up, Down", "move"),
            ("Space", "choose the option that \u{25b8} stands at"),
            ("Enter", "choose it; if it is chosen already, go on"),
        ],
        Draft::Pick(_) => &[
            ("A, B, ...", "choose this option, or take it back; 1, 2, ... too"),
            ("Up, Down", "move"),
            (
                "Space",
                "choose the option that \u{25b8} stands at, or take it back",
            ),
            ("Enter", "confirm and go on"),
        ],
        Draft::Rows(rows) => match rows.labels() {
            Labels::Verdicts => &[
                (
                    "S, O, N",
                    "says this, says otherwise, does not say; goes to the next statement",
                ),
                ("Up, Down", "go to a statement"),
                ("Left, Right", "change its answer; Space too"),
                ("Enter", "confirm and go on"),
            ],
            Labels::Letters => &[
                ("A, B, ...", "match with this, and go to the next"),
                ("1, 2, ...", "go to this number; Up and Down too"),
                ("Left, Right", "change what it is matched with; Space too"),
                ("Enter", "confirm and go on"),
            ],
            Labels::Numbers => &[
                ("1, 2, ...", "sort into this, and go to the next"),
                ("a, b, ...", "go to this letter; Up and Down too"),
                ("Left, Right", "change where it is sorted; Space too"),
                ("Enter", "confirm and go on"),
            ],
        },
        Draft::Order(_) => &[
            ("Up, Down", "move \u{25b8}"),
            (
                "Space",
                "take hold: Up and Down then move the element; Space again lets it go",
            ),
            ("1, 2, ...", "move the element at \u{25b8} to this place"),
            ("a, b, ...", "go to this element"),
            ("Enter", "confirm and go on"),
        ],
        Draft::Words(words) if words.has_many_lines() => &[
            ("Enter", "begins a new line"),
            ("Arrows", "move in what you wrote"),
            ("Control+U", "undoes what you wrote last"),
            ("Esc", "ends writing; Enter then goes on, any letter writes again"),
        ],
        Draft::Words(_) => &[
            ("Enter", "confirm and go on"),
            ("Left, Right", "move in what you wrote"),
            ("Esc", "ends writing; the keys below work then"),
        ],
        Draft::Sentences(_) => &[
            ("Up, Down", "go to the next sentence that may be chosen"),
            (
                "7, 12, ...",
                "go to the sentence with this number; Enter then chooses it",
            ),
            ("Space", "choose it, or take it back"),
            ("Enter", "choose it; if it is chosen already, go on"),
            ("Page Up, Down", "scroll the article"),
        ],
    }
}

/// Help at a question.
pub fn help(draft: Option<&Draft>, practises: bool) -> Help {
    let own = draft.map_or(&[][..], own_keys);
    let practice = if practises { PRACTICE } else { &[] };
    let rows: Vec<_> = [own, practice, EVERYWHERE].concat();
    Help::new("Keys", &rows)
}

/// The line of keys at a question.
pub fn hints(draft: &Draft, writing: bool) -> Keys {
    match draft {
        Draft::Pick(pick) if pick.most() == 1 => &[
            ("A B C", "choose"),
            ("Enter", "confirm"),
            ("Tab", "article"),
            ("\u{2191}\u{2193}", "move"),
            ("< >", "questions"),
            ("!", "flag"),
            ("Esc", "all answers"),
            ("?", "help"),
        ],
        Draft::Pick(_) => &[
            ("A B C", "choose"),
            ("Enter", "confirm"),
            ("Tab", "article"),
            ("\u{2191}\u{2193} Space", "choose"),
            ("< >", "questions"),
            ("!", "flag"),
            ("Esc", "all answers"),
            ("?", "help"),
        ],
        Draft::Rows(rows) => match rows.labels() {
            Labels::Verdicts => &[
                ("S O N", "answer"),
                ("\u{2191}\u{2193}", "rows"),
                ("Enter", "confirm"),
                ("\u{2190}\u{2192}", "change"),
                ("Tab", "article"),
                ("< >", "questions"),
                ("!", "flag"),
                ("Esc", "all answers"),
                ("?", "help"),
            ],
            Labels::Letters => &[
                ("A B C", "match"),
                ("\u{2191}\u{2193}", "rows"),
                ("Enter", "confirm"),
                ("\u{2190}\u{2192}", "change"),
                ("Tab", "article"),
                ("< >", "questions"),
                ("!", "flag"),
                ("Esc", "all answers"),
                ("?", "help"),
            ],
            Labels::Numbers => &[
                ("1 2 3", "sort"),
                ("\u{2191}\u{2193}", "rows"),
                ("Enter", "confirm"),
                ("\u{2190}\u{2192}", "change"),
                ("Tab", "article"),
                ("< >", "questions"),
                ("!", "flag"),
                ("Esc", "all answers"),
                ("?", "help"),
            ],
        },
        Draft::Order(order) if order.is_held() => &[
            ("\u{2191}\u{2193}", "move it"),
            ("Space", "let go"),
            ("?", "help"),
        ],
        Draft::Order(_) => &[
            ("Space", "take hold"),
            ("\u{2191}\u{2193}", "move"),
            ("Enter", "confirm"),
            ("Tab", "article"),
            ("< >", "questions"),
            ("!", "flag"),
            ("Esc", "all answers"),
            ("?", "help"),
        ],
        Draft::Words(words) if writing && words.has_many_lines() => {
            &[("Esc", "done"), ("Tab", "article"), ("F1", "help")]
        }
        Draft::Words(_) if writing => &[
            ("Enter", "confirm"),
            ("Tab", "article"),
            ("Esc", "other keys"),
            ("F1", "help"),
        ],
        Draft::Words(_) => &[
            ("Enter", "go on"),
            ("Tab", "article"),
            ("< >", "questions"),
            ("!", "flag"),
            ("Esc", "all answers"),
            ("?", "help"),
        ],
        Draft::Sentences(_) => &[
            ("\u{2191}\u{2193}", "sentences"),
            ("Space", "choose"),
            ("Enter", "confirm"),
            ("PgUp PgDn", "scroll"),
            ("< >", "questions"),
            ("!", "flag"),
            ("Esc", "all answers"),
            ("?", "help"),
        ],
    }
}

/// Asks before handing in, with what is missing.
pub fn hand_in(missing: &[usize], flagged: &[usize], practises: bool) -> Dialog {
    let mut words = if practises {
        "End the practice?".to_owned()
    } else {
        "Hand in?".to_owned()
    };
    if !missing.is_empty() {
        words = format!("{words} Without an answer: {}.", listed(missing));
    }
    if !flagged.is_empty() {
        words = format!("{words} Flagged: {}.", listed(flagged));
    }
    let does = if practises { "end it" } else { "hand in" };
    Dialog::new(&words, &[("Enter", does), ("Esc", "not yet")])
}

/// Asks before leaving.
pub fn leave() -> Dialog {
    let words = "Stop for now? Your answers are saved; start again to continue.";
    Dialog::new(words, &[("Enter", "stop"), ("Esc", "stay")])
}

/// Says that the time is over.
pub fn time_up() -> Dialog {
    let words = "The time is over. All your answers are saved.";
    Dialog::new(words, &[("Enter", "close")])
}
