use std::fmt::Write;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::check::faults;
use super::{HandMark, objects_at};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::{Quiz, QuizFile};
use crate::source::{SourceFile, Span};

/// The version of [`MarkFile`] that is written and read.
const FORMAT: u32 = 1;

/// The marks that people gave to the answers of one quiz, each with who, when and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MarkFile {
    /// Version of this format: 1.
    pub format: u32,
    /// The quiz's opaque name.
    pub quiz: String,
    /// The marks.
    pub marks: Vec<HandMark>,
}

impl MarkFile {
    /// A file without marks yet.
    #[must_use]
    pub fn new(quiz: &QuizFile) -> Self {
        Self {
            format: FORMAT,
            quiz: quiz.quiz.clone(),
            marks: Vec::new(),
        }
    }

    /// Whether a text looks like a file of marks rather than a table or list of them.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        text.trim_start().starts_with('{')
    }

    /// Reads a file of marks to `quiz`, with the place of each mark. Refused, all at once: other versions and unknown
    /// keys, another quiz, items that the quiz does not have, points out of range, levels that the rubric does not
    /// have, an answer that is marked twice, and marks without student, marker or time.
    pub fn parse(source: &Arc<SourceFile>, quiz: &Quiz) -> Result<(Self, Vec<Span>), Diagnostics> {
        let text = source.text();
        let file: Self = serde_json::from_str(text).map_err(|error| no_marks(source, &error))?;
        let problem = |code, message: String, words: &str| {
            let at = text.find(words).unwrap_or_default();
            let span = Span::new(at, at + words.len());
            Diagnostics::from(Diagnostic::error(code, message).at(source, span, ""))
        };
        if file.format != FORMAT {
            let message = format!(
                "format {} is not known; this program reads format {FORMAT}",
                file.format
            );
            return Err(problem("marks-format", message, "\"format\""));
        }
        if file.quiz != quiz.file().quiz {
            let message = format!(
                "these are marks for quiz `{}`, not for quiz `{}`",
                file.quiz,
                quiz.file().quiz
            );
            return Err(problem("marks-other-quiz", message, "\"quiz\""));
        }
        let mut spans = objects_at(text, 2);
        spans.resize(file.marks.len(), Span::new(0, 0));
        let problems: Vec<_> = faults(&file.marks, quiz)
            .into_iter()
            .map(|(place, message)| Diagnostic::error("marks", message).at(source, spans[place], ""))
            .collect();
        if problems.is_empty() {
            Ok((file, spans))
        } else {
            Err(Diagnostics(problems))
        }
    }

    /// The file's text: a mark a line, so that two versions can be compared line by line.
    pub fn to_text(&self) -> serde_json::Result<String> {
        let lines = self
            .marks
            .iter()
            .map(|mark| serde_json::to_string(mark).map(|line| format!("\n    {}", visible(&line))))
            .collect::<Result<Vec<_>, _>>()?;
        let end = if lines.is_empty() { "" } else { "\n  " };
        Ok(format!(
            "{{\n  \"format\": {},\n  \"quiz\": {},\n  \"marks\": [{}{end}]\n}}\n",
            self.format,
            serde_json::to_string(&self.quiz)?,
            lines.join(",")
        ))
    }
}

/// A JSON text whose characters can all be seen: what would move a terminal or turn the direction of reading is written
/// as its number, which reads back as the same.
fn visible(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        let hidden = character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if hidden {
            let number = u32::from(character);
            // A string takes all that is written to it.
            let _ = write!(text, "\\u{number:04x}");
        } else {
            text.push(character);
        }
    }
    text
}

fn no_marks(source: &Arc<SourceFile>, error: &serde_json::Error) -> Diagnostics {
    let line = error.line().saturating_sub(1);
    let start: usize = source.text().split_inclusive('\n').take(line).map(str::len).sum();
    let end = source.text()[start..]
        .find('\n')
        .map_or(source.text().len(), |length| start + length);
    Diagnostic::error("marks-json", format!("this is no file of marks: {error}"))
        .at(source, Span::new(start, end), "")
        .hint("files of marks are written by `newsquiz mark`; tables of marks have the columns student, item, points")
        .into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::MarkFile;
    use crate::quiz::Quiz;
    use crate::submission::sample::source;

    const GOOD: &str = r#"{
  "format": 1,
  "quiz": "harbury-7k2p",
  "marks": [
    {"student":"Ana","item":"q8","form":"A","answer":"only the club","points":"1","level":1,"comment":"no {property}","marker":"Ms Bell","time":"2026-03-09T14:05:00Z"},
    {"student":"Bo","item":"q8","form":"B","points":"3/2","marker":"Ms Bell","time":"2026-03-09T14:06:00Z"}
  ]
}
"#;

    fn quiz() -> Quiz {
        let file = include_str!("../../../tests/golden/answers/harbury.quiz.json");
        let key = include_str!("../../../tests/golden/answers/harbury.key.json");
        Quiz::open(&source(file), &source(key)).expect("a sound pair")
    }

    #[test]
    fn what_is_written_is_read_a_mark_a_line() {
        let quiz = quiz();
        let (file, spans) = MarkFile::parse(&source(GOOD), &quiz).expect("a sound file");
        assert_eq!(
            file.to_text().expect("it can be written"),
            GOOD.replace("3/2", "1.5")
        );
        let second = spans[1].of(GOOD).expect("inside the text");
        assert!(
            second.starts_with("{\"student\":\"Bo\"") && second.ends_with('}'),
            "{second}"
        );
        let mut hostile = file.clone();
        hostile.marks[0].answer = Some("a\u{1b}\u{9b}\u{202e}\u{7f}\n\u{4e2d}\u{1f600}\u{2028}\"".to_owned());
        let text = hostile.to_text().expect("it can be written");
        assert!(
            text.contains("\"a\\u001b\\u009b\\u202e\\u007f\\n\u{4e2d}\u{1f600}\\u2028\\\"\""),
            "{text}"
        );
        assert_eq!(
            MarkFile::parse(&source(&text), &quiz).map(|(file, _)| file),
            Ok(hostile)
        );
        let empty = MarkFile::new(quiz.file());
        let text = empty.to_text().expect("it can be written");
        assert_eq!(
            MarkFile::parse(&source(&text), &quiz).map(|(file, _)| file),
            Ok(empty)
        );
    }

    #[test]
    fn what_is_no_mark_of_this_quiz_is_refused() {
        let cases = [
            (
                "\"format\": 1",
                "\"format\": 2",
                "format 2 is not known; this program reads format 1",
            ),
            (
                "harbury-7k2p",
                "other",
                "these are marks for quiz `other`, not for quiz `harbury-7k2p`",
            ),
            (
                "\"marks\"",
                "\"mark\"",
                "this is no file of marks: unknown field `mark`, expected one of `format`, `quiz`, `marks` at line 4 column 8",
            ),
            ("\"Bo\"", "\"ANA\"", "`ANA`, item `q8`: it is marked twice"),
            ("\"Bo\"", "\" \"", "the mark names no student"),
            ("Ms Bell", "", "`Ana`, item `q8`: nobody is named who marked it"),
            (
                "2026-03-09T14:05:00Z",
                "yesterday",
                "`Ana`, item `q8`: `yesterday` is no time as in RFC 3339, such as `2026-03-09T14:05:00Z`",
            ),
            ("q8", "q99", "`Ana`: the quiz has no item `q99`"),
            ("3/2", "5/2", "`Bo`, item `q8`: 2.5 points, but it earns 0 to 2"),
            (
                "3/2",
                "good",
                "this is no file of marks: `good` is no number of points at line 6 column 58",
            ),
            (
                "\"level\":1",
                "\"level\":3",
                "`Ana`, item `q8`: its rubric has no level 3",
            ),
            (
                "\"level\":1",
                "\"level\":2",
                "`Ana`, item `q8`: level 2, but 1 points",
            ),
        ];
        for (from, to, expected) in cases {
            let problems = MarkFile::parse(&source(&GOOD.replacen(from, to, 1)), &quiz());
            let problems = problems.expect_err("a file with a problem");
            assert_eq!(problems.0[0].message, expected, "{to}");
        }
    }

    proptest! {
        #[test]
        fn no_change_of_a_byte_makes_it_panic(at in 0..GOOD.len(), byte in any::<u8>()) {
            let mut bytes = GOOD.as_bytes().to_vec();
            bytes[at] = byte;
            let _ = MarkFile::parse(&source(&String::from_utf8_lossy(&bytes)), &quiz());
        }
    }
}
