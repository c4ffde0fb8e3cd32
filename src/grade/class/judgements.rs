use crate::grade::Graded;
use crate::item::{Answer, Key, Truth};
use crate::submission::Given;

/// How a class judged statements, and in which direction it erred. For a class alone: one student judges too few.
///
/// Only verdicts on statements count ("says this", "says otherwise", "does not say"): in other questions a wrong answer
/// does not surely tell one direction. A row left out is no judgement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Judgements {
    /// Judgements of statements that the article does not make or contradicts.
    pub unsupported: usize,
    /// How many of these took the statement for the article's.
    pub taken_for_said: usize,
    /// Judgements of statements that the article makes.
    pub supported: usize,
    /// How many of these took the statement for one that it does not make or contradicts.
    pub taken_for_unsaid: usize,
}

impl Judgements {
    pub(super) fn of(graded: &[Graded]) -> Self {
        let mut found = Self::default();
        for item in graded.iter().flat_map(|one| &one.items) {
            let (Given::Answered(Answer::Truth(rows)), Key::Truth(right)) = (&item.given, &item.key.key)
            else {
                continue;
            };
            let corrected = item.correction.as_deref();
            if corrected.is_some_and(|corrected| corrected.dropped().is_some() || corrected.everyone_right())
            {
                continue;
            }
            for (place, (row, right)) in rows.iter().zip(right).enumerate() {
                let Some(verdict) = row else { continue };
                // Where two verdicts are right, neither shows a direction.
                let disputed = corrected.is_some_and(|corrected| {
                    corrected.accepted().any(|also| {
                        matches!(&also.answer, Answer::Truth(rows) if rows.get(place).is_some_and(Option::is_some))
                    })
                });
                if disputed {
                    continue;
                }
                let says = *verdict == Truth::Says;
                if *right == Truth::Says {
                    found.supported += 1;
                    found.taken_for_unsaid += usize::from(!says);
                } else {
                    found.unsupported += 1;
                    found.taken_for_said += usize::from(says);
                }
            }
        }
        found
    }
}
