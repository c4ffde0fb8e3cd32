use std::collections::BTreeSet;
use std::sync::Arc;

use num_rational::Ratio;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::{Graded, Mark};
use crate::item::{Kind, Score};
use crate::source::{SourceFile, Span, fold};
use crate::submission::{Column, Given, Sheet, StudentId, unguarded};

/// Points that a person gave to an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenMark {
    /// Whose answer.
    pub student: StudentId,
    /// The question's printed number on the student's form.
    pub number: usize,
    /// The points.
    pub points: Score,
    /// Where the marks file says so.
    pub span: Span,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    student: String,
    item: serde_json::Value,
    points: serde_json::Value,
}

/// Reads marks: a JSON list of `{"student", "item", "points"}`, or a table with these columns (others are passed
/// over, so that the filled queue is such a file). Rows without points are still to be marked and are left out.
/// Points may be `1`, `1.5`, `1,5` or `1/2`.
pub fn read_marks(source: &Arc<SourceFile>) -> Result<Vec<GivenMark>, Diagnostics> {
    let rows = if source.text().trim_start().starts_with(['[', '{']) {
        json_rows(source)?
    } else {
        table_rows(source)?
    };
    let mut marks = Vec::new();
    let mut problems = Diagnostics::default();
    for ([student, item, points], span) in rows {
        if points.trim().is_empty() {
            continue;
        }
        let number = match Column::of(&item) {
            Column::Question(number) => Some(number),
            Column::Student { .. } | Column::Form | Column::Other => None,
        };
        match (number, exact(points.trim())) {
            (Some(number), Some(points)) => marks.push(GivenMark {
                student: StudentId(unguarded(student.trim()).to_owned()),
                number,
                points: Score(points),
                span,
            }),
            (None, _) => problems.0.push(
                Diagnostic::error("marks-item", format!("`{}` is no question number", item.trim()))
                    .at(source, span, "")
                    .hint("give the number that the student's form prints"),
            ),
            (_, None) => problems.0.push(
                Diagnostic::error(
                    "marks-points",
                    format!("`{}` is no number of points", points.trim()),
                )
                .at(source, span, "")
                .hint("points are written 1, 1.5 or 1/2"),
            ),
        }
    }
    if problems.0.is_empty() {
        Ok(marks)
    } else {
        Err(problems)
    }
}

type Cells = ([String; 3], Span);

fn json_rows(source: &Arc<SourceFile>) -> Result<Vec<Cells>, Diagnostics> {
    let rows: Vec<Row> = serde_json::from_str(source.text()).map_err(|error| {
        Diagnostic::error("marks-json", format!("these are no marks: {error}"))
            .at(source, Span::new(0, 0), "")
            .hint("marks are a list of {\"student\": ..., \"item\": ..., \"points\": ...}")
    })?;
    let text = |value: serde_json::Value| match value {
        serde_json::Value::String(text) => text,
        serde_json::Value::Null => String::new(),
        other => other.to_string(),
    };
    Ok(rows
        .into_iter()
        .map(|row| ([row.student, text(row.item), text(row.points)], Span::new(0, 0)))
        .collect())
}

fn table_rows(source: &Arc<SourceFile>) -> Result<Vec<Cells>, Diagnostics> {
    let sheet = Sheet::read(source)?;
    let column = |name: &'static str, is: &dyn Fn(&str) -> bool| {
        sheet.header.iter().position(is).ok_or_else(|| {
            Diagnostic::error("marks-column", format!("the marks have no column `{name}`"))
                .at(source, sheet.header_span, "")
                .hint("a table of marks has the columns student, item, points")
        })
    };
    let student = column("student", &|header| {
        matches!(Column::of(header), Column::Student { .. })
    })?;
    let item = column("item", &|header| {
        matches!(fold(header).as_str(), "item" | "question")
    })?;
    let points = column("points", &|header| {
        matches!(fold(header).as_str(), "points" | "score" | "mark")
    })?;
    let cell = |row: &csv::StringRecord, place: usize| row.get(place).unwrap_or_default().to_owned();
    Ok(sheet
        .rows
        .iter()
        .map(|(row, span)| ([cell(row, student), cell(row, item), cell(row, points)], *span))
        .collect())
}

/// A number as an exact fraction: at most nine digits before and six behind the point.
fn exact(text: &str) -> Option<Ratio<i64>> {
    let whole = |digits: &str| -> Option<i64> {
        (digits.len() <= 9 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse().ok())
            .flatten()
    };
    if let Some((part, of)) = text.split_once('/') {
        let (part, of) = (whole(part.trim())?, whole(of.trim())?);
        return (of > 0).then(|| Ratio::new(part, of));
    }
    let (before, behind) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    if behind.is_empty() || behind.len() > 6 {
        return None;
    }
    let scale = 10_i64.pow(u32::try_from(behind.len()).ok()?);
    Some(Ratio::from_integer(whole(before)?) + Ratio::new(whole(behind)?, scale))
}

/// Puts marks to their answers. Refused, all at once: a student or question that is not there, points out of range,
/// an answer marked twice, and an answer that the key has scored already.
pub fn apply_marks(
    graded: &mut [Graded],
    marks: &[GivenMark],
    source: &Arc<SourceFile>,
) -> Result<(), Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut seen = BTreeSet::new();
    for mark in marks {
        let done = if seen.insert((fold(&mark.student.0), mark.number)) {
            apply(graded, mark)
        } else {
            Err(format!(
                "`{}`, question {}: it is marked twice",
                mark.student, mark.number
            ))
        };
        if let Err(why) = done {
            let problem = Diagnostic::error("marks", why).at(source, mark.span, "");
            problems.0.push(problem);
        }
    }
    if problems.0.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

fn apply(graded: &mut [Graded], mark: &GivenMark) -> Result<(), String> {
    let (student, number) = (&mark.student, mark.number);
    let name = fold(&student.0);
    let one = graded
        .iter_mut()
        .find(|one| fold(&one.student.0) == name)
        .ok_or_else(|| format!("no answers are from `{student}`"))?;
    let item = one
        .items
        .iter_mut()
        .find(|item| item.question.number == number)
        .ok_or_else(|| format!("`{student}`: there is no question {number}"))?;
    let left_blank = item.given == Given::Blank && item.question.item.response.kind() == Kind::Open;
    if !(left_blank || matches!(item.mark, Mark::Awaits(_))) {
        return Err(format!(
            "`{student}`, question {number}: it is scored by the key already"
        ));
    }
    let points = item.question.item.points;
    if mark.points.0 < Ratio::from_integer(0) || mark.points.0 > Ratio::from_integer(i64::from(points.0)) {
        let given = mark.points.display();
        return Err(format!(
            "`{student}`, question {number}: {given} points, but it earns 0 to {points}"
        ));
    }
    item.mark = Mark::Given(mark.points);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use num_rational::Ratio;
    use proptest::prelude::*;

    use super::{exact, read_marks};
    use crate::source::SourceFile;

    #[test]
    fn points_are_exact() {
        let cases = [
            ("1", Some((1, 1))),
            ("1.5", Some((3, 2))),
            ("0,25", Some((1, 4))),
            ("1/3", Some((1, 3))),
            ("1/0", None),
            ("-1", None),
            ("1.", None),
            (".5", None),
            ("1e9", None),
            ("two", None),
            ("99999999999999999999", None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|(part, of)| Ratio::new(part, of));
            assert_eq!(exact(text), expected, "{text}");
        }
    }

    #[test]
    fn marks_are_read_from_tables_and_lists() {
        let cases = [
            ("student,item,points\n007,q8,1.5\nBo,3,\n", "007 8 1.5"),
            ("points;note;question;name\n1/2;x;8;'=Bo\n", "=Bo 8 0.5"),
            (r#"[{"student": "Ana", "item": 8, "points": 2}]"#, "Ana 8 2"),
            (
                r#"[{"student": "Ana", "item": "q8", "points": "0,5"}, {"student": "Bo", "item": 8, "points": null}]"#,
                "Ana 8 0.5",
            ),
            (
                "student,item,points\nAna,total,1\nBo,8,good\n",
                "`total` is no question number; `good` is no number of points",
            ),
            ("student,item\nAna,8\n", "the marks have no column `points`"),
        ];
        for (text, expected) in cases {
            let shown: Vec<String> = match read_marks(&Arc::new(SourceFile::new("marks", text))) {
                Ok(marks) => marks
                    .iter()
                    .map(|mark| format!("{} {} {}", mark.student, mark.number, mark.points.display()))
                    .collect(),
                Err(problems) => problems.0.into_iter().map(|problem| problem.message).collect(),
            };
            assert_eq!(shown.join("; "), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(student,item,points\n)?[\\[{\",:;\n0-9/a-c. }\\]]{0,40}") {
            let _ = read_marks(&Arc::new(SourceFile::new("marks", text)));
        }
    }
}
