use super::draft::{Draft, Frame};
use crate::language::{Document, TokenNo};
use crate::reading::tree::is_word;

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

/// How many words before its verb show that a report follows what it tells.
const TOLD_BEFORE: usize = 3;

/// Whether the content holds another report together with what that one tells before its verb: "“It rained,” Lund wrote
/// months, he said, after the flood": the outer one was read too wide.
pub(super) fn told_inside(document: &Document, drafts: &[Draft], outer: &Draft) -> bool {
    drafts.iter().any(|draft| {
        let held = outer.content.binary_search(&draft.cue).is_ok();
        let before = draft
            .content
            .iter()
            .filter(|&&at| at < draft.cue && is_word(document, at))
            .count();
        // Set off by commas, it tells what stands around it.
        let amid = draft.frame == Frame::Amid;
        held && draft.cue != outer.cue && draft.holder.is_some() && (amid || before >= TOLD_BEFORE)
    })
}
