//! "The boat" in the words of its first mention: "the fishing boat from Norwich", where the article speaks of one boat only.

use crate::language::{Document, TokenNo};
use crate::reading::Actors;
use crate::reading::event::clause::in_quotation;
use crate::reading::event::lexicon;
use crate::reading::tree::{is_one_of, kid, kids, lower};

/// Things and happenings of which an article that tells of one says "the": no person, no body, nothing that could be
/// another word for something that bears a name.
const THINGS: &str = "
    accident ad advertisement agreement alarm album ambulance attack avalanche award ban bill blast boat bomb
    bridge building bus canal car cargo ceremony clinic clock collision complaint concert conference contract crane
    crash crater dam deal document earthquake election engine exhibition experiment explosion factory ferry festival
    film fire flight flood game garden grant hashtag hearing helicopter hospital incinerator inquiry investigation jet
    landslide law lawsuit letter library loan lottery machine march match meeting memo meteorite mill mine missile
    mosque museum operation orchard outage painting parade park petition pier pipeline plane plant plot poll pool
    prison probe project protest raid rally referendum report reservoir resolution rocket route ruling satellite scheme
    settlement shelter ship shooting shop spill stadium stampede statue storm strike study submarine summit survey
    tanker tape tax tournament tower train treaty trial trip tunnel vaccine verdict vessel video virus volcano vote
    wall warehouse wildfire workshop wreck
";

/// Adjectives that do not tell which one.
const VAGUE: &str = "
    new recent late big large major massive huge small great good bad short long old young important significant
    serious terrible deadly single rare special
";

/// Words with which a thing may be another one, or none yet.
const OTHER: &str = "
    first second third last latest next previous other another possible alleged planned proposed potential similar
    different separate future former more such would-be hypothetical
";

/// How many words the fuller phrase may have.
const LONGEST: usize = 7;

/// The words that take the place of a bare noun after "the"; nothing where more than one thing may be meant.
pub fn fuller(document: &Document, actors: &Actors, at: TokenNo) -> Option<String> {
    let token = document.token(at);
    let lemma = token.lemma.as_str();
    if token.tag != "NN" || !is_thing(lemma) || !is_bare(document, at) || in_quotation(document, at) {
        return None;
    }
    let mut same = (0..document.tokens().len())
        .map(TokenNo)
        .filter(|&other| document.token(other).lemma.eq_ignore_ascii_case(lemma));
    let first = same.next()?;
    let phrase = opening_phrase(document, first)?;
    let earlier = document.token(first).sentence < token.sentence;
    let one = same.all(|other| other == at || goes_with(document, other, first));
    (earlier && !ends_a_name(actors, lemma) && one && !in_quotation(document, first)).then_some(phrase)
}

/// Whether the noun is for a thing or happening that an article may speak of as "the" one.
pub fn is_thing(lemma: &str) -> bool {
    lexicon::has(THINGS, lemma)
}

/// Whether some name ends in the noun: "the bridge" may be "Harbour Bridge".
pub fn ends_a_name(actors: &Actors, lemma: &str) -> bool {
    actors.list.iter().any(|actor| {
        let last = actor.name.rsplit(' ').next().unwrap_or_default();
        last.eq_ignore_ascii_case(lemma)
    })
}

/// "the boat": nothing before or after the noun but the article.
pub fn is_bare(document: &Document, at: TokenNo) -> bool {
    let the =
        at.0.checked_sub(1)
            .map(TokenNo)
            .filter(|&the| lower(document, the) == "the");
    let alone = document
        .children(at)
        .iter()
        .all(|&child| Some(child) == the || document.token(child).pos == "PUNCT");
    let next = document.tokens().get(at.0 + 1);
    let free = next.is_none_or(|next| {
        next.tag != "POS" && next.pos != "NOUN" && document.word(TokenNo(at.0 + 1)) != "-"
    });
    the.is_some() && alone && free && document.token(at).dep != "compound"
}

/// The words of the first mention without "a", where they tell which one it is.
fn opening_phrase(document: &Document, first: TokenNo) -> Option<String> {
    let token = document.token(first);
    let det = kid(document, first, &["det"]).filter(|&det| is_one_of(document, det, &["a", "an"]))?;
    if token.tag != "NN" || token.dep == "compound" {
        return None;
    }
    let (mut start, mut end) = (first.0, first.0 + 1);
    let mut tells = false;
    for &child in document.children(first) {
        let below = document.subtree(child);
        let (from, to) = (below.first()?.0, below.last()?.0 + 1);
        match document.token(child).dep {
            "det" | "punct" => {}
            "amod" | "compound" | "nmod" if child < first => {
                if below.iter().any(|&at| lexicon::has(OTHER, document.word(at))) {
                    return None;
                }
                tells |= !lexicon::has(VAGUE, document.word(child));
                start = start.min(from);
            }
            "prep" if from == end && is_plain(document, &below) => {
                tells = true;
                end = to;
            }
            // What else is told of it comes after all that is taken over, or the phrase would be torn.
            "prep" | "relcl" | "acl" | "appos" | "advmod" if child > first => {}
            _ => return None,
        }
    }
    let whole = start == det.0 + 1 && end - start <= LONGEST && tells;
    let span = document.span_of(start..end)?;
    let text = document.article().source().slice(span)?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '\u{2019}' | '.');
    (whole && text.chars().all(plain)).then(|| text.to_owned())
}

/// "from Norwich", "in the town of Brekke": a preposition with a name, or a noun that no earlier sentence explains.
fn is_plain(document: &Document, words: &[TokenNo]) -> bool {
    let dated = |&at: &TokenNo| {
        document
            .entity_at(at)
            .is_some_and(|entity| matches!(entity.kind, "DATE" | "TIME"))
    };
    let the = |&at: &TokenNo| {
        let noun = document.token(at).head;
        let named = |word: TokenNo| matches!(document.token(word).tag, "NNP" | "NNPS");
        lower(document, at) != "the" || named(noun) || kids(document, noun, &["compound"]).any(named)
    };
    let fits = |&at: &TokenNo| {
        matches!(
            document.token(at).tag,
            "IN" | "NN" | "NNS" | "NNP" | "NNPS" | "JJ" | "CD" | "POS"
        ) || is_one_of(document, at, &["a", "an", "the", "to"])
    };
    let deictic = |&at: &TokenNo| {
        lexicon::has(lexicon::DEICTIC, document.word(at))
            || lexicon::has(lexicon::DEICTIC_BEFORE_TIME, document.word(at))
    };
    words
        .iter()
        .all(|at| fits(at) && the(at) && !dated(at) && !deictic(at))
}

/// Whether another mention can be of the same thing: "the", a possessive or no article at all, and no word of its own.
pub fn goes_with(document: &Document, other: TokenNo, first: TokenNo) -> bool {
    let token = document.token(other);
    if token.dep == "compound" {
        return true;
    }
    let has = |word: TokenNo| {
        document
            .children(first)
            .iter()
            .any(|&child| lower(document, child) == lower(document, word))
    };
    let fits = |&child: &TokenNo| match document.token(child).dep {
        "det" => is_one_of(document, child, &["the", "this", "that"]),
        "amod" | "compound" | "nmod" | "nummod" => has(child),
        "poss" => false,
        _ => true,
    };
    token.tag == "NN" && document.children(other).iter().all(fits) && kid(document, other, &["det"]).is_some()
}
