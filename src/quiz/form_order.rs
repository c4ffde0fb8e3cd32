use crate::item::{ItemId, Response};
use crate::quiz::place::arrangements;
use crate::quiz::seed::Draws;
use crate::quiz::{FormId, FormOrder, PlacedItem, Section};

/// An item that a form is to place.
pub(super) struct Placed<'a> {
    pub id: &'a ItemId,
    pub section: Section,
    /// In stored order.
    pub response: &'a Response,
}

/// A form with an order of its own: of items inside each section, and of the options of each item.
///
/// `items` stand section by section. What has an order of its own keeps it (a single choice, or its reverse), and keys are
/// spread over the positions.
pub(super) fn shuffled(form: FormId, mut items: Vec<Placed<'_>>, draws: &mut Draws) -> FormOrder {
    for part in items.chunk_by_mut(|one, other| one.section == other.section) {
        draws.shuffle(part);
    }
    let responses: Vec<&Response> = items.iter().map(|placed| placed.response).collect();
    let orders = arrangements(&responses, draws);
    let placed = items.iter().zip(orders).map(|(placed, arrangement)| PlacedItem {
        item: placed.id.clone(),
        arrangement,
    });
    FormOrder {
        form,
        items: placed.collect(),
    }
}
