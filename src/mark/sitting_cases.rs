//! What becomes of marks when decisions are made, taken back, and taken up again another day.

use num_rational::Ratio;
use proptest::prelude::*;

use crate::item::Score;
use crate::mark::sample::{TIME, desk, desk_of, task};
use crate::mark::{Desk, Place, Standing, Step, Written};
use crate::submission::MarkFile;
use crate::submission::sample::harbury;

const LATER: &str = "2026-03-10T08:00:00Z";

fn award(part: i64, of: i64) -> Step {
    Step::Award {
        points: Score(Ratio::new(part, of)),
        why: None,
    }
}

/// The marks as `student points marker time reason`.
fn told(file: &MarkFile) -> Vec<String> {
    file.marks
        .iter()
        .map(|mark| {
            format!(
                "{} {} {} {} {}",
                mark.student,
                mark.points.display(),
                mark.marker,
                &mark.time[..10],
                mark.comment.as_deref().unwrap_or("-")
            )
        })
        .collect()
}

#[test]
fn one_decision_serves_all_answers_that_are_written_alike() {
    let mut desk = desk();
    assert_eq!(desk.place(), Place::Group(0));
    desk.step(Step::GoTo(3), TIME);
    assert!(desk.step(award(2, 1), TIME));
    assert_eq!(desk.place(), Place::Group(3));
    assert!(!desk.step(award(5, 2), TIME), "more than it earns");
    assert!(desk.step(
        Step::Award {
            points: Score(Ratio::new(1, 2)),
            why: Some(" an opinion ".to_owned()),
        },
        TIME
    ));
    assert_eq!(desk.place(), Place::Overview, "what was passed over stays open");
    assert_eq!(
        told(&desk.file()),
        [
            "s00 2 Ms Bell 2026-03-09 -",
            "s01 0.5 Ms Bell 2026-03-09 an opinion",
            "s02 2 Ms Bell 2026-03-09 -",
            "s03 2 Ms Bell 2026-03-09 -",
            "s04 0.5 Ms Bell 2026-03-09 an opinion",
        ]
    );
    let levels: Vec<_> = desk.file().marks.iter().map(|mark| mark.level).collect();
    assert_eq!(levels, [Some(2), None, Some(2), Some(2), None]);
    desk.step(Step::FirstOpen, TIME);
    assert_eq!(desk.place(), Place::Group(0));
}

#[test]
fn marks_are_taken_up_again_with_who_and_when() {
    let mut first = desk();
    first.step(Step::GoTo(3), TIME);
    first.step(award(2, 1), TIME);
    let mut file = first.file();
    // The third answer came in late: its mark is not there yet.
    file.marks.retain(|mark| mark.student.0 != "s02");
    let mut again = desk_of(&harbury(), file.clone());
    assert_eq!(again.file(), file);
    assert!(matches!(again.standing(2), Standing::Mixed(marks) if marks.len() == 2));
    again.step(Step::GoTo(3), LATER);
    assert!(again.step(award(2, 1), LATER));
    assert_eq!(
        told(&again.file()),
        [
            "s00 2 Ms Bell 2026-03-09 -",
            "s02 2 Ms Bell 2026-03-10 -",
            "s03 2 Ms Bell 2026-03-09 -"
        ],
        "what was decided just so keeps its day"
    );
    assert!(!{
        again.step(Step::GoTo(3), LATER);
        again.step(award(2, 1), LATER)
    });
}

#[test]
fn a_mark_of_another_answer_is_kept_and_counts_for_nothing() {
    let mut first = desk();
    first.step(Step::GoTo(4), TIME);
    first.step(award(1, 1), TIME);
    let mut file = first.file();
    assert_eq!(
        told(&file),
        ["s01 1 Ms Bell 2026-03-09 -", "s04 1 Ms Bell 2026-03-09 -"]
    );
    file.marks[0].student.0 = "Nobody here".to_owned();
    let mut changed = task(&["one", "two", "three", "four", "it is good"]);
    changed.answers[0].written = Written::OnPaper;
    let mut again = Desk::new(&harbury(), vec![changed], "Mr Cole", file.clone());
    assert_eq!(again.progress().answers_marked, 0);
    assert_eq!(again.others().len(), 2);
    let outdated: Vec<_> = again
        .outdated()
        .iter()
        .map(|mark| mark.student.0.clone())
        .collect();
    assert_eq!(outdated, ["s04"]);
    assert_eq!(again.file().marks.len(), 2, "nothing is lost");
    let group = again
        .groups()
        .iter()
        .position(|group| group.answers == [4])
        .expect("it is there");
    again.step(Step::GoTo(group + 1), LATER);
    again.step(award(0, 1), LATER);
    assert_eq!(
        told(&again.file()),
        ["Nobody here 1 Ms Bell 2026-03-09 -", "s04 0 Mr Cole 2026-03-10 -"]
    );
}

#[test]
fn a_reason_may_come_before_its_mark_and_after_it() {
    let mut desk = desk();
    assert!(
        !desk.step(Step::Comment("see below".to_owned()), TIME),
        "no mark changes"
    );
    assert_eq!(desk.file().marks, []);
    desk.step(award(1, 1), TIME);
    assert_eq!(told(&desk.file()), ["s00 1 Ms Bell 2026-03-09 see below"]);
    desk.step(Step::Back, TIME);
    assert!(desk.step(Step::Comment(String::new()), LATER));
    assert_eq!(told(&desk.file()), ["s00 1 Ms Bell 2026-03-10 -"]);
    assert!(desk.step(Step::Clear, LATER));
    assert_eq!(desk.file().marks, []);
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..6_i64, 1..3_i64, prop::option::of("[a-c ]{0,2}")).prop_map(|(part, of, why)| Step::Award {
            points: Score(Ratio::new(part, of)),
            why,
        }),
        2 => "[a-c ]{0,2}".prop_map(Step::Comment),
        1 => Just(Step::Clear),
        2 => Just(Step::Undo),
        2 => Just(Step::Redo),
        1 => Just(Step::Skip),
        1 => Just(Step::Next),
        2 => Just(Step::Back),
        3 => (0..6_usize).prop_map(Step::GoTo),
        1 => Just(Step::FirstOpen),
        1 => Just(Step::Overview),
    ]
}

proptest! {
    #[test]
    fn undoing_all_leads_back_and_redoing_all_forth(
        steps in prop::collection::vec(any_step(), 0..30),
        earlier in prop::collection::vec(any_step(), 0..6),
    ) {
        let mut before = desk();
        for step in earlier {
            before.step(step, TIME);
        }
        let start = before.file();
        let mut desk = desk_of(&harbury(), start.clone());
        for step in steps {
            let file = desk.file();
            let changed = desk.step(step, LATER);
            prop_assert_eq!(changed, desk.file() != file);
        }
        while desk.can_undo_and_redo().1 {
            desk.step(Step::Redo, "");
        }
        let end = desk.file();
        while desk.can_undo_and_redo().0 {
            desk.step(Step::Undo, "");
        }
        prop_assert_eq!(desk.file(), start);
        while desk.can_undo_and_redo().1 {
            desk.step(Step::Redo, "");
        }
        prop_assert_eq!(desk.file(), end);
    }
}
