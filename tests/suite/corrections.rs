//! Corrections of the key: answers are scored anew, nobody's file is changed, and everyone can read why.

use std::path::Path;

use pretty_assertions::assert_eq;

use crate::harness::{Desk, golden};
use crate::reports::shape::{parts, sheet};

const CLASS: &str = "student;form;1;2;3;4;5;6;7;8
007;A;Saturday;A C;S O N;A B A B;B;1=B 2=C;5;Only the club says it
Bo Lee;B;A B;on saturday;B A B A;n,s,o;1=A, 2=B;C;3;
=cmd|x;A;last weekend;A,B;s;A B;B C;BC;9;it is news
Dan;A;;;;;;;;
";

const ALL: &str = "quiz = \"harbury-7k2p\"

[[correction]]
item = 1
accept = [\"last weekend\"]
why = \"Sentence 9 speaks of the weekend.\"

[[correction]]
id = \"q5\"
accept = [\"A\"]
why = \"Sentence 6 can be read so.\"

[[correction]]
item = 4
everyone-right = true
why = \"The categories were not explained.\"

[[correction]]
item = 6
points = 4
why = \"It took more time than thought.\"

[[correction]]
item = 7
drop = \"rescale\"
why = \"Sentence 3 names nobody either.\"

[[correction]]
item = 8
drop = \"full-credit\"
why = \"There was no time for it.\"
";

fn desk(corrections: &str) -> Desk {
    let sample = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/answers");
        std::fs::read_to_string(folder.join(name)).expect("a file of the sample quiz")
    };
    let desk = Desk::new();
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", sample("harbury.key.json"))
        .file("class.csv", CLASS)
        .file("corrections.toml", corrections);
    desk
}

const GRADE: [&str; 5] = [
    "grade",
    "harbury.key.json",
    "class.csv",
    "--corrections",
    "corrections.toml",
];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    GRADE.into_iter().chain(more.iter().copied()).collect()
}

#[test]
fn a_class_is_graded_anew_and_everyone_can_read_why() {
    let desk = desk(ALL);
    let mut run = desk
        .run(with(&["--queue", "queue.csv", "--feedback", "feedback"]))
        .ends_with(1)
        .says("2 answers await your mark: fill in the points in `queue.csv` and grade again with --marks\n");
    let report = run.stdout();
    assert!(report.lines().all(|line| line.chars().count() <= 100), "{report}");
    golden("answers/corrections.txt", &report);
    golden(
        "answers/corrections-feedback-Bo-Lee.txt",
        &desk.text("feedback/Bo-Lee.txt"),
    );
    golden(
        "answers/corrections-feedback-cmd-x.txt",
        &desk.text("feedback/cmd-x.txt"),
    );
    let queue = desk.text("queue.csv");
    let waiting: Vec<&str> = queue.lines().skip(1).map(|row| &row[..10]).collect();
    assert_eq!(waiting, ["'=cmd|x,3,", "'=cmd|x,5,"]);
    assert_eq!(desk.text("class.csv"), CLASS);
    assert_eq!(desk.text("corrections.toml"), ALL);
}

#[test]
fn who_changes_is_told_exactly_before_and_after() {
    let desk = desk(ALL);
    let json = desk.run(with(&["--json"])).ends_with(1).stdout();
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let bo = &json["changes"][1];
    assert_eq!(bo["student"], "Bo Lee");
    assert_eq!(
        bo["before"],
        serde_json::json!({"score": "3.33", "score-exact": "10/3", "of": 13, "awaiting": 0})
    );
    assert_eq!(
        bo["after"],
        serde_json::json!({"score": "8.33", "score-exact": "25/3", "of": 14, "awaiting": 0})
    );
    // Numbers are those of Bo's form B.
    assert_eq!(
        bo["items"][1],
        serde_json::json!({
            "item": "q6", "number": 5,
            "before": {"score-exact": "0", "of": 2}, "after": {"score-exact": "0", "of": 4}
        })
    );
    assert_eq!(json["corrections"].as_array().map(Vec::len), Some(6));
    assert_eq!(
        json["corrections"][1],
        serde_json::json!({
            "item": "q5", "number": 5, "accept": ["A) Tom Bell"], "why": "Sentence 6 can be read so."
        })
    );
    desk.run(with(&["--csv"])).ends_with(1).prints(
        "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8
007,A,14,14,0,1,2,2,2,1,4,,2
Bo Lee,B,8.33,14,0,1,0.33,2,2,1,0,,2
'=cmd|x,A,9.33,11,3,1,0.33,,2,,4,,2
Dan,A,4,14,0,0,0,0,2,0,0,,2
",
    );
}

#[test]
fn marks_are_in_printed_points_and_give_way_to_what_is_accepted() {
    let desk = desk(
        "[[correction]]\nitem = 1\naccept = ['last weekend']\nwhy = 'a'\n[[correction]]\nitem = 8\npoints = 4\nwhy = 'b'\n",
    );
    desk.file(
        "marks.csv",
        "student,item,points\n=cmd|x,1,0\n=cmd|x,8,1.5\n007,8,2\n",
    );
    let json = desk
        .run(with(&["--marks", "marks.csv", "--json"]))
        .ends_with(1)
        .stdout();
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let earned = |student: usize, item: usize| &json["students"][student]["items"][item]["score-exact"];
    assert_eq!(
        (earned(2, 0), earned(2, 7), earned(0, 7)),
        (&"1".into(), &"3".into(), &"4".into())
    );
    let before: Vec<_> = (0..3)
        .map(|row| &json["changes"][row]["before"]["score-exact"])
        .collect();
    assert_eq!(before, ["13", "10/3", "23/6"]);
    // Points above the printed ones are refused, whatever the question counts now.
    desk.file("marks.csv", "student,item,points\n007,8,3\n");
    let said = desk.run(with(&["--marks", "marks.csv"])).ends_with(2).stderr();
    assert!(
        said.contains("`007`, question 8: 3 points, but it earns 0 to 2"),
        "{said}"
    );
}

#[test]
fn the_best_attempt_is_chosen_with_the_corrections() {
    let desk = desk(
        "[[correction]]\nitem = 5\naccept = ['A']\nwhy = 'a'\n[[correction]]\nitem = 7\ndrop = 'rescale'\nwhy = 'b'\n",
    );
    let class = "student,form,1,2,3,4,5,6,7,8\nAna,A,,,,,C,,5,\nAna,A,,,,,A,,3,\n";
    desk.file("class.csv", class);
    let scored = |arguments: &[&str]| {
        let run = desk.run(arguments.iter().copied());
        run.ends_with(0).stdout()
    };
    let grade = [
        "grade",
        "harbury.key.json",
        "class.csv",
        "--attempt",
        "best",
        "--csv",
    ];
    assert!(scored(&grade).contains("\nAna,A,1,13,0,0,0,0,0,0,0,1,0\n"));
    let corrected: Vec<&str> = grade.into_iter().chain(GRADE[3..].iter().copied()).collect();
    assert!(scored(&corrected).contains("\nAna,A,1,12,0,0,0,0,0,1,0,,0\n"));
}

#[test]
fn a_workbook_says_what_was_corrected_and_leaves_out_what_does_not_count() {
    let desk = desk(ALL);
    desk.run(with(&["--report", "r.xlsx"]))
        .ends_with(1)
        .says("The report is in `r.xlsx`.\n2 answers await your mark: `newsquiz mark` with the same --corrections takes you through them, --queue FILE writes a table to fill in\n");
    let scores = sheet(&desk, "r.xlsx", "Scores");
    // Question 7 is left out, question 8 dropped with all points.
    assert_eq!(scores[0][18], "Question 7");
    assert_eq!(scores[2][18..22], ["", "", "2", "2"]);
    let corrected = sheet(&desk, "r.xlsx", "Corrections");
    assert_eq!(
        corrected[0],
        [
            "Correction",
            "Student",
            "Form",
            "Before",
            "After",
            "Change",
            "Questions"
        ]
    );
    assert_eq!(
        corrected[5][..2],
        [
            "Question 7 is dropped and left out of all totals. Why: Sentence 3 names nobody either.",
            ""
        ]
    );
    assert_eq!(
        corrected[8][..6],
        ["", "Bo Lee", "B", "3 1/3 of 13", "8 1/3 of 14", "+5"]
    );
    desk.run(["grade", "harbury.key.json", "class.csv", "--report", "plain.xlsx"])
        .ends_with(1);
    assert!(!parts(&desk.bytes("plain.xlsx")).contains("Correction"));
}

#[test]
fn where_no_report_tells_who_changes_it_is_said() {
    let desk = desk(ALL);
    let note =
        "With the corrections 4 of 4 students change; reports that are no .csv tell who and by how much.";
    for (more, said) in [
        (&["--report", "r.csv"][..], true),
        (&["--report", "r.csv", "--report", "r.xlsx"], false),
        (&["--report", "r.csv", "--json"], false),
        (&[], false),
    ] {
        let mut run = desk.run(with(more)).ends_with(1);
        assert_eq!(run.stderr().contains(note), said, "{more:?}: {}", run.stderr());
    }
    let mut run = desk.run(with(&["--csv"])).ends_with(1);
    let note =
        "With the corrections 4 of 4 students change; the report without --csv tells who and by how much.";
    assert!(run.stderr().contains(note), "{}", run.stderr());
}

#[test]
fn what_a_correction_settled_is_not_marked() {
    let desk = desk(ALL);
    let mark = |more: &[&'static str], typed: &str| {
        let arguments = [
            "mark",
            "harbury.key.json",
            "class.csv",
            "--plain",
            "--marker",
            "Ms Bell",
        ];
        desk.run(arguments.into_iter().chain(more.iter().copied()))
            .typing(typed)
    };
    let mut plain = mark(&["-o", "plain.marks.json"], "quit\n").ends_with(1);
    assert!(plain.stdout().contains("last weekend"), "{}", plain.stdout());
    // Questions 3 and 5 of one student alone wait with the corrections.
    let corrected = ["--corrections", "corrections.toml"];
    let mut talk = mark(&corrected, "1\n0\n").ends_with(0);
    let out = talk.stdout();
    assert!(
        !out.contains("last weekend") && !out.contains("Only the club says it"),
        "{out}"
    );
    assert_eq!(out.matches("(right too now)").count(), 1, "{out}");
    desk.run(with(&["--marks", "harbury.marks.json", "--csv"]))
        .ends_with(0);
    assert_eq!(desk.text("harbury.marks.json").matches("\"student\"").count(), 2);
}

#[test]
fn all_problems_of_a_file_are_told_at_once_with_their_places() {
    let desk = desk(
        "quiz = \"another\"

[[correction]]
item = 9
drop = \"rescale\"
why = \"a\"

[[correction]]
id = \"q55\"
everyone-right = true
why = \"b\"

[[correction]]
item = 5
accept = [\"Tom B.\", \"B\", \"\"]
why = \" \"

[[correction]]
item = 6
drop = \"fullcredit\"
wy = \"c\"

[[correction]]
item = 8
accept = [\"any\"]
why = \"d\"

[[correction]]
item = 2
points = 2
why = \"e\"

[[correction]]
item = 3
points = 3
drop = \"rescale\"
why = \"f\"

[[correction]]
item = 4
why = \"g\"

[[correction]]
item = 1
drop = \"full-credit\"
why = \"h\"

[[correction]]
id = \"q1\"
points = 3
why = \"i\"

[[correction]]
accept = \"A\"
why = 7
",
    );
    let mut run = desk.run(GRADE).prints("").ends_with(2);
    golden("answers/corrections-problems.txt", &run.stderr());
    for (text, said) in [
        ("", "there is no correction in this file"),
        (
            "[correction]\nitem = 1\n",
            "`correction` must be tables, each opened by `[[correction]]`",
        ),
        ("[[correction]\n", "not valid TOML"),
        ("[[corrections]]\nitem = 1\n", "did you mean `correction`?"),
    ] {
        desk.file("corrections.toml", text);
        let said_really = desk.run(GRADE).prints("").ends_with(2).stderr();
        assert!(said_really.contains(said), "{text}: {said_really}");
    }
}
