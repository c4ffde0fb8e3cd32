//! What becomes of lines that are typed around the end of the time.

use std::cell::Cell;
use std::convert::Infallible;
use std::io::{self, BufRead, Read};
use std::time::Duration;

use pretty_assertions::assert_eq;

use crate::item::Answer;
use crate::submission::AnswerFile;
use crate::take::sample::{eleven, sitting};
use crate::take::{Ending, Room, talk};
use crate::terminal::{Lines, Screen};

/// Types lines, each of which takes its seconds of the time that is left.
struct Typist<'t> {
    lines: &'t [(u64, &'t str)],
    typed: &'t [u8],
    left: &'t Cell<u64>,
}

impl Read for Typist<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Typist<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if let (true, Some(((seconds, line), rest))) = (self.typed.is_empty(), self.lines.split_first()) {
            self.lines = rest;
            self.typed = line.as_bytes();
            self.left.set(self.left.get().saturating_sub(*seconds));
        }
        Ok(self.typed)
    }

    fn consume(&mut self, count: usize) {
        self.typed = &self.typed[count..];
    }
}

/// The last file that was saved by a student who types these lines within 60 seconds, and how it ended.
fn typed(lines: &[(u64, &str)]) -> (AnswerFile, Ending) {
    let quiz = eleven();
    let mut student = sitting(&quiz, 0);
    let mut saved = student.file().clone();
    let left = Cell::new(60);
    let mut typist = Typist {
        lines,
        typed: &[],
        left: &left,
    };
    let mut out = Vec::new();
    let mut save = |file: &AnswerFile| -> Result<(), Infallible> {
        saved = file.clone();
        Ok(())
    };
    let mut clock = || Duration::from_secs(left.get());
    let mut room = Room {
        screen: Screen::new(&mut out, 80, false, false),
        lines: Lines::new(&mut typist),
        page: None,
        save: &mut save,
        clock: Some(&mut clock),
        practice: None,
    };
    let ending = talk(&mut student, &mut room).expect("nothing fails in memory");
    assert_eq!(saved, *student.file(), "what is saved last is all there is");
    (saved, ending)
}

#[test]
fn a_line_that_ends_too_late_is_not_taken() {
    let (file, ending) = typed(&[
        (30, "Saturday\n"),
        (31, "A C\n"),
        (0, "finish\n"),
        (0, "finish\n"),
    ]);
    assert_eq!(ending, Ending::TimeUp);
    let given: Vec<_> = file.answers.into_values().collect();
    assert_eq!(given, [Answer::Text("Saturday".to_owned())]);
}

#[test]
fn of_an_open_answer_the_lines_typed_in_time_are_taken() {
    let (file, ending) = typed(&[
        (1, "go 12\n"),
        (20, "The club gives no numbers,\n"),
        (20, "and nobody else does.\n"),
        (20, "This comes too late.\n"),
        (1, "\n"),
    ]);
    assert_eq!(ending, Ending::TimeUp);
    let given: Vec<_> = file.answers.into_values().collect();
    let in_time = "The club gives no numbers,\nand nobody else does.";
    assert_eq!(given, [Answer::Open(in_time.to_owned())]);
}
