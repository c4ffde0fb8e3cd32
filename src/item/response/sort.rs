use crate::item::response::{bounds, matching};
use crate::item::{OptionId, Points, RowsRule, Score, ShapeMismatch};

pub fn check_shape(categories: &[String], elements: &[String]) -> Result<(), ShapeMismatch> {
    bounds::list("categories", categories, 2)?;
    bounds::list("elements", elements, 2)
}

/// With three categories or more the same share for every element. Two categories pay half for guessing, so there all
/// right earns all points, one slip half of them, more slips nothing.
pub fn score(
    categories: &[String],
    key: &[OptionId],
    answer: &[Option<OptionId>],
    points: Points,
    rule: RowsRule,
) -> Result<Score, ShapeMismatch> {
    answer
        .iter()
        .flatten()
        .try_for_each(|&place| bounds::in_range(place, categories.len(), "category"))?;
    if categories.len() >= 3 || rule == RowsRule::AllOrNothing {
        return matching::score_rows(key, answer, points, rule);
    }
    let slips = key.len() - matching::right_rows(key, answer)?;
    let halves = 2_i64.saturating_sub(bounds::number(slips));
    Ok(Score::share(halves, 2, points))
}
