use super::draft::{Draft, Effect};
use super::lexicon::{OUTCOMES, PURPOSEFUL};
use crate::language::{Document, TokenNo};
use crate::reading::ReasonSort;
use crate::reading::tree::{is_one_of, kid, kids, lower};

/// Auxiliaries that make "so that" tell a purpose rather than an outcome.
const HOPED: &[&str] = &["can", "could", "may", "might", "will", "would"];

/// The purpose that the word at `at` brings in: "in order to", "so that", the "to" of an infinitive.
pub(super) fn drafts(document: &Document, at: TokenNo) -> Vec<Draft> {
    let found = match lower(document, at).as_str() {
        "to" if follows(document, at, &["in", "order"]) => in_order_to(document, at),
        "to" => infinitive(document, at),
        "that" if follows(document, at, &["so"]) => so_that(document, at),
        _ => None,
    };
    found.into_iter().collect()
}

/// Whether these words stand right before a token.
fn follows(document: &Document, at: TokenNo, words: &[&str]) -> bool {
    at.0 >= words.len()
        && words
            .iter()
            .enumerate()
            .all(|(place, word)| lower(document, TokenNo(at.0 - words.len() + place)) == *word)
}

/// The verb of "to VERB", where no word but an adverb stands between.
fn verb_of(document: &Document, to: TokenNo) -> Option<TokenNo> {
    let token = document.token(to);
    let verb = token.head;
    (token.tag == "TO" && token.dep == "aux" && verb > to && document.token(verb).tag == "VB").then_some(verb)
}

fn in_order_to(document: &Document, to: TokenNo) -> Option<Draft> {
    let verb = verb_of(document, to)?;
    let lead = TokenNo(to.0 - 2);
    let top = if document.token(lead).head == verb {
        verb
    } else {
        lead
    };
    Some(Draft {
        sort: ReasonSort::Purpose,
        sign: vec![lead, TokenNo(to.0 - 1), to],
        words: after(document, verb, to),
        head: verb,
        effect: Effect::Clause(document.token(top).head, top),
        parts: 1,
        arcs: vec![lead, verb],
        firm: matches!(document.token(document.token(top).head).pos, "VERB" | "AUX"),
    })
}

fn so_that(document: &Document, that: TokenNo) -> Option<Draft> {
    let verb = document.token(that).head;
    let so = TokenNo(that.0 - 1);
    let hoped = kids(document, verb, &["aux"]).any(|aux| is_one_of(document, aux, HOPED));
    let own = verb > that && document.token(so).head == verb && document.token(verb).dep == "advcl";
    (hoped && own && kid(document, verb, &["nsubj", "nsubjpass"]).is_some()).then(|| Draft {
        sort: ReasonSort::Purpose,
        sign: vec![so, that],
        words: after(document, verb, that),
        head: verb,
        effect: Effect::Clause(document.token(verb).head, verb),
        parts: 1,
        arcs: vec![so, that, verb],
        firm: true,
    })
}

/// "travelled to Malta to help the crew": only after acts that are done for something.
fn infinitive(document: &Document, to: TokenNo) -> Option<Draft> {
    let verb = verb_of(document, to)?;
    let token = document.token(verb);
    let act = token.head;
    let object = kid(document, act, &["dobj", "nsubjpass"]);
    let going = matches!(
        document.token(act).lemma.as_str(),
        "travel" | "gather" | "meet" | "fly" | "arrive" | "unite"
    );
    let adverbial = token.dep == "advcl" || (token.dep == "xcomp" && document.token(act).lemma == "use");
    let fits = PURPOSEFUL.contains(&document.token(act).lemma.as_str())
        && document.token(act).pos == "VERB"
        && adverbial
        && act < to
        && (object.is_some() || going)
        && !OUTCOMES.contains(&token.lemma.as_str())
        && !is_used_to(document, act);
    let before = TokenNo(to.0.checked_sub(1)?);
    let odd = is_one_of(
        document,
        before,
        &["only", "not", "as", "about", "never", "enough", ",", "and", "or"],
    );
    // A particle makes another verb of it: "opened up to", "moved on to".
    let particle = kid(document, act, &["prt"]).is_some();
    // "opened the door for women to": others do it.
    let others = kid(document, verb, &["nsubj", "nsubjpass", "mark"]).is_some();
    // "used a law to" and "sent a letter to": what stands between is the object and where or when.
    (fits && !odd && !particle && !others).then(|| Draft {
        sort: ReasonSort::Purpose,
        sign: vec![to],
        words: after(document, verb, to),
        head: verb,
        effect: Effect::Clause(act, verb),
        parts: 1,
        arcs: vec![verb, to],
        firm: true,
    })
}

/// "is used to": a habit, or no telling who does what.
fn is_used_to(document: &Document, act: TokenNo) -> bool {
    document.token(act).lemma == "use" && kid(document, act, &["dobj"]).is_none()
}

/// What hangs on the verb and follows the mark.
fn after(document: &Document, verb: TokenNo, mark: TokenNo) -> Vec<TokenNo> {
    let mut words = document.subtree(verb);
    words.retain(|&word| word > mark);
    words
}
