use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, Span};
use crate::submission::header::separator;

/// The cells of a table with the places of its rows; empty rows are left out.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The first row.
    pub header: StringRecord,
    /// Where it stands.
    pub header_span: Span,
    /// The other rows; they may be shorter or longer than the header.
    pub rows: Vec<(StringRecord, Span)>,
    /// The number of each of these rows as a spreadsheet counts: the first of the file is 1, empty ones count too.
    pub numbers: Vec<usize>,
}

impl Sheet {
    /// Reads a table with `,`, `;` or TAB between its cells, as its header shows; quotes as RFC 4180 has them.
    pub fn read(source: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let (start, mark) = declared(source.text());
        let text = &source.text()[start..];
        let mark = mark.unwrap_or_else(|| separator(text));
        if let Some(at) = unclosed_quote(text, mark) {
            let problem = "a quote mark opens a cell and is not closed: the rows behind it would be lost";
            return Err(Diagnostic::error("answers-quote", problem)
                .at(source, Span::new(start + at, start + at + 1), "")
                .hint("close the quote, or write it twice where it belongs to the answer")
                .into());
        }
        let mut reader = ReaderBuilder::new()
            .delimiter(mark)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut rows: Vec<(StringRecord, Span)> = Vec::new();
        let mut numbers = Vec::new();
        let mut number = 0;
        for record in reader.records() {
            let record = record.map_err(|error| {
                Diagnostics::from(Diagnostic::error(
                    "answers-table",
                    format!("the table cannot be read: {error}"),
                ))
            })?;
            let at = record.position().map_or(0, |position| position.byte() as usize);
            // The reader's place may be the line end before the row.
            let passed = text[at..].len() - text[at..].trim_start_matches(['\r', '\n']).len();
            number += 1 + empty_lines(&source.text()[..start + at + passed], passed);
            let at = start + at + passed;
            let end = source.text()[at..]
                .find(['\r', '\n'])
                .map_or(source.text().len(), |length| at + length);
            if record.iter().any(|cell| !cell.trim().is_empty()) {
                rows.push((record, Span::new(at, end)));
                numbers.push(number);
            }
        }
        if rows.is_empty() {
            return Err(
                Diagnostic::error("answers-empty", format!("`{}` holds no table", source.name()))
                    .hint("the first row names the columns")
                    .into(),
            );
        }
        let (header, header_span) = rows.remove(0);
        numbers.remove(0);
        Ok(Self {
            header,
            header_span,
            rows,
            numbers,
        })
    }
}

/// How many empty lines the last `passed` bytes of a text are, all of them line ends; the first may end the row before.
fn empty_lines(text: &str, passed: usize) -> usize {
    let (before, ends) = text.split_at(text.len() - passed);
    let ends = match before.as_bytes().last() {
        // The reader stopped between the two characters of a line end, or before one.
        Some(b'\r') => ends.strip_prefix('\n').unwrap_or(ends),
        Some(b'\n') | None => ends,
        Some(_) => ends
            .strip_prefix("\r\n")
            .or_else(|| ends.strip_prefix(['\r', '\n']))
            .unwrap_or(ends),
    };
    ends.replace("\r\n", "\n").len()
}

/// Excel's first line `sep=;`: where the table begins behind it, and the separator.
pub(super) fn declared(text: &str) -> (usize, Option<u8>) {
    let line = text.split(['\r', '\n']).next().unwrap_or_default();
    match line.to_ascii_lowercase().strip_prefix("sep=").map(str::as_bytes) {
        Some([mark @ (b',' | b';' | b'\t')]) => (line.len(), Some(*mark)),
        _ => (0, None),
    }
}

/// Where a quoted cell begins that no quote mark ends.
fn unclosed_quote(text: &str, separator: u8) -> Option<usize> {
    let mut opened = None;
    let mut fresh = true;
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        if opened.is_some() {
            if byte == b'"' && bytes.next_if(|&(_, next)| next == b'"').is_none() {
                opened = None;
            }
        } else if byte == b'"' && fresh {
            opened = Some(at);
        }
        fresh = opened.is_none() && (byte == separator || byte == b'\n' || byte == b'\r');
    }
    opened
}

#[cfg(test)]
mod tests {
    use super::Sheet;
    use crate::submission::sample::source;

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_does() {
        for ends in ["\n", "\r\n", "\r"] {
            for (text, numbers) in [
                ("a,b|1,2|3,4|", &[2, 3][..]),
                ("|a,b||1,2|,|\"x\ny\",4||z|", &[4, 6, 8]),
                ("sep=;|a;b|1;2", &[2]),
            ] {
                let sheet = Sheet::read(&source(&text.replace('|', ends))).expect("a table");
                assert_eq!(sheet.numbers, numbers, "{text} {ends:?}");
            }
        }
    }
}
