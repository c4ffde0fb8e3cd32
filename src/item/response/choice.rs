use crate::item::response::bounds;
use crate::item::{ChoiceRule, OptionId, Points, Score, ShapeMismatch};

pub fn check_shape(options: &[String]) -> Result<(), ShapeMismatch> {
    bounds::list("options", options, 3)
}

/// All points for the key; another option earns nothing, or takes points away by formula scoring.
pub fn score(
    options: &[String],
    key: OptionId,
    answer: OptionId,
    points: Points,
    rule: ChoiceRule,
) -> Result<Score, ShapeMismatch> {
    bounds::in_range(answer, options.len(), "option")?;
    Ok(match rule {
        ChoiceRule::Formula if answer != key => Score::taken(bounds::number(options.len()) - 1, points),
        ChoiceRule::Formula | ChoiceRule::RightOrWrong => Score::whole(answer == key, points),
    })
}
