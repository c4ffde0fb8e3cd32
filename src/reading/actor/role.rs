use std::ops::Range;

use crate::language::wording::{Piece, render};
use crate::language::{Document, TokenNo};
use crate::reading::actor::doubt;
use crate::reading::actor::pronoun::is_person_noun;
use crate::reading::actor::title as words;
use crate::reading::tree::without;
use crate::reading::{ActorKind, Phrase};

/// Nouns that say no more of somebody than age and sex.
const ANYBODY: &[&str] = &[
    "boy", "girl", "man", "person", "teen", "teenager", "woman", "youth",
];

/// Nouns for words.
const WORDS: &[&str] = &[
    "acronym", "label", "name", "nickname", "phrase", "term", "title", "word",
];

/// More words than these are no title.
const LONGEST_TITLE: usize = 8;

/// The words at one mention that say who it is: an apposition, a title before the name, a "who" clause.
pub fn role(document: &Document, name: Range<usize>, kind: ActorKind) -> Option<Phrase> {
    let person = kind == ActorKind::Person;
    apposition(document, name.clone(), kind)
        .or_else(|| title(document, name.clone()).filter(|_| person))
        .or_else(|| introduced(document, name.clone()).filter(|_| person))
        .or_else(|| who_clause(document, name).filter(|_| person))
}

fn apposition(document: &Document, name: Range<usize>, kind: ActorKind) -> Option<Phrase> {
    let word = |at: usize| (at < document.tokens().len()).then(|| document.word(TokenNo(at)));
    if word(name.end) != Some(",") {
        return None;
    }
    let head = name
        .clone()
        .flat_map(|at| document.children(TokenNo(at)))
        .copied()
        .find(|&child| document.token(child).dep == "appos" && document.token(child).pos == "NOUN")?;
    let of_person = is_person_noun(&document.token(head).lemma);
    if of_person && kind != ActorKind::Person {
        return None;
    }
    // "12 gulls on the pier", "43 years a fisherman": a count is no description.
    if matches!(document.token(head).tag, "NNS" | "NNPS") && kind != ActorKind::Group
        || document
            .subtree(head)
            .first()
            .is_some_and(|&first| document.token(first).tag == "CD")
    {
        return None;
    }
    // "Remain, the name that is used": said of the word, not of who bears it.
    let lemma = document.token(head).lemma.as_str();
    if WORDS.contains(&lemma) || ANYBODY.contains(&lemma) {
        return None;
    }
    let mut tokens = document.subtree(head);
    // "a surveyor, who brought home maps": what follows is told of the person, and does not say who it is.
    let told = document
        .children(head)
        .iter()
        .filter(|&&child| document.token(child).dep == "relcl")
        .filter_map(|&child| Some(document.subtree(child).first()?.0))
        .find(|&start| start > head.0 && document.word(TokenNo(start - 1)) == ",");
    if let Some(start) = told {
        tokens.retain(|at| at.0 < start - 1);
    }
    // "A director of the Harbour Trust, which runs the ferries": more of the trust.
    let clause = tokens.windows(2).find(|pair| {
        document.word(pair[0]) == "," && matches!(document.token(pair[1]).tag, "WDT" | "WP" | "WP$" | "WRB")
    });
    if let Some(comma) = clause.map(|pair| pair[0]) {
        tokens.retain(|&at| at < comma);
    }
    let contiguous =
        tokens.first()?.0 == name.end + 1 && tokens.last()?.0 - tokens.first()?.0 + 1 == tokens.len();
    let listed = document.children(head).iter().any(|&child| {
        matches!(document.token(child).dep, "appos" | "conj") && told.is_none_or(|start| child.0 < start)
    });
    let closed = word(tokens.last()?.0 + 1).is_some_and(|mark| matches!(mark, "," | "." | ")"));
    (contiguous && !listed && closed && tokens.len() <= 20)
        .then(|| phrase(document, &tokens))
        .flatten()
}

/// The title before a name, whole: "Belarusian President", "general secretary".
pub fn title(document: &Document, name: Range<usize>) -> Option<Phrase> {
    let top = name
        .clone()
        .map(TokenNo)
        .find(|&at| !name.contains(&document.token(at).head.0) || document.token(at).head == at)?;
    let below = document.subtree(top);
    let mut start = name.start;
    while start > 0 && below.binary_search(&TokenNo(start - 1)).is_ok() {
        start -= 1;
    }
    let mut tokens: Vec<TokenNo> = (start..name.start).map(TokenNo).collect();
    let bare = |at: &TokenNo| document.token(*at).tag == "DT" || words::is_honorific(document.word(*at));
    // "On Wednesday Prime Minister Ruiz said": the day is no part of the office.
    let time = |at: &TokenNo| {
        document.token(*at).pos == "ADP"
            || doubt::is_date(document, at.0)
            || ["earlier", "later", "meanwhile", "then", "yesterday"]
                .contains(&document.word(*at).to_lowercase().as_str())
    };
    let mut timed = false;
    while tokens.first().is_some_and(|at| bare(at) || time(at)) {
        timed |= time(&tokens[0]);
        tokens.remove(0);
    }
    // "Former minister Lord Berg": a rank belongs to the name.
    while tokens.last().is_some_and(|at| {
        let word = document.word(*at);
        words::is_honorific(word) || words::is_rank(word)
    }) {
        tokens.pop();
    }
    if tokens.len() == 1 && words::is_empty(document.word(tokens[0])) {
        return None;
    }
    let (&first, &last) = (tokens.first()?, tokens.last()?);
    let noun = document.token(last);
    let says = words::is_title(document.word(last))
        || matches!(noun.tag, "NN" | "NNP") && is_person_noun(&noun.lemma.to_lowercase());
    let one_phrase = tokens.iter().all(|&at| {
        let token = document.token(at);
        (token.pos != "PUNCT" || document.word(at) == "-")
            && !matches!(token.tag, "CC" | "SPACE")
            && !token.tag.starts_with('V')
            // "It cost 40m. Chief executive Ruiz ...": the end of another sentence.
            && !document.word(at).contains(|c: char| c.is_ascii_digit() || matches!(c, '$' | '£' | '€'))
    });
    let cut = !timed && (torn(document, first) || is_narrowed(document, first));
    (says && one_phrase && tokens.len() <= LONGEST_TITLE && !cut)
        .then(|| phrase(document, &tokens))
        .flatten()
}

/// "Shadow" before "chancellor", "chat" before "show host": a noun or adjective right before a title makes it another one.
fn is_narrowed(document: &Document, first: TokenNo) -> bool {
    let start = document.sentence(document.token(first).sentence).tokens.start;
    let before = first.0.checked_sub(1).filter(|&at| at >= start).map(TokenNo);
    before.is_some_and(|at| matches!(document.token(at).pos, "NOUN" | "ADJ" | "PROPN"))
}

/// Whether a name or possessive right before the title, or before what is joined to it ("Brekke Foods founder and head"),
/// belongs to it, though the parser thinks otherwise.
fn torn(document: &Document, first: TokenNo) -> bool {
    let sentence = document.sentence(document.token(first).sentence).tokens.start;
    let before = |at: usize, steps: usize| at.checked_sub(steps).filter(|&at| at >= sentence).map(TokenNo);
    let joined = before(first.0, 1).filter(|&and| document.token(and).pos == "CCONJ");
    let office = joined
        .and_then(|_| before(first.0, 2))
        .filter(|&noun| words::is_title(document.word(noun)) || is_person_noun(&document.token(noun).lemma));
    let other = office.map(|mut noun| {
        // "co-founder"
        while before(noun.0, 1).is_some_and(|hyphen| document.word(hyphen) == "-") && noun.0 >= sentence + 2 {
            noun = TokenNo(noun.0 - 2);
        }
        noun
    });
    owned(document, first.0) || other.is_some_and(|noun| owned(document, noun.0))
}

/// Whether a name or possessive stands right before the word: a title that begins there is cut.
pub fn owned(document: &Document, at: usize) -> bool {
    let same = |other: usize| document.token(TokenNo(other)).sentence == document.token(TokenNo(at)).sentence;
    let Some(before) = at.checked_sub(1).filter(|&before| same(before)) else {
        return false;
    };
    let token = document.token(TokenNo(before));
    let name = |at: usize| matches!(document.token(TokenNo(at)).tag, "NNP" | "NNPS");
    let of_name = matches!(document.word(TokenNo(before)), "of" | "for")
        && before.checked_sub(1).is_some_and(|at| same(at) && name(at));
    name(before) || token.tag == "POS" || document.word(TokenNo(before)) == "-" || of_name
}

/// "the head of the military government, Ana Ruiz": the words before the comma.
fn introduced(document: &Document, name: Range<usize>) -> Option<Phrase> {
    let comma = name.start.checked_sub(1)?;
    if document.word(TokenNo(comma)) != "," {
        return None;
    }
    let top = name
        .clone()
        .map(TokenNo)
        .find(|&at| document.token(at).dep == "appos" && document.token(at).head.0 < comma)?;
    let noun = document.token(top).head;
    if document.token(noun).tag != "NN" || !is_person_noun(&document.token(noun).lemma) {
        return None;
    }
    let tokens = without(document.subtree(noun), &document.subtree(top));
    let tokens: Vec<TokenNo> = tokens.into_iter().filter(|at| at.0 < comma).collect();
    let whole = tokens.last()?.0 + 1 == comma && comma - tokens.first()?.0 == tokens.len();
    let definite = matches!(document.token(*tokens.first()?).tag, "DT" | "PRP$" | "NNP" | "NN");
    let plain = tokens.iter().all(|&at| document.token(at).pos != "PUNCT");
    (whole && definite && plain && tokens.len() <= 12)
        .then(|| phrase(document, &tokens))
        .flatten()
}

/// "Ana Ruiz, who heads the party,": present tense, as what is over says nothing of who somebody is.
fn who_clause(document: &Document, name: Range<usize>) -> Option<Phrase> {
    let word = |at: usize| (at < document.tokens().len()).then(|| document.word(TokenNo(at)));
    if word(name.end) != Some(",") || word(name.end + 1) != Some("who") {
        return None;
    }
    let verb = document.token(TokenNo(name.end + 1)).head;
    let token = document.token(verb);
    if token.dep != "relcl" || !matches!(token.tag, "VBZ" | "VBP") || token.lemma == "say" {
        return None;
    }
    let tokens = document.subtree(verb);
    let whole = tokens.first()?.0 == name.end + 1
        && tokens.last()?.0 - tokens.first()?.0 + 1 == tokens.len()
        && word(tokens.last()?.0 + 1).is_some_and(|mark| matches!(mark, "," | "." | ")"));
    (whole && tokens.len() <= 15)
        .then(|| phrase(document, &tokens))
        .flatten()
}

/// "The owner of that mill", "the head of our school": which sale, and whose school, other words tell. What somebody
/// does with "his" or "her" own, in a clause of the phrase, is told in it: "a farmer who sold his land".
pub fn points_elsewhere(document: &Document, tokens: &[TokenNo]) -> bool {
    let in_clause = |at: TokenNo| {
        let mut at = at;
        while tokens.contains(&at) {
            let token = document.token(at);
            if matches!(token.dep, "relcl" | "acl") {
                return true;
            }
            if token.head == at {
                break;
            }
            at = token.head;
        }
        false
    };
    tokens.iter().any(|&at| {
        let token = document.token(at);
        let word = document.word(at).to_lowercase();
        match token.tag {
            "PRP" => !word.ends_with("self") && !word.ends_with("selves"),
            "PRP$" => !matches!(word.as_str(), "his" | "her" | "its" | "their") || !in_clause(at),
            _ => {
                matches!(word.as_str(), "this" | "that" | "these" | "those" | "such")
                    && matches!(token.dep, "det" | "predet" | "amod")
            }
        }
    })
}

fn phrase(document: &Document, tokens: &[TokenNo]) -> Option<Phrase> {
    if points_elsewhere(document, tokens) {
        return None;
    }
    let pieces: Vec<Piece> = tokens.iter().map(|&at| Piece::Token(at)).collect();
    let text = render(document, &pieces)?;
    // "The head of the Harbour Board (HB": the rest stands behind the phrase.
    let closed = text.matches('(').count() == text.matches(')').count();
    // "The captain at the boats' maker": an apostrophe behind the phrase leads on.
    let span = document.cover(tokens)?;
    let rest = document.article().text().get(span.end()..).unwrap_or_default();
    let led_on = rest.starts_with("\u{2019} ") || rest.starts_with("' ");
    (closed && !led_on).then_some(())?;
    Some(Phrase {
        text,
        span,
        sentence: document.token(*tokens.first()?).sentence,
    })
}
