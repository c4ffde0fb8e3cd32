//! `make` as a teacher meets it: what it says, what it writes, and what it will not take.

use pretty_assertions::assert_eq;

use crate::harness::{Desk, golden};
use crate::made::{make, sample};

const SAMPLE: &str = "wire-dam-inspection";

/// What is said of an article that gives no quiz; nothing is written.
fn refused(name: &str, bytes: impl AsRef<[u8]>, arguments: &[&str], said: &str) {
    let desk = Desk::new();
    desk.file(name, bytes);
    let make = ["make", name, "-o", "out"]
        .into_iter()
        .chain(arguments.iter().copied());
    desk.run(make).prints("").says(said).ends_with(2);
    assert_eq!(desk.files(), [name], "nothing was written");
}

#[test]
fn every_file_is_named_for_the_article() {
    let made = make(SAMPLE, "1");
    let mut expected = vec![format!("{SAMPLE}.txt")];
    for form in ["A", "B"] {
        for ending in ["html", "md", "pdf", "txt"] {
            for paper in ["key", "worksheet"] {
                expected.push(format!("out/{SAMPLE}.{paper}-{form}.{ending}"));
            }
        }
    }
    expected.extend(["html", "md", "pdf", "txt"].map(|ending| format!("out/{SAMPLE}.teacher.{ending}")));
    expected.extend(["key", "quiz"].map(|file| format!("out/{SAMPLE}.{file}.json")));
    expected.sort();
    assert_eq!(made.desk.files(), expected);
}

#[test]
fn the_papers_are_as_agreed() {
    for name in [SAMPLE, "lukashenko-myanmar-visit"] {
        let made = make(name, "1");
        for paper in ["worksheet-A", "key-A", "teacher"] {
            let text = made.desk.text(&format!("out/{name}.{paper}.txt"));
            golden(&format!("make/{name}/{paper}.txt"), &text);
        }
    }
}

#[test]
fn formats_forms_items_and_title_are_chosen() {
    let desk = Desk::new();
    desk.file("story.txt", sample(SAMPLE));
    let arguments = "make story.txt --to text --forms 1 --items 2 --seed 5 --title Dams";
    let said = desk.run(arguments.split(' ')).prints("").ends_with(0).stderr();
    assert!(said.starts_with("2 items, "), "{said}");
    assert!(said.contains(" 1 form: 5 files in `.`. Seed 5.\n"), "{said}");
    let files = [
        "story.key-A.txt",
        "story.key.json",
        "story.quiz.json",
        "story.teacher.txt",
        "story.txt",
        "story.worksheet-A.txt",
    ];
    assert_eq!(desk.files(), files);
    assert!(
        desk.text("story.worksheet-A.txt")
            .contains("\nDams\nForm A - 2 questions - ")
    );
}

#[test]
fn an_article_is_taken_from_standard_input() {
    let (named, desk) = (make(SAMPLE, "1"), Desk::new());
    desk.run(["make", "-", "-o", "out", "--seed", "1"])
        .typing(sample(SAMPLE))
        .prints("")
        .ends_with(0);
    for paper in ["quiz.json", "worksheet-A.html", "worksheet-B.txt"] {
        assert_eq!(
            desk.text(&format!("out/quiz.{paper}")),
            named.desk.text(&format!("out/{SAMPLE}.{paper}")),
            "{paper}"
        );
    }
}

#[test]
fn a_seed_is_drawn_where_none_is_given() {
    let quiz = || {
        let desk = Desk::new();
        desk.file("story.txt", sample(SAMPLE));
        let said = desk.run(["make", "story.txt"]).ends_with(0).stderr();
        let seed = said
            .split("Seed ")
            .nth(1)
            .and_then(|rest| rest.split('.').next())
            .map(str::to_owned);
        let seed = seed.expect("the seed is told");
        let first = desk.text("story.quiz.json");
        desk.run(["make", "story.txt", "-o", "again", "--seed", &seed])
            .ends_with(0);
        assert_eq!(
            desk.text("again/story.quiz.json"),
            first,
            "the seed that is told repeats the quiz"
        );
        seed
    };
    assert_ne!(quiz(), quiz());
}

#[test]
fn why_tells_of_every_item_model() {
    let desk = Desk::new();
    desk.file("story.txt", sample(SAMPLE));
    let said = desk
        .run(["make", "story.txt", "--why", "-o", "out"])
        .prints("")
        .ends_with(0)
        .stderr();
    let listed = desk.run(["bank", "list"]).ends_with(0).stdout();
    let models: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(models.len() >= 8, "{listed}");
    for model in models {
        let lines = said
            .lines()
            .filter(|line| line.starts_with(&format!("{model}: ")));
        assert_eq!(lines.count(), 1, "`{model}` in\n{said}");
    }
    assert!(said.contains("  refused: "), "{said}");
}

#[test]
fn what_gives_no_quiz_is_refused_and_nothing_is_written() {
    refused(
        "short.txt",
        "The mayor, Ana Ruiz, said on Friday that the bridge was safe.",
        &[],
        "error: the article in `short.txt` is too short: 12 words, and a quiz needs at least 80
 |
 = help: supply the whole article; headline, captions and the like do not count

",
    );
    refused(
        "plain.txt",
        "It is so. It was so. It will be so. ".repeat(12),
        &[],
        "error: the article gives no item that is sure
 |
 = help: `--why` lists what each item model lacks; an article with named sources gives most

",
    );
    refused(
        "fleuve.txt",
        "Le fleuve est mont\u{e9} vendredi pour la troisi\u{e8}me journ\u{e9}e, et la ville a ferm\u{e9} son plus vieux pont, a dit la maire.",
        &[],
        "error: the article does not read as English, but as French
 --> fleuve.txt:1:1
  |
1 | Le fleuve est mont\u{e9} vendredi pour la troisi\u{e8}me journ\u{e9}e, et la ville a ferm\u{e9} son plus vieux pont, a dit ...
  | ^ the text begins here
  |
  = help: questions can be made from English articles only

",
    );
    refused(
        "photo.txt",
        b"\x89PNG\r\n\x1a\n\0\0",
        &[],
        "error: `photo.txt`: this is a PNG picture, not plain text
 |
 = help: save the article as plain text (UTF-8) and try again

",
    );
    refused(
        "empty.txt",
        "",
        &[],
        "error: `empty.txt` holds no article text
 |
 = help: paste the article's text into the file and save it as plain text

",
    );
    refused(
        "story.txt",
        sample(SAMPLE),
        &["--to", "odt"],
        "error: there is no format `odt`
 |
 = help: formats: docx, html, markdown, pdf, text

",
    );
    refused(
        "story.txt",
        sample(SAMPLE),
        &["--banks", "nowhere"],
        "error: there is no folder `nowhere`
 |
 = help: check the spelling, and that you are in the right folder

",
    );
}

#[test]
fn a_missing_article_and_a_folder_are_named() {
    let desk = Desk::new();
    desk.file("stories/story.txt", sample(SAMPLE));
    desk.run(["make", "stories/storry.txt"])
        .prints("")
        .ends_with(2)
        .says(
            "error: there is no file `stories/storry.txt`
 |
 = help: check the spelling, and that you are in the right folder

",
        );
    desk.run(["make", "stories"]).prints("").ends_with(2).says(
        "error: `stories` is a folder
 |
 = help: name a file inside it

",
    );
    assert_eq!(desk.files(), ["stories/story.txt"]);
}
