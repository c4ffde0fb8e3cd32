use csv::Writer;

use crate::grade::sums::{Counted, Counter, Outcome, all_points};
use crate::item::Score;
use crate::quiz::QuizFile;
use crate::submission::guarded;

/// A score as the table shows it, behind its separator; `,1.33`.
#[derive(Clone, Copy, Debug)]
struct Shown {
    bytes: [u8; 16],
    length: usize,
}

/// Writes the lines of the table of scores, as [`scores_csv`](crate::grade::scores_csv) writes them.
#[derive(Clone, Debug)]
pub struct ScoreLines {
    all_points: u32,
    /// By item and outcome.
    shown: Vec<Vec<Shown>>,
    /// By total, in this unit; empty where it has not occurred yet.
    totals: Vec<String>,
    unit: i64,
    line: Vec<u8>,
}

impl ScoreLines {
    /// For a quiz.
    pub fn new(quiz: &QuizFile) -> Self {
        Self {
            all_points: all_points(quiz).0,
            shown: vec![Vec::new(); quiz.items.len()],
            totals: Vec::new(),
            unit: 0,
            line: Vec::new(),
        }
    }

    /// Learns how a new outcome of an item is shown: its number is the next.
    pub fn learn(&mut self, item: usize, outcome: Outcome) {
        let text = format!(",{}", outcome.score.map(Score::display).unwrap_or_default());
        // Points are below 2^32, so a score is at most 13 characters long.
        let mut bytes = [0; 16];
        let length = text.len().min(bytes.len());
        bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
        self.shown[item].push(Shown { bytes, length });
    }

    /// How many outcomes of an item it knows.
    pub fn known(&self, item: usize) -> usize {
        self.shown[item].len()
    }

    /// The line of a student; `form` is a cell as [`cell`] makes it.
    pub fn line(
        &mut self,
        (student, form): (&str, &[u8]),
        row: &[u16],
        counted: Counted,
        counter: &Counter,
    ) -> &[u8] {
        self.line.clear();
        if is_plain(student) {
            self.line.extend_from_slice(student.as_bytes());
        } else {
            self.line.extend_from_slice(&cell(student));
        }
        self.line.push(b',');
        self.line.extend_from_slice(form);
        self.line.push(b',');
        // Totals are sums of scores, and no score is below nothing.
        let place = usize::try_from(counted.total).unwrap_or_default();
        let total = self.total(place, counter.unit());
        self.line.extend_from_slice(total.as_bytes());
        self.totals[place] = total;
        let marked = self.all_points - counted.awaiting;
        self.line.push(b',');
        push_number(&mut self.line, marked);
        self.line.push(b',');
        push_number(&mut self.line, counted.awaiting);
        // A copy of fixed size is one move; what is behind the length is written over.
        let mut at = self.line.len();
        self.line.resize(at + 16 * row.len() + 1, 0);
        for (&outcome, shown) in row.iter().zip(&self.shown) {
            let shown = &shown[usize::from(outcome)];
            self.line[at..at + 16].copy_from_slice(&shown.bytes);
            at += shown.length;
        }
        self.line[at] = b'\n';
        self.line.truncate(at + 1);
        &self.line
    }

    /// A total as it is shown, taken out of the table of totals.
    fn total(&mut self, place: usize, unit: i64) -> String {
        if self.unit != unit {
            self.totals.clear();
            self.unit = unit;
        }
        if self.totals.len() <= place {
            self.totals.resize(place + 1, String::new());
        }
        let known = std::mem::take(&mut self.totals[place]);
        if known.is_empty() {
            let total = i64::try_from(place).unwrap_or_default();
            Score(num_rational::Ratio::new(total, unit)).display()
        } else {
            known
        }
    }
}

/// A cell of a table as a spreadsheet may safely open it, with quotes where it needs them.
pub fn cell(text: &str) -> Vec<u8> {
    let mut table = Writer::from_writer(Vec::new());
    // A cell behind it, for a line of one empty cell alone would be quoted.
    let written = table.write_record([guarded(text).as_str(), ""]);
    let mut bytes = match written {
        Ok(()) => table.into_inner().unwrap_or_default(),
        Err(_) => Vec::new(),
    };
    bytes.truncate(bytes.len().saturating_sub(",\n".len()));
    bytes
}

/// Whether a text surely needs neither guard nor quotes.
fn is_plain(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'.' | b'_' | b'-' | b'@'))
}

fn push_number(line: &mut Vec<u8>, number: u32) {
    if let Ok(digit @ 0..=9) = u8::try_from(number) {
        line.push(b'0' + digit);
    } else {
        line.extend_from_slice(number.to_string().as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use csv::Writer;
    use proptest::prelude::*;

    use super::{cell, is_plain};
    use crate::submission::guarded;

    proptest! {
        #[test]
        fn a_cell_is_as_a_table_writes_it(text in "\\PC{0,6}|[a-zA-Z0-9@._ =+'\",\t\r\n-]{0,6}") {
            let mut table = Writer::from_writer(Vec::new());
            table.write_record([guarded(&text).as_str(), "x"]).expect("in memory");
            let line = table.into_inner().expect("in memory");
            let written = [&cell(&text), &b",x\n"[..]].concat();
            prop_assert_eq!(&line, &written);
            prop_assert!(!is_plain(&text) || cell(&text) == text.as_bytes());
        }
    }
}
