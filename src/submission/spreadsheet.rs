//! A sheet of an Excel workbook as a table in text, so that one reader serves both.

use std::io::{Cursor, Read};
use std::panic::catch_unwind;

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use zip::ZipArchive;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::SourceFile;

/// How the bytes of a workbook begin.
pub const MARK: &[u8] = b"PK\x03\x04";
/// Bytes that all parts of a workbook may have once unpacked.
const UNPACKED: u64 = 64 << 20;
/// How many times larger than its bytes a workbook may get; small ones may get larger.
const RATIO: u64 = 250;
/// A workbook that unpacks to no more than this is never too dense.
const SMALL: u64 = 4 << 20;
/// Parts of a workbook.
const PARTS: usize = 2000;
/// Cells of a sheet, counted with the empty ones before them in their row.
const CELLS: usize = 4_000_000;
/// Rows of a sheet, as many as Excel has.
const ROWS: u32 = 1 << 20;
/// The sheet of a Kahoot report that holds what was answered; the others hold sums and verdicts.
const RAW: &str = "RawReportData";

/// The raw sheet of a report, or else the first sheet that is not empty, as comma-separated text: row 1 of the sheet is row 1
/// of the text. A cell's value is taken, never its formula.
///
/// Refused: what is no workbook, what unpacks to too much, and sheets of too many cells.
pub fn sheet_as_text(name: &str, bytes: &[u8]) -> Result<SourceFile, Diagnostics> {
    // The foreign reader gives up by a panic on some references that no spreadsheet writes.
    let read = unpacks(bytes).and_then(|()| {
        catch_unwind(|| first_rows(bytes))
            .unwrap_or_else(|_| Err("its cells have no sound places".to_owned()))
    });
    match read {
        Ok(Some(rows)) => Ok(SourceFile::new(name, text(&rows))),
        Ok(None) => Err(
            Diagnostic::error("answers-empty", format!("`{name}` holds no table"))
                .hint("the first row of the first sheet names the columns")
                .into(),
        ),
        Err(why) => Err(
            Diagnostic::error("answers-workbook", format!("`{name}` cannot be read: {why}"))
                .hint("save it again as .xlsx, or as CSV; is it the right file?")
                .into(),
        ),
    }
}

/// The rows of the sheet that counts; none where all are empty.
fn first_rows(bytes: &[u8]) -> Result<Option<Vec<Vec<String>>>, String> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error: XlsxError| error.to_string())?;
    let names = workbook.sheet_names();
    let raw = names.iter().find(|sheet| sheet.starts_with(RAW));
    let chosen = raw.map_or(names.as_slice(), std::slice::from_ref);
    for sheet in chosen {
        let rows = rows(&mut workbook, sheet).map_err(|error| error.to_string())?;
        let rows = rows.ok_or_else(|| format!("the sheet `{sheet}` has too many cells"))?;
        if rows.iter().flatten().any(|cell| !cell.trim().is_empty()) {
            return Ok(Some(rows));
        }
    }
    Ok(None)
}

/// Unpacks all parts and throws them away, so that what is read later is known to have a bound.
fn unpacks(bytes: &[u8]) -> Result<(), String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    if archive.len() > PARTS {
        return Err(format!("it has more than {PARTS} parts"));
    }
    let dense = (bytes.len() as u64).saturating_mul(RATIO).max(SMALL);
    let bound = UNPACKED.min(dense);
    let mut total = 0;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|error| error.to_string())?;
        let left = bound - total;
        let mut part = part.take(left + 1);
        let size = std::io::copy(&mut part, &mut std::io::sink()).map_err(|error| error.to_string())?;
        total += size;
        if total > bound {
            return Err(format!("it unpacks to more than {} MiB", bound >> 20));
        }
    }
    Ok(())
}

/// The cells of a sheet by rows; none where there are too many.
fn rows(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Option<Vec<Vec<String>>>, XlsxError> {
    let mut cells = workbook.worksheet_cells_reader(sheet)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut count = 0_usize;
    while let Some(cell) = cells.next_cell()? {
        let value = shown(cell.get_value());
        if value.is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        let (place, column) = (row as usize, column as usize);
        let known = rows.get(place).map_or(0, Vec::len);
        count = count.saturating_add((column + 1).saturating_sub(known));
        if row >= ROWS || count > CELLS {
            return Ok(None);
        }
        if rows.len() <= place {
            rows.resize(place + 1, Vec::new());
        }
        if known <= column {
            rows[place].resize(column + 1, String::new());
        }
        rows[place][column] = value;
    }
    Ok(Some(rows))
}

/// A value as people see it; whole numbers have no decimals, so that `5` is an answer and `007` as text stays one.
fn shown(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(time) => time.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// The rows as comma-separated text; an empty row is an empty line.
pub fn text(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in rows {
        // All cells are quoted, so that no mark inside of one is taken for a separator.
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

/// A cell in quotes, without characters that no text holds.
fn quoted(cell: &str) -> String {
    let clean = |character: char| {
        if character.is_control() && !matches!(character, '\n' | '\r' | '\t') {
            char::REPLACEMENT_CHARACTER
        } else {
            character
        }
    };
    let cell: String = cell.chars().map(clean).collect();
    format!("\"{}\"", cell.replace('"', "\"\""))
}
