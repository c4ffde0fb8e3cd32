//! Exceptions that the affix rules have torn apart are put together again.

use std::collections::HashMap;

/// Sequences of forms that stand for an exception, by their first form.
#[derive(Default)]
pub(super) struct Sequences {
    by_first: HashMap<Box<str>, Vec<Vec<Box<str>>>>,
}

impl Sequences {
    /// Adds a sequence.
    pub(super) fn add<'a>(&mut self, mut forms: impl Iterator<Item = &'a str>) {
        let Some(first) = forms.next() else { return };
        self.by_first
            .entry(first.into())
            .or_default()
            .push(forms.map(Into::into).collect());
    }

    /// Token ranges to look at, in text order: the longest first, then the leftmost, none over another.
    ///
    /// A range that loses still keeps shorter ones off its tokens.
    pub(super) fn find(&self, forms: &[&str]) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        for (start, &first) in forms.iter().enumerate() {
            for rest in self.by_first.get(first).into_iter().flatten() {
                let end = start + 1 + rest.len();
                if forms
                    .get(start + 1..end)
                    .is_some_and(|found| found.iter().zip(rest).all(|(&form, wanted)| *form == **wanted))
                {
                    all.push((start, end));
                }
            }
        }
        all.sort_unstable_by_key(|&(start, end)| (usize::MAX - (end - start), start));
        let mut taken = vec![false; if all.is_empty() { 0 } else { forms.len() }];
        let mut kept = Vec::new();
        for (start, end) in all {
            if !taken[start] && !taken[end - 1] {
                kept.push((start, end));
            }
            taken[start..end].fill(true);
        }
        kept.sort_unstable();
        kept
    }
}
