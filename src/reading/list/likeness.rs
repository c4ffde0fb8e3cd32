use crate::language::{Document, TokenNo};
use crate::reading::actor::{Size, known};
use crate::reading::tree::{kids, lower};
use crate::reading::{ActorKind, Actors, is_person_noun};

/// Whether the members' heads are words of one sort: all names of one kind, all common nouns, all verbs in -ing.
pub(super) fn alike(document: &Document, actors: &Actors, heads: &[TokenNo]) -> bool {
    let all = |test: &dyn Fn(TokenNo) -> bool| heads.iter().all(|&head| test(head));
    let tag = |head: TokenNo| document.token(head).tag;
    if all(&|head| tag(head) == "VBG" && document.token(head).pos == "VERB") {
        return true;
    }
    if all(&|head| document.token(head).pos == "NOUN") {
        return nouns_alike(document, heads);
    }
    if !all(&|head| document.token(head).pos == "PROPN") {
        return false;
    }
    let kinds: Vec<Option<&str>> = heads.iter().map(|&head| entity_kind(document, head)).collect();
    let Some(Some(first)) = kinds.first().copied() else {
        return false;
    };
    let same = kinds.iter().all(|kind| kind.is_some_and(|kind| kind == first));
    let countries = heads
        .iter()
        .filter(|&&head| size(document, head) == Some(Size::Country))
        .count();
    match first {
        // "Bergen, Norway, and Malmö" is no list of three.
        "GPE" | "LOC" => {
            same && (countries == 0 || countries == heads.len()) && !with_region(document, heads)
        }
        "PERSON" => {
            same && heads.iter().all(|&head| {
                actors
                    .at(head)
                    .is_none_or(|actor| actors.get(actor).kind == ActorKind::Person)
            })
        }
        // Dates are weekdays and months.
        "ORG" | "NORP" | "PRODUCT" | "FAC" | "DATE" => same,
        _ => false,
    }
}

/// Common nouns that can stand side by side: a person beside things may be an apposition in disguise.
fn nouns_alike(document: &Document, heads: &[TokenNo]) -> bool {
    let person = |head: &TokenNo| is_person_noun(&document.token(*head).lemma);
    let persons = heads.iter().filter(|head| person(head)).count();
    let singular_person = |head: &TokenNo| person(head) && document.token(*head).tag == "NN";
    // "his brother, a lawyer, and the mayor": two persons, not three, unless each has the same sort of article.
    let articles: Vec<String> = heads
        .iter()
        .map(|&head| {
            kids(document, head, &["det", "poss"])
                .next()
                .map(|word| lower(document, word))
                .unwrap_or_default()
        })
        .collect();
    let same_article =
        articles.windows(2).all(|pair| pair[0] == pair[1]) || articles[1..].iter().all(String::is_empty);
    (persons == 0 || persons == heads.len()) && (!heads.iter().any(singular_person) || same_article)
}

fn entity_kind(document: &Document, head: TokenNo) -> Option<&'static str> {
    document.entity_at(head).map(|entity| entity.kind)
}

fn name(document: &Document, head: TokenNo) -> String {
    document
        .entity_at(head)
        .and_then(|entity| entity.span.of(document.article().text()))
        .unwrap_or_default()
        .trim_start_matches("the ")
        .to_owned()
}

/// How large the place is that a name is known for.
fn size(document: &Document, head: TokenNo) -> Option<Size> {
    known(&name(document, head))?.size
}

/// Whether a region stands among cities: "Portland, Oregon, and Salem".
fn with_region(document: &Document, heads: &[TokenNo]) -> bool {
    let regions = heads
        .iter()
        .filter(|&&head| {
            matches!(
                size(document, head),
                Some(Size::World | Size::Region | Size::City)
            )
        })
        .count();
    regions > 0 && regions < heads.len()
}
