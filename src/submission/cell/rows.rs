use crate::item::{OptionId, Truth};
use crate::source::fold;
use crate::submission::{Question, letter};

/// The verdict on each statement, by stored place.
pub(crate) fn verdicts(question: &Question, size: usize, cell: &str) -> Result<Vec<Option<Truth>>, String> {
    let rows = read_rows(cell, size, &verdict).map_err(|why| match why {
        Trouble::Value(word) => format!("`{word}` is none of S (says this), O (says the opposite), N (does not say)"),
        Trouble::Other(why) => why,
    })?;
    Ok(stored(question.options(), rows))
}

/// The right entry for each left one, by stored place.
pub(crate) fn matches(
    question: &Question,
    size: usize,
    right: &[String],
    cell: &str,
) -> Result<Vec<Option<OptionId>>, String> {
    let texts: Vec<String> = question
        .options()
        .iter()
        .map(|stored| fold(&right[stored.index()]))
        .collect();
    let value = |word: &str| {
        place_of_letter(word, texts.len())
            .or_else(|| texts.iter().position(|text| text == word))
            .map(|place| question.options()[place])
    };
    let rows = read_rows(cell, size, &value).map_err(|why| why.told(texts.len()))?;
    Ok(stored(question.left(), rows))
}

/// The category of each element, by stored place. Categories are never shuffled.
pub(crate) fn sorted(question: &Question, categories: &[String], cell: &str) -> Result<Vec<Option<OptionId>>, String> {
    let texts: Vec<String> = categories.iter().map(|category| fold(category)).collect();
    let value = |word: &str| {
        place_of_letter(word, texts.len())
            .or_else(|| texts.iter().position(|text| text == word))
            .or_else(|| word.parse().ok().filter(|number| (1..=texts.len()).contains(number)).map(|number: usize| number - 1))
            .and_then(OptionId::at)
    };
    let rows = read_rows(cell, question.options().len(), &value).map_err(|why| why.told(texts.len()))?;
    Ok(stored(question.options(), rows))
}

/// Why rows could not be read.
enum Trouble {
    /// A word that stands for nothing.
    Value(String),
    /// Anything else, told.
    Other(String),
}

impl Trouble {
    fn told(self, size: usize) -> String {
        match self {
            Self::Value(word) => format!("`{word}` is no letter from A to {}", letter(size.saturating_sub(1))),
            Self::Other(why) => why,
        }
    }
}

/// Rows given by printed place, put to their stored places.
fn stored<T: Copy>(order: &[OptionId], printed: Vec<Option<T>>) -> Vec<Option<T>> {
    let mut rows = vec![None; printed.len()];
    for (stored, value) in order.iter().zip(printed) {
        rows[stored.index()] = value;
    }
    rows
}

/// Reads `size` values by printed place: in order (`s o n`, `son`, `s; o; n`) or numbered (`1=c 2=a`, `1c, 2a`).
fn read_rows<T: Copy>(
    cell: &str,
    size: usize,
    value: &dyn Fn(&str) -> Option<T>,
) -> Result<Vec<Option<T>>, Trouble> {
    let cell = tightened(&fold(cell));
    let words: Vec<&str> = split(&cell, |c| c.is_whitespace() || ",;|/".contains(c));
    let phrases: Vec<&str> = split(&cell, |c| ",;|".contains(c));
    // A single word may be a run of one-letter values.
    if let [run] = words.as_slice()
        && size > 1
        && run.chars().count() == size
        && let Some(values) = run.chars().map(|c| entry(&c.to_string(), value)).collect::<Option<Vec<_>>>()
    {
        return Ok(values);
    }
    match placed(&words, size, value) {
        Ok(rows) => Ok(rows),
        Err(trouble) => placed(&phrases, size, value).map_err(|_| trouble),
    }
}

/// Puts tokens to their rows; all must be numbered or none.
fn placed<T: Copy>(
    tokens: &[&str],
    size: usize,
    value: &dyn Fn(&str) -> Option<T>,
) -> Result<Vec<Option<T>>, Trouble> {
    let numbered: Vec<Option<(usize, &str)>> = tokens.iter().map(|token| numbered(token)).collect();
    let mut rows = vec![None; size];
    if numbered.iter().all(Option::is_none) {
        let values = tokens
            .iter()
            .map(|token| entry(token, value).ok_or_else(|| Trouble::Value((*token).to_owned())))
            .collect::<Result<Vec<_>, _>>()?;
        if values.len() != size {
            return Err(Trouble::Other(format!("{} answers are given for {size} rows", values.len())));
        }
        return Ok(values);
    }
    let mut seen = vec![false; size];
    for (token, pair) in tokens.iter().zip(numbered) {
        let Some((number, word)) = pair else {
            return Err(Trouble::Other(format!("`{token}` has no row number, others have")));
        };
        let Some(place) = number.checked_sub(1).filter(|&place| place < size) else {
            return Err(Trouble::Other(format!("there is no row {number}: the last is {size}")));
        };
        if std::mem::replace(&mut seen[place], true) {
            return Err(Trouble::Other(format!("row {number} is answered twice")));
        }
        rows[place] = entry(word, value).ok_or_else(|| Trouble::Value(word.to_owned()))?;
    }
    Ok(rows)
}

/// A value, or the mark for a row left blank.
fn entry<T>(word: &str, value: &dyn Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if word == "-" {
        return Some(None);
    }
    value(word.trim_matches(|c: char| "().[]\"'".contains(c))).map(Some)
}

/// A row number with what stands behind it: `1=c`, `1-c`, `1c`, `1. c`. A bare number is a value.
fn numbered(token: &str) -> Option<(usize, &str)> {
    let digits = token.len() - token.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = token[..digits].parse().ok()?;
    let rest = &token[digits..];
    let word = rest.trim_start_matches([' ', ')', '.']);
    let word = ["->", "=", ":", "\u{2192}", ">", "-"]
        .iter()
        .find_map(|mark| word.strip_prefix(mark))
        .unwrap_or(word)
        .trim();
    (!word.is_empty()).then_some((number, word))
}

/// Takes out the space around the marks between row and value: `1 = c` and `1. c` are one word each.
fn tightened(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    for word in cell.split(' ') {
        let joins = ["=", ":", ">", "->", "\u{2192}"].iter().any(|mark| word.starts_with(mark) || out.ends_with(mark));
        let numbers = out
            .strip_suffix(['.', ')'])
            .is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
        if !(out.is_empty() || joins || numbers) {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn split(cell: &str, at: impl Fn(char) -> bool) -> Vec<&str> {
    cell.split(at).map(str::trim).filter(|token| !token.is_empty()).collect()
}

fn place_of_letter(word: &str, size: usize) -> Option<usize> {
    match word.as_bytes() {
        [letter @ b'a'..=b'z'] => Some(usize::from(letter - b'a')).filter(|&place| place < size),
        _ => None,
    }
}

/// Only words that leave no doubt: `n` alone is the worksheet's own letter, `no` or `f` is nobody's.
fn verdict(word: &str) -> Option<Truth> {
    match word {
        "s" | "says" | "says this" | "says so" => Some(Truth::Says),
        "o" | "opposite" | "the opposite" | "says the opposite" => Some(Truth::Opposite),
        "n" | "does not say" | "doesn't say" | "not said" | "not stated" => Some(Truth::NotSaid),
        _ => None,
    }
}
