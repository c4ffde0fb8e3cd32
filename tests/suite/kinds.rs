//! Gaps, numbers and orders from a bank file to the marks: made, printed, taken, graded.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use newsquiz::article::Article;
use newsquiz::bank::Bank;
use newsquiz::derive::{check_examples, derive};
use newsquiz::diagnostic::Printer;
use newsquiz::language::analyse;
use newsquiz::quiz::{Blueprint, Seed, Stimulus, assemble};
use newsquiz::reading::read;
use newsquiz::source::SourceFile;
use pretty_assertions::assert_eq;

use crate::harness::Desk;
use crate::made::{Made, Printed, list};

const BANKS: [(&str, &str); 3] = [
    ("kinds/gap.toml", include_str!("../banks/kinds/gap.toml")),
    ("kinds/number.toml", include_str!("../banks/kinds/number.toml")),
    ("kinds/order.toml", include_str!("../banks/kinds/order.toml")),
];

const ARTICLE: &str = "Maria Lopez, the mayor of Harbury, opened the new library in Harbury on Friday. Tom Bell closed the old pool on \
     Monday. Lena Marsh sold a mill on Tuesday.\n\nLopez said that rents had risen by a tenth in a year. Lopez said \
     that the town had built 300 flats. John Carter, the head of the housing office, said that wages had fallen since \
     March.\n";

const FORMS: [&str; 4] = ["A", "B", "C", "D"];

fn bank() -> Bank {
    let files = BANKS.map(|(name, text)| Arc::new(SourceFile::new(name, text)));
    Bank::load(&files).unwrap_or_else(|problems| panic!("{}", Printer::new(false).print(&problems)))
}

/// A quiz of the three kinds in four forms, on a desk.
fn made() -> Made {
    let article = Article::plain(SourceFile::new("harbury.txt", ARTICLE));
    let document = Arc::new(analyse(&article));
    let pool = derive(&Arc::new(read(&document)), &bank());
    let stimulus = Stimulus::of(&document, None);
    let quiz = assemble(pool.candidates, &stimulus, &Blueprint::default(), Seed(7), 4);
    let desk = Desk::new();
    let (file, key) = (quiz.file().to_json(), quiz.key().to_json());
    desk.file("harbury.quiz.json", &file)
        .file("harbury.key.json", &key);
    Made {
        quiz: serde_json::from_str(&file).expect("JSON"),
        key: serde_json::from_str(&key).expect("JSON"),
        desk,
    }
}

fn kind<'a>(item: &Printed<'a>) -> &'a str {
    let shape = item.shape.as_object().expect("a shape");
    shape.keys().next().expect("a kind")
}

fn points(items: &[Printed<'_>]) -> usize {
    items.iter().map(|item| item.points).sum()
}

/// A student, the form, and what is written for each item.
type Row<'a> = (&'a str, &'a str, &'a dyn Fn(&Printed<'_>) -> String);

/// A table with a row for each student.
fn table(made: &Made, rows: &[Row<'_>]) -> String {
    let count = made.printed("A").len();
    let numbers: Vec<String> = (1..=count).map(|number| number.to_string()).collect();
    let mut text = format!("student;form;{}\n", numbers.join(";"));
    for (student, form, written) in rows {
        let cells: Vec<String> = made.printed(form).iter().map(written).collect();
        writeln!(text, "{student};{form};{}", cells.join(";")).expect("a string takes all");
    }
    text
}

#[test]
fn their_examples_come_out_and_their_refusals_do_not() {
    check_examples(&bank()).unwrap_or_else(|problems| panic!("{}", Printer::new(false).print(&problems)));
}

#[test]
fn the_key_earns_all_points_on_every_form_and_a_blank_none() {
    let made = made();
    let items = made.printed("A");
    let kinds: BTreeSet<&str> = items.iter().map(kind).collect();
    assert_eq!(kinds, BTreeSet::from(["gap", "number", "order"]));
    let right = |item: &Printed<'_>| item.right();
    let blank = |_: &Printed<'_>| String::new();
    let mut rows: Vec<Row<'_>> = vec![("nobody", "A", &blank)];
    rows.extend(FORMS.map(|form| (form, form, &right as &dyn Fn(&Printed<'_>) -> String)));
    made.desk.file("class.csv", table(&made, &rows));
    let mut run = made
        .desk
        .run(["grade", "harbury.key.json", "class.csv", "--csv"])
        .ends_with(0);
    let all = points(&items);
    let scores: Vec<String> = run
        .stdout()
        .lines()
        .skip(1)
        .map(|line| line.split(',').take(5).collect::<Vec<_>>().join(","))
        .collect();
    let mut expected = vec![format!("nobody,A,0,{all},0")];
    expected.extend(FORMS.map(|form| format!("{form},{form},{all},{all},0")));
    assert_eq!(scores, expected);
}

#[test]
fn no_form_prints_an_order_solved_and_no_gap_holds_its_words() {
    let made = made();
    for form in FORMS {
        for item in made.printed(form) {
            let right = item.right();
            match kind(&item) {
                "order" => {
                    let letters: Vec<&str> = right.split(' ').collect();
                    let reverse = letters.iter().rev();
                    assert!(!letters.is_sorted() && !reverse.is_sorted(), "{right}");
                }
                "gap" => {
                    let shape = &item.shape["gap"];
                    let shown = format!("{}{}", shape["before"], shape["after"]);
                    assert!(!shown.contains(&right), "{shown}: {right}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn what_is_uncertain_awaits_a_person_and_feedback_says_what_went_wrong() {
    let made = made();
    let uncertain = |item: &Printed<'_>| match kind(item) {
        "gap" => "someday".to_owned(),
        "number" => "about two".to_owned(),
        _ => "1 2 3".to_owned(),
    };
    let wrong = |item: &Printed<'_>| match kind(item) {
        "gap" => list(&item.shape["gap"]["bank"])
            .iter()
            .filter_map(|word| word.as_str())
            .find(|word| *word != item.right())
            .unwrap_or_default()
            .to_owned(),
        "number" => "3 ".to_owned(),
        _ => item.right().split(' ').take(1).collect(),
    };
    let swapped = |item: &Printed<'_>| match kind(item) {
        "order" => {
            let letters = item.right();
            letters.chars().rev().collect()
        }
        _ => item.right(),
    };
    made.desk.file(
        "class.csv",
        table(
            &made,
            &[
                ("Una", "A", &uncertain),
                ("Wim", "B", &wrong),
                ("Sue", "C", &swapped),
            ],
        ),
    );
    let mut run = made
        .desk
        .run([
            "grade",
            "harbury.key.json",
            "class.csv",
            "--csv",
            "--queue",
            "queue.csv",
            "--feedback",
            "feedback",
        ])
        .ends_with(1);
    let all = points(&made.printed("A"));
    let scores = run.stdout();
    assert!(scores.contains(&format!("\nUna,A,0,0,{all},")), "{scores}");
    assert!(scores.contains(&format!("\nWim,B,0,{all},0,")), "{scores}");
    assert!(
        scores.contains(&format!("\nSue,C,{},{all},0,", all - 2)),
        "{scores}"
    );
    let queue = made.desk.text("queue.csv");
    for why in [
        "not one of the listed answers",
        "no number that can be read for certain",
        "numbers alone leave the letters A to C open",
    ] {
        assert!(queue.contains(why), "{queue}");
    }
    let wim = made.desk.text("feedback/Wim.txt");
    for said in ["was left out. It stands in sentence", "The answer is 2."] {
        assert!(wim.contains(said), "{wim}");
    }
    let sue = made.desk.text("feedback/Sue.txt");
    assert!(sue.contains(") is out of order. It stands in sentence"), "{sue}");
}

#[test]
fn they_are_taken_by_typing() {
    let made = made();
    let mut typed: Vec<String> = made.printed("B").iter().map(Printed::right).collect();
    typed.push("finish".to_owned());
    let mut run = made
        .desk
        .run(["take", "harbury.quiz.json", "--form", "B", "--student", "Ana"])
        .typing(typed.join("\n") + "\n")
        .ends_with(0);
    let talk = run.stdout() + &run.stderr();
    for shown in [
        "____________",
        "Type a number.",
        "Type the letters a to c in order, from first to last.",
    ] {
        assert!(talk.contains(shown), "{talk}");
    }
    let name = made
        .desk
        .files()
        .into_iter()
        .find(|name| name.ends_with(".answers.json"))
        .expect("an answer file");
    let all = points(&made.printed("B"));
    let mut graded = made
        .desk
        .run(["grade", "harbury.key.json", &name, "--csv"])
        .ends_with(0);
    let scores = graded.stdout();
    assert!(scores.contains(&format!("\nAna,B,{all},{all},0,")), "{scores}");
}
