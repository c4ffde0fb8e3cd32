use std::sync::Arc;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::SourceFile;
use crate::submission::spreadsheet::text;

/// A report that is a JSON list of rows, each a list of cells, as comma-separated text; the first row names the columns.
/// Moodle puts such a list into another one, which is taken off.
///
/// Refused: anything else, rows of objects too, since their names do not tell in which order columns stood.
pub fn rows_as_text(source: &Arc<SourceFile>) -> Result<SourceFile, Diagnostics> {
    let wrong = |why: String| -> Diagnostics {
        Diagnostic::error("answers-json", format!("`{}` is no report: {why}", source.name()))
            .hint("a report in JSON is a list of rows, and a row a list of cells; CSV is read as well")
            .into()
    };
    let value: Value = serde_json::from_str(source.text()).map_err(|error| wrong(error.to_string()))?;
    let rows = match value {
        Value::Array(mut outer) if outer.len() == 1 && is_table(&outer[0]) => outer.remove(0),
        other => other,
    };
    let Value::Array(rows) = rows else {
        return Err(wrong("it is not a list".to_owned()));
    };
    let mut table = Vec::with_capacity(rows.len());
    for (place, row) in rows.into_iter().enumerate() {
        let Value::Array(cells) = row else {
            return Err(wrong(format!("row {} is not a list of cells", place + 1)));
        };
        let cells: Option<Vec<String>> = cells.into_iter().map(cell).collect();
        table.push(cells.ok_or_else(|| wrong(format!("row {} holds more than text", place + 1)))?);
    }
    Ok(SourceFile::new(source.name(), text(&table)))
}

/// Whether a value is a list of lists.
fn is_table(value: &Value) -> bool {
    matches!(value, Value::Array(rows) if rows.iter().all(Value::is_array) && !rows.is_empty())
}

fn cell(value: Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::rows_as_text;
    use crate::submission::sample::source;

    #[test]
    fn lists_of_rows_become_a_table() {
        for json in [
            r#"[["name","1"],["A \"x\"\n",null],["B",2]]"#,
            r#"[[["name","1"],["A \"x\"\n",null],["B",2]]]"#,
        ] {
            let table = rows_as_text(&source(json)).expect("a report");
            assert_eq!(
                table.text(),
                "\"name\",\"1\"\n\"A \"\"x\"\"\n\",\"\"\n\"B\",\"2\"\n"
            );
        }
        for (json, why) in [
            (
                "[",
                "`answers.csv` is no report: EOF while parsing a list at line 1 column 1",
            ),
            ("[1]", "`answers.csv` is no report: row 1 is not a list of cells"),
            (
                "[[true]]",
                "`answers.csv` is no report: row 1 holds more than text",
            ),
        ] {
            let problems = rows_as_text(&source(json)).expect_err("no report");
            assert_eq!(problems.0[0].message, why);
        }
    }
}
