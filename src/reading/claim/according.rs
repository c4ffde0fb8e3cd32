use super::channel;
use super::draft::{Draft, Frame, Holder, Tie};
use crate::language::{Document, TokenNo};
use crate::reading::Manner;
use crate::reading::tree::{bare, is_one_of, kid, kids, subtree_without};

/// What something goes by, and nobody's words: "they work according to strict rules", "paid according to age".
const MEASURES: &[&str] = &[
    "age",
    "code",
    "codes",
    "custom",
    "customs",
    "height",
    "income",
    "law",
    "laws",
    "length",
    "line",
    "lines",
    "need",
    "needs",
    "plan",
    "plans",
    "principle",
    "principles",
    "rank",
    "rule",
    "rules",
    "schedule",
    "size",
    "standard",
    "standards",
    "system",
    "systems",
    "taste",
    "tastes",
    "term",
    "terms",
    "tradition",
    "traditions",
    "type",
    "types",
    "weight",
    "will",
    "wish",
    "wishes",
];

/// The claim of "according to X", whose cue starts at `at`.
pub(super) fn claim(document: &Document, at: TokenNo) -> Option<Draft> {
    if !is_one_of(document, at, &["according"]) {
        return None;
    }
    let to = kids(document, at, &["prep"]).find(|&kid| is_one_of(document, kid, &["to"]))?;
    let told = kid(document, to, &["pobj"])?;
    if is_one_of(document, told, MEASURES) {
        return None;
    }
    let head = issuer(document, told).unwrap_or(told);
    let tokens = bare(document, &document.subtree(head)).to_vec();
    // What it is said of may be a noun in the middle of the clause; the clause is what is claimed.
    let mut clause = document.token(at).head;
    while !matches!(document.token(clause).pos, "VERB" | "AUX") && document.token(clause).head != clause {
        clause = document.token(clause).head;
    }
    let content = subtree_without(document, clause, at);
    (!tokens.is_empty() && !content.is_empty()).then_some(Draft {
        cue: at,
        cue_tokens: vec![at, to],
        holder: Some(Holder {
            head,
            tokens,
            tie: Tie::Adjunct,
        }),
        content,
        content_head: Some(clause),
        frame: Frame::According,
        manner: Manner::Statement,
    })
}

/// "According to a statement from the academy": whoever put out a mere channel is the source.
pub(super) fn issuer(document: &Document, told: TokenNo) -> Option<TokenNo> {
    channel::is_statement(document, told).then_some(())?;
    let from = kids(document, told, &["prep", "agent"])
        .find(|&from| from > told && is_one_of(document, from, &["from", "by"]))?;
    kid(document, from, &["pobj"]).filter(|&issuer| matches!(document.token(issuer).pos, "NOUN" | "PROPN"))
}
