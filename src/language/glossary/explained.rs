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
    let thing = document.token(by).head;
    let named = says && by < at && document.token(by).dep == "acl" && thing < by;
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
/// comma, or with an article before the second word, there are two things.
fn other_word(document: &Document, at: TokenNo) -> Option<Vec<TokenNo>> {
    let token = document.token(at);
    let (first, second) = if token.dep == "conj" {
        (token.head, at)
    } else {
        let joined = document.children(at).iter();
        let mut joined = joined.filter(|&&child| document.token(child).dep == "conj");
        (at, *joined.next()?)
    };
    let own = document.subtree(second);
    let (start, end) = (*own.first()?, *own.last()?);
    let bare = own
        .iter()
        .all(|&part| document.token(part).dep != "det" || part > second);
    let or = TokenNo(start.0.checked_sub(1)?);
    let comma = TokenNo(start.0.checked_sub(2)?);
    let after = document.tokens().get(end.0 + 1)?;
    let marked = document.word(or).eq_ignore_ascii_case("or")
        && matches!(document.word(comma), "," | "(" | "\u{2014}")
        && after.pos == "PUNCT";
    let alone = |noun: TokenNo| {
        let joined = document.children(noun).iter();
        joined
            .filter(|&&child| document.token(child).dep == "conj")
            .count()
    };
    if !(marked && bare && alone(first) == 1 && alone(second) == 0) {
        return None;
    }
    let nouns = [first, second].map(|noun| document.token(noun).pos == "NOUN");
    if nouns != [true, true] {
        return None;
    }
    let (other, words) = if at == second {
        (first, before(document, first, comma))
    } else {
        (second, own)
    };
    // The rarer word is the one that is explained.
    let known = family_rank(&document.token(other).lemma);
    (known < family_rank(&token.lemma)).then_some(words)
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
