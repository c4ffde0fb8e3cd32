use std::fmt::Write;
use std::sync::Arc;

use num_rational::Ratio;
use proptest::prelude::*;

use crate::grade::sums::{Compared, Counter, QuizSums, SumsReport, read_sums, sums_json, sums_text};
use crate::grade::{Graded, grade};
use crate::item::{Arrangement, Key, OptionId, Shape};
use crate::quiz::{KeyFile, QuizFile};
use crate::source::SourceFile;
use crate::statistics::{Answered, OptionUse, Tally};
use crate::submission::sample::{harbury, papers, single, source};
use crate::submission::{Enrolled, Headers, read_table};

const HARBURY_KEY: &str = include_str!("../../../tests/golden/answers/harbury.key.json");

fn key() -> KeyFile {
    KeyFile::parse(&source(HARBURY_KEY)).expect("the sample key is sound")
}

/// What may stand in the columns of the sample quiz; with parts of points in thirds, halves and whole.
const CELLS: [&[&str]; 8] = [
    &["Saturday", "", "Sunday"],
    &["A C", "A", "A B", "B C D"],
    &["S O N", "S", "S S N", "O S O"],
    &["A B A B", "A B A A", "B B B B", ""],
    &["A", "B", "C", "D", "", "AC"],
    &["1=B 2=C", "1=B", ""],
    &["5", "3", "x"],
    &["why", ""],
];

/// Students by the cells that they wrote.
fn graded<'q>(quiz: &'q QuizFile, key: &'q KeyFile, rows: &[[usize; 8]]) -> Vec<Graded<'q>> {
    let mut table = "student,1,2,3,4,5,6,7,8\n".to_owned();
    for (number, row) in rows.iter().enumerate() {
        let cells = row
            .iter()
            .zip(CELLS)
            .map(|(&cell, cells)| cells[cell % cells.len()]);
        let cells: Vec<&str> = cells.collect();
        writeln!(table, "s{number},{}", cells.join(",")).expect("a string takes all");
    }
    let papers = papers(quiz);
    let batch = read_table(
        &source(&table),
        &papers,
        &Enrolled::default(),
        &Headers::default(),
    );
    let submissions = batch.expect("a sound table").submissions;
    let graded = submissions.iter().map(|submission| grade(quiz, key, submission));
    graded.collect::<Result<_, _>>().expect("they can be graded")
}

fn sums(quiz: &QuizFile, key: &KeyFile, graded: &[&Graded]) -> QuizSums {
    let mut counter = Counter::new(quiz, key).expect("form A fits");
    for one in graded {
        counter.add(one).expect("few students");
    }
    counter.sums(Compared::Checked).expect("few students")
}

fn text(sums: &QuizSums) -> String {
    sums_json(sums).expect("it can be written")
}

/// A single choice of so many options, the last one right.
fn choice(options: u8) -> (QuizFile, KeyFile) {
    let shape = Shape::Choice {
        options: (0..options).map(|number| format!("option {number}")).collect(),
    };
    let quiz = single(shape.clone(), Arrangement::stored(&shape));
    let mut key = key();
    key.items.truncate(1);
    key.items[0].key = Key::Choice(OptionId(options - 1));
    key.forms.clone_from(&quiz.forms);
    (quiz, key)
}

#[test]
fn many_options_are_told_apart() {
    let (quiz, key) = choice(20);
    let papers = papers(&quiz);
    let mut table = "student,1\n".to_owned();
    for number in 0..60_u8 {
        let letter = char::from(b'A' + number % 20);
        writeln!(table, "s{number},{letter}").expect("a string takes all");
    }
    let batch = read_table(
        &source(&table),
        &papers,
        &Enrolled::default(),
        &Headers::default(),
    );
    let mut counter = Counter::new(&quiz, &key).expect("form A fits");
    let mut tally = Tally::new(vec![2]);
    for (number, submission) in (0_u32..).zip(batch.expect("a sound table").submissions) {
        let graded = grade(&quiz, &key, &submission).expect("it can be graded");
        counter.add(&graded).expect("few students");
        let answered = Answered {
            answer: number % 20 + 1,
            score: Ratio::from(if number % 20 == 19 { 2 } else { 0 }),
        };
        tally.add(&[answered]).expect("it fits");
    }
    let sums = counter.sums(Compared::Checked).expect("few students");
    assert_eq!(sums.tally, tally);
    assert_eq!((sums.items[0].marks.full, sums.items[0].marks.none), (3, 57));
    let report = SumsReport::new(&sums);
    assert_eq!(report.items[0].options, OptionUse::of(&tally, 0));
    assert!(sums_text(&report, 100).contains("T  option 19"));
}

#[test]
fn thirty_students_are_needed_for_coefficients() {
    let (quiz, key) = (harbury(), key());
    for (students, expected) in [(29, false), (30, true)] {
        let rows: Vec<[usize; 8]> = (0..students)
            .map(|number| [0, number, 0, number, 1, 0, 0, 1])
            .collect();
        let graded = graded(&quiz, &key, &rows);
        let sums = sums(&quiz, &key, &graded.iter().collect::<Vec<_>>());
        let report = SumsReport::new(&sums);
        assert_eq!(report.reliability.is_some(), expected, "{students}");
        assert_eq!(report.items[1].facility.is_some(), expected, "{students}");
        assert_eq!(
            sums_text(&report, 100).contains("It takes 30 students"),
            !expected
        );
    }
}

proptest! {
    #[test]
    fn parts_add_up_to_the_whole_in_any_order_byte_for_byte(
        rows in prop::collection::vec(prop::array::uniform8(0..12_usize), 1..25),
        parts in prop::collection::vec(0..4_usize, 25),
        order in Just([0, 1, 2, 3]).prop_shuffle(),
    ) {
        let (quiz, key) = (harbury(), key());
        let graded = graded(&quiz, &key, &rows);
        let whole = sums(&quiz, &key, &graded.iter().collect::<Vec<_>>());
        let mut added: Option<QuizSums> = None;
        for part in order {
            let own: Vec<&Graded> = graded.iter().zip(&parts).filter(|(_, own)| **own == part).map(|(one, _)| one).collect();
            let part = sums(&quiz, &key, &own);
            // As it is read again from its file.
            let part = read_sums(&source(&text(&part))).expect("what was written is read");
            match &mut added {
                Some(sum) => sum.merge(&part).expect("the same quiz"),
                None => added = Some(part),
            }
        }
        prop_assert_eq!(added.map(|sum| text(&sum)), Some(text(&whole)));
    }

    #[test]
    fn no_change_of_a_byte_makes_reading_panic(at in 0..4000_usize, byte in any::<u8>()) {
        let (quiz, key) = (harbury(), key());
        let graded = graded(&quiz, &key, &[[0; 8], [1; 8]]);
        let mut bytes = text(&sums(&quiz, &key, &graded.iter().collect::<Vec<_>>())).into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let file = Arc::new(SourceFile::new("stats.json", String::from_utf8_lossy(&bytes)));
        if let Ok(read) = read_sums(&file) {
            let _ = sums_text(&SumsReport::new(&read), 100);
        }
    }
}
