use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Answer, ItemId};
use crate::quiz::{FormId, QuizFile};
use crate::source::{SourceFile, Span};
use crate::submission::fits::fits;
use crate::submission::{Given, StudentId, Submission};

/// The answer file that the program writes while a student takes a quiz: answers by item, options as stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AnswerFile {
    /// Version of this format: 1.
    pub format: u32,
    /// The quiz's opaque name.
    pub quiz: String,
    /// The form that was taken.
    pub form: FormId,
    /// Who took it.
    pub student: StudentId,
    /// Whether it was practice, with the answer key at hand: such answers are never graded.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
    /// The answers; items without one were left blank.
    #[serde(deserialize_with = "each_once")]
    pub answers: BTreeMap<ItemId, Answer>,
    /// The items that the student marked to come back to; they count nothing.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub flagged: BTreeSet<ItemId>,
}

/// The version of [`AnswerFile`] that is written and read.
const FORMAT: u32 = 1;

impl AnswerFile {
    /// A file for a student who has not answered yet.
    #[must_use]
    pub fn new(quiz: &QuizFile, form: FormId, student: StudentId) -> Self {
        Self {
            format: FORMAT,
            quiz: quiz.quiz.clone(),
            form,
            student,
            practice: false,
            answers: BTreeMap::new(),
            flagged: BTreeSet::new(),
        }
    }

    /// Reads an answer file to `quiz`. Refused: other versions, unknown keys, another quiz, items that the quiz does
    /// not have, answers that do not fit their item.
    pub fn parse(source: &Arc<SourceFile>, quiz: &QuizFile) -> Result<Self, Diagnostics> {
        let file: Self =
            serde_json::from_str(source.text()).map_err(|error| not_an_answer_file(source, &error))?;
        let problem = |code, message: String, words: &str| {
            let at = source.text().find(words).unwrap_or_default();
            Diagnostics::from(Diagnostic::error(code, message).at(
                source,
                Span::new(at, at + words.len()),
                "",
            ))
        };
        if file.format != FORMAT {
            let message = format!(
                "format {} is not known; this program reads format {FORMAT}",
                file.format
            );
            return Err(problem("answers-format", message, "\"format\""));
        }
        if file.quiz != quiz.quiz {
            let message = format!(
                "these are answers to quiz `{}`, not to quiz `{}`",
                file.quiz, quiz.quiz
            );
            return Err(problem("answers-other-quiz", message, "\"quiz\""));
        }
        let named = |id: &ItemId| {
            let item = quiz.items.iter().find(|item| item.id == *id);
            item.ok_or_else(|| {
                let message = format!("the quiz has no item `{id}`");
                problem("answers-unknown-item", message, &format!("\"{id}\""))
            })
        };
        file.flagged.iter().try_for_each(|id| named(id).map(|_| ()))?;
        for (id, answer) in &file.answers {
            let name = format!("\"{id}\"");
            let item = named(id)?;
            if let Err(why) = fits(&item.response, answer) {
                return Err(problem(
                    "answers-misfit",
                    format!("the answer to item `{id}` does not fit: {why}"),
                    &name,
                ));
            }
        }
        Ok(file)
    }

    /// The file's text, with a line end.
    pub fn to_text(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }
}

/// Reads an answer file for grading; practice is refused.
pub fn read_answer_file(source: &Arc<SourceFile>, quiz: &QuizFile) -> Result<Submission, Diagnostics> {
    let file = AnswerFile::parse(source, quiz)?;
    if file.practice {
        let message = format!(
            "these are answers that `{}` gave in practice, with the answer key at hand",
            file.student
        );
        let word = "\"practice\"";
        let found = source.text().find(word);
        let place = found.map_or(Span::new(0, 0), |at| Span::new(at, at + word.len()));
        return Err(Diagnostic::error("answers-practice", message)
            .at(source, place, "")
            .hint("practice is not graded: take what `newsquiz take` wrote without --practice")
            .into());
    }
    if file.student.0.trim().is_empty() {
        let problem = Diagnostic::error("answers-no-student", "the answer file names no student");
        return Err(problem.at(source, Span::new(0, 0), "").into());
    }
    Ok(Submission {
        student: file.student,
        form: file.form,
        answers: file
            .answers
            .into_iter()
            .map(|(item, answer)| (item, Given::Answered(answer)))
            .collect(),
    })
}

fn not_an_answer_file(source: &Arc<SourceFile>, error: &serde_json::Error) -> Diagnostics {
    let line = error.line().saturating_sub(1);
    let start: usize = source.text().split_inclusive('\n').take(line).map(str::len).sum();
    let end = source.text()[start..]
        .find('\n')
        .map_or(source.text().len(), |length| start + length);
    Diagnostic::error("answers-json", format!("this is not an answer file: {error}"))
        .at(source, Span::new(start, end), "")
        .hint("answer files are written by `newsquiz take`; tables are read from .csv and .tsv files")
        .into()
}

/// A map in which no item stands twice: of two answers, none is silently lost.
fn each_once<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<ItemId, Answer>, D::Error> {
    struct Answers;

    impl<'de> Visitor<'de> for Answers {
        type Value = BTreeMap<ItemId, Answer>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("answers by item")
        }

        fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
            let mut answers = BTreeMap::new();
            while let Some((item, answer)) = map.next_entry::<ItemId, Answer>()? {
                let name = item.0.clone();
                if answers.insert(item, answer).is_some() {
                    return Err(M::Error::custom(format_args!("item `{name}` is answered twice")));
                }
            }
            Ok(answers)
        }
    }

    from.deserialize_map(Answers)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{AnswerFile, read_answer_file};
    use crate::quiz::FormId;
    use crate::submission::StudentId;
    use crate::submission::sample::{harbury, source};

    const GOOD: &str = r#"{"format": 1, "quiz": "harbury-7k2p", "form": "B", "student": "Ana",
        "answers": {"q5": {"choice": "b"}, "q3": {"truth": ["says", null, "not-said"]}}, "flagged": ["q7"]}"#;

    #[test]
    fn what_is_written_is_read() {
        let quiz = harbury();
        let file = AnswerFile::parse(&source(GOOD), &quiz).expect("a sound file");
        let text = file.to_text().expect("it can be written");
        assert_eq!(AnswerFile::parse(&source(&text), &quiz), Ok(file));
        let mut new = AnswerFile::new(&quiz, FormId("A".to_owned()), StudentId("Bo".to_owned()));
        assert!(!new.to_text().expect("it can be written").contains("practice"));
        new.practice = true;
        let text = new.to_text().expect("it can be written");
        assert_eq!(AnswerFile::parse(&source(&text), &quiz), Ok(new));
    }

    #[test]
    fn what_is_not_an_answer_file_to_this_quiz_is_refused() {
        let quiz = harbury();
        let cases = [
            (
                "\"format\": 1",
                "\"format\": 2",
                "format 2 is not known; this program reads format 1",
            ),
            (
                "harbury-7k2p",
                "other",
                "these are answers to quiz `other`, not to quiz `harbury-7k2p`",
            ),
            ("\"q5\"", "\"q99\"", "the quiz has no item `q99`"),
            ("\"q7\"", "\"q98\"", "the quiz has no item `q98`"),
            (
                "\"b\"",
                "\"e\"",
                "the answer to item `q5` does not fit: the answer names what the item does not have",
            ),
            (
                "{\"choice\": \"b\"}",
                "{\"text\": \"b\"}",
                "the answer to item `q5` does not fit: the item asks for `choice`, the answer is a `text`",
            ),
            (
                "null, ",
                "",
                "the answer to item `q3` does not fit: the answer names what the item does not have",
            ),
            (
                "\"q3\"",
                "\"q5\"",
                "this is not an answer file: item `q5` is answered twice at line 2 column 87",
            ),
            (
                "\"student\"",
                "\"name\"",
                "this is not an answer file: unknown field `name`",
            ),
            ("\"Ana\"", "\" \"", "the answer file names no student"),
            (
                "\"Ana\",",
                "\"Ana\"",
                "this is not an answer file: expected `,` or `}` at line 2 column 9",
            ),
        ];
        for (from, to, expected) in cases {
            let problems = read_answer_file(&source(&GOOD.replacen(from, to, 1)), &quiz);
            let problems = problems.expect_err("a file with a problem");
            let message = &problems.0[0].message;
            assert!(message.starts_with(expected), "{message}");
        }
    }

    proptest! {
        #[test]
        fn no_change_of_a_byte_makes_it_panic(at in 0..GOOD.len(), byte in any::<u8>()) {
            let mut bytes = GOOD.as_bytes().to_vec();
            bytes[at] = byte;
            let _ = read_answer_file(&source(&String::from_utf8_lossy(&bytes)), &harbury());
        }
    }
}
