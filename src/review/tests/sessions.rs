use pretty_assertions::assert_eq;

use super::{Shelf, desk};
use crate::item::Key;
use crate::review::{Overview, Session, Step};

#[test]
fn what_is_typed_as_it_is_shown_changes_nothing() {
    let mut desk = desk();
    let answers = vec!["on Sat; or so".to_owned()];
    desk.step(Step::Accepted(0, answers)).expect("one more");
    let stem = &mut desk.draft.items[0].entry.item.stem;
    *stem = format!("On which\u{a0}day  \u{200b}{stem}");
    let shown = crate::terminal::cell_line(stem);
    let before = desk.draft.clone();
    let mut session = Session::new(desk);
    let mut shelf = Shelf::default();
    session.line("go 1", &mut shelf);
    for line in [&format!("edit stem {shown}"), "edit also on Sat; or so"] {
        let said = session.line(line, &mut shelf).said;
        assert_eq!(said.as_deref(), Some("That is how it reads already."), "{line}");
        assert_eq!(session.desk().draft, before);
    }
    session.line("edit also on Sat; or so; Sat; the weekend", &mut shelf);
    let Key::Text(all) = &session.desk().entry(0).expect("there").key.key else {
        panic!("it asks for words");
    };
    assert_eq!(
        all[1..],
        ["on Sat; or so", "Sat", "the weekend"],
        "one that is there stays whole, others are parted"
    );
}

#[test]
fn a_session_warns_once_before_work_is_lost() {
    let mut session = Session::new(desk());
    let mut shelf = Shelf::default();
    assert_eq!(session.place(), 6, "it begins where a mark is");
    session.line("accept", &mut shelf);
    assert!(session.is_unsaved());
    let said = session.line("quit", &mut shelf).said;
    assert!(said.is_some_and(|said| said.starts_with("1 change not written")));
    session.line("write", &mut shelf);
    assert!(!session.is_unsaved());
    session.line("points 4", &mut shelf);
    assert!(session.is_unsaved());
    assert_eq!(session.unwritten().as_deref(), Some("1 change not written"));
    session.line("undo", &mut shelf);
    assert!(!session.is_unsaved(), "it is as it was written");
    assert_eq!(session.unwritten(), None);
    session.line("undo", &mut shelf);
    assert_eq!(
        session.unwritten().as_deref(),
        Some("1 change taken back since it was written")
    );
    session.line("points 4", &mut shelf);
    assert_eq!(
        session.unwritten().as_deref(),
        Some("1 change not written, and 1 taken back since it was written")
    );
    session.line("undo", &mut shelf);
    session.line("redo", &mut shelf);
    assert_eq!(
        session.unwritten().as_deref(),
        Some("1 change not written, and 1 taken back since it was written")
    );
    for line in ["undo", "accept"] {
        session.line(line, &mut shelf);
    }
    assert!(!session.is_unsaved(), "it is as it was written");
    session.line("quit", &mut shelf);
    assert!(session.is_over());
    assert_eq!(shelf.written.len(), 1);
}

#[test]
fn the_whole_is_looked_at_again_where_something_was_changed_alone() {
    let mut session = Session::new(desk());
    let mut shelf = Shelf::default();
    for (line, changes) in [
        ("next", false),
        ("back", false),
        ("list", false),
        ("points 0", false),
        ("points 3", true),
        ("undo", true),
        ("redo", true),
        ("write", false),
    ] {
        assert_eq!(session.line(line, &mut shelf).changed, changes, "{line}");
        assert_eq!(*session.overview(), Overview::of(session.desk()), "{line}");
    }
}
