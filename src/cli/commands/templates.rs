use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;
use crate::render::Format;
use crate::terminal::counted;

/// Write the templates of papers, to make papers of your own from
///
/// A folder of templates is given as `make --templates DIR`. Keep in it only what you change: whatever is not there is
/// the program's own, also after an upgrade.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Write all templates into a folder, as FORMAT/FILE; no file that is there is written over
    Export {
        /// The folder; it is made where there is none
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

impl Args {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        match &self.action {
            Action::Export { folder } => export(console, folder),
        }
    }
}

fn export(console: &mut Console, folder: &Path) -> Result<Outcome, Failure> {
    let formats = Format::all();
    let mut files = Vec::new();
    for format in &formats {
        for file in format.paper_files() {
            files.push((folder.join(format.name()).join(file.name()), file.text()));
        }
    }
    // All or nothing: half a set of templates would be laid over the other half.
    if let Some((taken, _)) = files.iter().find(|(path, _)| path.symlink_metadata().is_ok()) {
        let problem = format!("`{}` is there already; nothing was written", taken.display());
        return Err(Diagnostic::error("file", problem)
            .hint("take another folder, or move that file away")
            .into());
    }
    for (path, text) in &files {
        if let Some(inner) = path.parent() {
            console.files.folder(inner)?;
        }
        console.files.create(path, text.as_bytes())?;
    }
    console.say(&format!(
        "{} written into `{}`.",
        counted(files.len(), "template"),
        folder.display()
    ))?;
    console.say("Keep those that you change, and remove the others.")?;
    console.say(&format!(
        "  newsquiz make story.txt --templates {}",
        folder.display()
    ))?;
    Ok(Outcome::Done)
}
