use std::collections::BTreeSet;
use std::sync::Arc;

use crate::article::Evidence;
use crate::bank::ItemModel;
use crate::derive::bind;
use crate::derive::examples::key_text;
use crate::derive::facts::Facts;
use crate::derive::naming::holds_words;
use crate::derive::pool::Pool;
use crate::derive::refused::Refusal;
use crate::derive::response::{self, Desk, Made};
use crate::derive::torn::is_torn;
use crate::flaw::{Subject, flaws};
use crate::item::{Candidate, Item, Key, Shape};
use crate::language::SentenceNo;
use crate::source::Span;

/// A stem longer than this is not read to its end.
const MOST_WORDS: usize = 45;

/// Makes all items of one model and adds them to the pool.
pub(super) fn items(facts: &Arc<Facts>, model: &ItemModel, pool: &mut Pool) {
    let scenes = match bind::scenes(facts, &model.binds) {
        Ok(scenes) => scenes,
        Err(why) => return pool.refuse(&model.id, why.to_string()),
    };
    let mut made: Vec<Candidate> = Vec::new();
    for scene in &scenes {
        for candidate in candidates(&Desk { facts, model, scene }) {
            match candidate {
                Ok(candidate) => made.push(candidate),
                Err(why) => pool.refuse(&model.id, why.to_string()),
            }
        }
    }
    round_trip(&mut made, model, pool);
    pool.candidates.extend(made);
}

/// A model whose stem hangs on no fact makes no more items than this: they differ in their options only.
const MOST_OF_ONE_STEM: usize = 6;

/// Each stem is asked back of all facts. One about a fact that comes out with two keys is dropped; one about no fact
/// ("Which of these ...") is dropped where another right answer stands among its own options.
fn round_trip(made: &mut Vec<Candidate>, model: &ItemModel, pool: &mut Pool) {
    let keys: Vec<String> = made.iter().map(|candidate| key_text(&candidate.item)).collect();
    let mut kept: Vec<usize> = Vec::new();
    for (at, Candidate { item, .. }) in made.iter().enumerate() {
        let mut rivals = (0..made.len()).filter(|&other| made[other].item.stem == item.stem);
        let ambiguous = if model.stem.has_gaps() {
            rivals.any(|other| !one_answer((item, &keys[at]), (&made[other].item, &keys[other])))
        } else {
            rivals.any(|other| keys[other] != keys[at] && offers(item, &keys[other]))
        };
        let alike: BTreeSet<&str> = kept
            .iter()
            .filter(|&&other| made[other].item.stem == item.stem)
            .map(|&other| keys[other].as_str())
            .collect();
        // The same right sentence among others is another way to ask the same.
        let turned = matches!(item.response.key(), Key::Select(_)) && alike.contains(keys[at].as_str());
        if ambiguous {
            pool.refuse(&model.id, Refusal::TwoKeys.to_string());
        } else if alike.is_empty() || turned || (!model.stem.has_gaps() && alike.len() < MOST_OF_ONE_STEM) {
            kept.push(at);
        }
    }
    *made = kept.into_iter().map(|at| made[at].clone()).collect();
}

/// Whether two items with one stem have one right answer. Lists of options differ by draw and stand on their own.
fn one_answer((one, key): (&Item, &str), (other, other_key): (&Item, &str)) -> bool {
    let single = |item: &Item| {
        matches!(
            item.response.key(),
            Key::Choice(_) | Key::Text(_) | Key::Number(_)
        )
    };
    !(single(one) && single(other)) || key == other_key
}

/// Whether an answer is among those that an item offers.
fn offers(item: &Item, answer: &str) -> bool {
    match item.response.shape() {
        Shape::Choice { options } => options.iter().any(|option| option == answer),
        Shape::Select { sentences, .. } => sentences.iter().any(|number| number.to_string() == answer),
        Shape::Choices { .. }
        | Shape::Truth { .. }
        | Shape::Gap { .. }
        | Shape::Text {}
        | Shape::Number { .. }
        | Shape::Match { .. }
        | Shape::Order { .. }
        | Shape::Sort { .. }
        | Shape::Open { .. } => false,
    }
}

/// What a scene gives: one item, or one question in several ways.
fn candidates(desk: &Desk<'_>) -> Vec<Result<Candidate, Refusal>> {
    match asked(desk) {
        Ok((stem, made)) => made
            .into_iter()
            .map(|made| candidate(desk, stem.clone(), made))
            .collect(),
        Err(why) => vec![Err(why)],
    }
}

fn asked(desk: &Desk<'_>) -> Result<(String, Vec<Made>), Refusal> {
    let stem = desk.words(&desk.model.stem, desk.scene, None)?;
    if stem.split_whitespace().count() > MOST_WORDS {
        return Err(Refusal::LongStem);
    }
    let made = response::make(desk, &stem)?;
    Ok((stem, made))
}

/// Whether the stem holds an answer, or a part of a name in it: "the Berg Bakery" for Ana Berg.
fn is_told(stem: &str, answer: &str) -> bool {
    let mut names = answer
        .split_whitespace()
        .filter(|word| word.len() > 2 && word.starts_with(char::is_uppercase));
    holds_words(stem, answer) || names.any(|name| holds_words(stem, name))
}

fn candidate(desk: &Desk<'_>, stem: String, made: Made) -> Result<Candidate, Refusal> {
    let Desk { facts, model, scene } = desk;
    if let Key::Text(accepted) = made.response.key()
        && accepted.iter().any(|answer| is_told(&stem, answer))
    {
        return Err(Refusal::KeyInStem);
    }
    let rationale = desk.words(&model.rationale, scene, None)?;
    let spans = shown(desk, &made);
    let evidence = evidence(facts, &made, &spans).ok_or(Refusal::NoEvidence)?;
    let sentences = sentences(facts, &spans);
    if sentences
        .iter()
        .any(|&number| is_torn(&facts.reading().document, number))
    {
        return Err(Refusal::Torn);
    }
    let about = model
        .about
        .iter()
        .flat_map(|path| desk.drawn(path))
        .flat_map(|drawn| drawn.material.spans);
    let subjects = about.collect();
    let item = Item {
        model: model.id.clone(),
        skill: model.skill.clone(),
        process: model.process,
        strand: model.strand,
        direction: model.direction,
        tags: model.tags.clone(),
        stem,
        response: made.response,
        rationale,
        evidence,
        points: model.points,
        review: model.review,
    };
    let document = &facts.reading().document;
    let findings = flaws(&Subject::from(&item), Some(facts.words()));
    if !findings.is_empty() {
        return Err(Refusal::Flawed(findings));
    }
    let mut paragraphs: Vec<usize> = sentences
        .iter()
        .map(|&number| document.sentence(number).paragraph)
        .collect();
    paragraphs.dedup();
    Ok(Candidate {
        item,
        idea: model.source.name().to_owned(),
        most: model.most,
        rank: rank(&sentences),
        sentences,
        paragraphs,
        subjects,
    })
}

/// The words shown as evidence: what the key rests on, and what the model adds.
fn shown(desk: &Desk<'_>, made: &Made) -> Vec<Span> {
    let added = desk
        .model
        .evidence
        .iter()
        .flat_map(|path| desk.drawn(path))
        .flat_map(|drawn| drawn.material.spans);
    let mut spans: Vec<Span> = made.rests_on.iter().copied().chain(added).collect();
    spans.sort_unstable();
    spans.dedup();
    // Words inside longer words shown anyway say nothing more.
    let all = spans.clone();
    spans.retain(|span| !all.iter().any(|other| other != span && other.contains(*span)));
    spans
}

fn evidence(facts: &Facts, made: &Made, spans: &[Span]) -> Option<Evidence> {
    let article = facts.reading().document.article();
    match &made.absence {
        Some(relation) => Evidence::absent(article, relation.clone(), spans),
        None => Evidence::quoted(article, spans),
    }
}

/// The sentences that words begin in, ascending; words above the text are in none.
pub(super) fn sentences(facts: &Facts, spans: &[Span]) -> Vec<SentenceNo> {
    let mut sentences: Vec<SentenceNo> = spans
        .iter()
        .filter_map(|span| facts.sentence_at(span.start()))
        .collect();
    sentences.sort_unstable();
    sentences.dedup();
    sentences
}

/// News puts first what matters most.
fn rank(sentences: &[SentenceNo]) -> i64 {
    sentences
        .first()
        .map_or(0, |first| 1_000 - 10 * i64::from(first.0))
}
