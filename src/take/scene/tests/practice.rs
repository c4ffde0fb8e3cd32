//! Practice on the whole screen.

use super::practised;
use crate::take::sample::{eleven, sitting, tutor};
use crate::take::{Place, Step};
use crate::terminal::rehearse::golden;

#[test]
fn a_wrong_answer_is_talked_about_and_tried_again() {
    let quiz = eleven();
    for size in [(40, 30), (80, 24), (120, 30)] {
        for (name, line) in [
            ("once", "a<Enter>"),
            ("twice", "a<Enter>c<Enter>"),
            ("right", "b<Enter>"),
        ] {
            let mut student = sitting(&quiz, 0);
            student.step(Step::GoTo(9));
            let (seen, _) = practised(&mut student, size, line, &tutor);
            golden(&format!("take/practice-{name}-{}.txt", size.0), &seen);
        }
    }
}

#[test]
fn the_first_try_counts_and_the_second_ends_it() {
    let quiz = eleven();
    for (line, place, right, again) in [
        ("b<Enter><Enter>", Place::Question(9), 1, 0),
        ("a<Enter>b<Enter><Enter>", Place::Question(9), 0, 1),
        ("a<Enter><Enter>", Place::Question(8), 0, 1),
        ("a<Enter>>", Place::Question(9), 0, 1),
        // Done is done: the answer does not change any more.
        ("a<Enter>c<Enter>b<Back>", Place::Question(8), 0, 1),
    ] {
        let mut student = sitting(&quiz, 0);
        student.step(Step::GoTo(9));
        let (_, practice) = practised(&mut student, (80, 24), line, &tutor);
        assert_eq!(student.place(), place, "{line}");
        assert_eq!(practice.right_at_once(), right, "{line}");
        assert_eq!(practice.to_look_at(&student).len(), again, "{line}");
        if line.contains("c<Enter>") {
            let told = format!("{:?}", student.file().answers);
            assert!(told.contains("Choice(OptionId(2))"), "{told}");
        }
    }
}

#[test]
fn nothing_is_said_before_an_answer_or_without_practice() {
    let quiz = eleven();
    let mut student = sitting(&quiz, 0);
    student.step(Step::GoTo(9));
    let (seen, _) = practised(&mut student, (120, 30), "a", &tutor);
    assert!(!seen.contains("another place"), "{seen}");
    assert!(!seen.contains("\u{25b8}["), "{seen}");
}
