//! Words that stand for a source in a sentence that does not name it: "she said", "the agency said".

use crate::derive::facts::{Facts, Value};
use crate::derive::slots::{quotation, sliced, words_at};
use crate::language::{Sentence, TokenNo};
use crate::reading::{Actor, ActorKind, Claim, Mention, Quoting, is_finite_report};
use crate::source::fold;

/// Pronouns for one person or one body.
const PRONOUNS: &[&str] = &["he", "she", "it"];

/// "the agency": the article and so many words more at most.
const LONGEST: usize = 3;

/// The word that stands for a claim's source, in small letters; absent where the sentence names the source anywhere.
pub(super) fn stand_in(facts: &Facts, claim: &Claim) -> Option<Value> {
    let actor = pointed_at(facts, claim)?;
    let [span] = claim.source_spans[..] else {
        return None;
    };
    let words = fold(facts.reading().document.article().source().slice(span)?);
    let described = words.starts_with("the ") && words.split(' ').count() <= LONGEST;
    let named = actor
        .mentions
        .iter()
        .any(|mention| mention.by_name && mention.sentence == claim.sentence);
    let stands = !named && (PRONOUNS.contains(&words.as_str()) || described);
    stands.then(|| words_at(words, span, claim.sentence))
}

/// The last name of the source before such a word.
pub(super) fn named(facts: &Facts, claim: &Claim) -> Option<Value> {
    stand_in(facts, claim)?;
    let earlier = |mention: &&Mention| mention.by_name && mention.sentence < claim.sentence;
    let mention = pointed_at(facts, claim)?.mentions.iter().rfind(earlier)?;
    sliced(facts, mention.span)
}

/// A carried sentence has at least so many words: "Never." is hard to tell from another speaker's.
const CARRIED_WORDS: usize = 5;

/// The first sentence of a quotation that tells by itself neither who speaks nor that somebody does: all of it is content
/// of the claim, it has no reporting word of its own, names the source nowhere, and asks nothing.
pub(super) fn carried(facts: &Facts, claim: &Claim) -> Option<Value> {
    let actor = pointed_at(facts, claim)?;
    if quotation::is_anothers(facts, claim) {
        return None;
    }
    let reading = facts.reading();
    let document = &reading.document;
    let whole = |sentence: &Sentence| {
        let mut words = sentence.tokens.clone().map(TokenNo).filter(|&at| {
            let word = document.word(at);
            word.contains(char::is_alphanumeric)
        });
        words.all(|at| {
            let place = document.token(at).span;
            claim.content.iter().any(|span| span.contains(place))
        })
    };
    let sentence = document.sentences().iter().find(|sentence| {
        let named = || {
            let mut mentions = actor.mentions.iter();
            mentions.any(|mention| mention.by_name && mention.sentence == sentence.number)
        };
        let told = || {
            reading
                .claims
                .iter()
                .any(|other| other.sentence == sentence.number)
        };
        let others = || {
            let mut others = reading.claims.iter().filter(|other| other.source != claim.source);
            others.any(|other| other.content.iter().any(|span| span.overlaps(sentence.span)))
        };
        let states = || {
            let text = sentence.span.of(document.article().text()).unwrap_or_default();
            text.split_whitespace().count() >= CARRIED_WORDS && !text.contains('?')
        };
        let apart = sentence.number != claim.sentence;
        apart && states() && whole(sentence) && !named() && !told() && !others()
    })?;
    let text = document.article().source().slice(sentence.span)?;
    Some(words_at(text.to_owned(), sentence.span, sentence.number))
}

/// Whether nobody but its own source is said to say anything in a claim's sentence.
pub(super) fn is_only_voice(facts: &Facts, claim: &Claim) -> bool {
    let reading = facts.reading();
    let here = reading.document.sentence(claim.sentence).span;
    let mut others = reading.claims.iter().filter(|other| {
        other.sentence == claim.sentence || other.content.iter().any(|span| span.overlaps(here))
    });
    others.all(|other| other.source == claim.source) && !tells_of_another(facts, claim)
}

/// "Ruiz agreed, quoting a writer who said ...": whether a reporting verb outside of quotation marks reports nothing of
/// the claim's own source.
fn tells_of_another(facts: &Facts, claim: &Claim) -> bool {
    let reading = facts.reading();
    let document = &reading.document;
    let mut words = document.sentence(claim.sentence).tokens.clone().map(TokenNo);
    words.any(|at| {
        let token = document.token(at);
        let quoted = || {
            let mut own = reading.claims.iter().filter(|own| own.quoting == Quoting::Direct);
            own.any(|own| own.content.iter().any(|span| span.contains(token.span)))
        };
        let own = || {
            let mut own = reading.claims.iter().filter(|own| own.source == claim.source);
            own.any(|own| own.cue_token == at)
        };
        is_finite_report(document, at) && !own() && !quoted()
    })
}

/// Whether somebody else of the article has the same last name, so that "Ruiz" is no whole answer.
fn shares_a_surname(facts: &Facts, actor: &Actor) -> bool {
    let last = |actor: &Actor| actor.surname().unwrap_or(&actor.name).to_lowercase();
    let person = |actor: &Actor| actor.kind == ActorKind::Person;
    let mut others = facts.reading().actors.list.iter().filter(|other| person(other));
    person(actor) && others.any(|other| other.name != actor.name && last(other) == last(actor))
}

/// The named person or group that a claim's source surely is.
fn pointed_at<'a>(facts: &'a Facts, claim: &Claim) -> Option<&'a Actor> {
    let reading = facts.reading();
    let source = reading.sources.get(claim.source?.0)?;
    let actor = reading.actors.get(source.actor?);
    let known = source.sure && claim.sure && actor.kind != ActorKind::Place;
    (known && !shares_a_surname(facts, actor)).then_some(actor)
}
