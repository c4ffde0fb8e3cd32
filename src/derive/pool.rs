use crate::item::{Candidate, ModelId, Prompt};

/// The sure items and the prompts that an article gives, and what was refused.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    /// Sure items: by model in the order of ids, then in text order.
    pub candidates: Vec<Candidate>,
    /// Debrief questions and tasks, in the same order.
    pub prompts: Vec<Prompt>,
    /// What was refused and why, in the same order; one entry a model and reason.
    pub refused: Vec<Refused>,
}

/// Items or prompts that a model did not make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The model.
    pub model: ModelId,
    /// Why, for teachers and authors.
    pub reason: String,
    /// How often.
    pub times: usize,
}

impl Pool {
    /// Notes a refusal.
    pub(super) fn refuse(&mut self, model: &ModelId, reason: String) {
        let known = self
            .refused
            .iter_mut()
            .find(|entry| entry.model == *model && entry.reason == reason);
        match known {
            Some(entry) => entry.times += 1,
            None => self.refused.push(Refused {
                model: model.clone(),
                reason,
                times: 1,
            }),
        }
    }
}
