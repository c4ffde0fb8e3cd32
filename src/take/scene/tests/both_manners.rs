//! The same answers give the same file, line by line and on the whole screen.

use std::convert::Infallible;

use pretty_assertions::assert_eq;

use super::played;
use crate::submission::AnswerFile;
use crate::take::sample::{eleven, sitting};
use crate::take::{Room, talk};
use crate::terminal::rehearse::keys;
use crate::terminal::{Lines, Screen};

/// What is typed line by line, and the keys of the whole screen, question by question on form A.
const ANSWERS: [(&str, &str); 12] = [
    ("on Saturday", "on Satur<Left><Right>day<Enter>"),
    ("C A", "ca<Enter>"),
    ("S - N", "s<Down>n<Enter><Enter>"),
    ("1 2 1 2", "12<Right><Right><Left><Down>2<Enter>"),
    ("roof", "<Down><Space><Enter>"),
    ("begin", "beginn<Back><Enter>"),
    ("about 40", "about 40<Enter>"),
    ("b a c", "b1<Enter>"),
    ("B", "2<Enter>"),
    ("1=B 2=C", "<Right><Right><Down>c<Enter>"),
    ("5", "5<Enter><Enter>"),
    (
        "The club gives no numbers,\nand nobody else does.\n",
        "The club gives no numbers,<Enter>and nobody else does.<Esc><Enter>",
    ),
];

fn typed(form: usize, lines: &str) -> String {
    let quiz = eleven();
    let mut student = sitting(&quiz, form);
    let mut out = Vec::new();
    let mut input = lines.as_bytes();
    let mut save = |_: &AnswerFile| -> Result<(), Infallible> { Ok(()) };
    let mut room = Room {
        screen: Screen::new(&mut out, 80, false, false),
        lines: Lines::new(&mut input),
        page: None,
        save: &mut save,
        clock: None,
        practice: None,
    };
    talk(&mut student, &mut room).expect("nothing fails in memory");
    student.file().to_text().expect("it can be written")
}

fn on_screen(form: usize, size: (u16, u16), line: &str) -> String {
    let quiz = eleven();
    let mut student = sitting(&quiz, form);
    let (_, saved) = played(&mut student, size, keys(line));
    assert_eq!(
        saved.last(),
        Some(student.file()),
        "what is saved last is all there is"
    );
    student.file().to_text().expect("it can be written")
}

#[test]
fn the_same_answers_give_the_same_file() {
    let lines = ANSWERS.map(|(line, _)| line).join("\n");
    let pressed: String = ANSWERS.iter().map(|(_, keys)| *keys).collect();
    let plain = typed(0, &format!("{lines}\nflag 4\nfinish\n"));
    for size in [(40, 20), (120, 30)] {
        let full = on_screen(0, size, &format!("{pressed}4!h<Enter>"));
        assert_eq!(full, plain);
    }
}

#[test]
fn answers_are_those_of_the_students_form() {
    // Form B prints other orders: letters mean other options, in both manners.
    let plain = typed(1, "A E\nSaturday\nBBAA\nback\nclear\nfinish\nfinish\n");
    let full = on_screen(1, (80, 24), "ae<Enter>Saturday<Enter>2211<Back><Esc>h<Enter>");
    assert_eq!(full, plain);
}
