use docx_rs::{Document, Paragraph, Table, TableCellContent, TableChild, TableRow, TableRowChild};

/// What stands below the one before it.
pub(super) enum Block {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(Box::new(paragraph))
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(Box::new(table))
    }
}

/// Keeps `blocks` on one page, as far as they fit on one: each holds on to the next.
pub(super) fn together(mut blocks: Vec<Block>) -> Vec<Block> {
    let count = blocks.len();
    for (place, block) in blocks.iter_mut().enumerate() {
        let last = place + 1 == count;
        match block {
            Block::Paragraph(paragraph) if !last => paragraph.property.keep_next = Some(true),
            Block::Paragraph(_) => {}
            Block::Table(table) => {
                let held = table.rows.len() - usize::from(last);
                table.rows.iter_mut().take(held).for_each(hold);
            }
        }
    }
    blocks
}

fn hold(row: &mut TableChild) {
    let TableChild::TableRow(TableRow { cells, .. }) = row;
    for TableRowChild::TableCell(cell) in cells {
        for content in &mut cell.children {
            if let TableCellContent::Paragraph(paragraph) = content {
                paragraph.property.keep_next = Some(true);
            }
        }
    }
}

/// Sets blocks one below the other.
pub(super) fn set(document: Document, blocks: Vec<Block>) -> Document {
    blocks.into_iter().fold(document, |document, block| match block {
        Block::Paragraph(paragraph) => document.add_paragraph(*paragraph),
        Block::Table(table) => document.add_table(*table),
    })
}
