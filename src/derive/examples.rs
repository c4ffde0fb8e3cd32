use std::sync::Arc;

use crate::article::Article;
use crate::bank::{Bank, ItemModel};
use crate::derive::{Pool, derive, prompt_examples};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Item, Key, OptionId, Shape, Truth};
use crate::language::analyse;
use crate::reading::read;
use crate::source::{SourceFile, Span};

/// Runs the examples and refusals that item models and prompt models carry.
///
/// # Errors
/// Every example that gives nothing or something else, and every refusal that gives anything, each with its place.
pub fn check_examples(bank: &Bank) -> Result<(), Diagnostics> {
    let mut found = Vec::new();
    for model in &bank.models {
        found.extend(check(model));
    }
    for model in &bank.prompts {
        found.extend(prompt_examples::check(model));
    }
    if found.is_empty() {
        Ok(())
    } else {
        Err(Diagnostics(found))
    }
}

fn check(model: &ItemModel) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for example in &model.examples {
        let pool = pool(model, &example.text);
        let fits = |item: &Item| {
            key_text(item) == example.key && example.stem.as_ref().is_none_or(|stem| *stem == item.stem)
        };
        if pool.candidates.iter().any(|candidate| fits(&candidate.item)) {
            continue;
        }
        let message = format!("`{}` does not make the item of this example", model.id);
        found.push(problem(model, "bank-example", message, example.span).hint(instead(&pool)));
    }
    for refusal in &model.refusals {
        let pool = pool(model, &refusal.text);
        if pool.candidates.is_empty() {
            continue;
        }
        let message = format!(
            "`{}` makes an item of a text that it must refuse: {}",
            model.id, refusal.because
        );
        found.push(problem(model, "bank-refusal", message, refusal.span).hint(instead(&pool)));
    }
    found
}

fn problem(model: &ItemModel, code: &'static str, message: String, span: Span) -> Diagnostic {
    Diagnostic::error(code, message).at(&model.source, span, "")
}

/// What came out instead: the items, or the reasons why there is none.
fn instead(pool: &Pool) -> String {
    let items = pool.candidates.iter().map(|candidate| {
        format!(
            "it makes: {} Key: {}",
            candidate.item.stem,
            key_text(&candidate.item)
        )
    });
    let refused = pool
        .refused
        .iter()
        .map(|refused| format!("it refuses: {}", refused.reason));
    items.chain(refused).collect::<Vec<_>>().join("; ")
}

fn pool(model: &ItemModel, text: &str) -> Pool {
    let bank = Bank {
        models: vec![model.clone()],
        ..Bank::default()
    };
    derived(&bank, text)
}

/// What a bank makes of an example's text.
pub(super) fn derived(bank: &Bank, text: &str) -> Pool {
    let article = Article::plain(SourceFile::new("example", text));
    let reading = Arc::new(read(&Arc::new(analyse(&article))));
    derive(&reading, bank)
}

/// The key as an example writes it: options joined by " | ", elements so in their order, rows and pairs as
/// "left = right", a number in plain figures with the bounds of what is accepted behind it.
pub(super) fn key_text(item: &Item) -> String {
    let at = |list: &[String], place: &OptionId| list.get(place.index()).cloned().unwrap_or_default();
    let rows = |left: &[String], right: &[String], key: &[OptionId]| {
        let pairs = left.iter().zip(key);
        pairs
            .map(|(left, place)| format!("{left} = {}", at(right, place)))
            .collect::<Vec<_>>()
            .join(" | ")
    };
    match (item.response.shape(), item.response.key()) {
        (Shape::Choice { options }, Key::Choice(key)) => at(options, key),
        (Shape::Choices { options, .. }, Key::Choices(keys)) => keys
            .iter()
            .map(|key| at(options, key))
            .collect::<Vec<_>>()
            .join(" | "),
        (Shape::Match { left, right }, Key::Match(key)) => rows(left, right, key),
        (Shape::Sort { categories, elements }, Key::Sort(key)) => rows(elements, categories, key),
        (Shape::Truth { statements }, Key::Truth(key)) => {
            let rows = statements
                .iter()
                .zip(key)
                .map(|(text, truth)| format!("{text} = {}", verdict(*truth)));
            rows.collect::<Vec<_>>().join(" | ")
        }
        (Shape::Order { elements, .. }, Key::Order(key)) => key
            .iter()
            .map(|element| at(elements, element))
            .collect::<Vec<_>>()
            .join(" | "),
        (_, Key::Number(key)) => match key.span() {
            Some(span) => format!("{} ({span})", key.value),
            None => key.value.to_string(),
        },
        (_, Key::Gap(accepted) | Key::Text(accepted)) => accepted.join(" | "),
        (_, Key::Select(keys)) => keys
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" | "),
        (_, Key::Open(rubric)) => rubric
            .levels
            .first()
            .map_or_else(String::new, |level| level.shows.clone()),
        // A response is made with a key of its own kind; nothing else is left.
        _ => String::new(),
    }
}

fn verdict(truth: Truth) -> &'static str {
    match truth {
        Truth::Says => "says",
        Truth::Otherwise => "otherwise",
        Truth::NotSaid => "not said",
    }
}
