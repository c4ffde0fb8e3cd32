//! The grid for counting a class by hand: a cell for each possible answer, the right ones marked.

use newsquiz::labels::Labels;
use newsquiz::quiz::FormId;
use newsquiz::render::{KeyItemView, KeyView, ResponseView};
use pretty_assertions::assert_eq;

use super::fixture;

fn items(form: &str) -> Vec<KeyItemView> {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let view = KeyView::new(&quiz, &key, &FormId(form.to_owned()), &Labels::english()).expect("a view");
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
    let expected = [
        "1: *right, other",
        "2: *A, B, *C, D, E",
        "3a: *says this, says otherwise, does not say",
        "3b: says this, *says otherwise, does not say",
        "3c: says this, says otherwise, *does not say",
        "4a: reported as having happened, *planned or expected, promised",
        "4b: *reported as having happened, planned or expected, promised",
        "4c: reported as having happened, planned or expected, *promised",
        "4d: *reported as having happened, planned or expected, promised",
        "5: wheelchairs, *bicycles, boats",
        "6: *right, other",
        "7: *2 points, some points, 0 points",
        "8: A, *B, C, D",
        "9.1: A, B, *C, D, E",
        "9.2: A, B, C, *D, E",
        "9.3: *A, B, C, D, E",
        "10: 2, 5, *7, 8",
        "11: *2 points, 1 point, 0 points",
    ];
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
