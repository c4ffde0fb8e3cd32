//! A quiz on what a class missed.

use serde_json::Value;

use crate::answers::sample;
use crate::harness::Desk;
use crate::made;

/// Makes a quiz of an article, has a class err in all of it but one question, and gives the report.
fn missed(desk: &Desk, name: &str) -> Value {
    desk.file("first.txt", made::sample(name));
    desk.run(["make", "first.txt", "--seed", "5", "--forms", "1", "--to", "text"])
        .ends_with(0);
    let quiz: Value = serde_json::from_str(&desk.text("first.quiz.json")).expect("JSON");
    let items = quiz["items"].as_array().expect("items").len();
    let header: Vec<String> = (1..=items).map(|number| number.to_string()).collect();
    let blank = ",".repeat(items);
    let mut rows = vec![format!("student,{}", header.join(","))];
    rows.extend((0..6).map(|student| format!("s{student}{blank}")));
    desk.file("class.csv", rows.join("\n"));
    desk.run(["grade", "first.key.json", "class.csv", "--report", "report.json"])
        .ends_with(0);
    serde_json::from_str(&desk.text("report.json")).expect("JSON")
}

/// The words of the article that the key of an item rests on.
fn words(item: &Value) -> Vec<String> {
    let evidence = &item["evidence"];
    let quotes = evidence["quoted"]
        .as_array()
        .or(evidence["absent"]["searched"].as_array());
    let quotes = quotes.expect("a key that an article backs").iter();
    quotes
        .map(|quote| quote["text"].as_str().expect("words").to_owned())
        .collect()
}

/// Whether an item of a report rests on these words.
fn holds(asked: &Value, words: &str) -> bool {
    asked["evidence"]
        .as_array()
        .expect("words")
        .iter()
        .any(|own| own == words)
}

#[test]
fn a_class_is_taught_again_what_it_missed_with_new_questions() {
    let desk = Desk::new();
    let report = missed(&desk, "wire-dam-inspection");
    desk.file("other.txt", made::sample("march-incinerator-agency"));
    for article in ["first.txt", "other.txt"] {
        let mut run = desk
            .run([
                "make",
                article,
                "--reteach",
                "report.json",
                "-o",
                "again",
                "--seed",
                "1",
                "--to",
                "text",
            ])
            .ends_with(0);
        let said = run.stderr();
        assert!(said.contains("To teach again, from the report on"), "{said}");
        assert!(said.contains("of the types that were missed most"), "{said}");
        let name = article.trim_end_matches(".txt");
        let key: Value = serde_json::from_str(&desk.text(&format!("again/{name}.key.json"))).expect("JSON");
        let items = key["items"].as_array().expect("items");
        assert!(!items.is_empty());
        // Of three models, whose items stand in the order in which they were missed.
        let mut models: Vec<&Value> = Vec::new();
        for item in report["items"].as_array().expect("items") {
            if models.iter().all(|known| known["model"] != item["model"]) {
                models.push(item);
            }
        }
        let taught = models.iter().take(3);
        let skills: Vec<&str> = taught.filter_map(|item| item["skill"].as_str()).collect();
        for item in items {
            assert!(
                skills.contains(&item["skill"].as_str().expect("a skill")),
                "{item}"
            );
        }
        for item in items {
            let words = words(item);
            let again = report["items"].as_array().expect("items").iter().any(|asked| {
                asked["model"] == item["model"] && words.iter().any(|words| holds(asked, words))
            });
            assert!(!again, "asked again: {item}");
        }
    }
    desk.file("report.json", sample("harbury.key.json"));
    let mut run = desk
        .run(["make", "other.txt", "--reteach", "report.json"])
        .ends_with(2);
    assert!(
        run.stderr().contains("this is no class report"),
        "{}",
        run.stderr()
    );
}
