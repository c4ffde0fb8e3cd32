use num_rational::Ratio;

use crate::item::Score;
use crate::mark::Task;

/// Points for a group of answers, within what its item may earn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Award {
    /// The points.
    pub points: Score,
    /// The level of the rubric that earns just these; none where they are no level.
    pub level: Option<u32>,
}

impl Award {
    /// Points for an answer to `task`; none where they are less than nothing or more than it may earn.
    #[must_use]
    pub fn new(task: &Task, points: Score) -> Option<Self> {
        let most = Ratio::from_integer(i64::from(task.points.0));
        if points.0 < Ratio::from_integer(0) || points.0 > most {
            return None;
        }
        let rubric = task.rubric.iter();
        let mut levels = rubric.flat_map(|rubric| rubric.levels.iter().map(|level| level.points));
        let level = levels.find(|&level| Ratio::from_integer(i64::from(level)) == points.0);
        Some(Self { points, level })
    }
}
