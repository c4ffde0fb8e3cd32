//! The two files as JSON: written with stable bytes, read with the place of every syntax error.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::assemble::FORMAT;
use crate::quiz::check::{Fault, key_faults, quiz_faults};
use crate::quiz::{KeyFile, QuizFile};
use crate::source::{SourceFile, Span};

impl QuizFile {
    /// Reads a quiz file and checks it whole: what comes back can be printed, taken and graded.
    ///
    /// Shows every problem with its place. Large files are the caller's to refuse.
    pub fn parse(source: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let file = read(source, "quiz-syntax", "a quiz file (`NAME.quiz.json`)")?;
        shown(source, "quiz-invalid", quiz_faults(&file)).map(|()| file)
    }

    /// The bytes of the file: the same for the same quiz.
    #[must_use]
    pub fn to_json(&self) -> String {
        written(self)
    }
}

impl KeyFile {
    /// Reads an answer key and checks it as far as it can be without its quiz file.
    pub fn parse(source: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let file = read(source, "key-syntax", "an answer key (`NAME.key.json`)")?;
        shown(source, "key-invalid", key_faults(&file)).map(|()| file)
    }

    /// The bytes of the file: the same for the same key.
    #[must_use]
    pub fn to_json(&self) -> String {
        written(self)
    }
}

fn written<T: Serialize>(file: &T) -> String {
    let mut text =
        serde_json::to_string_pretty(file).expect("texts, numbers and lists can always be written");
    text.push('\n');
    text
}

/// The one field that every version has.
#[derive(Deserialize)]
struct Version {
    format: u32,
}

fn read<T: DeserializeOwned>(
    source: &Arc<SourceFile>,
    code: &'static str,
    what: &str,
) -> Result<T, Diagnostics> {
    if let Ok(Version { format }) = serde_json::from_str(source.text())
        && format != FORMAT
    {
        let place = find(source.text(), "\"format\"");
        return Err(
            Diagnostic::error(code, format!("the file has format {format}, not {FORMAT}"))
                .at(source, place, "")
                .hint("another version of newsquiz made it; use that version, or make the quiz anew")
                .into(),
        );
    }
    serde_json::from_str(source.text()).map_err(|error| {
        let place = byte_of(source.text(), error.line(), error.column());
        let message = error.to_string();
        // serde_json ends its message with the place, which the label shows already.
        let words = message
            .rsplit_once(" at line ")
            .map_or(message.as_str(), |(words, _)| words);
        Diagnostic::error(code, words)
            .at(source, place, "")
            .hint(format!("this is read as {what} that `newsquiz make` writes"))
            .into()
    })
}

pub(super) fn shown(
    source: &Arc<SourceFile>,
    code: &'static str,
    faults: Vec<Fault>,
) -> Result<(), Diagnostics> {
    if faults.is_empty() {
        return Ok(());
    }
    let problems = faults.into_iter().map(|fault| {
        let place = fault
            .at
            .map_or(Span::new(0, 0), |text| find(source.text(), &text));
        Diagnostic::error(code, fault.message)
            .at(source, place, "")
            .hint("the file was changed by hand or cut short; take a fresh copy")
    });
    Err(Diagnostics(problems.collect()))
}

/// Where `text` stands first, or the file's beginning.
fn find(file: &str, text: &str) -> Span {
    file.find(text)
        .map_or(Span::new(0, 0), |start| Span::new(start, start + text.len()))
}

/// The place that `serde_json` names: line from 1, column in bytes, the byte last read. Held to a character.
fn byte_of(text: &str, line: usize, column: usize) -> Span {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let length = text[start..].lines().next().map_or(0, str::len);
    let mut at = start + column.saturating_sub(1).min(length);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let width = text[at..]
        .chars()
        .next()
        .filter(|&c| c != '\n')
        .map_or(0, char::len_utf8);
    Span::new(at, at + width)
}

#[cfg(test)]
mod tests {
    use super::byte_of;

    #[test]
    fn places_are_held_inside_the_text() {
        let text = "{\n\"é\": x\n}";
        assert_eq!(byte_of(text, 2, 7).of(text), Some("x"));
        assert_eq!(byte_of(text, 2, 3).of(text), Some("é"));
        assert_eq!(byte_of(text, 2, 99).of(text), Some(""));
        assert_eq!(byte_of(text, 9, 9).of(text), Some(""));
        assert_eq!(byte_of("", 1, 0).of(""), Some(""));
    }
}
