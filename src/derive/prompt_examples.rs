use crate::bank::{Bank, PromptModel};
use crate::derive::Pool;
use crate::derive::examples::derived;
use crate::diagnostic::Diagnostic;

/// Every example of a prompt model that gives other words, and every refusal that gives a prompt.
pub(super) fn check(model: &PromptModel) -> Vec<Diagnostic> {
    let bank = Bank {
        prompts: vec![model.clone()],
        ..Bank::default()
    };
    let problem = |code, message: String, span, pool: &Pool| {
        Diagnostic::error(code, message)
            .at(&model.source, span, "")
            .hint(instead(pool))
    };
    let mut found = Vec::new();
    for example in &model.examples {
        let pool = derived(&bank, &example.text);
        if !pool.prompts.iter().any(|prompt| prompt.words == example.key) {
            let message = format!("`{}` does not make the words of this example", model.id);
            found.push(problem("bank-example", message, example.span, &pool));
        }
    }
    for refusal in &model.refusals {
        let pool = derived(&bank, &refusal.text);
        if !pool.prompts.is_empty() {
            let message = format!(
                "`{}` makes words of a text that it must refuse: {}",
                model.id, refusal.because
            );
            found.push(problem("bank-refusal", message, refusal.span, &pool));
        }
    }
    found
}

/// What came out instead: the words, or the reasons why there are none.
fn instead(pool: &Pool) -> String {
    let made = pool
        .prompts
        .iter()
        .map(|prompt| format!("it makes: {}", prompt.words));
    let refused = pool
        .refused
        .iter()
        .map(|refused| format!("it refuses: {}", refused.reason));
    made.chain(refused).collect::<Vec<_>>().join("; ")
}
