use super::draft::{Draft, Effect};
use super::effect;
use crate::language::{Document, TokenNo};
use crate::reading::claim::is_reporting_word;
use crate::reading::passage::{Tellers, negated, passage, words_in};
use crate::reading::tree::{is_one_of, is_word, kids};
use crate::reading::{Actors, Reason};

/// Arcs below this margin are not trusted.
const MARGIN: f32 = 2.0;
/// Where another verb stands between, the reason's own arc needs more.
const FAR_MARGIN: f32 = 7.0;
/// How many words a reason may have.
const LONGEST: usize = 30;

/// The fact that a draft makes; nothing where its words are no whole.
pub(super) fn reason(
    document: &Document,
    actors: &Actors,
    tellers: &Tellers,
    draft: &Draft,
) -> Option<Reason> {
    let words = passage(document, &draft.words)?;
    let told = effect::told(document, actors, draft.effect, &draft.sign);
    let teller = tellers.told(draft.head);
    let trusted = draft.arcs.iter().all(|&at| document.token(at).margin >= MARGIN);
    let sure = draft.firm
        && trusted
        && tellers.sound(draft.head)
        && (told.words.is_some() || told.deed.is_some())
        && (1..=LONGEST).contains(&words_in(document, &draft.words))
        && says_something(document, draft)
        && effect_says_something(document, &told)
        && told.words.as_ref().is_none_or(|words| !words.text.contains(':'))
        && one_reading(document, draft, told.verb)
        && tellers.quotations.holds(draft.head) == tellers.quotations.holds(told.verb)
        && teller == tellers.told(told.verb);
    Some(Reason {
        words,
        sign: document.cover(&draft.sign)?,
        sort: draft.sort,
        effect: told.words,
        nominal: told.nominal,
        deed: told.deed,
        parts: draft.parts,
        attributed: teller.attributed,
        claim: teller.claim,
        sure,
    })
}

/// Whether the reason is more than a pointer ("because of this") and no reporting clause was swept into it.
fn says_something(document: &Document, draft: &Draft) -> bool {
    let anaphor = points_back(document, draft);
    let pointing = anaphor
        || draft.words.iter().all(|&at| {
            matches!(
                document.token(at).pos,
                "PRON" | "DET" | "PUNCT" | "SPACE" | "ADP" | "PART"
            ) || is_one_of(document, at, &["one", "reason", "fact", "way", "same"])
        });
    let swept = draft.words.iter().any(|&at| {
        document.token(at).dep == "parataxis"
            || (at != draft.head && is_reporting_word(document, at) && document.token(at).dep == "ROOT")
    });
    !pointing && !swept
}

/// "Because of the event": a noun that only stands for what the sentence before told.
fn points_back(document: &Document, draft: &Draft) -> bool {
    let words = || draft.words.iter().filter(|&&at| is_word(document, at));
    let definite =
        words().any(|&at| is_one_of(document, at, &["the", "this", "that", "these", "those", "such"]));
    definite
        && words().all(|&at| {
            document.token(at).pos == "DET"
                || is_one_of(document, at, &["such", "same"])
                || GENERAL.contains(&document.token(at).lemma.as_str())
        })
}

/// Nouns that say nothing without the sentence before.
const GENERAL: &[&str] = &[
    "case",
    "change",
    "circumstance",
    "development",
    "effect",
    "event",
    "fact",
    "factor",
    "incident",
    "issue",
    "matter",
    "move",
    "occurrence",
    "problem",
    "reason",
    "result",
    "situation",
    "thing",
    "way",
];

/// Whether the effect says something by itself: not "that's", not "this happened".
fn effect_says_something(document: &Document, told: &effect::Told) -> bool {
    let Some(words) = &told.words else {
        return true;
    };
    let tokens = document.tokens();
    let first = tokens.partition_point(|token| token.span.start() < words.span.start());
    let mut within = (first..tokens.len())
        .map(TokenNo)
        .take_while(|&at| document.token(at).span.end() <= words.span.end());
    within.any(|at| {
        let token = document.token(at);
        matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ" | "NUM")
            && !matches!(token.lemma.as_str(), "be" | "happen" | "occur")
            && !GENERAL.contains(&token.lemma.as_str())
    })
}

/// Whether an adverbial clause stands between what is told and the reason: it may be the reason of either.
fn hangs_aside(document: &Document, verb: TokenNo, reason: TokenNo) -> bool {
    let adverbial = |at: TokenNo| {
        document.token(at).dep == "advcl"
            && kids(document, at, &["mark", "advmod"]).any(|mark| is_one_of(document, mark, ADVERBIAL))
    };
    let beside = (verb.0 + 1..reason.0)
        .map(TokenNo)
        .any(|at| matches!(document.token(at).pos, "VERB" | "AUX") && adverbial(at));
    adverbial(verb) || beside
}

/// Words that bring an adverbial clause in.
const ADVERBIAL: &[&str] = &[
    "after", "although", "as", "before", "if", "once", "since", "though", "unless", "until", "when",
    "whenever", "while",
];

/// Whether the reason can be one for this clause only, and the clause is stated.
fn one_reading(document: &Document, draft: &Draft, verb: TokenNo) -> bool {
    let Effect::Clause(governor, cut) = draft.effect else {
        return true;
    };
    let first = document.subtree(cut).first().copied().unwrap_or(cut);
    let ahead = first < governor;
    let between = |at: &TokenNo| {
        matches!(document.token(*at).pos, "VERB" | "AUX")
            && document.token(*at).dep != "amod"
            && *at != governor
            && !matches!(document.token(*at).dep, "aux" | "auxpass")
    };
    let near = ahead || !(governor.0 + 1..first.0).map(TokenNo).any(|at| between(&at));
    // "closed and sold it because": a reason for both, or for the second.
    let joined =
        document.token(verb).dep == "conj" || kids(document, verb, &["conj"]).any(|conj| conj < first);
    let speaks = is_reporting_word(document, governor)
        && document
            .children(governor)
            .iter()
            .any(|&kid| matches!(document.token(kid).dep, "ccomp" | "xcomp"));
    let denied = !ahead && (negated(document, verb) || negated(document, governor));
    let supposed =
        kids(document, verb, &["mark"]).any(|mark| is_one_of(document, mark, &["if", "whether", "unless"]));
    let aside = hangs_aside(document, verb, first) || hangs_aside(document, governor, first);
    !aside && (near || document.token(cut).margin >= FAR_MARGIN) && !joined && !speaks && !denied && !supposed
}
