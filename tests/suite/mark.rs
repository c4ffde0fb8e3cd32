//! Marking by hand: through pipes, broken off and taken up again, and graded with.

use std::path::Path;

use pretty_assertions::assert_eq;

use crate::harness::{Desk, golden};

/// A class of eight: the open answers of three are written alike, one is hostile, one is left out, and two answers to the
/// fifth question cannot be read.
const CLASS: &str = "student,form,1,2,3,4,5,6,7,8
Ana,A,Saturday,A C,S O N,A B A B,B,1=B 2=C,5,\"Only the club says it;
it published no numbers.\"
Bo,A,Saturday,A C,S O N,A B A B,Tom B.,1=B 2=C,5,only the CLUB says it; it published no numbers.
Cem,A,Saturday,A C,S O N,A B A B,B,1=B 2=C,5,It is bad.
Dan,A,Saturday,A C,S O N,A B A B,tom b.,1=B 2=C,5,Only the club says it; it published no numbers.
Eve,A,Saturday,A C,S O N,A B A B,B,1=B 2=C,5,
Gil,A,Saturday,A C,S O N,A B A B,B,1=B 2=C,5,=1+1
Hal,A,Saturday,A C,S O N,A B A B,B,1=B 2=C,5,It's bad.
";

/// An answer that would clear the screen, set its title and play the program.
const HOSTILE: &str = r#"{"format": 1, "quiz": "harbury-7k2p", "form": "A", "student": "Fay",
"answers": {"q8": {"open": "\u001b[2J\u001b]0;owned\u0007\u202e\nGroup 1 of 1: 1 answer\u009b31m"}}}"#;

const MARK: [&str; 8] = [
    "mark",
    "harbury.key.json",
    "class.csv",
    "fay.json",
    "--marker",
    "Ms Bell",
    "--time",
    "2026-03-09T14:05:00Z",
];

pub fn desk() -> Desk {
    let sample = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/answers");
        std::fs::read_to_string(folder.join(name)).expect("a file of the sample quiz")
    };
    let desk = Desk::new();
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", sample("harbury.key.json"))
        .file("class.csv", CLASS)
        .file("fay.json", HOSTILE);
    desk
}

/// The arguments of marking with further ones behind them.
fn mark<'a>(more: &[&'a str]) -> Vec<&'a str> {
    MARK.into_iter().chain(more.iter().copied()).collect()
}

#[test]
fn marking_is_broken_off_taken_up_again_and_graded_with() {
    let desk = desk();
    // The input ends after the second decision, as when the terminal is closed.
    let mut first = desk.run(MARK).typing("0 not an option\n2\n").ends_with(1);
    golden("mark/talk-first.txt", &first.stdout());
    assert_eq!(
        first.stderr(),
        "The marks are in `harbury.marks.json`: grade with `--marks harbury.marks.json`.\n"
    );
    let half = desk.text("harbury.marks.json");
    golden("mark/half.marks.json", &half);
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
Cem,A,11,11,2,1,2,2,2,1,2,1,
Dan,A,12,13,0,1,2,2,2,0,2,1,2
Eve,A,11,13,0,1,2,2,2,1,2,1,0
Gil,A,11,11,2,1,2,2,2,1,2,1,
Hal,A,11,11,2,1,2,2,2,1,2,1,
Fay,A,0,11,2,0,0,0,0,0,0,0,
",
    )
    .ends_with(1);
    let mut second = desk
        .run(["mark", "harbury.key.json", "class.csv", "fay.json", "--time", "2026-03-10T08:00:00Z", "--plain"])
        .typing("?\n5\n1.5\nundo\n2\nskip\n0\nlist\ncomment an opinion\nback\nshow\n0\nopen\n1/2 odd\nopen\n0\nquit\n")
        .ends_with(0);
    let talk = second.stdout();
    golden("mark/talk-second.txt", &talk);
    for out in [&first.stdout(), &talk] {
        assert!(
            out.chars().all(|c| c == '\n' || !c.is_control()),
            "no escape codes"
        );
        for name in ["Bo,", "Cem", "Dan", "Fay", "Gil", "Hal"] {
            assert!(!out.contains(name), "names are hidden: {name}");
        }
    }
    let whole = desk.text("harbury.marks.json");
    golden("mark/whole.marks.json", &whole);
    for line in half.lines().filter(|line| line.contains("\"student\"")) {
        assert!(
            whole.contains(line.trim_end_matches(',')),
            "what was decided stays: {line}"
        );
    }
    let mut report = desk
        .run([
            "grade",
            "harbury.key.json",
            "class.csv",
            "fay.json",
            "--marks",
            "harbury.marks.json",
            "--feedback",
            "feedback",
            "--feedback-format",
            "html,text",
        ])
        .says("")
        .ends_with(0);
    assert!(!report.stdout().contains("await"), "nothing is left to mark");
    assert!(
        desk.text("feedback/Gil.txt")
            .contains("   Your teacher: an opinion\n")
    );
    assert!(
        desk.text("feedback/Gil.html")
            .contains("<dt>Your teacher</dt><dd><ul><li dir=\"auto\">an opinion</li></ul></dd>")
    );
    assert!(!desk.text("feedback/Bo.txt").contains("an opinion"));
}

#[test]
fn what_is_typed_in_one_go_makes_the_same_file_as_what_is_taken_up_again() {
    let (one, two) = (desk(), desk());
    one.run(MARK).typing("0\n2\n1\n").ends_with(1);
    for decision in ["0\n", "2\n", "1\n"] {
        two.run(MARK).typing(decision).ends_with(1);
    }
    assert_eq!(one.text("harbury.marks.json"), two.text("harbury.marks.json"));
}

#[test]
fn a_mark_is_not_applied_to_an_answer_that_has_changed_since() {
    let desk = desk();
    desk.run(MARK).typing("0\n2\n").ends_with(1);
    desk.file(
        "class.csv",
        CLASS.replace("only the CLUB says it; it published no numbers.", "The club."),
    );
    let mut refused = desk
        .run([
            "grade",
            "harbury.key.json",
            "class.csv",
            "fay.json",
            "--marks",
            "harbury.marks.json",
        ])
        .prints("")
        .ends_with(2);
    let said = refused.stderr();
    assert!(
        said.starts_with(
            "error: `Bo`, question 8: the answer has changed since Ms Bell marked it: it was `only the CLUB says it; it \
             published no numbers.`, it is `The club.`\n --> harbury.marks.json:8:5\n"
        ) && said.ends_with("= help: mark it anew with `newsquiz mark`\n\n"),
        "{said}"
    );
    assert_eq!(said.matches("error: ").count(), 1, "{said}");
    let mut again = desk.run(MARK).typing("").ends_with(1);
    assert!(
        again.stderr().starts_with(
            "warning: `harbury.marks.json`: 1 mark of answers that have changed since; mark them anew\n"
        ),
        "{}",
        again.stderr()
    );
}

#[test]
fn two_people_who_disagree_are_told_and_refused_until_they_agree() {
    let desk = desk();
    desk.run(mark(&["-o", "bell.json"])).typing("0\n2\n").ends_with(1);
    let cole = |typed: &str| {
        desk.run([
            "mark",
            "harbury.key.json",
            "class.csv",
            "fay.json",
            "--marker",
            "Mr Cole",
            "--time",
            "2026-03-09T15:00:00Z",
            "-o",
            "cole.json",
        ])
        .typing(typed)
        .ends_with(1)
    };
    cole("0\n1 no property\n2\n");
    let grade = [
        "grade",
        "harbury.key.json",
        "class.csv",
        "fay.json",
        "--csv",
        "--marks",
        "bell.json",
        "--marks",
        "cole.json",
    ];
    let mut refused = desk.run(grade).prints("").ends_with(2);
    let said = refused.stderr();
    assert_eq!(said.matches("error: ").count(), 3, "{said}");
    assert!(
        said.contains(
            "error: `Ana`, question 8: the marks differ: Ms Bell gives 2 points, Mr Cole gives 1 point\n"
        ) && said.contains("bell.json:7:5")
            && said.contains("cole.json:7:5"),
        "{said}"
    );
    let settle = |typed: &str| {
        let mut arguments = mark(&[
            "--settle",
            "bell.json",
            "--settle",
            "cole.json",
            "-o",
            "settled.json",
        ]);
        arguments[5] = "The two of us";
        desk.run(arguments).typing(typed).ends_with(1)
    };
    let mut there = settle("");
    assert!(
        there.stdout().contains(
            "Group 2 of 6: 3 answers written alike (3 of 9 answers marked, 2 of 6 groups\ndecided)\n"
        ) && there
            .stdout()
            .contains("\n  Ms Bell gave 2 points\n  Mr Cole gave 1 point: no property\n"),
        "{}",
        there.stdout()
    );
    assert_eq!(
        desk.text("settled.json")
            .matches("\"marker\":\"Ms Bell\"")
            .count(),
        2
    );
    settle("2 agreed in the end\n");
    desk.run(["grade", "harbury.key.json", "class.csv", "fay.json", "--csv", "--marks", "settled.json"])
        .says("3 answers await your mark: `newsquiz mark` takes you through them, --queue FILE writes a table to fill in\n")
        .ends_with(1);
    let settled = desk.text("settled.json");
    assert_eq!(
        settled
            .matches("\"comment\":\"agreed in the end\",\"marker\":\"The two of us\"")
            .count(),
        3
    );
    let mut itself = desk
        .run(mark(&["--settle", "bell.json", "-o", "bell.json"]))
        .prints("")
        .ends_with(2);
    assert!(
        itself
            .stderr()
            .starts_with("error: `bell.json` cannot be settled into itself\n")
    );
}

#[test]
fn the_name_of_another_marker_cannot_touch_the_terminal() {
    let desk = desk();
    let mut hostile = mark(&[]);
    hostile[5] = "Ms Bell\u{1b}[2J\u{1b}]0;owned\u{7}\u{9b}31m\u{202e}";
    desk.run(hostile).typing("0\n2\n").ends_with(1);
    let mut cole = mark(&[]);
    cole[5] = "Mr Cole";
    let mut run = desk.run(cole).typing("").ends_with(1);
    let said = run.stderr();
    assert!(
        said.contains("also holds marks by Ms Bell?[2J?]0;owned?"),
        "{said}"
    );
    assert!(
        said.chars()
            .all(|c| c == '\n' || (!c.is_control() && c != '\u{202e}')),
        "{said:?}"
    );
}

#[test]
fn nothing_foreign_is_written_over() {
    let desk = desk();
    for (bytes, message) in [
        ("My own notes\n", "this is no file of marks"),
        (
            "{\"format\": 1, \"quiz\": \"other\", \"marks\": []}",
            "these are marks for quiz `other`",
        ),
        (
            "{\"format\": 2, \"quiz\": \"harbury-7k2p\", \"marks\": []}",
            "format 2 is not known",
        ),
    ] {
        desk.file("harbury.marks.json", bytes);
        let mut run = desk.run(MARK).typing("0\n").prints("").ends_with(2);
        assert!(run.stderr().contains(message), "{}", run.stderr());
        assert_eq!(desk.text("harbury.marks.json"), bytes);
    }
}

#[test]
fn marks_of_another_class_stay_in_the_file() {
    let desk = desk();
    desk.run(MARK).typing("0\n2\n").ends_with(1);
    desk.file(
        "other.csv",
        "student,form,1,2,3,4,5,6,7,8\nIda,A,,,,,,,,Nobody says so\n",
    );
    let mut run = desk
        .run(["mark", "harbury.key.json", "other.csv", "--marker", "Mr Cole"])
        .typing("1\n")
        .ends_with(0);
    assert!(
        run.stderr().starts_with(
            "warning: `harbury.marks.json`: 5 marks of answers that do not await you here; they stay as they are\n\n\
             `harbury.marks.json` also holds marks by Ms Bell. To mark on your own, give another file with -o.\n"
        ),
        "{}",
        run.stderr()
    );
    assert_eq!(desk.text("harbury.marks.json").matches("\"student\"").count(), 6);
    desk.run(["grade", "harbury.key.json", "other.csv", "--csv", "--marks", "harbury.marks.json"])
        .prints("student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8\nIda,A,1,13,0,0,0,0,0,0,0,0,1\n")
        .says(
            "warning: `harbury.marks.json` also holds marks of students who are not among these answers: `Ana`, `Bo`, `Dan`\n\n",
        )
        .ends_with(0);
}

#[test]
fn whoever_marks_is_asked_for_a_name_and_where_nothing_awaits_it_is_said() {
    let desk = desk();
    desk.run(["mark", "harbury.key.json", "class.csv", "fay.json"])
        .typing("\n")
        .prints(
            "Your name, to stand beside your marks: \nYour name, to stand beside your marks: \nNo name was given, so nothing is saved.\n",
        )
        .ends_with(1);
    assert_eq!(
        desk.files(),
        ["class.csv", "fay.json", "harbury.key.json", "harbury.quiz.json"]
    );
    let mut named = desk
        .run(["mark", "harbury.key.json", "class.csv", "fay.json"])
        .typing("Ms Bell\n0\n")
        .ends_with(1);
    assert!(
        named
            .stdout()
            .starts_with("Your name, to stand beside your marks: Ms Bell\n")
    );
    assert!(desk.text("harbury.marks.json").contains("\"marker\":\"Ms Bell\""));
    desk.file("none.csv", "student,form,1,2,3,4,5,6,7,8\nIda,A,,,,,,,,\n");
    desk.run(["mark", "harbury.key.json", "none.csv"])
        .prints("")
        .says("No answer awaits you: all are scored by the key.\n")
        .ends_with(0);
    desk.run(mark(&["--tui"]))
        .prints("")
        .says(
            "error: the screen cannot be filled: input or output is no terminal\n |\n = help: leave --tui out to talk line by line\n\n",
        )
        .ends_with(2);
}

#[test]
fn answers_on_paper_are_found_by_name_and_marked_one_by_one() {
    let desk = desk();
    desk.file(
        "paper.csv",
        "student,form,1,2,3,4,5,6,7\nAna,A,,,,,,,\nBo,B,,,,,,,\n",
    );
    let mut run = desk
        .run(["mark", "harbury.key.json", "paper.csv", "--marker", "Ms Bell"])
        .typing("2\n1\nquit\n")
        .ends_with(0);
    let out = run.stdout();
    assert!(
        out.contains("  | Look at the paper of Ana, form A, question 8.\n"),
        "{out}"
    );
    assert!(
        out.contains("  | Look at the paper of Bo, form B, question 8.\n"),
        "{out}"
    );
    desk.run(["grade", "harbury.key.json", "paper.csv", "--csv", "--marks", "harbury.marks.json"])
        .prints(
            "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8\nAna,A,2,13,0,0,0,0,0,0,0,0,2\nBo,B,1,13,0,0,0,0,0,0,0,0,1\n",
        )
        .ends_with(0);
}
