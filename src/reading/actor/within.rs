//! Which place lies in which: by what is well known, and by what the article says.

use std::collections::BTreeMap;

use super::gazetteer::{self, Size};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{kid, kids, lower};
use crate::reading::{ActorKind, ActorNo, Actors};

/// Nouns that tell how large a place is.
const SIZES: &[(Size, &[&str])] = &[
    (
        Size::City,
        &[
            "capital", "city", "town", "village", "suburb", "hamlet", "port", "resort", "township",
        ],
    ),
    (
        Size::Region,
        &[
            "province",
            "region",
            "state",
            "county",
            "district",
            "peninsula",
            "territory",
        ],
    ),
    (Size::Country, &["country", "nation", "kingdom", "republic"]),
];

/// Fills in the size of every place, what it lies in, and its country.
pub(super) fn place(document: &Document, actors: &mut Actors) {
    let named = well_known(actors);
    for number in (0..actors.list.len()).map(ActorNo) {
        if actors.get(number).kind != ActorKind::Place {
            continue;
        }
        let told = told(document, actors, number);
        let known = actors
            .get(number)
            .aliases
            .iter()
            .find_map(|name| gazetteer::known(name));
        let size = known.and_then(|known| known.size).or(told.size);
        let within = match known {
            Some(known) => known.within.and_then(|name| nearest(&named, name)),
            None => told.within,
        };
        let country = match known {
            Some(known) => known.within.and_then(country_of),
            None => told.country,
        };
        let actor = &mut actors.list[number.0];
        actor.size = size;
        actor.within = within.filter(|&other| other != number);
        actor.country = country.map(str::to_owned);
    }
    without_circles(actors);
}

/// The country of a well-known place, by its main name.
fn country_of(name: &'static str) -> Option<&'static str> {
    let mut name = name;
    for _ in 0..4 {
        let known = gazetteer::known(name)?;
        match (known.size, known.within) {
            (Some(Size::Country), _) => return Some(known.name),
            (_, Some(within)) => name = within,
            _ => return None,
        }
    }
    None
}

/// The sure places of the article by their main names.
fn well_known(actors: &Actors) -> BTreeMap<&'static str, ActorNo> {
    let mut named = BTreeMap::new();
    for (at, actor) in actors.list.iter().enumerate() {
        if actor.kind == ActorKind::Place && actor.sure {
            for known in actor.aliases.iter().filter_map(|alias| gazetteer::known(alias)) {
                named.entry(known.name).or_insert(ActorNo(at));
            }
        }
    }
    named
}

/// The place actor of the article that bears the name, or that holds the place of that name.
fn nearest(named: &BTreeMap<&'static str, ActorNo>, name: &'static str) -> Option<ActorNo> {
    let mut name = name;
    for _ in 0..4 {
        if let Some(&actor) = named.get(name) {
            return Some(actor);
        }
        name = gazetteer::known(name)?.within?;
    }
    None
}

/// Nothing lies in itself, whatever the article seems to say.
fn without_circles(actors: &mut Actors) {
    for number in 0..actors.list.len() {
        let mut at = number;
        for _ in 0..=actors.list.len() {
            match actors.list[at].within {
                Some(ActorNo(next)) if next == number => {
                    actors.list[number].within = None;
                    break;
                }
                Some(ActorNo(next)) => at = next,
                None => break,
            }
        }
    }
}

/// What the article tells of a place.
#[derive(Default)]
struct Told {
    size: Option<Size>,
    within: Option<ActorNo>,
    country: Option<&'static str>,
}

/// Sure only where all that is told fits together.
fn told(document: &Document, actors: &Actors, number: ActorNo) -> Told {
    let mut told = Told::default();
    let mut holders: Vec<ActorNo> = Vec::new();
    let mut countries: Vec<&'static str> = Vec::new();
    for mention in actors
        .get(number)
        .mentions
        .iter()
        .filter(|mention| mention.by_name)
    {
        let tokens = mention.tokens.clone();
        holders.extend(address(document, actors, tokens.clone()));
        if let Some(noun) = description(document, tokens) {
            told.size = told.size.or_else(|| size_of(document, noun));
            holders.extend(holder(document, actors, noun));
            countries.extend(
                kids(document, noun, &["amod", "compound"])
                    .filter_map(|word| gazetteer::country_of_demonym(document.word(word))),
            );
        }
    }
    holders.retain(|&holder| holder != number);
    holders.sort_unstable();
    holders.dedup();
    told.within = match holders[..] {
        [only] => Some(only),
        _ => None,
    };
    countries.extend(holders.iter().filter_map(|&holder| {
        let names = &actors.get(holder).aliases;
        names
            .iter()
            .find_map(|name| country_of(gazetteer::known(name)?.name))
    }));
    countries.sort_unstable();
    countries.dedup();
    told.country = match countries[..] {
        [only] => Some(only),
        _ => None,
    };
    if countries.len() > 1 {
        told.within = None;
    }
    told
}

/// "Lisbon, Portugal," and "Portland, Maine.": a name and what it lies in, and no list.
fn address(document: &Document, actors: &Actors, tokens: std::ops::Range<usize>) -> Option<ActorNo> {
    let word = |at: usize| (at < document.tokens().len()).then(|| document.word(TokenNo(at)));
    if word(tokens.end) != Some(",") || tokens.start > 0 && word(tokens.start - 1) == Some(",") {
        return None;
    }
    let holder = actors.at(TokenNo(tokens.end + 1))?;
    let large = gazetteer::known(&actors.get(holder).name)
        .is_some_and(|known| matches!(known.size, Some(Size::Country | Size::Region)));
    let mention = actors
        .get(holder)
        .mentions
        .iter()
        .find(|mention| mention.tokens.start == tokens.end + 1)?;
    let end = mention.tokens.end;
    let closed = matches!(word(end), Some("," | "." | ")" | ";") | None);
    let listed = word(end) == Some(",")
        && word(end + 1).is_some_and(|next| {
            matches!(next, "and" | "or") || next.chars().next().is_some_and(char::is_uppercase)
        });
    (large && closed && !listed).then_some(holder)
}

/// The noun that says what a place is: "Brekke, a town in ...", "the town of Brekke", "the capital, Brekke".
fn description(document: &Document, tokens: std::ops::Range<usize>) -> Option<TokenNo> {
    let head = TokenNo(tokens.end - 1);
    let apposed = tokens
        .clone()
        .find_map(|at| kid(document, TokenNo(at), &["appos"]))
        .filter(|noun| noun.0 > head.0);
    let token = document.token(head);
    let named = match token.dep {
        "appos" => Some(token.head),
        "pobj" if lower(document, token.head) == "of" => Some(document.token(token.head).head),
        _ => None,
    };
    apposed
        .or(named)
        .filter(|&noun| document.token(noun).tag == "NN" && size_of(document, noun).is_some())
}

fn size_of(document: &Document, noun: TokenNo) -> Option<Size> {
    let lemma = document.token(noun).lemma.as_str();
    SIZES
        .iter()
        .find(|(_, nouns)| nouns.contains(&lemma))
        .map(|(size, _)| *size)
}

/// The place in which a described place lies: "a town in Norland", "Norland's capital", "the capital of Norland".
fn holder(document: &Document, actors: &Actors, noun: TokenNo) -> Option<ActorNo> {
    let owner = kid(document, noun, &["poss"]);
    let inside = kids(document, noun, &["prep"])
        .filter(|&prep| {
            let word = lower(document, prep);
            word == "in" || word == "of" && document.token(noun).lemma == "capital"
        })
        .find_map(|prep| kid(document, prep, &["pobj"]));
    let holder = actors.at(owner.or(inside)?)?;
    (actors.get(holder).kind == ActorKind::Place && actors.get(holder).sure).then_some(holder)
}

#[cfg(test)]
mod tests {
    use crate::article::Article;
    use crate::language::analyse;
    use crate::reading::actors;
    use crate::source::SourceFile;

    #[test]
    fn places_lie_in_places() {
        for (text, place, within, country) in [
            (
                "The prime minister flew from Wellington on Friday. New Zealand has no other airport as old.",
                "Wellington",
                Some("New Zealand"),
                Some("New Zealand"),
            ),
            (
                "The talks in Lisbon ended on Friday, officials said.",
                "Lisbon",
                None,
                Some("Portugal"),
            ),
            (
                "Floods reached Brekke, a town in Norway, on Friday.",
                "Brekke",
                Some("Norway"),
                Some("Norway"),
            ),
            (
                "The minister flew from Paris to Berlin and then to Rome.",
                "Paris",
                None,
                Some("France"),
            ),
            (
                "She left Springfield, Illinois, on Friday.",
                "Springfield",
                Some("Illinois"),
                Some("United States"),
            ),
            (
                "He has lived in Georgia since 2010, and in Norway before.",
                "Georgia",
                None,
                None,
            ),
        ] {
            let actors = actors(&analyse(&Article::plain(SourceFile::new("test", text))));
            let actor = actors.list.iter().find(|actor| actor.name == place).expect(text);
            let holder = actor.within.map(|number| actors.get(number).name.as_str());
            assert_eq!((holder, actor.country.as_deref()), (within, country), "{text}");
        }
    }
}
