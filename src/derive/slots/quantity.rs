use super::{fitting, given, number, phrase, words_at};
use crate::derive::facts::{Fact, Facts, Value};
use crate::language::TokenNo;
use crate::reading::Quantity;
use crate::source::fold;

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let fact = facts.reading().quantities.get(at)?;
    match slot {
        "words" => Some(phrase(&fact.words)),
        "bare" => fact.bare.as_ref().map(phrase),
        "placed" => {
            let bare = fact.bare.as_ref()?;
            let text = format!("{} (sentence {})", bare.text, bare.sentence.0);
            Some(words_at(text, bare.span, bare.sentence))
        }
        "given" => given::given(facts, fact).map(|given| Value::Word(given.word())),
        "numeral" => fact.numeral.as_ref().map(phrase),
        "value" => Some(Value::Text(fact.value.clone())),
        "upper" => fact.upper.clone().map(Value::Text),
        "whole" => fact.whole.map(Value::Number),
        "unit" => fact.unit.as_ref().map(phrase),
        "counted" => counted(facts, fact),
        "figure" => Some(Value::Flag(given::is_figure(fact))),
        "lone" => Some(Value::Flag(is_lone(facts, fact))),
        "sort" => Some(Value::Word(fact.sort.word())),
        "bound" => Some(Value::Word(fact.bound.word())),
        "shaded" => Some(Value::Flag(
            fact.words
                .text
                .to_lowercase()
                .split(' ')
                .any(|word| SHADES.contains(&word)),
        )),
        "round" => Some(Value::Flag(
            fact.whole.is_none_or(|whole| whole < 11 || whole % 10 == 0),
        )),
        "attributed" => Some(Value::Flag(fact.attributed)),
        "claim" => fact.claim.map(|claim| Value::Fact(Fact::Claim(claim))),
        "how_many" => fact.how_many.as_ref().map(phrase),
        "sentence" => Some(number(fact.words.sentence)),
        "sure" => Some(Value::Flag(fact.sure)),
        _ => fitting::number(facts, fact, slot).map(Value::Text),
    }
}

/// Words that tell on which side of a number the amount lies.
const SHADES: &[&str] = &["almost", "barely", "close", "just", "nearly", "slightly", "well"];

/// Nouns that do not tell what is counted: "29 people" may be hurt, saved or asked.
const GENERAL: &[&str] = &[
    "case",
    "cases",
    "individuals",
    "lot",
    "members",
    "men",
    "ones",
    "others",
    "people",
    "percent",
    "person",
    "persons",
    "things",
    "times",
    "women",
];

/// The unit, where it tells by itself what is counted: not one of several ("openings and rallies").
fn counted(facts: &Facts, fact: &Quantity) -> Option<Value> {
    let unit = fact.unit.as_ref()?;
    let rest = facts.reading().document.article().text().get(unit.span.end()..)?;
    let joined = ["and ", "or ", ", "]
        .iter()
        .any(|join| rest.trim_start_matches(' ').starts_with(join));
    (!joined && !GENERAL.contains(&fold(&unit.text).as_str())).then(|| phrase(unit))
}

/// Whether its sentence has no other number, be it in words.
fn is_lone(facts: &Facts, fact: &Quantity) -> bool {
    let document = &facts.reading().document;
    let mut tokens = document.sentence(fact.words.sentence).tokens.clone().map(TokenNo);
    !tokens.any(|at| document.token(at).tag == "CD" && !fact.words.span.contains(document.token(at).span))
}
