use std::sync::Arc;

use crate::language::{Document, TokenNo};
use crate::reading::claim::circumstances;
use crate::reading::detail;
use crate::reading::source::settle;
use crate::reading::{
    Actors, Clause, Reading, Source, accusations, actors, claim_holding, claims, clause, content_in_full,
    details, events, extents, hedges, labels, lists, quantities, reasons, references, sentences,
    superlatives, views,
};
use crate::source::{Span, folded_words};

/// Reads an analysed article. Cannot fail: what is not sure is marked unsure or left out.
#[must_use]
pub fn read(document: &Arc<Document>) -> Reading {
    let mut actors = actors(document);
    let (mut claims, mut sources) = claims(document, &actors);
    settle(document, &mut actors, &mut sources);
    introduce(document, &mut actors, &sources);
    circumstances(document, &mut claims, &sources);
    for claim in &mut claims {
        claim.clause = claim
            .clause
            .take()
            .map(|content| worded(document, &actors, &content, &claim.content, claim.cue_token));
    }
    let views = views(document);
    let sentences = sentences(document, &claims, &views);
    let mut events = events(document, &actors);
    for event in &mut events {
        event.claim = claim_holding(document, &claims, event.clause.head);
        event.reported |= sentences[event.clause.sentence.0 as usize - 1].borrowed;
    }
    let accusations = accusations(document, &actors, &claims, &sources);
    let quantities = quantities(document, &actors, &claims, &sentences);
    let extents = extents(document, &claims, &sentences, &quantities);
    let superlatives = superlatives(document, &claims, &sentences);
    let details = details(
        document,
        detail::Read {
            actors: &actors,
            sentences: &sentences,
            quantities: &quantities,
            events: &events,
            claims: &claims,
            sources: &sources,
        },
    );
    let reasons = reasons(document, &actors, &claims, &sentences);
    let lists = lists(document, &actors, &claims, &sentences);
    let labels = labels(document, &actors);
    let hedges = hedges(document, &actors, &claims, &sentences);
    let references = references(document, &actors, &claims, &sentences);
    Reading {
        document: Arc::clone(document),
        actors,
        sources,
        claims,
        events,
        views,
        sentences,
        quantities,
        extents,
        superlatives,
        details,
        reasons,
        lists,
        hedges,
        labels,
        accusations,
        references,
    }
}

/// Who is introduced where they are first credited ("Ana Ruiz, the mayor, said") is so described from then on.
fn introduce(document: &Document, actors: &mut Actors, sources: &[Source]) {
    for source in sources {
        let Some((number, description)) = source.actor.zip(source.description.as_ref()) else {
            continue;
        };
        // "state-run" says how it is, not who.
        let noun = document
            .tokens()
            .iter()
            .any(|token| description.span.contains(token.span) && matches!(token.pos, "NOUN" | "PROPN"));
        if !noun {
            continue;
        }
        actors.list[number.0]
            .role
            .get_or_insert_with(|| description.clone());
    }
}

/// A claim's clause in wordings; without any where they would leave out what bounds the content.
fn worded(document: &Document, actors: &Actors, content: &Clause, spans: &[Span], cue: TokenNo) -> Clause {
    let said = spans.iter().filter_map(|span| span.of(document.article().text()));
    let said = folded_words(&said.collect::<Vec<_>>().join(" "));
    let whole = |worded: &Clause| {
        let kept = worded.statement.as_deref().map(folded_words);
        kept.is_some_and(|kept| !loses_a_condition(&said, &kept) && !joins_anew(&said, &kept))
    };
    let worded = clause(document, actors, content.head, None);
    if whole(&worded) {
        return worded;
    }
    let in_full = content_in_full(document, actors, content.head, cue);
    if whole(&in_full) {
        in_full
    } else {
        Clause::bare(worded.head, worded.span, worded.sentence)
    }
}

/// Words that bound what is said: without them it says more.
const BOUNDS: &[&str] = &[
    "if", "unless", "but", "except", "only", "until", "before", "after", "while", "although", "though",
    "not", "when", "because", "without", "than", "so",
];

/// What "that" may point at: "that day".
const TIMES: &[&str] = &[
    "day", "evening", "month", "morning", "night", "period", "point", "season", "time", "week", "year",
];

/// Whether a wording leaves out a condition, an exception, a contrast, or the one time for which the content holds.
fn loses_a_condition(said: &[String], kept: &[String]) -> bool {
    let bound = said
        .iter()
        .any(|word| BOUNDS.contains(&word.as_str()) && !kept.contains(word));
    let mut times = said
        .windows(2)
        .filter(|two| two[0] == "that" && TIMES.contains(&two[1].as_str()));
    bound || times.any(|two| !kept.windows(2).any(|other| other == two))
}

/// Whether a wording joins by "and" or "or" what the content does not: one of three was left out.
fn joins_anew(said: &[String], kept: &[String]) -> bool {
    let mut joined = kept
        .windows(2)
        .filter(|two| matches!(two[0].as_str(), "and" | "or"));
    joined.any(|two| {
        let known = said.contains(&two[1]);
        known && !said.windows(2).any(|other| other == two)
    })
}

#[cfg(test)]
mod tests {
    use super::{joins_anew, loses_a_condition};
    use crate::source::folded_words;

    #[test]
    fn a_wording_joins_nothing_that_was_apart_and_keeps_what_bounds_it() {
        let said = folded_words("the port needed a wider quay and lower prices to be safe");
        let cut = folded_words("the port needed a wider quay and to be safe");
        assert!(joins_anew(&said, &cut));
        assert!(!joins_anew(&said, &said));
        let said = folded_words("few boats had left that day");
        assert!(loses_a_condition(&said, &folded_words("few boats had left")));
        assert!(!loses_a_condition(&said, &said));
    }
}
