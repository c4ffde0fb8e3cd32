//! Whether an article gives somebody's own words.

use crate::derive::facts::Facts;
use crate::language::SentenceNo;
use crate::reading::{ActorNo, Claim, Quoting, SentenceFact};

/// A quotation whose speaker is not sure is taken for one of everybody who is named so few paragraphs around it.
const NEAR: usize = 2;

/// `quoted` where a sure report has whole sentences of theirs, `not-quoted` where no quotation can be theirs.
pub(super) fn voice(facts: &Facts, actor: ActorNo) -> Option<&'static str> {
    let reading = facts.reading();
    let speaks = |claim: &Claim| {
        let source = claim.source.and_then(|source| reading.sources.get(source.0));
        source.is_some_and(|source| source.actor == Some(actor))
    };
    let own = || reading.claims.iter().filter(|claim| speaks(claim));
    if own().any(|claim| claim.sure && claim.quoting == Quoting::Direct) {
        return Some("quoted");
    }
    let spoken = own().any(|claim| claim.quoting != Quoting::Indirect);
    let near = || doubtful(facts, actor).any(|sentence| is_near(facts, actor, sentence));
    (!spoken && !near()).then_some("not-quoted")
}

/// Sentences with somebody's exact words that no sure report credits to somebody else.
fn doubtful(facts: &Facts, actor: ActorNo) -> impl Iterator<Item = SentenceNo> {
    let reading = facts.reading();
    let marked = reading
        .sentences
        .iter()
        .filter(|fact| fact.direct_quotation || fact.borrowed);
    let of_another = move |fact: &SentenceFact| {
        reading.claims.iter().any(|claim| {
            let source = claim.source.and_then(|source| reading.sources.get(source.0));
            let another = source.is_some_and(|source| source.sure && source.actor != Some(actor));
            claim.sure && another && claim.content.iter().any(|span| span.overlaps(fact.span))
        })
    };
    marked
        .filter(move |fact| !of_another(fact))
        .map(|fact| fact.number)
}

/// Whether the actor is mentioned, by name or not, near a sentence.
fn is_near(facts: &Facts, actor: ActorNo, sentence: SentenceNo) -> bool {
    let document = &facts.reading().document;
    let paragraph = |number: SentenceNo| document.sentence(number).paragraph;
    let mut mentions = facts.reading().actors.get(actor).mentions.iter();
    mentions.any(|mention| paragraph(mention.sentence).abs_diff(paragraph(sentence)) <= NEAR)
}

#[cfg(test)]
mod tests {
    use super::voice;
    use crate::derive::slots::tests::facts;
    use crate::reading::ActorNo;

    #[test]
    fn only_who_can_have_said_none_of_the_quotations_is_not_quoted() {
        let far = "\n\nThe town is old.\n\nThe ferry is full.\n\nThe road is long.\n\n";
        for (text, expected) in [
            (
                format!(
                    "\u{201c}The bridge is not safe,\u{201d} said Maria Lopez.{far}James Baker built a school in Bergen."
                ),
                [
                    ("Maria Lopez", Some("quoted")),
                    ("James Baker", Some("not-quoted")),
                ],
            ),
            (
                "\u{201c}The bridge is not safe at all.\u{201d} Maria Lopez met James Baker in Bergen."
                    .to_owned(),
                [("Maria Lopez", None), ("James Baker", None)],
            ),
        ] {
            let facts = facts(&text);
            for (name, heard) in expected {
                let place = facts
                    .reading()
                    .actors
                    .list
                    .iter()
                    .position(|actor| actor.name == name);
                let place = place.unwrap_or_else(|| panic!("{name} in {text}"));
                assert_eq!(voice(&facts, ActorNo(place)), heard, "{name} in {text}");
            }
        }
    }
}
