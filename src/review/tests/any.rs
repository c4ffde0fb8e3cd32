use proptest::prelude::*;

use super::{Shelf, opened};
use crate::item::{Marked, Score, score};
use crate::quiz::sample::{any_pool, stimulus};
use crate::quiz::{Blueprint, Seed, assemble};
use crate::review::{Desk, ReviewScene, Session};
use crate::terminal::rehearse::{Stage, keys};
use crate::terminal::{Event, Look, Scene};

/// A line as a person may type it: mostly a command that means something.
fn any_line() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "next",
        "back",
        "list",
        "shares",
        "others",
        "accept",
        "drop",
        "swap",
        "add",
        "undo",
        "redo",
        "own own.toml",
        "words",
        "print words",
        "no print words",
        "changes",
        "write",
        "article",
        "edit",
        "quit",
        "?",
        "show",
        "edit answer 17",
        "edit answer Friday",
        "edit also one; two",
        "edit also -",
        "word event",
        "no word event",
        "word event = what happens",
        "edit stem Who won, by the article?",
        "edit why Because.",
        "edit level 2 All.",
    ]);
    let parts = prop::sample::select(vec![
        "a", "b", "c", "d", "1", "2", "say a", "say b", "say 3", "level 1",
    ]);
    let new = prop::sample::select(vec![
        "option 0",
        "a new thing",
        "option 1 and more",
        "event 2",
        "Ana",
    ]);
    prop_oneof![
        6 => words.prop_map(str::to_owned),
        4 => (parts, new).prop_map(|(part, new)| format!("edit {part} {new}")),
        2 => (0..40_u32).prop_map(|number| format!("go {number}")),
        2 => (0..14_u32).prop_map(|number| format!("move {number}")),
        1 => (0..120_u32).prop_map(|number| format!("points {number}")),
        2 => (0..20_u32).prop_map(|number| format!("swap u{number}")),
        2 => (0..20_u32).prop_map(|number| format!("add u{number}")),
        1 => "\\PC{0,30}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_typed_the_outcome_opens_whole_and_undoing_leads_back(
        pool in any_pool(),
        seed in any::<u64>(),
        lines in prop::collection::vec(any_line(), 0..40),
    ) {
        let quiz = assemble(pool, &stimulus(), &Blueprint::default(), Seed(seed), 2);
        prop_assume!(!quiz.file().items.is_empty());
        let first = Desk::open(quiz).expect("a new quiz");
        let mut session = Session::new(first.clone());
        let mut shelf = Shelf::default();
        for line in &lines {
            session.line(line, &mut shelf);
            prop_assert!(session.place() < session.desk().count());
        }
        let outcome = session.desk().outcome().expect("a question is left");
        let opened = opened(&outcome);
        prop_assert_eq!(&opened, &outcome);
        for entry in opened.entries() {
            let Some(right) = entry.key.key.answer() else { continue };
            let marked = score(
                &entry.item.response,
                &entry.key.key,
                &right,
                entry.item.points,
                crate::item::Scoring::default(),
            );
            prop_assert_eq!(marked, Ok(Marked::Scored(Score::share(1, 1, entry.item.points))));
        }
        let mut desk = session.desk().clone();
        while desk.undo().is_ok() {}
        prop_assert_eq!(&desk.draft, &first.draft);
    }

    #[test]
    fn no_keys_and_no_sizes_make_the_screen_panic(
        typed in "[a-zA-Z:+?0-9 ]{0,40}",
        more in prop::collection::vec((0..12_usize, 0..130_u16, 0..50_u16), 0..12),
    ) {
        let names = [
            "<Enter>", "<Esc>", "<Tab>", "<Up>", "<Down>", "<Left>", "<Right>", "<PageDown>", "<End>", "<Back>", "<F1>",
            "<Space>",
        ];
        let session = Session::new(super::desk());
        let mut scene = ReviewScene::new(session, Box::<Shelf>::default(), Look::new(false));
        let mut stage = Stage::new(80, 24);
        let mut events: Vec<Event> = keys(&typed);
        for (at, (name, ..)) in more.iter().enumerate() {
            let place = (at * 3).min(events.len());
            events.splice(place..place, keys(names[*name]));
        }
        let mut sizes = more.iter();
        for event in events {
            if scene.over() {
                break;
            }
            scene.take(event).expect("a review goes on");
            if let Some((_, width, height)) = sizes.next() {
                stage.resize(*width, *height);
            }
            stage.seen(&mut scene);
        }
    }
}
