//! Time phrases as days, months and years of the calendar, counted from the article's own date.
//!
//! What leaves more than one day, month or year open is left alone: "last Friday", "three years ago", "last week".

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::article::calendar::{MONTHS, WEEKDAYS};

/// How much of the calendar a time takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// One day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// A day, month or year of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its first day.
    pub first: Date,
    /// How much of the calendar it takes.
    pub precision: Precision,
}

/// Which way from the article's date a time lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// What is done.
    Past,
    /// What is planned.
    Future,
    /// What may lie on either side.
    Open,
}

/// What time phrases are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reckoning {
    /// The article's date, where it gives one.
    pub date: Option<Date>,
    /// The year that the sentences around speak of, where they name one: a month without a year may be of that one.
    pub year: Option<i16>,
    /// Which way to look.
    pub direction: Direction,
}

/// Parts of a day: a phrase with one tells the same day.
const PARTS: &[&str] = &["morning", "afternoon", "evening", "night", "noon", "midday"];

/// How far from the article's date a day without a year may lie: near the end of the year it could be either one.
const NEAR: i64 = 300;

impl Day {
    /// As the international standard writes it, no further than it is known: "2021-02-01", "2021-02", "2021".
    #[must_use]
    pub fn text(&self) -> String {
        let whole = self.first.to_string();
        let length = match self.precision {
            Precision::Day => whole.len(),
            Precision::Month => whole.len() - 3,
            Precision::Year => whole.len() - 6,
        };
        whole[..length].to_owned()
    }

    /// Days from the first day of 1970 to its first day.
    #[must_use]
    pub fn rank(&self) -> i64 {
        days_between(Date::constant(1970, 1, 1), self.first)
    }
}

/// The day, month or year that a phrase tells; nothing where it leaves that open.
#[must_use]
pub fn dated(phrase: &str, reckoning: Reckoning) -> Option<Day> {
    let folded = phrase.to_lowercase();
    let mut words: Vec<&str> = folded
        .split([' ', ','])
        .map(|word| word.trim_end_matches('.').trim_start_matches("mid-"))
        .filter(|word| !word.is_empty() && !matches!(*word, "the" | "early" | "late" | "of"))
        .collect();
    let part = words.iter().any(|word| PARTS.contains(word));
    words.retain(|word| !PARTS.contains(word));
    reckoning
        .plain(&words)
        .or_else(|| reckoning.pointing(&words, part))
}

impl Reckoning {
    /// A phrase that names a day, month or year.
    fn plain(&self, words: &[&str]) -> Option<Day> {
        match words {
            [name, rest @ ..] if rest.len() > 1 && weekday(name).is_some() => self
                .plain(rest)
                .filter(|day| Some(day.first.weekday()) == weekday(name)),
            &[one] => whole_year(one)
                .or_else(|| self.weekday(one))
                .or_else(|| self.month_alone(month(one)?)),
            &["spring" | "summer" | "autumn" | "fall", year] => whole_year(year),
            &[name, year] if whole_year(year).is_some() => {
                at(whole_year(year)?.first.year(), month(name)?, 1, Precision::Month)
            }
            &[name, day] if month(name).is_some() => self.without_year(month(name)?, number(day)?),
            &[day, name] if month(name).is_some() => self.without_year(month(name)?, number(day)?),
            &[name, day, year] if month(name).is_some() => at(
                whole_year(year)?.first.year(),
                month(name)?,
                number(day)?,
                Precision::Day,
            ),
            &[day, name, year] if month(name).is_some() => at(
                whole_year(year)?.first.year(),
                month(name)?,
                number(day)?,
                Precision::Day,
            ),
            _ => None,
        }
    }

    /// A phrase that points from the day of writing.
    fn pointing(&self, words: &[&str], part: bool) -> Option<Day> {
        let today = self.date?;
        let away = |days: i64| Some(day(today.checked_add(Span::new().try_days(days).ok()?).ok()?));
        match words {
            ["today" | "tonight"] => away(0),
            ["this"] if part => away(0),
            ["yesterday"] => away(-1),
            ["last"] if part => away(-1),
            ["tomorrow"] => away(1),
            [count, "day" | "days", "ago"] => away(-i64::from(number(count).or_else(|| spelt(count))?)),
            ["this", "year"] | ["earlier" | "later", "this", "year"] => {
                at(today.year(), 1, 1, Precision::Year)
            }
            ["last", "year"] => at(today.year().checked_sub(1)?, 1, 1, Precision::Year),
            ["next", "year"] => at(today.year().checked_add(1)?, 1, 1, Precision::Year),
            ["this", "month"] | ["earlier" | "later", "this", "month"] => {
                at(today.year(), today.month(), 1, Precision::Month)
            }
            ["last", "month"] => month_of(today.checked_sub(1.month()).ok()?),
            ["next", "month"] => month_of(today.checked_add(1.month()).ok()?),
            _ => None,
        }
    }

    /// The last such day up to the article's for what is done, the next one for what is planned.
    fn weekday(&self, name: &str) -> Option<Day> {
        let (wanted, today) = (weekday(name)?, self.date?);
        match self.direction {
            Direction::Past if today.weekday() == wanted => Some(day(today)),
            Direction::Past => Some(day(today.nth_weekday(-1, wanted).ok()?)),
            // On the very day, "on Monday" may be today's or the next.
            Direction::Future if today.weekday() == wanted => None,
            Direction::Future => Some(day(today.nth_weekday(1, wanted).ok()?)),
            Direction::Open => None,
        }
    }

    fn month_alone(&self, month: i8) -> Option<Day> {
        let today = self.date?;
        let year = match self.direction {
            Direction::Past if month > today.month() => today.year().checked_sub(1)?,
            Direction::Future if month < today.month() => today.year().checked_add(1)?,
            Direction::Past | Direction::Future => today.year(),
            Direction::Open => return None,
        };
        self.fits(year).then(|| at(year, month, 1, Precision::Month))?
    }

    /// A day of a month, in the nearest year on the right side.
    fn without_year(&self, month: i8, number: i8) -> Option<Day> {
        let today = self.date?;
        let this = at(today.year(), month, number, Precision::Day)?.first;
        let year = match self.direction {
            Direction::Past if this > today => today.year().checked_sub(1)?,
            Direction::Future if this < today => today.year().checked_add(1)?,
            Direction::Past | Direction::Future => today.year(),
            Direction::Open => return None,
        };
        let found = at(year, month, number, Precision::Day)?;
        let near = days_between(found.first, today).abs() <= NEAR;
        (near && self.fits(year)).then_some(found)
    }

    /// Whether the sentences around speak of no other year.
    fn fits(&self, year: i16) -> bool {
        self.year.is_none_or(|around| around == year)
    }
}

fn day(first: Date) -> Day {
    Day {
        first,
        precision: Precision::Day,
    }
}

fn month_of(date: Date) -> Option<Day> {
    at(date.year(), date.month(), 1, Precision::Month)
}

fn at(year: i16, month: i8, day: i8, precision: Precision) -> Option<Day> {
    let first = Date::new(year, month, day).ok()?;
    Some(Day { first, precision })
}

fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

fn weekday(word: &str) -> Option<Weekday> {
    let place = WEEKDAYS.iter().position(|name| *name == word)?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// A month by its name or what it is cut down to before a day: "sept".
fn month(word: &str) -> Option<i8> {
    let short = |name: &str| word.len() >= 3 && word.len() <= 4 && name.starts_with(word);
    let place = MONTHS.iter().position(|name| *name == word || short(name))?;
    i8::try_from(place + 1).ok()
}

fn whole_year(word: &str) -> Option<Day> {
    let year: i16 = word.parse().ok()?;
    let four = word.len() == 4 && (1000..2200).contains(&year);
    four.then(|| at(year, 1, 1, Precision::Year))?
}

/// A day of the month: "8", "3rd".
fn number(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let ending = &word[digits.len()..];
    let plain = matches!(ending, "" | "st" | "nd" | "rd" | "th");
    digits.parse().ok().filter(|day| plain && (1..=31).contains(day))
}

/// A small number in words.
fn spelt(word: &str) -> Option<i8> {
    let words = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let place = words.iter().position(|name| *name == word)?;
    i8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Direction, Reckoning, dated};

    fn told(phrase: &str, direction: Direction, year: Option<i16>) -> Option<String> {
        // A Thursday.
        let reckoning = Reckoning {
            date: Some(date(2021, 4, 15)),
            year,
            direction,
        };
        dated(phrase, reckoning).map(|day| day.text())
    }

    #[test]
    fn past_times_are_the_last_before_the_article() {
        for (phrase, day) in [
            ("Monday", Some("2021-04-12")),
            ("Thursday", Some("2021-04-15")),
            ("Friday", Some("2021-04-09")),
            ("Thursday night", Some("2021-04-15")),
            ("early Tuesday morning", Some("2021-04-13")),
            ("yesterday", Some("2021-04-14")),
            ("yesterday evening", Some("2021-04-14")),
            ("this morning", Some("2021-04-15")),
            ("last night", Some("2021-04-14")),
            ("three days ago", Some("2021-04-12")),
            ("10 days ago", Some("2021-04-05")),
            ("March", Some("2021-03")),
            ("May", Some("2020-05")),
            ("March 3", Some("2021-03-03")),
            ("Nov. 8", Some("2020-11-08")),
            ("8 November", Some("2020-11-08")),
            ("Sept. 8, 2016", Some("2016-09-08")),
            ("3 February 1935", Some("1935-02-03")),
            ("Sunday, April 4", Some("2021-04-04")),
            ("Monday, April 4", None),
            ("February 2021", Some("2021-02")),
            ("early March 2019", Some("2019-03")),
            ("2021", Some("2021")),
            ("mid-2019", Some("2019")),
            ("the spring of 2019", Some("2019")),
            ("last year", Some("2020")),
            ("earlier this year", Some("2021")),
            ("last month", Some("2021-03")),
            ("this month", Some("2021-04")),
            // A day that may be of either year.
            ("April 20", None),
            ("Feb. 30", None),
            ("last Friday", None),
            ("last March", None),
            ("last week", None),
            ("three years ago", None),
            ("two days later", None),
            ("the winter of 2019", None),
            ("the 20th minute", None),
            ("the 1990s", None),
            ("recently", None),
            ("", None),
        ] {
            assert_eq!(told(phrase, Direction::Past, None).as_deref(), day, "{phrase}");
        }
    }

    #[test]
    fn planned_times_are_the_next_after_the_article() {
        for (phrase, day) in [
            ("Monday", Some("2021-04-19")),
            ("Thursday", None),
            ("tomorrow", Some("2021-04-16")),
            ("March", Some("2022-03")),
            ("June 3", Some("2021-06-03")),
            ("Jan. 3", Some("2022-01-03")),
            ("next year", Some("2022")),
            ("next month", Some("2021-05")),
            ("2024", Some("2024")),
        ] {
            assert_eq!(told(phrase, Direction::Future, None).as_deref(), day, "{phrase}");
        }
    }

    #[test]
    fn a_month_is_of_no_year_where_another_is_spoken_of() {
        for (phrase, year, day) in [
            ("March", Some(2012), None),
            ("March 3", Some(2012), None),
            ("March 3", Some(2021), Some("2021-03-03")),
            ("March 2013", Some(2012), Some("2013-03")),
            ("Monday", Some(2012), Some("2021-04-12")),
        ] {
            assert_eq!(told(phrase, Direction::Past, year).as_deref(), day, "{phrase}");
        }
    }

    #[test]
    fn without_a_side_or_a_date_only_full_dates_are_known() {
        for phrase in ["Monday", "March", "March 3"] {
            assert_eq!(told(phrase, Direction::Open, None), None, "{phrase}");
        }
        let undated = Reckoning {
            date: None,
            year: None,
            direction: Direction::Past,
        };
        for (phrase, day) in [
            ("Monday", None),
            ("yesterday", None),
            ("last year", None),
            ("March", None),
            ("March 3", None),
            ("March 3, 2012", Some("2012-03-03")),
            ("2012", Some("2012")),
        ] {
            let told = dated(phrase, undated).map(|day| day.text());
            assert_eq!(told.as_deref(), day, "{phrase}");
        }
    }

    #[test]
    fn ranks_sort_by_time() {
        let rank = |phrase: &str| {
            let reckoning = Reckoning {
                date: Some(date(2021, 4, 15)),
                year: None,
                direction: Direction::Past,
            };
            dated(phrase, reckoning).map(|day| day.rank())
        };
        assert_eq!(rank("Jan. 1, 1970"), Some(0));
        assert_eq!(rank("Dec. 31, 1969"), Some(-1));
        assert!(rank("2020") < rank("March") && rank("March") < rank("Monday"));
    }
}
