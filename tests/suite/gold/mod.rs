//! The reader against the gold: facts of the sample articles, read by a person. `tests/gold/README.md` tells how the
//! files are read and what counts as found.

mod file;
mod matching;
mod report;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use file::{Gold, Row, State};
use matching::{Answer, Names};
use pretty_assertions::assert_eq;
use report::{counts, differences, not_in_gold, shown};
use serde_json::Value;
use words::{Text, bare};

use crate::harness::Desk;
use crate::made::{list, sample};

const BEGIN: &str = "<!-- counts: written by the test suite -->\n";
const END: &str = "<!-- end of counts -->\n";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold")
}

fn files() -> Vec<Gold> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder())
        .expect("the gold")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "gold"))
        .collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("a gold file");
        Gold::read(path, text).unwrap_or_else(|complaint| panic!("{complaint}"))
    };
    paths.iter().map(read).collect()
}

/// A gold file held against the reading of its article.
struct Compared {
    states: Vec<State>,
    /// Sure facts that the gold does not have.
    wrong: Vec<String>,
    complaints: Vec<String>,
}

fn compare(gold: &Gold) -> Compared {
    let article = sample(&gold.name);
    let desk = Desk::new();
    desk.file("article.txt", &article);
    let told = desk.run(["read", "--json", "article.txt"]).stdout();
    let reading: Value = serde_json::from_str(&told).expect("a reading as JSON");
    let text = Text::new(&article, &reading);
    let mut compared = Compared {
        states: Vec::new(),
        wrong: Vec::new(),
        complaints: Vec::new(),
    };
    let actors = gold.rows.iter().filter(|row| row.section == "actors");
    let names: Vec<BTreeSet<BTreeSet<String>>> = actors
        .map(|row| row.cells[1].split("; ").map(bare).collect())
        .collect();
    let mut answered: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for row in &gold.rows {
        let answers = answers(row, &text, &reading, &names).unwrap_or_else(|complaint| {
            let place = format!("{}.gold:{}", gold.name, row.line + 1);
            compared.complaints.push(format!("{place}: {complaint}"));
            Vec::new()
        });
        let state = answers.iter().map(|answer| answer.state).min();
        compared.states.push(state.unwrap_or(State::Missed));
        let numbers = answers.iter().map(|answer| answer.number);
        answered.entry(list_of(row.section)).or_default().extend(numbers);
    }
    for kind in ["actors", "claims", "events", "accusations"] {
        let answered = answered.remove(kind).unwrap_or_default();
        for (at, fact) in list(&reading[kind]).iter().enumerate() {
            if fact["sure"] == true && !answered.contains(&at) {
                compared.wrong.push(shown(kind, &article, fact));
            }
        }
    }
    compared
}

/// The list of the reading that answers a section: plans are events that are not done.
fn list_of(section: &str) -> &str {
    if section == "plans" { "events" } else { section }
}

fn answers(row: &Row, text: &Text, reading: &Value, names: &Names) -> Result<Vec<Answer>, String> {
    let mut answers = Vec::new();
    let facts = list(&reading[list_of(row.section)]).iter().enumerate();
    let nested: &[Value] = if row.section == "claims" {
        list(&reading["nested_claims"])
    } else {
        &[]
    };
    let nested = nested.iter().map(|fact| (usize::MAX, fact));
    let state = |fact: &Value| match row.section {
        "actors" => Ok(matching::actor(row, fact)),
        "claims" => matching::claim(row, text, fact, names),
        "events" => matching::event(row, text, fact, reading, names),
        "plans" => matching::plan(row, text, fact),
        _ => matching::accusation(row, text, fact),
    };
    // A faulty row is told even where the program has nothing to hold against it.
    if row.section != "actors" {
        let sentence = row.cells[0]
            .parse()
            .map_err(|_| format!("`{}` is no sentence", row.cells[0]))?;
        let phrase = if row.section == "events" { 2 } else { 3 };
        text.passage(&row.cells[phrase], sentence)?;
        if row.section == "claims" {
            let printed = row.cells[1].split(" = ").next().unwrap_or_default();
            text.source(printed, sentence)?;
        }
    }
    for (number, fact) in facts.chain(nested) {
        if let Some(state) = state(fact)? {
            answers.push(Answer { number, state });
        }
    }
    Ok(answers)
}

#[test]
fn the_reading_is_held_against_the_gold() {
    let files = files();
    assert!(files.len() >= 12, "the gold was found");
    let compared: Vec<Compared> = files.iter().map(compare).collect();
    let page_path = folder().join("README.md");
    let page = fs::read_to_string(&page_path).expect("the page about the gold");
    let (before, rest) = page.split_once(BEGIN).expect("where counts begin");
    let (table, after) = rest.split_once(END).expect("where counts end");
    let now = counts(&files, &compared);
    let bless = std::env::var_os("NEWSQUIZ_BLESS").is_some();
    let mut told = Vec::new();
    for (gold, compared) in files.iter().zip(&compared) {
        if bless {
            fs::write(&gold.path, gold.with_states(&compared.states, &compared.wrong))
                .expect("the gold can be written");
            told.extend(compared.complaints.iter().cloned());
            told.extend(not_in_gold(gold, compared));
        } else {
            told.extend(differences(gold, compared));
        }
    }
    if bless {
        fs::write(&page_path, format!("{before}{BEGIN}{now}{END}{after}")).expect("the page can be written");
    }
    assert!(
        told.is_empty(),
        "{} differences; where only states changed for the better, run the test with NEWSQUIZ_BLESS=1:\n{}",
        told.len(),
        told.join("\n")
    );
    if !bless {
        assert_eq!(table, now, "the counts in tests/gold/README.md");
    }
}
