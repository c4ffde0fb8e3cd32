//! Who is said to have said what: claims with their source, cue and content.
//!
//! Constructions are found by the parse and a lexicon of reporting words, one construction a file; then quotations
//! are followed over sentences, sources grouped, nesting and sureness told. The span edges follow the annotation
//! conventions of PolNeAR (Newell, Margolin and Ruths 2018): "that" and an infinitive's "to" belong to the content,
//! auxiliaries and particles to the cue, appositions and relative clauses to the source.

mod according;
mod amid;
mod aside;
#[cfg(test)]
mod cases;
mod channel;
#[cfg(test)]
mod circumstances;
mod continuation;
mod draft;
mod drafts;
#[cfg(test)]
mod edges;
mod fact;
mod holder;
mod label;
mod lexicon;
mod naming;
mod nesting;
mod noun;
mod passive;
mod quotations;
mod share;
mod subject;
mod support;
mod sure;
mod title;
mod told;
mod unsupported;
mod verb;
mod whole;

use draft::{Draft, Frame, Tie};
pub(in crate::reading) use drafts::cue_lemma;
pub use fact::{Channel, ChannelSort, Claim, ClaimNo, Manner, Quoting, Support};
pub(in crate::reading) use quotations::Quotations;
pub use share::is_share;
pub(in crate::reading) use title::is_title;

use crate::language::{Document, TokenNo};
use crate::reading::source::{Mention, Mentioned, group};
use crate::reading::tree::{is_one_of, is_word, kid, runs};
use crate::reading::{Actors, Clause, Source};
use crate::source::Span;

/// Reporting words of plain saying: what they report is information, not an act, a wish or a feeling.
const PLAIN_CUES: &[&str] = &[
    "accord",
    "according",
    "add",
    "explain",
    "note",
    "report",
    "say",
    "state",
    "tell",
    "warn",
    "write",
];

/// All claims of a document in the order of their cues, and the sources that they are credited to.
#[must_use]
pub fn claims(document: &Document, actors: &Actors) -> (Vec<Claim>, Vec<Source>) {
    let quotations = Quotations::of(document);
    let drafts = drafts::drafts(document, &quotations);
    let inside = nesting::inside(document, &drafts);
    let mentions: Vec<_> = drafts
        .iter()
        .zip(&inside)
        .map(|(draft, inside)| mention(document, draft, *inside))
        .collect();
    let sound: Vec<_> = drafts
        .iter()
        .map(|draft| {
            sure::sure(document, &quotations, draft) && !nesting::told_inside(document, &drafts, draft)
        })
        .collect();
    let (mut sources, credited) = group(document, actors, &quotations, &mentions);
    // Who is credited by doubtful constructions only may be no source at all.
    let mut reports = vec![false; sources.len()];
    for (number, credited) in credited.iter().enumerate() {
        if let Some(credited) = credited {
            reports[credited.source.0] |=
                inside[number].is_none() && (sound[number] || sure::sources(document, &drafts[number]));
        }
    }
    for (source, reports) in sources.iter_mut().zip(reports) {
        source.sure &= reports;
    }
    let claims = drafts
        .iter()
        .zip(inside)
        .zip(credited)
        .zip(sound)
        .map(|(((draft, inside), credited), sound)| {
            claim(document, &quotations, draft, inside, credited, sound)
        })
        .collect();
    (claims, sources)
}

/// Tells of every claim when it was said, through what the article got it, and what is shown for it.
///
/// Comes after the sources are settled: their kinds tell outlets and witnesses.
pub(in crate::reading) fn circumstances(document: &Document, claims: &mut [Claim], sources: &[Source]) {
    for number in 0..claims.len() {
        let claim = &claims[number];
        let told_on = told::told_on(document, claim);
        let channel = channel::named(document, claim).or_else(|| {
            let outer = &claims[claim.inside?.0];
            // Without a source of its own, the one who passes it on is the speaker.
            (claim.source.is_some() && outer.source != claim.source).then_some(())?;
            channel::passed_on(document, outer, sources)
        });
        let (support, support_sign) = support::support(document, claims, sources, claim);
        let claim = &mut claims[number];
        claim.told_on = told_on;
        claim.channel = channel;
        claim.support = support;
        claim.support_sign = support_sign;
    }
}

/// The innermost claim whose content holds a token: who says that it happened.
#[must_use]
pub fn claim_holding(document: &Document, claims: &[Claim], token: TokenNo) -> Option<ClaimNo> {
    let place = document.token(token).span;
    claims
        .iter()
        .enumerate()
        .filter(|(_, claim)| claim.content.iter().any(|span| span.contains(place)))
        .min_by_key(|(_, claim)| claim.content.iter().map(|span| span.len()).sum::<usize>())
        .map(|(number, _)| ClaimNo(number))
}

/// Whether the lexicon has the lemma as a reporting verb.
pub(in crate::reading) fn is_reporting_verb(lemma: &str) -> bool {
    lexicon::reporting_verb(lemma).is_some()
}

/// Whether a token is a reporting verb or noun of the lexicon, in whatever construction.
#[must_use]
pub fn is_reporting_word(document: &Document, at: TokenNo) -> bool {
    let lemma = cue_lemma(document, at);
    match document.token(at).pos {
        "VERB" | "AUX" => lexicon::reporting_verb(&lemma).is_some() || lemma == "accord",
        "NOUN" | "PROPN" => lexicon::reporting_noun(&lemma).is_some(),
        _ => false,
    }
}

/// Whether it is a verb that reports something, in a finite form: "declared", "had declared", "is said to be".
#[must_use]
pub fn is_finite_report(document: &Document, at: TokenNo) -> bool {
    let tag = document.token(at).tag;
    let helped = || kid(document, at, &["aux", "auxpass"]).is_some();
    let finite = matches!(tag, "VBD" | "VBZ" | "VBP") || tag == "VBN" && helped();
    finite && is_reporting_word(document, at)
}

/// Whether it is a verb by which somebody states something in a clause, in a finite form: "said", "has admitted", "argues".
#[must_use]
pub fn is_finite_statement(document: &Document, at: TokenNo) -> bool {
    let stated = lexicon::reporting_verb(&cue_lemma(document, at))
        .is_some_and(|verb| verb.manner == Manner::Statement && verb.takes(lexicon::Place::Clause));
    stated && document.token(at).pos == "VERB" && is_finite_report(document, at)
}

fn mention(document: &Document, draft: &Draft, inside: Option<usize>) -> Option<Mention> {
    let holder = draft.holder.as_ref()?;
    Some(Mention {
        head: holder.head,
        tokens: holder.tokens.clone(),
        cue: draft.cue,
        content: draft.content.clone(),
        nested: inside.is_some(),
        main_subject: holder.tie == Tie::Subject
            && matches!(document.token(draft.cue).dep, "ROOT" | "parataxis"),
    })
}

fn claim(
    document: &Document,
    quotations: &Quotations,
    draft: &Draft,
    inside: Option<usize>,
    credited: Option<Mentioned>,
    construction: bool,
) -> Claim {
    let said = construction && inside.is_none();
    Claim {
        source: credited.map(|credited| credited.source),
        source_spans: draft
            .holder
            .iter()
            .flat_map(|holder| runs(document, &holder.tokens))
            .collect(),
        cue: runs(document, &draft.cue_tokens),
        cue_token: draft.cue,
        content: runs(document, &draft.content),
        sentence: document.token(draft.cue).sentence,
        manner: draft.manner,
        plain: PLAIN_CUES.contains(&cue_lemma(document, draft.cue).as_str()),
        quoting: quoting(document, quotations, draft),
        inside: inside.map(ClaimNo),
        clause: clause(document, draft),
        channel: None,
        told_on: None,
        support: Support::Unclear,
        support_sign: None,
        said,
        sure: said && credited.is_some_and(|credited| credited.sure),
    }
}

fn quoting(document: &Document, quotations: &Quotations, draft: &Draft) -> Quoting {
    let words = || draft.content.iter().filter(|&&at| is_word(document, at));
    let inserted = draft.content.iter().any(|&at| document.word(at) == "[");
    let quoted = words().filter(|&&at| quotations.holds(at)).count();
    match quoted {
        0 => Quoting::Indirect,
        // "right now [with greenhouse gases]": words of the reporter's among the speaker's.
        all if all == words().count() && !inserted => Quoting::Direct,
        _ if is_framed(document, quotations, draft) => Quoting::Framed,
        _ => Quoting::Partial,
    }
}

/// Whether the quote marks hold a whole clause, and no verb of what is said stands outside them, or all that stands outside
/// stands behind them, or before the reporting words, so that it may be the reporter's; or what stands outside is in the
/// first person, so that the speaker's words go on there; or it leads up to them with a colon.
fn is_framed(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    let content = &draft.content;
    let own = |&&at: &&TokenNo| {
        !quotations.holds(at) && is_one_of(document, at, &["i", "me", "my", "our", "us", "we"])
    };
    if content.iter().any(|at| own(&at)) {
        return true;
    }
    // "Ruiz gave an idea of what may come: “We ...”": the words before the colon lead up to what is said.
    let led_up_to = content.iter().any(|&at| {
        let before = at.0.checked_sub(1).map(TokenNo);
        let colon = |before: TokenNo| document.word(before) == ":" && !quotations.holds(before);
        quotations.holds(at) && before.is_some_and(colon)
    });
    if led_up_to {
        return true;
    }
    let verbs = || {
        content
            .iter()
            .filter(|&&at| matches!(document.token(at).pos, "VERB" | "AUX"))
    };
    let whole = |at: TokenNo| {
        quotations.holds(at)
            && kid(document, at, &["nsubj", "nsubjpass", "expl"])
                .is_some_and(|subject| quotations.holds(subject))
    };
    // "When asked why, she said: “We had no water”", "she said, “We had no water” — seeming to forget the well".
    let words = content.iter().filter(|&&at| is_word(document, at));
    let (quoted, others): (Vec<TokenNo>, Vec<TokenNo>) = words.partition(|&&at| quotations.holds(at));
    let beside = match (quoted.first(), quoted.last(), others.first(), others.last()) {
        (Some(&opens), Some(&closes), Some(&first), Some(&last)) => {
            first > closes || last < draft.cue && draft.cue < opens
        }
        _ => false,
    };
    verbs().any(|&at| whole(at)) && (beside || verbs().all(|&at| quotations.holds(at)))
}

/// The content as one clause: within a sentence, unbroken but for the reporting words, with a verb that has a subject of
/// its own.
fn clause(document: &Document, draft: &Draft) -> Option<Clause> {
    let head = draft
        .content_head
        .filter(|_| matches!(draft.frame, Frame::Clause | Frame::According | Frame::Amid))?;
    kid(document, head, &["nsubj", "nsubjpass", "expl"])?;
    let sentence = document.token(draft.cue).sentence;
    let span = match runs(document, &draft.content)[..] {
        [span] => span,
        [first, last] if is_parted_by_cue(document, draft, first, last) => first.cover(last),
        _ => return None,
    };
    let here = draft
        .content
        .iter()
        .all(|&at| document.token(at).sentence == sentence);
    here.then(|| Clause::bare(head, span, sentence))
}

/// "The bridge, she said, was closed": nothing but the reporting words, between commas, stands between the two parts.
fn is_parted_by_cue(document: &Document, draft: &Draft, first: Span, last: Span) -> bool {
    let between: Vec<TokenNo> = (0..document.tokens().len())
        .map(TokenNo)
        .filter(|&at| {
            let span = document.token(at).span;
            is_word(document, at) && span.start() >= first.end() && span.end() <= last.start()
        })
        .collect();
    let (Some(opens), Some(closes)) = (between.first(), between.last()) else {
        return false;
    };
    let own = document.subtree(draft.cue);
    let comma = |at: usize| document.word(TokenNo(at)) == ",";
    // "..., according to a spokesman, Ana Ruiz": what follows is the source's own name.
    let hangs = |at: &TokenNo| {
        let token = document.token(*at);
        let inside = draft.content.binary_search(&token.head).is_ok() && token.dep != "appos";
        inside || draft.content_head == Some(*at)
    };
    let rest = draft
        .content
        .iter()
        .filter(|&&at| at > *closes && is_word(document, at));
    comma(opens.0 - 1)
        && rest.into_iter().all(hangs)
        && comma(closes.0 + 1)
        && between.contains(&draft.cue)
        && between.iter().all(|at| own.binary_search(at).is_ok())
}
