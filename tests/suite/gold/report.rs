//! What the comparison tells: differences a line each, and the table of counts.

use std::fmt::Write;

use serde_json::Value;

use super::Compared;
use super::file::{Gold, SECTIONS, State};
use crate::made::{list, number};

/// A fact of the program as a row for `[wrong]`.
pub fn shown(kind: &str, article: &str, fact: &Value) -> String {
    let text = |value: &Value| match value {
        Value::Null => "-".to_owned(),
        Value::String(words) => words.clone(),
        other => other["text"].as_str().unwrap_or("-").to_owned(),
    };
    let cells = match kind {
        "actors" => {
            let aliases: Vec<String> = list(&fact["aliases"]).iter().map(text).collect();
            vec![text(&fact["kind"]), aliases.join("; ")]
        }
        "claims" => {
            let source = format!("{} = {}", text(&fact["source"]), text(&fact["credited_to"]));
            let sentence = fact["sentence"].to_string();
            vec![sentence, source, text(&fact["cue"]), text(&fact["content"])]
        }
        "events" => {
            let span = &fact["clause"]["span"];
            let clause = article.get(number(&span[0])..number(&span[1]));
            vec![
                fact["clause"]["sentence"].to_string(),
                text(&fact["actor"]),
                clause.unwrap_or_default().to_owned(),
                text(&fact["time"]["phrase"]),
                text(&fact["place"]),
                text(&fact["status"]),
            ]
        }
        _ => vec![fact["words"]["sentence"].to_string(), text(&fact["words"])],
    };
    format!("{kind} | {}", cells.join(" | "))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What differs between a gold file and the reading, a line each.
pub fn differences(gold: &Gold, compared: &Compared) -> Vec<String> {
    let mut told = compared.complaints.clone();
    for (row, now) in gold.rows.iter().zip(&compared.states) {
        if row.state != *now {
            let place = format!("{}.gold:{}", gold.name, row.line + 1);
            let cells = row.cells.join(" | ");
            told.push(format!("{place}: now {now}, was {}: {cells}", row.state));
        }
    }
    told.extend(not_in_gold(gold, compared));
    let gone = gold.wrong.iter().filter(|wrong| !compared.wrong.contains(wrong));
    told.extend(gone.map(|wrong| {
        format!(
            "{}.gold: no longer read, take it out of [wrong]: {wrong}",
            gold.name
        )
    }));
    told
}

/// Sure facts outside the gold that are not known as wrong: a person has to judge them.
pub fn not_in_gold(gold: &Gold, compared: &Compared) -> Vec<String> {
    let new = compared.wrong.iter().filter(|wrong| !gold.wrong.contains(wrong));
    new.map(|wrong| format!("{}.gold: not in the gold: {wrong}", gold.name))
        .collect()
}

/// The table of counts for the page beside the files.
pub fn counts(files: &[Gold], compared: &[Compared]) -> String {
    let mut table = "| facts | in the gold | found | part | unsure | missed | wrong sure ones |\n\
                     |---|---|---|---|---|---|---|\n"
        .to_owned();
    let of = |section: Option<&str>| -> Vec<State> {
        let pairs = files
            .iter()
            .zip(compared)
            .flat_map(|(gold, compared)| gold.rows.iter().zip(&compared.states));
        pairs
            .filter(|(row, _)| section.is_none_or(|section| row.section == section))
            .map(|(_, state)| *state)
            .collect()
    };
    let wrong = |section: Option<&str>| {
        let all = compared.iter().flat_map(|compared| &compared.wrong);
        all.filter(|wrong| section.is_none_or(|section| wrong.starts_with(&format!("{section} |"))))
            .count()
    };
    for section in SECTIONS.into_iter().map(Some).chain([None]) {
        let states = of(section);
        write!(table, "| {} | {} ", section.unwrap_or("all"), states.len()).expect("a string takes all");
        for state in State::ALL {
            let count = states.iter().filter(|found| **found == state).count();
            write!(table, "| {count} ").expect("a string takes all");
        }
        // Plans are events of the program: its wrong ones are counted there.
        let wrong = if section == Some("plans") {
            "with events".to_owned()
        } else {
            wrong(section).to_string()
        };
        writeln!(table, "| {wrong} |").expect("a string takes all");
    }
    table
}
