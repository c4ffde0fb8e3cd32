use crate::bank::{GapModel, Template, WordBank};
use crate::derive::naming::holds_words;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::{Desk, Drawn};
use crate::derive::response::options::{add, malformed};
use crate::flaw::ACCUSING;
use crate::item::{OptionList, Role};
use crate::language::wording::capitalise;
use crate::reading::{is_person_noun, is_stand_in, is_title};
use crate::source::{Span, fold};

/// A word bank shows two wrong words at least, and four where it can.
const FEWEST_WRONG: usize = 2;
const MOST_WRONG: usize = 4;
/// Marks that end what is shown.
const STOPS: [char; 8] = ['.', '!', '?', '\u{2026}', '"', '\u{201d}', '\'', '\u{2019}'];
/// A shorter word of the key may stand elsewhere in the sentence: it tells nothing.
const TELLING: usize = 4;

pub(super) fn gap(desk: &Desk<'_>, stem: &str, model: &GapModel) -> Result<Made, Refusal> {
    let sentence = desk.only(&model.sentence)?;
    let missing = desk.only(&model.gap)?;
    let (whole, part) = (own_words(desk, &sentence)?, own_words(desk, &missing)?);
    let (before, mut after) = around(desk, whole, part)?;
    // What was cut off at the full stop is a sentence all the same.
    let source = desk.facts.reading().document.article().source();
    let stopped = source.slice(Span::new(whole.end(), whole.end() + 1)) == Some(".");
    // A clause is printed as a sentence.
    if stopped || !after.ends_with(STOPS) {
        after.push('.');
    }
    let before = capitalise(&before);
    let named = missing.material.text.starts_with(char::is_uppercase);
    if named && (titled(&before) || accuses(&format!("{before} {after}"))) {
        return Err(Refusal::NoGap(
            "a title before the gap tells who fits, or a wrong name would accuse somebody",
        ));
    }
    let figures = value(&missing.material.text).is_some();
    if missing.material.text.contains(|c: char| c.is_ascii_digit()) && !figures {
        return Err(Refusal::NoGap(
            "a number with a unit or a word beside it cannot be set beside others",
        ));
    }
    // Words in small letters would show that they do not belong there.
    if before.trim().is_empty() && !named {
        return Err(Refusal::NoGap("the words left out open the sentence"));
    }
    if before.starts_with('(') {
        return Err(Refusal::NoGap("the sentence stands in brackets"));
    }
    if points(&before, &after) {
        return Err(Refusal::NoGap("a word points at what the sentence does not name"));
    }
    let key = tidy(&missing.material.text);
    let shown = format!("{before} {after}");
    if missing.material.named_in(stem) {
        return Err(Refusal::KeyInStem);
    }
    let tells = |word: &&str| word.chars().count() >= TELLING || word.starts_with(char::is_uppercase);
    let given_away = missing.material.named_in(&shown)
        || words(&key)
            .filter(tells)
            .any(|word| holds_words(&shown, word) || holds_words(stem, word));
    if given_away {
        return Err(Refusal::NoGap(
            "the words left out, or some of them, stand elsewhere in what is shown",
        ));
    }
    if figures && is_reckoned(&key, &shown) {
        return Err(Refusal::NoGap(
            "other numbers of the sentence give the one left out",
        ));
    }
    if figures && times(desk.facts.reading().document.article().text(), &key) > 1 {
        return Err(Refusal::NoGap("the number stands in the article twice"));
    }
    let headline = desk
        .facts
        .reading()
        .document
        .article()
        .metadata()
        .headline
        .as_ref();
    if headline.is_some_and(|headline| missing.material.named_in(&headline.value)) {
        return Err(Refusal::NoGap("the headline has the words left out"));
    }
    let mut accepted = vec![key];
    for other in &missing.material.same {
        if !accepted.contains(other) {
            accepted.push(other.clone());
        }
    }
    let list = match &model.bank {
        Some(bank) => word_bank(desk, (stem, &before, &after), bank, (model.gap.bind, &missing))?,
        None => OptionList::default(),
    };
    let response = list.gap(before, after, accepted, figures).map_err(malformed)?;
    Ok(Made {
        response,
        rests_on: sentence.material.spans,
        absence: None,
    })
}

/// The place of words that stand in the article as they are printed; a reworded form has no gap.
fn own_words(desk: &Desk<'_>, drawn: &Drawn) -> Result<Span, Refusal> {
    let source = desk.facts.reading().document.article().source();
    let [span] = drawn.material.spans[..] else {
        return Err(Refusal::NoGap("the words do not stand in one place"));
    };
    match source.slice(span) {
        Some(words) if fold(words) == fold(&drawn.material.text) => Ok(span),
        _ => Err(Refusal::NoGap("the words are not the article's own")),
    }
}

/// Words that stand for what was named before.
const POINTING: &[&str] = &[
    "he", "him", "his", "she", "her", "it", "its", "they", "them", "their", "this", "that's", "these",
    "those", "there", "such",
];

/// Words by which a sentence leans on the one before.
const LEANING: &[&str] = &["also", "and", "another", "but", "nor", "or", "so", "that", "yet"];

/// Words of a writer who is not named.
const WRITERS: &[&str] = &["i", "me", "my", "mine", "we", "us", "our", "ours"];

/// Whether a sentence leans on the one before ("But ...", "That was enough"), or a word stands for what was named before
/// and no name that it could stand for comes first.
fn points(before: &str, after: &str) -> bool {
    let shown = format!("{before} {after}");
    let is_in = |word: &str, list: &[&str]| list.contains(&word.to_lowercase().as_str());
    let folded = shown.to_lowercase();
    let all: Vec<&str> = words(&folded).collect();
    let described = all
        .windows(2)
        .enumerate()
        .any(|(at, pair)| pair[0] == "the" && is_stand_in(pair[1]) && all.get(at + 2) != Some(&"of"));
    // "US" is a country, "IT" a trade.
    let small = |word: &&str| !matches!(*word, "US" | "IT");
    if described || words(&shown).filter(small).any(|word| is_in(word, WRITERS)) {
        return true;
    }
    let mut words = words(&shown).filter(small);
    let Some(first) = words.next() else {
        return false;
    };
    let telling = words.find(|word| is_in(word, POINTING) || word.starts_with(char::is_uppercase));
    is_in(first, LEANING) || is_in(first, POINTING) || telling.is_some_and(|word| is_in(word, POINTING))
}

/// The sentence before and after the words left out.
fn around(desk: &Desk<'_>, whole: Span, part: Span) -> Result<(String, String), Refusal> {
    let source = desk.facts.reading().document.article().source();
    if !whole.contains(part) || whole == part {
        return Err(Refusal::NoGap(
            "the words left out do not stand inside the sentence",
        ));
    }
    let slice = |start, end| source.slice(Span::new(start, end)).map(tidy);
    let before = slice(whole.start(), part.start()).unwrap_or_default();
    let after = slice(part.end(), whole.end()).unwrap_or_default();
    let joins = |c: char| c.is_alphanumeric() || c == '-';
    if before.ends_with(joins) || after.starts_with(joins) {
        return Err(Refusal::NoGap("the words left out are a part of a longer word"));
    }
    Ok((before.trim_start().to_owned(), after.trim_end().to_owned()))
}

/// How often a text, its headline with it, has a word.
fn times(text: &str, word: &str) -> usize {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .filter(|&(at, _)| {
            let (before, after) = (&text[..at], &text[at + word.len()..]);
            // "1,200" is no 200, and "3.5" no 5.
            let longer = before.ends_with([',', '.']) && joins(before.chars().rev().nth(1));
            !joins(before.chars().next_back()) && !joins(after.chars().next()) && !longer
        })
        .count()
}

/// "___ percent, down 10 from 95": whether two other numbers make the one left out.
fn is_reckoned(key: &str, shown: &str) -> bool {
    let others: Vec<f64> = shown.split_whitespace().filter_map(leading_number).collect();
    let Some(own) = value(key) else { return false };
    let same = |made: f64| (made - own).abs() < 1e-6;
    others.iter().enumerate().any(|(at, one)| {
        let mut rest = others[at + 1..].iter();
        rest.any(|other| same(one + other) || same((one - other).abs()))
    })
}

/// The number that a word is or begins with: "95", "$1,200", "10%".
fn leading_number(word: &str) -> Option<f64> {
    let word = word.trim_start_matches(|c: char| !c.is_ascii_digit());
    let end = word
        .find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.')
        .unwrap_or(word.len());
    value(word[..end].trim_end_matches([',', '.']))
}

/// White space of any length, line ends too, becomes one space.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if !c.is_whitespace() => out.push(c),
            _ if out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    out
}

/// The key and wrong words that fit into the gap as they are written.
fn word_bank(
    desk: &Desk<'_>,
    (stem, before, after): (&str, &str, &str),
    bank: &WordBank,
    (bind, key): (usize, &Drawn),
) -> Result<OptionList, Refusal> {
    let mut list = OptionList::default();
    let mut entries: Vec<(Role, &Template, usize, Drawn)> =
        vec![(Role::Key, &bank.reason, bind, key.clone())];
    let own = value(&key.material.text);
    for draw in &bank.words {
        for drawn in desk.drawn(&draw.from) {
            let text = &drawn.material.text;
            let like = match (own, value(text)) {
                (Some(own), Some(other)) => {
                    (other - own).abs() > f64::EPSILON && other <= own * MAGNITUDE && own <= other * MAGNITUDE
                }
                (own, other) => own.is_none() && other.is_none(),
            };
            let fits = like
                && entries.len() <= MOST_WRONG
                && entries
                    .iter()
                    .all(|(.., other)| fold(&other.material.text) != fold(text))
                && alike(before, &key.material.text, text)
                && ![stem, before, after]
                    .into_iter()
                    .any(|shown| drawn.material.named_in(shown))
                && !desk.right_too(&drawn);
            if !fits {
                continue;
            }
            entries.push((draw.role, &draw.reason, draw.from.bind, drawn));
        }
    }
    // Numbers stand in their order, so that no place tells anything.
    entries.sort_by(|(.., one), (.., other)| {
        let (one, other) = (value(&one.material.text), value(&other.material.text));
        one.partial_cmp(&other).unwrap_or(std::cmp::Ordering::Equal)
    });
    for (role, reason, bind, drawn) in &entries {
        // What could be taken for a word in the list is passed over.
        let added = add(desk, &mut list, *role, reason, *bind, drawn);
        match added {
            Err(Refusal::NoWords(what)) => return Err(Refusal::NoWords(what)),
            Err(clash) if *role == Role::Key => return Err(clash),
            Ok(()) | Err(_) => {}
        }
    }
    if list.len() <= FEWEST_WRONG {
        return Err(Refusal::TooFewOptions {
            found: list.len() - 1,
            needed: FEWEST_WRONG,
        });
    }
    Ok(list)
}

/// How many times as large as another a number may be and still fit in its place.
const MAGNITUDE: f64 = 5.0;

/// A number in figures; none for anything else, also for "1.5 million".
fn value(text: &str) -> Option<f64> {
    text.replace(',', "").parse().ok()
}

/// Whether a title or a noun for a person stands right before the gap: "officer ___", "Interior Minister ___".
fn titled(before: &str) -> bool {
    before
        .trim_end()
        .rsplit(' ')
        .next()
        .is_some_and(|word| is_title(word) || is_person_noun(&word.to_lowercase()))
}

/// Whether a sentence tells of wrongdoing, in which a wrong name would be a slur.
fn accuses(sentence: &str) -> bool {
    words(&sentence.to_lowercase()).any(|word| ACCUSING.iter().any(|stem| word.starts_with(stem)))
}

/// Whether neither a capital nor "a" or "an" before the gap tells two words apart.
fn alike(before: &str, key: &str, other: &str) -> bool {
    let first = |text: &str| text.chars().find(|c| c.is_alphanumeric());
    let (Some(key), Some(other)) = (first(key), first(other)) else {
        return false;
    };
    let vowel = |c: char| "aeiou".contains(c.to_ascii_lowercase());
    let article = matches!(
        before.trim_end().rsplit(' ').next(),
        Some("a" | "an" | "A" | "An")
    );
    key.is_uppercase() == other.is_uppercase()
        && key.is_numeric() == other.is_numeric()
        && (!article || vowel(key) == vowel(other))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{alike, is_reckoned, points, tidy};

    #[test]
    fn words_that_the_sentence_tells_apart_are_not_offered_together() {
        for (before, key, other, fits) in [
            ("He sent ", "observers", "lawyers", true),
            ("He sent ", "observers", "Lawyers", false),
            ("He sent a ", "lawyer", "observer", false),
            ("He sent an ", "observer", "agent", true),
            ("He sent ", "40", "lawyers", false),
            ("He sent ", "40", "12", true),
        ] {
            assert_eq!(alike(before, key, other), fits, "{before}{key}/{other}");
        }
    }

    #[test]
    fn a_number_that_others_give_is_seen() {
        for (key, shown, reckoned) in [
            (
                "85",
                "It sits at  percent, a 10 percent drop from the 95 percent of 2008.",
                true,
            ),
            ("40", "Of 100 homes 60 stand, and  fell.", true),
            ("41", "She cut her target to  crowns from 60.", false),
        ] {
            assert_eq!(is_reckoned(key, shown), reckoned, "{shown}");
        }
    }

    #[test]
    fn sentences_that_lean_on_others_are_seen() {
        for (before, after, leans) in [
            ("The tax was ", " percent, the agency said in June.", true),
            ("I live in ", " and write.", true),
            ("The US Army moved ", " homes near Springfield.", false),
            ("The storm destroyed ", " homes near Springfield.", false),
            ("Pupils of the school of Norwich read ", " books.", false),
        ] {
            assert_eq!(points(before, after), leans, "{before}_{after}");
        }
    }

    #[test]
    fn line_ends_inside_a_sentence_become_spaces() {
        assert_eq!(tidy("He sent\n  a \u{a0}lawyer "), "He sent a lawyer ");
    }
}
