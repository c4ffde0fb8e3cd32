use crate::item::response::bounds;
use crate::item::{OptionId, Points, Score, ShapeMismatch};

pub fn check_shape(options: &[String]) -> Result<(), ShapeMismatch> {
    bounds::list("options", options, 3)
}

/// All points for the key, nothing for another option.
pub fn score(
    options: &[String],
    key: OptionId,
    answer: OptionId,
    points: Points,
) -> Result<Score, ShapeMismatch> {
    bounds::in_range(answer, options.len(), "option")?;
    Ok(Score::share(i64::from(answer == key), 1, points))
}
