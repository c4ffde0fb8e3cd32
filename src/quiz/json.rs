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
    // Where a value is refused after it was read, the place is the white space behind it.
    let read = at + text[at..].chars().next().map_or(0, char::len_utf8);
    let end = text[..read].trim_end().len();
    let width = text[..end].chars().next_back().map_or(0, char::len_utf8);
    Span::new(end - width, end)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::byte_of;
    use crate::diagnostic::Diagnostics;
    use crate::language::SentenceNo;
    use crate::quiz::sample::{balanced_pool, files, stimulus};
    use crate::quiz::{Blueprint, KeyFile, Quiz, QuizFile, Seed, assemble};
    use crate::source::SourceFile;

    #[test]
    fn places_are_held_inside_the_text() {
        let text = "{\n\"é\": x\n}";
        assert_eq!(byte_of(text, 2, 7).of(text), Some("x"));
        assert_eq!(byte_of(text, 2, 3).of(text), Some("é"));
        assert_eq!(byte_of(text, 2, 99).of(text), Some("x"));
        assert_eq!(byte_of(text, 9, 9).of(text), Some("}"));
        assert_eq!(byte_of("", 1, 0).of(""), Some(""));
    }

    fn quiz() -> (Arc<SourceFile>, Arc<SourceFile>) {
        files(&assemble(
            balanced_pool(),
            &stimulus(),
            &Blueprint::default(),
            Seed(2),
            2,
        ))
    }

    fn changed(source: &Arc<SourceFile>, from: &str, to: &str) -> Arc<SourceFile> {
        assert!(source.text().contains(from), "`{from}` stands in the file");
        Arc::new(SourceFile::new(
            source.name(),
            source.text().replacen(from, to, 1),
        ))
    }

    /// Message and the text pointed at.
    fn first<T: std::fmt::Debug>(read: Result<T, Diagnostics>) -> (String, String) {
        let problem = read.expect_err("it is wrong").0.remove(0);
        let label = &problem.labels[0];
        let place = label
            .source
            .slice(label.span)
            .expect("inside the file")
            .to_owned();
        (problem.message, place)
    }

    #[test]
    fn problems_of_a_quiz_file_are_shown_at_their_place() {
        let (file, _) = quiz();
        let cases = [
            ("\"stem\"", "\"stam\"", "unknown field `stam`", "\""),
            (
                "\"format\": 1",
                "\"format\": 2",
                "the file has format 2, not 1",
                "\"format\"",
            ),
            (
                "\"points\": 1",
                "\"points\": 0",
                "item `q1`: 0 points",
                "\"id\": \"q1\"",
            ),
            (
                "\"points\": 1",
                "\"points\": -1",
                "invalid value: integer `-1`",
                "1",
            ),
            (
                "\"number\": 3",
                "\"number\": 4",
                "the article's sentences are not numbered",
                "",
            ),
            (
                "\"id\": \"q2\"",
                "\"id\": \"q1\"",
                "item `q1`: its name is blank, or another",
                "\"id\": \"q1\"",
            ),
            (
                "\"form\": \"B\"",
                "\"form\": \"A\"",
                "form `A`: its name is blank, or another",
                "\"form\": \"A\"",
            ),
            (
                "\"item\": \"q3\"",
                "\"item\": \"q4\"",
                "form `A`: it does not hold every item",
                "\"form\": \"A\"",
            ),
            (
                "\"a\",",
                "\"b\",",
                "form `A`: item `q1`: the arrangement is no reordering",
                "\"form\": \"A\"",
            ),
            (
                "\"a\",",
                "\"aa\",",
                "`aa` is no option letter from `a` to `z`",
                ",",
            ),
        ];
        for (from, to, message, place) in cases {
            let (said, at) = first(QuizFile::parse(&changed(&file, from, to)));
            assert!(said.starts_with(message), "{said}");
            assert_eq!(at, place, "{said}");
        }
    }

    #[test]
    fn problems_of_an_answer_key_are_shown() {
        let (file, key) = quiz();
        let cases = [
            (
                "\"role\": \"key\"",
                "\"role\": \"misreading\"",
                "item `q1`: option",
            ),
            (
                "\"sentence\": 2",
                "\"sentence\": 99",
                "item `q1`: the article has no sentence 99",
            ),
            (
                "\"form\": \"B\"",
                "\"form\": \"C\"",
                "the answer key does not know form `B`",
            ),
            (
                "\"words\": \"What about event 3?\"",
                "\"words\": \" \"",
                "prompt `talk` asks nothing",
            ),
            (
                "\"quiz-sha256\": \"",
                "\"quiz-sha256\": \"x",
                "`quiz-sha256` is no SHA-256 digest",
            ),
            (
                "\"id\": \"q1\"",
                "\"id\": \"q99\"",
                "the answer key does not hold the quiz's items",
            ),
        ];
        for (from, to, message) in cases {
            let (said, _) = first(Quiz::open(&file, &changed(&key, from, to)));
            assert!(said.starts_with(message), "{said}");
        }
    }

    #[test]
    fn prompts_are_kept_and_name_sentences_of_the_article() {
        let (file, key) = quiz();
        let mut read = KeyFile::parse(&key).expect("it is read");
        assert_eq!(read.prompts[0].quotes[0].text, "Event 03 took place.");
        read.prompts[0].quotes[0].sentence = Some(SentenceNo(99));
        let stray = Arc::new(SourceFile::new("a.key.json", read.to_json()));
        let (said, _) = first(Quiz::open(&file, &stray));
        assert_eq!(said, "a prompt names sentence 99, which the article lacks");
        read.prompts.clear();
        let older = Arc::new(SourceFile::new("a.key.json", read.to_json()));
        assert!(!older.text().contains("prompts"));
        assert_eq!(KeyFile::parse(&older).as_ref(), Ok(&read));
    }

    #[test]
    fn files_that_do_not_belong_together_are_told_apart() {
        let (file, key) = quiz();
        let other = files(&assemble(
            balanced_pool(),
            &stimulus(),
            &Blueprint::default(),
            Seed(3),
            2,
        ));
        assert!(Quiz::open(&file, &key).is_ok());
        let (said, _) = first(Quiz::open(&other.0, &key));
        assert!(said.starts_with("this is the answer key of quiz `"), "{said}");
        let edited = changed(&file, "Which of these belongs", "Which one belongs");
        let (said, _) = first(Quiz::open(&edited, &key));
        assert_eq!(
            said,
            "the quiz file `a.quiz.json` was changed after this answer key was made"
        );
    }

    #[test]
    fn files_of_older_versions_say_no_seconds_and_no_hard_words() {
        let (file, _) = quiz();
        let lines = file.text().lines();
        let older: Vec<&str> = lines.filter(|line| !line.contains("\"seconds\"")).collect();
        // The comma before a field that stood last.
        let older = older.join("\n").replace("\"points\": 1,\n", "\"points\": 1\n");
        let read = QuizFile::parse(&Arc::new(SourceFile::new("a.quiz.json", older))).expect("it is read");
        assert_eq!((read.seconds(), read.glossary.len()), (None, 0));
        let newer = QuizFile::parse(&file).expect("it is read");
        assert!(newer.seconds() > Some(newer.reading_seconds()));
        let (said, at) = first(QuizFile::parse(&changed(
            &file,
            "\"seconds\": 60",
            "\"seconds\": 0",
        )));
        assert_eq!(
            (said.as_str(), at.as_str()),
            (
                "item `q1`: 0 seconds where there must be 1 to 3600",
                "\"id\": \"q1\""
            )
        );
    }

    proptest! {
        #[test]
        fn damaged_files_are_refused_or_read_and_never_panic(
            at in any::<prop::sample::Index>(),
            cut in any::<prop::sample::Index>(),
            junk in "[\\[\\]{}\"0-9a-e:,.\\-é]{0,4}",
        ) {
            let (file, key) = quiz();
            let damage = |source: &SourceFile| {
                let boundary = |index: &prop::sample::Index| {
                    let places: Vec<usize> = source.text().char_indices().map(|(place, _)| place).collect();
                    places[index.index(places.len())]
                };
                let (from, to) = (boundary(&at).min(boundary(&cut)), boundary(&at).max(boundary(&cut)));
                let to = to.min(from + 3);
                Arc::new(SourceFile::new("x", format!("{}{junk}{}", &source.text()[..from], &source.text()[to..])))
            };
            let (file, key) = (damage(&file), damage(&key));
            for problem in [QuizFile::parse(&file).err(), KeyFile::parse(&key).err(), Quiz::open(&file, &key).err()] {
                for problem in problem.into_iter().flat_map(|list| list.0) {
                    let label = &problem.labels[0];
                    prop_assert!(label.source.slice(label.span).is_some());
                }
            }
        }
    }
}
