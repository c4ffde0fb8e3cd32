//! "is seen by critics as ...", "dismissed by the party", "was said to be".

use super::draft::{Draft, Frame, Tie};
use super::lexicon::{Place, Verb};
use super::naming::as_phrases;
use super::subject::doer;
use super::verb::{Found, below, cue_words};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids, subtree_without};

/// The claim that a reporting verb makes in the passive voice.
pub(super) fn claim(document: &Document, at: TokenNo, verb: &Verb) -> Option<Draft> {
    let by = kid(document, at, &["agent"]).is_some();
    if document.token(at).dep == "acl" && !by {
        return None;
    }
    let found = match kid(document, at, &["ccomp"]) {
        Some(clause) if verb.takes(Place::Clause) => {
            Found::new(document.subtree(clause), Frame::Passive).headed(clause)
        }
        _ => about_subject(document, at, verb, by)?,
    };
    Some(Draft {
        cue: at,
        cue_tokens: cue_words(document, at),
        holder: doer(document, at).filter(|holder| holder.tie == Tie::Agent),
        content: found.tokens,
        content_head: found.head,
        frame: found.frame,
        manner: verb.manner,
    })
}

fn about_subject(document: &Document, at: TokenNo, verb: &Verb, by: bool) -> Option<Found> {
    let subjects = subjects(document, at);
    let mut tokens: Vec<_> = subjects
        .iter()
        .flat_map(|&subject| subtree_without(document, subject, at))
        .collect();
    let mut names: Vec<_> = as_phrases(document, at).collect();
    if names.is_empty() {
        names = kids(document, at, &["oprd", "xcomp"]).collect();
    }
    let infinitive = kid(document, at, &["xcomp"])
        .filter(|_| verb.takes(Place::Infinitive) && !verb.takes(Place::Addressee));
    if verb.takes(Place::As) && !names.is_empty() {
        tokens.extend(below(document, names));
    } else if let Some(infinitive) = infinitive {
        tokens.extend(document.subtree(infinitive));
    } else if verb.takes(Place::Object) && by && !subjects.is_empty() {
        let company =
            kids(document, at, &["prep"]).filter(|&kid| is_one_of(document, kid, &["for", "as", "of"]));
        tokens.extend(below(document, company));
    } else {
        return None;
    }
    Some(Found::new(tokens, Frame::Passive))
}

fn subjects(document: &Document, at: TokenNo) -> Vec<TokenNo> {
    let token = document.token(at);
    if token.dep == "acl" {
        return vec![token.head];
    }
    let own: Vec<_> = kids(document, at, &["nsubjpass"]).collect();
    if own.is_empty() && token.dep == "conj" {
        return kids(document, token.head, &["nsubjpass", "nsubj"]).collect();
    }
    own
}
