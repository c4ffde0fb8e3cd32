//! `render`: papers printed again from the two files of a quiz.

use pretty_assertions::assert_eq;

use crate::harness::Desk;
use crate::made::{Made, make};

const SAMPLE: &str = "wire-dam-inspection";

/// Puts both files of a quiz, and nothing else, on a desk.
fn desk_of(made: &Made) -> Desk {
    let desk = Desk::new();
    for ending in ["quiz", "key"] {
        desk.file(
            &format!("story.{ending}.json"),
            made.desk.text(&format!("out/{SAMPLE}.{ending}.json")),
        );
    }
    desk
}

#[test]
fn papers_are_printed_again_as_make_printed_them() {
    let made = make(SAMPLE, "7");
    let desk = desk_of(&made);
    desk.run(["render", "story.quiz.json", "-o", "again"])
        .prints("")
        .says("20 papers in `again`.\n")
        .ends_with(0);
    let mut compared = 0;
    for name in desk.files() {
        if let Some(ending) = name.strip_prefix("again/story.") {
            assert_eq!(
                desk.bytes(&name),
                made.desk.bytes(&format!("out/{SAMPLE}.{ending}")),
                "{name}"
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 20);
}

#[test]
fn forms_formats_and_papers_are_chosen() {
    let made = make(SAMPLE, "7");
    let desk = desk_of(&made);
    let arguments = "render story.quiz.json --to text,html --form b --paper key -o b";
    desk.run(arguments.split(' '))
        .says("2 papers in `b`.\n")
        .ends_with(0);
    let printed: Vec<String> = desk
        .files()
        .into_iter()
        .filter(|name| name.starts_with("b/"))
        .collect();
    assert_eq!(printed, ["b/story.key-B.html", "b/story.key-B.txt"]);
    for (arguments, said) in [
        (
            "render story.quiz.json --form A,C",
            "error: the quiz has no form `C`
 |
 = help: its forms are `A`, `B`
 = help: copies of single students are printed with --students

",
        ),
        (
            "render story.quiz.json --to docs",
            "error: there is no format `docs`
 |
 = help: formats: docx, html, markdown, pdf, text

",
        ),
    ] {
        desk.run(arguments.split(' ')).prints("").says(said).ends_with(2);
    }
    let said = desk
        .run(["render", "story.quiz.json", "--paper", "keys"])
        .ends_with(2)
        .stderr();
    assert!(said.contains("papers: worksheet, key, teacher"), "{said}");
}

#[test]
fn the_teachers_page_is_printed_once_whatever_the_forms() {
    let made = make(SAMPLE, "7");
    let desk = desk_of(&made);
    for (forms, folder) in [("", "all"), ("--form B", "b")] {
        let arguments = format!("render story.quiz.json --to text --paper teacher {forms} -o {folder}");
        desk.run(arguments.split_whitespace())
            .says(&format!("1 paper in `{folder}`.\n"))
            .ends_with(0);
        assert_eq!(
            desk.text(&format!("{folder}/story.teacher.txt")),
            made.desk.text(&format!("out/{SAMPLE}.teacher.txt"))
        );
    }
    desk.run("render story.quiz.json --to text --paper teacher --labels de -o de".split(' '))
        .ends_with(0);
    let page = desk.text("de/story.teacher.txt");
    assert!(page.contains("\nFÜR DIE LEHRKRAFT -- nicht für"), "{page}");
}

#[test]
fn who_has_the_quiz_alone_gets_no_key() {
    let made = make(SAMPLE, "7");
    let desk = Desk::new();
    desk.file(
        "story.quiz.json",
        made.desk.text(&format!("out/{SAMPLE}.quiz.json")),
    );
    desk.run(["render", "story.quiz.json", "--to", "text", "-o", "out"])
        .says("2 papers in `out`.\nNo answer key, as there is no `story.key.json`: name it with --key.\n")
        .ends_with(0);
    assert_eq!(
        desk.files(),
        [
            "out/story.worksheet-A.txt",
            "out/story.worksheet-B.txt",
            "story.quiz.json"
        ]
    );
    desk.run(["render", "story.quiz.json", "--paper", "worksheet,key"])
        .says(
            "error: papers for the teacher are to be printed, but there is no `story.key.json`
 |
 = help: name it with --key

",
        )
        .ends_with(2);
}

#[test]
fn a_quiz_that_was_changed_has_no_key_and_can_be_printed_all_the_same() {
    let made = make(SAMPLE, "7");
    let desk = desk_of(&made);
    let changed = desk
        .text("story.quiz.json")
        .replacen("\"title\": \"", "\"title\": \"NEW ", 1);
    desk.file("story.quiz.json", &changed);
    desk.run(["render", "story.quiz.json"])
        .says(
            "error: the quiz file `story.quiz.json` was changed after this answer key was made
 --> story.key.json:1:1
  |
1 | {
  | ^
  |
  = help: take the quiz file as it was made, or make the quiz anew
  = help: `--paper worksheet` prints the worksheets alone, without the key

",
        )
        .ends_with(2);
    desk.run("render story.quiz.json --paper worksheet --to text -o out".split(' '))
        .says("2 papers in `out`.\n")
        .ends_with(0);
    assert!(desk.text("out/story.worksheet-A.txt").contains("\nNEW "));
}

#[test]
fn problems_of_both_files_are_told_at_their_places() {
    let made = make(SAMPLE, "7");
    let desk = desk_of(&made);
    let quiz = desk.text("story.quiz.json").replacen("\"stem\"", "\"stam\"", 1);
    desk.file("story.quiz.json", &quiz);
    desk.file("story.key.json", "{\n  \"format\": 1,\n  \"quiz\" \"x\"\n}\n");
    let said = desk.run(["render", "story.quiz.json"]).ends_with(2).stderr();
    for told in [
        "unknown field `stam`",
        "--> story.quiz.json:",
        "expected `:`",
        "--> story.key.json:3:10",
    ] {
        assert!(said.contains(told), "{told} in\n{said}");
    }
    assert_eq!(desk.files(), ["story.key.json", "story.quiz.json"]);
}

#[test]
fn copies_are_printed_again_and_new_students_join() {
    let made = make(SAMPLE, "7");
    let desk = desk_of(&made);
    desk.file("roster.csv", "name,id\nAna,007\nBo,12\n");
    let render = "render story.quiz.json --students roster.csv -o one";
    desk.run(render.split(' '))
        .says(
            "`story.key.json` knows 2 students more now.
Copies for 2 students in `one/story.students`; for you alone: answer keys in `one/story.keys`, all right answers in `one/story.answers.csv`.
",
        )
        .ends_with(0);
    let key = desk.text("story.key.json");
    // Printed again, nothing changes, and what make prints for the same seed is the same.
    desk.run(render.replace("one", "two").split(' ')).ends_with(0);
    assert_eq!(desk.text("story.key.json"), key);
    made.desk.file("roster.csv", desk.text("roster.csv"));
    let article = format!("{SAMPLE}.txt");
    let again = [
        "make",
        &article,
        "-o",
        "class",
        "--seed",
        "7",
        "--students",
        "roster.csv",
    ];
    made.desk.run(again).ends_with(0);
    assert_eq!(made.desk.text(&format!("class/{SAMPLE}.key.json")), key);
    let mut compared = 0;
    for name in desk.files() {
        if let Some(ending) = name.strip_prefix("one/story.") {
            let bytes = desk.bytes(&name);
            assert_eq!(desk.bytes(&format!("two/story.{ending}")), bytes, "{name}");
            assert_eq!(
                made.desk.bytes(&format!("class/{SAMPLE}.{ending}")),
                bytes,
                "{name}"
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 7);
    // One who comes late, under a key that is in use already.
    desk.file("late.csv", "name,id\nCy,3\n");
    desk.run("render story.quiz.json --students late.csv -o late".split(' '))
        .ends_with(0);
    assert_eq!(
        desk.bytes("one/story.students/Ana-007.worksheet.pdf"),
        desk.bytes("two/story.students/Ana-007.worksheet.pdf")
    );
    let said = desk.text("late/story.answers.csv");
    assert_eq!(
        said.lines().count(),
        4,
        "the table has all students that the key knows: {said}"
    );
    let copy = desk
        .run([
            "render",
            "late/story.students/Cy-3.quiz.json",
            "--key",
            "story.key.json",
        ])
        .ends_with(2)
        .stderr();
    assert!(
        copy.starts_with("error: `late/story.students/Cy-3.quiz.json` is the copy of `Cy`, not the quiz"),
        "{copy}"
    );
}
