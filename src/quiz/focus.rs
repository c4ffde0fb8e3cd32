use crate::item::{Candidate, ModelId};
use crate::quiz::Blueprint;
use crate::source::fold;

/// At most so many percent of the items by one model: enough to practise it, and not the same over and over.
const EACH: u32 = 40;

/// And so many in the shortest quiz.
const LEAST: u32 = 2;

/// What a quiz is to be about, because a class missed it in another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Focus {
    /// The item models that were missed most, and their variants: these are asked first.
    pub models: Vec<ModelId>,
    /// The skills that these belong to: more questions of them fill the quiz.
    pub skills: Vec<String>,
    /// What was asked already, and is not asked again.
    pub asked: Vec<Asked>,
}

/// A question that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its item model.
    pub model: ModelId,
    /// The question.
    pub stem: String,
    /// The words of the article that its key rests on.
    pub evidence: Vec<String>,
}

/// The candidates that a focus leaves.
#[derive(Clone, Debug, Default)]
pub struct Focused {
    /// Those of the focus's models and skills that were not asked yet.
    pub candidates: Vec<Candidate>,
    /// How many of these are of its models.
    pub of_models: usize,
    /// How many were left out because they were asked already.
    pub asked: usize,
}

impl Focus {
    /// Whether an item is of the models that were missed most.
    #[must_use]
    pub fn holds(&self, model: &ModelId) -> bool {
        self.models.contains(model)
    }

    /// Leaves out what is about something else, and what was asked already.
    #[must_use]
    pub fn narrow(&self, candidates: Vec<Candidate>) -> Focused {
        let mut focused = Focused::default();
        for candidate in candidates {
            let of_models = self.holds(&candidate.item.model);
            if !of_models && !self.skills.contains(&candidate.item.skill) {
                continue;
            }
            if self.was_asked(&candidate) {
                focused.asked += 1;
                continue;
            }
            focused.of_models += usize::from(of_models);
            focused.candidates.push(candidate);
        }
        focused
    }

    /// The same question, or one of the same model that rests on the same words of the article. A stem alone tells nothing:
    /// many models ask each article the same.
    fn was_asked(&self, candidate: &Candidate) -> bool {
        let item = &candidate.item;
        let quotes: Vec<String> = item
            .evidence
            .quotes()
            .iter()
            .map(|quote| fold(quote.text()))
            .collect();
        let stem = fold(&item.stem);
        self.asked.iter().any(|asked| {
            (asked.model == item.model || fold(&asked.stem) == stem)
                && asked.evidence.iter().any(|words| quotes.contains(&fold(words)))
        })
    }

    /// A blueprint for what is left: as many items as it allows and there are, none of them wished for because of its part of
    /// the paper or its direction, and more of one model than in other quizzes.
    #[must_use]
    pub fn blueprint(&self, wanted: &Blueprint, focused: &Focused) -> Blueprint {
        let mut blueprint = wanted.clone();
        blueprint.items = blueprint.items.min(focused.candidates.len()).max(1);
        let expected = u32::try_from(blueprint.expected()).unwrap_or(u32::MAX).max(1);
        let each = (expected * EACH / 100).max(LEAST);
        blueprint.model_share = (100 * each).div_ceil(expected).clamp(blueprint.model_share, 100);
        blueprint.shares.comprehension = 0;
        blueprint.shares.sources = 0;
        blueprint.judgements.items = 0;
        blueprint.judgements.supported = 0;
        blueprint.judgements.unsupported = 0;
        // What a class missed is asked again, also where it is to be looked over.
        blueprint.look_over = blueprint.items;
        blueprint.preferred.clone_from(&self.models);
        blueprint
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, Focus};
    use crate::item::ModelId;
    use crate::item::sample::choice;
    use crate::quiz::sample::{About, candidate, stimulus};
    use crate::quiz::{Blueprint, Seed, assemble};

    fn pool() -> Vec<crate::item::Candidate> {
        (0..6)
            .map(|number| {
                let about = About {
                    model: number % 3,
                    sentence: number + 1,
                    way: None,
                    strand: None,
                };
                let mut one = candidate(number, about, choice(&format!("thing {number}"), 4, 0));
                // The missed model ranks last.
                one.rank = -i64::from(u8::from(number % 3 == 2));
                one.item.skill = if number % 3 == 0 { "time" } else { "people" }.to_owned();
                one
            })
            .collect()
    }

    #[test]
    fn what_was_missed_is_asked_first_and_what_was_asked_is_not_asked_again() {
        let pool = pool();
        let missed = pool[2].item.model.clone();
        let mut focus = Focus {
            models: vec![missed.clone()],
            skills: vec!["people".to_owned()],
            asked: Vec::new(),
        };
        let focused = focus.narrow(pool.clone());
        assert_eq!(
            (focused.candidates.len(), focused.of_models, focused.asked),
            (4, 2, 0)
        );
        let blueprint = Blueprint {
            items: 2,
            ..Blueprint::default()
        };
        let models = |focus: &Focus| -> Vec<ModelId> {
            let focused = focus.narrow(pool.clone());
            let blueprint = focus.blueprint(&blueprint, &focused);
            assert_eq!(blueprint.per_model(), 2);
            let quiz = assemble(focused.candidates, &stimulus(), &blueprint, Seed(1), 1);
            assert_eq!(quiz.key().shortfall, []);
            quiz.key().items.iter().map(|item| item.model.clone()).collect()
        };
        assert_eq!(models(&focus), [missed.clone(), missed.clone()]);
        let evidence = pool[2].item.evidence.quotes();
        focus.asked.push(Asked {
            model: missed.clone(),
            stem: "in other words".to_owned(),
            evidence: evidence.iter().map(|quote| quote.text().to_uppercase()).collect(),
        });
        assert_eq!(focus.narrow(pool.clone()).asked, 1);
        assert_eq!(models(&focus).iter().filter(|model| **model == missed).count(), 1);
        focus.skills.clear();
        focus.models = vec![ModelId("another".to_owned())];
        assert!(focus.narrow(pool).candidates.is_empty());
    }
}
