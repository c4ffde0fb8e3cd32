//! What holds for every sample article, from the text to the graded answers.

use std::collections::BTreeSet;

use newsquiz::bank::{Bank, ItemModel, ResponseModel, bundled};
use pretty_assertions::assert_eq;
use serde_json::Value;

use crate::harness::Desk;
use crate::made::{Made, Printed, field_names, list, make, make_by, number, sample, samples, texts};

#[test]
fn the_same_seed_gives_the_same_bytes_of_every_file() {
    for name in samples() {
        let (one, other) = (make(&name, "7"), make(&name, "7"));
        assert_eq!(
            one.pdfs().len(),
            5,
            "{name}: two papers a form, and the teacher's page"
        );
        assert!(one.pdfs() == other.pdfs(), "{name}: a PDF differs");
        let (one, other) = (one.files(), other.files());
        assert_eq!(
            one.len(),
            17,
            "{name}: two files, two papers a form and format of text, and the teacher's page in each of these"
        );
        for (file, text) in &one {
            assert!(other.get(file) == Some(text), "{name}: `{file}` differs");
        }
    }
}

#[test]
fn another_seed_and_another_form_give_other_orders() {
    let (mut lists, mut alike) = (0, 0);
    let bank = Bank::load(&bundled()).unwrap_or_else(|_| panic!("the bundled banks are sound"));
    let is_verdict = |model: &&ItemModel| matches!(model.response, ResponseModel::Verdict(_));
    let verdicts: Vec<&str> = bank
        .models
        .iter()
        .filter(is_verdict)
        .map(|model| model.id.0.as_str())
        .collect();
    let presets = ["full", "sources", "comprehension"];
    for (name, preset) in samples()
        .iter()
        .flat_map(|name| presets.map(|preset| (name, preset)))
    {
        let one = make_by(preset, name, "1");
        let others = ["2", "3", "4"].map(|seed| make_by(preset, name, seed));
        for other in &others {
            assert_ne!(
                one.quiz["quiz"], other.quiz["quiz"],
                "{name}: quizzes have names of their own"
            );
        }
        let seeds = others.iter().map(|other| other.printed("A"));
        for other in seeds.chain([one.printed("B")]) {
            for item in one.printed("A") {
                // Numbers stand in their order on every form, or in that of the text; verdicts in theirs, or all of them the other
                // way round.
                let figures = |option: &&str| {
                    option.chars().all(|c| c.is_ascii_digit() || c == ',') || option.contains("(sentence ")
                };
                // What is to be sorted stands in any order.
                let sorted = item.shape.get("sort").is_some();
                if fixed(&one, item.stem, &verdicts) || !sorted && item.options().iter().all(figures) {
                    let other = other.iter().find(|other| other.stem == item.stem);
                    let turned: Vec<_> = item.options().into_iter().rev().collect();
                    assert!(
                        other.is_none_or(|other| {
                            other.options() == item.options() || other.options() == turned
                        }),
                        "{}",
                        item.stem
                    );
                    continue;
                }
                let same = other.iter().find(|other| other.stem == item.stem);
                if let Some(same) = same.filter(|_| item.options().len() >= 3) {
                    lists += 1;
                    alike += usize::from(same.options() == item.options());
                }
            }
        }
    }
    assert!(lists >= 10, "{lists} lists of options were compared");
    // Three options stand in the same order once in six times by chance, four once in 24.
    assert!(
        alike * 3 <= lists,
        "{alike} of {lists} lists are in the same order"
    );
}

/// Whether the item with a stem is made of verdicts, which stand in the bank's order on every form.
fn fixed(made: &Made, stem: &str, verdicts: &[&str]) -> bool {
    let items = list(&made.quiz["items"]).iter().zip(list(&made.key["items"]));
    items
        .filter(|(item, _)| item["stem"] == stem)
        .any(|(_, key)| verdicts.iter().any(|verdict| key["model"] == **verdict))
}

#[test]
fn all_evidence_stands_in_the_article_at_its_place() {
    for name in samples() {
        let (article, made) = (sample(&name), make(&name, "7"));
        let unused = list(&made.key["unused"]).iter().map(|unused| &unused["key"]);
        let items: Vec<&Value> = list(&made.key["items"]).iter().chain(unused).collect();
        assert!(!items.is_empty(), "{name} gives items");
        for item in items {
            let quotes = [
                &item["evidence"]["quoted"],
                &item["evidence"]["absent"]["searched"],
            ];
            let quotes: Vec<&Value> = quotes.into_iter().flat_map(list).collect();
            assert!(!quotes.is_empty(), "{name}: {} has no evidence", item["id"]);
            for quote in quotes {
                let (start, end) = (number(&quote["span"][0]), number(&quote["span"][1]));
                assert_eq!(
                    article.get(start..end),
                    quote["text"].as_str(),
                    "{name}: {}",
                    item["id"]
                );
            }
        }
    }
}

#[test]
fn every_class_has_something_to_talk_about_and_somewhere_to_look() {
    let mut bound = 0;
    for name in samples() {
        let (article, made) = (sample(&name), make(&name, "7"));
        let prompts = list(&made.key["prompts"]);
        for sort in ["debrief", "look"] {
            let own: Vec<&Value> = prompts.iter().filter(|prompt| prompt["sort"] == sort).collect();
            assert_eq!(own.len(), 3, "{name}: {sort}");
            let models: BTreeSet<String> = own.iter().map(|prompt| prompt["model"].to_string()).collect();
            assert_eq!(models.len(), 3, "{name}: each is of another model");
        }
        let page = made.desk.text(&format!("out/{name}.teacher.html"));
        for prompt in prompts {
            for words in [&prompt["words"], &prompt["expect"]] {
                let words = words.as_str().expect("words");
                assert!(
                    bare(&page).contains(&bare(words)),
                    "{name}: the page holds {words}"
                );
            }
            let quotes = list(&prompt["quotes"]);
            bound += usize::from(!quotes.is_empty());
            for quote in quotes {
                let (start, end) = (number(&quote["span"][0]), number(&quote["span"][1]));
                assert_eq!(
                    article.get(start..end),
                    quote["text"].as_str(),
                    "{name}: {prompt}"
                );
            }
        }
    }
    let all = 6 * samples().len();
    assert!(3 * bound >= 2 * all, "{bound} of {all} speak of their article");
}

/// Only letters and figures, so that escapes, line ends and page marks make no difference.
fn bare(text: &str) -> String {
    let plain = [
        ("&#x27;", "'"),
        ("&quot;", "\""),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&#x2f;", "/"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (entity, character)| {
        text.replace(entity, character)
    });
    plain
        .chars()
        .filter(|character| character.is_alphanumeric())
        .collect()
}

/// Every text of the key file that no student may read.
fn secrets(key: &Value) -> BTreeSet<String> {
    let mut secrets: BTreeSet<String> = [key["seed"].to_string()].into();
    secrets.extend(texts(&key["quiz-sha256"]).into_iter().map(str::to_owned));
    secrets.extend(list(&key["origins"]).iter().flat_map(texts).map(str::to_owned));
    let unused = list(&key["unused"]).iter().map(|unused| &unused["key"]);
    for item in list(&key["items"]).iter().chain(unused) {
        let open = &item["key"]["open"];
        let absent = &item["evidence"]["absent"]["relation"];
        for hidden in [
            &item["rationale"],
            &item["notes"],
            &item["model"],
            &item["tags"],
            open,
            absent,
        ] {
            secrets.extend(texts(hidden).into_iter().map(str::to_owned));
        }
    }
    for prompt in list(&key["prompts"]) {
        for hidden in [&prompt["words"], &prompt["expect"], &prompt["model"]] {
            secrets.extend(texts(hidden).into_iter().map(str::to_owned));
        }
    }
    // Roles such as "key" are words of every day; as names of fields they are looked for below.
    secrets.retain(|secret| bare(secret).len() > 10);
    secrets
}

const FIELDS: [&str; 14] = [
    "key",
    "keys",
    "answer",
    "role",
    "reason",
    "notes",
    "seed",
    "rationale",
    "evidence",
    "rubric",
    "model",
    "quiz-sha256",
    "tags",
    "prompts",
];

#[test]
fn students_see_nothing_of_the_key() {
    for name in samples() {
        let made = make(&name, "820374615204");
        let secrets = secrets(&made.key);
        assert!(
            secrets.contains("820374615204") && secrets.len() > 20,
            "{name}: the secrets were found"
        );
        let files = made.for_students();
        assert_eq!(
            files.len(),
            7,
            "{name}: the quiz file, and a worksheet a form and format"
        );
        let files: Vec<_> = files.iter().map(|(file, text)| (file, bare(text))).collect();
        for secret in secrets {
            for (file, text) in &files {
                assert!(!text.contains(&bare(&secret)), "`{file}` holds `{secret}`");
            }
        }
        for field in field_names(&made.quiz) {
            assert!(
                !FIELDS.contains(&field),
                "{name}: the quiz file has a field `{field}`"
            );
        }
    }
}

#[test]
fn the_right_answers_earn_full_marks_on_every_form() {
    for name in samples() {
        let made = make(&name, "7");
        for form in ["A", "B"] {
            let items = made.printed(form);
            let mut table = csv::Writer::from_writer(Vec::new());
            let row =
                |first: [String; 2], rest: Vec<String>| first.into_iter().chain(rest).collect::<Vec<_>>();
            let numbers = (1..=items.len()).map(|number| number.to_string()).collect();
            let header = row(["student".to_owned(), "form".to_owned()], numbers);
            let right = items.iter().map(Printed::right).collect();
            let answers = row(["Ana".to_owned(), form.to_owned()], right);
            table.write_record(header).expect("a row");
            table.write_record(answers).expect("a row");
            made.desk.file("class.csv", table.into_inner().expect("a table"));
            let key = format!("out/{name}.key.json");
            let scores = made.desk.run(["grade", &key, "class.csv", "--csv"]).stdout();
            assert_eq!(total(&scores), full(&made), "{name}, form {form}:\n{scores}");
        }
    }
}

#[test]
fn a_quiz_is_taken_through_a_pipe_and_graded() {
    for name in samples() {
        let made = make(&name, "7");
        for form in ["A", "B"] {
            let mut typed = String::new();
            for item in made.printed(form) {
                typed.push_str(&item.right());
                // Own words may take several lines; an empty one ends them.
                typed.push_str(if item.is_open() { "\n\n" } else { "\n" });
            }
            typed.push_str("finish\n");
            let quiz = format!("out/{name}.quiz.json");
            let take = [
                "take",
                &quiz,
                "--form",
                form,
                "--student",
                "Ana",
                "-o",
                "ana.json",
            ];
            let mut run = made.desk.run(take).typing(typed).ends_with(0);
            let shown = run.stdout();
            let key = format!("out/{name}.key.json");
            let scores = made.desk.run(["grade", &key, "ana.json", "--csv"]).stdout();
            assert_eq!(
                total(&scores),
                full(&made),
                "{name}, form {form}:\n{scores}\n{shown}"
            );
            std::fs::remove_file(made.desk.path("ana.json")).expect("the answers");
        }
    }
}

/// Score, points marked so far, and points that await a mark, of the one student in a table of scores.
fn total(scores: &str) -> [String; 3] {
    let mut rows = csv::Reader::from_reader(scores.as_bytes());
    let row = rows.records().next().expect("a student").expect("a row");
    [2, 3, 4].map(|column| row[column].to_owned())
}

/// The same for a student who knows everything: what is open awaits a mark, all else is earned.
fn full(made: &Made) -> [String; 3] {
    let items = made.printed("A");
    let points = |open: bool| -> usize {
        let counted = items.iter().filter(|item| item.is_open() == open);
        counted.map(|item| item.points).sum()
    };
    [points(false), points(false), points(true)].map(|points| points.to_string())
}

#[test]
fn every_article_is_read() {
    for name in samples() {
        let (article, desk) = (sample(&name), Desk::new());
        desk.file("story.txt", &article);
        let lines = desk.run(["read", "story.txt"]).says("").ends_with(0).stdout();
        for kind in [" actor ", " source ", " claim ", "Sure/all by kind: actor "] {
            assert!(lines.contains(kind), "{name}: {lines}");
        }
        let json = desk
            .run(["read", "story.txt", "--json"])
            .says("")
            .ends_with(0)
            .stdout();
        let reading: Value = serde_json::from_str(&json).expect("JSON");
        let claims = list(&reading["claims"]);
        assert!(!claims.is_empty(), "{name}: somebody says something");
        for claim in claims {
            for part in ["source", "cue", "content"] {
                for span in list(&claim[part]["spans"]) {
                    let (start, end) = (number(&span[0]), number(&span[1]));
                    let words = article.get(start..end).unwrap_or_default();
                    assert!(!words.trim().is_empty(), "{name}: no words at {span} of {claim}");
                }
            }
        }
        for actor in list(&reading["actors"]) {
            let aliases = texts(&actor["aliases"]);
            assert!(
                aliases.contains(&actor["name"].as_str().expect("a name")),
                "{name}: {actor}"
            );
            for span in list(&actor["mentions"]) {
                let words = article.get(number(&span[0])..number(&span[1]));
                assert!(words.is_some_and(|words| !words.is_empty()), "{name}: {actor}");
            }
        }
    }
}

#[test]
fn the_analysis_is_sound_conllu() {
    for name in samples() {
        let desk = Desk::new();
        desk.file("story.txt", sample(&name));
        let text = desk.run(["analyse", "story.txt"]).says("").ends_with(0).stdout();
        assert!(
            text.ends_with("\n\n"),
            "{name}: an empty line ends the last sentence"
        );
        let mut sentences = 0;
        for block in text.trim_end().split("\n\n") {
            sentences += 1;
            let (notes, words): (Vec<&str>, Vec<&str>) =
                block.lines().partition(|line| line.starts_with('#'));
            assert!(
                notes.contains(&format!("# sent_id = {sentences}").as_str()),
                "{name}: {block}"
            );
            assert!(
                notes.iter().any(|note| note.starts_with("# text = ")),
                "{name}: {block}"
            );
            let mut roots = 0;
            for (at, word) in words.iter().enumerate() {
                let cells: Vec<&str> = word.split('\t').collect();
                assert_eq!(cells.len(), 10, "{name}: {word}");
                assert_eq!(cells[0], (at + 1).to_string(), "{name}: {word}");
                assert!(cells.iter().all(|cell| !cell.is_empty()), "{name}: {word}");
                let head: usize = cells[6].parse().expect("a number");
                assert!(head <= words.len() && head != at + 1, "{name}: {word}");
                roots += usize::from(head == 0);
            }
            assert_eq!(roots, 1, "{name}: one root\n{block}");
        }
        assert!(sentences > 5, "{name}");
    }
}
