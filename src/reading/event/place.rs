use crate::language::wording::{Piece, render};
use crate::language::{Document, TokenNo};
use crate::reading::{ActorKind, Actors, Phrase};

/// A place phrase and all the words that a question about it leaves out.
pub struct Found {
    pub phrase: Phrase,
    pub tokens: Vec<TokenNo>,
}

/// Verbs whose "in" or "at" tells no place.
const NO_PLACE: &[&str] = &[
    "invest",
    "believe",
    "participate",
    "result",
    "specialize",
    "engage",
    "intervene",
    "lead",
    "win",
    "rank",
    "look",
    "laugh",
    "aim",
    "succeed",
    "fail",
    "interest",
    "confide",
    "trust",
];

/// Nouns of places that a name before them makes one place: "Naypyitaw's military airport".
const SITES: &[&str] = &[
    "airport",
    "square",
    "hotel",
    "stadium",
    "hospital",
    "station",
    "university",
    "school",
    "church",
    "mosque",
    "museum",
    "park",
    "palace",
    "headquarters",
    "prison",
    "port",
    "harbor",
    "harbour",
    "beach",
    "theater",
    "theatre",
    "capital",
    "embassy",
    "arena",
];

/// The one place that an adjunct of this very verb gives.
pub fn place(document: &Document, actors: &Actors, head: TokenNo) -> Option<Found> {
    if NO_PLACE.contains(&document.token(head).lemma.as_str()) {
        return None;
    }
    let mut found = document
        .children(head)
        .iter()
        .filter_map(|&child| adjunct(document, actors, head, child));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

fn adjunct(document: &Document, actors: &Actors, head: TokenNo, child: TokenNo) -> Option<Found> {
    let token = document.token(child);
    let preposition = document.word(child).to_lowercase();
    if token.dep != "prep"
        || child < head
        || !matches!(preposition.as_str(), "in" | "at" | "near" | "outside")
    {
        return None;
    }
    let core = *document
        .children(child)
        .iter()
        .find(|&&below| document.token(below).dep == "pobj")?;
    let verb_between = (head.0 + 1..child.0).any(|at| document.token(TokenNo(at)).pos == "VERB");
    if verb_between || token.margin < 3.0 {
        return None;
    }
    Some(Found {
        phrase: named(document, actors, core)?,
        tokens: document.subtree(child),
    })
}

/// A place that is named, or a site that a name tells apart: "Naypyitaw's military airport".
pub fn named(document: &Document, actors: &Actors, core: TokenNo) -> Option<Phrase> {
    let named = actors
        .at(core)
        .is_some_and(|actor| actors.get(actor).sure && actors.get(actor).kind == ActorKind::Place);
    let below_core = document.children(core);
    let site = SITES.contains(&document.token(core).lemma.to_lowercase().as_str())
        && below_core.iter().any(|&below| {
            matches!(document.token(below).dep, "poss" | "compound") && document.token(below).tag == "NNP"
        });
    let joined = below_core
        .iter()
        .any(|&below| matches!(document.token(below).dep, "conj" | "cc"));
    if !(named || site) || joined {
        return None;
    }
    let aside: Vec<TokenNo> = below_core
        .iter()
        .filter(|&&below| {
            matches!(
                document.token(below).dep,
                "relcl" | "acl" | "appos" | "punct" | "prep"
            )
        })
        .flat_map(|&below| document.subtree(below))
        .collect();
    let words: Vec<TokenNo> = document
        .subtree(core)
        .into_iter()
        .filter(|at| !aside.contains(at))
        .collect();
    Some(Phrase {
        text: render(
            document,
            &words.iter().map(|&at| Piece::Token(at)).collect::<Vec<_>>(),
        )?,
        span: document.cover(&words)?,
        sentence: document.token(core).sentence,
    })
}
