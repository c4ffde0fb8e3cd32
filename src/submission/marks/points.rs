//! Points as people write them, and as marks files keep them: exact fractions.

use num_rational::Ratio;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

use crate::item::Score;

/// The largest lower number of a fraction. Sums of marks stay exact without growing out of their integers: all lower
/// numbers up to here and six decimals have a common multiple below a thousand million.
const LARGEST_PART: i64 = 12;

/// Points as a person writes them: `1`, `1.5`, `1,5` or `1/2`. None for anything else, for more than nine digits before
/// the point or six behind it, and for fractions finer than twelfths.
#[must_use]
pub fn read_points(text: &str) -> Option<Score> {
    let text = text.trim();
    let whole = |digits: &str| -> Option<i64> {
        (digits.len() <= 9 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse().ok())
            .flatten()
    };
    if let Some((part, of)) = text.split_once('/') {
        let (part, of) = (whole(part.trim())?, whole(of.trim())?);
        return (1..=LARGEST_PART)
            .contains(&of)
            .then(|| Score(Ratio::new(part, of)));
    }
    let (before, behind) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    if behind.is_empty() || behind.len() > 6 {
        return None;
    }
    let scale = 10_i64.pow(u32::try_from(behind.len()).ok()?);
    Some(Score(
        Ratio::from_integer(whole(before)?) + Ratio::new(whole(behind)?, scale),
    ))
}

/// Points without any rounding: `2`, `1.5`, `1/3`.
#[must_use]
pub fn exact_points(points: Score) -> String {
    let scale = 1_000_000;
    let Some(scaled) = points
        .0
        .numer()
        .checked_mul(scale)
        .filter(|_| *points.0.numer() >= 0)
    else {
        return points.0.to_string();
    };
    if points.0.is_integer() || scaled % points.0.denom() != 0 {
        return points.0.to_string();
    }
    let scaled = scaled / points.0.denom();
    let text = format!("{}.{:06}", scaled / scale, scaled % scale);
    text.trim_end_matches('0').to_owned()
}

pub(super) fn serialize<S: Serializer>(points: &Score, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&exact_points(*points))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Score, D::Error> {
    let text = String::deserialize(from)?;
    read_points(&text).ok_or_else(|| D::Error::custom(format_args!("`{text}` is no number of points")))
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;
    use proptest::prelude::*;

    use super::{exact_points, read_points};
    use crate::item::Score;

    #[test]
    fn points_are_exact() {
        let cases = [
            ("1", Some((1, 1))),
            (" 1.5", Some((3, 2))),
            ("0,25", Some((1, 4))),
            ("1/3", Some((1, 3))),
            ("1/12", Some((1, 12))),
            ("1/13", None),
            ("1/0", None),
            ("-1", None),
            ("1.", None),
            (".5", None),
            ("1e9", None),
            ("two", None),
            ("", None),
            ("99999999999999999999", None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|(part, of)| Score(Ratio::new(part, of)));
            assert_eq!(read_points(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(whole in 0..1000_i64, part in 0..12_i64, of in 1..=12_i64, behind in 0..1_000_000_i64) {
            let written = [
                Ratio::from_integer(whole),
                Ratio::from_integer(whole) + Ratio::new(part, of),
                Ratio::from_integer(whole) + Ratio::new(behind, 1_000_000),
            ];
            for points in written.map(Score) {
                prop_assert_eq!(read_points(&exact_points(points)), Some(points), "{}", exact_points(points));
            }
        }
    }
}
