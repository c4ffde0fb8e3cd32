//! Facts as templates see them: they print, and their slots are attributes.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object};

use crate::derive::facts::{Fact, Facts, Value, Words};
use crate::derive::material;
use crate::derive::slots;

#[derive(Debug)]
struct FactObject {
    facts: Arc<Facts>,
    fact: Fact,
}

#[derive(Debug)]
struct WordsObject(Words);

/// A fact for a template.
pub(super) fn fact(facts: &Arc<Facts>, fact: Fact) -> minijinja::Value {
    minijinja::Value::from_object(FactObject {
        facts: Arc::clone(facts),
        fact,
    })
}

/// A slot's value for a template.
pub(super) fn value(facts: &Arc<Facts>, value: Value) -> minijinja::Value {
    match value {
        Value::Flag(flag) => flag.into(),
        Value::Number(number) => number.into(),
        Value::Word(word) => word.into(),
        Value::Text(text) => text.into(),
        Value::Fact(inner) => fact(facts, inner),
        Value::Words(words) => minijinja::Value::from_object(WordsObject(words)),
    }
}

impl Object for FactObject {
    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<minijinja::Value> {
        self.facts
            .slot(self.fact, key)
            .map(|found| value(&self.facts, found))
    }

    fn get_value(self: &Arc<Self>, key: &minijinja::Value) -> Option<minijinja::Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::NonEnumerable
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        material::of_fact(&self.facts, self.fact)
            .map_or(Err(fmt::Error), |material| f.write_str(&material.text))
    }
}

impl Object for WordsObject {
    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<minijinja::Value> {
        match slots::words(&self.0, key)? {
            Value::Number(number) => Some(number.into()),
            Value::Text(text) => Some(text.into()),
            Value::Flag(_) | Value::Word(_) | Value::Fact(_) | Value::Words(_) => None,
        }
    }

    fn get_value(self: &Arc<Self>, key: &minijinja::Value) -> Option<minijinja::Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::NonEnumerable
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text)
    }
}
