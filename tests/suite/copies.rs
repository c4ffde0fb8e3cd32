//! Copies for single students, from the roster to the grades.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use pretty_assertions::assert_eq;
use serde_json::Value;

use crate::harness::Desk;
use crate::made::{Made, Printed, list, sample};

const SAMPLE: &str = "wire-dam-inspection";

const ROSTER: &str = "\u{feff}name;id;group\nAna Ruiz;007;7b\n\"Li; Bo\";12;7b\nZo\u{eb} M\u{fc}ller;=1+1;\n";

/// A quiz with copies, and a student's copy of it.
struct Class {
    made: Made,
    students: Vec<(String, String)>,
}

/// Makes the sample's quiz with copies for a roster.
fn class(roster: &str, more: &[&str]) -> Desk {
    let desk = Desk::new();
    desk.file(&format!("{SAMPLE}.txt"), sample(SAMPLE));
    desk.file("roster.csv", roster);
    let article = format!("{SAMPLE}.txt");
    let arguments = [
        "make",
        &article,
        "-o",
        "out",
        "--seed",
        "7",
        "--students",
        "roster.csv",
    ];
    desk.run(arguments.into_iter().chain(more.iter().copied()))
        .prints("")
        .ends_with(0);
    desk
}

fn json(desk: &Desk, name: &str) -> Value {
    serde_json::from_str(&desk.text(name)).expect("a file of JSON")
}

impl Class {
    /// The class of [`ROSTER`], read back.
    fn new() -> Self {
        let desk = class(ROSTER, &["--preset", "full", "--to", "html"]);
        let key = json(&desk, &format!("out/{SAMPLE}.key.json"));
        let students = list(&key["students"])
            .iter()
            .map(|student| {
                let text = |field: &str| student[field].as_str().expect("a text").to_owned();
                (text("id"), text("form"))
            })
            .collect();
        let mut quiz = json(&desk, &format!("out/{SAMPLE}.quiz.json"));
        // The forms of single students stand in the key alone; reading both as one lets tests read every form.
        quiz["forms"] = key["forms"].clone();
        Self {
            made: Made { desk, quiz, key },
            students,
        }
    }

    /// What a student writes who knows everything, by the numbers and letters of a form.
    fn right(&self, form: &str) -> Vec<String> {
        self.made.printed(form).iter().map(Printed::right).collect()
    }

    /// Scores of a table of answers, by the student's id, or by name for somebody without a copy.
    fn grade(&self, table: &str) -> BTreeMap<String, [String; 4]> {
        self.made.desk.file("class.csv", table);
        let key = format!("out/{SAMPLE}.key.json");
        let scores = self.made.desk.run(["grade", &key, "class.csv", "--csv"]).stdout();
        let mut rows = csv::Reader::from_reader(scores.as_bytes());
        let mut graded = BTreeMap::new();
        for row in rows.deserialize::<BTreeMap<String, String>>() {
            let row = row.expect("a row");
            if row["handed-in"] == "no" {
                continue;
            }
            let student = ["id", "student"].into_iter().map(|column| row[column].clone());
            let student = student.into_iter().find(|student| !student.is_empty());
            let told = ["form", "score", "of", "awaiting"].map(|column| row[column].clone());
            graded.insert(student.expect("somebody"), told);
        }
        graded
    }

    /// What a student gets who knows everything: form, score, points marked, points that await a mark.
    fn full(&self, form: &str) -> [String; 4] {
        let items = self.made.printed(form);
        let points = |open: bool| -> usize {
            let counted = items.iter().filter(|item| item.is_open() == open);
            counted.map(|item| item.points).sum()
        };
        [
            form.to_owned(),
            points(false).to_string(),
            points(false).to_string(),
            points(true).to_string(),
        ]
    }
}

/// Whether a file's name has this ending.
fn is(file: &str, ending: &str) -> bool {
    Path::new(file).extension().is_some_and(|own| own == ending)
}

fn table(header: &[&str], questions: usize, rows: &[Vec<String>]) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    let mut first: Vec<String> = header.iter().map(|&name| name.to_owned()).collect();
    first.extend((1..=questions).map(|number| number.to_string()));
    table.write_record(first).expect("a row");
    for row in rows {
        table.write_record(row).expect("a row");
    }
    String::from_utf8(table.into_inner().expect("a table")).expect("text")
}

#[test]
fn each_student_gets_a_copy_and_the_teacher_its_key() {
    let class = Class::new();
    let files = class.made.desk.files();
    let names: Vec<&str> = files
        .iter()
        .filter_map(|name| name.strip_prefix("out/"))
        .collect();
    let copies: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| name.contains('/') || is(name, "csv"))
        .collect();
    let expected: Vec<String> = [
        ".answers.csv",
        ".keys/7b/Ana-Ruiz-007.key.html",
        ".keys/7b/Li-Bo-12.key.html",
        ".keys/Zo\u{eb}-M\u{fc}ller-1-1.key.html",
        ".students/7b/Ana-Ruiz-007.quiz.json",
        ".students/7b/Ana-Ruiz-007.worksheet.html",
        ".students/7b/Li-Bo-12.quiz.json",
        ".students/7b/Li-Bo-12.worksheet.html",
        ".students/Zo\u{eb}-M\u{fc}ller-1-1.quiz.json",
        ".students/Zo\u{eb}-M\u{fc}ller-1-1.worksheet.html",
    ]
    .map(|ending| format!("{SAMPLE}{ending}"))
    .to_vec();
    assert_eq!(copies, expected);
    let page = class
        .made
        .desk
        .text(&format!("out/{SAMPLE}.students/7b/Ana-Ruiz-007.worksheet.html"));
    for told in ["Name <b>Ana Ruiz</b>", "Class <b>7b</b>", "Form 007 \u{b7} "] {
        assert!(page.contains(told), "{told}");
    }
    let key = class
        .made
        .desk
        .text(&format!("out/{SAMPLE}.keys/7b/Ana-Ruiz-007.key.html"));
    assert!(key.contains("Form 007 \u{b7} Ana Ruiz, 7b \u{b7} "), "{key}");
    let of_class = class.made.desk.text(&format!("out/{SAMPLE}.key-A.html"));
    for (told, own) in [("glance", true), ("tally", false), ("shortfall", false)] {
        let told = format!("class=\"{told}\"");
        assert_eq!(
            (key.contains(&told), of_class.contains(&told)),
            (own, true),
            "{told}"
        );
    }
}

#[test]
fn what_students_get_tells_nothing_of_the_key_or_of_each_other() {
    let class = Class::new();
    let desk = &class.made.desk;
    let students: Vec<String> = desk
        .files()
        .into_iter()
        .filter(|name| name.contains(".students/") || name.ends_with(&format!("{SAMPLE}.quiz.json")))
        .collect();
    assert_eq!(students.len(), 7);
    let rationales: Vec<&str> = list(&class.made.key["items"])
        .iter()
        .filter_map(|item| item["rationale"].as_str())
        .collect();
    assert!(rationales.len() > 5);
    for file in &students {
        let text = desk.text(file);
        for secret in ["\"seed\"", "rationale", "\"role\"", "sha256", "evidence"] {
            assert!(!text.contains(secret), "`{file}` holds `{secret}`");
        }
        for rationale in &rationales {
            assert!(!text.contains(rationale), "`{file}` holds `{rationale}`");
        }
        let others = ["Ana Ruiz", "Li; Bo", "M\u{fc}ller"];
        let named = others.iter().filter(|name| text.contains(**name)).count();
        assert_eq!(named, usize::from(file.contains(".students/")), "`{file}`");
        if file.contains(".students/") && is(file, "json") {
            assert_eq!(list(&json(desk, file)["forms"]).len(), 1, "`{file}`");
        }
    }
    // The forms that students have are in no file of the class: side by side they would tell where keys never stand.
    let quiz = json(desk, &format!("out/{SAMPLE}.quiz.json"));
    let forms: Vec<&str> = list(&quiz["forms"])
        .iter()
        .filter_map(|form| form["form"].as_str())
        .collect();
    assert_eq!(forms, ["A", "B"]);
}

#[test]
fn all_students_get_the_same_items_in_orders_of_their_own() {
    let class = Class::new();
    let stems = |form: &str| -> Vec<String> {
        class
            .made
            .printed(form)
            .iter()
            .map(|item| item.stem.to_owned())
            .collect()
    };
    let mut orders = BTreeSet::new();
    for (_, form) in &class.students {
        let mut sorted = stems(form);
        orders.insert(sorted.clone());
        sorted.sort();
        let mut expected = stems("A");
        expected.sort();
        assert_eq!(sorted, expected);
    }
    assert_eq!(orders.len(), class.students.len());
}

#[test]
fn the_right_answers_earn_full_marks_on_every_copy() {
    let class = Class::new();
    let questions = class.made.printed("A").len();
    let rows = |first: &dyn Fn(&str, &str) -> Vec<String>| -> Vec<Vec<String>> {
        let rows = class.students.iter().map(|(id, form)| {
            let mut row = first(id, form);
            row.extend(class.right(form));
            row
        });
        rows.collect()
    };
    // By the roster's id alone, and by the form on the paper.
    let by_id = table(&["id"], questions, &rows(&|id, _| vec![id.to_owned()]));
    let by_form = table(
        &["student", "form"],
        questions,
        &rows(&|id, form| vec![format!("pupil {id}"), form.to_owned()]),
    );
    let full: Vec<_> = class.students.iter().map(|(_, form)| class.full(form)).collect();
    for table in [by_id, by_form] {
        let graded = class.grade(&table);
        let mut earned: Vec<_> = graded.into_values().collect();
        // A form's name that a spreadsheet would take for a formula is guarded in the report.
        for one in &mut earned {
            one[0] = one[0].trim_start_matches('\'').to_owned();
        }
        earned.sort();
        let mut full = full.clone();
        full.sort();
        assert_eq!(earned, full, "{table}");
    }
}

#[test]
fn a_copy_is_judged_by_its_own_form() {
    let class = Class::new();
    let questions = class.made.printed("A").len();
    let letters = class.right("12");
    assert_ne!(letters, class.right("007"));
    let row = |student: &str| {
        let mut row = vec![student.to_owned()];
        row.extend(letters.clone());
        row
    };
    // Somebody else's letters, copied: right for Bo, and not for Ana.
    let graded = class.grade(&table(&["student"], questions, &[row("12"), row("ANA ruiz")]));
    assert_eq!(graded["12"], class.full("12"));
    let copied = &graded["007"];
    assert_eq!(copied[0], "007");
    let full = class.full("007");
    let points = |text: &str| text.parse::<f64>().expect("points");
    assert!(points(&copied[1]) < points(&full[1]), "{copied:?}");

    // Who is on no roster and names no form is not judged by form A in silence.
    class
        .made
        .desk
        .file("class.csv", table(&["student"], questions, &[row("Cy")]));
    let key = format!("out/{SAMPLE}.key.json");
    let said = class
        .made
        .desk
        .run(["grade", &key, "class.csv"])
        .ends_with(2)
        .stderr();
    assert!(
        said.contains("the row names no form, and the quiz has no copy for `Cy`")
            && said.contains("class.csv:2:1"),
        "{said}"
    );
    // One student under two names is one student.
    class.made.desk.file(
        "class.csv",
        table(&["student"], questions, &[row("007"), row("ana ruiz")]),
    );
    let said = class
        .made
        .desk
        .run(["grade", &key, "class.csv"])
        .ends_with(2)
        .stderr();
    assert!(said.contains("`007` appears 2 times"), "{said}");
}

#[test]
fn the_table_of_right_answers_is_read_as_a_class_that_knows_everything() {
    let class = Class::new();
    let answers = class.made.desk.text(&format!("out/{SAMPLE}.answers.csv"));
    assert!(
        answers.contains("\n'=1+1,Zo\u{eb} M\u{fc}ller,,'=1+1,"),
        "{answers}"
    );
    let graded = class.grade(&answers);
    assert_eq!(graded.len(), 3);
    for (_, form) in &class.students {
        let full = class.full(form);
        let found = graded
            .values()
            .find(|one| one[0].trim_start_matches('\'') == form);
        let found = found.expect("a row");
        assert_eq!(found[1], full[1], "{answers}");
    }
}

#[test]
fn a_copy_is_taken_by_its_student_and_graded() {
    let class = Class::new();
    let desk = &class.made.desk;
    let copy = format!("out/{SAMPLE}.students/7b/Ana-Ruiz-007.quiz.json");
    let mut typed = String::new();
    for item in class.made.printed("007") {
        typed.push_str(&item.right());
        typed.push_str(if item.is_open() { "\n\n" } else { "\n" });
    }
    typed.push_str("finish\n");
    let shown = desk.run(["take", &copy]).typing(typed).ends_with(0).stdout();
    assert!(shown.contains(", form 007, Ana Ruiz."), "{shown}");
    let answers = json(desk, "Ana-Ruiz-007.answers.json");
    assert_eq!(
        (&answers["student"], &answers["form"]),
        (&"007".into(), &"007".into())
    );
    let key = format!("out/{SAMPLE}.key.json");
    let scores = desk
        .run(["grade", &key, "Ana-Ruiz-007.answers.json", "--csv"])
        .stdout();
    let expected = class.full("007").join(",");
    assert!(
        scores.contains(&format!("\nAna Ruiz,007,7b,yes,{expected},")),
        "{scores}"
    );
    assert!(scores.contains("\nLi; Bo,12,7b,no,,,,"), "{scores}");
    let said = desk
        .run(["take", &copy, "--student", "Bo", "-o", "bo.json"])
        .ends_with(2)
        .stderr();
    assert!(
        said.starts_with("error: this copy is for `Ana Ruiz`, not for `Bo`"),
        "{said}"
    );
    desk.run(["take", &copy, "--student", "ana ruiz"])
        .typing("quit\n")
        .ends_with(0);
}

#[test]
fn students_who_are_added_change_no_other_copy() {
    let (few, more) = (
        class("name,id\nAna,007\nBo,12\n", &[]),
        class("id,name\n12,Bo\n3,Cy\n007,Ana\n", &[]),
    );
    let mut compared = 0;
    for name in few.files() {
        if name.contains(".students/") || name.contains(".keys/") || name.ends_with(".quiz.json") {
            assert_eq!(few.bytes(&name), more.bytes(&name), "{name}");
            compared += 1;
        }
    }
    assert_eq!(compared, 7);
    // The same again is the same, byte for byte.
    let again = class("name,id\nAna,007\nBo,12\n", &[]);
    for name in few.files() {
        assert_eq!(few.bytes(&name), again.bytes(&name), "{name}");
    }
}

#[test]
fn every_problem_of_a_roster_is_told_and_nothing_is_written() {
    let desk = Desk::new();
    desk.file("story.txt", sample(SAMPLE));
    desk.file("roster.csv", "Name,ID,Form\nAna,1,\n,2,\nBo,1,\nCy,4,C\n");
    desk.run(["make", "story.txt", "-o", "out", "--students", "roster.csv"])
        .prints("")
        .says(
            "error: the row gives no name
 --> roster.csv:3:1
  |
3 | ,2,
  | ^^^
  |
  = help: fill it in, or take the row out

error: the id `1` stands in 2 rows
 --> roster.csv:4:1
  |
2 | Ana,1,
  | ------ first here
3 | ,2,
4 | Bo,1,
  | ^^^^^ again here
  |
  = help: give each student an id of their own

error: the quiz has no form `C`
 --> roster.csv:5:1
  |
5 | Cy,4,C
  | ^^^^^^
  |
  = help: its forms are `A`, `B`; leave the cell empty for an order of the student's own

",
        )
        .ends_with(2);
    assert_eq!(desk.files(), ["roster.csv", "story.txt"]);
}

#[test]
fn copies_are_pdf_where_no_format_is_named() {
    let desk = class("name,id\nAna,007\n", &["--forms", "1"]);
    let mut copies = desk.files();
    copies.retain(|name| name.contains(".students/") || name.contains(".keys/"));
    let expected = [
        ".keys/Ana-007.key.pdf",
        ".students/Ana-007.quiz.json",
        ".students/Ana-007.worksheet.pdf",
    ];
    assert_eq!(copies, expected.map(|ending| format!("out/{SAMPLE}{ending}")));
    assert!(desk.bytes(&copies[2]).starts_with(b"%PDF-1.7"));
}

#[test]
fn a_form_of_the_class_may_bear_a_name() {
    let desk = class("name,id,form\nAna,a,B\nBo,12,\n", &["--to", "text,markdown"]);
    let page = desk.text(&format!("out/{SAMPLE}.students/Ana-a.worksheet.txt"));
    let shared = desk.text(&format!("out/{SAMPLE}.worksheet-B.txt"));
    let body = |text: &str| text.split_once("====").expect("a head").1.to_owned();
    assert!(
        page.starts_with("Name  Ana\nClass  ____________  Date  __________________\n"),
        "{page}"
    );
    assert_eq!(body(&page), body(&shared));
    let page = desk.text(&format!("out/{SAMPLE}.students/Bo-12.worksheet.md"));
    assert!(page.starts_with("Name: **Bo** Class: \\_"), "{page}");
    let key = desk.text(&format!("out/{SAMPLE}.keys/Bo-12.key.md"));
    assert!(key.contains("\nForm 12 \u{b7} Bo \u{b7} "), "{key}");
}

#[test]
fn a_killed_run_leaves_whole_files_only() {
    let desk = Desk::new();
    desk.file("story.txt", sample(SAMPLE));
    let mut roster = "name,id\n".to_owned();
    roster.extend((0..4000).map(|number| format!("Student {number},{number:04}\n")));
    desk.file("roster.csv", &roster);
    let mut child = Command::new(env!("CARGO_BIN_EXE_newsquiz"))
        .args([
            "make",
            "story.txt",
            "--seed",
            "7",
            "--to",
            "html",
            "--students",
            "roster.csv",
        ])
        .current_dir(desk.path(""))
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program can be started");
    let copies = desk.path("story.students");
    let begun = Instant::now();
    while fs::read_dir(&copies).map_or(0, Iterator::count) < 40 {
        assert!(begun.elapsed() < Duration::from_mins(1), "copies are written");
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().expect("it still runs");
    child.wait().expect("it ends");
    let (mut whole, mut drafts) = (0, 0);
    for name in desk.files() {
        let file = name.rsplit('/').next().expect("a name");
        // What was being written keeps the name of a draft.
        if file.starts_with('.') && is(file, "tmp") {
            drafts += 1;
        } else if is(file, "html") {
            assert!(desk.text(&name).ends_with("</html>\n"), "{name}");
            whole += 1;
        } else if is(file, "json") {
            json(&desk, &name);
            whole += 1;
        }
    }
    assert!(
        (40..12_000).contains(&whole) && drafts <= 4,
        "{whole} files and {drafts} drafts"
    );
}
