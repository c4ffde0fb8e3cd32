//! Marking in a real terminal: from the first key to the report.

use pretty_assertions::assert_eq;

use crate::mark::desk;
use crate::pty::{DOWN, ENTER, ESC, Terminal};

const ANSWERS: [&str; 4] = ["mark", "harbury.key.json", "class.csv", "fay.json"];

fn arguments<'a>(more: &[&'a str]) -> Vec<&'a str> {
    ANSWERS.into_iter().chain(more.iter().copied()).collect()
}

/// Whether letters were given a colour.
fn is_coloured(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).contains("\u{1b}[38;5;")
}

#[test]
fn colours_are_shown_where_nobody_minds() {
    let desk = desk();
    let mut terminal = Terminal::run(&desk, &arguments(&["--marker", "Ms Bell"]), (24, 80));
    terminal.shows("Group 1 of 6").shows("? help");
    terminal.press("q");
    let (status, _, _, bytes) = terminal.ends();
    assert_eq!(status, 1, "all is still to be marked");
    assert!(is_coloured(&bytes));
}

#[test]
fn a_class_is_marked_killed_resumed_and_graded() {
    let desk = desk();
    let mut terminal = Terminal::run(
        &desk,
        &arguments(&["--marker", "Ms Bell", "--time", "2026-03-09T14:05:00Z"]),
        (24, 80),
    );
    terminal
        .shows("Marking by Ms Bell: 0/9 answers, 0/6 groups")
        .shows("why it waits");
    assert!(terminal.is_filled());
    terminal.press("0").shows("Group 2 of 6: 3 answers written alike");
    terminal
        .press("9")
        .shows("9 points cannot be given: it earns 0 to 2.");
    terminal.press("2").shows("Group 2: 2 points for 3 answers");
    terminal.press("chalf of a reason");
    terminal.shows("Reason: half of a reason");
    // Saved at every decision: the marks are there, the reason that was not finished is not.
    terminal.kill();
    let half = desk.text("harbury.marks.json");
    assert_eq!(half.matches("\"student\"").count(), 5);
    assert!(!half.contains("half of a reason"));

    // No colour, and another size while it runs.
    let mut terminal = Terminal::run_with(
        &desk,
        &arguments(&["--time", "2026-03-10T08:00:00Z"]),
        (30, 120),
        &[("TERM", "xterm-256color"), ("NO_COLOR", "1")],
    );
    terminal.shows("Marking by Ms Bell: 5/9 answers, 2/6 groups");
    terminal
        .press("u")
        .shows("Nothing was decided yet that could be taken back.");
    terminal.press("p").shows("Points:");
    terminal.press("1.5\r").shows("between the levels");
    terminal.press("u").shows("Taken back.");
    terminal.press("1").shows("Group 3: 1 point for 1 answer");
    terminal.resize((20, 50)).shows("6/9 answers, 3/6 groups");
    terminal.press(DOWN).shows("Group 5 of 6");
    terminal.press("0").shows("Group 6 of 6");
    terminal.press("c").shows("Reason:");
    terminal.press("a formula");
    terminal.press(ENTER).shows("reason: a formula");
    terminal.press("c").shows("Reason:");
    terminal.press(" no");
    terminal.press(ESC).shows("0-2 points");
    terminal.press("0").shows("8/9 answers");
    terminal.press("o").shows("Group 4 of 6");
    terminal.press("0").shows("9/9 answers, 6/6 groups");
    terminal.press("q");
    let (status, screen, deeds, bytes) = terminal.ends();
    assert_eq!(status, 0);
    assert!(
        screen.contains("The marks are in `harbury.marks.json`"),
        "{screen}"
    );
    assert_eq!(
        deeds,
        Vec::<String>::new(),
        "no answer rings, copies or sets a title"
    );
    assert!(!is_coloured(&bytes), "NO_COLOR is set");
    desk.run([
        "grade",
        "harbury.key.json",
        "class.csv",
        "fay.json",
        "--csv",
        "--marks",
        "harbury.marks.json",
    ])
    .prints(
        "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8
Ana,A,13,13,0,1,2,2,2,1,2,1,2
Bo,A,12,13,0,1,2,2,2,0,2,1,2
Cem,A,12,13,0,1,2,2,2,1,2,1,1
Dan,A,12,13,0,1,2,2,2,0,2,1,2
Eve,A,11,13,0,1,2,2,2,1,2,1,0
Gil,A,11,13,0,1,2,2,2,1,2,1,0
Hal,A,11,13,0,1,2,2,2,1,2,1,0
Fay,A,0,13,0,0,0,0,0,0,0,0,0
",
    )
    .says("")
    .ends_with(0);
}

#[test]
fn a_dumb_terminal_is_talked_to_line_by_line() {
    let desk = desk();
    let mut terminal = Terminal::run_with(
        &desk,
        &arguments(&["--marker", "Ms Bell"]),
        (40, 80),
        &[("TERM", "dumb")],
    );
    terminal.shows("0 to 1, skip, undo, ? >");
    terminal.press("quit\n");
    let (status, _, deeds, bytes) = terminal.ends();
    assert_eq!((status, deeds), (1, Vec::new()));
    assert!(!bytes.contains(&0x1b), "no escape codes");
}
