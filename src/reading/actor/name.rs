use std::ops::Range;

use crate::language::{Document, Sentence, Token, TokenNo};
use crate::reading::actor::title::{is_title, is_trade, names_only_persons};
use crate::reading::actor::{doubt, lexicon};

/// A run of tokens that names somebody or something, with what the entity recogniser calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub tokens: Range<usize>,
    /// The entity type; empty where the recogniser saw none.
    pub label: &'static str,
}

/// All names of the article in text order, none inside another.
pub fn names(document: &Document) -> Vec<Name> {
    let mut found = Vec::new();
    for sentence in document
        .sentences()
        .iter()
        .filter(|sentence| !is_headline(document, sentence))
    {
        found.extend(
            document
                .entities()
                .iter()
                .filter(|entity| {
                    sentence.tokens.start <= entity.tokens.start && entity.tokens.end <= sentence.tokens.end
                })
                .filter(|entity| matches!(entity.kind, "PERSON" | "ORG" | "GPE" | "LOC" | "FAC"))
                .filter_map(|entity| {
                    let tokens = trimmed(document, entity.tokens.clone(), entity.kind)?;
                    let tokens = with_article(document, sentence, tokens);
                    Some(Name {
                        tokens: extended(document, sentence, tokens, entity.kind),
                        label: entity.kind,
                    })
                }),
        );
        found.extend(capital_preposition(document, sentence));
        found.extend(after_title(document, sentence));
    }
    found
        .retain(|name| !doubt::is_modifier(document, &name.tokens) && !is_pointed_at(document, &name.tokens));
    without_overlaps(found)
}

/// "the Bill", "this Grant": one word that is a person's given name elsewhere and a thing here.
pub(super) fn is_pointed_at(document: &Document, tokens: &Range<usize>) -> bool {
    tokens.len() == 1
        && lexicon::is_given_name(document.word(TokenNo(tokens.start)))
        && tokens
            .start
            .checked_sub(1)
            .is_some_and(|before| matches!(document.token(TokenNo(before)).tag, "DT" | "PRP$"))
}

/// With an Arabic article or the like that a hyphen ties to the name, and the names before it: "Said el-Amrani".
fn with_article(document: &Document, sentence: &Sentence, tokens: Range<usize>) -> Range<usize> {
    let word = |at: usize| document.word(TokenNo(at));
    let glued = |at: usize| !document.token(TokenNo(at)).space_after;
    let Some(article) = tokens
        .start
        .checked_sub(2)
        .filter(|&at| at >= sentence.tokens.start)
    else {
        return tokens;
    };
    let tied = word(article + 1) == "-"
        && glued(article)
        && glued(article + 1)
        && lexicon::contains(ARTICLES, word(article));
    if !tied {
        return tokens;
    }
    let mut start = article;
    while start > sentence.tokens.start
        && is_proper(document.token(TokenNo(start - 1)))
        && is_capitalised(word(start - 1))
        && !is_title(word(start - 1))
    {
        start -= 1;
    }
    start..tokens.end
}

/// Articles that open surnames.
const ARTICLES: &str = "al ad ar as ash at az bin bint el ed er es ez ibn ul ur";

/// Whether a sentence is set in title case, where capitals tell nothing.
pub fn is_headline(document: &Document, sentence: &Sentence) -> bool {
    let words: Vec<&str> = sentence
        .tokens
        .clone()
        .map(|at| document.word(TokenNo(at)))
        .filter(|word| word.chars().all(char::is_alphabetic) && word.len() > 3)
        .collect();
    let last = sentence
        .tokens
        .clone()
        .rev()
        .map(TokenNo)
        .find(|&at| document.token(at).pos != "SPACE");
    let stops = last.is_some_and(|at| matches!(document.word(at), "." | "?" | "!" | "\"" | "\u{201d}"));
    !stops
        && words.len() >= 3
        && words.iter().filter(|word| is_capitalised(word)).count() * 10 >= words.len() * 8
}

pub fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Without determiners, titles, possessive marks and punctuation at the ends; nothing where no name remains.
fn trimmed(document: &Document, mut tokens: Range<usize>, label: &str) -> Option<Range<usize>> {
    let word = |at: usize| document.word(TokenNo(at));
    while tokens.len() > 1 {
        let first = word(tokens.start);
        let person = label == "PERSON" || lexicon::is_given_name(word(tokens.start + 1));
        let ends_as_other =
            lexicon::is_group_word(word(tokens.end - 1)) || lexicon::is_place_word(word(tokens.end - 1));
        let titled = tokens.len() > 2 && names_only_persons(first) && !ends_as_other;
        // "Broadcaster Ana Ruiz": at the start of a sentence a trade has a capital too.
        let trade = tokens.len() > 2
            && lexicon::is_given_name(word(tokens.start + 1))
            && !lexicon::is_given_name(first)
            && is_trade(first);
        let title =
            (person || titled) && is_title(first) || trade || is_party_before_a_name(document, &tokens);
        if !title && is_capitalised(first) && !matches!(first, "The" | "A" | "An") {
            break;
        }
        if first.chars().all(|c| c.is_ascii_digit()) && label != "PERSON" {
            break;
        }
        tokens.start += 1;
    }
    // The tail of a title before a given name: "Miss Universe Alicia Machado".
    while label == "PERSON"
        && tokens.start.checked_sub(1).is_some_and(|at| word(at) == "Miss")
        && tokens.len() > 2
        && !lexicon::is_given_name(word(tokens.start))
        && lexicon::is_given_name(word(tokens.start + 1))
    {
        tokens.start += 1;
    }
    while tokens.len() > 1 && lexicon::is_post_nominal(word(tokens.end - 1)) {
        tokens.end -= 1;
    }
    while !tokens.is_empty() {
        let last = document.token(TokenNo(tokens.end - 1));
        let mark = matches!(last.pos, "PUNCT" | "PART" | "SPACE") || last.tag == "POS";
        if !mark && !word(tokens.end - 1).starts_with(char::is_lowercase) {
            break;
        }
        tokens.end -= 1;
    }
    if let Some(mark) = tokens
        .clone()
        .skip(1)
        .find(|&at| document.token(TokenNo(at)).tag == "POS" || matches!(word(at), "’s" | "'s"))
    {
        tokens = around_possessive(document, tokens, mark, label);
    }
    let first = word(tokens.clone().next()?);
    let name =
        is_capitalised(first) && !(tokens.len() == 1 && (is_title(first) || lexicon::is_demonym(first)));
    let plain = tokens
        .clone()
        .all(|at| !word(at).contains(['@', '/', '#', '\u{2014}', '"', '\u{201c}']));
    let inner_the = tokens
        .clone()
        .skip(1)
        .any(|at| word(at) == "the" && document.token(TokenNo(at - 1)).pos != "ADP");
    let verb = tokens
        .clone()
        .any(|at| matches!(document.token(TokenNo(at)).tag, "VBZ" | "VBD" | "VBP" | "MD"));
    let quoted = tokens.clone().any(|at| matches!(word(at), "'" | "\u{2018}"));
    (name && plain && !inner_the && !verb && !quoted).then_some(tokens)
}

/// "Lib Dem Helen Marsh": the words of a party before a given name are no part of the name.
fn is_party_before_a_name(document: &Document, tokens: &Range<usize>) -> bool {
    let word = |at: usize| document.word(TokenNo(at));
    let is_party = |at: &usize| lexicon::is_party_word(word(*at));
    let parties = tokens.clone().take_while(is_party).count();
    parties > 0 && tokens.len() > parties + 1 && lexicon::is_given_name(word(tokens.start + parties))
}

/// The owner's name in "Clinton's van", the owned one in "UN's Narcotics Board", all of "Drivers' Association".
fn around_possessive(document: &Document, tokens: Range<usize>, mark: usize, label: &str) -> Range<usize> {
    let owner = document.word(TokenNo(mark - 1));
    let owned_by_place = lexicon::place(owner).is_some() || owner.chars().all(char::is_uppercase);
    if label != "ORG" {
        tokens.start..mark
    } else if owned_by_place {
        mark + 1..tokens.end
    } else {
        tokens
    }
}

/// With the proper nouns that surely belong to it: to its right, and after an inner "of" or "for".
fn extended(document: &Document, sentence: &Sentence, tokens: Range<usize>, label: &str) -> Range<usize> {
    let token = |at: usize| document.token(TokenNo(at));
    let word = |at: usize| document.word(TokenNo(at));
    let mut end = tokens.end;
    while end < sentence.tokens.end
        && is_proper(token(end))
        && token(end - 1).dep == "compound"
        && token(end - 1).head.0 >= end
        && (lexicon::is_group_word(word(end)) || lexicon::is_place_word(word(end)))
        && is_capitalised(word(end))
        && !in_entity(document, end)
    {
        end += 1;
    }
    // "Ban Ki" of "Ban Ki-moon".
    let glued = |at: usize| {
        at < sentence.tokens.end && word(at) == "-" && !token(at - 1).space_after && !token(at).space_after
    };
    if glued(end) && end + 1 < sentence.tokens.end {
        end += 2;
    }
    let inner = end + 1 < sentence.tokens.end
        && matches!(word(end), "of" | "for")
        && is_proper(token(end + 1))
        && is_capitalised(word(end + 1))
        && label == "ORG"
        && (tokens.len() > 1 || lexicon::is_group_word(word(end - 1)))
        && !is_title(word(end - 1));
    if inner {
        end = capital_run(document, sentence, end + 1);
    }
    if label == "ORG" && lexicon::is_group_word(word(tokens.end - 1)) {
        while let Some(further) = after_preposition(document, sentence, end) {
            end = further;
        }
    }
    tokens.start..end
}

/// The end of the proper nouns that belong together from `start` on.
fn capital_run(document: &Document, sentence: &Sentence, start: usize) -> usize {
    let mut end = start + 1;
    while end < sentence.tokens.end
        && is_proper(document.token(TokenNo(end)))
        && is_capitalised(document.word(TokenNo(end)))
        && document.token(TokenNo(end - 1)).dep == "compound"
    {
        end += 1;
    }
    end
}

/// How a body's name goes on: "Office | for the Coordination | of Humanitarian Affairs"; not where it is: "of the UK".
fn after_preposition(document: &Document, sentence: &Sentence, at: usize) -> Option<usize> {
    let word = |at: usize| sentence.tokens.contains(&at).then(|| document.word(TokenNo(at)));
    if !matches!(word(at)?, "of" | "for" | "on" | "against") {
        return None;
    }
    let start = at + 1 + usize::from(word(at + 1)? == "the");
    let first = word(start)?;
    let date = document
        .entity_at(TokenNo(start))
        .is_some_and(|entity| matches!(entity.kind, "DATE" | "TIME"));
    let fits = is_proper(document.token(TokenNo(start)))
        && is_capitalised(first)
        && !date
        && !is_title(first)
        && lexicon::place(first).is_none()
        && !lexicon::is_given_name(first);
    fits.then(|| capital_run(document, sentence, start))
}

fn is_proper(token: &Token) -> bool {
    matches!(token.tag, "NNP" | "NNPS")
}

fn in_entity(document: &Document, at: usize) -> bool {
    document.entity_at(TokenNo(at)).is_some()
}

/// Names that the recogniser missed: capital words right after a person's title, "Mayor Ana Ruiz".
fn after_title(document: &Document, sentence: &Sentence) -> Vec<Name> {
    let word = |at: usize| document.word(TokenNo(at));
    let mut found = Vec::new();
    for at in sentence.tokens.clone() {
        let title = word(at);
        if !(is_capitalised(title) && is_title(title) && is_proper(document.token(TokenNo(at)))) {
            continue;
        }
        let end = (at + 1..sentence.tokens.end)
            .find(|&i| !is_proper(document.token(TokenNo(i))) || !is_capitalised(word(i)))
            .unwrap_or(sentence.tokens.end);
        let tokens = at + 1..end;
        let plain = tokens.clone().all(|i| {
            !is_title(word(i))
                && !lexicon::is_group_word(word(i))
                && !lexicon::is_place_word(word(i))
                && lexicon::place(word(i)).is_none()
                && !in_entity(document, i)
        });
        let given = tokens
            .clone()
            .next()
            .is_some_and(|first| lexicon::is_given_name(word(first)));
        if plain && (2..=4).contains(&tokens.len()) && (given || names_only_persons(title)) {
            found.push(Name { tokens, label: "" });
        }
    }
    found
}

/// Names with a capital preposition inside: "Justice For Myanmar".
fn capital_preposition(document: &Document, sentence: &Sentence) -> Vec<Name> {
    let word = |at: usize| document.word(TokenNo(at));
    let part = |at: usize| {
        sentence.tokens.contains(&at) && is_proper(document.token(TokenNo(at))) && is_capitalised(word(at))
    };
    let mut found = Vec::new();
    for at in sentence.tokens.clone().skip(1) {
        if !matches!(
            word(at),
            "For" | "Of" | "Against" | "Without" | "On" | "In" | "And"
        ) || !part(at - 1)
            || !part(at + 1)
        {
            continue;
        }
        let start = (sentence.tokens.start..at)
            .rev()
            .take_while(|&i| part(i))
            .last()
            .unwrap_or(at - 1);
        let end = (at + 1..sentence.tokens.end)
            .take_while(|&i| part(i))
            .last()
            .unwrap_or(at + 1)
            + 1;
        found.push(Name {
            tokens: start..end,
            label: "ORG",
        });
    }
    found
}

/// Longest first wins where two overlap; the rest in text order.
fn without_overlaps(mut names: Vec<Name>) -> Vec<Name> {
    names.sort_by_key(|name| (std::cmp::Reverse(name.tokens.len()), name.tokens.start));
    let mut kept: Vec<Name> = Vec::new();
    for name in names {
        if kept
            .iter()
            .all(|other| other.tokens.end <= name.tokens.start || name.tokens.end <= other.tokens.start)
        {
            kept.push(name);
        }
    }
    kept.sort_by_key(|name| name.tokens.start);
    kept
}
