use std::fmt;

/// A number of not more than some dozen digits, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    digits: u128,
    places: u32,
}

impl Decimal {
    pub const HALF: Self = Self { digits: 5, places: 1 };

    pub fn whole(number: u64) -> Self {
        Self {
            digits: u128::from(number),
            places: 0,
        }
    }

    /// Digits as printed: "40", "3,500", "0.5"; nothing for other marks or groups that are not of three.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let fraction_is_plain = fraction.bytes().all(|byte| byte.is_ascii_digit());
        if !fraction_is_plain || text.ends_with('.') || whole.is_empty() || text.len() > 24 {
            return None;
        }
        let mut groups = whole.split(',');
        let first = groups.next()?;
        let rest: Vec<&str> = groups.collect();
        let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
        let grouped = rest.iter().all(|group| group.len() == 3 && digits(group));
        let starts = digits(first) && !first.is_empty() && (rest.is_empty() || first.len() <= 3);
        if !grouped || !starts {
            return None;
        }
        let all: String = std::iter::once(first).chain(rest).chain([fraction]).collect();
        let number = Self {
            digits: all.parse().ok()?,
            places: u32::try_from(fraction.len()).ok()?,
        };
        Some(number.plain())
    }

    /// The quotient, rounded to three places.
    pub fn share(part: u64, of: u64) -> Option<Self> {
        let of = u128::from(of);
        let digits = (u128::from(part) * 2000 + of).checked_div(of * 2)?;
        Some(Self { digits, places: 3 }.plain())
    }

    pub fn times(self, factor: u64) -> Option<Self> {
        let digits = self.digits.checked_mul(u128::from(factor))?;
        Some(Self { digits, ..self }.plain())
    }

    pub fn plus(self, other: Self) -> Option<Self> {
        let places = self.places.max(other.places);
        let widened = |number: Self| {
            let factor = 10_u128.checked_pow(places - number.places)?;
            number.digits.checked_mul(factor)
        };
        let digits = widened(self)?.checked_add(widened(other)?)?;
        Some(Self { digits, places }.plain())
    }

    /// As a whole number, where it is one.
    pub fn as_whole(self) -> Option<i64> {
        (self.places == 0)
            .then(|| i64::try_from(self.digits).ok())
            .flatten()
    }

    /// Whether it is less than another; not so where that cannot be told.
    pub fn is_less_than(self, other: Self) -> bool {
        let widened = |number: Self, places: u32| {
            let factor = 10_u128.checked_pow(places)?;
            number.digits.checked_mul(factor)
        };
        let own = widened(self, other.places);
        let others = widened(other, self.places);
        own.zip(others).is_some_and(|(own, others)| own < others)
    }

    /// Without noughts at the end of the fraction.
    fn plain(mut self) -> Self {
        while self.places > 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.places -= 1;
        }
        self
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = self.places as usize;
        if places == 0 {
            return write!(f, "{}", self.digits);
        }
        let digits = format!("{:0>width$}", self.digits, width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        write!(f, "{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn numbers_are_read_as_printed() {
        for (text, expected) in [
            ("40", Some("40")),
            ("3,500", Some("3500")),
            ("1,234,567.50", Some("1234567.5")),
            ("0.5", Some("0.5")),
            ("0.05", Some("0.05")),
            ("12,34", None),
            ("7:45", None),
            ("1,5000", None),
            ("5.", None),
            ("", None),
            (",", None),
            ("99999999999999999999999999999999", None),
        ] {
            let found = Decimal::parse(text).map(|number| number.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn sums_and_shares_are_exact_to_their_places() {
        let number = |text| Decimal::parse(text).expect("a number");
        let told = |found: Option<Decimal>| found.map(|found| found.to_string());
        assert_eq!(told(number("1.2").times(1_000_000)).as_deref(), Some("1200000"));
        assert_eq!(told(number("2").plus(Decimal::HALF)).as_deref(), Some("2.5"));
        assert_eq!(told(Decimal::share(2, 3)).as_deref(), Some("0.667"));
        assert_eq!(told(Decimal::share(1, 5)).as_deref(), Some("0.2"));
        assert_eq!(told(Decimal::share(1, 0)), None);
        assert!(number("1.5").is_less_than(number("20")));
    }
}
