use crate::item::{OptionId, Truth};
use crate::source::fold;
use crate::submission::letter;

/// The verdict on each statement.
pub fn verdicts(size: usize, cell: &str) -> Result<Vec<Option<Truth>>, String> {
    read_rows(cell, size, true, &verdict).map_err(|trouble| match trouble {
        Trouble::Value(word) => {
            format!("`{word}` is none of S (says this), O (says otherwise), N (does not say)")
        }
        Trouble::Other(why) => why,
    })
}

/// The right entry for each of `size` left ones.
pub fn matches(size: usize, right: &[String], cell: &str) -> Result<Vec<Option<OptionId>>, String> {
    let texts: Vec<String> = right.iter().map(|entry| fold(entry)).collect();
    let value = |word: &str| named(word, &texts);
    read_rows(cell, size, false, &value).map_err(|trouble| trouble.told(texts.len()))
}

/// The category of each of `size` elements.
pub fn sorted(size: usize, categories: &[String], cell: &str) -> Result<Vec<Option<OptionId>>, String> {
    let texts: Vec<String> = categories.iter().map(|category| fold(category)).collect();
    let value = |word: &str| counted(word, texts.len()).or_else(|| named(word, &texts));
    read_rows(cell, size, true, &value).map_err(|trouble| match trouble {
        Trouble::Value(word) => format!("`{word}` is no category from 1 to {}", texts.len()),
        Trouble::Other(why) => why,
    })
}

/// An entry by its letter or its words.
pub(super) fn named(word: &str, texts: &[String]) -> Option<OptionId> {
    word.parse()
        .ok()
        .filter(|option: &OptionId| option.index() < texts.len())
        .or_else(|| OptionId::at(texts.iter().position(|text| text == word)?))
}

/// An entry by its number.
pub(super) fn counted(word: &str, size: usize) -> Option<OptionId> {
    let number: usize = word.parse().ok().filter(|&number| number <= size)?;
    OptionId::at(number.checked_sub(1)?)
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
            Self::Value(word) => format!(
                "`{word}` is no letter from A to {}",
                letter(size.saturating_sub(1))
            ),
            Self::Other(why) => why,
        }
    }
}

/// Reads `size` values: in order (`s o n`, `son`, `s; o; n`) or numbered (`1=c 2=a`, `1c, 2a`) or,
/// where rows have letters, lettered (`a=s b=o`).
fn read_rows<T: Copy>(
    cell: &str,
    size: usize,
    lettered: bool,
    value: &dyn Fn(&str) -> Option<T>,
) -> Result<Vec<Option<T>>, Trouble> {
    let cell = tightened(&fold(cell));
    let words: Vec<&str> = split(&cell, |c| c.is_whitespace() || ",;|/".contains(c));
    let phrases: Vec<&str> = split(&cell, |c| ",;|".contains(c));
    // A single word may be a run of one-letter values.
    if let [run] = words.as_slice()
        && size > 1
        && run.chars().count() == size
        && let Ok(values) = run.chars().map(|c| entry(&c.to_string(), value)).collect()
    {
        return Ok(values);
    }
    match placed(&words, size, lettered, value) {
        Ok(rows) => Ok(rows),
        Err(trouble) => placed(&phrases, size, lettered, value).map_err(|_| trouble),
    }
}

/// Puts tokens to their rows; all must be numbered or none.
fn placed<T: Copy>(
    tokens: &[&str],
    size: usize,
    lettered: bool,
    value: &dyn Fn(&str) -> Option<T>,
) -> Result<Vec<Option<T>>, Trouble> {
    let numbered: Vec<Option<(usize, &str)>> = tokens
        .iter()
        .map(|token| numbered(token).or_else(|| if lettered { with_letter(token) } else { None }))
        .collect();
    let mut rows = vec![None; size];
    if numbered.iter().all(Option::is_none) {
        let values = tokens
            .iter()
            .map(|token| entry(token, value))
            .collect::<Result<Vec<_>, _>>()?;
        if values.len() != size {
            return Err(Trouble::Other(format!(
                "there are {size} rows and {} answers",
                values.len()
            )));
        }
        return Ok(values);
    }
    let mut seen = vec![false; size];
    for (token, pair) in tokens.iter().zip(numbered) {
        let Some((number, word)) = pair else {
            return Err(Trouble::Other(format!(
                "`{token}` has no row number, others have"
            )));
        };
        let Some(place) = number.checked_sub(1).filter(|&place| place < size) else {
            return Err(Trouble::Other(format!(
                "there is no row {number}: the last is {size}"
            )));
        };
        if std::mem::replace(&mut seen[place], true) {
            return Err(Trouble::Other(format!("row {number} is answered twice")));
        }
        rows[place] = entry(word, value)?;
    }
    Ok(rows)
}

/// A value, or nothing for the mark of a row left blank.
fn entry<T>(word: &str, value: &dyn Fn(&str) -> Option<T>) -> Result<Option<T>, Trouble> {
    if word == "-" {
        return Ok(None);
    }
    match value(word.trim_matches(|c: char| "().[]\"'".contains(c))) {
        Some(value) => Ok(Some(value)),
        None => Err(Trouble::Value(word.to_owned())),
    }
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

/// A row letter with what stands behind it: `a=s`, `a: s`.
fn with_letter(token: &str) -> Option<(usize, &str)> {
    let (row, word) = token.split_once(['=', ':'])?;
    let row: OptionId = row.parse().ok()?;
    (!word.is_empty()).then_some((row.index() + 1, word))
}

/// Takes out the space around the marks between row and value: `1 = c` and `1. c` are one word each.
fn tightened(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    for word in cell.split(' ') {
        let joins = ["=", ":", ">", "->", "\u{2192}"]
            .iter()
            .any(|mark| word.starts_with(mark) || out.ends_with(mark));
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
    cell.split(at)
        .map(str::trim)
        .filter(|token| !token.is_empty())
        .collect()
}

/// Only words that leave no doubt: `n` alone is the worksheet's own letter, `no` or `f` is nobody's.
pub(super) fn verdict(word: &str) -> Option<Truth> {
    // As the worksheet's instruction has it, which forms are made from.
    match word.strip_prefix("the article ").unwrap_or(word) {
        "s" | "says" | "says this" | "says so" => Some(Truth::Says),
        "o" | "otherwise" | "says otherwise" | "opposite" | "the opposite" => Some(Truth::Otherwise),
        "n" | "does not say" | "doesn't say" | "not said" | "not stated" => Some(Truth::NotSaid),
        _ => None,
    }
}
