//! `newsquiz review`: by flags and line by line, with what becomes of the new files.

use std::path::Path;

use pretty_assertions::{assert_eq, assert_ne};
use serde_json::Value;

use crate::harness::{Desk, golden};
use crate::made::Made;

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/review")
        .join(name);
    std::fs::read_to_string(path).expect("a file of the sample quiz")
}

/// A desk with the sample quiz and its key.
pub fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", sample("harbury.key.json"));
    desk
}

const OWN: &str = r#"format = 1
[[item]]
stem = "In which month will the pool close?"
rationale = "Sentence 1 says so."
[item.response.choice]
options = ["March", "May", "June"]
key = "May"
"#;

const EDITS: &str = r#"format = 1
[[edit]]
item = 5
stem = "Who says that the pool costs 300,000 pounds a year?"
options = { d = "the people who protested" }
reasons = { d = "Nothing is credited to them." }
[[edit]]
item = 7
reasons = { 6 = "It names Tom Bell." }
[[edit]]
item = 8
levels = { 1 = "names the source alone" }
"#;

const STEPS: &[&str] = &[
    "review",
    "harbury.key.json",
    "--drop",
    "3",
    "--swap",
    "1=u1",
    "--accept",
    "7",
    "--points",
    "2=4,6=3",
    "--move",
    "4=1",
    "--edit",
    "edits.toml",
    "--own",
    "own.toml",
    "--word",
    "protest=say openly that one is against it",
    "--no-word",
    "inspect",
    "--print-words",
    "yes",
    "-o",
    "new",
];

fn reviewed() -> Desk {
    let desk = desk();
    desk.file("own.toml", OWN).file("edits.toml", EDITS);
    let mut run = desk.run(STEPS.iter().copied()).ends_with(0);
    golden("review/steps.txt", &run.stdout());
    desk
}

#[test]
fn steps_are_made_in_the_order_given_and_the_new_quiz_is_printed_and_graded() {
    let desk = reviewed();
    let again = desk.text("new.key.json");
    let mut arguments = STEPS.to_vec();
    arguments.push("--overwrite");
    drop(desk.run(arguments).ends_with(0));
    assert_eq!(
        desk.text("new.key.json"),
        again,
        "the same steps give the same bytes"
    );
    let json = |name: &str| -> Value { serde_json::from_str(&desk.text(name)).expect("JSON") };
    let (quiz, key) = (json("new.quiz.json"), json("new.key.json"));
    assert_ne!(quiz["quiz"], json("harbury.quiz.json")["quiz"]);
    assert_eq!(
        desk.text("harbury.key.json"),
        sample("harbury.key.json"),
        "the quiz before stays"
    );

    let told = desk
        .run(["render", "new.quiz.json", "--to", "text", "-o", "papers"])
        .ends_with(0);
    drop(told);
    let paper = desk.text("papers/new.key-A.txt");
    assert!(
        paper.contains("questions 4, 8, which their writer answers for"),
        "{paper}"
    );
    assert!(paper.contains("changed by a person"), "{paper}");
    assert!(paper.contains("1 question taken out"), "{paper}");
    golden("review/key-A.txt", &paper);
    let sheet = desk.text("papers/new.worksheet-B.txt");
    assert!(
        sheet.contains("In which month will the pool close?") && sheet.contains("protest"),
        "{sheet}"
    );

    let made = Made { desk, quiz, key };
    for form in ["A", "B"] {
        let mut typed = String::new();
        for item in made.printed(form) {
            typed.push_str(&item.right());
            typed.push_str(if item.is_open() { "\n\n" } else { "\n" });
        }
        typed.push_str("finish\n");
        let answers = format!("{form}.json");
        let take = [
            "take",
            "new.quiz.json",
            "--form",
            form,
            "--student",
            form,
            "-o",
            &answers,
        ];
        drop(made.desk.run(take).typing(typed).ends_with(0));
        let scores = made
            .desk
            .run(["grade", "new.key.json", &answers, "--json"])
            .stdout();
        let scores: Value = serde_json::from_str(&scores).expect("JSON");
        let items = made.printed(form);
        let full: usize = items
            .iter()
            .filter(|item| !item.is_open())
            .map(|item| item.points)
            .sum();
        let text = scores.to_string();
        let student = &scores["students"][0];
        assert_eq!(
            student["score"].as_str(),
            Some(full.to_string().as_str()),
            "form {form}: {text}"
        );
    }
    // Answers to the quiz before are not taken for answers to this one.
    let old = made
        .desk
        .run(["check", "harbury.quiz.json", "--key", "new.key.json"])
        .ends_with(2)
        .stderr();
    assert!(old.contains("this is the answer key of quiz"), "{old}");
    let mut check = made.desk.run(["check", "new.quiz.json"]);
    assert_eq!(check.stdout(), "");
}

#[test]
fn a_talk_goes_line_by_line_without_escape_codes() {
    let desk = desk();
    desk.file("own.toml", OWN);
    let typed = "?\nlist\naccept\n5\nothers\nedit a Mayor Ana Ruiz\nedit a Joan Keller\nedit b\nundo\nswap\nedit b \n\
                 edit say a Ana Ruiz says it.\npoints 2\nmove 9\ngo 1\ndrop\nown own.toml\nown no.toml\nwords\n\
                 word protest = say no\nchanges\nshares\nquit\nwrite\nwrite harbury\nquit\n";
    let mut run = desk
        .run(["review", "harbury.key.json", "--plain"])
        .typing(typed)
        .ends_with(0);
    let shown = run.stdout();
    assert!(!shown.contains('\u{1b}'), "{shown}");
    golden("review/talk.txt", &shown);
    assert_eq!(run.stderr(), "");
    assert!(desk.files().contains(&"harbury.reviewed.key.json".to_owned()));
    let mut left = desk
        .run(["review", "harbury.key.json", "-o", "x"])
        .typing("accept\n")
        .ends_with(0);
    assert_eq!(left.stderr(), "1 change not written; the quiz stays as it was.\n");
    assert!(!desk.files().iter().any(|name| name.starts_with('x')));
}

#[test]
fn all_steps_that_cannot_be_made_are_told_and_nothing_is_written() {
    let desk = desk();
    desk.file(
        "edits.toml",
        "format = 1\n[[edit]]\nitem = 5\noptions = { a = \"Mayor Ana Ruiz\", f = \"x\" }\n[[edit]]\nitem = 12\nwhy = \"x\"\n\
         [[edit]]\nitem = 7\nreasons = { 2 = \"x\" }\n",
    );
    desk.run([
        "review", "harbury.key.json", "--drop", "13", "--swap", "5=u9", "--accept", "2", "--points", "8=3", "--move", "1=8",
        "--edit", "edits.toml", "-o", "new",
    ])
    .prints("")
    .says(
        "error: `--drop 13`: there is no question 13; the questions are 1 to 8\n\n\
error: `--swap 5=u9`: there is no unused candidate `u9`; there are u1, u2, u3, u4\n\n\
error: `--accept 2`: question 2 bears no mark: there is nothing to accept\n\n\
error: `--points 8=3`: question 8 is an open one: it earns what its highest level gives, 2\n\n\
error: `--move 1=8`: question 1 stands under \u{201c}What the article reports\u{201d}, places 1 to 4, and cannot be put at place 8\n\n\
error: that would make two right answers: Mayor Ana Ruiz / Ana Ruiz
 --> edits.toml:4:17
  |
4 | options = { a = \"Mayor Ana Ruiz\", f = \"x\" }
  |                 ^^^^^^^^^^^^^^^^

error: question 5 has no option f; its parts are stem, a to d, say a to say d, why
 --> edits.toml:4:39
  |
4 | options = { a = \"Mayor Ana Ruiz\", f = \"x\" }
  |                                       ^^^

error: there is no question 12; the questions are 1 to 8
 --> edits.toml:6:1
  |
6 | item = 12
  | ^^^^

error: question 7 has no `say 2`; its parts are stem, say 1, say 3, say 5, say 6, why
  --> edits.toml:10:17
   |
10 | reasons = { 2 = \"x\" }
   |                 ^^^

",
    )
    .ends_with(2);
    assert_eq!(
        desk.files(),
        ["edits.toml", "harbury.key.json", "harbury.quiz.json"]
    );
    for (arguments, said) in [
        (&["--drop", "x"][..], "`x` is no number of a question"),
        (&["--points", "4"], "two numbers are needed, such as `4=2`"),
        (&["--move", "4=0"], "places are counted from 1"),
        (&["--edit", "no.toml"], "there is no file `no.toml`"),
        (&["--list", "--plain"], "cannot be used with"),
    ] {
        let mut run = desk
            .run(["review", "harbury.key.json"].iter().chain(arguments).copied())
            .ends_with(2);
        assert!(run.stderr().contains(said), "{}", run.stderr());
    }
}

#[test]
fn files_that_stand_there_are_left_alone_unless_told() {
    let desk = desk();
    let accept = ["review", "harbury.key.json", "--accept", "all", "-o", "harbury"];
    desk.run(accept)
        .says(
            "error: `harbury.quiz.json` is there already\n |\n = help: give another name with -o, or --overwrite to write over it\n\n\
             error: `harbury.key.json` is there already\n |\n = help: give another name with -o, or --overwrite to write over \
             it\n\n",
        )
        .ends_with(2);
    assert_eq!(desk.text("harbury.quiz.json"), sample("harbury.quiz.json"));
    drop(desk.run(accept.into_iter().chain(["--overwrite"])).ends_with(0));
    drop(desk.run(["check", "harbury.quiz.json"]).ends_with(0));
    drop(
        desk.run(["review", "harbury.quiz.json", "--points", "1=2", "-o", "papers/"])
            .ends_with(0),
    );
    let files = desk.files();
    assert!(
        files.contains(&"papers/harbury.quiz.json".to_owned()),
        "{files:?}"
    );
    assert!(files.iter().all(|name| !name.contains(".tmp")), "{files:?}");
}

#[test]
fn a_list_tells_and_writes_nothing() {
    let desk = desk();
    let mut run = desk
        .run(["review", "harbury.key.json", "--list"])
        .says("")
        .ends_with(0);
    golden("review/list.txt", &run.stdout());
    assert_eq!(desk.files().len(), 2);
    let flawed = desk
        .run(["review", "harbury.key.json", "--list", "--edit", "-"])
        .typing("format = 1\n[[edit]]\nitem = 5\nstem = \"Who says so\"\n")
        .ends_with(1)
        .stdout();
    assert!(flawed.contains("Flaws: 5."), "{flawed}");
}

#[test]
fn keys_of_older_versions_are_refused_with_what_to_do() {
    let desk = Desk::new();
    let older = sample("harbury.key.json").replace("\"natural-order\": false,", "");
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", older);
    let said = desk
        .run(["review", "harbury.key.json", "--list"])
        .prints("")
        .ends_with(2)
        .stderr();
    assert!(
        said.contains("does not say which options have an order of their own"),
        "{said}"
    );
    assert!(said.contains("make the quiz anew"), "{said}");
}
