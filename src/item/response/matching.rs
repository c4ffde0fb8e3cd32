use crate::item::response::bounds;
use crate::item::{OptionId, Points, RowsRule, Score, ShapeMismatch};

pub fn check_shape(left: &[String], right: &[String]) -> Result<(), ShapeMismatch> {
    bounds::list("left entries", left, 2)?;
    bounds::list("right entries", right, 2)
}

/// Every left entry by itself, or all or nothing; wrong and missing ones earn nothing.
pub fn score(
    right: &[String],
    key: &[OptionId],
    answer: &[Option<OptionId>],
    points: Points,
    rule: RowsRule,
) -> Result<Score, ShapeMismatch> {
    answer
        .iter()
        .flatten()
        .try_for_each(|&place| bounds::in_range(place, right.len(), "right entry"))?;
    score_rows(key, answer, points, rule)
}

/// 1/n of the points for each of n rows that is right, or all of them for n.
pub fn score_rows<T: PartialEq>(
    key: &[T],
    answer: &[Option<T>],
    points: Points,
    rule: RowsRule,
) -> Result<Score, ShapeMismatch> {
    let right = right_rows(key, answer)?;
    Ok(match rule {
        RowsRule::PerRow => Score::share(bounds::number(right), bounds::number(key.len()), points),
        RowsRule::AllOrNothing => Score::whole(right == key.len(), points),
    })
}

/// How many rows are right.
pub fn right_rows<T: PartialEq>(key: &[T], answer: &[Option<T>]) -> Result<usize, ShapeMismatch> {
    bounds::counts("rows answered", answer.len(), key.len())?;
    Ok(key
        .iter()
        .zip(answer)
        .filter(|(right, given)| given.as_ref() == Some(right))
        .count())
}
