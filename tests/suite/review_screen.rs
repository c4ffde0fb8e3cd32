//! `newsquiz review` on the whole screen of a real terminal.

use serde_json::Value;

use crate::pty::{DOWN, ENTER, ESC, Terminal};
use crate::review::desk;

#[test]
fn a_quiz_is_gone_over_written_and_printed_in_a_real_terminal() {
    let desk = desk();
    let mut terminal = Terminal::run(
        &desk,
        &["review", "harbury.key.json", "--tui", "-o", "new"],
        (30, 110),
    );
    terminal.shows("Question 7 of 8").shows("look over: 7");
    assert!(terminal.is_filled());
    terminal.press("a").shows("its mark is gone");
    terminal.press(&format!("5{ENTER}")).shows("Question 5 of 8");
    terminal.press("o").shows("u3, unused");
    terminal.press(DOWN).shows("u1, unused");
    terminal.resize((24, 60));
    terminal.press(ESC).shows("Question 5 of 8 (1 point)");
    terminal.press("s").shows("Who says that the pool costs");
    terminal.press(&format!("p3{ENTER}")).shows("earns 3 points");
    terminal
        .press("q")
        .shows("There are changes that are not written.");
    terminal.press("w");
    let (status, shown, deeds, _) = terminal.ends();
    assert_eq!((status, deeds), (0, Vec::new()), "{shown}");
    assert!(shown.contains("is written: `new.quiz.json`"), "{shown}");
    let key: Value = serde_json::from_str(&desk.text("new.key.json")).expect("JSON");
    let kinds: Vec<&str> = key["changes"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|change| change["kind"].as_str())
        .collect();
    assert_eq!(kinds, ["accepted", "swapped", "pointed"]);
    drop(desk.run(["render", "new.quiz.json", "--to", "text"]).ends_with(0));
    drop(desk.run(["check", "new.quiz.json"]).ends_with(0));
}

#[test]
fn hostile_words_stay_words_and_leaving_loses_nothing_unasked() {
    let desk = desk();
    desk.file(
        "own.toml",
        "format = 1\n[[item]]\nstem = \"Who\\u001B]0;owned\\u0007\\u001B[2J won?\"\n[item.response.text]\nkey = \"Ana\"\n",
    );
    let mut terminal = Terminal::run(&desk, &["review", "harbury.key.json"], (30, 110));
    terminal.shows("Question 7 of 8");
    terminal
        .press(&format!("fown.toml{ENTER}"))
        .shows("1 question of your own put in");
    terminal.press("l").shows("Who?]0;owned?");
    terminal.press(ESC).shows("Question");
    terminal
        .press("q")
        .shows("There are changes that are not written.");
    terminal.press("q");
    let (status, shown, deeds, bytes) = terminal.ends();
    assert_eq!((status, deeds), (0, Vec::new()), "{shown}");
    assert!(!bytes.windows(4).any(|bytes| bytes == b"\x1b]0;"));
    assert!(shown.contains("1 change not written"), "{shown}");
    assert_eq!(desk.files().len(), 3);
}

#[test]
fn what_was_not_written_when_the_power_fails_leaves_the_quiz_as_it_was() {
    let desk = desk();
    let before = (desk.text("harbury.quiz.json"), desk.text("harbury.key.json"));
    let mut terminal = Terminal::run(
        &desk,
        &["review", "harbury.key.json", "--overwrite", "-o", "harbury"],
        (30, 110),
    );
    terminal.shows("Question 7 of 8");
    terminal.press("d").shows("Taken out");
    terminal.kill();
    assert_eq!(
        (desk.text("harbury.quiz.json"), desk.text("harbury.key.json")),
        before
    );
    assert_eq!(desk.files().len(), 2);
}
