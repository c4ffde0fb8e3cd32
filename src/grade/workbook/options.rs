use rust_xlsxwriter::XlsxError;

use super::page::{Cell, Page};
use crate::grade::Class;
use crate::grade::class_text::standing;
use crate::item::Kind;

/// A row an answer that a question of form A offers, or that somebody wrote.
pub(super) fn fill(page: &mut Page, class: &Class) -> Result<(), XlsxError> {
    let columns = [
        ("No", 6.0),
        ("Label", 14.0),
        ("Answer", 60.0),
        ("Right, or role", 16.0),
        ("Students", 10.0),
        ("Mean total", 10.0),
        ("With the rest", 10.0),
    ];
    page.head(&columns.map(|(title, width)| (title.to_owned(), width)), 2)?;
    let analysis = class.analysis.as_ref().ok();
    for item in &class.items {
        let worked = analysis.and_then(|analysis| analysis.items.iter().find(|one| one.id == item.id));
        let worked = worked.filter(|_| item.kind == Kind::Choice);
        for (place, line) in item.lines.iter().enumerate() {
            let used =
                worked.and_then(|one| one.options.iter().find(|used| used.answer as usize == place + 1));
            page.row([
                Cell::Count(item.number),
                Cell::text(&line.label),
                Cell::text(&line.text),
                Cell::text(standing(line)),
                Cell::Count(line.count),
                Cell::figure(used.map(|used| used.mean_total)),
                Cell::figure(used.and_then(|used| used.with_rest)),
            ])?;
        }
    }
    Ok(())
}
