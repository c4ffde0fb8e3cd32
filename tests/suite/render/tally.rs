//! The grid for counting a class by hand: a cell for each possible answer, the right ones marked.

use newsquiz::quiz::FormId;
use newsquiz::render::{KeyItemView, KeyView, ResponseView};
use pretty_assertions::assert_eq;

use super::fixture;

fn items(form: &str) -> Vec<KeyItemView> {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let view = KeyView::new(&quiz, &key, &FormId(form.to_owned())).expect("a view");
    view.sections
        .into_iter()
        .flat_map(|section| section.items)
        .collect()
}

/// `4a: says this, *says otherwise, does not say`, a line a row.
fn told(item: &KeyItemView) -> Vec<String> {
    let rows = item.tally.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| {
            let mark = if cell.right { "*" } else { "" };
            format!("{mark}{}", cell.label)
        });
        format!("{}: {}", row.mark, cells.collect::<Vec<_>>().join(", "))
    });
    rows.collect()
}

#[test]
fn every_kind_has_a_cell_for_each_possible_answer() {
    let told: Vec<String> = items("A").iter().flat_map(told).collect();
    let expected = ["1: right"];
    assert_eq!(told, expected);
}

#[test]
fn the_right_cells_are_those_that_the_answers_name() {
    for form in ["A", "B"] {
        for item in items(form) {
            let rows = match &item.item.response {
                ResponseView::Truth { rows, .. }
                | ResponseView::Sort { rows, .. }
                | ResponseView::Match { rows, .. } => rows.len(),
                ResponseView::Choice { .. }
                | ResponseView::Choices { .. }
                | ResponseView::Gap { .. }
                | ResponseView::Text
                | ResponseView::Number { .. }
                | ResponseView::Order { .. }
                | ResponseView::Select { .. }
                | ResponseView::Open { .. } => 1,
            };
            assert_eq!(item.tally.len(), rows, "{}", item.item.stem);
            for row in &item.tally {
                let right: Vec<&str> = row
                    .cells
                    .iter()
                    .filter(|cell| cell.right)
                    .map(|cell| cell.label.as_str())
                    .collect();
                assert!(
                    !right.is_empty() && right.len() < row.cells.len(),
                    "{} {right:?}",
                    row.mark
                );
                if let ResponseView::Choice { .. } | ResponseView::Choices { .. } = item.item.response {
                    assert_eq!(right.join(" "), item.glance.as_str(), "{}", item.item.stem);
                }
            }
        }
    }
}
