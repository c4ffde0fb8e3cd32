//! Charges of wrongdoing by somebody against somebody, and the answers that the article gives.

#[cfg(test)]
mod cases;
mod charge;
mod fact;
mod noun;
mod reply;
mod silence;
mod verb;

pub use fact::{Accusation, Reply};

use charge::Charge;

use crate::language::{Document, TokenNo};
use crate::reading::claim::Quotations;
use crate::reading::source::{noun_phrase, phrase};
use crate::reading::tree::trimmed;
use crate::reading::{Actor, ActorKind, ActorNo, Actors, Claim, ClaimNo, Phrase, Source};

/// The accusations of a document in text order.
#[must_use]
pub fn accusations(
    document: &Document,
    actors: &Actors,
    claims: &[Claim],
    sources: &[Source],
) -> Vec<Accusation> {
    let quotations = Quotations::of(document);
    let charges: Vec<Charge> = (0..document.tokens().len())
        .map(TokenNo)
        .filter(|&at| !quotations.holds(at))
        .filter_map(|at| match document.token(at).pos {
            "VERB" => verb::charge(document, at),
            "NOUN" => noun::charge(document, at),
            _ => None,
        })
        .collect();
    let article = reply::Answers {
        document,
        actors,
        claims,
        sources,
    };
    let (charges, mut found): (Vec<_>, Vec<_>) = charges
        .iter()
        .filter_map(|charge| Some((charge, accusation(document, actors, claims, sources, charge)?)))
        .unzip();
    let targets: Vec<_> = found.iter().map(|found| found.target).collect();
    for (number, accusation) in found.iter_mut().enumerate() {
        let others = targets
            .iter()
            .enumerate()
            .any(|(other, &target)| other != number && target == accusation.target);
        let (reply, words) = match charges[number].answered {
            Some(verb) if accusation.sure => (Reply::Given, article.clause(verb)),
            _ => article.reply(accusation, others),
        };
        accusation.reply = reply;
        accusation.reply_words = words;
    }
    found
}

fn accusation(
    document: &Document,
    actors: &Actors,
    claims: &[Claim],
    sources: &[Source],
    charge: &Charge,
) -> Option<Accusation> {
    let claim = claims.iter().position(|claim| claim.cue_token == charge.sign);
    let told = claim.map(|number| &claims[number]);
    let accuser = told
        .and_then(|claim| claim.source)
        .filter(|&source| charge.by.is_some() && sources[source.0].sure);
    let (mut against, target, told_target) = whom(document, actors, charge.against)?;
    // "accused the firm of theft": the parse hung the charge on the accused.
    let first = charge.words.first().map(|&at| document.token(at).span.start())?;
    if against.span.end() > first && charge.against.0 + 1 < charge.words[0].0 {
        let own = document.subtree(charge.against);
        let own: Vec<_> = own
            .into_iter()
            .filter(|&at| at.0 + 1 < charge.words[0].0)
            .collect();
        against = phrase(document, trimmed(document, &own))?;
    }
    let mut by_sure = true;
    let by = charge.by.and_then(|head| {
        let (by, _, told) = whom(document, actors, head)?;
        by_sure = told;
        Some(by)
    });
    let sign = Phrase {
        text: document.word(charge.sign).to_lowercase(),
        span: document.token(charge.sign).span,
        sentence: document.token(charge.sign).sentence,
    };
    let words = phrase(document, trimmed(document, &charge.words))?;
    let sure = charge.sure
        && told_target
        && by_sure
        && (charge.by.is_none() || by.is_some())
        && told.is_none_or(|claim| claim.inside.is_none() || charge.by.is_none())
        && whole(document, &charge.words);
    Some(Accusation {
        words,
        sign,
        by,
        accuser,
        against,
        target,
        reply: Reply::Unclear,
        reply_words: None,
        claim: claim.map(ClaimNo),
        sure,
    })
}

/// Somebody as the article has them, the actor that they are, and whether that is told surely.
fn whom(document: &Document, actors: &Actors, head: TokenNo) -> Option<(Phrase, Option<ActorNo>, bool)> {
    let mut words = noun_phrase(document, head);
    let joined = document
        .children(head)
        .iter()
        .any(|&kid| document.token(kid).dep == "conj");
    let actor = actors.at(head).filter(|_| !joined);
    match document.token(head).pos {
        "NOUN" => Some((words, None, true)),
        "PROPN" => {
            let told = actor
                .map(|number| actors.get(number))
                .filter(|actor| reliable(actor));
            if let Some(person) = told.filter(|actor| actor.kind == ActorKind::Person) {
                words.text.clone_from(&person.name);
            }
            let sure = told.is_some() || joined;
            Some((words, actor, sure))
        }
        "PRON" => {
            let told = actor.is_some();
            if let Some(number) = actor {
                words.text.clone_from(&actors.get(number).name);
            }
            Some((words, actor, told))
        }
        _ => None,
    }
}

fn reliable(actor: &Actor) -> bool {
    actor.sure && !actor.mixed
}

/// Whether words stand together in the text: a charge with a hole in it may say something else.
fn whole(document: &Document, tokens: &[TokenNo]) -> bool {
    let tokens = trimmed(document, tokens);
    tokens
        .windows(2)
        .all(|pair| pair[0].0 + 1 == pair[1].0 || document.token(TokenNo(pair[0].0 + 1)).pos == "SPACE")
}
