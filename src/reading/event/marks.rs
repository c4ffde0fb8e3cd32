use std::collections::BTreeSet;

use crate::language::{Document, TokenNo};

/// The kept words with the commas, quote marks and hyphens that stand between them.
///
/// A comma stays as well where only dropped words stand between it and a kept one.
pub fn with_marks(document: &Document, words: &BTreeSet<TokenNo>, drop: &[TokenNo]) -> Vec<TokenNo> {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return Vec::new();
    };
    let is_mark = |at: usize| document.token(TokenNo(at)).pos == "PUNCT";
    let before = |at: usize| {
        (0..at)
            .rev()
            .find(|&i| !is_mark(i) && !drop.contains(&TokenNo(i)))
            .map(TokenNo)
    };
    let after = |at: usize| {
        (at + 1..document.tokens().len())
            .find(|&i| !is_mark(i))
            .map(TokenNo)
    };
    let kept = |at: Option<TokenNo>| at.is_some_and(|at| words.contains(&at));
    let mut all: BTreeSet<TokenNo> = words.clone();
    for at in first.0.saturating_sub(1)..(last.0 + 3).min(document.tokens().len()) {
        if !is_mark(at) || document.token(TokenNo(at)).sentence != document.token(*last).sentence {
            continue;
        }
        // The mark after the sentence's full stop can only be a quotation's last.
        if at > last.0 + 1 && document.word(TokenNo(last.0 + 1)) != "." {
            continue;
        }
        let stays = match document.word(TokenNo(at)) {
            "\u{201c}" | "\u{2018}" => kept(after(at)),
            "\u{201d}" | "\u{2019}" => kept(before(at)),
            "\"" | "'" => kept(before(at)) || kept(after(at)),
            "." => false,
            _ => kept(before(at)) && kept(after(at)),
        };
        if stays {
            all.insert(TokenNo(at));
        }
    }
    all.into_iter().collect()
}
