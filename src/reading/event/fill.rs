use std::collections::BTreeSet;

use crate::language::wording::{Piece, decapitalise, possessive};
use crate::language::{Document, TokenNo};
use crate::reading::event::fuller::fuller;
use crate::reading::{Actor, ActorKind, ActorNo, Actors};

/// Words as pieces: persons at first mention by their full names, sure pronouns by names, a sentence's first word small.
pub fn fill(document: &Document, actors: &Actors, words: &[TokenNo]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut named: BTreeSet<ActorNo> = BTreeSet::new();
    let mut skip: BTreeSet<TokenNo> = BTreeSet::new();
    for &at in words {
        if skip.contains(&at) {
            continue;
        }
        let Some(number) = actors.at(at) else {
            if !is_form_of_address(document, actors, at) {
                pieces.push(plain(document, actors, at));
            }
            continue;
        };
        let actor = actors.get(number);
        let token = document.token(at);
        let Some(mention) = actor
            .mentions
            .iter()
            .find(|mention| mention.tokens.contains(&at.0))
        else {
            pieces.push(plain(document, actors, at));
            continue;
        };
        let first = named.insert(number);
        if !mention.by_name && mention.tokens.len() > 1 {
            // "the group" as a whole gives way to its name.
            let last = TokenNo(mention.tokens.end - 1);
            skip.extend(mention.tokens.clone().map(TokenNo));
            pieces.push(Piece::Instead(last, with_article(document, actor)));
            continue;
        }
        if !mention.by_name {
            // Later in one clause the pronoun is clear, unless another person, or thing, stands between.
            let person = |number: ActorNo| actors.get(number).kind == ActorKind::Person;
            let alone = named
                .iter()
                .filter(|&&other| person(other) == person(number))
                .count()
                == 1;
            let name = if person(number) {
                actor.name.clone()
            } else {
                with_article(document, actor)
            };
            pieces.push(if !first && alone {
                Piece::Token(at)
            } else if token.tag == "PRP$" {
                Piece::Instead(at, possessive(&name, false))
            } else {
                Piece::Instead(at, name)
            });
            continue;
        }
        let last = document.token(TokenNo(mention.tokens.end - 1));
        let modifier =
            matches!(last.dep, "compound" | "nmod" | "amod") && !mention.tokens.contains(&last.head.0);
        let whole = mention.tokens.clone().all(|part| words.contains(&TokenNo(part)));
        let printed = document
            .article()
            .source()
            .slice(mention.span)
            .unwrap_or_default();
        if first
            && actor.kind == ActorKind::Person
            && actor.sure
            && whole
            && !modifier
            && !is_part_of_another_name(document, actor, at)
            && printed != actor.name
        {
            pieces.push(Piece::Instead(at, actor.name.clone()));
            let last = TokenNo(mention.tokens.end - 1);
            skip.extend(mention.tokens.clone().map(TokenNo));
            // The spacing after the name follows its last token.
            if last != at {
                pieces.pop();
                pieces.push(Piece::Instead(last, actor.name.clone()));
            }
        } else {
            pieces.push(Piece::Token(at));
        }
    }
    pieces
}

/// A name as it stands in running text: "the Green Party" where the article first calls it so.
fn with_article(document: &Document, actor: &Actor) -> String {
    let the = actor
        .mentions
        .iter()
        .filter(|mention| mention.by_name)
        .any(|mention| {
            mention.tokens.start > 0
                && document
                    .word(TokenNo(mention.tokens.start - 1))
                    .eq_ignore_ascii_case("the")
                && document.token(TokenNo(mention.tokens.start - 1)).head.0 < mention.tokens.end
                && document.token(TokenNo(mention.tokens.start - 1)).head.0 >= mention.tokens.start
        });
    if the {
        format!("the {}", actor.name)
    } else {
        actor.name.clone()
    }
}

/// Whether a word alike to a person's first name ends a longer name: the "Crime Bill" is no "Bill".
pub fn is_part_of_another_name(document: &Document, actor: &Actor, at: TokenNo) -> bool {
    let surname = actor.name.rsplit(' ').next().unwrap_or_default();
    document.word(at) != surname
        && document.children(at).iter().any(|&child| {
            let token = document.token(child);
            token.dep == "compound"
                && token.tag == "NNP"
                && !actor.name.split(' ').any(|part| part == document.word(child))
        })
}

/// "Mr." before a name that is given in full.
fn is_form_of_address(document: &Document, actors: &Actors, at: TokenNo) -> bool {
    let word = document.word(at).trim_end_matches('.');
    let next = TokenNo(at.0 + 1);
    matches!(word, "Mr" | "Mrs" | "Ms") && actors.at(next).is_some_and(|actor| actors.get(actor).sure)
}

fn plain(document: &Document, actors: &Actors, at: TokenNo) -> Piece {
    if let Some(words) = fuller(document, actors, at) {
        return Piece::Instead(at, words);
    }
    let token = document.token(at);
    let sentence = document.sentence(token.sentence);
    let opens = sentence
        .tokens
        .clone()
        .map(TokenNo)
        .find(|&first| !matches!(document.token(first).pos, "PUNCT" | "SPACE"))
        == Some(at);
    let entity = document.entity_at(at).is_some_and(|entity| {
        !matches!(
            entity.kind,
            "CARDINAL" | "ORDINAL" | "QUANTITY" | "PERCENT" | "MONEY"
        )
    });
    let common_entity = matches!(
        document.word(at),
        "The" | "A" | "An" | "This" | "In" | "On" | "At" | "More" | "About" | "Early" | "Late" | "Last"
    );
    let compound =
        token.tag == "NNP" && token.head != at && matches!(document.token(token.head).tag, "NNP" | "NNPS");
    let title = compound || token.tag == "NNP" && actors.at(token.head).is_some();
    let name = title
        || actors.at(at).is_some()
        || (entity && !common_entity)
        || (token.pos == "PROPN" && !seen_small(document, at));
    let demonym = token.pos == "ADJ" && matches!(token.tag, "JJ") && entity;
    if opens && !name && !demonym {
        Piece::Instead(at, decapitalise(document.word(at)))
    } else {
        Piece::Token(at)
    }
}

/// Whether the article prints the word in small letters elsewhere.
fn seen_small(document: &Document, at: TokenNo) -> bool {
    let small = document.word(at).to_lowercase();
    (0..document.tokens().len()).any(|other| document.word(TokenNo(other)) == small)
}
