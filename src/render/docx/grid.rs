use docx_rs::{
    Paragraph, Table, TableCell, TableCellBorder, TableCellBorderPosition, TableCellBorders, TableLayoutType,
    TableRow, VAlignType, VMergeType, WidthType,
};
use unicode_width::UnicodeWidthStr;

use crate::render::docx::run;
use crate::render::docx::sheet::Sheet;
use crate::render::docx::style::{PLAIN_TABLE, TABLE_HEAD};

/// What cells of plain tables leave free at their sides, by their style.
const INSIDE: usize = 113;

/// A cell of a [`Grid`].
pub(super) struct Cell {
    paragraphs: Vec<Paragraph>,
    columns: usize,
    merge: Option<VMergeType>,
    stands: Option<VAlignType>,
    lines: Vec<TableCellBorderPosition>,
}

impl Cell {
    pub(super) fn new(paragraphs: Vec<Paragraph>) -> Self {
        Self {
            paragraphs,
            columns: 1,
            merge: None,
            stands: None,
            lines: Vec::new(),
        }
    }

    /// Words over a column, or over several rows' beginnings.
    pub(super) fn head(text: &str) -> Self {
        Self::from(run::paragraph(TABLE_HEAD, text)).low()
    }

    /// Stands on the row's lower edge; others hang from the upper one.
    pub(super) fn low(self) -> Self {
        Self {
            stands: Some(VAlignType::Bottom),
            ..self
        }
    }

    /// Stands in the row's middle.
    pub(super) fn midway(self) -> Self {
        Self {
            stands: Some(VAlignType::Center),
            ..self
        }
    }

    /// Takes the place of several columns.
    pub(super) fn over(self, columns: usize) -> Self {
        Self { columns, ..self }
    }

    /// Begins a cell of several rows.
    pub(super) fn down(self) -> Self {
        Self {
            merge: Some(VMergeType::Restart),
            ..self
        }
    }

    /// Goes on with the cell of the row above.
    pub(super) fn below(self) -> Self {
        Self {
            merge: Some(VMergeType::Continue),
            ..self
        }
    }

    /// Has a line to write on.
    pub(super) fn ruled(self) -> Self {
        Self {
            lines: vec![TableCellBorderPosition::Bottom],
            ..self
        }
    }

    /// Has a frame to write in.
    pub(super) fn framed(self) -> Self {
        use TableCellBorderPosition::{Bottom, Left, Right, Top};
        Self {
            lines: vec![Top, Left, Bottom, Right],
            ..self
        }
    }

    fn set(self, width: usize) -> TableCell {
        let bordered = self
            .lines
            .into_iter()
            .map(|side| TableCellBorder::new(side).size(6).color("auto"));
        let borders = bordered.fold(TableCellBorders::with_empty(), TableCellBorders::set);
        let mut cell = TableCell::new().width(width, WidthType::Dxa).set_borders(borders);
        if let Some(stands) = self.stands {
            cell = cell.vertical_align(stands);
        }
        if self.columns > 1 {
            cell = cell.grid_span(self.columns);
        }
        if let Some(merge) = self.merge {
            cell = cell.vertical_merge(merge);
        }
        self.paragraphs.into_iter().fold(cell, TableCell::add_paragraph)
    }
}

impl From<Paragraph> for Cell {
    fn from(paragraph: Paragraph) -> Self {
        Self::new(vec![paragraph])
    }
}

/// A table of columns of fixed widths, whose rows are never torn by a page's end.
pub(super) struct Grid {
    style: &'static str,
    indent: i32,
    widths: Vec<usize>,
    height: u16,
    rows: Vec<TableRow>,
}

impl Grid {
    /// A table without rows; `indent` and `widths` in twentieths of a point.
    pub(super) fn new(style: &'static str, indent: usize, widths: Vec<usize>) -> Self {
        Self {
            style,
            indent: signed(indent),
            widths,
            height: 0,
            rows: Vec::new(),
        }
    }

    /// A table that only puts things side by side: its words, not its cells, begin at `indent`.
    pub(super) fn plain(indent: usize, widths: Vec<usize>) -> Self {
        let mut grid = Self::new(PLAIN_TABLE, indent, widths);
        grid.indent -= signed(INSIDE);
        grid
    }

    /// The rows that follow are at least so high.
    pub(super) fn height(self, height: usize) -> Self {
        Self {
            height: u16::try_from(height).unwrap_or(u16::MAX),
            ..self
        }
    }

    /// A row of words over the columns.
    pub(super) fn heads(self, heads: impl IntoIterator<Item = String>) -> Self {
        self.row(heads.into_iter().map(|head| Cell::head(&head)).collect())
    }

    /// Adds a row, whose cells take all columns.
    pub(super) fn row(mut self, cells: Vec<Cell>) -> Self {
        let mut from = 0;
        let mut set = Vec::with_capacity(cells.len());
        for cell in cells {
            let to = (from + cell.columns).min(self.widths.len());
            let width = self.widths[from..to].iter().sum();
            set.push(cell.set(width));
            from = to;
        }
        let mut row = TableRow::new(set).cant_split();
        if self.height > 0 {
            row = row.row_height(f32::from(self.height));
        }
        self.rows.push(row);
        self
    }

    /// The table.
    pub(super) fn table(self) -> Table {
        Table::without_borders(self.rows)
            .style(self.style)
            .indent(self.indent)
            .width(self.widths.iter().sum(), WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .set_grid(self.widths)
    }
}

/// The width of a column of a plain table that holds a short label in one line, also one of wide letters.
pub(super) fn room_for(label: &str, sheet: Sheet) -> usize {
    2 * INSIDE + 60 + sheet.letter() * label.width().min(16)
}

/// A distance on the page, which is small.
fn signed(distance: usize) -> i32 {
    i32::try_from(distance).unwrap_or(i32::MAX)
}
