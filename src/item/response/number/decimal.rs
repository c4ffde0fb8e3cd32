use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A billionth is the finest part that is kept.
const PLACES: usize = 9;
const ONE: i128 = 1_000_000_000;
/// Digits before the point: more than any count or amount in the news.
const MOST_DIGITS: usize = 18;

/// An exact decimal number of up to 18 digits before the point and nine after it.
///
/// Written plain: `1200`, `-0.5`; no exponent, no grouping, no zeros that say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Decimal {
    billionths: i128,
}

/// A text that is no plain decimal number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no plain decimal number such as `1200` or `0.5`")]
pub struct NoDecimal(String);

impl Decimal {
    /// A whole number.
    #[must_use]
    pub fn whole(number: i64) -> Self {
        Self {
            billionths: i128::from(number) * ONE,
        }
    }

    /// Put together from digits before and after the point; nothing where there are too many of them.
    pub(super) fn from_digits(before: &str, after: &str) -> Option<Self> {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let before = before.trim_start_matches('0');
        let after = after.trim_end_matches('0');
        if !digits(before) || !digits(after) || before.len() > MOST_DIGITS || after.len() > PLACES {
            return None;
        }
        let number = format!("{before}{after:0<PLACES$}");
        number.parse().ok().map(|billionths| Self { billionths })
    }

    /// So many times as much; nothing where that is too large.
    pub(super) fn times(self, factor: i64) -> Option<Self> {
        let billionths = self.billionths.checked_mul(i128::from(factor))?;
        let most = 10_i128.pow(18) * ONE;
        (billionths.abs() < most).then_some(Self { billionths })
    }

    /// So many parts of it; nothing where that is no decimal of nine places.
    pub(super) fn over(self, parts: i64) -> Option<Self> {
        let parts = i128::from(parts);
        (parts != 0 && self.billionths % parts == 0).then(|| Self {
            billionths: self.billionths / parts,
        })
    }

    /// The number without its sign.
    pub(super) fn unsigned(self) -> Self {
        Self {
            billionths: self.billionths.abs(),
        }
    }

    /// The number on the other side of zero.
    pub(super) fn negated(self) -> Self {
        Self {
            billionths: -self.billionths,
        }
    }

    /// As people read it in English: `1,200`, `-0.5`.
    #[must_use]
    pub fn grouped(self) -> String {
        let plain = self.to_string();
        let (sign, rest) = plain
            .strip_prefix('-')
            .map_or(("", plain.as_str()), |rest| ("-", rest));
        let (whole, part) = rest
            .split_once('.')
            .map_or((rest, None), |(whole, part)| (whole, Some(part)));
        let mut out = sign.to_owned();
        for (place, digit) in whole.char_indices() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        if let Some(part) = part {
            out.push('.');
            out.push_str(part);
        }
        out
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.billionths < 0 { "-" } else { "" };
        let size = self.billionths.unsigned_abs();
        let one = ONE.unsigned_abs();
        write!(f, "{sign}{}", size / one)?;
        let part = format!("{:0PLACES$}", size % one);
        match part.trim_end_matches('0') {
            "" => Ok(()),
            part => write!(f, ".{part}"),
        }
    }
}

impl FromStr for Decimal {
    type Err = NoDecimal;

    /// Reads digits with a point or none; a comma or space never stands for anything here.
    fn from_str(text: &str) -> Result<Self, NoDecimal> {
        let wrong = || NoDecimal(text.to_owned());
        let (negative, size) = text.strip_prefix('-').map_or((false, text), |size| (true, size));
        let (before, after) = size.split_once('.').unwrap_or((size, "0"));
        if before.is_empty() || after.is_empty() {
            return Err(wrong());
        }
        let number = Self::from_digits(before, after).ok_or_else(wrong)?;
        Ok(if negative { number.negated() } else { number })
    }
}

impl TryFrom<String> for Decimal {
    type Error = NoDecimal;

    fn try_from(text: String) -> Result<Self, NoDecimal> {
        text.parse()
    }
}

impl From<Decimal> for String {
    fn from(number: Decimal) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Decimal;

    #[test]
    fn plain_decimals_are_read_exactly_and_nothing_else_is() {
        for (text, plain, grouped) in [
            ("0", "0", "0"),
            ("-0", "0", "0"),
            ("007", "7", "7"),
            ("1200", "1200", "1,200"),
            ("-1234567.50", "-1234567.5", "-1,234,567.5"),
            ("0.000000001", "0.000000001", "0.000000001"),
            (
                "999999999999999999",
                "999999999999999999",
                "999,999,999,999,999,999",
            ),
        ] {
            let number: Decimal = text.parse().expect("a plain decimal");
            assert_eq!(number.to_string(), plain, "{text}");
            assert_eq!(number.grouped(), grouped, "{text}");
        }
        for text in [
            "",
            "-",
            ".",
            ".5",
            "5.",
            "1,200",
            "1e3",
            "+4",
            " 4",
            "--4",
            "4-",
            "forty",
            "0.0000000001",
            "1000000000000000000",
            "٤",
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(before in 0..10_000_000_i64, after in "[0-9]{0,9}", negative in any::<bool>()) {
            let number = Decimal::from_digits(&before.to_string(), &after).expect("few digits");
            let number = if negative { number.negated() } else { number };
            prop_assert_eq!(number.to_string().parse::<Decimal>(), Ok(number));
            let text = serde_json::to_string(&number).expect("it can be written");
            prop_assert_eq!(serde_json::from_str::<Decimal>(&text).ok(), Some(number));
        }
    }
}
