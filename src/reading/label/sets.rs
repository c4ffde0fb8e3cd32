use super::Named;
use super::lexicon::{DISTINGUISHING, Words};
use crate::language::{Document, TokenNo};
use crate::reading::claim::Quotations;
use crate::reading::passage::{passage, unbroken};
use crate::reading::tree::{in_order, is_one_of, kid, kids, lower};
use crate::reading::{LabelSort, Phrase};
use crate::source::fold;

/// How a use of a word reaches its thing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// "the coup", "seized power".
    Definite,
    /// "a coup".
    Indefinite,
    /// "coup", "any coup".
    Loose,
}

/// One use of a word of a set.
struct Use {
    at: TokenNo,
    words: Option<Phrase>,
    /// Whether it is brought in or spoken of.
    reach: Reach,
    plural: bool,
    /// Words beside it that may tell it from another.
    marks: Vec<String>,
    /// It stands for itself: no part of a name, a compound or a quotation.
    plain: bool,
}

/// The expressions of one set that the article uses, each once; sure where only one such thing can be meant.
pub(super) fn expressions(document: &Document, words: &Words) -> Vec<Named> {
    let quotations = Quotations::of(document);
    let uses: Vec<Use> = (0..document.tokens().len())
        .map(TokenNo)
        .filter_map(|at| {
            noun(document, &quotations, words, at).or_else(|| deed(document, &quotations, words, at))
        })
        .collect();
    let sure = words.close && names_one_thing(words, &uses);
    let mut seen: Vec<String> = Vec::new();
    let mut names = Vec::new();
    for (place, found) in uses.iter().enumerate() {
        // "a coup" brings it in, "the coup" speaks of it.
        let usable = found.plain
            && (found.reach == Reach::Definite
                || (place == 0 && found.reach == Reach::Indefinite)
                || words.sort == LabelSort::Group);
        let lemma = document.token(found.at).lemma.to_lowercase();
        let Some(phrase) = found.words.clone().filter(|_| usable && !seen.contains(&lemma)) else {
            continue;
        };
        let new = names
            .iter()
            .all(|name: &Named| fold(&name.words.text) != fold(&phrase.text));
        if new {
            seen.push(lemma);
            names.push(Named { words: phrase, sure });
        }
    }
    names
}

/// A noun of the set with what belongs to it.
fn noun(document: &Document, quotations: &Quotations, words: &Words, at: TokenNo) -> Option<Use> {
    let token = document.token(at);
    let lemma = token.lemma.to_lowercase();
    if !matches!(token.pos, "NOUN" | "PROPN") || !words.nouns.contains(&lemma.as_str()) {
        return None;
    }
    let owner = kid(document, at, &["poss"]).is_some();
    let determiner = kid(document, at, &["det"]).map(|kid| lower(document, kid));
    let before = kids(
        document,
        at,
        &["det", "poss", "amod", "compound", "nummod", "nmod"],
    );
    let phrase: Vec<TokenNo> = in_order(
        before
            .flat_map(|kid| document.subtree(kid))
            .chain([at])
            .filter(|&kid| kid <= at)
            .collect(),
    );
    // Whom a deal is with tells it from another, wherever the parser hangs it.
    let with = TokenNo(at.0 + 1);
    let party = (with.0 < document.tokens().len()
        && document.token(with).sentence == token.sentence
        && document.token(with).head != at
        && is_one_of(document, with, &["with", "between", "against"]))
    .then_some(with);
    let of = kids(document, at, &["prep", "relcl", "acl"]);
    let marks = kids(document, at, &["amod", "compound", "nummod", "nmod", "poss"])
        .chain(of)
        .chain(party)
        .map(|kid| {
            let whole: Vec<String> = document
                .subtree(kid)
                .into_iter()
                .map(|at| lower(document, at))
                .collect();
            whole.join(" ")
        })
        .collect();
    Some(Use {
        at,
        words: unbroken(document, &phrase).and_then(|run| passage(document, &run)),
        reach: match determiner.as_deref() {
            Some("the" | "this" | "that" | "these" | "those") => Reach::Definite,
            _ if owner => Reach::Definite,
            Some("a" | "an") => Reach::Indefinite,
            _ => Reach::Loose,
        },
        plural: matches!(token.tag, "NNS" | "NNPS"),
        marks,
        plain: token.pos == "NOUN" && token.dep != "compound" && !quotations.holds(at),
    })
}

/// "seized power".
fn deed(document: &Document, quotations: &Quotations, words: &Words, at: TokenNo) -> Option<Use> {
    let token = document.token(at);
    let object = kid(document, at, &["dobj"])?;
    let fits = words
        .deeds
        .iter()
        .any(|(verb, noun)| token.lemma == *verb && lower(document, object) == *noun);
    let near = object.0 == at.0 + 1;
    (fits && near && token.pos == "VERB").then(|| Use {
        at,
        words: passage(document, &[at, object]),
        reach: if matches!(token.tag, "VBD" | "VBN") {
            Reach::Definite
        } else {
            Reach::Loose
        },
        plural: false,
        marks: Vec::new(),
        plain: !quotations.holds(at),
    })
}

/// Whether all uses can only mean one thing: one number, brought in at most once, nothing that tells two apart.
fn names_one_thing(words: &Words, uses: &[Use]) -> bool {
    let plural = words.sort == LabelSort::Group;
    let number = uses.iter().all(|found| found.plural == plural);
    let brought_in = uses.iter().skip(1).all(|found| found.reach != Reach::Indefinite);
    let spoken_of = uses
        .iter()
        .skip(1)
        .all(|found| found.reach == Reach::Definite || plural);
    let mut marks: Vec<&String> = uses.iter().flat_map(|found| &found.marks).collect();
    marks.sort_unstable();
    marks.dedup();
    let telling = marks.iter().any(|mark| {
        mark.split(' ')
            .any(|word| DISTINGUISHING.contains(&word) || word.chars().any(|c| c.is_ascii_digit()))
    });
    let plain = uses.iter().all(|found| found.plain);
    number && brought_in && spoken_of && plain && marks.len() <= 1 && !telling
}
