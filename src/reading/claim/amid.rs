//! Reporting clauses that stand amid or after what they report: "Rents, the mayor said, have doubled".

use super::draft::{Frame, Holder, Tie};
use super::lexicon::{Place, Verb};
use super::verb::{Found, cue_words};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids, lower, subtree_without};

/// What parts a reporting clause from its content.
const BREAKS: &[&str] = &[",", "—", "–", "-", "--", "“", "”", "\""];

/// How many words may stand between the verb and the comma: "said on Monday night".
const ADJUNCT: usize = 6;

/// The reporting clause hangs below the clause that it reports.
pub(super) fn beside_its_clause(
    document: &Document,
    at: TokenNo,
    verb: &Verb,
    holder: Option<&Holder>,
) -> Option<Found> {
    let token = document.token(at);
    if !verb.takes(Place::Clause)
        || !matches!(token.dep, "parataxis" | "ccomp" | "advcl" | "dep")
        || holder?.tie != Tie::Subject
        || kid(document, at, &["dobj", "ccomp", "xcomp"]).is_some()
    {
        return None;
    }
    let own = document.subtree(at);
    let (&first, &last) = (own.first()?, own.last()?);
    let parted = [
        first.0.checked_sub(1),
        Some(first.0),
        Some(last.0),
        Some(last.0 + 1),
    ]
    .into_iter()
    .flatten()
    .filter(|&at| at < document.tokens().len())
    .any(|at| BREAKS.contains(&document.word(TokenNo(at))));
    let marks: Vec<_> = kids(document, at, &["mark"])
        .map(|mark| lower(document, mark))
        .collect();
    let as_clause = matches!(&marks[..], [mark] if mark == "as");
    (as_clause || token.dep != "advcl" && marks.is_empty() && parted)
        .then(|| Found::new(subtree_without(document, token.head, at), Frame::Amid).headed(token.head))
}

/// The reporting clause stands between commas, or after one at the sentence's end, and the parse made it the main
/// clause without finding what it reports.
pub(super) fn between_commas(
    document: &Document,
    at: TokenNo,
    verb: &Verb,
    holder: Option<&Holder>,
) -> Option<Found> {
    let holder = holder.filter(|holder| holder.tie == Tie::Subject && verb.takes(Place::Clause))?;
    let sentence = &document.sentence(document.token(at).sentence).tokens;
    let cue = cue_words(document, at);
    let first = (*holder.tokens.first()?).min(*cue.first()?);
    let last = (*holder.tokens.last()?).max(*cue.last()?);
    let end = (last.0 + 1..sentence.end)
        .take(ADJUNCT)
        .find(|&at| {
            is_one_of(document, TokenNo(at), &[",", "."])
                || !matches!(
                    document.tokens()[at].dep,
                    "advmod" | "npadvmod" | "prep" | "pobj" | "det" | "compound" | "prt"
                )
        })
        .unwrap_or(sentence.end);
    let closes = end + 1 >= sentence.end || document.word(TokenNo(end)) == ".";
    let opened =
        first.0 > sentence.start + 1 && is_one_of(document, TokenNo(first.0 - 1), &[",", "”", "\"", "''"]);
    (opened && (closes || document.word(TokenNo(end)) == ",")).then(|| {
        let content = sentence.clone().filter(|at| !(first.0..end).contains(at));
        Found::new(content.map(TokenNo).collect(), Frame::Amid)
    })
}
