use crate::language::{Document, Sentence, TokenNo};
use crate::reading::event::doubt::Doubts;
use crate::reading::event::frame::{Frame, frame};
use crate::reading::event::keep::keep;
use crate::reading::event::words::Words;
use crate::reading::{Actors, Clause};

/// Arcs below this margin are not trusted to carry a wording.
pub const SURE_MARGIN: f32 = 3.5;

/// The clause that the verb `head` governs, in wordings; `drop` are the words that the question leaves out.
///
/// Each wording is absent where it would not surely be right. Without `drop` there is no question.
#[must_use]
pub fn clause(document: &Document, actors: &Actors, head: TokenNo, drop: Option<&[TokenNo]>) -> Clause {
    let mut clause = unworded(document, head);
    let Some(frame) = frame(document, head).filter(|frame| is_sound(document, frame)) else {
        return clause;
    };
    if let Some(words) = words(document, actors, &frame, &[]) {
        clause.statement = words.statement();
        clause.present = clause.statement.as_ref().and_then(|_| words.present());
        clause.done = clause.statement.as_ref().and_then(|_| words.done());
        clause.predicate = clause.statement.as_ref().and_then(|_| words.predicate());
    }
    clause.question = drop
        .filter(|_| clause.statement.is_some())
        .and_then(|drop| words(document, actors, &frame, drop)?.question());
    clause
}

/// The clause without any wording.
pub fn unworded(document: &Document, head: TokenNo) -> Clause {
    let tokens: Vec<TokenNo> = document
        .subtree(head)
        .into_iter()
        .filter(|&at| !matches!(document.token(at).pos, "PUNCT" | "SPACE"))
        .collect();
    Clause {
        head,
        span: document.cover(&tokens).unwrap_or(document.token(head).span),
        sentence: document.token(head).sentence,
        statement: None,
        present: None,
        done: None,
        predicate: None,
        question: None,
    }
}

/// The words of a frame that a wording keeps.
pub fn words<'a>(
    document: &'a Document,
    actors: &'a Actors,
    frame: &'a Frame,
    drop: &[TokenNo],
) -> Option<Words<'a>> {
    let kept = keep(document, &Doubts { document, actors }, frame, drop)?;
    Some(Words {
        document,
        actors,
        frame,
        kept,
    })
}

/// Whether the parse is trusted, and the sentence is a whole statement outside of quote marks.
pub fn is_sound(document: &Document, frame: &Frame) -> bool {
    let sentence = document.sentence(document.token(frame.head).sentence);
    let text = document
        .article()
        .source()
        .slice(sentence.span)
        .unwrap_or_default();
    let ends = text.trim_end_matches(['"', '\u{201d}', '\u{2019}', '\'', ')', ' ']);
    frame.margin >= SURE_MARGIN
        && ends.ends_with('.')
        && ends_by_full_stop(document, sentence)
        && !is_hyphenated(document, frame.head)
        && !in_quotation(document, frame.subject)
        && !in_quotation(document, frame.head)
}

/// Whether a closing quote mark follows in the paragraph before an opening one.
fn closes_without_opening(document: &Document, at: TokenNo) -> bool {
    let paragraph = document.sentence(document.token(at).sentence).paragraph;
    (at.0..document.tokens().len())
        .map(TokenNo)
        .take_while(|&after| document.sentence(document.token(after).sentence).paragraph == paragraph)
        .find_map(|after| match document.word(after) {
            "\u{201c}" | "``" => Some(false),
            "\u{201d}" | "''" => Some(true),
            _ => None,
        })
        .unwrap_or(false)
}

/// Whether the sentence's last full stop is a mark of its own, not an abbreviation's.
fn ends_by_full_stop(document: &Document, sentence: &Sentence) -> bool {
    let mut last = sentence
        .tokens
        .clone()
        .rev()
        .map(TokenNo)
        .filter(|&at| document.token(at).pos != "SPACE");
    last.any(|at| document.word(at) == ".")
}

/// Whether the verb is only a part of a hyphenated word.
fn is_hyphenated(document: &Document, head: TokenNo) -> bool {
    let glued = |at: usize| {
        document
            .tokens()
            .get(at)
            .is_some_and(|_| document.word(TokenNo(at)) == "-")
    };
    glued(head.0 + 1) || head.0.checked_sub(1).is_some_and(glued)
}

/// Whether the word stands between quote marks, counted from the start of its paragraph.
pub fn in_quotation(document: &Document, at: TokenNo) -> bool {
    let paragraph = document.sentence(document.token(at).sentence).paragraph;
    let mut open = false;
    for before in (0..at.0).rev().map(TokenNo) {
        if document.sentence(document.token(before).sentence).paragraph != paragraph {
            break;
        }
        match document.word(before) {
            "\"" => open = !open,
            "\u{201c}" | "``" => return true,
            "\u{201d}" | "''" => return open,
            _ => {}
        }
    }
    open || closes_without_opening(document, at)
}
