use crate::derive::facts::{Fact, Facts};

/// A detail that can be changed comes before any number of shared headline words.
const CHANGEABLE: usize = 100;

/// How much a fact matters to the article: how often it comes up, or how much of it stands in the headline, then how
/// early.
pub(super) fn weight(facts: &Facts, fact: Fact) -> (i64, std::cmp::Reverse<u32>) {
    let reading = facts.reading();
    let (often, sentence) = match fact {
        Fact::Actor(number) => {
            let actor = reading.actors.get(number);
            (
                actor.mentions.len(),
                actor.mentions.first().map(|mention| mention.sentence),
            )
        }
        Fact::Source(number) => {
            let source = &reading.sources[number.0];
            (
                usize::try_from(facts.credited(number)).unwrap_or(0),
                Some(source.sentence),
            )
        }
        Fact::Claim(number) | Fact::ClaimClause(number) => (0, Some(reading.claims[number.0].sentence)),
        Fact::Event(number) | Fact::EventClause(number) => (0, Some(reading.events[number].clause.sentence)),
        Fact::View(number) => (0, Some(reading.views[number].sentence)),
        Fact::Sentence(number) => (0, Some(reading.sentences[number].number)),
        Fact::Quantity(number) => (0, Some(reading.quantities[number].words.sentence)),
        Fact::Extent(number) => (0, Some(reading.extents[number].words.sentence)),
        Fact::Superlative(number) => (0, Some(reading.superlatives[number].words.sentence)),
        Fact::Detail(number) => {
            let detail = &reading.details[number];
            // One that can be turned false makes a task, others keep it company.
            let turns = if detail.changed.is_some() { CHANGEABLE } else { 0 };
            (turns + detail.headline_words, Some(detail.statement.sentence))
        }
        Fact::Reason(number) | Fact::ReasonClause(number) => {
            (0, Some(reading.reasons[number].words.sentence))
        }
        Fact::List(number) => (0, Some(reading.lists[number].words.sentence)),
        Fact::Hedge(number) | Fact::HedgeClause(number) => (0, Some(reading.hedges[number].words.sentence)),
        Fact::Label(number) => (0, Some(reading.labels[number].words.sentence)),
        Fact::Accusation(number) => (0, Some(reading.accusations[number].words.sentence)),
        Fact::Reference(number) => (0, Some(reading.references[number].words.sentence)),
        Fact::Member(list, number) => (0, Some(reading.lists[list].members[number].sentence)),
        Fact::Article => (0, None),
    };
    (
        i64::try_from(often).unwrap_or(i64::MAX),
        std::cmp::Reverse(sentence.map_or(u32::MAX, |number| number.0)),
    )
}
