use crate::bank::VerdictModel;
use crate::derive::facts::Value;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::Desk;
use crate::derive::response::options::malformed;
use crate::item::{Note, OptionList, Role};

/// A choice among the author's verdicts; the fact asked about decides.
pub(super) fn verdict(desk: &Desk<'_>, model: &VerdictModel) -> Result<Made, Refusal> {
    let untold = || Refusal::NoWords(format!("`{}`", model.by));
    let fact = *desk.scene.facts(model.by.bind).first().ok_or_else(untold)?;
    let Some(Value::Word(word)) = desk.facts.follow(fact, &model.by) else {
        return Err(untold());
    };
    if !model.verdicts.iter().any(|verdict| verdict.is == Some(word)) {
        return Err(untold());
    }
    let mut list = OptionList::default();
    for verdict in &model.verdicts {
        let note = Note {
            role: if verdict.is == Some(word) {
                Role::Key
            } else {
                Role::Misreading
            },
            reason: desk.words(&verdict.reason, desk.scene, None)?,
            sentence: None,
        };
        let words = desk.words(&verdict.words, desk.scene, None)?;
        list.add(&words, [], note)
            .map_err(|clash| Refusal::Malformed(clash.to_string()))?;
    }
    Ok(Made {
        response: list.choice(true).map_err(malformed)?,
        // What shows it is for the model to say, by `evidence`.
        rests_on: Vec::new(),
        absence: None,
    })
}
