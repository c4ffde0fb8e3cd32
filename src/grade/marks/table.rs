use std::sync::Arc;

use serde::Deserialize;

use super::{GivenMark, MarkedQuestion};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span, fold};
use crate::submission::{Column, Sheet, StudentId, objects_at, read_points, unguarded};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    student: String,
    item: serde_json::Value,
    points: serde_json::Value,
}

/// Reads a table of marks, or a JSON list of them.
pub fn read(source: &Arc<SourceFile>) -> Result<Vec<GivenMark>, Diagnostics> {
    let rows = if source.text().trim_start().starts_with('[') {
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
        match (number, read_points(&points)) {
            (Some(number), Some(points)) => marks.push(GivenMark {
                student: StudentId(unguarded(student.trim()).to_owned()),
                question: MarkedQuestion::Number(number),
                points,
                judged: None,
                source: Arc::clone(source),
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
                .hint("points are written 1, 1.5 or 1/2, fractions down to twelfths"),
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
    let mut spans = objects_at(source.text(), 1);
    spans.resize(rows.len(), Span::new(0, 0));
    Ok(rows
        .into_iter()
        .zip(spans)
        .map(|(row, span)| ([row.student, text(row.item), text(row.points)], span))
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::{MarkedQuestion, read};
    use crate::source::SourceFile;

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
                "student,item,points\nAna,total,1\nBo,8,good\nDan,8,1/999\n",
                "`total` is no question number; `good` is no number of points; `1/999` is no number of points",
            ),
            ("student,item\nAna,8\n", "the marks have no column `points`"),
        ];
        for (text, expected) in cases {
            let shown: Vec<String> = match read(&Arc::new(SourceFile::new("marks", text))) {
                Ok(marks) => marks
                    .iter()
                    .map(|mark| match &mark.question {
                        MarkedQuestion::Number(number) => {
                            format!("{} {number} {}", mark.student, mark.points.display())
                        }
                        MarkedQuestion::Item(item) => panic!("a table names no item: {item}"),
                    })
                    .collect(),
                Err(problems) => problems.0.into_iter().map(|problem| problem.message).collect(),
            };
            assert_eq!(shown.join("; "), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(student,item,points\n)?[\\[{\",:;\n0-9/a-c. }\\]]{0,40}") {
            let _ = read(&Arc::new(SourceFile::new("marks", text)));
        }
    }
}
