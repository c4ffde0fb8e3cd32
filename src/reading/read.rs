use std::sync::Arc;

use crate::language::Document;
use crate::reading::source::settle;
use crate::reading::{
    Actors, Reading, Source, actors, claim_holding, claims, clause, events, sentences, views,
};

/// Reads an analysed article. Cannot fail: what is not sure is marked unsure or left out.
#[must_use]
pub fn read(document: &Arc<Document>) -> Reading {
    let mut actors = actors(document);
    let (mut claims, mut sources) = claims(document, &actors);
    settle(document, &mut actors, &mut sources);
    introduce(&mut actors, &sources);
    for claim in &mut claims {
        claim.clause = claim
            .clause
            .as_ref()
            .map(|content| clause(document, &actors, content.head, None));
    }
    let mut events = events(document, &actors);
    for event in &mut events {
        event.claim = claim_holding(document, &claims, event.clause.head);
    }
    let views = views(document);
    let sentences = sentences(document, &claims, &sources, &views);
    Reading {
        document: Arc::clone(document),
        actors,
        sources,
        claims,
        events,
        views,
        sentences,
    }
}

/// Who is introduced where they are first credited ("Ana Ruiz, the mayor, said") is so described from then on.
fn introduce(actors: &mut Actors, sources: &[Source]) {
    for source in sources {
        let Some((number, description)) = source.actor.zip(source.description.as_ref()) else {
            continue;
        };
        actors.list[number.0]
            .role
            .get_or_insert_with(|| description.clone());
    }
}
