//! A reading as JSON, a file a kind of fact.

mod accusation;
mod actor;
mod claim;
mod detail;
mod event;
mod extent;
mod hedge;
mod label;
mod list;
mod quantity;
mod reason;
mod reference;
mod sentence;
mod source;
mod superlative;
mod view;

use serde_json::{Value, json};

use crate::reading::{Clause, Phrase, Reading};
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
            .map(|(number, claim)| claim::value(reading, number, claim))
            .collect()
    };
    let metadata = reading.document.article().metadata();
    json!({
        "claims": claims(false),
        "nested_claims": claims(true),
        "sources": reading.sources.iter().map(|source| source::value(reading, source)).collect::<Vec<_>>(),
        "actors": reading.actors.list.iter().map(actor::value).collect::<Vec<_>>(),
        "events": reading.events.iter().map(|event| event::value(reading, event)).collect::<Vec<_>>(),
        "views": reading.views.iter().map(view::value).collect::<Vec<_>>(),
        "sentences": reading.sentences.iter().map(|sentence| sentence::value(reading, sentence)).collect::<Vec<_>>(),
        "quantities": reading.quantities.iter().map(|fact| quantity::value(reading, fact)).collect::<Vec<_>>(),
        "extents": reading.extents.iter().map(|fact| extent::value(reading, fact)).collect::<Vec<_>>(),
        "superlatives": reading.superlatives.iter().map(|fact| superlative::value(reading, fact)).collect::<Vec<_>>(),
        "details": reading.details.iter().map(|fact| detail::value(reading, fact)).collect::<Vec<_>>(),
        "reasons": reading.reasons.iter().map(|fact| reason::value(reading, fact)).collect::<Vec<_>>(),
        "lists": reading.lists.iter().map(|fact| list::value(reading, fact)).collect::<Vec<_>>(),
        "hedges": reading.hedges.iter().map(|fact| hedge::value(reading, fact)).collect::<Vec<_>>(),
        "labels": reading.labels.iter().map(|fact| label::value(reading, fact)).collect::<Vec<_>>(),
        "accusations": reading.accusations.iter().map(|fact| accusation::value(reading, fact)).collect::<Vec<_>>(),
        "references": reading.references.iter().map(|fact| reference::value(reading, fact)).collect::<Vec<_>>(),
        "article": {
            "headline": metadata.headline.as_ref().map(|found| &found.value),
            "byline": metadata.byline.as_ref().map(|found| &found.value),
            "outlet": metadata.outlet.as_ref().map(|found| &found.value),
            "dateline": metadata.dateline.as_ref().map(|found| &found.value),
            "date": metadata.date.as_ref().map(|found| found.value.to_string()),
        },
    })
}

pub(super) fn clause_value(clause: &Clause) -> Value {
    json!({
        "span": clause.span,
        "sentence": clause.sentence,
        "statement": clause.statement,
        "present": clause.present,
        "done": clause.done,
        "predicate": clause.predicate,
        "question": clause.question,
    })
}

pub(super) fn phrase_value(phrase: &Phrase) -> Value {
    json!({ "text": phrase.text, "span": phrase.span, "sentence": phrase.sentence })
}

pub(super) fn spans(reading: &Reading, spans: &[Span]) -> Value {
    let text: Vec<_> = spans.iter().map(|&span| text(reading, span)).collect();
    json!({ "spans": spans, "text": text.join(" ... ") })
}

pub(super) fn text(reading: &Reading, span: Span) -> &str {
    span.of(reading.document.article().text()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;
    use serde_json::json as value;

    use crate::reading::{json, read, samples};

    #[test]
    fn claims_are_told_by_their_places_and_nested_ones_apart() {
        let document = Arc::new(samples::document("Élan Lund said residents believe it is safe."));
        let told = json(&read(&document));
        assert_eq!(told["claims"].as_array().map(Vec::len), Some(1));
        let claim = &told["claims"][0];
        assert_eq!(claim["source"]["spans"], value!([[0, 10]]));
        assert_eq!(claim["cue"]["spans"], value!([[11, 15]]));
        assert_eq!(claim["content"]["spans"], value!([[16, 44]]));
        assert_eq!(told["nested_claims"][0]["inside"], claim["number"]);
    }
}
