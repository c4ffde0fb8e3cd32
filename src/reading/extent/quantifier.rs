use super::Draft;
use super::lexicon::{GROUPS, holds_attitude};
use crate::language::{Document, TokenNo};
use crate::reading::is_person_noun;
use crate::reading::tree::{is_one_of, is_word, kid, lower};
use crate::reading::word_list::{is_listed, listed};

/// Phrases before a noun that leave open how many.
const PHRASES: &[&str] = &[
    "a growing number of",
    "an increasing number of",
    "a rising number of",
    "a large number of",
    "a great number of",
    "large numbers of",
    "growing numbers of",
    "a number of",
    "a lot of",
    "lots of",
    "plenty of",
    "a great many",
    "the vast majority of",
    "a vast majority of",
    "the overwhelming majority of",
    "the majority of",
    "a majority of",
    "a great deal of",
    "scores of",
    "countless",
    "numerous",
    "many",
    "most",
    "few",
];

/// Words before a quantifier that compare, ask, point or deny.
const TURNING: &str = "
    as how so too not the these those that than more a his her its their our my at no n't n’t only very
";

/// "many residents": a quantifier and the people or bodies that do or think something.
pub fn draft(document: &Document, at: TokenNo) -> Option<Draft> {
    let token = document.token(at);
    let limit = document.sentence(token.sentence).tokens.end;
    let fits = |phrase: &&str| {
        let count = phrase.split(' ').count();
        at.0 + count <= limit
            && phrase
                .split(' ')
                .enumerate()
                .all(|(place, word)| lower(document, TokenNo(at.0 + place)) == word)
    };
    let phrase = PHRASES.iter().find(|phrase| fits(phrase))?;
    let mut after = at.0 + phrase.split(' ').count();
    let sign = at.0..after;
    let single = sign.len() == 1;
    if single && !matches!(token.tag, "JJ" | "JJS" | "DT") {
        return None;
    }
    let word = |at: usize| {
        if at < limit {
            lower(document, TokenNo(at))
        } else {
            String::new()
        }
    };
    let mut partitive = false;
    if single && word(after) == "of" {
        after += 1;
        partitive = true;
        if matches!(
            word(after).as_str(),
            "the" | "its" | "his" | "her" | "their" | "these" | "those" | "our"
        ) {
            after += 1;
        }
    }
    // The noun: the first noun that governs all between.
    let noun = (after..(after + 5).min(limit)).map(TokenNo).find(|&noun| {
        let own = document.token(noun);
        matches!(own.tag, "NNS" | "NNPS") && !matches!(own.dep, "compound" | "nmod") || own.lemma == "people"
    })?;
    let between_fits = (after..noun.0).all(|at| {
        let token = document.token(TokenNo(at));
        is_word(document, TokenNo(at))
            && matches!(token.pos, "ADJ" | "NOUN" | "PROPN" | "VERB")
            && token.head == noun
    });
    let linked = token.head == noun || !single || partitive;
    let before =
        at.0.checked_sub(1)
            .map(|at| lower(document, TokenNo(at)))
            .unwrap_or_default();
    let persons = is_person_noun(&document.token(noun).lemma) || is_listed(document, noun, GROUPS);
    let top = top(document, noun, at);
    let doer = matches!(document.token(top).dep, "nsubj")
        || document.token(top).dep == "pobj" && document.token(document.token(top).head).dep == "agent";
    let verb = verb(document, top);
    let attitude = verb.is_some_and(|verb| holds_attitude(document, verb));
    if !between_fits || !linked || !doer || !persons && !attitude {
        return None;
    }
    // "are upset": what the adjective tells is not sure to be a judgement or none.
    let described = verb.is_some_and(|verb| kid(document, verb, &["acomp"]).is_some());
    let denied = verb.is_some_and(|verb| kid(document, verb, &["neg"]).is_some());
    let vague = phrase.contains("majority") || *phrase == "a number of";
    let turned = vague || single && listed(TURNING, &before);
    let denied_attitude = denied && attitude;
    let hyphen = word(noun.0 + 1) == "-";
    let asserted = verb.is_some_and(|verb| {
        !document.children(verb).iter().any(|&kid| {
            document.token(kid).tag == "MD"
                || document.token(kid).dep == "mark" && is_one_of(document, kid, &["if", "unless", "whether"])
        })
    });
    Some(Draft {
        words: at.0..noun.0 + 1,
        sign,
        attitude,
        clear: !turned
            && !described
            && !hyphen
            && asserted
            && !denied_attitude
            && document.token(top).margin >= 2.0,
    })
}

/// The token that carries the phrase in its clause: "number" in "a number of residents", the noun itself else.
fn top(document: &Document, noun: TokenNo, first: TokenNo) -> TokenNo {
    let mut at = noun;
    for _ in 0..4 {
        let head = document.token(at).head;
        if head < first || head > noun || head == at {
            break;
        }
        at = head;
    }
    at
}

/// The verb whose subject or agent the phrase is.
fn verb(document: &Document, top: TokenNo) -> Option<TokenNo> {
    let head = document.token(top).head;
    let verb = if document.token(head).dep == "agent" {
        document.token(head).head
    } else {
        head
    };
    matches!(document.token(verb).pos, "VERB" | "AUX").then_some(verb)
}
