//! Practice beside what is handed in, and with a copy of one's own.

use std::path::Path;

use pretty_assertions::assert_eq;

use crate::harness::{Desk, Run};

/// A desk with the sample quiz, its key, and copies for two students.
fn desk() -> Desk {
    let sample = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/review");
        std::fs::read_to_string(folder.join(name)).expect("a file of the sample quiz")
    };
    let desk = Desk::new();
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", sample("harbury.key.json"))
        .file("roster.csv", "name,id\nAna Ruiz,007\nBo Li,12\n");
    let render = [
        "render",
        "harbury.quiz.json",
        "--students",
        "roster.csv",
        "--paper",
        "worksheet",
        "--to",
        "text",
    ];
    desk.run(render).ends_with(0);
    desk
}

fn take(desk: &Desk, more: &[&str], typed: &str) -> Run {
    let arguments = ["take", "harbury.quiz.json", "--student", "Ana"];
    desk.run(arguments.into_iter().chain(more.iter().copied()))
        .typing(typed)
}

#[test]
fn practice_and_what_is_handed_in_never_share_a_file() {
    let desk = desk();
    take(&desk, &["-o", "mine.json"], "Saturday\nquit\n").ends_with(0);
    let handed_in = desk.text("mine.json");
    let mut run = take(&desk, &["-o", "mine.json", "--practice"], "Monday\n").ends_with(2);
    assert!(
        run.stderr().starts_with(
            "error: `mine.json` holds answers to be handed in, which practice would write over\n"
        ),
        "{}",
        run.stderr()
    );
    assert_eq!(desk.text("mine.json"), handed_in);

    take(&desk, &["-o", "tried.json", "--practice"], "Monday\nquit\n").ends_with(0);
    let tried = desk.text("tried.json");
    assert!(tried.contains("\"practice\": true"), "{tried}");
    let mut run = take(&desk, &["-o", "tried.json"], "Saturday\n").ends_with(2);
    assert!(
        run.stderr()
            .starts_with("error: `tried.json` holds answers of a practice, which are not handed in\n"),
        "{}",
        run.stderr()
    );
    assert_eq!(desk.text("tried.json"), tried);
    let mut run = desk
        .run(["grade", "harbury.key.json", "mine.json", "tried.json"])
        .prints("")
        .ends_with(2);
    assert!(
        run.stderr().starts_with(
            "error: these are answers that `Ana` gave in practice, with the answer key at hand\n --> tried.json:6:3\n"
        ),
        "{}",
        run.stderr()
    );
    // Practice goes on in its own file.
    let mut run = take(&desk, &["-o", "tried.json", "--practice"], "quit\n").ends_with(0);
    assert!(run.stdout().contains("You continue: 1 of 8"), "{}", run.stdout());
}

#[test]
fn a_copy_is_practised_with_the_key_of_its_class_and_no_other() {
    let desk = desk();
    let copy = desk
        .files()
        .into_iter()
        .find(|name| name.ends_with("007.quiz.json"))
        .expect("Ana has a copy");
    let practise = |copy: &str, more: &[&str], typed: &str| {
        let arguments = ["take", copy, "--practice"];
        desk.run(arguments.into_iter().chain(more.iter().copied()))
            .typing(typed)
    };
    let mut run = practise(&copy, &[], "").ends_with(2);
    assert!(
        run.stderr()
            .contains("a copy has the answer key of its class: name it, as --key NAME.key.json"),
        "{}",
        run.stderr()
    );
    let key = desk.text("harbury.key.json");
    let ana = key.find("\"form\": \"007\"").expect("the key knows her form");
    assert!(key[..ana].contains("\"form\": \"A\""));
    // By the number that her copy prints: the question is another one than on form A.
    let sheet: serde_json::Value = serde_json::from_str(&desk.text(&copy)).expect("a quiz file");
    let items = sheet["forms"][0]["items"].as_array().expect("her order");
    let place = items
        .iter()
        .position(|item| item["item"] == "q1")
        .expect("it is there")
        + 1;
    let with = ["--key", "harbury.key.json", "-o", "tried.json"];
    let typed = format!("go {place}\nSaturday\nquit\n");
    let mut run = practise(&copy, &with, &typed).ends_with(0);
    let out = run.stdout();
    assert!(
        out.contains("form 007, Ana Ruiz.") && out.contains("\nRight.\n"),
        "{out}"
    );

    let changed = desk.text(&copy).replace("May", "June");
    desk.file("changed.quiz.json", changed);
    let mut run = practise("changed.quiz.json", &with, "").ends_with(2);
    assert!(
        run.stderr().starts_with(
            "error: the quiz file `changed.quiz.json` was changed after this answer key was made\n"
        ),
        "{}",
        run.stderr()
    );
    let other = key.replace("\"quiz\": \"harbury", "\"quiz\": \"other");
    let digest = "\"quiz-sha256\": \"";
    let at = other.find(digest).expect("the key has one") + digest.len();
    let other = format!("{}{}{}", &other[..at], "0".repeat(64), &other[at + 64..]);
    desk.file("other.key.json", other);
    let mut run = practise(&copy, &["--key", "other.key.json"], "").ends_with(2);
    assert!(
        run.stderr()
            .starts_with("error: this is the answer key of quiz `other"),
        "{}",
        run.stderr()
    );
}
