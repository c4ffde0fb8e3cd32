use std::path::PathBuf;
use std::sync::Arc;

use crate::bank::bundled;
use crate::cli::console::Console;
use crate::cli::files::Limit;
use crate::cli::outcome::Failure;
use crate::diagnostic::Diagnostics;
use crate::source::SourceFile;

/// The arguments of every command that uses question banks: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct BankArgs {
    /// Use the bank files of this folder too (SKILL/FILE.toml); one with the name of the program's own takes its place
    #[arg(long, value_name = "DIR")]
    pub banks: Option<PathBuf>,
}

impl BankArgs {
    /// The program's own bank files, overlaid by those of the folder, in the order of their names.
    pub fn load(&self, console: &mut Console) -> Result<Vec<Arc<SourceFile>>, Failure> {
        let mut files = bundled();
        let Some(folder) = &self.banks else {
            return Ok(files);
        };
        let mut problems = Diagnostics::default();
        for path in console.files.list(folder, "toml")? {
            match console.files.read_text(&path, Limit::ARTICLE) {
                Ok((file, warnings)) => {
                    console.show(&warnings)?;
                    let inside = path.strip_prefix(folder).unwrap_or(&path);
                    let own = format!("question-banks/{}", inside.display());
                    files.retain(|file| file.name() != own);
                    files.push(Arc::new(file));
                }
                Err(problem) => problems.0.push(problem),
            }
        }
        files.sort_by(|one, other| one.name().cmp(other.name()));
        if problems.0.is_empty() {
            Ok(files)
        } else {
            Err(problems.into())
        }
    }
}
