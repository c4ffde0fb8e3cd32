//! Whether content stands whole: nothing of it cut off, nothing swept into it.

use super::draft::{Draft, Frame};
use super::is_reporting_word;
use super::quotations::Quotations;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, is_word, kid, kids};

/// Whether the content is surely all that is said and nothing else.
pub(super) fn is_whole(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    quotes_balance(document, quotations, draft)
        && brackets_balance(document, draft)
        && ends_well(document, quotations, draft)
        && !runs_over(document, quotations, draft)
        && !stripped(document, draft)
        && !half(document, draft)
        && !is_broken_by_dash(document, draft)
        && !begins_midway(document, draft)
        && !ends_before_time(document, draft)
        && !holds_a_participle(document, draft)
        && !lost_a_part(document, quotations, draft)
}

/// No bracket of the content is without its partner: it would be cut inside one.
fn brackets_balance(document: &Document, draft: &Draft) -> bool {
    let count = |marks: [&str; 2]| {
        let held = draft
            .content
            .iter()
            .filter(|&&at| is_one_of(document, at, &marks));
        held.count()
    };
    count(["(", "["]) == count([")", "]"])
}

/// Every quotation that the content touches is in it from mark to mark, and what goes on after the reporting clause of
/// a quotation begins at a mark.
fn quotes_balance(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    let holds = |at: TokenNo| draft.content.binary_search(&at).is_ok();
    let words = || draft.content.iter().copied().filter(|&at| is_word(document, at));
    let whole = words().filter_map(|at| quotations.at(at)).all(|(first, last)| {
        let (open, close) = (TokenNo(first), TokenNo(last));
        let marks = !is_mark(document, close) || holds(open) == holds(close);
        marks
            && (first..=last)
                .map(TokenNo)
                .all(|at| !is_word(document, at) || holds(at))
    });
    let before = words().any(|at| at < draft.cue && quotations.holds(at));
    let sentence = document.token(draft.cue).sentence;
    let mut after = words().filter(|&at| at > draft.cue && document.token(at).sentence == sentence);
    let begins = after.next().is_none_or(|at| quotations.holds(at));
    whole && (!before || begins || !after.any(|at| quotations.holds(at)))
}

fn is_mark(document: &Document, at: TokenNo) -> bool {
    matches!(document.word(at), "”" | "\"" | "''" | "``" | "’" | "'")
}

/// Whether the sentence goes on after the content with a new part, not with more of the same clause.
fn ends_well(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    let Some(&last) = draft.content.last() else {
        return false;
    };
    let apostrophe = |at: TokenNo| matches!(document.word(at), "’" | "'") && !quotations.holds(at);
    if apostrophe(last) {
        return false;
    }
    let end = document.sentence(document.token(last).sentence).tokens.end;
    let next = TokenNo(last.0 + 1);
    if next.0 >= end || !is_word(document, next) && !apostrophe(next) {
        return true;
    }
    let mut reporting = draft
        .cue_tokens
        .iter()
        .chain(draft.holder.iter().flat_map(|holder| &holder.tokens));
    if apostrophe(next) {
        return false;
    }
    if document.token(next).dep == "cc" || reporting.any(|&at| at == next) {
        return true;
    }
    // The topmost word of what follows, below the reporting verb or the content.
    let mut top = next;
    loop {
        let head = document.token(top).head;
        if draft.content.binary_search(&head).is_ok() {
            return false;
        }
        if head == draft.cue || head == top {
            return document.token(top).dep != "conj";
        }
        top = head;
    }
}

/// Whether the content crosses a semicolon of the article's own, beyond which somebody else may speak.
fn runs_over(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    draft
        .content
        .iter()
        .any(|&at| document.word(at) == ";" && !quotations.holds(at))
}

/// "If the plan fails, she promised to resign", "When it rains, he said, the road floods": a condition that the parse
/// hung on the reporting verb is the content's.
fn stripped(document: &Document, draft: &Draft) -> bool {
    let past = document.token(draft.cue).tag == "VBD";
    kids(document, draft.cue, &["advcl"]).any(|clause| {
        let finite = kids(document, clause, &["aux", "auxpass"])
            .next()
            .unwrap_or(clause);
        let present = past && clause < draft.cue && matches!(document.token(finite).tag, "VBZ" | "VBP");
        draft.content.binary_search(&clause).is_err()
            && (present
                || kids(document, clause, &["mark"]).any(|mark| is_one_of(document, mark, &["if", "unless"])))
    })
}

/// "It was “too dear for us. We left,” Lund said": the first of several sentences lost what stands before the mark.
fn begins_midway(document: &Document, draft: &Draft) -> bool {
    let Some(first) = draft.content.iter().copied().find(|&at| is_word(document, at)) else {
        return true;
    };
    let sentence = document.token(first).sentence;
    let start = document.sentence(sentence).tokens.start;
    sentence < document.token(draft.cue).sentence
        && (start..first.0).map(TokenNo).any(|at| is_word(document, at))
}

/// "The road is long and the bridge is old, according to Lund": which of the two he says nobody can tell.
fn half(document: &Document, draft: &Draft) -> bool {
    let Some(head) = draft
        .content_head
        .filter(|&head| draft.frame == Frame::According && head < draft.cue)
    else {
        return false;
    };
    let stands = |verb: TokenNo| {
        matches!(document.token(verb).pos, "VERB" | "AUX")
            && kid(document, verb, &["nsubj", "nsubjpass", "expl", "csubj"]).is_some()
    };
    let token = document.token(head);
    token.dep == "conj" && stands(head)
        || kids(document, head, &["conj"]).any(|other| stands(other) || may_stand(document, head, other))
}

/// "... must be wrong – which it is, according to Ruiz": what stands behind a dash may be all that the source said.
fn is_broken_by_dash(document: &Document, draft: &Draft) -> bool {
    let sentence = document.sentence(document.token(draft.cue).sentence);
    let mut tokens = sentence.tokens.clone().map(TokenNo);
    let dash = |at: TokenNo| {
        let apart = document.token(at).space_after || document.word(at) != "-";
        apart && matches!(document.word(at), "-" | "--" | "\u{2013}" | "\u{2014}")
    };
    draft.frame == Frame::According && tokens.any(dash)
}

/// Whether words that may be a subject stand between an "and" or "but" and a joined verb: "and will close" has none,
/// "but building it could pay" has one, whatever the parse made of it.
fn may_stand(document: &Document, head: TokenNo, verb: TokenNo) -> bool {
    let joins = (head.0..verb.0)
        .rev()
        .map(TokenNo)
        .find(|&at| document.token(at).pos == "CCONJ");
    joins.is_some_and(|joins| {
        (joins.0 + 1..verb.0).any(|at| !matches!(document.tokens()[at].pos, "AUX" | "ADV" | "PART" | "PUNCT"))
    })
}

/// "said it was lifted around 4:30 | a.m. Friday": a time without a preposition right after the content, hung on the
/// reporting verb, may be the content's.
fn ends_before_time(document: &Document, draft: &Draft) -> bool {
    let Some(&last) = draft.content.last().filter(|&&last| last > draft.cue) else {
        return false;
    };
    let next = TokenNo(last.0 + 1);
    let same = |at: TokenNo| {
        document
            .tokens()
            .get(at.0)
            .is_some_and(|token| token.sentence == document.token(last).sentence)
    };
    same(next)
        && is_word(document, next)
        && (document.token(next).head == draft.cue
            || document.token(document.token(next).head).head == draft.cue)
        && document.token(next).dep != "cc"
        && !draft.cue_tokens.contains(&next)
}

/// "urged the mayor to resign, telling reporters that ...": what the source says besides hangs on what it asks for.
fn holds_a_participle(document: &Document, draft: &Draft) -> bool {
    matches!(draft.frame, Frame::Infinitive | Frame::Object | Frame::As)
        && draft.content.iter().any(|&at| {
            let comma =
                at.0.checked_sub(1)
                    .is_some_and(|before| document.word(TokenNo(before)) == ",");
            comma && document.token(at).tag == "VBG" && is_reporting_word(document, at)
        })
}

/// "asked to the mayor to pay", "the mix, say experts, marks a change", "“One,” it added; and, later, “Two”": who is asked,
/// the subject or the break between two statements was left out.
fn lost_a_part(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    let held = |at: TokenNo| draft.content.binary_search(&at).is_ok();
    let asked = draft.frame == Frame::Infinitive
        && kids(document, draft.cue, &["prep"])
            .any(|to| to > draft.cue && !held(to) && is_one_of(document, to, &["to", "on"]));
    let subject = draft
        .content_head
        .and_then(|head| kid(document, head, &["nsubj", "nsubjpass"]))
        .is_some_and(|subject| !held(subject) && matches!(draft.frame, Frame::Clause | Frame::Amid));
    let broken = draft
        .content
        .first()
        .zip(draft.content.last())
        .is_some_and(|(first, last)| {
            (first.0..last.0)
                .map(TokenNo)
                .any(|at| document.word(at) == ";" && !quotations.holds(at))
        });
    asked || subject || broken
}
