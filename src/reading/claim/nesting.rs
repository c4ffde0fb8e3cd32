use super::draft::Draft;
use crate::language::{Document, TokenNo};

/// For each claim the closest one inside whose content its cue stands.
pub(super) fn inside(document: &Document, drafts: &[Draft]) -> Vec<Option<usize>> {
    let mut holders: Vec<Vec<usize>> = vec![Vec::new(); document.tokens().len()];
    for (number, draft) in drafts.iter().enumerate() {
        for &TokenNo(at) in &draft.content {
            holders[at].push(number);
        }
    }
    let size = |number: usize| drafts[number].content.len();
    drafts
        .iter()
        .enumerate()
        .map(|(own, draft)| {
            holders[draft.cue.0]
                .iter()
                .copied()
                .filter(|&other| other != own && size(other) > size(own))
                .min_by_key(|&other| size(other))
        })
        .collect()
}
