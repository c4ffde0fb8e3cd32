//! The slots of the vocabulary, answered from a reading, a file a kind. A test asks every slot of every kind.

pub(super) mod accusation;
mod act;
pub(super) mod actor;
pub(super) mod article;
pub(super) mod claim;
pub(super) mod clause;
pub(super) mod detail;
mod done;
pub(super) mod event;
pub(super) mod extent;
mod fitting;
mod given;
mod gone;
pub(super) mod hedge;
mod introduced;
pub(super) mod label;
pub(super) mod list;
pub(super) mod member;
mod office;
mod provenance;
pub(super) mod quantity;
mod quotation;
pub(super) mod reason;
pub(super) mod reference;
mod reporting;
pub(super) mod sentence;
mod sort_of_people;
pub(super) mod source;
mod stand_in;
pub(super) mod superlative;
mod tells;
mod telltale;
pub(super) mod view;
mod voice;

pub(super) use tells::{Told, told};

use crate::derive::facts::{Facts, Value, Words};
use crate::language::SentenceNo;
use crate::reading::Phrase;
use crate::source::Span;

pub(super) fn phrase(phrase: &Phrase) -> Value {
    words_at(phrase.text.clone(), phrase.span, phrase.sentence)
}

pub(super) fn words_at(text: String, span: Span, sentence: SentenceNo) -> Value {
    Value::Words(Words {
        text,
        span,
        sentence,
        accept: Vec::new(),
    })
}

pub(super) fn number(sentence: SentenceNo) -> Value {
    Value::Number(i64::from(sentence.0))
}

pub(super) fn count(count: usize) -> Value {
    Value::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// The article's own words at a place.
pub(super) fn sliced(facts: &Facts, span: Span) -> Option<Value> {
    let text = facts.reading().document.article().source().slice(span)?;
    Some(words_at(text.to_owned(), span, facts.sentence_at(span.start())?))
}

pub(super) fn words(words: &Words, slot: &str) -> Option<Value> {
    match slot {
        "text" => Some(Value::Text(words.text.clone())),
        "words" => Some(count(words.text.split_whitespace().count())),
        "sentence" => Some(number(words.sentence)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use crate::article::{Article, Limits};
    use crate::derive::facts::{Fact, Facts, Value};
    use crate::language::analyse;
    use crate::reading::read;
    use crate::source::SourceFile;
    use crate::vocabulary::{FactKind, SlotType, slots};

    const VIEW: &str = "The town council meets on Friday. Her plan is viewed by critics as a danger to the town. \
         Mayor Ana Ruiz flew from Lisbon on Monday. Portugal is her home.";

    const CLAIMS: &str = "Ana Ruiz, a spokeswoman for the company, told the Daily Post on Friday that rents had doubled, \
                          citing figures from the ministry. Ruiz accused Peter Lund of taking bribes. Lund denied the \
                          accusation.";

    const WAYS: &str = "Police said on Friday that Joan Keller flew from Spain to Norway in March 2021. Joan Keller thanked Tomas Berg. Tomas Berg is expected to meet Joan Keller for talks in Oslo.";

    const AMOUNTS: &str = "The storm destroyed 40 homes. At least 40 homes were destroyed by the storm in Brekke. The mayor said that the work will take between 20 and 30 days and that Brekke has the oldest bridge in Norway.";

    /// Reasons, lists, hedges and labels of each shape.
    const LOGIC: &str = "The match in Bergen was stopped because the bridge had cracked. Police said the road was closed \
        because of a landslide. The transfers have included radar systems, trucks and patrol boats. Police said the \
        ship may sink near Malta. The army staged a coup in May. Norway condemned the military takeover. Police said \
        the thieves took lamps, clocks and chairs.";

    /// What sentences tell by their own words, each sort once.
    pub(super) const TELLING: &str = "The old ferry was sold because of its age. The ferry will be sold if a bank pays for it. Despite the storm the \
        ferry reached the bay. The ferry is old, but the bay is deep. Boats such as the ferry are of wood. The council \
        sold the ferry instead of the mill. The ferry sank after it had left the bay. The ferry was larger than the \
        old bridge. The ferry is the oldest boat in Norway. Rents in the town rose by 3 percent. A third of the boats \
        are of wood. The storm destroyed about 40 homes. The ferry did not leave the harbour. Ruiz said the council must sell \
        the old ferry. The council promised to build a pool. The council expects a storm on the coast. It is unclear \
        who sold the mill. Ana Ruiz warned that the bridge had cracks. Ana Ruiz denied that the ferry had left. \
        Residents fear that the ferry is old. Ana Ruiz said in a letter that the council had sold the mill. Ana Ruiz is 40 years old. The council hired 40 workers \
        in Norway. The mill burned down on Monday. The ferry lay in the bay for three weeks. The ferry leaves the harbour \
        twice a week. Ana Ruiz sold the mill to her brother. The bridge is 40 metres long. The pool in the park cost $3 \
        million. The storm led to a flood. The council closed the road in order to mend it. The council of Brekke \
        approved the plan. Ana Ruiz was appointed in May. Ana Ruiz criticised the council of Brekke. The council sold \
        the old mill. The work on it began in May. A man was arrested in Brekke. The team of Brekke won the cup. Rents in the town rose by 3%. The \
        mill burned down two years ago. A survey of the council found cracks. A rope of wool lies on the quay of Brekke.";

    /// Where an article and its parts come from.
    const ORIGINS: &str = "By Nadia Osei\n\n5 May 2024\n\nBREKKE, Norway \u{2014} Ana Ruiz said in a report that the bridge was unsafe. \
        Residents said that the ferry was full. The company did not answer questions. Tom Becker, the head of the Harbour Trust, said \
        that 47 homes were wet. \u{201c}The mill is old,\u{201d} said Tom Becker.";

    const SAMPLES: [&str; 12] = [
        ORIGINS,
        TELLING,
        VIEW,
        AMOUNTS,
        LOGIC,
        WAYS,
        CLAIMS,
        include_str!("../../../tests/articles/wire-dam-inspection.txt"),
        include_str!("../../../tests/articles/sports-relay.txt"),
        include_str!("../../../tests/articles/science-seagrass.txt"),
        include_str!("../../../tests/articles/obituary-mapmaker.txt"),
        include_str!("../../../tests/articles/quotes-museum-return.txt"),
    ];

    fn fits(holds: SlotType, value: &Value) -> bool {
        match (holds, value) {
            (SlotType::Flag, Value::Flag(_))
            | (SlotType::Number, Value::Number(_))
            | (SlotType::Text, Value::Text(_))
            | (SlotType::Fact(FactKind::Phrase), Value::Words(_))
            | (
                SlotType::Fact(FactKind::Clause),
                Value::Fact(
                    Fact::ClaimClause(_)
                    | Fact::EventClause(_)
                    | Fact::ReasonClause(_)
                    | Fact::HedgeClause(_),
                ),
            )
            | (SlotType::Fact(FactKind::Actor), Value::Fact(Fact::Actor(_)))
            | (SlotType::Fact(FactKind::Source), Value::Fact(Fact::Source(_)))
            | (SlotType::Fact(FactKind::List), Value::Fact(Fact::List(_)))
            | (SlotType::Fact(FactKind::Claim), Value::Fact(Fact::Claim(_))) => true,
            (SlotType::Word(known), Value::Word(word)) => known.contains(word),
            _ => false,
        }
    }

    /// The facts of a text of any length.
    pub(super) fn facts(text: &str) -> Facts {
        let limits = Limits {
            min_words: 0,
            ..Limits::default()
        };
        let (article, _) =
            Article::load(SourceFile::new("sample.txt", text), &limits).expect("a sample loads");
        Facts::new(Arc::new(read(&Arc::new(analyse(&article)))))
    }

    /// Asks every slot of a fact and of what it leads to; notes what answered.
    fn ask(facts: &Facts, kind: FactKind, fact: Fact, answered: &mut BTreeSet<(&'static str, &'static str)>) {
        for slot in slots(kind) {
            let value = facts.slot(fact, slot.name);
            assert!(
                value.is_some() || slot.optional,
                "{kind}.{} is always there",
                slot.name
            );
            let Some(value) = value else { continue };
            assert!(fits(slot.holds, &value), "{kind}.{} holds {value:?}", slot.name);
            answered.insert((kind.name(), slot.name));
            if let (SlotType::Fact(FactKind::Clause), Value::Fact(clause)) = (slot.holds, value) {
                ask(facts, FactKind::Clause, clause, answered);
            }
        }
    }

    #[test]
    fn every_slot_of_the_vocabulary_is_answered_in_its_type() {
        let mut answered = BTreeSet::new();
        for sample in SAMPLES {
            let facts = facts(sample);
            for kind in FactKind::ALL {
                for fact in facts.all(kind) {
                    ask(&facts, kind, fact, &mut answered);
                }
            }
        }
        let asked = FactKind::ALL.into_iter().filter(|&kind| kind != FactKind::Phrase);
        let all = asked.flat_map(|kind| slots(kind).iter().map(move |slot| (kind.name(), slot.name)));
        let silent: Vec<_> = all.filter(|slot| !answered.contains(slot)).collect();
        assert!(silent.is_empty(), "no sample has {silent:?}");
    }
}
