use std::io;
use std::path::PathBuf;

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use crate::cli::Arguments;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};

/// Write manual pages, for all commands into a folder; without a folder, print the one of newsquiz itself
///
/// newsquiz man ~/.local/share/man/man1 lets `man newsquiz-make` find them.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder; it is made where there is none
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

impl Args {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let mut program = Arguments::command();
        program.build();
        let Some(folder) = &self.folder else {
            let page = page(&program)?;
            console.out().write_all(&page)?;
            return Ok(Outcome::Done);
        };
        console.files.folder(folder)?;
        let mut pages = Vec::new();
        gather(&program, &mut pages)?;
        for (name, page) in pages {
            console.files.write(&folder.join(format!("{name}.1")), &page)?;
        }
        Ok(Outcome::Done)
    }
}

/// The pages of a command and all below it, by name: `newsquiz`, `newsquiz-bank`, `newsquiz-bank-new`.
fn gather(command: &Command, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let name = command.get_display_name().unwrap_or(command.get_name());
    pages.push((name.to_owned(), page(command)?));
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        gather(inner, pages)?;
    }
    Ok(())
}

fn page(command: &Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command.clone()).manual("newsquiz").render(&mut page)?;
    Ok(page)
}
