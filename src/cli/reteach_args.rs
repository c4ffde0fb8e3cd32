//! A quiz on what a class missed: the report that tells it, and what is asked of it.

use std::path::PathBuf;

use crate::bank::Bank;
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::Diagnostic;
use crate::grade::{MissedModel, Reteach, read_report};
use crate::item::Candidate;
use crate::quiz::{Blueprint, Focus, Quiz};
use crate::terminal::counted;

/// What a class missed: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct ReteachArgs {
    /// Ask new questions of the types that a class missed most in another quiz
    ///
    /// REPORT is the report of the class as JSON, which `newsquiz grade KEY ANSWERS --report report.json` writes. Asked are the
    /// three question types that cost the class most points, then others of the same skills, and nothing else; the preset's
    /// number of items holds, its shares do not. The article may be another one or the same: what was asked already is left
    /// out.
    #[arg(long, value_name = "REPORT")]
    reteach: Option<PathBuf>,
}

/// What a class missed, made ready for the banks at hand.
pub struct Lesson {
    told: Reteach,
    focus: Focus,
}

impl ReteachArgs {
    /// What is to be taught again, where a report was given. Variants of a model that was missed, which stand in one file with
    /// it, are as good as the model itself.
    pub fn load(&self, console: &mut Console, bank: &Bank) -> Result<Option<Lesson>, Failure> {
        let Some(path) = &self.reteach else {
            return Ok(None);
        };
        let told = read_report(&text(console, path)?)?;
        let mut focus = told.focus();
        let files: Vec<&str> = bank
            .models
            .iter()
            .filter(|model| focus.holds(&model.id))
            .map(|model| model.source.name())
            .collect();
        let variants = bank
            .models
            .iter()
            .filter(|model| files.contains(&model.source.name()));
        for variant in variants {
            if !focus.holds(&variant.id) {
                focus.models.push(variant.id.clone());
            }
        }
        Ok(Some(Lesson { told, focus }))
    }
}

impl Lesson {
    /// The candidates that it leaves, and the blueprint for them; says what was missed and what there is to ask.
    pub fn narrow(
        &self,
        console: &mut Console,
        candidates: Vec<Candidate>,
        wanted: &Blueprint,
    ) -> Result<(Vec<Candidate>, Blueprint), Failure> {
        let focused = self.focus.narrow(candidates);
        console.say(&format!(
            "To teach again, from the report on `{}` ({}): {}.",
            self.told.title,
            counted(self.told.students, "student"),
            self.told.missed.iter().map(missed).collect::<Vec<_>>().join("; ")
        ))?;
        let asked = match focused.asked {
            0 => String::new(),
            asked => format!(" {} left out, asked already.", counted(asked, "question")),
        };
        console.say(&format!(
            "The article gives {} of these types, and {} more of the same skills ({}).{asked}",
            counted(focused.of_models, "new question"),
            focused.candidates.len() - focused.of_models,
            self.focus.skills.join(", "),
        ))?;
        if focused.candidates.is_empty() {
            return Err(Diagnostic::error(
                "make-reteach",
                "the article gives no new question on what the class missed",
            )
            .hint("take another article; `--why` lists what each question type lacks in this one")
            .into());
        }
        let blueprint = self.focus.blueprint(wanted, &focused);
        Ok((focused.candidates, blueprint))
    }

    /// Says how many questions of which sort the quiz has.
    pub fn tell(&self, console: &mut Console, quiz: &Quiz) -> Result<(), Failure> {
        let items = &quiz.key().items;
        let of_models = items.iter().filter(|item| self.focus.holds(&item.model)).count();
        console.say(&format!(
            "The quiz has {} of the types that were missed most, and {} more of the same skills.",
            counted(of_models, "question"),
            items.len() - of_models
        ))?;
        Ok(())
    }
}

/// "`who-says-so` (question 5): 24 of 40 answers lost points".
fn missed(model: &MissedModel) -> String {
    let numbers: Vec<String> = model.numbers.iter().map(usize::to_string).collect();
    format!(
        "`{}` (question{} {}): {} of {} lost points",
        model.model,
        if numbers.len() == 1 { "" } else { "s" },
        numbers.join(", "),
        model.short,
        counted(model.marked, "answer")
    )
}
