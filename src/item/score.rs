use std::fmt;

use num_rational::Ratio;
use serde::{Deserialize, Serialize};

/// What a full answer to an item earns: a whole number from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Points(pub u32);

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What an answer earned, exactly: a fraction of points, never rounded before it is shown. Below nothing only where a
/// rule takes points away for a wrong answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Score(pub Ratio<i64>);

impl Score {
    /// Nothing earned.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));

    /// The share `part / whole` of `points`, held between nothing and all of them; nothing of an empty whole.
    #[must_use]
    pub fn share(part: i64, whole: i64, points: Points) -> Self {
        if whole <= 0 {
            return Self::ZERO;
        }
        Self(Ratio::new(part.clamp(0, whole), whole) * i64::from(points.0))
    }

    /// All or nothing of `points`.
    #[must_use]
    pub fn whole(right: bool, points: Points) -> Self {
        Self::share(i64::from(right), 1, points)
    }

    /// What is taken away from a total: `points` in so many parts, one of them; nothing for no parts.
    #[must_use]
    pub fn taken(parts: i64, points: Points) -> Self {
        Self(-Self::share(1, parts, points).0)
    }

    /// Rounded half up to two decimals, without trailing zeros: `1.33`, `0.5`, `2`.
    #[must_use]
    pub fn display(self) -> String {
        let hundredths = (self.0 * 100 + Ratio::new(1, 2)).floor().to_integer();
        let sign = if hundredths < 0 { "-" } else { "" };
        let size = hundredths.unsigned_abs();
        let text = format!("{sign}{}.{:02}", size / 100, size % 100);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

impl std::ops::Add for Score {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::iter::Sum for Score {
    fn sum<I: Iterator<Item = Self>>(scores: I) -> Self {
        scores.fold(Self::ZERO, |sum, score| sum + score)
    }
}

#[cfg(test)]
mod tests {
    use super::{Points, Score};

    #[test]
    fn shares_are_exact_and_shown_rounded_half_up() {
        assert_eq!(Score::share(1, 3, Points(2)).display(), "0.67");
        assert_eq!(Score::share(1, 2, Points(1)).display(), "0.5");
        assert_eq!(Score::share(5, 4, Points(2)).display(), "2");
        assert_eq!(Score::share(-1, 4, Points(2)).display(), "0");
        let thirds: Score = (0..3).map(|_| Score::share(1, 3, Points(1))).sum();
        assert_eq!(thirds, Score::share(1, 1, Points(1)));
        assert_eq!(Score::taken(3, Points(1)).display(), "-0.33");
        assert_eq!(Score::taken(1, Points(2)).display(), "-2");
        assert_eq!(Score::taken(0, Points(2)), Score::ZERO);
    }
}
