use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use crate::terminal::harmless;

/// What a cell of a spreadsheet holds at most.
const LONGEST: usize = 32_000;

/// How cells look.
pub(super) struct Looks {
    head: Format,
    words: Format,
}

impl Looks {
    pub fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Bottom),
            words: top().set_text_wrap(),
        }
    }
}

/// A sheet that is filled row by row.
pub(super) struct Page<'b> {
    sheet: &'b mut Worksheet,
    looks: &'b Looks,
    row: u32,
}

/// What stands in a cell.
pub(super) enum Cell {
    /// Words, never a formula.
    Text(String),
    /// A whole number.
    Count(usize),
    /// A number that was rounded for showing: `1.33`.
    Shown(String),
    Empty,
}

impl Cell {
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A number, or nothing.
    pub fn figure(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, |value| Self::Shown(format!("{value:.4}")))
    }
}

impl<'b> Page<'b> {
    pub fn new(sheet: &'b mut Worksheet, name: &str, looks: &'b Looks) -> Result<Self, XlsxError> {
        sheet.set_name(name)?;
        Ok(Self { sheet, looks, row: 0 })
    }

    /// The first row, which stays in sight; with the width of each column in letters. `fixed` columns stay as well.
    pub fn head(&mut self, columns: &[(String, f64)], fixed: u16) -> Result<(), XlsxError> {
        for (place, (title, width)) in (0_u16..).zip(columns) {
            self.sheet.set_column_width(place, *width)?;
            self.sheet
                .write_string_with_format(0, place, title, &self.looks.head)?;
        }
        self.sheet.set_freeze_panes(1, fixed)?;
        self.sheet.set_repeat_rows(0, 0)?;
        self.sheet.set_landscape().set_print_fit_to_pages(1, 0);
        self.row = 1;
        Ok(())
    }

    /// The next row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) -> Result<(), XlsxError> {
        for (place, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(text) => {
                    let text: String = harmless(&text).chars().take(LONGEST).collect();
                    self.sheet
                        .write_string_with_format(self.row, place, text, &self.looks.words)?;
                }
                Cell::Count(count) => {
                    self.sheet
                        .write_number_with_format(self.row, place, count as f64, &self.looks.words)?;
                }
                Cell::Shown(number) => match number.parse::<f64>() {
                    Ok(number) => {
                        self.sheet
                            .write_number_with_format(self.row, place, number, &self.looks.words)?;
                    }
                    Err(_) => {
                        self.sheet
                            .write_string_with_format(self.row, place, number, &self.looks.words)?;
                    }
                },
                Cell::Empty => {}
            }
        }
        self.row += 1;
        Ok(())
    }
}
