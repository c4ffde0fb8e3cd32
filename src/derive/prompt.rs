//! Debrief questions and tasks of bound facts, under the rules that hold for items.

use std::sync::Arc;

use crate::article::Evidence;
use crate::bank::{PromptModel, Template};
use crate::derive::bind;
use crate::derive::build::sentences;
use crate::derive::facts::Facts;
use crate::derive::material;
use crate::derive::pool::Pool;
use crate::derive::refused::Refusal;
use crate::derive::response::gaps;
use crate::derive::scene::Scene;
use crate::derive::torn::is_torn;
use crate::flaw::{Subject, flaws};
use crate::item::{Prompt, Shape};
use crate::source::Span;

/// A class that hears more words than this asks to hear them again.
const MOST_WORDS: usize = 60;

/// Makes all prompts of one model and adds them to the pool.
pub(super) fn prompts(facts: &Arc<Facts>, model: &PromptModel, pool: &mut Pool) {
    let scenes = match bind::scenes(facts, &model.binds) {
        Ok(scenes) => scenes,
        Err(why) => return pool.refuse(&model.id, why.to_string()),
    };
    let first = pool.prompts.len();
    for scene in &scenes {
        match prompt(facts, model, scene) {
            // Several scenes may differ in facts that are not told.
            Ok(prompt)
                if pool.prompts[first..]
                    .iter()
                    .any(|other| other.words == prompt.words) => {}
            Ok(prompt) => pool.prompts.push(prompt),
            Err(why) => pool.refuse(&model.id, why.to_string()),
        }
    }
}

fn prompt(facts: &Arc<Facts>, model: &PromptModel, scene: &Scene) -> Result<Prompt, Refusal> {
    let filled = |template: &Template| {
        let names = minijinja::Value::from(scene.names(facts, &model.binds));
        template.fill(names).map_err(|_| Refusal::NoWords(gaps(template)))
    };
    let (words, expect) = (filled(&model.words)?, filled(&model.expect)?);
    if words.split_whitespace().count() > MOST_WORDS {
        return Err(Refusal::LongStem);
    }
    let spans = shown(facts, model, scene);
    let evidence = if model.binds.is_empty() {
        None
    } else {
        let article = facts.reading().document.article();
        Some(Evidence::quoted(article, &spans).ok_or(Refusal::NoEvidence)?)
    };
    let sentences = sentences(facts, &spans);
    if sentences
        .iter()
        .any(|&number| is_torn(&facts.reading().document, number))
    {
        return Err(Refusal::Torn);
    }
    sound(&words)?;
    // What is expected stands below the words, and may point at them.
    sound(&format!("{words} {expect}"))?;
    Ok(Prompt {
        model: model.id.clone(),
        sort: model.sort,
        worth: model.worth,
        words,
        expect,
        tags: model.tags.clone(),
        review: model.review,
        evidence,
        sentences,
    })
}

/// The words of the article that a prompt speaks of, each once.
fn shown(facts: &Facts, model: &PromptModel, scene: &Scene) -> Vec<Span> {
    let paths = model.evidence.iter();
    let values = paths.flat_map(|path| {
        let own = scene.facts(path.bind).iter();
        own.filter_map(|&fact| facts.follow(fact, path))
    });
    let mut spans: Vec<Span> = values
        .filter_map(|value| material::of(facts, &value))
        .flat_map(|material| material.spans)
        .collect();
    spans.sort_unstable();
    spans.dedup();
    let all = spans.clone();
    spans.retain(|span| !all.iter().any(|other| other != span && other.contains(*span)));
    spans
}

/// Fatal flaws alone count: whether a stem is negative or long is another thing where a class talks.
fn sound(words: &str) -> Result<(), Refusal> {
    let subject = Subject {
        stem: words,
        shape: &Shape::Open { lines: 1 },
        key: None,
    };
    let mut fatal = flaws(&subject, None);
    fatal.retain(|finding| finding.flaw.is_fatal());
    if fatal.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Flawed(fatal))
    }
}
