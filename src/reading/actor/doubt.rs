//! Actors whose mentions tell less than they seem to: a street's name is no person's, a building that is gone to no group.

use std::ops::Range;

use super::gazetteer::{Size, known};
use super::{lexicon, name};
use crate::language::{Document, TokenNo};
use crate::reading::tree::lower;
use crate::reading::{Actor, ActorKind, Mention, is_person_noun};

/// Things that bear the names of persons and groups.
const THINGS: &str = "
    airport avenue award base battleship boat book bridge building campus carrier cemetery centre center
    cyclone dam destroyer film ferry frigate highway hospital hotel hurricane library medal movie museum
    novel opera park play plaza prize road school ship square stadium station statue storm street
    submarine theatre theater tower trophy tunnel typhoon university vessel warship yacht
";

/// Words between a noun and the names of what it is: "airports, among them ..."
const OPENERS: &str = "including like such as among them named called";

/// Buildings that stand for those who work in them, and last words of such names.
const HOUSES: &str = "
    aquarium capitol castle center centre gallery hall hospital house kremlin library museum palace
    office pentagon street theatre theater whitehall
";

/// Prepositions of place and direction.
const PLACING: &str = "
    around at behind beside from in inside into near outside past through to toward towards
";

/// Before a hyphen: the name is only a part of the word.
const PREFIXES: &str = "anti ex mid non post pre pro un trans inter";

/// Offices that hardly anybody has for a surname, as King and Bishop are.
const OFFICES: &str = "
    ambassador chairman chairwoman chancellor commissioner director governor mayor minister president secretary senator
";

/// "Brekke Mayor": an office with its place, taken for somebody's name.
fn is_office(actor: &Actor) -> bool {
    let words = actor.name.rsplit_once(' ');
    words.is_some_and(|(_, last)| lexicon::contains(OFFICES, last))
}

/// Whether the mentions leave it open what the actor is, or whether its name is whole.
pub(super) fn is_doubtful(document: &Document, actor: &Actor) -> bool {
    let named: Vec<&Mention> = actor.mentions.iter().filter(|mention| mention.by_name).collect();
    let any = |test: &dyn Fn(&Document, &Range<usize>) -> bool| {
        named.iter().any(|mention| test(document, &mention.tokens))
    };
    let all = |test: &dyn Fn(&Document, &Range<usize>) -> bool| {
        named.iter().all(|mention| test(document, &mention.tokens))
    };
    let place = actor.kind == ActorKind::Place;
    let house = actor.kind == ActorKind::Group
        && actor
            .name
            .rsplit(' ')
            .next()
            .is_some_and(|last| lexicon::contains(HOUSES, last));
    !place && any(&is_listed_thing)
        || actor.kind == ActorKind::Person
            && (all(&names_a_thing) || is_office(actor) || opens_by_half(document, actor, &named))
        || actor.kind == ActorKind::Group && all(&is_sort)
        || house && all(&is_gone_to)
        || place && (any(&is_paper) || all(&is_sort_of_thing))
        || all(&is_prefixed)
        || any(&is_rest)
        || is_torn(actor)
}

/// "The king, Harun" long before "Tariq Bin Harun": who is first brought in under one word has no longer name.
fn opens_by_half(document: &Document, actor: &Actor, named: &[&Mention]) -> bool {
    actor.name.contains(' ')
        && named.first().is_some_and(|mention| {
            let token = document.token(TokenNo(mention.tokens.start));
            mention.tokens.len() == 1
                && token.dep == "appos"
                && document.token(token.head).pos == "NOUN"
                && token.head.0 < mention.tokens.start
        })
}

/// Words that open a work's or a movement's name: "New Jim Crow".
const OPENING: &str = "american great national new old our the";

/// Whether a name that opens so is likely a work's or a movement's.
pub(super) fn is_opening(word: &str) -> bool {
    lexicon::contains(OPENING, word)
}

/// "St.", "Alicia M", "New Jim Crow": a piece of a name, or a name and more.
fn is_torn(actor: &Actor) -> bool {
    let mut words = actor.name.split(' ');
    let (first, last) = (words.next().unwrap_or_default(), words.next_back());
    let abbreviated = last.is_none() && first.ends_with('.') && first.contains(char::is_lowercase);
    let person = actor.kind == ActorKind::Person;
    let initial = last.is_some_and(|last| last.trim_end_matches('.').chars().count() == 1);
    abbreviated || person && (initial || last.is_some() && is_opening(first))
}

/// "the John F. Kennedy airport".
fn names_a_thing(document: &Document, tokens: &Range<usize>) -> bool {
    let mut at = TokenNo(tokens.end - 1);
    for _ in 0..8 {
        let token = document.token(at);
        match token.dep {
            "conj" => at = token.head,
            "compound" | "nmod" => return token.head.0 >= tokens.end && is_thing(document, token.head.0),
            _ => return false,
        }
    }
    false
}

fn is_thing(document: &Document, at: usize) -> bool {
    let token = document.token(TokenNo(at));
    token.pos == "NOUN" && lexicon::contains(THINGS, &token.lemma)
}

/// "all three airports -- Oslo, John F. Kennedy and Newark".
fn is_listed_thing(document: &Document, tokens: &Range<usize>) -> bool {
    let first = document.token(TokenNo(tokens.start));
    let start = document.sentence(first.sentence).tokens.start;
    // Back over the other names of the list to what they are said to be.
    let mut at = tokens.start;
    let mut parted = false;
    while at > start {
        let word = lower(document, TokenNo(at - 1));
        let opens = matches!(word.as_str(), "," | ":" | "-" | "--" | "–" | "—" | "(")
            || lexicon::contains(OPENERS, &word);
        if !opens && !is_name_or_and(document, at - 1) {
            break;
        }
        parted |= opens;
        at -= 1;
    }
    parted && at > start && is_thing(document, at - 1) && document.token(TokenNo(at - 1)).tag == "NNS"
}

fn is_name_or_and(document: &Document, at: usize) -> bool {
    let token = document.token(TokenNo(at));
    matches!(token.tag, "NNP" | "NNPS") || matches!(document.word(TokenNo(at)), "and" | "or" | "," | "the")
}

/// Verbs whose object is a place to be in or to win.
const REACHING: &str = "enter leave occupy reach storm surround take tour visit win";

/// "to the White House", "in Downing Street", "the race for the White House", "left the White House".
fn is_gone_to(document: &Document, tokens: &Range<usize>) -> bool {
    let Some(before) = tokens.start.checked_sub(1) else {
        return false;
    };
    let article = matches!(lower(document, TokenNo(before)).as_str(), "the" | "a" | "an");
    let before = before.saturating_sub(usize::from(article));
    let end = document.tokens().get(tokens.end);
    let last = document.token(TokenNo(tokens.end - 1));
    let reached = last.dep == "dobj" && lexicon::contains(REACHING, &document.token(last.head).lemma);
    let sought = lower(document, TokenNo(before)) == "for" && last.dep == "pobj";
    (lexicon::contains(PLACING, &lower(document, TokenNo(before))) || reached || sought)
        && end.is_none_or(|next| next.tag != "POS")
}

/// Things to read that bear the names of places.
const PAPERS: &str = "broadsheet daily journal magazine newspaper paper review tabloid weekly";

/// "New York magazine".
fn is_paper(document: &Document, tokens: &Range<usize>) -> bool {
    document.tokens().get(tokens.end).is_some_and(|next| {
        next.sentence == document.token(TokenNo(tokens.start)).sentence
            && lexicon::contains(PAPERS, &next.lemma)
    })
}

/// "Pacific halibut", "Mediterranean beaches": the name of a sea or region that only tells a sort of thing.
fn is_sort_of_thing(document: &Document, tokens: &Range<usize>) -> bool {
    let last = TokenNo(tokens.end - 1);
    let token = document.token(last);
    let words: Vec<&str> = tokens.clone().map(|at| document.word(TokenNo(at))).collect();
    let region = document
        .entity_at(last)
        .is_some_and(|entity| entity.kind == "LOC")
        || known(&words.join(" ")).is_some_and(|known| known.size == Some(Size::World));
    region
        && matches!(token.dep, "compound" | "amod" | "nmod")
        && !name::is_capitalised(document.word(token.head))
}

/// "a Morris Trust structure": the name only tells a sort of thing.
fn is_sort(document: &Document, tokens: &Range<usize>) -> bool {
    let token = document.token(TokenNo(tokens.end - 1));
    let head = document.token(token.head);
    let acronym = document
        .word(TokenNo(tokens.start))
        .chars()
        .all(char::is_uppercase);
    // Of three words that end in "Agency" or the like, nobody doubts what they name.
    let told = tokens.len() > 2 && lexicon::is_group_word(document.word(TokenNo(tokens.end - 1)));
    !acronym
        && !told
        && matches!(token.dep, "compound" | "nmod")
        && token.head.0 >= tokens.end
        && head.pos == "NOUN"
        && !is_person_noun(&head.lemma)
        && document
            .children(token.head)
            .iter()
            .any(|&kid| kid.0 < tokens.start && matches!(document.word(kid), "a" | "an" | "A" | "An"))
}

/// Whether a time is named there.
pub(super) fn is_date(document: &Document, at: usize) -> bool {
    document
        .entity_at(TokenNo(at))
        .is_some_and(|entity| matches!(entity.kind, "DATE" | "TIME"))
}

/// "anti-Pyongyang".
fn is_prefixed(document: &Document, tokens: &Range<usize>) -> bool {
    let glued = |at: usize| !document.token(TokenNo(at)).space_after;
    tokens.start >= 2
        && matches!(document.word(TokenNo(tokens.start - 1)), "-" | "–" | "\u{2011}")
        && glued(tokens.start - 1)
        && glued(tokens.start - 2)
        && lexicon::contains(PREFIXES, &lower(document, TokenNo(tokens.start - 2)))
}

/// "Anna- Lena Berg": a stray space parts the name from its beginning, which may even end a sentence there.
fn is_rest(document: &Document, tokens: &Range<usize>) -> bool {
    let start = document.token(TokenNo(tokens.start)).span.start();
    let before = document.article().text().get(..start).unwrap_or_default();
    let parted = before.trim_end();
    let word = parted.strip_suffix('-').unwrap_or_default();
    parted.len() < before.len()
        && word
            .rsplit(char::is_whitespace)
            .next()
            .is_some_and(|word| word.starts_with(char::is_uppercase) && word.ends_with(char::is_alphabetic))
}

/// Nouns that a surname before them makes a family, a firm or a time of office.
const KINDRED: &str = "
    administration brothers cabinet camp campaign children clan couple dynasty era estate family families
    foundation government home household house inquiry case presidency residence siblings sisters trial
    trust twins years
";

/// "the Peterson family": a surname alone that only tells which family, no mention of one person.
pub(super) fn is_modifier(document: &Document, tokens: &Range<usize>) -> bool {
    let at = tokens.end - 1;
    let next = document.tokens().get(at + 1);
    tokens.len() == 1
        && lexicon::place(document.word(TokenNo(at))).is_none()
        && next.is_some_and(|token| {
            token.sentence == document.token(TokenNo(at)).sentence
                && lexicon::contains(KINDRED, &lower(document, TokenNo(at + 1)))
        })
}

#[cfg(test)]
mod tests {
    use crate::article::Article;
    use crate::language::analyse;
    use crate::reading::actors;
    use crate::source::SourceFile;

    #[test]
    fn names_are_sure_only_where_their_mentions_tell() {
        for (text, name, sure) in [
            (
                "Flights were late at all three airports -- Ana Ruiz, John Keller and Newark -- on Friday.",
                "John Keller",
                false,
            ),
            (
                "The fog closed the John Keller airport on Friday, the pilots said.",
                "John Keller",
                false,
            ),
            (
                "The report was written by the Commission of Inquiry on the Salt Trade in May.",
                "Commission of Inquiry",
                false,
            ),
            (
                "The Finance Committee on Monday said it would wait.",
                "Finance Committee",
                true,
            ),
            (
                "Two pilots -- Ana Ruiz and John Keller -- were late on Friday.",
                "John Keller",
                true,
            ),
            (
                "The farmers want to bring their case to the White House in May.",
                "White House",
                false,
            ),
            (
                "The White House said the talks would go on, and farmers marched to the White House.",
                "White House",
                true,
            ),
            (
                "He read the report of the Commission of Inquiry on the Salt Trade in May.",
                "Commission of Inquiry",
                false,
            ),
            (
                "The Civil Defense Authority (CDA) moved 300 people on Friday.",
                "Civil Defense Authority",
                true,
            ),
            (
                "The talks in the Oval Office lasted an hour, and the Oval Office said nothing of them.",
                "Oval Office",
                true,
            ),
            (
                "The talks in the Oval Office lasted an hour.",
                "Oval Office",
                false,
            ),
            (
                "Tourists like Philadelphia International Airport and the Grand Hotel & Tower.",
                "Philadelphia International Airport",
                true,
            ),
            (
                "Lund Browser, its main rival, has won users, and Lund Browser is fast.",
                "Lund Browser",
                false,
            ),
            (
                "The loudspeakers sent anti-Oslo songs over the border all night.",
                "Oslo",
                false,
            ),
            (
                "The mill in Brekke is old. Anna- Lena Berg runs a mill in Brekke. Berg said it was full.",
                "Lena Berg",
                false,
            ),
            (
                "The minister flew to Oslo-based firms and spoke in Oslo on Friday.",
                "Oslo",
                true,
            ),
        ] {
            let actors = actors(&analyse(&Article::plain(SourceFile::new("test", text))));
            let found = actors.list.iter().any(|actor| actor.name == name && actor.sure);
            assert_eq!(found, sure, "{text}: {:?}", actors.list);
        }
    }

    #[test]
    fn the_name_of_a_family_is_no_mention_of_a_person() {
        for (text, aliases) in [
            (
                "Jennifer Lund left the house at noon. The Lund family had no car.",
                &["Jennifer Lund"][..],
            ),
            (
                "Jennifer Lund left the house at noon. Lund had no car.",
                &["Jennifer Lund", "Lund"],
            ),
        ] {
            let actors = actors(&analyse(&Article::plain(SourceFile::new("test", text))));
            let actor = actors.list.iter().find(|actor| actor.name == "Jennifer Lund");
            assert_eq!(actor.expect(text).aliases, aliases, "{text}");
        }
    }
}
