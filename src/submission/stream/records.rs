use std::io::{ErrorKind, Read};
use std::sync::Arc;

use csv::StringRecord;

use crate::diagnostic::Diagnostic;
use crate::source::{SourceFile, Span};
use crate::submission::Sheet;
use crate::submission::header::separator;
use crate::submission::sheet::declared;
use crate::submission::spreadsheet;
use crate::submission::stream::scan::{Scan, scan};
use crate::submission::stream::unquoted::{Unquoted, unquoted};

/// Bytes that are read at once; the header must stand in the first of them.
const BLOCK: usize = 1 << 18;

/// A row may be so long, no longer: a quote mark that nothing closes must not fill the memory.
const LONGEST: usize = 1 << 22;

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Record<'b> {
    /// Its cells, out of their quotes, with a separator between them; valid UTF-8.
    bytes: &'b [u8],
    ends: &'b [usize],
    number: usize,
}

impl<'b> Record<'b> {
    /// Its number as a spreadsheet counts: the first row of the file is 1, empty ones count too.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// How many cells it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it has no cell, which no row has.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The bytes of a cell, valid UTF-8; nothing for a cell that is not there.
    #[must_use]
    pub fn cell(&self, place: usize) -> &'b [u8] {
        let Some(&end) = self.ends.get(place) else {
            return &[];
        };
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before] + 1);
        &self.bytes[start..end]
    }

    /// Its cells as text.
    #[must_use]
    pub fn cells(&self) -> StringRecord {
        (0..self.len())
            .map(|place| String::from_utf8_lossy(self.cell(place)))
            .collect()
    }

    /// Whether every cell is empty or white space alone.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_whitespace)
            || (0..self.len()).all(|place| String::from_utf8_lossy(self.cell(place)).trim().is_empty())
    }
}

/// The rows of a table as they are read, one at a time.
#[derive(Debug)]
pub struct Records<R> {
    from: R,
    name: String,
    buffer: Vec<u8>,
    /// Where in the buffer the next row begins, and where what was read ends.
    start: usize,
    filled: usize,
    /// Where the last row begins.
    row: usize,
    /// Whether nothing follows what was read.
    last: bool,
    separator: u8,
    number: usize,
    ends: Vec<usize>,
    plain: Vec<u8>,
}

impl<R: Read> Records<R> {
    /// Begins to read a table and gives its text up to the end of the header, and the header as a sheet without rows.
    ///
    /// Refused: what is no table in UTF-8 with `,`, `;` or TAB between cells.
    pub fn open(from: R, name: &str) -> Result<(Self, Arc<SourceFile>, Sheet), Diagnostic> {
        let mut records = Self {
            from,
            name: name.to_owned(),
            buffer: vec![0; BLOCK],
            start: 0,
            filled: 0,
            row: 0,
            last: false,
            separator: b',',
            number: 0,
            ends: Vec::new(),
            plain: Vec::new(),
        };
        records.fill()?;
        let begin = records.begin()?;
        while let Some(header) = records.next_row()? {
            if header.is_blank() {
                continue;
            }
            let header = header.cells();
            let (head, header_span) = records.headed(begin);
            let sheet = Sheet {
                header,
                header_span,
                rows: Vec::new(),
                numbers: Vec::new(),
            };
            return Ok((records, head, sheet));
        }
        Err(
            Diagnostic::error("answers-empty", format!("`{name}` holds no table"))
                .hint("the first row names the columns"),
        )
    }

    /// The text of the file from `begin` to the row that comes next, and where in it the first line of the row before stands.
    /// Where more than a buffer of empty rows stand before the header, it is the header alone.
    fn headed(&self, begin: usize) -> (Arc<SourceFile>, Span) {
        let begin = if begin <= self.row { begin } else { self.row };
        let text = |range| String::from_utf8_lossy(&self.buffer[range]).into_owned();
        let before = text(begin..self.row);
        let row = text(self.row..self.start);
        let row = row.trim_end_matches(['\r', '\n']);
        let line = row.find(['\r', '\n']).unwrap_or(row.len());
        let span = Span::new(before.len(), before.len() + line);
        (Arc::new(SourceFile::new(&self.name, before + row)), span)
    }

    /// Finds out what stands between cells; where the text begins, behind its mark.
    fn begin(&mut self) -> Result<usize, Diagnostic> {
        let bytes = &self.buffer[..self.filled];
        if bytes.starts_with(spreadsheet::MARK) {
            return Err(self
                .refused("it is a workbook")
                .hint("save the sheet as CSV (UTF-8), or leave out --stream"));
        }
        if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            return Err(self.not_utf8(1));
        }
        let mark = if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
            3
        } else {
            0
        };
        let bytes = &bytes[mark..];
        if matches!(bytes.trim_ascii_start().first(), Some(b'{' | b'[')) {
            return Err(self
                .refused("it is no table")
                .hint("leave out --stream; submissions in JSON, a line each, are graded with --jsonl"));
        }
        let valid = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let (valid, _) = bytes.split_at(error.valid_up_to());
                std::str::from_utf8(valid).unwrap_or_default()
            }
        };
        let (start, declared) = declared(valid);
        self.separator = declared.unwrap_or_else(|| separator(valid));
        self.start = mark + start;
        if declared.is_some() {
            // The line that names the separator is none that a spreadsheet counts; its end is passed over.
            let end = &valid.as_bytes()[start..];
            self.start += if end.starts_with(b"\r\n") {
                2
            } else {
                end.len().min(1)
            };
        }
        Ok(mark)
    }

    /// The next row that is not empty; none behind the last.
    ///
    /// Refused: bytes that are no UTF-8 text, a quote mark that nothing closes, a row of more than 4 MiB.
    pub fn next_row(&mut self) -> Result<Option<Record<'_>>, Diagnostic> {
        loop {
            self.ends.clear();
            let rest = &self.buffer[self.start..self.filled];
            let (length, quoted) = match scan(rest, self.separator, &mut self.ends) {
                Scan::Row(length) => (length, false),
                Scan::Short if self.last && rest.is_empty() => return Ok(None),
                Scan::Short if self.last => {
                    self.ends.push(rest.len());
                    (rest.len(), false)
                }
                Scan::Short => {
                    self.fill()?;
                    continue;
                }
                Scan::Binary(byte) => return Err(self.binary(byte)),
                Scan::Quote => {
                    self.ends.clear();
                    self.plain.clear();
                    match unquoted(rest, self.separator, self.last, &mut self.plain, &mut self.ends) {
                        Unquoted::Row(length) => (length, true),
                        Unquoted::Binary(byte) => return Err(self.binary(byte)),
                        Unquoted::Open if self.last => return Err(self.open_quote()),
                        Unquoted::Open if rest.len() >= LONGEST => return Err(self.open_quote()),
                        Unquoted::Open | Unquoted::Short => {
                            self.fill()?;
                            continue;
                        }
                    }
                }
            };
            // Whether a line feed follows a carriage return is not known before it is read.
            if !self.last && self.start + length + 1 >= self.filled {
                self.fill()?;
                continue;
            }
            let begin = self.start;
            self.row = begin;
            let end = begin + length;
            self.start = match self.buffer[end..self.filled] {
                [b'\r', b'\n', ..] => end + 2,
                [] => end,
                _ => end + 1,
            };
            self.number += 1;
            if length == 0 {
                continue;
            }
            let bytes = if quoted {
                &self.plain[..]
            } else {
                &self.buffer[begin..end]
            };
            if std::str::from_utf8(bytes).is_err() {
                return Err(self.not_utf8(self.number));
            }
            return Ok(Some(Record {
                bytes,
                ends: &self.ends,
                number: self.number,
            }));
        }
    }

    /// Reads on, with the row that has begun at the front.
    fn fill(&mut self) -> Result<(), Diagnostic> {
        self.buffer.copy_within(self.start..self.filled, 0);
        self.filled -= self.start;
        self.start = 0;
        if self.filled == self.buffer.len() {
            if self.filled >= LONGEST {
                return Err(self.refused(&format!("row {} is longer than 4 MiB", self.number + 1)));
            }
            self.buffer.resize(2 * self.filled, 0);
        }
        while self.filled < self.buffer.len() && !self.last {
            match self.from.read(&mut self.buffer[self.filled..]) {
                Ok(0) => self.last = true,
                Ok(count) => self.filled += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    let problem = format!("`{}` cannot be read: {error}", self.name);
                    return Err(Diagnostic::error("file", problem));
                }
            }
        }
        Ok(())
    }

    fn refused(&self, why: &str) -> Diagnostic {
        Diagnostic::error(
            "answers-stream",
            format!("`{}` cannot be read row by row: {why}", self.name),
        )
    }

    fn not_utf8(&self, row: usize) -> Diagnostic {
        self.refused(&format!("row {row} is not UTF-8"))
            .hint("save the table as CSV in UTF-8, or leave out --stream")
    }

    fn binary(&self, byte: u8) -> Diagnostic {
        self.refused(&format!(
            "row {} holds the byte {byte:#04x}, which is in no text",
            self.number + 1
        ))
    }

    fn open_quote(&self) -> Diagnostic {
        let problem = format!(
            "`{}`, row {}: a quote mark opens a cell and is not closed: the rows behind it would be lost",
            self.name,
            self.number + 1
        );
        Diagnostic::error("answers-quote", problem)
            .hint("close the quote, or write it twice where it belongs to the answer")
    }
}
