//! What a quiz is made of: presets, blueprints of the teacher's own, minutes, and the help for hard words.

use pretty_assertions::assert_eq;
use serde_json::Value;

use crate::harness::Desk;
use crate::made::{list, number, sample};

const SAMPLE: &str = "local-bus-route";

/// A desk with a quiz of the sample article, what `make` said, and both files.
fn made(arguments: &[&str]) -> (Desk, String, Value, Value) {
    let desk = Desk::new();
    desk.file("story.txt", sample(SAMPLE));
    let make = ["make", "story.txt", "--seed", "1"];
    let run = desk.run(make.into_iter().chain(arguments.iter().copied()));
    let said = run.prints("").ends_with(0).stderr();
    let json = |name: &str| serde_json::from_str(&desk.text(name)).expect("a file of JSON");
    let (quiz, key) = (json("story.quiz.json"), json("story.key.json"));
    (desk, said, quiz, key)
}

/// Items, and seconds of the items alone.
fn size(quiz: &Value) -> (usize, usize) {
    let items = list(&quiz["items"]);
    (
        items.len(),
        items.iter().map(|item| number(&item["seconds"])).sum(),
    )
}

#[test]
fn presets_choose_what_they_are_named_for() {
    let sections = |preset: &str| {
        let (_, _, quiz, _) = made(&["--preset", preset]);
        let items = list(&quiz["items"]).iter();
        let mut sections: Vec<String> = items
            .filter_map(|item| item["section"].as_str().map(str::to_owned))
            .collect();
        sections.dedup();
        (size(&quiz).0, sections)
    };
    let (count, found) = sections("comprehension");
    assert!(
        (1..=10).contains(&count) && !found.contains(&"sources".to_owned()),
        "{found:?}"
    );
    let (count, found) = sections("sources");
    assert!(
        (1..=10).contains(&count) && !found.contains(&"comprehension".to_owned()),
        "{found:?}"
    );
    let marked = |preset: &str| {
        let (_, _, _, key) = made(&["--preset", preset]);
        list(&key["items"])
            .iter()
            .filter(|item| item["review"] == true)
            .count()
    };
    assert_eq!([marked("default"), marked("exit-ticket")], [0, 0]);
    assert!((1..=8).contains(&marked("full")), "{}", marked("full"));
    let (count, found) = sections("exit-ticket");
    assert_eq!(count, 5);
    assert!(!found.contains(&"open".to_owned()), "{found:?}");
    assert_eq!(size(&made(&["--preset", "default"]).2), size(&made(&[]).2));
}

#[test]
fn a_blueprint_of_ones_own_is_used_or_all_its_problems_are_shown() {
    let desk = Desk::new();
    desk.file("story.txt", sample(SAMPLE));
    let whole = "format = 1\nitems = 3\nmodel-share = 50\nopen = 0\nlook-over = 0\n[shares]\ncomprehension = 50\nsources = 50\n\
                 [judgements]\nitems = 0\nsupported = 0\nunsupported = 0\n";
    desk.file("mine.toml", whole);
    desk.file(
        "wrong.toml",
        whole
            .replace("items = 3", "itens = 3")
            .replace("= 50\n[j", "= 60\n[j"),
    );
    let make = |preset| desk.run(["make", "story.txt", "--preset", preset, "-o", "out"]);
    let said = make("mine.toml").prints("").ends_with(0).stderr();
    assert!(said.starts_with("3 items, "), "{said}");
    make("wrong.toml").prints("").ends_with(2).says(
        "error: missing key `items`
 --> wrong.toml:1:1
  |
1 | format = 1
  | ^
  |
  = help: `blueprints/default.toml` of the program shows every key with what it means

error: unknown key `itens`
 --> wrong.toml:2:1
  |
2 | itens = 3
  | ^^^^^
  |
  = help: did you mean `items`?

error: the shares add up to 110 percent, and there are 100
 --> wrong.toml:6:1
  |
6 | [shares]
  | ^^^^^^^^

",
    );
}

#[test]
fn an_unknown_preset_is_told_with_the_near_one_and_all() {
    let desk = Desk::new();
    desk.file("story.txt", sample(SAMPLE));
    desk.run(["make", "story.txt", "--preset", "exit-tiket"])
        .prints("")
        .ends_with(2)
        .says(
            "error: there is no preset `exit-tiket`
 |
 = help: did you mean `exit-ticket`?
 = help: presets: default, comprehension, exit-ticket, full, sources; or give the path of a blueprint of your own, such as `./exit-tiket.toml`

",
        );
    let missing = desk
        .run(["make", "story.txt", "--preset", "./no.toml"])
        .ends_with(2)
        .stderr();
    assert!(
        missing.starts_with("error: there is no file `./no.toml`"),
        "{missing}"
    );
    assert_eq!(desk.files(), ["story.txt"]);
}

#[test]
fn minutes_and_items_are_upper_bounds() {
    // The article takes 144 seconds to read.
    for minutes in [5, 10, 15] {
        let (_, said, quiz, _) = made(&["--minutes", &minutes.to_string()]);
        let (items, seconds) = size(&quiz);
        assert!(
            items >= 1 && 140 + seconds <= minutes * 60,
            "{items} items, {seconds} seconds"
        );
        assert!(!said.contains("Two upper bounds"), "{said}");
    }
    let few = size(&made(&["--minutes", "5"]).2).0;
    let more = size(&made(&["--minutes", "15"]).2).0;
    assert!(few < more, "{few} and {more}");
    let (_, said, quiz, _) = made(&["--minutes", "60", "--items", "2"]);
    assert_eq!(size(&quiz).0, 2);
    let bounds =
        "Two upper bounds: `--items 2` and `--minutes 60`; the quiz ends at the one reached first.\n";
    assert!(said.contains(bounds), "{said}");
}

#[test]
fn an_article_that_takes_all_the_minutes_is_told() {
    let desk = Desk::new();
    let story = sample(SAMPLE);
    let body = story.split("\n\n").skip(2).collect::<Vec<_>>().join("\n\n");
    desk.file("long.txt", format!("{story}\n\n{body}\n\n{body}"));
    let mut run = desk
        .run(["make", "long.txt", "--minutes", "5"])
        .prints("")
        .ends_with(2);
    let said = run.stderr();
    assert!(
        said.starts_with("error: 5 minutes are too few: reading the article takes about "),
        "{said}"
    );
    assert!(said.contains("= help: give `--minutes "), "{said}");
    assert_eq!(desk.files(), ["long.txt"]);
}

#[test]
fn hard_words_are_offered_in_the_key_and_printed_on_demand() {
    let (desk, said, quiz, key) = made(&[]);
    assert!(said.contains("Flesch-Kincaid grade"), "{said}");
    let hard = list(&key["glossary"]);
    assert!((1..=8).contains(&hard.len()), "{hard:?}");
    assert!(quiz.get("glossary").is_none());
    let (glossed, _, quiz, _) = made(&["--glossary"]);
    assert_eq!(quiz["glossary"], key["glossary"]);
    let word = hard[0]["word"].as_str().expect("a word");
    for (ending, heading) in [
        ("html", "Words that may be new"),
        ("md", "Words that may be new"),
        ("txt", "WORDS THAT MAY BE NEW"),
    ] {
        let sheet = format!("story.worksheet-A.{ending}");
        assert!(!desk.text(&sheet).contains(heading), "{ending}");
        let text = glossed.text(&sheet);
        let part = text.split(heading).nth(1).expect("the box is there");
        assert!(part.contains(word), "{ending}");
    }
}
