//! `newsquiz check`: quizzes that the program made have no flaw; what people wrote is read with care, and told what is wrong.

use pretty_assertions::assert_eq;
use serde_json::Value;

use crate::harness::Desk;
use crate::made::{make, samples};

const ONE: &str =
    "Not looked for, as no article was given (name it with --article): absolute-term, copied.\n";

/// A file of one choice.
fn choice(stem: &str, options: &[&str], key: &str) -> String {
    format!(
        "format = 1\n[[item]]\nstem = {stem:?}\n[item.response.choice]\noptions = {options:?}\nkey = {key:?}\n"
    )
}

const PEOPLE: &[&str] = &["Ana Ruiz", "Tom Lee", "Joan Keller"];

/// Code and words of each flaw of a file of items.
fn codes(items: &str, more: &[(&str, &str)]) -> Vec<(String, String)> {
    let desk = Desk::new();
    desk.file("my.toml", items);
    let mut arguments = vec!["check", "my.toml", "--json"];
    for (name, text) in more {
        desk.file(name, text);
        arguments.extend(["--article", name]);
    }
    let mut run = desk.run(arguments);
    let report: Value = serde_json::from_str(&run.stdout()).expect("JSON");
    let flaws = report["flaws"].as_array().expect("a list").clone();
    drop(run.ends_with(i32::from(!flaws.is_empty())));
    let text = |flaw: &Value, key: &str| flaw[key].as_str().expect("a text").to_owned();
    flaws
        .iter()
        .map(|flaw| (text(flaw, "flaw"), text(flaw, "words")))
        .collect()
}

#[test]
fn a_quiz_that_was_made_has_no_flaw_with_its_key_or_without() {
    for name in samples() {
        let desk = make(&name, "7").desk;
        let quiz = format!("out/{name}.quiz.json");
        let mut run = desk.run(["check", &quiz, "--json"]);
        let report: Value = serde_json::from_str(&run.stdout()).expect("JSON");
        let flaws = report["flaws"].as_array().expect("a list").iter();
        // Verdicts stand in one order on every form: no order of options can break a run of them.
        let own: Vec<_> = flaws.filter(|flaw| flaw["flaw"] != "key-run").collect();
        assert_eq!(own, Vec::<&Value>::new(), "{name}");
        assert_eq!(report["left-out"], Value::Array(Vec::new()), "{name}");
        desk.file("alone.quiz.json", desk.text(&quiz));
        let said = desk
            .run(["check", "alone.quiz.json"])
            .prints("")
            .ends_with(0)
            .stderr();
        assert!(
            said.starts_with(
                "Not looked for, as there is no answer key `alone.key.json` (name it with --key): give-away, told, \
                 loaded, cued, key-run.\nalone.quiz.json: no flaw in "
            ),
            "{said}"
        );
        let key = format!("out/{name}.key.json");
        let beside = desk.run(["check", "alone.quiz.json", "--key", &key]).stderr();
        assert!(beside.starts_with("alone.quiz.json: "), "{beside}");
    }
}

#[test]
fn a_flaw_is_told_with_its_place_and_what_to_do() {
    let desk = Desk::new();
    desk.file(
        "my.toml",
        choice(
            "Who closed the bridge, by the article?",
            &["the bridge office", "the police", "the union"],
            "the bridge office",
        ),
    );
    desk.run(["check", "my.toml"])
        .prints(
            "1. Who closed the bridge, by the article?
   my.toml:5:13: option a (\u{201c}the bridge office\u{201d}): the right option stands out [give-away]
      \u{201c}bridge\u{201d}
      advice: make the options alike in form and length, or drop the word that only stem and key
      share

",
        )
        .says(&format!("{ONE}my.toml: 1 flaw in 1 item.\n"))
        .ends_with(1);
    let report: Value =
        serde_json::from_str(&desk.run(["check", "my.toml", "--json"]).ends_with(1).stdout()).expect("JSON");
    assert_eq!(
        report,
        serde_json::json!({
            "file": "my.toml",
            "items": 1,
            "left-out": [{
                "because": "as no article was given (name it with --article)",
                "flaws": ["absolute-term", "copied"],
            }],
            "flaws": [{
                "items": [1],
                "flaw": "give-away",
                "fatal": false,
                "stem": "Who closed the bridge, by the article?",
                "part": "option a",
                "text": "the bridge office",
                "words": "bridge",
                "at": "my.toml:5:13",
                "about": "the right option stands out",
                "advice": "make the options alike in form and length, or drop the word that only stem and key share",
            }],
        })
    );
}

#[test]
fn each_flaw_is_seen_in_items_of_a_person() {
    let stem = "Who closed the bridge, by the article?";
    let item = |stem: &str, response: &str| format!("format = 1\n[[item]]\nstem = {stem:?}\n{response}");
    let truth = "[item.response.truth]\n[[item.response.truth.statements]]\nwords = \"Tom Lee stole a car.\"\n\
                 truth = \"not said\"\n[[item.response.truth.statements]]\nwords = \"Ana Ruiz won.\"\ntruth = \"says\"\n";
    let long = format!("Who closed {}?", ["the bridge and"; 20].join(" "));
    for (items, expected) in [
        (choice(stem, PEOPLE, "Tom Lee"), &[][..]),
        (
            choice(stem, &["Ana Ruiz", "Mayor Ana Ruiz", "Tom Lee"], "Tom Lee"),
            &[("two-right", "Ana Ruiz / Mayor Ana Ruiz")],
        ),
        (
            choice("Who closed the bridge", PEOPLE, "Tom Lee"),
            &[("garbled", "Who closed the bridge")],
        ),
        (
            choice("Who says he won?", PEOPLE, "Tom Lee"),
            &[("pointing", "he")],
        ),
        (
            choice(stem, &["12 men", "3 men", "9 men"], "9 men"),
            &[("out-of-order", "12 men, 3 men, 9 men")],
        ),
        (
            choice("Who did not close the bridge?", PEOPLE, "Tom Lee"),
            &[("unmarked-negative", "not")],
        ),
        (
            choice(stem, &["Ana Ruiz", "Tom Lee", "none of the above"], "Tom Lee"),
            &[("all-or-none", "none of the above")],
        ),
        (
            choice("Who closed the bridge ?", PEOPLE, "Tom Lee"),
            &[("spacing", " ?")],
        ),
        (choice(&long, PEOPLE, "Tom Lee"), &[("unfocused", "62 words")]),
        (
            item(
                "When was the Friday market?",
                "[item.response.text]\nkey = \"Friday\"\n",
            ),
            &[("told", "Friday")],
        ),
        (
            item(
                "How many of the 40 homes burnt?",
                "[item.response.number]\nkey = \"40.0\"\n",
            ),
            &[("told", "40")],
        ),
        (item("What does the article say?", truth), &[("loaded", "stole")]),
    ] {
        let found = codes(&items, &[]);
        let found: Vec<(&str, &str)> = found.iter().map(|(code, words)| (&**code, &**words)).collect();
        assert_eq!(found, expected, "{items}");
    }
}

const STORY: &str = "The mayor of Harbury, Ana Ruiz, closed the old bridge over the river on Monday after a storm. \
                     Tom Lee said that he saw it. Joan Keller was away and the police had the day off.";

#[test]
fn what_only_the_article_shows_is_looked_for_beside_it() {
    let copied = choice(
        "Who closed the old bridge over the river on Monday after a storm?",
        PEOPLE,
        "Ana Ruiz",
    );
    assert_eq!(codes(&copied, &[]), []);
    let seen = ("copied".to_owned(), "9 of 10 runs of four words".to_owned());
    assert_eq!(codes(&copied, &[("story.txt", STORY)]), [seen]);
    let absolute = choice(
        "What did the mayor do, by the article?",
        &["closed a bridge", "never closed a bridge", "left the town"],
        "left the town",
    );
    let codes_of = |more: &[_]| -> Vec<String> {
        codes(&absolute, more)
            .into_iter()
            .map(|(code, _)| code)
            .filter(|code| code == "absolute-term")
            .collect()
    };
    assert_eq!(codes_of(&[]), Vec::<String>::new());
    assert_eq!(codes_of(&[("story.txt", STORY)]), ["absolute-term"]);
    let desk = Desk::new();
    desk.file("story.txt", STORY).file(
        "my.toml",
        choice("Who closed it all?", PEOPLE, "Ana Ruiz").replace("stem", "sentences = [3, 9]\nstem"),
    );
    desk.run(["check", "my.toml", "--article", "story.txt"])
        .prints("")
        .says(
            "error: the article has no sentence 9
 --> my.toml:3:17
  |
3 | sentences = [3, 9]
  |                 ^
  |
  = help: it has 3; `newsquiz read` shows them with their numbers\n\n",
        )
        .ends_with(2);
}

#[test]
fn items_are_held_against_each_other() {
    let item = |stem: &str, key: &str| choice(stem, PEOPLE, key).replacen("format = 1\n", "", 1);
    let stems = ["Who won?", "Who lost?", "Who left?", "Who stayed?"];
    let run: String = stems.iter().map(|stem| item(stem, "Tom Lee")).collect();
    let items = format!(
        "format = 1\n{run}{}{}",
        item("who  WON?", "Ana Ruiz"),
        item("Whom did Joan Keller meet?", "Tom Lee")
    );
    let found = codes(&items, &[]);
    let found: Vec<(&str, &str)> = found.iter().map(|(code, words)| (&**code, &**words)).collect();
    assert_eq!(
        found,
        [
            ("spacing", "who  WON?"),
            ("spacing", "who"),
            ("same-stem", "who  WON?"),
            ("key-run", "option b"),
        ]
    );
    let cued = format!(
        "format = 1\n{}{}",
        item("Who won?", "Joan Keller"),
        item("Whom did Keller, Joan, meet?", "Tom Lee")
    );
    assert_eq!(codes(&cued, &[]), [("cued".to_owned(), "Joan Keller".to_owned())]);
}

#[test]
fn mistakes_in_a_file_of_items_come_all_at_once() {
    let desk = Desk::new();
    desk.file(
        "my.toml",
        r#"format = 1
[[item]]
stem = ""
points = 0
sentences = [0]
[item.response.choice]
options = ["Ana Ruiz", "Tom Lee", "tom lee"]
key = "Ana Ruis"
[[item]]
stm = "Who?"
[item.response.gap]
sentence = "x"
[[item]]
stem = "Who?"
[item.response.choise]
[[item]]
stem = "How many?"
points = 7
[item.response.number]
key = "many"
[[item]]
stem = "What?"
[item.response.choices]
options = ["a", "b", "c", "d"]
keys = ["a"]
[[item]]
stem = "Why?"
points = 3
[item.response.open]
[[item.response.open.levels]]
points = 2
shows = "x"
[[item.response.open.levels]]
points = 0
shows = "y"
"#,
    );
    let said = desk.run(["check", "my.toml"]).prints("").ends_with(2).stderr();
    let told: Vec<&str> = said
        .lines()
        .filter(|line| {
            ["error:", " --> ", "= help:"]
                .iter()
                .any(|mark| line.contains(mark))
        })
        .map(str::trim)
        .collect();
    assert_eq!(
        told,
        [
            "error: the stem asks nothing",
            "--> my.toml:3:8",
            "error: 0 points where there must be 1 to 100",
            "--> my.toml:4:1",
            "error: `0` is no number of a sentence",
            "--> my.toml:5:14",
            "= help: sentences are numbered from 1",
            "error: `tom lee` stands here twice",
            "--> my.toml:7:36",
            "= help: put another thing in the place of one of them",
            "error: missing key `stem`",
            "--> my.toml:9:1",
            "error: unknown key `stm`",
            "--> my.toml:10:1",
            "= help: did you mean `stem`?",
            "error: items of kind `gap` cannot be written by hand",
            "--> my.toml:11:16",
            "= help: use one of: choice, choices, truth, text, number, open",
            "error: `choise` is no response kind",
            "--> my.toml:15:16",
            "= help: did you mean `choice`?",
            "error: `key`: `many` is no plain decimal number such as `1200` or `0.5`",
            "--> my.toml:20:7",
            "error: 1 right options where there must be at least 2",
            "--> my.toml:23:1",
            "error: `points` is not the 2 that the highest level earns",
            "--> my.toml:28:1",
            "= help: leave `points` out: an open item earns what its levels give",
        ]
    );
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let desk = Desk::new();
    desk.file("my.toml", choice("Who won?", PEOPLE, "Tom Lee"))
        .file("bank.toml", "format = 1\n[[item-model]]\n")
        .file("none.toml", "format = 1\n")
        .file("quiz.json", "{");
    for (arguments, said) in [
        (
            &["my.toml", "--key", "my.key.json"][..],
            "error: `--key` has no use here",
        ),
        (
            &["quiz.json", "--article", "my.toml"],
            "error: `--article` has no use here",
        ),
        (
            &["bank.toml"],
            "error: an item model makes items of many articles",
        ),
        (&["none.toml"], "error: there is no item here"),
        (&["quiz.json"], "error: EOF while parsing"),
        (&["no.toml"], "error: there is no file `no.toml`"),
    ] {
        let mut run = desk.run(["check"].iter().chain(arguments).copied());
        assert!(run.stderr().starts_with(said), "{}", run.stderr());
        drop(run.prints("").ends_with(2));
    }
    desk.run(["check", "-"])
        .typing(choice("Who won?", PEOPLE, "Tom Lee"))
        .prints("")
        .says(&format!("{ONE}<stdin>: no flaw in 1 item.\n"))
        .ends_with(0);
}

#[test]
fn no_text_makes_the_reader_of_items_panic() {
    let items = choice("Who won?", PEOPLE, "Tom Lee");
    for (at, _) in items.char_indices() {
        let file = newsquiz::source::SourceFile::new("my.toml", &items[..at]);
        let read = newsquiz::bank::OwnItems::load(&std::sync::Arc::new(file));
        let cut_key = at + 2 >= items.len();
        assert!(read.is_err() || cut_key, "cut at {at}");
    }
}
