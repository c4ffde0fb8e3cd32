use std::sync::Arc;

use crate::language::Document;
use crate::reading::source::settle;
use crate::reading::{
    Actors, Clause, Reading, Source, actors, claim_holding, claims, clause, events, sentences, views,
};
use crate::source::fold;

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
    for claim in &mut claims {
        let content = claim
            .content
            .iter()
            .filter_map(|span| span.of(document.article().text()));
        let content = content.collect::<Vec<_>>().join(" ");
        if let Some(clause) = &mut claim.clause
            && clause
                .statement
                .as_ref()
                .is_some_and(|statement| loses_a_condition(&content, statement))
        {
            *clause = Clause {
                statement: None,
                present: None,
                done: None,
                predicate: None,
                question: None,
                ..clause.clone()
            };
        }
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

/// Words that bound what is said: without them it says more.
const BOUNDS: &[&str] = &[
    "if", "unless", "but", "except", "only", "until", "before", "after", "while", "although", "though",
    "not", "when", "because", "without", "than", "so",
];

/// Whether a wording leaves out a condition, an exception or a contrast that the content has.
fn loses_a_condition(content: &str, statement: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let folded = fold(text);
        folded
            .split(|c: char| !c.is_alphanumeric())
            .map(str::to_owned)
            .collect()
    };
    let kept = words(statement);
    words(content)
        .iter()
        .any(|word| BOUNDS.contains(&word.as_str()) && !kept.contains(word))
}
