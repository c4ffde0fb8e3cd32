//! Where in a file an answer stands, in the terms of a spreadsheet.

use crate::source::SourceFile;
use crate::submission::Given;

/// A cell's name: `D4` for the fourth column (`column` is 3) in row 4.
pub fn cell_name(column: usize, row: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(b'A' + ((rest - 1) % 26) as u8);
        rest = (rest - 1) / 26;
    }
    let letters: String = letters.into_iter().rev().map(char::from).collect();
    format!("{letters}{row}")
}

/// An answer that stands in these cells, with its place where it could not be read.
pub fn with_place(given: Given, source: &SourceFile, cells: &str) -> Given {
    given.at(format!("cell {cells} of {}", source.name()))
}

#[cfg(test)]
mod tests {
    use super::cell_name;

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        for (column, name) in [
            (0, "A4"),
            (3, "D4"),
            (25, "Z4"),
            (26, "AA4"),
            (701, "ZZ4"),
            (702, "AAA4"),
        ] {
            assert_eq!(cell_name(column, 4), name);
        }
    }
}
