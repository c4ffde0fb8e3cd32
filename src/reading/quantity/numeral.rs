use crate::language::{Document, TokenNo};
use crate::reading::quantity::decimal::Decimal;
use crate::reading::tree::lower;

const SMALL: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: &[&str] = &[
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

const SCALES: &[(&str, u64)] = &[
    ("dozen", 12),
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

/// Scales written onto the digits: "$5m", "1bn". Without a currency "5m" may be metres.
const SUFFIXES: &[(&str, u64)] = &[
    ("k", 1_000),
    ("m", 1_000_000),
    ("mn", 1_000_000),
    ("million", 1_000_000),
    ("bn", 1_000_000_000),
    ("b", 1_000_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

/// A number as the article writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// Its first token.
    pub first: usize,
    /// The token after its last.
    pub end: usize,
    pub value: Decimal,
}

/// The number that starts at a token; none beyond `limit`, the end of the sentence.
pub fn numeral(document: &Document, at: usize, limit: usize, currency: bool) -> Option<Numeral> {
    let reader = Reader { document, limit };
    reader
        .half_a_scale(at)
        .or_else(|| reader.digits(at, currency))
        .or_else(|| reader.in_words(at))
}

/// The value of a scale word.
pub fn scale(word: &str) -> Option<u64> {
    SCALES
        .iter()
        .find(|&&(name, _)| name == word)
        .map(|&(_, factor)| factor)
}

/// The value of a number word up to ninety.
pub fn small(word: &str) -> Option<u64> {
    let place = |list: &[&str]| list.iter().position(|&other| other == word);
    let number = place(SMALL).or_else(|| place(TENS).map(|tens| tens * 10 + 20))?;
    u64::try_from(number).ok()
}

struct Reader<'a> {
    document: &'a Document,
    limit: usize,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> String {
        if at < self.limit {
            lower(self.document, TokenNo(at))
        } else {
            String::new()
        }
    }

    /// "half a million".
    fn half_a_scale(&self, at: usize) -> Option<Numeral> {
        let half = self.word(at) == "half" && self.word(at + 1) == "a";
        let factor = scale(&self.word(at + 2)).filter(|_| half)?;
        Some(Numeral {
            first: at,
            end: at + 3,
            value: Decimal::HALF.times(factor)?,
        })
    }

    /// "40", "3.5 million", "$5m".
    fn digits(&self, at: usize, currency: bool) -> Option<Numeral> {
        let word = self.word(at);
        let letters = word.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(word.len());
        let (digits, suffix) = word.split_at(letters);
        let mut value = Decimal::parse(digits)?;
        if !suffix.is_empty() {
            let &(name, factor) = SUFFIXES.iter().find(|&&(name, _)| name == suffix)?;
            if !currency && name.len() < 3 {
                return None;
            }
            value = value.times(factor)?;
            return Some(Numeral {
                first: at,
                end: at + 1,
                value,
            });
        }
        let mut end = at + 1;
        // "£20 m": the tokenizer has parted them.
        let next = self.word(end);
        if let Some(&(_, factor)) = SUFFIXES.iter().find(|&&(name, _)| currency && name == next) {
            return Some(Numeral {
                first: at,
                end: end + 1,
                value: value.times(factor)?,
            });
        }
        if self.and_a_half(end) {
            value = value.plus(Decimal::HALF)?;
            end += 3;
        }
        while let Some(factor) = scale(&self.word(end)) {
            value = value.times(factor)?;
            end += 1;
        }
        Some(Numeral {
            first: at,
            end,
            value,
        })
    }

    fn and_a_half(&self, at: usize) -> bool {
        self.word(at) == "and" && self.word(at + 1) == "a" && self.word(at + 2) == "half"
    }

    /// "forty-three", "two hundred and fifty", "a dozen".
    fn in_words(&self, at: usize) -> Option<Numeral> {
        let article = matches!(self.word(at).as_str(), "a" | "an") && scale(&self.word(at + 1)).is_some();
        let (start, mut end) = if article {
            (1, at + 1)
        } else {
            self.below_hundred(at)?
        };
        let mut total = Decimal::whole(0);
        let mut current = Decimal::whole(start);
        if self.and_a_half(end) {
            current = current.plus(Decimal::HALF)?;
            end += 3;
        }
        while let Some(factor) = scale(&self.word(end)) {
            end += 1;
            current = current.times(factor)?;
            if factor > 100 {
                total = total.plus(current)?;
                current = Decimal::whole(0);
            }
            // "two hundred and fifty", but not "two hundred and she".
            let more = if self.word(end) == "and" { end + 1 } else { end };
            if let Some((number, after)) = self.below_hundred(more).filter(|_| factor != 12) {
                current = current.plus(Decimal::whole(number))?;
                end = after;
            }
        }
        Some(Numeral {
            first: at,
            end,
            value: total.plus(current)?,
        })
    }

    /// "seven", "forty", "forty-three"; the number and the token after it.
    fn below_hundred(&self, at: usize) -> Option<(u64, usize)> {
        let word = self.word(at);
        let number = small(&word)?;
        let unit = |at: usize| small(&self.word(at)).filter(|unit| (1..10).contains(unit));
        if number >= 20 {
            let hyphen = matches!(self.word(at + 1).as_str(), "-" | "‑");
            if let Some(unit) = unit(at + 2).filter(|_| hyphen) {
                return Some((number + unit, at + 3));
            }
        }
        Some((number, at + 1))
    }
}
