//! How the sentence of a claim itself tells who its source is, whatever other sentences add.

use super::source::presented;
use crate::derive::facts::Facts;
use crate::language::{Document, TokenNo};
use crate::reading::{Actor, ActorKind, Claim, Mention, Phrase, is_honorific, is_person_noun};
use crate::source::Span;

/// With a name, a description, or both; absent where that is not sure, and for pronouns.
pub(super) fn introduced(facts: &Facts, claim: &Claim) -> Option<&'static str> {
    let reading = facts.reading();
    let number = claim.source?;
    let source = reading.sources.get(number.0)?;
    if !source.sure || !claim.sure {
        return None;
    }
    let Some(actor) = source.actor else {
        // "Rover bosses": a firm's name is one too.
        let document = &reading.document;
        let mut words = document.tokens_in(source.words.span);
        let nameless = words.all(|at| document.token(at).pos != "PROPN");
        return (nameless && presented(facts, number) == Some("described")).then_some("description");
    };
    let actor = reading.actors.get(actor);
    let [span] = claim.source_spans[..] else {
        return None;
    };
    let mention = actor
        .mentions
        .iter()
        .find(|mention| mention.by_name && span.contains(mention.span))?;
    let here = |phrase: &Phrase| phrase.sentence == claim.sentence;
    if source.description.as_ref().is_some_and(here) {
        return Some("name-and-description");
    }
    let told = actor.role.iter().chain(&actor.title).any(here);
    (!told && is_bare(facts, claim, actor, mention, span)).then_some("name")
}

/// Whether the sentence says nothing of a person but the name.
fn is_bare(facts: &Facts, claim: &Claim, actor: &Actor, mention: &Mention, span: Span) -> bool {
    let document = &facts.reading().document;
    let name = mention.tokens.clone();
    let address = |at: TokenNo| is_honorific(document.word(at));
    let alone = document
        .tokens_in(span)
        .all(|at| name.contains(&at.0) || address(at));
    let sentence = document.sentence(claim.sentence).tokens.clone();
    let words = || sentence.clone().map(TokenNo);
    // "As a teacher, Ruiz said", "the mayor is hopeful, Ruiz said".
    let somebody = words()
        .filter(|at| {
            claim
                .content
                .iter()
                .all(|said| !said.contains(document.token(*at).span))
        })
        .any(|at| is_person_noun(&document.token(at).lemma.to_lowercase()));
    let belongs = words().any(|at| tells_where_one_belongs(document, at));
    let hung = words().any(|at| {
        let token = document.token(at);
        name.contains(&token.head.0) && !name.contains(&at.0) && token.head != at && !address(at)
    });
    let first = (sentence.start..name.start)
        .rev()
        .map(TokenNo)
        .find(|&at| !address(at));
    let before = first.is_some_and(|at| is_of_a_name(document, at));
    // "Said Ruiz, head of ...", "Ruiz of the union": what follows may say who that is.
    let after = document.tokens().get(name.end).is_some_and(|token| {
        let word = document.word(TokenNo(name.end));
        matches!(word, "," | "(" | "\u{2013}" | "\u{2014}" | "-")
            || matches!(token.pos, "ADP" | "NOUN" | "PROPN" | "PART")
    });
    actor.kind == ActorKind::Person && alone && !somebody && !belongs && !hung && !before && !after
}

/// Whether a word before a name may belong to it, or say who bears it.
fn is_of_a_name(document: &Document, at: TokenNo) -> bool {
    matches!(document.token(at).pos, "NOUN" | "PROPN" | "ADJ" | "NUM") || document.word(at) == ","
}

/// "With fellow teachers", "her colleagues", "his party": whose fellow somebody is says something of that one, too.
fn tells_where_one_belongs(document: &Document, at: TokenNo) -> bool {
    const BODIES: &[&str] = &[
        "company",
        "constituency",
        "department",
        "firm",
        "office",
        "party",
        "staff",
        "team",
        "union",
    ];
    let lemma = document.token(at).lemma.to_lowercase();
    let own = || {
        document.children(at).iter().any(|&kid| {
            let token = document.token(kid);
            token.dep == "poss" && token.tag == "PRP$"
        })
    };
    matches!(lemma.as_str(), "fellow" | "colleague") || BODIES.contains(&lemma.as_str()) && own()
}

#[cfg(test)]
mod tests {
    use super::introduced;
    use crate::derive::slots::tests::facts;

    #[test]
    fn a_sentence_presents_its_source_by_name_description_or_both() {
        for (text, expected) in [
            ("Maria Lopez said that the bridge was old.", Some("name")),
            ("Ms Lopez said that the bridge was old.", Some("name")),
            (
                "Maria Lopez, the mayor of Springfield, said that the bridge was old.",
                Some("name-and-description"),
            ),
            (
                "Some residents said that the bridge was old.",
                Some("description"),
            ),
            (
                "Maria Lopez said that fellow teachers knew the bridge was old.",
                None,
            ),
            // What follows the name may say who bears it.
            (
                "\u{201c}The bridge is old,\u{201d} said Maria Lopez, of Springfield.",
                None,
            ),
        ] {
            let text = format!("The town is small and lies on two rivers. {text}");
            let facts = facts(&text);
            let claim = facts.reading().claims.first().expect("somebody says something");
            assert_eq!(introduced(&facts, claim), expected, "{text}");
        }
    }
}
