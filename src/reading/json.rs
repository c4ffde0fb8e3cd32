use serde_json::{Value, json as value};

use crate::reading::{
    Actor, ActorKind, Attribution, Claim, Clause, Event, Manner, Phrase, Quoting, Reading, SentenceFact,
    Source, SourceKind, Status, View,
};
use crate::source::Span;

/// A reading as JSON: all facts, with spans as byte offsets `[start, end]` into the article's text.
///
/// `claims` holds what the article itself reports, `nested_claims` what is reported inside another claim (`inside`
/// gives that one's `number`); both number claims by their place in [`Reading::claims`].
#[must_use]
pub fn json(reading: &Reading) -> Value {
    let claims = |nested: bool| -> Vec<Value> {
        reading
            .claims
            .iter()
            .enumerate()
            .filter(|(_, claim)| claim.inside.is_some() == nested)
            .map(|(number, claim)| claim_value(reading, number, claim))
            .collect()
    };
    value!({
        "claims": claims(false),
        "nested_claims": claims(true),
        "sources": reading.sources.iter().map(|source| source_value(reading, source)).collect::<Vec<_>>(),
        "actors": reading.actors.list.iter().map(actor_value).collect::<Vec<_>>(),
        "events": reading.events.iter().map(|event| event_value(reading, event)).collect::<Vec<_>>(),
        "views": reading.views.iter().map(view_value).collect::<Vec<_>>(),
        "sentences": reading.sentences.iter().map(|sentence| sentence_value(reading, sentence)).collect::<Vec<_>>(),
    })
}

fn claim_value(reading: &Reading, number: usize, claim: &Claim) -> Value {
    let source = (!claim.source_spans.is_empty()).then(|| spans(reading, &claim.source_spans));
    value!({
        "number": number,
        "sentence": claim.sentence,
        "source": source,
        "cue": spans(reading, &claim.cue),
        "content": spans(reading, &claim.content),
        "sure": claim.sure,
        "credited_to": claim.source.map(|source| reading.sources[source.0].words.text.as_str()),
        "manner": match claim.manner {
            Manner::Statement => "statement",
            Manner::Promise => "promise",
            Manner::Criticism => "criticism",
            Manner::Denial => "denial",
            Manner::Belief => "belief",
            Manner::Request => "request",
        },
        "quoting": match claim.quoting {
            Quoting::Direct => "direct",
            Quoting::Partial => "partial",
            Quoting::Indirect => "indirect",
        },
        "inside": claim.inside.map(|outer| outer.0),
        "clause": claim.clause.as_ref().map(clause_value),
    })
}

fn source_value(reading: &Reading, source: &Source) -> Value {
    value!({
        "words": phrase_value(&source.words),
        "actor": source.actor.map(|actor| reading.actors.get(actor).name.as_str()),
        "named": source.named,
        "unnamed": source.unnamed,
        "plural": source.plural,
        "kind": source.kind.map(|(kind, shown_by)| value!({ "is": kind_name(kind), "shown_by": text(reading, shown_by) })),
        "description": source.description.as_ref().map(phrase_value),
        "sentence": source.sentence,
        "sure": source.sure,
    })
}

fn kind_name(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::StateMedia => "state media",
        SourceKind::NewsOutlet => "news outlet",
        SourceKind::Government => "government",
        SourceKind::Party => "party",
        SourceKind::Company => "company",
        SourceKind::Advocacy => "advocacy",
        SourceKind::Expert => "expert",
        SourceKind::Witness => "witness",
        SourceKind::Document => "document",
    }
}

fn actor_value(actor: &Actor) -> Value {
    value!({
        "name": actor.name,
        "aliases": actor.aliases,
        "kind": match actor.kind {
            ActorKind::Person => "person",
            ActorKind::Group => "group",
            ActorKind::Place => "place",
        },
        "role": actor.role.as_ref().map(phrase_value),
        "mentions": actor.mentions.iter().map(|mention| mention.span).collect::<Vec<_>>(),
        "sure": actor.sure,
    })
}

fn event_value(reading: &Reading, event: &Event) -> Value {
    value!({
        "clause": clause_value(&event.clause),
        "actor": event.actor.map(|actor| reading.actors.get(actor).name.as_str()),
        "time": event.time.as_ref().map(|time| value!({
            "phrase": phrase_value(&time.phrase),
            "accept": time.accept,
            "anchored": time.anchored,
        })),
        "place": event.place.as_ref().map(phrase_value),
        "status": match event.status {
            Status::Done => "done",
            Status::Planned => "planned",
            Status::Promised => "promised",
        },
        "claim": event.claim.map(|claim| claim.0),
        "sure": event.sure,
    })
}

fn view_value(view: &View) -> Value {
    value!({
        "sentence": view.sentence,
        "cue": view.cue,
        "holder": view.holder.as_ref().map(phrase_value),
        "sure": view.sure,
    })
}

fn sentence_value(reading: &Reading, sentence: &SentenceFact) -> Value {
    value!({
        "number": sentence.number,
        "span": sentence.span,
        "text": text(reading, sentence.span),
        "attribution": match sentence.attribution {
            Attribution::Given => "given",
            Attribution::None => "none",
            Attribution::Unclear => "unclear",
        },
        "direct_quotation": sentence.direct_quotation,
    })
}

fn clause_value(clause: &Clause) -> Value {
    value!({
        "span": clause.span,
        "sentence": clause.sentence,
        "statement": clause.statement,
        "present": clause.present,
        "done": clause.done,
        "predicate": clause.predicate,
        "question": clause.question,
    })
}

fn phrase_value(phrase: &Phrase) -> Value {
    value!({ "text": phrase.text, "span": phrase.span, "sentence": phrase.sentence })
}

fn spans(reading: &Reading, spans: &[Span]) -> Value {
    let text: Vec<_> = spans.iter().map(|&span| text(reading, span)).collect();
    value!({ "spans": spans, "text": text.join(" ... ") })
}

fn text(reading: &Reading, span: Span) -> &str {
    span.of(reading.document.article().text()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;
    use serde_json::json as value;

    use crate::reading::{Actors, Reading, claims, json, samples, sentences, views};

    #[test]
    fn claims_are_told_by_their_places_and_nested_ones_apart() {
        let document = Arc::new(samples::document("Élan Lund said residents believe it is safe."));
        let actors = Actors::default();
        let (claims, sources) = claims(&document, &actors);
        let views = views(&document);
        let reading = Reading {
            sentences: sentences(&document, &claims, &sources, &views),
            events: Vec::new(),
            document,
            actors,
            sources,
            claims,
            views,
        };
        let told = json(&reading);
        assert_eq!(told["claims"].as_array().map(Vec::len), Some(1));
        let claim = &told["claims"][0];
        assert_eq!(claim["source"]["spans"], value!([[0, 10]]));
        assert_eq!(claim["cue"]["spans"], value!([[11, 15]]));
        assert_eq!(claim["content"]["spans"], value!([[16, 44]]));
        assert_eq!(told["nested_claims"][0]["inside"], claim["number"]);
    }
}
