use rust_xlsxwriter::XlsxError;

use super::page::{Cell, Page};
use crate::grade::Class;

/// A row a question of form A: counts, and how it worked where the class is large enough to tell.
pub(super) fn fill(page: &mut Page, class: &Class) -> Result<(), XlsxError> {
    let columns = [
        ("No", 6.0),
        ("Question", 60.0),
        ("Question type", 22.0),
        ("Skill", 14.0),
        ("Points", 8.0),
        ("All points", 10.0),
        ("Partly", 8.0),
        ("None", 8.0),
        ("Blank", 8.0),
        ("Awaiting a mark", 10.0),
        ("In words", 26.0),
        ("Facility", 10.0),
        ("Discrimination", 14.0),
        ("With the rest", 10.0),
        ("Alpha without it", 10.0),
        ("Rasch difficulty", 10.0),
        ("Look again", 60.0),
    ];
    page.head(&columns.map(|(title, width)| (title.to_owned(), width)), 2)?;
    let analysis = class.analysis.as_ref().ok();
    for item in &class.items {
        let worked = analysis.and_then(|analysis| analysis.items.iter().find(|one| one.id == item.id));
        let again = class.look_again.iter().find(|one| one.id == item.id);
        let facility = worked.map(|one| *one.facility.numer() as f64 / *one.facility.denom() as f64);
        page.row([
            Cell::Count(item.number),
            Cell::text(&item.stem),
            Cell::text(&item.model.0),
            Cell::text(&item.skill),
            Cell::Count(item.points.0 as usize),
            Cell::Count(item.full),
            Cell::Count(item.partial),
            Cell::Count(item.none),
            Cell::Count(item.blank),
            Cell::Count(item.awaiting),
            Cell::Text(item.summary()),
            Cell::figure(facility),
            Cell::figure(worked.and_then(|one| one.discrimination)),
            Cell::figure(worked.and_then(|one| one.item_rest)),
            Cell::figure(worked.and_then(|one| one.alpha_without)),
            Cell::figure(worked.and_then(|one| one.difficulty)),
            again.map_or(Cell::Empty, |again| Cell::Text(again.reasons.join("; "))),
        ])?;
    }
    Ok(())
}
