use crate::item::response::{bounds, choices};
use crate::item::{ChoicesRule, Points, Score, ShapeMismatch};
use crate::language::SentenceNo;

pub fn check_shape(sentences: &[SentenceNo], choose: usize) -> Result<(), ShapeMismatch> {
    bounds::between("sentences", sentences.len(), 3)?;
    bounds::ascending("sentences", sentences)?;
    if sentences.first() == Some(&SentenceNo(0)) {
        return Err(ShapeMismatch("sentences are numbered from 1".to_owned()));
    }
    choices::at_least("right sentences", choose, 1)?;
    choices::at_least("wrong sentences", sentences.len().saturating_sub(choose), 2)
}

pub fn check_key(sentences: &[SentenceNo], choose: usize, key: &[SentenceNo]) -> Result<(), ShapeMismatch> {
    bounds::counts("right sentences", key.len(), choose)?;
    bounds::ascending("right sentences", key)?;
    candidates(sentences, key)
}

/// One sentence: all points for it alone. Several: as with several options.
pub fn score(
    sentences: &[SentenceNo],
    key: &[SentenceNo],
    answer: &[SentenceNo],
    points: Points,
    rule: ChoicesRule,
) -> Result<Score, ShapeMismatch> {
    candidates(sentences, answer)?;
    Ok(match key {
        [only] => {
            let alone = !answer.is_empty() && answer.iter().all(|given| given == only);
            Score::whole(alone, points)
        }
        several => choices::score_ticks(sentences.len(), several, answer, points, rule),
    })
}

fn candidates(sentences: &[SentenceNo], chosen: &[SentenceNo]) -> Result<(), ShapeMismatch> {
    match chosen.iter().find(|sentence| !sentences.contains(sentence)) {
        Some(stray) => Err(ShapeMismatch(format!("sentence {stray} is no candidate"))),
        None => Ok(()),
    }
}
