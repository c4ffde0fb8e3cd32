use serde::Serialize;

use crate::labels::Labels;
use crate::quiz::{Backed, QuotedWords};
use crate::render::Printable;

/// What backs a key, for showing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum EvidenceView {
    /// The article's own words.
    Quoted {
        /// By sentence, ascending.
        quotes: Vec<QuotedView>,
    },
    /// The article was searched in vain.
    Absent {
        /// What was looked for.
        relation: Printable,
        /// What was looked at, by sentence.
        quotes: Vec<QuotedView>,
    },
    /// A person answers for it.
    Author,
}

/// Words of one sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuotedView {
    /// The sentence's number; none for words of the headline, byline or dateline.
    pub sentence: Option<u32>,
    /// "Sentence 3", "Above the text".
    pub place: String,
    /// The words quoted from it, in text order.
    pub words: Vec<Printable>,
}

impl EvidenceView {
    pub(super) fn new(backing: &Backed, labels: &Labels) -> Self {
        match backing {
            Backed::Quoted(quotes) => Self::Quoted {
                quotes: by_sentence(quotes, labels),
            },
            Backed::Absent { relation, searched } => Self::Absent {
                relation: Printable::from(relation),
                quotes: by_sentence(searched, labels),
            },
            Backed::Author => Self::Author,
        }
    }
}

fn by_sentence(quotes: &[QuotedWords], labels: &Labels) -> Vec<QuotedView> {
    let mut sorted: Vec<&QuotedWords> = quotes.iter().collect();
    sorted.sort_by_key(|quote| (quote.sentence, quote.span));
    sorted.dedup_by_key(|quote| (quote.sentence, quote.span));
    let mut grouped: Vec<QuotedView> = Vec::new();
    for quote in sorted {
        let sentence = quote.sentence.map(|number| number.0);
        let words = Printable::from(&quote.text);
        match grouped.last_mut() {
            Some(group) if group.sentence == sentence => group.words.push(words),
            _ => grouped.push(QuotedView {
                sentence,
                place: match sentence {
                    Some(number) => labels.told("sentence-number", &[("n", number.into())]),
                    None => labels.told("above-the-text", &[]),
                },
                words: vec![words],
            }),
        }
    }
    grouped
}
