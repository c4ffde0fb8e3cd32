//! Taking and grading: what students type and teachers read, whole.

use std::path::Path;

use newsquiz::grade::grade;
use newsquiz::item::{Key, Points, Score};
use newsquiz::quiz::Quiz;
use newsquiz::source::SourceFile;
use newsquiz::submission::{Given, StudentId, Submission};
use pretty_assertions::assert_eq;

use crate::harness::{Desk, golden};

pub const CLASS: &str = "student;form;1;2;3;4;5;6;7;8
007;A;Saturday;A C;S O N;A B A B;B;1=B 2=C;5;\"Only the club says it;
it published no numbers.\"
Bo Lee;b;A B;on saturday;B A B A;n,s,o;1=A, 2=B;C;3;
=cmd|x;A;last weekend;A,B;s;A B;B C;BC;9;it is news
Dan;A;;;;;;;;
";

pub fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/answers")
        .join(name);
    std::fs::read_to_string(path).expect("a file of the sample quiz")
}

/// A desk with the sample quiz, its key and the answers of a class.
pub fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", sample("harbury.key.json"))
        .file("class.csv", CLASS);
    desk
}

/// The same desk without what only the teacher has.
fn students_desk() -> Desk {
    let desk = Desk::new();
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"));
    desk
}

fn open(name: &str) -> Quiz {
    let file = |name: &str| std::sync::Arc::new(SourceFile::new(name, sample(name)));
    Quiz::open(
        &file(&format!("{name}.quiz.json")),
        &file(&format!("{name}.key.json")),
    )
    .expect("a sound pair")
}

#[test]
fn the_key_itself_earns_full_marks_on_every_form() {
    let quiz = open("harbury");
    for order in &quiz.key().forms {
        let answers = quiz
            .key()
            .items
            .iter()
            .filter_map(|item| Some((item.id.clone(), Given::Answered(item.key.answer()?))));
        let submission = Submission {
            student: StudentId("key".to_owned()),
            form: order.form.clone(),
            answers: answers.collect(),
        };
        let total = grade(quiz.file(), quiz.key(), &submission)
            .expect("it can be graded")
            .total();
        let open = quiz
            .key()
            .items
            .iter()
            .filter(|item| matches!(item.key, Key::Open(_)))
            .count();
        assert_eq!(open, 1);
        // The open item was left blank.
        assert_eq!(
            total.score,
            Score::share(11, 13, Points(13)),
            "form {}",
            order.form
        );
        assert_eq!(total.awaiting, Points(0));
    }
}

#[test]
fn a_class_is_graded() {
    let desk = desk();
    let mut run = desk
        .run([
            "grade",
            "harbury.key.json",
            "class.csv",
            "--queue",
            "queue.csv",
            "--feedback",
            "feedback",
        ])
        .ends_with(1)
        .says("7 answers await your mark: fill in the points in `queue.csv` and grade again with --marks\n");
    let report = run.stdout();
    assert!(report.lines().all(|line| line.chars().count() <= 100), "{report}");
    golden("answers/report.txt", &report);
    golden("answers/queue.csv", &desk.text("queue.csv"));
    golden("answers/feedback-Bo-Lee.txt", &desk.text("feedback/Bo-Lee.txt"));
    golden("answers/feedback-007.txt", &desk.text("feedback/007.txt"));
    let texts = [
        "feedback/007.txt",
        "feedback/Bo-Lee.txt",
        "feedback/Dan.txt",
        "feedback/cmd-x.txt",
    ];
    assert_eq!(desk.files()[1..5], texts);
}

#[test]
fn a_class_is_graded_as_data() {
    let desk = desk();
    let mut json = desk
        .run(["grade", "harbury.key.json", "class.csv", "--json"])
        .ends_with(1);
    golden("answers/report.json", &json.stdout());
    desk.run(["grade", "harbury.key.json", "class.csv", "--csv"])
        .prints(
            "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8
007,A,11,11,2,1,2,2,2,1,2,1,
Bo Lee,B,3.33,13,0,1,0.33,2,0,0,0,0,0
'=cmd|x,A,2.33,4,9,,0.33,,,,2,,
Dan,A,0,13,0,0,0,0,0,0,0,0,0
",
        )
        .ends_with(1);
}

/// Forty students, four of each strength: each question is right from some strength on, but the fifth for the weak alone.
/// The open answers are on paper.
pub fn forty() -> String {
    let questions = [
        (2, "Saturday", ""),
        (5, "A C", "A B"),
        (4, "S O N", "S S N"),
        (6, "A B A B", "A A A A"),
        (9, "B", "B"),
        (3, "1=B 2=C", "1=C 2=B"),
        (7, "5", "3"),
    ];
    let mut rows = vec!["student;1;2;3;4;5;6;7".to_owned()];
    for number in 0..40 {
        let strength = number % 10;
        let answers = questions.map(|(from, right, wrong)| match (from, strength) {
            (9, 4..) => "C",
            (from, strength) if strength >= from => right,
            _ => wrong,
        });
        rows.push(format!("s{number:02};{}", answers.join(";")));
    }
    rows.join("\n")
}

#[test]
fn from_thirty_students_on_the_report_tells_how_the_questions_worked() {
    let desk = desk();
    desk.file("class.csv", forty());
    let mut run = desk.run(["grade", "harbury.key.json", "class.csv"]).ends_with(1);
    let report = run.stdout();
    assert!(report.lines().all(|line| line.chars().count() <= 100), "{report}");
    let (told, _) = report
        .split_once("\nAnswers that await you:")
        .expect("open answers await");
    golden("answers/report-of-40.txt", told);
    let mut json = desk
        .run(["grade", "harbury.key.json", "class.csv", "--json"])
        .ends_with(1);
    let report: serde_json::Value = serde_json::from_str(&json.stdout()).expect("JSON");
    let fifth = &report["analysis"]["items"][4];
    assert_eq!(fifth["facility"], "2/5");
    assert_eq!(report["items"][4]["answers"][2]["role"], "misreading");
    assert_eq!(report["look-again"][0]["number"], 5);
}

#[test]
fn marks_complete_the_totals() {
    let desk = desk();
    desk.run([
        "grade",
        "harbury.key.json",
        "class.csv",
        "--csv",
        "--queue",
        "queue.csv",
    ])
    .ends_with(1);
    let filled: Vec<String> = desk
        .text("queue.csv")
        .replace(",8,,2,", ",8,1.5,2,")
        .replace(",1,,1,", ",1,0,1,")
        .replace(",3,,2,", ",3,2/3,2,")
        .replace(",4,,2,", ",4,\"0,5\",2,")
        .replace(",5,,1,", ",5,0,1,")
        .replace(",7,,1,", ",7,0,1,")
        .lines()
        .map(str::to_owned)
        .collect();
    desk.file("marks.csv", filled.join("\n"));
    desk.run([
        "grade",
        "harbury.key.json",
        "class.csv",
        "--csv",
        "--marks",
        "marks.csv",
    ])
    .prints(
        "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8
007,A,12.5,13,0,1,2,2,2,1,2,1,1.5
Bo Lee,B,3.33,13,0,1,0.33,2,0,0,0,0,0
'=cmd|x,A,5,13,0,0,0.33,0.67,0.5,0,2,0,1.5
Dan,A,0,13,0,0,0,0,0,0,0,0,0
",
    )
    .says("")
    .ends_with(0);
    desk.file("marks.json", r#"[{"student": "Dan", "item": 8, "points": 1}]"#);
    desk.run([
        "grade",
        "harbury.key.json",
        "class.csv",
        "--csv",
        "--marks",
        "marks.json",
    ])
    .ends_with(1);
}

#[test]
fn wrong_marks_are_refused_at_once() {
    let desk = desk();
    desk.file(
        "marks.csv",
        "student,item,points\n007,8,3\n007,8,1\nNobody,8,1\n007,1,1\n007,9,1\n",
    );
    desk.run(["grade", "harbury.key.json", "class.csv", "--marks", "marks.csv"])
        .prints("")
        .says(
            "error: `007`, question 8: 3 points, but it earns 0 to 2
 --> marks.csv:2:1
  |
2 | 007,8,3
  | ^^^^^^^

error: `007`, question 8: it is marked twice
 --> marks.csv:3:1
  |
3 | 007,8,1
  | ^^^^^^^

error: no answers are from `Nobody`
 --> marks.csv:4:1
  |
4 | Nobody,8,1
  | ^^^^^^^^^^

error: `007`, question 1: it is scored by the key already, with 1 of 1
 --> marks.csv:5:1
  |
5 | 007,1,1
  | ^^^^^^^
  |
  = help: take the mark out

error: `007`: there is no question 9
 --> marks.csv:6:1
  |
6 | 007,9,1
  | ^^^^^^^

",
        )
        .ends_with(2);
}

#[test]
fn a_student_who_appears_twice_is_refused() {
    let desk = desk();
    desk.file("again.csv", "student,1,2,3,4,5,6,7\nbo  lee,x,,,,,,\n");
    desk.run(["grade", "harbury.key.json", "class.csv", "again.csv"])
        .prints("")
        .ends_with(2)
        .says(
            "warning: no column `form`: all answers are taken for form A
 --> again.csv:1:1
  |
1 | student,1,2,3,4,5,6,7
  | ^^^^^^^^^^^^^^^^^^^^^
  |
  = help: where students had different forms, add a column `form`

error: `Bo Lee` appears 2 times: in `class.csv`, `again.csv`
 |
 = help: keep the answers that count, or say which do with --attempt first, last or best

",
        );
}

#[test]
fn too_large_a_table_is_refused_with_the_way_to_grade_it() {
    let desk = desk();
    // A file of nothing but room: it takes none on the disk.
    let file = std::fs::File::create(desk.path("big.csv")).expect("a file");
    file.set_len((256 << 20) + 1).expect("it may be large");
    let said = |arguments: &[&'static str]| desk.run(arguments.iter().copied()).ends_with(2).stderr();
    let table = said(&["grade", "harbury.key.json", "big.csv"]);
    assert!(
        table.contains("`big.csv` is larger than 256 MiB") && table.contains("`grade --stream`"),
        "{table}"
    );
    let article = said(&["article", "big.csv"]);
    assert!(
        article.contains("is larger than 64 MiB") && !article.contains("--stream"),
        "{article}"
    );
}

#[test]
fn a_changed_quiz_and_a_foreign_key_are_refused() {
    let desk = desk();
    desk.file(
        "harbury.quiz.json",
        sample("harbury.quiz.json").replace("Harbury Sharks", "Harbury Carps"),
    );
    let mut run = desk
        .run(["grade", "harbury.key.json", "class.csv"])
        .prints("")
        .ends_with(2);
    assert!(
        run.stderr()
            .contains("was changed after this answer key was made"),
        "{}",
        run.stderr()
    );
    let mut run = desk
        .run(["grade", "class.csv", "class.csv"])
        .prints("")
        .ends_with(2);
    assert!(
        run.stderr()
            .contains("there is no quiz file `class.csv.quiz.json` beside the key"),
        "{}",
        run.stderr()
    );
}

#[test]
fn a_quiz_is_taken_back_and_forth() {
    let desk = students_desk();
    let typed = "
Ana Ruiz
saturday
E E
A C
b
s o
SON
back
clear

next
ABAB
article 6
go 5
B
1=C 2=C
back
back
help
next
next
1=B 2=C
4
5
only the club says so,
and it published nothing

2
A D
review
finish
3
s o n
finish
";
    let mut run = desk
        .run(["take", "harbury.quiz.json"])
        .typing(&typed[1..])
        .ends_with(0);
    golden("answers/take.txt", &run.stdout());
    assert_eq!(
        run.stderr(),
        "Your answers are in `harbury.Ana-Ruiz.answers.json`.\n"
    );
    golden(
        "answers/take.answers.json",
        &desk.text("harbury.Ana-Ruiz.answers.json"),
    );
}

#[test]
fn answers_are_saved_as_they_are_given_and_continued() {
    let desk = students_desk();
    let take = [
        "take",
        "harbury.quiz.json",
        "--form",
        "b",
        "--student",
        "Bo",
        "-o",
        "bo.json",
    ];
    let mut first = desk.run(take).typing("A E\non Saturd").ends_with(0);
    assert!(
        first
            .stdout()
            .ends_with("\n\nStopped with 2 of 8 answers. They are saved; start again to continue.\n")
    );
    let mut second = desk
        .run(["take", "harbury.quiz.json", "-o", "bo.json"])
        .typing("")
        .ends_with(0);
    let shown = second.stdout();
    assert!(
        shown.contains("Quiz harbury-7k2p, form B, Bo.\nYou continue: 2 of 8 questions have an answer.\n"),
        "{shown}"
    );
    assert!(shown.contains("\nQuestion 3 of 8 (2 points)\n"), "{shown}");
    // Each refusal leaves the file as it is.
    let before = desk.text("bo.json");
    desk.run(["take", "harbury.quiz.json", "--student", "Ana", "-o", "bo.json"])
        .ends_with(2)
        .says(
            "error: `bo.json` holds the answers of `Bo`, not of `Ana`
 |
 = help: give another file with -o

",
        );
    desk.run(["take", "harbury.quiz.json", "--form", "A", "-o", "bo.json"])
        .ends_with(2);
    desk.run(["take", "harbury.quiz.json", "--form", "C", "--student", "Cy"])
        .ends_with(2);
    assert_eq!(desk.text("bo.json"), before);
}

#[test]
fn nobody_takes_a_quiz_without_a_name() {
    let desk = students_desk();
    desk.run(["take", "harbury.quiz.json"])
        .typing("\n  \n")
        .prints("Your name: \nYour name:   \nYour name: \nNo name was given, so nothing is saved.\n")
        .ends_with(0);
    assert_eq!(desk.files(), ["harbury.quiz.json"]);
}

#[test]
fn hostile_text_does_nothing_to_the_terminal() {
    let desk = Desk::new();
    let quiz = sample("harbury.quiz.json").replace("Tom Bell\"", "Tom\\u001b[2J\\u202eBell\\u0007\"");
    desk.file("harbury.quiz.json", quiz);
    let mut run = desk
        .run([
            "take",
            "harbury.quiz.json",
            "--student",
            "\u{1b}]0;x\u{7}\u{202e}Eve",
        ])
        .typing("go 5\n\u{1b}[31mB\u{9b}2J\nreview\n")
        .ends_with(0);
    let shown = run.stdout();
    assert!(shown.contains("  A  Tom?[2J\u{fffd}Bell?\n"), "{shown}");
    assert!(
        !shown
            .chars()
            .any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'),
        "{shown:?}"
    );
    assert_eq!(
        desk.files(),
        ["harbury.0-x-Eve.answers.json", "harbury.quiz.json"]
    );
}

#[test]
fn answers_taken_here_are_graded() {
    let desk = desk();
    desk.run([
        "take",
        "harbury.quiz.json",
        "--form",
        "B",
        "--student",
        "Ana",
        "-o",
        "ana.json",
    ])
    .typing("A E\nSaturday\nBBAA\nNSO\n1=B 2=A\nD\n5\nThe club says so.\n\nfinish\n")
    .ends_with(0);
    let mut run = desk
        .run(["grade", "harbury.key.json", "ana.json", "--csv"])
        .ends_with(1);
    assert_eq!(
        run.stdout(),
        "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8\nAna,B,11,11,2,1,2,2,2,1,2,1,\n"
    );
}

/// A desk with the sample quiz alone.
fn empty_desk() -> Desk {
    let desk = Desk::new();
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", sample("harbury.key.json"));
    desk
}

#[test]
fn attempts_are_chosen_and_queued_answers_are_settled() {
    let desk = empty_desk();
    desk.file(
        "class.csv",
        "student,form,1,2,3,4,5,6,7\nAna,A,Saturday,A C,,,B,,\nAna,A,,A C,,,Tom B.,,\nBo,A,,,,,tom b.,,5\nAna,A,,,,,,,5\n",
    );
    let mut refused = desk
        .run(["grade", "harbury.key.json", "class.csv"])
        .prints("")
        .ends_with(2);
    assert!(
        refused.stderr().contains("`Ana` appears 3 times"),
        "{}",
        refused.stderr()
    );
    let header = "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8\n";
    for (attempt, ana) in [
        ("first", "Ana,A,4,11,2,1,2,0,0,1,0,0,\n"),
        ("last", "Ana,A,1,11,2,0,0,0,0,0,0,1,\n"),
        ("best", "Ana,A,4,11,2,1,2,0,0,1,0,0,\n"),
    ] {
        let bo = "Bo,A,1,10,3,0,0,0,0,,0,1,\n";
        let lines = if attempt == "last" {
            format!("{header}{bo}{ana}")
        } else {
            format!("{header}{ana}{bo}")
        };
        desk.run([
            "grade",
            "harbury.key.json",
            "class.csv",
            "--csv",
            "--attempt",
            attempt,
        ])
        .prints(&lines)
        .ends_with(1);
    }
    desk.file("settled.csv", "item,form,answer,means\n5,A,Tom B.,A\n");
    desk.run([
        "grade",
        "harbury.key.json",
        "class.csv",
        "--csv",
        "--attempt",
        "first",
        "--answers-map",
        "settled.csv",
    ])
    .prints(&format!(
        "{header}Ana,A,4,11,2,1,2,0,0,1,0,0,\nBo,A,1,11,2,0,0,0,0,0,0,1,\n"
    ))
    .ends_with(1);
}

#[test]
fn two_ticks_where_one_is_asked_for_wait_until_somebody_says_what_they_mean() {
    let desk = desk();
    desk.file(
        "class.csv",
        "student,form,1,2,3,4,5,6,7,8\nAna,A,,,,,B C,,,\nBo,B,,,,,,\"B, C\",,\n",
    );
    let grade = |more: &[&'static str]| {
        let arguments = ["grade", "harbury.key.json", "class.csv", "--csv"];
        desk.run(arguments.into_iter().chain(more.iter().copied()))
    };
    let header = "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8\n";
    grade(&["--queue", "queue.csv"])
        .prints(&format!(
            "{header}Ana,A,0,12,1,0,0,0,0,,0,0,0\nBo,B,0,12,1,0,0,0,0,,0,0,0\n"
        ))
        .ends_with(1);
    let why = "cannot be read: 2 options are given where one is asked for";
    assert!(desk.text("queue.csv").contains(why), "{}", desk.text("queue.csv"));
    // As docs/answers.md has it for those with whom two ticks earn nothing.
    desk.file("ticks.csv", "item,form,answer,means\n5,A,B C,-\n");
    grade(&["--answers-map", "ticks.csv"])
        .prints(&format!(
            "{header}Ana,A,0,13,0,0,0,0,0,0,0,0,0\nBo,B,0,12,1,0,0,0,0,,0,0,0\n"
        ))
        .ends_with(1);
}

#[test]
fn a_table_in_another_language_is_read_through_a_map() {
    let desk = empty_desk();
    desk.file(
        "klasse.csv",
        "Nachname;Vorname;Antwort 1;Antwort 2;Antwort 3;Antwort 4;Antwort 5;Antwort 6;Antwort 7\nRuiz;Ana;Saturday;-;-;-;Ana Ruiz;-;5\n",
    )
    .file(
        "map.csv",
        "header;means\nAntwort *;Response *\nNachname;Last name\nVorname;First name\n",
    );
    desk.run([
        "grade",
        "harbury.key.json",
        "klasse.csv",
        "--csv",
        "--map",
        "map.csv",
    ])
    .prints("student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8\nAna Ruiz,A,3,11,2,1,0,0,0,1,0,1,\n")
    .ends_with(1);
}
