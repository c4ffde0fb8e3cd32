//! Which keys do what, as the screen tells them.

use super::view::View;

/// The keys of the help, with what they do.
pub(super) const HELP: &[(&str, &str)] = &[
    (
        "\u{2190} \u{2192}",
        "the question before, the next one; a number and Enter goes there",
    ),
    (
        "\u{2191} \u{2193}",
        "scroll, or move in a list; Page Up and Page Down by pages",
    ),
    ("Tab", "to the article and back"),
    ("l", "list of all questions; Enter goes to one"),
    ("i", "what the quiz amounts to: parts, minutes, what is asked for"),
    ("", "This question"),
    ("a", "accept: keep it, and clear its mark"),
    ("e", "edit: choose a part, and word it anew"),
    ("s", "swap: put the best unused one that fits in its place"),
    (
        "o",
        "others: unused ones, with what speaks against each; Enter swaps, + puts in besides",
    ),
    ("d", "drop it"),
    ("p", "points"),
    ("m", "move it to another place of its part"),
    ("", "The quiz"),
    ("+", "put in one more: the best unused one that fits"),
    ("f", "put in your own questions of a file"),
    ("g, G", "hard words; say what one means"),
    ("u, r", "undo, redo"),
    ("c", "what you changed"),
    ("w", "write the new quiz"),
    (":", "a command in words, such as write NAME or no word flood"),
    ("q", "leave"),
];

/// The keys that the last line tells.
pub(super) fn hints(view: &View, typing: bool) -> &'static [(&'static str, &'static str)] {
    if typing {
        return &[("Enter", "keep"), ("Esc", "as it was")];
    }
    match view {
        View::Item => &[
            ("\u{2190}\u{2192}", "question"),
            ("a", "accept"),
            ("e", "edit"),
            ("s", "swap"),
            ("d", "drop"),
            ("o", "others"),
            ("u", "undo"),
            ("w", "write"),
            ("Tab", "article"),
            ("l", "list"),
            ("q", "leave"),
            ("?", "help"),
        ],
        View::List(_) => &[("Enter", "go there"), ("Esc", "back"), ("?", "help")],
        View::Others(..) => &[
            ("Enter", "swap in"),
            ("+", "put in besides"),
            ("Esc", "back"),
            ("?", "help"),
        ],
        View::Parts(..) => &[("Enter", "edit"), ("Esc", "back"), ("?", "help")],
        View::Rows(..) => &[("Esc", "back"), ("?", "help")],
    }
}
