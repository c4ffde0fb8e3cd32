//! Numbers and years that an article does not have, to stand in the place of one that it has.

/// Small numbers in words.
const WORDS: &[&str] = &[
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

/// Shares in words, each with another that is far from it.
const SHARES: &[(&str, &str)] = &[
    ("half", "a quarter"),
    ("a quarter", "half"),
    ("a third", "two thirds"),
    ("a half", "a quarter"),
    ("two thirds", "a third"),
    ("two-thirds", "a third"),
    ("three quarters", "a quarter"),
    ("three-quarters", "a quarter"),
];

/// How a number differs from the one in whose place it stands.
#[derive(Clone, Copy)]
pub struct Shape {
    /// It is a part of a whole: never above all of it.
    pub share: bool,
    /// There are only so many of the thing: it is rather made smaller.
    pub few: bool,
    /// The article gives it as rough: the other is far away, and as round.
    pub rough: bool,
}

/// Another number, written as `text` is ("64,000", "$19.3 million", "three"), that is not taken.
///
/// `value` is what `text` comes to; `taken` tells of values that the article has.
pub fn number(text: &str, value: f64, shape: Shape, taken: impl Fn(f64) -> bool) -> Option<String> {
    if shape.share
        && let Some((_, other)) = SHARES.iter().find(|(own, _)| *own == text)
    {
        return Some((*other).to_owned());
    }
    match WORDS.iter().position(|word| *word == text.to_lowercase()) {
        Some(place) => in_words(text, place, shape, taken),
        None => in_figures(text, value, shape, taken),
    }
}

fn in_words(text: &str, place: usize, shape: Shape, taken: impl Fn(f64) -> bool) -> Option<String> {
    let steps: &[isize] = match (shape.few, shape.rough, place.is_multiple_of(2)) {
        (_, true, _) => &[-5, 5, -4, 4],
        (true, ..) => &[-2, -3, 2, 3],
        (_, _, true) => &[3, -2, 2, -3],
        (_, _, false) => &[-2, 2, 3, -3],
    };
    let word = steps
        .iter()
        .filter_map(|&step| place.checked_add_signed(step))
        .filter(|&other| other >= 2 && !taken(f64::from(u8::try_from(other).unwrap_or(0))))
        .find_map(|other| WORDS.get(other))?;
    let capital = text.starts_with(char::is_uppercase);
    Some(if capital {
        crate::language::wording::capitalise(word)
    } else {
        (*word).to_owned()
    })
}

/// In tenths, how large the other is. All are far enough from each other and from the whole for a reader to tell.
const TENTHS: [[u64; 4]; 3] = [[14, 7, 16, 6], [7, 14, 6, 16], [7, 6, 5, 14]];
const ROUGH_TENTHS: [u64; 4] = [17, 5, 18, 4];

fn in_figures(text: &str, value: f64, shape: Shape, taken: impl Fn(f64) -> bool) -> Option<String> {
    let begin = text.find(|c: char| c.is_ascii_digit())?;
    let rest = &text[begin..];
    let length = rest
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.')))
        .unwrap_or(rest.len());
    let figures = rest[..length].trim_end_matches([',', '.']);
    let after = &rest[figures.len()..];
    if after.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let plain = figures.replace(',', "");
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let all: u64 = format!("{whole}{decimals}").parse().ok()?;
    let places = u32::try_from(decimals.len()).ok()?;
    // Zeros at the end say how round it is: the other is as round.
    let mut round = 0;
    let mut own = all;
    while places == 0 && own >= 100 && own.is_multiple_of(10) {
        own /= 10;
        round += 1;
    }
    if !(2..=1_000_000).contains(&own) {
        return None;
    }
    let tenths = match (
        shape.rough,
        shape.few || shape.share && own * 2 > 100 * 10u64.pow(places),
    ) {
        (true, _) => ROUGH_TENTHS,
        (_, true) => TENTHS[2],
        _ => TENTHS[usize::from(own.is_multiple_of(3))],
    };
    let unit = value / f64::from(u32::try_from(all).ok()?);
    // "About 30" gives way to 50, never to 51.
    let step = match (shape.rough && places == 0, own.is_multiple_of(10)) {
        (false, _) => 1,
        (true, true) => 10,
        (true, false) if round > 0 => 1,
        (true, false) => 5,
    };
    tenths.into_iter().find_map(|tenth| {
        let mut other = (own * tenth + 5 * step) / (10 * step) * step;
        if step == 1 && !own.is_multiple_of(10) && other.is_multiple_of(10) {
            other += 1;
        }
        let other = other * 10u64.pow(round);
        let comes_to = f64::from(u32::try_from(other).ok()?) * unit;
        let year = places == 0 && (1800..2100).contains(&other) && !figures.contains(',');
        let fits =
            other.abs_diff(all) >= 2.min(all / 2).max(1) && other >= 2 && !(shape.share && comes_to >= 100.0);
        let written = written(other, places, figures.contains(','));
        (fits && !year && !taken(comes_to)).then(|| format!("{}{written}{after}", &text[..begin]))
    })
}

/// A number in figures, as the one that it stands for was written.
fn written(number: u64, places: u32, grouped: bool) -> String {
    let scale = 10u64.pow(places);
    let whole = (number / scale).to_string();
    let mut text = String::new();
    for (place, figure) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) && (grouped || whole.len() > 4) {
            text.push(',');
        }
        text.push(figure);
    }
    if places > 0 {
        let width = places as usize;
        let decimals = format!(".{:0width$}", number % scale);
        text.push_str(&decimals);
    }
    text
}

/// A year near another that is not taken, on the same side of the day of writing.
pub fn year(own: u32, written: Option<u32>, taken: impl Fn(u32) -> bool) -> Option<u32> {
    let steps: [i32; 4] = if own.is_multiple_of(2) {
        [-3, 3, -4, 2]
    } else {
        [3, -3, 4, -2]
    };
    let fits = |other: u32| match written {
        Some(written) => (other <= written) == (own <= written) && (own > written || other < written),
        // Without a date nobody knows whether a later year has come.
        None => other < own,
    };
    steps
        .into_iter()
        .filter_map(|step| own.checked_add_signed(step))
        .find(|&other| fits(other) && !taken(other))
}

#[cfg(test)]
mod tests {
    use super::{Shape, number, year};

    const PLAIN: Shape = Shape {
        share: false,
        few: false,
        rough: false,
    };

    #[test]
    fn another_number_is_written_alike_and_clearly_apart() {
        for (text, value, other) in [
            ("64,000", 64_000.0, Some("91,000")),
            ("45", 45.0, Some("32")),
            ("1.5 million", 1_500_000.0, Some("1.1 million")),
            ("$19.3 million", 19_300_000.0, Some("$27.1 million")),
            ("three", 3.0, Some("five")),
            ("Four", 4.0, Some("Seven")),
            ("1", 1.0, None),
            ("5 percent to 25", 5.0, None),
        ] {
            let found = number(text, value, PLAIN, |_| false);
            assert_eq!(found.as_deref(), other, "{text}");
        }
        let share = Shape { share: true, ..PLAIN };
        assert_eq!(number("74", 74.0, share, |_| false).as_deref(), Some("52"));
        assert_eq!(
            number("a third", 0.33, share, |_| false).as_deref(),
            Some("two thirds")
        );
        let rough = Shape { rough: true, ..PLAIN };
        for (text, value, other) in [
            ("200", 200.0, "300"),
            ("30", 30.0, "50"),
            ("45", 45.0, "75"),
            ("250", 250.0, "430"),
            ("17,000", 17_000.0, "29,000"),
            ("1.5 million", 1_500_000.0, "2.6 million"),
        ] {
            assert_eq!(
                number(text, value, rough, |_| false).as_deref(),
                Some(other),
                "{text}"
            );
        }
        // What the article has is passed over.
        assert_eq!(
            number("45", 45.0, PLAIN, |value| (value - 32.0).abs() < 0.5).as_deref(),
            Some("63")
        );
    }

    #[test]
    fn another_year_lies_on_the_same_side_of_today() {
        assert_eq!(year(2016, Some(2020), |_| false), Some(2013));
        assert_eq!(year(2019, Some(2020), |_| false), Some(2016));
        assert_eq!(year(2025, Some(2020), |_| false), Some(2028));
        assert_eq!(year(2016, Some(2020), |year| year == 2013), Some(2019));
        assert_eq!(year(2015, None, |_| false), Some(2012));
    }
}
