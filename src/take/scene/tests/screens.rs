//! Each kind of question on screens of four widths, compared whole, with an answer begun.

use super::played;
use crate::take::sample::{eleven, sitting};
use crate::take::{Place, Step};
use crate::terminal::rehearse::{golden, keys};

const SIZES: [(u16, u16); 4] = [(40, 20), (80, 24), (120, 30), (200, 40)];

/// Number on form A, name, keys that are pressed first.
const KINDS: [(usize, &str, &str); 12] = [
    (1, "text", "Saturday"),
    (2, "choices", "a<Down>"),
    (3, "truth", "s<Down>n<Up>"),
    (4, "sort", "12"),
    (5, "gap-bank", "b"),
    (6, "gap", "start"),
    (7, "number", ""),
    (8, "order", "b1<Down><Space>"),
    (9, "choice", "b<Down>"),
    (10, "match", "b"),
    (11, "select", "3<Enter>5"),
    (
        12,
        "open",
        "The club gives no numbers,<Enter>and nobody else does.",
    ),
];

#[test]
fn every_kind_is_seen_at_every_width() {
    let quiz = eleven();
    for (number, name, pressed) in KINDS {
        for size in SIZES {
            let mut student = sitting(&quiz, 0);
            student.step(Step::GoTo(number));
            let (seen, _) = played(&mut student, size, keys(pressed));
            assert_eq!(student.place(), Place::Question(number - 1), "{name}");
            golden(&format!("take/{name}-{}.txt", size.0), &seen);
        }
    }
}

#[test]
fn the_other_screens_are_seen() {
    let quiz = eleven();
    for size in SIZES {
        for (name, pressed) in [
            ("overview", "x<Esc>!<Esc>"),
            ("hand-in", "x<Esc>!<Esc>h"),
            ("article", "<Tab><Down>"),
            ("help", "<Esc>?"),
            ("leave", "<Esc><Esc>q"),
        ] {
            let mut student = sitting(&quiz, 0);
            let (seen, _) = played(&mut student, size, keys(pressed));
            golden(&format!("take/{name}-{}.txt", size.0), &seen);
        }
    }
}
