//! A number that the student writes: exact decimals, read leniently and never guessed.

mod decimal;
mod words;
mod written;

use serde::{Deserialize, Serialize};

use crate::item::{Marked, Points, Score, ShapeMismatch};

pub use decimal::{Decimal, NoDecimal};
pub use written::numbers_in;

/// The right number, and what else earns the points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NumberKey {
    /// The right number.
    pub value: Decimal,
    /// The least number that is right; without it and `most` the right number alone is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<Decimal>,
    /// The greatest number that is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<Decimal>,
}

impl NumberKey {
    /// A key without bounds.
    #[must_use]
    pub fn exactly(value: Decimal) -> Self {
        Self {
            value,
            least: None,
            most: None,
        }
    }

    /// Whether a number earns the points: bounds belong to what they bound.
    #[must_use]
    pub fn accepts(&self, number: Decimal) -> bool {
        if self.least.is_none() && self.most.is_none() {
            return number == self.value;
        }
        self.least.is_none_or(|least| least <= number) && self.most.is_none_or(|most| number <= most)
    }

    /// The right number with its unit, in words: "1,200 homes".
    #[must_use]
    pub fn told(&self, unit: Option<&str>) -> String {
        let number = self.value.grouped();
        match unit {
            Some(unit) if unit.starts_with('%') => format!("{number}{unit}"),
            Some(unit) => format!("{number} {unit}"),
            None => number,
        }
    }

    /// The accepted numbers in words: "38 to 42", "40 or more"; nothing where the right number alone is accepted.
    #[must_use]
    pub fn span(&self) -> Option<String> {
        match (self.least, self.most) {
            (None, None) => None,
            (Some(least), None) => Some(format!("{} or more", least.grouped())),
            (None, Some(most)) => Some(format!("{} or less", most.grouped())),
            (Some(least), Some(most)) => Some(format!("{} to {}", least.grouped(), most.grouped())),
        }
    }
}

pub fn check_shape(unit: Option<&str>) -> Result<(), ShapeMismatch> {
    match unit {
        Some(unit) if !unit.chars().any(|c| c.is_alphanumeric() || "%$€£¥°".contains(c)) => {
            Err(ShapeMismatch("the unit is blank".to_owned()))
        }
        _ => Ok(()),
    }
}

/// The unit does not name the number, and the number is among those that are accepted.
pub fn check_key(unit: Option<&str>, key: &NumberKey) -> Result<(), ShapeMismatch> {
    if !key.accepts(key.value) {
        return Err(ShapeMismatch(format!(
            "the right number {} is outside its own bounds",
            key.value
        )));
    }
    if unit.is_some_and(|unit| numbers_in(unit).contains(&key.value)) {
        return Err(ShapeMismatch("the unit holds the right number".to_owned()));
    }
    Ok(())
}

/// All points for an accepted number, nothing for another and for none. What cannot be read for certain awaits a
/// person, and so does what would be right if it were read in another way ("1.200" for 1,200).
pub fn score(unit: Option<&str>, key: &NumberKey, answer: &str, points: Points) -> Marked {
    if !answer.chars().any(char::is_alphanumeric) {
        return Marked::Scored(Score::ZERO);
    }
    let Some(written) = written::read(answer, unit) else {
        return Marked::Awaits("no number that can be read for certain");
    };
    if key.accepts(written.number) {
        return Marked::Scored(Score::share(1, 1, points));
    }
    if written.or_else.iter().any(|&other| key.accepts(other)) {
        return Marked::Awaits("it can be read as two numbers");
    }
    Marked::Scored(Score::ZERO)
}

#[cfg(test)]
mod tests {
    use super::{Decimal, NumberKey, check_key, score};
    use crate::item::{Marked, Points, Score};

    fn number(text: &str) -> Decimal {
        text.parse().expect("a plain decimal")
    }

    fn told(marked: &Marked) -> String {
        match marked {
            Marked::Scored(score) if *score == Score::ZERO => "wrong".to_owned(),
            Marked::Scored(score) => format!("right, {}", score.display()),
            Marked::Awaits(why) => (*why).to_owned(),
        }
    }

    const UNCERTAIN: &str = "no number that can be read for certain";
    const TWO: &str = "it can be read as two numbers";

    #[test]
    fn what_is_certain_is_scored_and_all_else_awaits_a_person() {
        // Key, unit, answer, what becomes of it.
        let cases: &[(&str, Option<&str>, &str, &str)] = &[
            ("40", None, "40", "right, 2"),
            ("40", None, " 40. ", "right, 2"),
            ("40", None, "Forty", "right, 2"),
            ("40", None, "40.0", "right, 2"),
            ("40", None, "\u{ff14}\u{ff10}", "right, 2"),
            ("40", None, "41", "wrong"),
            ("40", None, "fourteen", "wrong"),
            ("40", None, "", "wrong"),
            ("40", None, "-", "wrong"),
            ("40", None, "...", "wrong"),
            ("40", None, "about 40", UNCERTAIN),
            ("40", None, "at least forty", UNCERTAIN),
            ("40", None, "40 or 50", UNCERTAIN),
            ("40", None, "30-40", UNCERTAIN),
            ("40", None, "40?", "right, 2"),
            ("40", None, "40th", UNCERTAIN),
            ("40", None, "a lot", UNCERTAIN),
            ("40", None, "fourty", UNCERTAIN),
            ("40", None, "4e1", UNCERTAIN),
            ("40", None, "4o", UNCERTAIN),
            ("40", None, "40 homes", UNCERTAIN),
            ("40", None, "$40", UNCERTAIN),
            ("40", None, "-40", TWO),
            ("40", None, "4,0", "wrong"),
            ("40", None, "4 0", UNCERTAIN),
            ("40", Some("homes"), "40 homes", "right, 2"),
            ("1", Some("homes"), "one home", "right, 2"),
            ("40", Some("homes"), "forty-one homes", "wrong"),
            ("40", Some("homes"), "40 people", UNCERTAIN),
            ("40", Some("%"), "40 %", "right, 2"),
            ("40", Some("per cent"), "40%", "right, 2"),
            ("40", Some("percent"), "0.4", "wrong"),
            ("40", Some("homes"), "40 %", UNCERTAIN),
            ("40", Some("dollars"), "$40", "right, 2"),
            ("40", Some("dollars"), "$ 41", "wrong"),
            ("40", Some("dollars"), "40 $", "right, 2"),
            ("40", Some("euros"), "$40", UNCERTAIN),
            ("40", Some("pounds"), "\u{a3}40", UNCERTAIN),
            ("1200", None, "1,200", "right, 2"),
            ("1200", None, "1200", "right, 2"),
            ("1200", None, "1 200", "right, 2"),
            ("1200", None, "1\u{202f}200", "right, 2"),
            ("1200", None, "1'200", "right, 2"),
            ("1200", None, "1.200", TWO),
            ("1200", None, "1.2", "wrong"),
            ("1200", None, "12,00", "wrong"),
            ("1200", None, "1,2,00", UNCERTAIN),
            ("1200", None, "twelve hundred", UNCERTAIN),
            ("1200", None, "one thousand two hundred", "right, 2"),
            ("1200", None, "1.2 thousand", "right, 2"),
            ("1.234", None, "1.234", "right, 2"),
            ("1.234", None, "1,234", TWO),
            ("1.2", None, "1,2", "right, 2"),
            ("0.5", None, ".5", "right, 2"),
            ("0.5", None, "0,500", "right, 2"),
            ("0.5", None, "1/2", UNCERTAIN),
            ("0.5", None, "half", UNCERTAIN),
            ("1234567.5", None, "1,234,567.50", "right, 2"),
            ("1234567.5", None, "1.234.567,5", "right, 2"),
            ("1234567", None, "1.234.567", "right, 2"),
            ("1500000", None, "1.5 million", "right, 2"),
            ("1500000", None, "1,500,000", "right, 2"),
            ("1500000", None, "1.5m", UNCERTAIN),
            ("1500000", Some("euros"), "1.5 million euros", "right, 2"),
            ("1500000", Some("euros"), "\u{20ac}1.5 million", "right, 2"),
            ("1500000", Some("euros"), "1.5", "wrong"),
            ("1.5", Some("million euros"), "1.5", "right, 2"),
            ("1.5", Some("million euros"), "1.5 million euros", "right, 2"),
            ("1.5", Some("million euros"), "1.5 million", "right, 2"),
            ("1.5", Some("million euros"), "1,500,000", TWO),
            ("1.5", Some("million euros"), "1.5 thousand", UNCERTAIN),
            ("2", Some("million euros"), "two million", "right, 2"),
            ("-3", Some("degrees"), "minus 3", "right, 2"),
            ("-3", Some("degrees"), "\u{2212}3 degrees", "right, 2"),
            ("-3", Some("degrees"), "3", "wrong"),
        ];
        for &(key, unit, answer, expected) in cases {
            let key = NumberKey::exactly(number(key));
            let marked = told(&score(unit, &key, answer, Points(2)));
            assert_eq!(marked, expected, "{answer:?} for {} {unit:?}", key.value);
        }
    }

    #[test]
    fn bounds_belong_to_what_they_bound() {
        let key = |least: Option<&str>, most: Option<&str>| NumberKey {
            value: number("40"),
            least: least.map(number),
            most: most.map(number),
        };
        for (key, span, right, wrong) in [
            (
                key(Some("38"), Some("42.5")),
                "38 to 42.5",
                ["38", "42.5"],
                ["37.999", "42.6"],
            ),
            (
                key(Some("40"), None),
                "40 or more",
                ["40", "1,000,000"],
                ["39", "-40"],
            ),
            (
                key(None, Some("1000")),
                "1,000 or less",
                ["-1", "1,000"],
                ["1,001", "2000"],
            ),
        ] {
            assert_eq!(key.span().as_deref(), Some(span));
            for answer in right {
                assert_eq!(
                    told(&score(None, &key, answer, Points(1))),
                    "right, 1",
                    "{answer}"
                );
            }
            for answer in wrong {
                assert_ne!(
                    told(&score(None, &key, answer, Points(1))),
                    "right, 1",
                    "{answer}"
                );
            }
        }
        assert!(check_key(None, &key(Some("41"), None)).is_err());
        assert!(check_key(None, &key(None, Some("39"))).is_err());
        assert!(check_key(Some("of 40 homes"), &key(None, None)).is_err());
        assert!(check_key(Some("of forty homes"), &key(None, None)).is_err());
        assert_eq!(check_key(Some("homes"), &key(None, None)), Ok(()));
    }
}
