//! Speakers set beside their words by a mark alone: "RIVERA: We will see." and a quotation closed by "― Ana Rivera".

use std::ops::Range;

use super::draft::{Draft, Frame, Holder, Tie};
use crate::language::{Document, TokenNo};
use crate::reading::Manner;
use crate::reading::tree::is_word;

/// How many tokens a speaker's name may have.
const NAME: usize = 8;

/// The claims that labels make, in text order.
pub(super) fn claims(document: &Document) -> Vec<Draft> {
    let mut found = Vec::new();
    let mut paragraph: Option<(usize, Range<usize>)> = None;
    for sentence in document.sentences() {
        match &mut paragraph {
            Some((number, tokens)) if *number == sentence.paragraph => tokens.end = sentence.tokens.end,
            _ => {
                found.extend(paragraph.and_then(|(_, tokens)| claim(document, tokens)));
                paragraph = Some((sentence.paragraph, sentence.tokens.clone()));
            }
        }
    }
    found.extend(paragraph.and_then(|(_, tokens)| claim(document, tokens)));
    found
}

fn claim(document: &Document, tokens: Range<usize>) -> Option<Draft> {
    speaker_first(document, tokens.clone()).or_else(|| speaker_last(document, tokens))
}

fn speaker_first(document: &Document, tokens: Range<usize>) -> Option<Draft> {
    let colon = tokens
        .clone()
        .take(NAME + 1)
        .find(|&at| document.word(TokenNo(at)) == ":")?;
    draft(document, tokens.start..colon, colon, colon + 1..tokens.end)
}

fn speaker_last(document: &Document, tokens: Range<usize>) -> Option<Draft> {
    matches!(document.word(TokenNo(tokens.start)), "“" | "\"").then_some(())?;
    let dash =
        tokens.clone().rev().take(NAME + 1).find(|&at| {
            document.word(TokenNo(at)).trim_start_matches(['”', '"']) == "―" || dash(document, at)
        })?;
    draft(document, dash + 1..tokens.end, dash, tokens.start..dash)
}

fn dash(document: &Document, at: usize) -> bool {
    matches!(document.word(TokenNo(at)), "—" | "–" | "--")
}

fn draft(document: &Document, name: Range<usize>, mark: usize, content: Range<usize>) -> Option<Draft> {
    let name: Vec<_> = name.map(TokenNo).filter(|&at| is_word(document, at)).collect();
    let content: Vec<_> = content.map(TokenNo).collect();
    let named = name.iter().all(|&at| {
        document.token(at).pos == "PROPN"
            || document
                .word(at)
                .chars()
                .all(|letter| letter.is_uppercase() || letter == '.')
    });
    let words = content.iter().filter(|&&at| is_word(document, at)).count();
    let &head = name.last().filter(|_| named && words >= 2)?;
    Some(Draft {
        cue: TokenNo(mark),
        cue_tokens: vec![TokenNo(mark)],
        holder: Some(Holder {
            head,
            tokens: name,
            tie: Tie::Label,
        }),
        content,
        content_head: None,
        frame: Frame::Label,
        manner: Manner::Statement,
    })
}
