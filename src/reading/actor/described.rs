//! "the group", "the president", "both countries": a description where only one actor, or only two, can be meant.

use std::ops::Range;

use super::gazetteer::{self, Size};
use super::lexicon::{is_group_noun, is_group_word};
use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::tree::{kid, lower};
use crate::reading::{Actor, ActorKind, ActorNo, Mention};

/// A description may stand so many sentences after the name.
const REACH: u32 = 2;

/// Offices that one person at a time holds, as far as one article tells.
const OFFICES: &[&str] = &[
    "ambassador",
    "archbishop",
    "bishop",
    "captain",
    "chairman",
    "chairwoman",
    "chancellor",
    "coach",
    "commissioner",
    "director",
    "governor",
    "historian",
    "inspector",
    "judge",
    "king",
    "mayor",
    "pope",
    "premier",
    "president",
    "professor",
    "queen",
    "senator",
    "sheriff",
    "sultan",
];

/// Finds for definite descriptions the one actor that they can stand for; leaves all others alone.
pub fn resolve(document: &Document, actors: &mut [Actor], by_token: &mut [Option<ActorNo>]) {
    let mut found: Vec<(ActorNo, Range<usize>)> = Vec::new();
    for at in (0..document.tokens().len()).map(TokenNo) {
        if by_token[at.0].is_some() || quoted(document, at) {
            continue;
        }
        if let Some(tokens) = definite(document, at) {
            if let Some(actor) = one(document, actors, at) {
                found.push((actor, tokens));
            }
        } else if let Some(tokens) = both(document, at) {
            let pair = two(document, actors, by_token, at);
            found.extend(pair.into_iter().flatten().map(|actor| (actor, tokens.clone())));
        }
    }
    for (number, tokens) in found {
        let Some(span) = document.span_of(tokens.clone()) else {
            continue;
        };
        // What stands for two stands for neither alone.
        if document.token(TokenNo(tokens.end - 1)).tag == "NN" {
            by_token[tokens.clone()].fill(Some(number));
        }
        actors[number.0].mentions.push(Mention {
            span,
            sentence: document.token(TokenNo(tokens.start)).sentence,
            tokens,
            by_name: false,
        });
    }
}

/// "the group", "the president": a determiner and a noun, and nothing else.
fn definite(document: &Document, at: TokenNo) -> Option<Range<usize>> {
    let token = document.token(at);
    let lemma = token.lemma.as_str();
    let before = at.0.checked_sub(1)?;
    let fits = token.tag == "NN"
        && lower(document, TokenNo(before)) == "the"
        && document.token(TokenNo(before)).head == at
        && document.children(at).iter().all(|&child| {
            child.0 == before || document.token(child).tag == "POS" || document.token(child).pos == "PUNCT"
        })
        && !matches!(token.dep, "compound" | "amod" | "nmod" | "appos" | "attr");
    (fits && (OFFICES.contains(&lemma) || is_group_noun(lemma))).then_some(before..at.0 + 1)
}

/// The actor that "the" and the noun can only stand for.
fn one(document: &Document, actors: &[Actor], at: TokenNo) -> Option<ActorNo> {
    let noun = document.token(at).lemma.as_str();
    let office = OFFICES.contains(&noun);
    let kind = if office {
        ActorKind::Person
    } else {
        ActorKind::Group
    };
    let so_called = |actor: &Actor| {
        let role = actor.role.iter().chain(&actor.title);
        let mut roles = role.map(|phrase| main_noun(document, phrase.span));
        roles.any(|main| main.as_deref() == Some(noun))
            || !office
                && actor
                    .name
                    .rsplit(' ')
                    .next()
                    .is_some_and(|last| last.eq_ignore_ascii_case(noun))
    };
    let mut named = actors
        .iter()
        .enumerate()
        .filter(|(_, actor)| actor.kind == kind && so_called(actor));
    let (number, actor) = named.next()?;
    if named.next().is_some() || !actor.sure {
        return None;
    }
    let sentence = document.token(at).sentence;
    let first = actor.mentions.first()?;
    let near = actor
        .mentions
        .iter()
        .any(|mention| mention.tokens.end <= at.0 && close(mention.sentence, sentence));
    // Another actor of the kind nearby, of whom nobody knows what it is.
    let rival = actors.iter().enumerate().any(|(other, rival)| {
        other != number
            && (rival.kind == kind || !rival.sure)
            && (!office || !rival.sure)
            && rival
                .mentions
                .iter()
                .any(|mention| mention.tokens.end <= at.0 && close(mention.sentence, sentence))
    });
    (near && !rival && first.tokens.start < at.0 && !others(document, actor, at)).then_some(ActorNo(number))
}

fn close(mention: SentenceNo, sentence: SentenceNo) -> bool {
    mention.0 <= sentence.0 && sentence.0 - mention.0 <= REACH
}

/// The main noun of a describing phrase: "president" of "Belarusian President", "organization" of "a rights organization
/// that ...".
fn main_noun(document: &Document, span: crate::source::Span) -> Option<String> {
    let inside = |at: TokenNo| span.contains(document.token(at).span);
    let tokens = document.tokens();
    let start = tokens.partition_point(|token| token.span.start() < span.start());
    let here = (start..tokens.len()).map(TokenNo).take_while(|&at| inside(at));
    let top = here
        .filter(|&at| document.token(at).pos == "NOUN" || document.token(at).pos == "PROPN")
        .find(|&at| !inside(document.token(at).head) || document.token(at).head == at);
    let last = || {
        let end = tokens.partition_point(|token| token.span.end() <= span.end());
        end.checked_sub(1).map(TokenNo)
    };
    let title = top.is_none_or(|at| document.token(at).dep == "compound");
    let at = if title { last()? } else { top? };
    Some(document.token(at).lemma.to_lowercase())
}

/// Whether the article speaks of another such thing: "a company", "two presidents", "the president of the club".
fn others(document: &Document, actor: &Actor, at: TokenNo) -> bool {
    let noun = document.token(at).lemma.as_str();
    let own = |other: TokenNo| {
        let span = document.token(other).span;
        actor
            .role
            .iter()
            .chain(&actor.title)
            .any(|phrase| phrase.span.contains(span))
            || actor.mentions.iter().any(|mention| mention.span.contains(span))
    };
    (0..document.tokens().len()).map(TokenNo).any(|other| {
        document.token(other).lemma.eq_ignore_ascii_case(noun)
            && definite(document, other).is_none()
            && !own(other)
    })
}

/// "both countries", "the two leaders".
fn both(document: &Document, at: TokenNo) -> Option<Range<usize>> {
    let token = document.token(at);
    let plain = matches!(
        token.lemma.as_str(),
        "country" | "nation" | "leader" | "president" | "man" | "woman"
    );
    if token.tag != "NNS" || !plain {
        return None;
    }
    let before = at.0.checked_sub(1)?;
    let bare = document.children(at).iter().all(|&child| {
        child.0 < at.0 && child.0 + 2 >= at.0 || matches!(document.token(child).pos, "PUNCT" | "PART")
    });
    let opener = lower(document, TokenNo(before));
    let start = match opener.as_str() {
        "both" => before,
        "two" => before
            .checked_sub(1)
            .filter(|&first| lower(document, TokenNo(first)) == "the")?,
        _ => return None,
    };
    (bare && kid(document, at, &["prep", "relcl", "acl"]).is_none()).then_some(start..at.0 + 1)
}

/// The two actors that "both" can only stand for: the two countries or persons of the sentence before.
fn two(
    document: &Document,
    actors: &[Actor],
    by_token: &[Option<ActorNo>],
    at: TokenNo,
) -> Option<[ActorNo; 2]> {
    let number = document.token(at).sentence;
    let sentence = document.sentence(number);
    let before = document
        .sentences()
        .iter()
        .rfind(|other| other.number < number && other.paragraph == sentence.paragraph)?;
    let country = matches!(document.token(at).lemma.as_str(), "country" | "nation");
    let mut found: Vec<ActorNo> = Vec::new();
    let named = by_token.get(before.tokens.start..at.0)?;
    for &actor in named.iter().flatten() {
        let candidate = &actors[actor.0];
        let fits = if country {
            let known = gazetteer::known(&candidate.name);
            known.is_some_and(|known| known.size != Some(Size::City) && known.size != Some(Size::World))
        } else {
            candidate.kind == ActorKind::Person || !candidate.sure
        };
        if fits && !found.contains(&actor) {
            found.push(actor);
        }
    }
    let words = before.tokens.start..at.0;
    // "Dutch" speaks of one more country, "a minister" of one more person.
    let hidden = words.map(TokenNo).any(|token| {
        if country {
            gazetteer::is_demonym(document.word(token))
        } else {
            super::pronoun::is_person_noun(&document.token(token).lemma)
                && document.token(token).tag == "NN"
                && !found
                    .iter()
                    .any(|&actor| told_of(document, &actors[actor.0], token))
        }
    });
    match found[..] {
        [one, other] if !hidden && actors[one.0].sure && actors[other.0].sure => Some([one, other]),
        _ => None,
    }
}

/// Whether a noun stands in what is told of an actor.
fn told_of(document: &Document, actor: &Actor, noun: TokenNo) -> bool {
    let span = document.token(noun).span;
    actor
        .role
        .iter()
        .chain(&actor.title)
        .any(|phrase| phrase.span.contains(span))
}

/// Whether an odd quote mark stands before the word in its paragraph: the words are a speaker's own.
fn quoted(document: &Document, at: TokenNo) -> bool {
    let noun = document.token(at);
    if !matches!(noun.tag, "NN" | "NNS")
        || !(is_group_noun(&noun.lemma)
            || is_group_word(&noun.lemma)
            || OFFICES.contains(&noun.lemma.as_str()))
    {
        return false;
    }
    super::pronoun::quoted(document, at)
}

#[cfg(test)]
mod tests {
    use crate::article::Article;
    use crate::language::analyse;
    use crate::reading::actors;
    use crate::source::SourceFile;

    #[test]
    fn descriptions_are_resolved_only_where_one_actor_can_be_meant() {
        for (text, described) in [
            (
                "Justice For Myanmar, a rights group, tracks army firms. The group made a list of them.",
                &["Justice For Myanmar"][..],
            ),
            (
                "Justice For Myanmar, a rights group, tracks army firms. Another group helped. The group is small.",
                &[],
            ),
            (
                "Justice For Myanmar, a rights group, met the Civil Defense Authority. The group made a list.",
                &[],
            ),
            (
                "President Ana Ruiz opened the school. The president spoke for an hour.",
                &["Ana Ruiz"],
            ),
            (
                "President Ana Ruiz met the president of the club. The president spoke for an hour.",
                &[],
            ),
            (
                "Norway sold ships to Portugal. Both countries signed a treaty.",
                &["Norway", "Portugal"],
            ),
            (
                "Norway and Spain sold ships to Portugal. Both countries signed a treaty.",
                &[],
            ),
            (
                "Norway sold Dutch ships to Portugal. Both countries signed a treaty.",
                &[],
            ),
        ] {
            let actors = actors(&analyse(&Article::plain(SourceFile::new("test", text))));
            let found: Vec<&str> = actors
                .list
                .iter()
                .filter(|actor| actor.mentions.iter().any(|mention| !mention.by_name))
                .map(|actor| actor.name.as_str())
                .collect();
            assert_eq!(found, described, "{text}");
        }
    }
}
