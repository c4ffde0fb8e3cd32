use super::{act, introduced, quotation, reporting, stand_in};
use super::{count, number, phrase, sliced, words_at};
use crate::derive::facts::{Fact, Facts, Value};
use crate::reading::{ChannelSort, Claim, ClaimNo, Quoting, Support, is_somebody};
use crate::source::Span;

pub(in crate::derive) fn slot(facts: &Facts, at: ClaimNo, slot: &str) -> Option<Value> {
    let claim = facts.reading().claims.get(at.0)?;
    match slot {
        "source" => claim.source.map(|source| Value::Fact(Fact::Source(source))),
        "content" => claim.clause.as_ref().map(|_| Value::Fact(Fact::ClaimClause(at))),
        "words" => {
            let parts = claim.source_spans.iter().chain(&claim.cue).chain(&claim.content);
            let span = parts.copied().reduce(Span::cover)?;
            let text = facts.reading().document.article().source().slice(span)?;
            Some(words_at(text.to_owned(), span, claim.sentence))
        }
        "told" => {
            let clause = claim.clause.as_ref()?;
            let source = facts.reading().sources.get(claim.source?.0)?;
            let text = format!(
                "according to {}, {}",
                source.words.text,
                clause.statement.as_ref()?
            );
            Some(words_at(text, clause.span, claim.sentence))
        }
        "quote" => quotation::quotation(facts, claim),
        "quoted_words" => Some(count(quotation::quoted_words(facts, claim))),
        "quotation" => quotation::quotation(facts, claim).map(quotation::marked),
        "recounts" => Some(Value::Flag(quotation::recounts(facts, claim))),
        "manner" => Some(Value::Word(claim.manner.word())),
        "cue" => {
            let span = claim.cue.iter().copied().reduce(Span::cover)?;
            let text = facts.reading().document.article().source().slice(span)?;
            Some(words_at(text.to_owned(), span, claim.sentence))
        }
        "plain" => Some(Value::Flag(claim.plain)),
        "alone" => Some(Value::Flag(reporting::is_alone(facts, claim))),
        "verb" => {
            let span = facts.reading().document.token(claim.cue_token).span;
            sliced(facts, span)
        }
        "act" => act::act(facts, claim).map(Value::Word),
        "telling" => Some(Value::Flag(reporting::is_telling(facts, claim))),
        "said" => Some(Value::Flag(claim.said)),
        "spoken" => Some(Value::Flag(is_spoken(facts, claim))),
        "only_voice" => Some(Value::Flag(stand_in::is_only_voice(facts, claim))),
        "stand_in" => stand_in::stand_in(facts, claim),
        "named" => stand_in::named(facts, claim),
        "carried" => stand_in::carried(facts, claim),
        "introduced" => introduced::introduced(facts, claim).map(Value::Word),
        "place" => Some(place(facts, claim)),
        // With words put in by the reporter ("[the bridge]") it is neither wholly quoted nor partly retold.
        "quoting" => (claim.quoting != Quoting::Framed && !has_insertions(facts, claim))
            .then(|| Value::Word(claim.quoting.word())),
        "channel" => claim.channel.as_ref().map(|channel| phrase(&channel.words)),
        "channel_sort" => {
            let channel = claim.channel.as_ref()?;
            Some(Value::Word(channel_word(channel.sort)))
        }
        "told_on" => claim.told_on.as_ref().map(phrase),
        "support" => Some(Value::Word(support_word(claim.support))),
        "support_sign" => claim.support_sign.as_ref().map(phrase),
        "own" => Some(Value::Flag(is_own(facts, claim))),
        "open" => Some(Value::Flag(is_open(facts, claim))),
        "interrupted" => Some(Value::Flag(is_interrupted(claim))),
        "nested" => Some(Value::Flag(claim.inside.is_some())),
        "sentence" => Some(number(claim.sentence)),
        "sure" => Some(Value::Flag(claim.sure)),
        _ => None,
    }
}

/// Whether the words for its source stand for somebody who can speak.
fn is_spoken(facts: &Facts, claim: &Claim) -> bool {
    let reading = facts.reading();
    let words = claim.source_spans.iter().copied().reduce(Span::cover);
    words.is_some_and(|words| is_somebody(&reading.document, &reading.actors, words))
}

/// Its sentence by the number that is printed before it.
fn place(facts: &Facts, claim: &Claim) -> Value {
    let span = facts.reading().document.sentence(claim.sentence).span;
    let words = format!("Sentence {}", claim.sentence.0);
    words_at(words, span, claim.sentence)
}

fn channel_word(sort: ChannelSort) -> &'static str {
    match sort {
        ChannelSort::Statement => "statement",
        ChannelSort::Interview => "interview",
        ChannelSort::Briefing => "briefing",
        ChannelSort::Speech => "speech",
        ChannelSort::Outlet => "outlet",
        ChannelSort::Post => "post",
        ChannelSort::Document => "document",
        ChannelSort::Court => "court",
        ChannelSort::Parliament => "parliament",
    }
}

fn support_word(support: Support) -> &'static str {
    match support {
        Support::Documents => "documents",
        Support::Figures => "figures",
        Support::Witness => "witness",
        Support::Example => "example",
        Support::NoneShown => "none-shown",
        Support::Unclear => "unclear",
    }
}

/// "The road, Ruiz says, is closed": whether the reporting words stand amid what is said, which may then be the source's
/// own words even without quotation marks.
fn is_interrupted(claim: &Claim) -> bool {
    let cue = claim.cue.iter().copied().reduce(Span::cover);
    cue.is_some_and(|cue| {
        let mut content = claim.content.iter();
        content.clone().any(|span| span.end() <= cue.start()) && content.any(|span| span.start() >= cue.end())
    })
}

fn has_insertions(facts: &Facts, claim: &Claim) -> bool {
    let source = facts.reading().document.article().source();
    claim
        .content
        .iter()
        .filter_map(|&span| source.slice(span))
        .any(|words| words.contains('['))
}

/// Whether the subject of what is said is who says it, or may be: "officials said they hoped ...".
fn is_own(facts: &Facts, claim: &Claim) -> bool {
    let reading = facts.reading();
    let actor = claim
        .source
        .and_then(|source| reading.sources.get(source.0)?.actor);
    claim.clause.as_ref().is_some_and(|clause| {
        let document = &reading.document;
        document.children(clause.head).iter().any(|&subject| {
            if !document.token(subject).dep.starts_with("nsubj") {
                return false;
            }
            let first_person = matches!(reading.document.word(subject), "I" | "We" | "we");
            let third_person = matches!(
                document.word(subject).to_lowercase().as_str(),
                "he" | "she" | "it" | "they"
            );
            first_person
                || actor.is_none() && third_person
                || actor.is_some() && reading.actors.at(subject) == actor
        })
    })
}

/// Whether a modal verb stands in what is said.
fn is_open(facts: &Facts, claim: &Claim) -> bool {
    facts
        .reading()
        .document
        .tokens()
        .iter()
        .any(|token| token.tag == "MD" && claim.content.iter().any(|span| span.contains(token.span)))
}
