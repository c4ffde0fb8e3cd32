use super::{number, words_at};
use crate::derive::facts::Value;
use crate::reading::Clause;

pub(in crate::derive) fn slot(clause: &Clause, slot: &str) -> Option<Value> {
    let form = match slot {
        "statement" => &clause.statement,
        "present" => &clause.present,
        "done" => &clause.done,
        "predicate" => &clause.predicate,
        "question" => &clause.question,
        "sentence" => return Some(number(clause.sentence)),
        _ => return None,
    };
    Some(words_at(form.clone()?, clause.span, clause.sentence))
}
