use std::collections::BTreeMap;
use std::ops::Range;

use crate::language::{Document, TokenNo};
use crate::reading::ActorKind;
use crate::reading::actor::doubt;
use crate::reading::actor::gazetteer::{self, Size};
use crate::reading::actor::lexicon;
use crate::reading::actor::name::Name;
use crate::reading::actor::vote::Vote;
use crate::source::fold;

/// All mentions that bear one and the same name.
#[derive(Clone, Debug)]
pub struct Bearer {
    /// As first printed.
    pub text: String,
    pub words: Vec<String>,
    pub vote: Vote,
    pub mentions: Vec<Range<usize>>,
}

/// Bearers that are one actor; the first is the fullest name.
#[derive(Clone, Debug)]
pub struct Family {
    pub bearers: Vec<Bearer>,
    /// A shorter name fits two fuller ones, or a part of the name is told of another.
    pub ambiguous: bool,
}

impl Family {
    /// Which bearer has the actor's name: the fullest, without an epithet that the article leaves out elsewhere: "Mighty
    /// Joan Keller" and "Joan Keller".
    pub fn main(&self) -> &Bearer {
        let full = &self.bearers[0];
        let [first, rest @ ..] = &full.words[..] else {
            return full;
        };
        let named = rest.len() > 1
            && lexicon::is_given_name(&rest[0])
            && !lexicon::is_given_name(first)
            && !doubt::is_opening(first);
        self.bearers
            .iter()
            .find(|bearer| named && bearer.words == rest)
            .unwrap_or(full)
    }

    /// Whether the last word of a name of two or three words is used alone.
    pub fn uses_surname(&self) -> bool {
        let full = &self.bearers[0].words;
        let last = full.last();
        (2..=3).contains(&full.len())
            && !Vote::is_worded(full)
            && self
                .bearers
                .iter()
                .any(|bearer| bearer.words.len() == 1 && bearer.words.first() == last)
    }
}

/// Names into actors: equal names first, then surnames, acronyms, short forms of firms and a country's other names.
pub fn families(document: &Document, names: &[Name]) -> Vec<Family> {
    let mut bearers = bearers(document, names);
    like_persons(&mut bearers);
    let acronyms = acronyms(document, &bearers);
    let mut order: Vec<usize> = (0..bearers.len()).collect();
    order.sort_by_key(|&at| (std::cmp::Reverse(bearers[at].words.len()), at));
    let mut families: Vec<Vec<usize>> = Vec::new();
    let mut doubtful = Vec::new();
    for at in order {
        let hosts: Vec<usize> = (0..families.len())
            .filter(|&family| {
                let fits = |&other: &usize| {
                    one_actor(&bearers[other], &bearers[at])
                        && !is_addressed_otherwise(document, &bearers[other], &bearers[at])
                        || acronyms.get(&at) == Some(&other)
                };
                families[family].iter().any(fits)
            })
            .collect();
        match hosts[..] {
            [only] => families[only].push(at),
            [] => families.push(vec![at]),
            _ => {
                doubtful.push(at);
                families.push(vec![at]);
            }
        }
    }
    let mut families: Vec<Family> = families
        .into_iter()
        .map(|members| Family {
            ambiguous: members.iter().any(|at| doubtful.contains(at)),
            bearers: members.iter().map(|&at| bearers[at].clone()).collect(),
        })
        .collect();
    doubt_short_names(&mut families);
    families.sort_by_key(|family| {
        family
            .bearers
            .iter()
            .flat_map(|bearer| &bearer.mentions)
            .map(|m| m.start)
            .min()
    });
    families
}

/// "Mr Paul" beside "Paul Berg": after such a form of address stands a surname, and it is somebody else's.
fn is_addressed_otherwise(document: &Document, full: &Bearer, short: &Bearer) -> bool {
    let addressed = |mention: &Range<usize>| {
        let before = mention.start.checked_sub(1).map(|at| document.word(TokenNo(at)));
        before.is_some_and(|word| {
            let word = word.trim_end_matches('.');
            ["Mr", "Mrs", "Ms", "Miss", "Messrs"].contains(&word)
        })
    };
    short.words.len() == 1
        && full.words.len() > 1
        && full.words.last() != short.words.first()
        && short.mentions.iter().any(addressed)
}

/// "the Supreme Court" beside "the Supreme Court of Norland": the same one or another, nobody can tell.
fn doubt_short_names(families: &mut [Family]) {
    let names: Vec<(Vec<String>, bool)> = families
        .iter()
        .flat_map(|family| &family.bearers)
        .map(|bearer| (bearer.words.clone(), bearer.vote.winner().0 == ActorKind::Person))
        .collect();
    for family in families {
        let Some(short) = family.bearers.first().map(|bearer| bearer.words.clone()) else {
            continue;
        };
        let known = lexicon::place(&short.join(" ")).is_some();
        let own: Vec<&[String]> = family.bearers.iter().map(|bearer| &bearer.words[..]).collect();
        let part = names.iter().any(|(full, person)| {
            !person
                && full.len() > short.len()
                && !own.contains(&&full[..])
                && same_head(full, &short)
                && full.windows(short.len()).any(|words| words == short)
        });
        family.ambiguous |= part && !known;
    }
}

/// Whether two names are of one sort of thing by their main word: the last, or the one before "of" and "for".
fn same_head(full: &[String], short: &[String]) -> bool {
    head(full) == head(short)
}

fn head(words: &[String]) -> Option<&String> {
    let inner = words
        .iter()
        .position(|word| matches!(word.as_str(), "of" | "for" | "on"));
    words[..inner.unwrap_or(words.len())].last()
}

/// A name that shares a word with a sure person's full name, and holds no word for a group or place, is likely a person's.
fn like_persons(bearers: &mut [Bearer]) {
    let words: Vec<String> = bearers
        .iter()
        .filter(|bearer| bearer.words.len() > 1 && bearer.vote.winner() == (ActorKind::Person, true))
        .flat_map(|bearer| bearer.words.clone())
        .filter(|word| word.len() > 2)
        .collect();
    for bearer in bearers {
        let shares = bearer.words.len() > 1 && bearer.words.iter().any(|word| words.contains(word));
        if shares && bearer.vote.winner() != (ActorKind::Person, true) && !Vote::is_worded(&bearer.words) {
            bearer.vote = bearer.vote.like_person();
        }
    }
}

fn bearers(document: &Document, names: &[Name]) -> Vec<Bearer> {
    let mut at_key: BTreeMap<String, usize> = BTreeMap::new();
    let mut bearers: Vec<Bearer> = Vec::new();
    for name in names {
        let Some(span) = document.span_of(name.tokens.clone()) else {
            continue;
        };
        let text = document.article().source().slice(span).unwrap_or_default();
        // A soft hyphen only tells where a word may be parted.
        let text = text
            .replace('\u{ad}', "")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let vote = Vote::of(document, name);
        let at = *at_key.entry(fold(&text)).or_insert_with(|| {
            bearers.push(Bearer {
                words: text.split(' ').map(fold).collect(),
                text: text.clone(),
                vote: Vote::default(),
                mentions: Vec::new(),
            });
            bearers.len() - 1
        });
        bearers[at].vote = bearers[at].vote.plus(vote);
        bearers[at].mentions.push(name.tokens.clone());
    }
    bearers
}

/// Whether the shorter name `short` is surely another name of who bears `full`, if nobody else's name fits as well.
fn one_actor(full: &Bearer, short: &Bearer) -> bool {
    if same_land(full, short) {
        return true;
    }
    match (lexicon::place(&full.text), lexicon::place(&short.text)) {
        (Some(a), Some(b)) => return a == b,
        (_, Some(_)) if short.vote.winner().0 != ActorKind::Person => return false,
        _ => {}
    }
    let opening = full
        .words
        .iter()
        .position(|word| matches!(word.as_str(), "of" | "for"));
    let later = full.mentions.first().map(|mention| mention.start)
        < short.mentions.first().map(|mention| mention.start);
    let group = full.vote.is_told(ActorKind::Group) && full.vote.winner().0 == ActorKind::Group;
    if group && later && opening.is_some_and(|at| full.words[..at] == short.words) {
        return true;
    }
    if firm_stem(&full.words) == firm_stem(&short.words) && short.words.len() < full.words.len() {
        return true;
    }
    full.vote.winner().0 == ActorKind::Person
        && !Vote::is_worded(&short.words)
        && person_fits(&full.words, &short.words)
}

/// "the Sahara" and "the Sahara Desert", but not "Ohio" and "the Ohio River".
fn same_land(full: &Bearer, short: &Bearer) -> bool {
    let land = full
        .words
        .split_last()
        .is_some_and(|(last, rest)| lexicon::is_land_word(last) && rest == short.words);
    let other = gazetteer::known(&short.text)
        .is_some_and(|known| known.size != Some(Size::World) || gazetteer::known(&full.text).is_some());
    land && !other && short.vote.winner().0 == ActorKind::Place
}

/// "lukashenko", "hillary" or "donald trump" for "alexander lukashenko", "hillary clinton", "donald j. trump".
fn person_fits(full: &[String], short: &[String]) -> bool {
    let (full, full_tail) = without_generation(full);
    let (short, short_tail) = without_generation(short);
    if full.len() < 2 || short.is_empty() || short_tail.is_some() && short_tail != full_tail {
        return false;
    }
    // "Donald Trump" is "Donald J. Trump", but "George W. Bush" is not "George H.W. Bush".
    let inner = |name: &[String]| {
        name.get(1..name.len() - 1)
            .map_or_else(Vec::new, <[String]>::to_vec)
    };
    let (one, other) = (inner(full), inner(short));
    let middle = short.len() >= 2
        && full_tail == short_tail
        && full[0] == short[0]
        && full.last() == short.last()
        && (one.is_empty() || other.is_empty() || one == other);
    full.ends_with(short) && (short.len() < full.len())
        || middle
        || married(full, short)
        || short.len() == 1 && full[0] == short[0]
}

/// "Ingrid Lund" and "Ingrid Asante-Lund".
fn married(full: &[String], short: &[String]) -> bool {
    let ([given, .., double], [other, .., single]) = (full, short) else {
        return false;
    };
    given == other && double.contains('-') && double.split('-').any(|part| part == single)
}

/// A name without "Jr." or "III", and that.
fn without_generation(words: &[String]) -> (&[String], Option<&str>) {
    match words {
        [name @ .., last] if matches!(last.trim_end_matches('.'), "jr" | "sr" | "ii" | "iii" | "iv") => {
            (name, Some(last.trim_end_matches('.')))
        }
        _ => (words, None),
    }
}

fn firm_stem(words: &[String]) -> &[String] {
    match words {
        [name @ .., last]
            if !name.is_empty()
                && matches!(
                    last.trim_end_matches('.'),
                    "inc" | "corp" | "co" | "ltd" | "llc" | "plc" | "corporation" | "company"
                ) =>
        {
            name
        }
        _ => words,
    }
}

/// Acronyms to the full names that they stand for: in brackets right after, or by the initials of exactly one group.
fn acronyms(document: &Document, bearers: &[Bearer]) -> BTreeMap<usize, usize> {
    let mut found = BTreeMap::new();
    for (at, bearer) in bearers.iter().enumerate() {
        let letters: String = bearer.text.chars().filter(|c| *c != '.').collect();
        if lexicon::place(&bearer.text).is_some()
            || letters.len() < 2
            || letters.len() > 6
            || !letters.chars().all(char::is_uppercase)
        {
            continue;
        }
        let bracketed = bearers.iter().position(|full| {
            full.words.len() > 1
                && full.mentions.iter().any(|mention| {
                    bearer.mentions.iter().any(|short| {
                        short.start == mention.end + 1 && document.word(TokenNo(mention.end)) == "("
                    })
                })
                && full.text.starts_with(|c: char| letters.starts_with(c))
        });
        let spelled: Vec<usize> = (0..bearers.len())
            .filter(|&full| {
                let bearer = &bearers[full];
                let not_person = bearer.vote.winner().0 != ActorKind::Person;
                bearer.words.len() > 1 && not_person && initials(&bearer.words, &letters)
            })
            .collect();
        match (bracketed, &spelled[..]) {
            (Some(full), _) | (None, &[full]) => {
                found.insert(at, full);
            }
            _ => {}
        }
    }
    found
}

fn initials(words: &[String], letters: &str) -> bool {
    let of = |words: &mut dyn Iterator<Item = &String>| -> String {
        words
            .filter_map(|word| word.chars().next())
            .flat_map(char::to_uppercase)
            .collect()
    };
    let small = |word: &&String| !matches!(word.as_str(), "of" | "for" | "the" | "and" | "on" | "in");
    of(&mut words.iter()) == letters || of(&mut words.iter().filter(small)) == letters
}
