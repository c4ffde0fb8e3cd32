use crate::grade::class::{ItemCounts, Line};
use crate::grade::right::right_answer;
use crate::item::{ItemId, Kind};
use crate::language::SentenceNo;
use crate::quiz::{Backed, KeyFile, QuizFile, QuotedWords};
use crate::submission::Question;

/// At most so many items are gone over.
const MOST_ITEMS: usize = 3;

/// At most so many sentences of evidence are shown for an item.
const MOST_SENTENCES: usize = 2;

/// An item that many missed, with what to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The item.
    pub id: ItemId,
    /// Its number on form A.
    pub number: usize,
    /// The question.
    pub stem: String,
    /// How many earned all points, of how many, and the most frequent slip.
    pub summary: String,
    /// The wrong answer that was given most often.
    pub slip: Option<Line>,
    /// The right answer in the terms of form A, one a part; none for an open question.
    pub right: Vec<String>,
    /// Why that is right.
    pub rationale: String,
    /// What shows it in the article.
    pub shown_by: ShownBy,
}

/// What shows in the article that an answer is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShownBy {
    /// These sentences.
    Sentences(Vec<(SentenceNo, String)>),
    /// That this is nowhere in it.
    Absence(String),
    /// Nothing that could be pointed at: a person answers for it.
    Author,
}

/// The items that cost the class the largest share of their points, in the order of form A where that is the same.
///
/// An item of which half the answers or more await a mark is not known well enough to be one of them.
pub(super) fn debrief(
    quiz: &QuizFile,
    key: &KeyFile,
    questions: &[Question],
    items: &[ItemCounts],
) -> Vec<Missed> {
    let mut missed: Vec<(&Question, &ItemCounts)> = questions
        .iter()
        .zip(items)
        .filter(|(_, item)| item.lost_halves() > 0 && item.awaiting < item.marked())
        .collect();
    // Shares compared crosswise, in whole numbers.
    missed.sort_by_key(|(_, item)| item.number);
    missed.sort_by(|(_, left), (_, right)| {
        (right.lost_halves() * left.marked()).cmp(&(left.lost_halves() * right.marked()))
    });
    missed
        .into_iter()
        .take(MOST_ITEMS)
        .filter_map(|(question, item)| {
            let key = key.items.iter().find(|key| key.id == item.id)?;
            Some(Missed {
                id: item.id.clone(),
                number: item.number,
                stem: item.stem.clone(),
                summary: item.summary(),
                // The lines of an open question are marks, not answers.
                slip: item.slip().filter(|_| item.kind != Kind::Open).cloned(),
                right: right_answer(question, &key.key)
                    .into_iter()
                    .chain(accepted_too(item))
                    .collect(),
                rationale: key.rationale.clone(),
                shown_by: shown_by(quiz, &key.evidence),
            })
        })
        .collect()
}

/// What is right besides the key since it was corrected.
fn accepted_too(item: &ItemCounts) -> impl Iterator<Item = String> {
    let corrected = item.correction.iter();
    corrected.flat_map(|corrected| {
        corrected
            .accepted()
            .map(|also| format!("accepted too: {}", also.told))
    })
}

fn shown_by(quiz: &QuizFile, backing: &Backed) -> ShownBy {
    match backing {
        Backed::Quoted(quotes) => ShownBy::Sentences(sentences(quiz, quotes)),
        Backed::Absent { relation, .. } => ShownBy::Absence(relation.clone()),
        Backed::Author => ShownBy::Author,
    }
}

/// The whole sentences that the quotes stand in.
fn sentences(quiz: &QuizFile, quotes: &[QuotedWords]) -> Vec<(SentenceNo, String)> {
    let mut numbers: Vec<SentenceNo> = quotes.iter().filter_map(|quote| quote.sentence).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
        .into_iter()
        .filter_map(|number| {
            let text = quiz.sentence(number)?;
            Some((number, text.to_owned()))
        })
        .take(MOST_SENTENCES)
        .collect()
}
