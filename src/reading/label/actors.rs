use super::Named;
use crate::language::{Document, TokenNo};
use crate::reading::actor::role;
use crate::reading::tree::{is_one_of, is_word, kids, lower};
use crate::reading::{Actor, ActorKind, ActorNo, Actors, Phrase, is_person_noun, source};
use crate::source::{Span, fold};

/// Arcs below this margin are not trusted.
const MARGIN: f32 = 3.0;

/// The name, the descriptions beside it, and "the mayor" where nobody else can be meant; each once, in text order.
pub(super) fn expressions(document: &Document, actors: &Actors, number: ActorNo) -> Vec<Named> {
    let actor = actors.get(number);
    let Some(first) = actor
        .mentions
        .first()
        .filter(|_| actor.kind != ActorKind::Place && !actor.mixed)
    else {
        return Vec::new();
    };
    let mut names = vec![Named {
        words: Phrase {
            text: actor.name.clone(),
            span: first.span,
            sentence: first.sentence,
        },
        sure: actor.sure,
    }];
    let mut described: Vec<(TokenNo, Span)> = Vec::new();
    for mention in actor.mentions.iter().filter(|mention| mention.by_name) {
        let Some(words) = role(document, mention.tokens.clone(), actor.kind) else {
            continue;
        };
        let Some(head) = head_of(document, words.span) else {
            continue;
        };
        if lower_first(&words.text).starts_with("who ") {
            continue;
        }
        described.push((head, words.span));
        let sure = actor.sure
            && is_sure_description(document, actor, head, &words)
            && !fits_another(actors, number, &words.text);
        names.push(Named { words, sure });
    }
    let pointing: Vec<Named> = described
        .iter()
        .flat_map(|&(head, _)| pointing(document, actors, number, &described, head))
        .map(|words| Named {
            words,
            sure: actor.sure,
        })
        .collect();
    names.extend(pointing);
    let mut seen: Vec<String> = Vec::new();
    names.retain(|name| {
        let key = without_article(&fold(&name.words.text));
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    names.sort_by_key(|name| name.words.span.start());
    names
}

/// Whether what another is called holds these words: "Prime Minister" where there are two of them.
fn fits_another(actors: &Actors, number: ActorNo, words: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        let text = without_article(&fold(text));
        text.split_whitespace().map(str::to_owned).collect()
    };
    let own = split(words);
    let others = actors.list.iter().enumerate().filter(|&(at, _)| at != number.0);
    let mut called = others.flat_map(|(_, other)| other.role.iter().chain(&other.title));
    called.any(|phrase| {
        split(&phrase.text)
            .windows(own.len().max(1))
            .any(|part| part == own)
    })
}

fn lower_first(text: &str) -> String {
    text.to_lowercase()
}

fn without_article(text: &str) -> String {
    ["the ", "a ", "an "]
        .iter()
        .find_map(|article| text.strip_prefix(article))
        .unwrap_or(text)
        .to_owned()
}

/// The word of a stretch that governs the others.
fn head_of(document: &Document, span: Span) -> Option<TokenNo> {
    let inside = |at: TokenNo| span.contains(document.token(at).span);
    let tokens: Vec<TokenNo> = (0..document.tokens().len())
        .map(TokenNo)
        .filter(|&at| inside(at))
        .collect();
    // A title's words all hang on the name: its last word is the title's own.
    let free: Vec<TokenNo> = tokens
        .iter()
        .copied()
        .filter(|&at| !inside(document.token(at).head))
        .collect();
    free.last().copied()
}

/// Whether a description surely is this actor's: an arc that is trusted, a person's noun for a person.
fn is_sure_description(document: &Document, actor: &Actor, head: TokenNo, words: &Phrase) -> bool {
    let token = document.token(head);
    let person = is_person_noun(&token.lemma);
    let fits = match actor.kind {
        ActorKind::Person => person || token.dep == "compound",
        ActorKind::Group => !person,
        ActorKind::Place => false,
    };
    let length = words.text.split_whitespace().count();
    // A bare title says little, and "President Keller" may be a president to be.
    let title_only = token.dep != "appos" && (length == 1 || shortened(document, head));
    let leaning = (0..document.tokens().len()).map(TokenNo).any(|at| {
        words.span.contains(document.token(at).span) && matches!(document.token(at).tag, "PRP" | "PRP$")
    });
    fits && token.margin >= MARGIN
        && !title_only
        && !leaning
        && !torn(document, words.span)
        && !words.text.contains(['"', '\u{201c}', '(', ':'])
        && length <= 14
        && (token.dep == "appos" && token.pos == "NOUN" || token.dep == "compound")
}

/// Whether a title ends in a short form that stands for no expression by itself: "Ohio Gov.", "Senior Gen.".
fn shortened(document: &Document, head: TokenNo) -> bool {
    let word = lower(document, head);
    word.ends_with('.')
        || matches!(
            word.as_str(),
            "gov" | "gen" | "sen" | "rep" | "lt" | "col" | "sgt" | "prof"
        )
}

/// Whether a hyphen ties the description to a word before it.
fn torn(document: &Document, span: Span) -> bool {
    (1..document.tokens().len()).map(TokenNo).any(|at| {
        document.token(at).span.start() == span.start()
            && !document.token(TokenNo(at.0 - 1)).space_after
            && document.token(TokenNo(at.0 - 1)).sentence == document.token(at).sentence
            && !matches!(document.word(TokenNo(at.0 - 1)), "(" | "\u{201c}" | "\"")
    })
}

/// "the mayor" for the one actor who is described as a mayor, where the article has no other mayor.
fn pointing(
    document: &Document,
    actors: &Actors,
    number: ActorNo,
    described: &[(TokenNo, Span)],
    head: TokenNo,
) -> Vec<Phrase> {
    let noun = document.token(head).lemma.to_lowercase();
    let own = |at: TokenNo| {
        described
            .iter()
            .any(|(_, span)| span.contains(document.token(at).span))
    };
    let all: Vec<TokenNo> = (0..document.tokens().len())
        .map(TokenNo)
        .filter(|&at| document.token(at).lemma.to_lowercase() == noun || lower(document, at) == noun)
        .filter(|&at| !own(at))
        .collect();
    let bare = |at: TokenNo| {
        let children: Vec<TokenNo> = document
            .children(at)
            .iter()
            .copied()
            .filter(|&kid| is_word(document, kid))
            .collect();
        matches!(document.token(at).tag, "NN" | "NNP")
            && matches!(document.token(at).dep, "nsubj" | "nsubjpass" | "dobj" | "pobj")
            && matches!(&children[..], [only] if is_one_of(document, *only, &["the"]))
            && actors.at(at).is_none_or(|other| other == number)
    };
    let person = actors.get(number).kind == ActorKind::Person && is_person_noun(&noun);
    let after = |at: TokenNo| at > head;
    // "his", "another" or a plural: there are more of them.
    if !person || all.is_empty() || !all.iter().all(|&at| bare(at) && after(at)) {
        return Vec::new();
    }
    // Others who are no actors could be meant where the word is a common trade's and people are many.
    let rivals = kids(document, head, &["conj"]).next().is_some();
    if rivals {
        return Vec::new();
    }
    all.first()
        .map(|&at| source::noun_phrase(document, at))
        .into_iter()
        .collect()
}
