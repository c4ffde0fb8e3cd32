//! Gold files: sections of rows, a fact a row, its state first.

use std::fmt;
use std::path::{Path, PathBuf};

/// What the reader makes of a fact today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Read, and sure.
    Found,
    /// Read, and sure, but not whole: a name, a time, a place, a source or the rest of a quotation is left out.
    Part,
    /// Read, but not sure.
    Unsure,
    /// Not read.
    Missed,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Found, Self::Part, Self::Unsure, Self::Missed];

    fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.to_string() == word)
    }
}

impl fmt::Display for State {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Found => "found",
            Self::Part => "part",
            Self::Unsure => "unsure",
            Self::Missed => "missed",
        })
    }
}

pub const SECTIONS: [&str; 5] = ["actors", "claims", "events", "plans", "accusations"];

/// One fact of the gold.
pub struct Row {
    /// Line of the file, from 0.
    pub line: usize,
    pub section: &'static str,
    pub state: State,
    pub cells: Vec<String>,
}

/// A gold file.
pub struct Gold {
    pub path: PathBuf,
    pub name: String,
    pub text: String,
    pub rows: Vec<Row>,
    /// Sure facts of the program that are known to be wrong, as the test prints them.
    pub wrong: Vec<String>,
}

/// How many cells a row of a section has after its state.
fn cells(section: &str) -> usize {
    match section {
        "actors" => 2,
        "claims" | "plans" => 4,
        "accusations" => 5,
        _ => 6,
    }
}

impl Gold {
    /// Reads a file; a row that is none is a complaint with its line.
    pub fn read(path: &Path, text: String) -> Result<Self, String> {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let (mut rows, mut wrong, mut section) = (Vec::new(), Vec::new(), None);
        for (line, words) in text.lines().enumerate() {
            let words = words.trim();
            let refuse = |why: &str| Err(format!("{name}.gold:{}: {why}: {words}", line + 1));
            if words.is_empty() || words.starts_with('#') {
                continue;
            }
            if let Some(title) = words.strip_prefix('[').and_then(|title| title.strip_suffix(']')) {
                section = SECTIONS
                    .into_iter()
                    .chain(["wrong"])
                    .find(|known| *known == title);
                if section.is_none() {
                    return refuse("there is no such section");
                }
                continue;
            }
            let Some(section) = section else {
                return refuse("a row above the first section");
            };
            if section == "wrong" {
                wrong.push(words.to_owned());
                continue;
            }
            let mut parts = words.split(" | ").map(|cell| cell.trim().to_owned());
            let Some(state) = parts.next().and_then(|word| State::of(&word)) else {
                return refuse("a row begins with found, part, unsure or missed");
            };
            let cells_found: Vec<String> = parts.collect();
            if cells_found.len() != cells(section) {
                return refuse(&format!(
                    "a row here has {} cells after its state",
                    cells(section)
                ));
            }
            rows.push(Row {
                line,
                section,
                state,
                cells: cells_found,
            });
        }
        Ok(Self {
            path: path.to_owned(),
            name,
            text,
            rows,
            wrong,
        })
    }

    /// The file with the states of today, without wrong facts that are no longer read.
    pub fn with_states(&self, states: &[State], wrong: &[String]) -> String {
        let gone = |line: &str| {
            self.wrong.iter().any(|known| known == line.trim()) && !wrong.contains(&line.trim().to_owned())
        };
        let mut lines: Vec<String> = self.text.lines().map(str::to_owned).collect();
        for (row, state) in self.rows.iter().zip(states) {
            let (_, rest) = lines[row.line].split_once(" | ").expect("a row has cells");
            lines[row.line] = format!("{state:<6} | {rest}", state = state.to_string());
        }
        lines.retain(|line| !gone(line));
        lines.join("\n") + "\n"
    }
}
