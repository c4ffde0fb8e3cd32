use std::io;

use super::Args;
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::{Named, pseudonyms_csv};
use crate::terminal::counted;

impl Args {
    /// Warns of students who are not on the roster; `named` calls them as the answers do.
    pub(super) fn tell_strangers(console: &mut Console, named: &Named) -> Result<bool, Failure> {
        let strangers = named.roll.iter().flat_map(|roll| &roll.strangers);
        let warnings = strangers.map(|stranger| {
            let problem = format!("`{}` is not on the roster", stranger.called);
            let warning = Diagnostic::warning("roster-stranger", problem);
            if stranger.likely.is_empty() {
                warning.hint("write the student as on the roster, or add them to it")
            } else {
                let likely = stranger.likely.join(" or ");
                warning.hint(format!(
                    "perhaps {likely}? Nobody is taken for somebody else: write the student as on the roster"
                ))
            }
        });
        let warnings = Diagnostics(warnings.collect());
        if warnings.0.is_empty() {
            return Ok(false);
        }
        console.show(&warnings)?;
        Ok(true)
    }

    /// Writes who is called what, and says which files bear real names all the same.
    pub(super) fn tell_pseudonyms(&self, console: &mut Console, named: &Named) -> Result<(), Failure> {
        if !self.pseudonyms {
            return Ok(());
        }
        if let Some(path) = &self.pseudonym_list {
            let list = pseudonyms_csv(&named.pseudonyms).map_err(io::Error::other)?;
            console.files.write(path, &list)?;
        }
        let mut real: Vec<String> = Vec::new();
        real.extend(
            self.pseudonym_list
                .iter()
                .map(|path| format!("`{}`", path.display())),
        );
        real.extend(self.queue.iter().map(|path| format!("`{}`", path.display())));
        real.extend(
            self.feedback
                .iter()
                .map(|path| format!("the feedback in `{}`", path.display())),
        );
        console.say(&format!(
            "{} called by a pseudonym in the reports; what they wrote is as they wrote it.",
            match named.pseudonyms.len() {
                1 => "1 student is".to_owned(),
                students => format!("{} are", counted(students, "student")),
            }
        ))?;
        if !real.is_empty() {
            console.say(&format!("Not for others, with real names: {}.", real.join(", ")))?;
        }
        Ok(())
    }
}
