use std::collections::BTreeSet;

use crate::item::ItemId;
use crate::labels::Labels;
use crate::quiz::{Change, ChangeKind};
use crate::render::wording;

/// What people did to the quiz, for the foot of the key: whose questions are theirs, and what they changed, put in, looked
/// over and took out; none where they did nothing.
///
/// `own` are the numbers of questions that a person answers for, `numbers` those of all questions on the form.
pub(super) fn told(
    own: &[usize],
    changes: &[Change],
    numbers: &[(&ItemId, usize)],
    labels: &Labels,
) -> Option<String> {
    let number = |change: &Change| {
        let id = change.item.as_ref()?;
        let found = numbers.iter().find(|(item, _)| *item == id);
        found.map(|(_, number)| *number)
    };
    let of = |kinds: &[ChangeKind]| -> Vec<usize> {
        let own_kind = changes.iter().filter(|change| kinds.contains(&change.kind));
        let all: BTreeSet<usize> = own_kind.filter_map(number).collect();
        all.into_iter().filter(|number| !own.contains(number)).collect()
    };
    let out = changes.iter().filter(|change| change.kind == ChangeKind::Dropped);
    let out = out.filter(|change| change.item.is_none()).count();
    let parts = [
        wording::of_questions(labels, "own-questions", own),
        wording::of_questions(
            labels,
            "changed-questions",
            &of(&[ChangeKind::Worded, ChangeKind::Answered, ChangeKind::Pointed]),
        ),
        wording::of_questions(
            labels,
            "chosen-questions",
            &of(&[ChangeKind::Swapped, ChangeKind::Added]),
        ),
        wording::of_questions(labels, "looked-over-questions", &of(&[ChangeKind::Accepted])),
        (out > 0).then(|| labels.told("taken-out-by-hand", &[("n", out.into())])),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::told;
    use crate::item::ItemId;
    use crate::labels::Labels;
    use crate::quiz::{Change, ChangeKind};

    #[test]
    fn what_people_did_is_told_by_the_numbers_of_the_form() {
        let ids: Vec<ItemId> = (1..=4).map(|number| ItemId(format!("q{number}"))).collect();
        // Form B prints the items the other way round.
        let numbers: Vec<(&ItemId, usize)> = ids.iter().rev().zip(1..).collect();
        let change = |kind, item: Option<usize>| Change {
            kind,
            item: item.map(|place| ids[place].clone()),
            part: None,
            before: None,
            after: None,
        };
        let changes = [
            change(ChangeKind::Worded, Some(0)),
            change(ChangeKind::Pointed, Some(0)),
            change(ChangeKind::Answered, Some(1)),
            change(ChangeKind::Swapped, Some(2)),
            change(ChangeKind::Accepted, Some(3)),
            change(ChangeKind::Dropped, None),
            change(ChangeKind::Worded, None),
        ];
        assert_eq!(
            told(&[3], &changes, &numbers, &Labels::english()).as_deref(),
            Some(
                "question 3, which its writer answers for; question 4, changed by a person; question 2, put in by a \
                 person; question 1, looked over and kept; 1 question taken out"
            )
        );
        assert_eq!(told(&[], &[], &numbers, &Labels::english()), None);
    }
}
