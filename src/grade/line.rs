use std::sync::Arc;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::grade;
use crate::grade::json_view::student_json;
use crate::quiz::Quiz;
use crate::source::SourceFile;
use crate::submission::read_answer_file;

#[derive(Serialize)]
struct Refused<'p> {
    line: usize,
    errors: Vec<Problem<'p>>,
}

#[derive(Serialize)]
struct Problem<'p> {
    code: &'p str,
    message: &'p str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    hints: &'p [String],
}

/// A submission graded by itself: a line of JSON for a line of JSON, without line end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GradedLine {
    /// The student's result as in the report, or `{"line": …, "errors": …}`.
    pub json: String,
    /// Whether it is a result.
    pub is_graded: bool,
}

/// Grades an answer file that stands in one line, `number` of its file, and looks at nothing else: what is given back depends
/// on the line and the key alone, so that lines may be graded in any order and on many machines.
pub fn grade_line(quiz: &Quiz, bytes: &[u8], number: usize) -> serde_json::Result<GradedLine> {
    match graded(quiz, bytes, number) {
        Ok(json) => json.map(|json| GradedLine {
            json,
            is_graded: true,
        }),
        Err(problems) => refused(&problems, number),
    }
}

/// The line for a submission that could not be graded.
pub fn refused(problems: &Diagnostics, number: usize) -> serde_json::Result<GradedLine> {
    let problems = problems.0.iter().map(|problem| Problem {
        code: problem.code,
        message: &problem.message,
        hints: &problem.hints,
    });
    let json = serde_json::to_string(&Refused {
        line: number,
        errors: problems.collect(),
    })?;
    Ok(GradedLine {
        json,
        is_graded: false,
    })
}

fn graded(quiz: &Quiz, bytes: &[u8], number: usize) -> Result<serde_json::Result<String>, Diagnostics> {
    let name = format!("line {number}");
    let decoded = SourceFile::decode(name, bytes)
        .map_err(|why| Diagnostics::from(Diagnostic::error("not-text", why.to_string())))?;
    if decoded.replaced > 0 || decoded.encoding != "UTF-8" {
        let problem = Diagnostic::error("not-text", "the line is not UTF-8");
        return Err(problem.into());
    }
    let submission = read_answer_file(&Arc::new(decoded.file), quiz.file())?;
    let graded = grade(quiz.file(), quiz.key(), &submission)?;
    Ok(student_json(&graded))
}
