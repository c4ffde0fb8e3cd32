use std::collections::BTreeMap;

use crate::item::{Answer, ItemId};
use crate::submission::{Outcome, Question, Remark};
use crate::take::Sitting;

/// Says of an answer what a tutor would.
pub type Tutor<'t> = dyn Fn(&Question, &Answer) -> Remark + 't;

/// How often an answer to a question may be tried.
const TRIES: usize = 2;

/// Practice: a remark after each answer, a second try, and at the end what to look at again.
pub struct Practice<'t> {
    tutor: &'t Tutor<'t>,
    tries: BTreeMap<ItemId, Vec<(Answer, Remark)>>,
}

/// How far practice of a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand<'p> {
    /// Not tried yet.
    Untried,
    /// Tried once, not right, and there is another try.
    TryAgain(&'p Remark),
    /// Right, or tried as often as may be.
    Done(&'p Remark),
}

/// What became of an answer that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It counts as a try.
    Tried,
    /// It is what was tried before.
    Same,
    /// The question is done.
    TooLate,
}

impl<'t> Practice<'t> {
    /// Begins; `tutor` knows the key.
    #[must_use]
    pub fn new(tutor: &'t Tutor<'t>) -> Self {
        Self {
            tutor,
            tries: BTreeMap::new(),
        }
    }

    /// How far a question is.
    #[must_use]
    pub fn stand(&self, question: &Question) -> Stand<'_> {
        let tries = self.tries.get(&question.item.id);
        match tries.and_then(|tries| tries.last().map(|(_, last)| (tries.len(), last))) {
            None => Stand::Untried,
            Some((count, last))
                if count < TRIES && matches!(last.outcome, Outcome::Wrong | Outcome::Partly) =>
            {
                Stand::TryAgain(last)
            }
            Some((_, last)) => Stand::Done(last),
        }
    }

    /// Whether nothing more may be tried.
    #[must_use]
    pub fn is_done(&self, question: &Question) -> bool {
        matches!(self.stand(question), Stand::Done(_))
    }

    /// Takes an answer as a try.
    pub fn hear(&mut self, question: &Question, answer: &Answer) -> Heard {
        if self.is_done(question) {
            return Heard::TooLate;
        }
        let tries = self.tries.entry(question.item.id.clone()).or_default();
        if tries.last().is_some_and(|(before, _)| before == answer) {
            return Heard::Same;
        }
        tries.push((answer.clone(), (self.tutor)(question, answer)));
        Heard::Tried
    }

    /// How many questions were right at the first try.
    #[must_use]
    pub fn right_at_once(&self) -> usize {
        let firsts = self.tries.values().filter_map(|tries| tries.first());
        firsts
            .filter(|(_, remark)| remark.outcome == Outcome::Right)
            .count()
    }

    /// The questions that were not right at the first try, in printed order, each with the last remark on it.
    #[must_use]
    pub fn to_look_at<'s, 'q>(&'s self, sitting: &'s Sitting<'q>) -> Vec<(&'s Question<'q>, &'s Remark)> {
        let questions = sitting.questions().iter();
        let wrong = questions.filter_map(|question| {
            let tries = self.tries.get(&question.item.id)?;
            let first = &tries.first()?.1;
            let last = &tries.last()?.1;
            (first.outcome != Outcome::Right).then_some((question, last))
        });
        wrong.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Heard, Practice, Stand};
    use crate::item::{Answer, OptionId};
    use crate::quiz::FormId;
    use crate::submission::sample::{harbury, papers};
    use crate::submission::{AnswerFile, Outcome, Question, Remark, StudentId};
    use crate::take::Sitting;

    #[test]
    fn there_are_two_tries_and_the_first_one_counts() {
        let quiz = harbury();
        let tutor = |question: &Question, answer: &Answer| Remark {
            outcome: match answer {
                Answer::Choice(OptionId(1)) => Outcome::Right,
                Answer::Open(_) => Outcome::Unmarked,
                _ => Outcome::Wrong,
            },
            reasons: Vec::new(),
            right: vec![question.number.to_string()],
            why: String::new(),
            evidence: Vec::new(),
        };
        let mut practice = Practice::new(&tutor);
        let paper = papers(&quiz).remove(0);
        let (choice, words, open) = (&paper.questions[4], &paper.questions[0], &paper.questions[7]);
        let option = |place| Answer::Choice(OptionId(place));
        assert_eq!(practice.stand(choice), Stand::Untried);
        assert_eq!(practice.hear(choice, &option(0)), Heard::Tried);
        assert!(matches!(practice.stand(choice), Stand::TryAgain(_)));
        assert_eq!(practice.hear(choice, &option(0)), Heard::Same);
        assert_eq!(practice.hear(choice, &option(1)), Heard::Tried);
        assert!(practice.is_done(choice));
        assert_eq!(practice.hear(choice, &option(2)), Heard::TooLate);
        practice.hear(words, &Answer::Text("x".to_owned()));
        practice.hear(words, &Answer::Text("y".to_owned()));
        assert!(practice.is_done(words));
        practice.hear(open, &Answer::Open("Because.".to_owned()));
        assert!(practice.is_done(open));
        assert_eq!(practice.right_at_once(), 0);
        let file = AnswerFile::new(&quiz, FormId("A".to_owned()), StudentId("Ana".to_owned()));
        let sitting = Sitting::new(&quiz, papers(&quiz).remove(0), file);
        let again = practice.to_look_at(&sitting);
        let numbers: Vec<_> = again.iter().map(|(question, _)| question.number).collect();
        assert_eq!(numbers, [1, 5, 8]);
    }
}
