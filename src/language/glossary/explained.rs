use crate::language::rarity::family_rank;
use crate::language::{Document, TokenNo};

/// A longer explanation is a story.
const LONGEST: usize = 20;

/// Endings of words for people: what stands beside one tells who somebody is, not what the word means.
const PEOPLE: &[&str] = &[
    "er", "or", "ist", "ian", "man", "men", "woman", "women", "ee", "iff", "ant", "ent",
];

/// What an article says that a word means.
pub(super) enum Explanation {
    /// By "known as", "called" or ", or": meant as an explanation.
    Named(String),
    /// In an apposition, which may say something else.
    Apposition(String),
}

/// The article's own explanation of the noun at `at`, in its own words; nothing where it gives none that is clear.
pub(super) fn explanation(document: &Document, at: TokenNo) -> Option<Explanation> {
    if document.token(at).pos != "NOUN" {
        return None;
    }
    if let Some(words) = named(document, at).or_else(|| other_word(document, at)) {
        return text(document, at, &words).map(Explanation::Named);
    }
    let words = apposition(document, at)?;
    text(document, at, &words).map(Explanation::Apposition)
}

/// "a temporary halt, known as a moratorium": what "known" or "called" belongs to.
fn named(document: &Document, at: TokenNo) -> Option<Vec<TokenNo>> {
    let token = document.token(at);
    let above = document.token(token.head);
    let by = if above.lemma == "as" && above.dep == "prep" {
        above.head
    } else {
        token.head
    };
    let says = match document.word(by) {
        "known" => token.head != by,
        "called" | "termed" | "dubbed" => true,
        _ => false,
    };
    let thing = match document.token(by).dep {
        "acl" => document.token(by).head,
        // The parser takes "a wide mouth called an estuary" for what the verb of the sentence does.
        "advcl" => TokenNo(by.0.checked_sub(1)?),
        _ => return None,
    };
    let named = says && by < at && thing < by && document.token(thing).pos == "NOUN";
    let thing = agreeing(document, at, thing).filter(|_| named)?;
    Some(before(document, thing, by))
}

/// Of "a halt on building, known as a moratorium" the halt, not the building: where the word has "a", so has the thing.
fn agreeing(document: &Document, at: TokenNo, thing: TokenNo) -> Option<TokenNo> {
    let is_one = |noun: TokenNo| {
        let mut children = document.children(noun).iter();
        children.any(|&child| document.token(child).lemma == "a" || document.token(child).lemma == "an")
    };
    if !is_one(at) || is_one(thing) {
        return Some(thing);
    }
    let preposition = document.token(thing).head;
    let outer = document.token(preposition).head;
    let joined = document.token(thing).dep == "pobj" && document.token(preposition).dep == "prep";
    (joined && outer < preposition && is_one(outer)).then_some(outer)
}

/// "a moratorium, or temporary halt," and "a loss of bone, or osteoporosis,": the same thing in other words. Without the
/// comma, or with an article before the second word, there are two things. Read by the marks: parsers join such words to
/// anything.
fn other_word(document: &Document, at: TokenNo) -> Option<Vec<TokenNo>> {
    let is_or = |place: usize| {
        let before = place.checked_sub(1).map(TokenNo);
        word(document, TokenNo(place)) == "or" && before.is_some_and(|mark| word(document, mark) == ",")
    };
    let words = if is_or(at.0 + 2) {
        phrase_from(document, at.0 + 3)?
    } else if is_or(at.0.checked_sub(1)?) && closes(document, at.0 + 1) {
        phrase_up_to(document, at.0 - 2)?
    } else {
        return None;
    };
    // The rarer word is the one that is explained.
    let rare = family_rank(&document.token(at).lemma);
    let nouns = words
        .iter()
        .map(|&word| document.token(word))
        .filter(|token| token.pos == "NOUN");
    let mut known = nouns.map(|token| family_rank(&token.lemma) < rare);
    (known.next()? && known.all(|known| known)).then_some(words)
}

/// A phrase without article, verb or name, up to the mark that closes it.
fn phrase_from(document: &Document, start: usize) -> Option<Vec<TokenNo>> {
    let end = (start..document.tokens().len()).find(|&place| closes(document, place))?;
    let words: Vec<TokenNo> = (start..end).map(TokenNo).collect();
    let plain = words.iter().enumerate().all(|(place, &word)| {
        let pos = document.token(word).pos;
        matches!(pos, "NOUN" | "ADJ" | "ADP" | "ADV" | "NUM") || pos == "DET" && place > 0
    });
    plain.then_some(words)
}

/// The phrase that ends before a mark: "a loss of bone", its parts joined by "of".
fn phrase_up_to(document: &Document, end: usize) -> Option<Vec<TokenNo>> {
    let ending = |end: usize| document.noun_chunks().iter().find(|chunk| chunk.end == end);
    let mut start = ending(end)?.start;
    while let Some(of) = start.checked_sub(1)
        && word(document, TokenNo(of)) == "of"
        && let Some(outer) = ending(of)
    {
        start = outer.start;
    }
    Some((start..end).map(TokenNo).collect())
}

fn closes(document: &Document, place: usize) -> bool {
    matches!(word(document, TokenNo(place)), "," | "." | ";" | ")" | "\u{2014}")
}

/// The word at a place; none past the end.
fn word(document: &Document, at: TokenNo) -> &str {
    let inside = at.0 < document.tokens().len();
    if inside { document.word(at) } else { "" }
}

/// "a moratorium, a temporary halt on building": of a kind of thing another kind, not of one thing what it is to others.
fn apposition(document: &Document, at: TokenNo) -> Option<Vec<TokenNo>> {
    let word = document.word(at).to_lowercase();
    if is_definite(document, at) || PEOPLE.iter().any(|ending| word.ends_with(ending)) {
        return None;
    }
    let mut children = document.children(at).iter().copied();
    let other = children.find(|&child| document.token(child).dep == "appos" && child > at)?;
    (document.token(other).pos == "NOUN" && !is_definite(document, other)).then(|| document.subtree(other))
}

/// With "the", "its", "that" and the like: one that is known already.
fn is_definite(document: &Document, noun: TokenNo) -> bool {
    document.children(noun).iter().any(|&child| {
        let token = document.token(child);
        let article = matches!(token.lemma.as_str(), "a" | "an" | "any" | "every" | "each");
        matches!(token.dep, "det" | "poss" | "nummod") && !article
    })
}

/// The words of a noun and what belongs to it, up to another word and the mark before that.
fn before(document: &Document, noun: TokenNo, end: TokenNo) -> Vec<TokenNo> {
    let mut words = document.subtree(noun);
    words.retain(|&word| word < end);
    while words.last().is_some_and(|&word| {
        let token = document.token(word);
        token.pos == "PUNCT"
            || matches!(
                token.lemma.as_str(),
                "also" | "commonly" | "better" | "widely" | "often"
            )
    }) {
        words.pop();
    }
    words
}

/// The words as the article has them, where they can explain: two or more, no name, and not the word itself.
fn text(document: &Document, at: TokenNo, words: &[TokenNo]) -> Option<String> {
    let own = &document.token(at).lemma;
    let clear = words.iter().all(|&word| {
        let token = document.token(word);
        token.lemma != *own && !matches!(token.pos, "PROPN" | "PRON")
    });
    let spoken = words
        .iter()
        .filter(|&&word| document.token(word).pos != "PUNCT")
        .count();
    if !clear || !(2..=LONGEST).contains(&spoken) {
        return None;
    }
    let text = document.cover(words)?.of(document.article().text())?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(text.trim_matches([',', ';', ' ']).to_owned())
}
