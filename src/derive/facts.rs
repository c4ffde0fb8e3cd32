use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use crate::bank::Path;
use crate::derive::naming::Named;
use crate::derive::slots::{self, Told};
use crate::flaw::ArticleWords;
use crate::language::{SentenceNo, Token};
use crate::reading::{ActorNo, ClaimNo, Reading, SourceNo};
use crate::source::{Span, fold};
use crate::vocabulary::FactKind;

/// One fact of a reading, by its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fact {
    Actor(ActorNo),
    Source(SourceNo),
    Claim(ClaimNo),
    Event(usize),
    View(usize),
    Sentence(usize),
    Quantity(usize),
    Extent(usize),
    Superlative(usize),
    Detail(usize),
    Reason(usize),
    List(usize),
    Hedge(usize),
    Label(usize),
    Accusation(usize),
    Reference(usize),
    /// The list and the place in it.
    Member(usize, usize),
    Article,
    ClaimClause(ClaimNo),
    EventClause(usize),
    ReasonClause(usize),
    HedgeClause(usize),
}

/// Words with their place, as an item puts them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) text: String,
    pub(super) span: Span,
    pub(super) sentence: SentenceNo,
    /// Other words that are as right.
    pub(super) accept: Vec<String>,
}

/// What a slot holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Flag(bool),
    Number(i64),
    Word(&'static str),
    Text(String),
    Fact(Fact),
    Words(Words),
}

impl Value {
    /// Whether two values are the same thing: texts folded, all else exactly.
    pub(super) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Words(one), Self::Words(two)) => fold(&one.text) == fold(&two.text),
            (Self::Text(one), Self::Text(two)) => fold(one) == fold(two),
            _ => self == other,
        }
    }
}

/// A reading, asked by fact and slot name.
#[derive(Debug)]
pub(super) struct Facts {
    reading: Arc<Reading>,
    /// How many claims each source is credited with.
    credits: BTreeMap<SourceNo, i64>,
    /// What each claim's content speaks of, asked for over and over when options are drawn.
    contents: Vec<BTreeSet<String>>,
    /// The words that name or describe the sources of all claims.
    credited_words: Named,
    /// The article's words, with which every item is compared.
    words: ArticleWords,
    /// What each sentence tells by its own words, once somebody asks.
    told: OnceLock<Vec<Vec<Told>>>,
}

impl Facts {
    pub(super) fn new(reading: Arc<Reading>) -> Self {
        let mut credits = BTreeMap::new();
        for source in reading.claims.iter().filter_map(|claim| claim.source) {
            *credits.entry(source).or_insert(0) += 1;
        }
        let contents = reading
            .claims
            .iter()
            .map(|claim| content_words(&reading, &claim.content))
            .collect();
        let source = reading.document.article().source();
        let spans = reading.claims.iter().flat_map(|claim| &claim.source_spans);
        let credited_words = Named::of(spans.filter_map(|span| source.slice(*span)));
        let words = ArticleWords::of(reading.document.article().text());
        Self {
            reading,
            credits,
            contents,
            credited_words,
            words,
            told: OnceLock::new(),
        }
    }

    /// What a sentence tells by its own words, sort by sort.
    pub(super) fn told(&self, sentence: SentenceNo) -> &[Told] {
        let told = self.told.get_or_init(|| {
            let sentences = self.reading.document.sentences().iter();
            sentences.map(|one| slots::told(self, one.number)).collect()
        });
        &told[sentence.0 as usize - 1]
    }

    /// The article's words, with which every item is compared.
    pub(super) fn words(&self) -> &ArticleWords {
        &self.words
    }

    pub(super) fn reading(&self) -> &Reading {
        &self.reading
    }

    /// The words that name or describe the sources of all claims.
    pub(super) fn credited_words(&self) -> &Named {
        &self.credited_words
    }

    /// The lemmas of nouns, verbs, adjectives, names and numbers in a claim's content.
    pub(super) fn content(&self, claim: ClaimNo) -> &BTreeSet<String> {
        &self.contents[claim.0]
    }

    /// How many claims a source is credited with.
    pub(super) fn credited(&self, source: SourceNo) -> i64 {
        self.credits.get(&source).copied().unwrap_or(0)
    }

    /// All facts of a kind in text order.
    pub(super) fn all(&self, kind: FactKind) -> Vec<Fact> {
        let reading = &self.reading;
        match kind {
            FactKind::Actor => (0..reading.actors.list.len())
                .map(|at| Fact::Actor(ActorNo(at)))
                .collect(),
            FactKind::Source => (0..reading.sources.len())
                .map(|at| Fact::Source(SourceNo(at)))
                .collect(),
            FactKind::Claim => (0..reading.claims.len())
                .map(|at| Fact::Claim(ClaimNo(at)))
                .collect(),
            FactKind::Event => (0..reading.events.len()).map(Fact::Event).collect(),
            FactKind::View => (0..reading.views.len()).map(Fact::View).collect(),
            FactKind::Sentence => (0..reading.sentences.len()).map(Fact::Sentence).collect(),
            FactKind::Quantity => (0..reading.quantities.len()).map(Fact::Quantity).collect(),
            FactKind::Extent => (0..reading.extents.len()).map(Fact::Extent).collect(),
            FactKind::Superlative => (0..reading.superlatives.len()).map(Fact::Superlative).collect(),
            FactKind::Detail => (0..reading.details.len()).map(Fact::Detail).collect(),
            FactKind::Reason => (0..reading.reasons.len()).map(Fact::Reason).collect(),
            FactKind::List => (0..reading.lists.len()).map(Fact::List).collect(),
            FactKind::Hedge => (0..reading.hedges.len()).map(Fact::Hedge).collect(),
            FactKind::Label => (0..reading.labels.len()).map(Fact::Label).collect(),
            FactKind::Accusation => (0..reading.accusations.len()).map(Fact::Accusation).collect(),
            FactKind::Reference => (0..reading.references.len()).map(Fact::Reference).collect(),
            FactKind::Member => {
                let lists = reading.lists.iter().enumerate();
                lists
                    .flat_map(|(list, fact)| (0..fact.members.len()).map(move |at| Fact::Member(list, at)))
                    .collect()
            }
            FactKind::Article => vec![Fact::Article],
            FactKind::Clause | FactKind::Phrase => Vec::new(),
        }
    }

    /// A slot's value; none where it is absent.
    pub(super) fn slot(&self, fact: Fact, name: &str) -> Option<Value> {
        match fact {
            Fact::Actor(number) => slots::actor::slot(self, number, name),
            Fact::Source(number) => slots::source::slot(self, number, name),
            Fact::Claim(number) => slots::claim::slot(self, number, name),
            Fact::Event(number) => slots::event::slot(self, number, name),
            Fact::View(number) => slots::view::slot(self, number, name),
            Fact::Sentence(number) => slots::sentence::slot(self, number, name),
            Fact::Quantity(number) => slots::quantity::slot(self, number, name),
            Fact::Extent(number) => slots::extent::slot(self, number, name),
            Fact::Superlative(number) => slots::superlative::slot(self, number, name),
            Fact::Detail(number) => slots::detail::slot(self, number, name),
            Fact::Reason(number) => slots::reason::slot(self, number, name),
            Fact::List(number) => slots::list::slot(self, number, name),
            Fact::Hedge(number) => slots::hedge::slot(self, number, name),
            Fact::Label(number) => slots::label::slot(self, number, name),
            Fact::Accusation(number) => slots::accusation::slot(self, number, name),
            Fact::Reference(number) => slots::reference::slot(self, number, name),
            Fact::Member(list, number) => slots::member::slot(self, list, number, name),
            Fact::Article => slots::article::slot(self, name),
            Fact::ClaimClause(number) => {
                slots::clause::slot(self.reading.claims.get(number.0)?.clause.as_ref()?, name)
            }
            Fact::EventClause(number) => slots::clause::slot(&self.reading.events.get(number)?.clause, name),
            Fact::ReasonClause(number) => {
                slots::clause::slot(self.reading.reasons.get(number)?.deed.as_ref()?, name)
            }
            Fact::HedgeClause(number) => {
                slots::clause::slot(self.reading.hedges.get(number)?.deed.as_ref()?, name)
            }
        }
    }

    /// What stands at the end of a path that begins at `fact`.
    pub(super) fn follow(&self, fact: Fact, path: &Path) -> Option<Value> {
        let mut value = Value::Fact(fact);
        for slot in &path.slots {
            value = match value {
                Value::Fact(fact) => self.slot(fact, slot)?,
                Value::Words(words) => slots::words(&words, slot)?,
                Value::Flag(_) | Value::Number(_) | Value::Word(_) | Value::Text(_) => return None,
            };
        }
        Some(value)
    }
}

fn content_words(reading: &Reading, content: &[Span]) -> BTreeSet<String> {
    let tokens = reading.document.tokens();
    let mut found = BTreeSet::new();
    for span in content {
        let first = tokens.partition_point(|token| token.span.start() < span.start());
        let within = tokens[first..]
            .iter()
            .take_while(|token| token.span.end() <= span.end());
        found.extend(
            within
                .filter(|token| weighs(token))
                .map(|token| token.lemma.to_lowercase()),
        );
    }
    found
}

fn weighs(token: &Token) -> bool {
    matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ" | "NUM") && token.lemma.chars().count() > 2
}
