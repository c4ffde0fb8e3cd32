//! The slots of the vocabulary, answered from a reading. A test asks every slot of every kind.

use crate::derive::facts::{Fact, Facts, Value, Words};
use crate::language::SentenceNo;
use crate::reading::{
    ActorKind, ActorNo, Attribution, Claim, ClaimNo, Clause, Manner, Phrase, Quoting, SourceKind, SourceNo,
    Status,
};
use crate::source::{Span, fold};

fn phrase(phrase: &Phrase) -> Value {
    words_at(phrase.text.clone(), phrase.span, phrase.sentence)
}

fn words_at(text: String, span: Span, sentence: SentenceNo) -> Value {
    Value::Words(Words {
        text,
        span,
        sentence,
        accept: Vec::new(),
    })
}

fn number(sentence: SentenceNo) -> Value {
    Value::Number(i64::from(sentence.0))
}

fn count(count: usize) -> Value {
    Value::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

pub(super) fn words(words: &Words, slot: &str) -> Option<Value> {
    match slot {
        "text" => Some(Value::Text(words.text.clone())),
        "words" => Some(count(words.text.split_whitespace().count())),
        "sentence" => Some(number(words.sentence)),
        _ => None,
    }
}

pub(super) fn clause(clause: &Clause, slot: &str) -> Option<Value> {
    let form = match slot {
        "statement" => &clause.statement,
        "present" => &clause.present,
        "done" => &clause.done,
        "predicate" => &clause.predicate,
        "question" => &clause.question,
        "sentence" => return Some(number(clause.sentence)),
        _ => return None,
    };
    Some(words_at(form.clone()?, clause.span, clause.sentence))
}

pub(super) fn actor(facts: &Facts, at: ActorNo, slot: &str) -> Option<Value> {
    let actor = facts.reading().actors.list.get(at.0)?;
    let first = actor.mentions.first()?;
    match slot {
        "name" => Some(words_at(actor.name.clone(), first.span, first.sentence)),
        "kind" => Some(Value::Word(match actor.kind {
            ActorKind::Person => "person",
            ActorKind::Group => "group",
            ActorKind::Place => "place",
        })),
        "role" => actor.role.as_ref().map(phrase),
        "credited" => Some(Value::Flag(facts.may_be_credited(at))),
        "mentions" => Some(count(
            actor.mentions.iter().filter(|mention| mention.by_name).count(),
        )),
        "sentence" => Some(number(first.sentence)),
        "sure" => Some(Value::Flag(actor.sure)),
        _ => None,
    }
}

pub(super) fn source(facts: &Facts, at: SourceNo, slot: &str) -> Option<Value> {
    let source = facts.reading().sources.get(at.0)?;
    match slot {
        "name" => Some(phrase(&source.words)),
        "named" => Some(Value::Flag(source.named)),
        "unnamed" => Some(Value::Flag(source.unnamed)),
        "plural" => Some(Value::Flag(source.plural)),
        "kind" => source.kind.map(|(kind, _)| Value::Word(kind_word(kind))),
        "sign" => {
            let (_, span) = source.kind?;
            let text = facts.reading().document.article().source().slice(span)?;
            Some(words_at(text.to_owned(), span, facts.sentence_at(span.start())?))
        }
        "description" => source.description.as_ref().map(phrase),
        "claims" => Some(Value::Number(facts.credited(at))),
        "actor" => source.actor.map(|actor| Value::Fact(Fact::Actor(actor))),
        "sentence" => Some(number(source.sentence)),
        "sure" => Some(Value::Flag(source.sure)),
        _ => None,
    }
}

fn kind_word(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::StateMedia => "state-media",
        SourceKind::NewsOutlet => "news-outlet",
        SourceKind::Government => "government",
        SourceKind::Party => "party",
        SourceKind::Company => "company",
        SourceKind::Advocacy => "advocacy",
        SourceKind::Expert => "expert",
        SourceKind::Witness => "witness",
        SourceKind::Document => "document",
    }
}

pub(super) fn claim(facts: &Facts, at: ClaimNo, slot: &str) -> Option<Value> {
    let claim = facts.reading().claims.get(at.0)?;
    match slot {
        "source" => claim.source.map(|source| Value::Fact(Fact::Source(source))),
        "content" => claim.clause.as_ref().map(|_| Value::Fact(Fact::ClaimClause(at))),
        "words" => {
            let parts = claim.source_spans.iter().chain(&claim.cue).chain(&claim.content);
            let span = parts.copied().reduce(Span::cover)?;
            let text = facts.reading().document.article().source().slice(span)?;
            Some(words_at(text.to_owned(), span, claim.sentence))
        }
        "told" => {
            let clause = claim.clause.as_ref()?;
            let source = facts.reading().sources.get(claim.source?.0)?;
            let text = format!(
                "according to {}, {}",
                source.words.text,
                clause.statement.as_ref()?
            );
            Some(words_at(text, clause.span, claim.sentence))
        }
        "quote" => quotation(facts, claim),
        "manner" => Some(Value::Word(match claim.manner {
            Manner::Statement => "statement",
            Manner::Promise => "promise",
            Manner::Criticism => "criticism",
            Manner::Denial => "denial",
            Manner::Belief => "belief",
            Manner::Request => "request",
        })),
        "quoting" => Some(Value::Word(match claim.quoting {
            Quoting::Direct => "direct",
            Quoting::Partial => "partial",
            Quoting::Indirect => "indirect",
        })),
        "nested" => Some(Value::Flag(claim.inside.is_some())),
        "sentence" => Some(number(claim.sentence)),
        "sure" => Some(Value::Flag(claim.sure)),
        _ => None,
    }
}

/// Marks that open or close a speaker's words, or words that the reporter holds at a distance.
const QUOTE_MARKS: [char; 7] = [
    '"', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}', '\u{2018}',
];

/// A quotation that is shown in a stem is long enough to be told apart and short enough to be read there.
const QUOTED_WORDS: std::ops::RangeInclusive<usize> = 8..=35;

/// The longest whole quotation of a claim: words that interrupt it part it into several.
fn quotation(facts: &Facts, claim: &Claim) -> Option<Value> {
    if claim.quoting != Quoting::Direct {
        return None;
    }
    let parts = claim
        .content
        .iter()
        .filter_map(|&span| whole_quotation(facts, span));
    let (span, words) = parts.max_by_key(|(span, _)| span.len())?;
    Some(words_at(words, span, facts.sentence_at(span.start())?))
}

/// Words that point at somebody or something outside a quotation.
const POINTING: &[&str] = &[
    "he", "him", "his", "she", "her", "hers", "they", "them", "their", "these", "those", "this", "he's",
    "she's", "they're", "they've", "there",
];

/// Words that a quotation in mid-argument begins with.
const CARRYING_ON: &[&str] = &[
    "and", "but", "so", "or", "because", "it", "it's", "that", "that's", "then", "which", "who",
];

/// Whether a quotation can be read by itself: it begins a thought and points at nothing outside.
fn stands_alone(words: &[&str]) -> bool {
    let bare = |word: &str| {
        fold(word)
            .trim_matches(|c: char| !c.is_alphanumeric() && c != '\'')
            .to_owned()
    };
    let capital = words
        .first()
        .is_some_and(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
    let begins = words
        .first()
        .is_some_and(|word| !CARRYING_ON.contains(&bare(word).as_str()));
    capital && begins && !words.iter().any(|word| POINTING.contains(&bare(word).as_str()))
}

/// One uninterrupted quotation; of a long one its first sentences, as many as fit.
fn whole_quotation(facts: &Facts, span: Span) -> Option<(Span, String)> {
    let document = &facts.reading().document;
    let ends = document.sentences().iter().map(|sentence| sentence.span.end());
    let cuts = ends
        .filter(|&end| span.start() < end && end < span.end())
        .chain([span.end()]);
    cuts.rev().find_map(|end| {
        let part = Span::new(span.start(), end);
        let text = document.article().source().slice(part)?;
        let inner =
            text.trim_matches(|c: char| QUOTE_MARKS.contains(&c) || ",'`".contains(c) || c.is_whitespace());
        let words: Vec<&str> = inner.split_whitespace().collect();
        // A mark left inside means that the quotation was cut by other words.
        let whole =
            QUOTED_WORDS.contains(&words.len()) && !inner.contains(QUOTE_MARKS) && !inner.contains("''");
        let whole = whole && stands_alone(&words);
        whole.then(|| (part, words.join(" ")))
    })
}

pub(super) fn event(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let event = facts.reading().events.get(at)?;
    match slot {
        "deed" => Some(Value::Fact(Fact::EventClause(at))),
        "actor" => event.actor.map(|actor| Value::Fact(Fact::Actor(actor))),
        "time" => event.time.as_ref().map(|time| {
            Value::Words(Words {
                text: time.phrase.text.clone(),
                span: time.phrase.span,
                sentence: time.phrase.sentence,
                accept: time.accept.clone(),
            })
        }),
        "anchored" => Some(Value::Flag(event.time.as_ref().is_some_and(|time| time.anchored))),
        "place" => event.place.as_ref().map(phrase),
        "where_question" => Some(words_at(
            event.place_question.clone()?,
            event.clause.span,
            event.clause.sentence,
        )),
        "status" => Some(Value::Word(match event.status {
            Status::Done => "done",
            Status::Planned => "planned",
            Status::Promised => "promised",
        })),
        "sign" => {
            let span = event.status_span?;
            let text = facts.reading().document.article().source().slice(span)?;
            Some(words_at(text.to_owned(), span, event.clause.sentence))
        }
        "attributed" => Some(Value::Flag(event.reported || event.claim.is_some())),
        "sentence" => Some(number(event.clause.sentence)),
        "sure" => Some(Value::Flag(event.sure)),
        _ => None,
    }
}

pub(super) fn view(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let view = facts.reading().views.get(at)?;
    match slot {
        "words" => {
            let text = facts.reading().document.article().source().slice(view.cue)?;
            Some(words_at(text.to_owned(), view.cue, view.sentence))
        }
        "holder" => view.holder.as_ref().map(phrase),
        "sentence" => Some(number(view.sentence)),
        "sure" => Some(Value::Flag(view.sure)),
        _ => None,
    }
}

pub(super) fn sentence(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let sentence = facts.reading().sentences.get(at)?;
    match slot {
        "words" => {
            let text = facts.reading().document.article().source().slice(sentence.span)?;
            Some(words_at(text.to_owned(), sentence.span, sentence.number))
        }
        "attribution" => Some(Value::Word(match sentence.attribution {
            Attribution::Given => "given",
            Attribution::None => "none",
            Attribution::Unclear => "unclear",
        })),
        "marked" => {
            let text = facts.reading().document.article().source().slice(sentence.span)?;
            Some(Value::Flag(text.contains(QUOTE_MARKS)))
        }
        "quoted" => Some(Value::Flag(sentence.direct_quotation)),
        "sentence" => Some(number(sentence.number)),
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

    const VIEW: &str =
        "The town council meets on Friday. Her plan is viewed by critics as a danger to the town.";

    const SAMPLES: [&str; 6] = [
        VIEW,
        include_str!("../../tests/articles/wire-dam-inspection.txt"),
        include_str!("../../tests/articles/sports-relay.txt"),
        include_str!("../../tests/articles/science-seagrass.txt"),
        include_str!("../../tests/articles/obituary-mapmaker.txt"),
        include_str!("../../tests/articles/quotes-museum-return.txt"),
    ];

    fn fits(holds: SlotType, value: &Value) -> bool {
        match (holds, value) {
            (SlotType::Flag, Value::Flag(_))
            | (SlotType::Number, Value::Number(_))
            | (SlotType::Text, Value::Text(_))
            | (SlotType::Fact(FactKind::Phrase), Value::Words(_))
            | (SlotType::Fact(FactKind::Clause), Value::Fact(Fact::ClaimClause(_) | Fact::EventClause(_)))
            | (SlotType::Fact(FactKind::Actor), Value::Fact(Fact::Actor(_)))
            | (SlotType::Fact(FactKind::Source), Value::Fact(Fact::Source(_))) => true,
            (SlotType::Word(known), Value::Word(word)) => known.contains(word),
            _ => false,
        }
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
            let file = SourceFile::new("sample.txt", sample);
            let limits = Limits {
                min_words: 0,
                ..Limits::default()
            };
            let (article, _) = Article::load(file, &limits).expect("a sample loads");
            let facts = Facts::new(Arc::new(read(&Arc::new(analyse(&article)))));
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
