//! What of a reading is a fact of the gold, a kind a function.

use std::collections::BTreeSet;

use serde_json::Value;

use super::file::{Row, State};
use super::words::{Text, bare, needed_and_allowed, words};
use crate::made::{list, number};

/// A fact of the program that answers a row, and how well.
pub struct Answer {
    /// Its place in the list of its kind.
    pub number: usize,
    pub state: State,
}

fn sure(fact: &Value) -> bool {
    fact["sure"] == true
}

fn string(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Whether one of the alternatives of a cell (`a or b`) is this word.
fn is_one_of(cell: &str, word: &str) -> bool {
    cell.split(" or ").any(|kind| kind.trim() == word)
}

/// `kind | name; alias; alias`: kind and fullest name, and for a sure one no other aliases.
pub fn actor(row: &Row, fact: &Value) -> Option<State> {
    let names: Vec<BTreeSet<String>> = row.cells[1].split("; ").map(bare).collect();
    let aliases: BTreeSet<BTreeSet<String>> = list(&fact["aliases"])
        .iter()
        .map(|alias| bare(string(alias)))
        .collect();
    let kind = is_one_of(&row.cells[0], string(&fact["kind"]));
    let name = bare(string(&fact["name"]));
    if !kind {
        None
    } else if sure(fact) {
        let all: BTreeSet<_> = names.iter().cloned().collect();
        let state = if aliases == all { State::Found } else { State::Part };
        (name == names[0] && aliases.is_subset(&all)).then_some(state)
    } else {
        names.contains(&name).then_some(State::Unsure)
    }
}

/// All names of each actor of the gold.
pub type Names = [BTreeSet<BTreeSet<String>>];

/// `sentence | source | cue | content`
pub fn claim(row: &Row, text: &Text, fact: &Value, names: &Names) -> Result<Option<State>, String> {
    let sentence = sentence(row)?;
    let content = text.passage(&row.cells[3], sentence)?;
    let spans: Vec<&Value> = list(&fact["content"]["spans"]).iter().collect();
    let cue = bare_words(string(&fact["cue"]["text"]));
    let found = text.touched(&spans);
    let whole = content.agrees(&found);
    let fits = number(&fact["sentence"]) == sentence
        && (whole || text.part_in(sentence, &content).agrees(&found))
        && !cue.is_disjoint(&bare_words(&row.cells[2]))
        && source(&row.cells[1], sentence, text, fact, names)?;
    Ok(fits.then(|| match (sure(fact), whole) {
        (false, _) => State::Unsure,
        (true, false) => State::Part,
        (true, true) => State::Found,
    }))
}

fn bare_words(text: &str) -> BTreeSet<String> {
    words(text).into_iter().collect()
}

/// Whether source and the one it stands for are those of `source [optional words] = who; or who`; `-` is none.
fn source(cell: &str, sentence: usize, text: &Text, fact: &Value, names: &Names) -> Result<bool, String> {
    let (printed, whom) = cell.split_once(" = ").unwrap_or((cell, ""));
    let found = bare(string(&fact["source"]["text"]));
    if printed == "-" {
        return Ok(found.is_empty());
    }
    let (needed, allowed) = text.source(printed, sentence)?;
    let credited = bare(string(&fact["credited_to"]));
    let right = whom
        .split("; ")
        .filter(|whom| !whom.is_empty())
        .map(bare)
        .chain([needed.clone(), allowed.clone()])
        .any(|whom| {
            whom.is_subset(&credited) || credited.is_subset(&whom) || same_actor(&whom, &credited, names)
        });
    Ok(needed.is_subset(&found) && found.is_subset(&allowed) && right)
}

/// Whether both are names of one actor.
fn same_actor(one: &BTreeSet<String>, other: &BTreeSet<String>, names: &Names) -> bool {
    names
        .iter()
        .any(|names| names.contains(one) && names.contains(other))
}

/// `sentence | who | clause | time | place | reporter or source`
pub fn event(
    row: &Row,
    text: &Text,
    fact: &Value,
    reading: &Value,
    names: &Names,
) -> Result<Option<State>, String> {
    let sentence = sentence(row)?;
    let clause = text.passage(&row.cells[2], sentence)?;
    let found = text.touched(&[&fact["clause"]["span"]]);
    if string(&fact["status"]) != "done"
        || number(&fact["clause"]["sentence"]) != sentence
        || !clause.agrees(&found)
    {
        return Ok(None);
    }
    let who = string(&fact["actor"]);
    let (time, place) = (&fact["time"]["phrase"]["text"], &fact["place"]["text"]);
    let claim = fact["claim"].as_u64();
    let told_inside = claim.is_some_and(|claim| {
        let all = list(&reading["claims"])
            .iter()
            .chain(list(&reading["nested_claims"]));
        let holder = all.clone().find(|entry| entry["number"].as_u64() == Some(claim));
        let spans: Vec<&Value> = holder
            .iter()
            .flat_map(|holder| list(&holder["content"]["spans"]))
            .collect();
        clause.needed.is_subset(&text.touched(&spans))
    });
    let by_source = row.cells[5] == "source";
    let (told, subject) = (bare(who), bare(&row.cells[1]));
    let right = (who.is_empty() || told == subject || same_actor(&told, &subject, names))
        && is_phrase(&row.cells[3], string(time), |gold, found| gold == found)
        && is_phrase(&row.cells[4], string(place), |gold, found| found.is_subset(gold))
        && (by_source || !told_inside);
    let is_none = |cell: &str| cell.split("; ").any(|phrase| phrase == "-");
    let placed = ["place", "destination", "origin"]
        .iter()
        .any(|part| !fact[part].is_null());
    let attributed = fact["attributed"].as_bool().unwrap_or(claim.is_some());
    let whole = (!time.is_null() || is_none(&row.cells[3]))
        && (placed || is_none(&row.cells[4]))
        && (!by_source || attributed);
    Ok(right.then(|| match (sure(fact), whole) {
        (false, _) => State::Unsure,
        (true, false) => State::Part,
        (true, true) => State::Found,
    }))
}

/// Whether a time or place, if given, is one of the gold's (`one; or one; -`), small words at its beginning apart.
fn is_phrase(cell: &str, found: &str, same: impl Fn(&BTreeSet<String>, &BTreeSet<String>) -> bool) -> bool {
    const SMALL: [&str; 12] = [
        "in", "on", "at", "by", "since", "during", "over", "before", "about", "from", "the", "a",
    ];
    let core = |text: &str| -> BTreeSet<String> {
        words(text)
            .into_iter()
            .filter(|word| !SMALL.contains(&word.as_str()))
            .collect()
    };
    let found_core = core(found);
    found.is_empty()
        || cell
            .split("; ")
            .filter(|phrase| *phrase != "-")
            .any(|phrase| same(&core(phrase), &found_core))
}

/// `sentence | plan, promise or expectation | sign | clause`, answered by an event that is not done.
pub fn plan(row: &Row, text: &Text, fact: &Value) -> Result<Option<State>, String> {
    let sentence = sentence(row)?;
    let clause = text.passage(&row.cells[3], sentence)?;
    let status = match string(&fact["status"]) {
        "planned" => ["plan", "expectation"],
        "promised" => ["promise", "promise"],
        _ => return Ok(None),
    };
    let fits = number(&fact["clause"]["sentence"]) == sentence
        && clause.agrees(&text.touched(&[&fact["clause"]["span"]]))
        && status.iter().any(|kind| is_one_of(&row.cells[1], kind));
    Ok(fits.then(|| if sure(fact) { State::Found } else { State::Unsure }))
}

/// `sentence | accuser | target | charge | none, sentence of the reply, or refused and the sentence that says so`
pub fn accusation(row: &Row, text: &Text, fact: &Value) -> Result<Option<State>, String> {
    let sentence = sentence(row)?;
    let charge = text.passage(&row.cells[3], sentence)?;
    let party = |cell: &str, told: [&Value; 2]| {
        let told = told.map(|told| {
            bare(
                told.as_str()
                    .or_else(|| told["text"].as_str())
                    .unwrap_or_default(),
            )
        });
        let one = |told: &BTreeSet<String>| {
            let mut known = cell.split("; ").map(needed_and_allowed);
            !told.is_empty()
                && known.any(|(needed, allowed)| needed.is_subset(told) || told.is_subset(&allowed))
        };
        if cell == "-" {
            told.iter().all(BTreeSet::is_empty)
        } else {
            told.iter().any(one)
        }
    };
    let given = fact["reply_words"]["sentence"].to_string();
    let (reply, whole) = match string(&fact["reply"]) {
        "given" => (row.cells[4] == given, true),
        "refused" => (row.cells[4].starts_with("refused"), true),
        "none" => (row.cells[4] == "none", true),
        _ => (true, false),
    };
    let fits = number(&fact["words"]["sentence"]) == sentence
        && charge.agrees(&text.touched(&[&fact["words"]["span"]]))
        && party(&row.cells[1], [&fact["by"], &fact["accuser"]])
        && party(&row.cells[2], [&fact["against"], &fact["target"]])
        && reply;
    Ok(fits.then(|| match (sure(fact), whole) {
        (false, _) => State::Unsure,
        (true, false) => State::Part,
        (true, true) => State::Found,
    }))
}

fn sentence(row: &Row) -> Result<usize, String> {
    row.cells[0]
        .parse()
        .map_err(|_| format!("`{}` is no number of a sentence", row.cells[0]))
}
