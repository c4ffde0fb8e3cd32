//! What the program notices in an article, for people and for other programs.

mod only;
mod text;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;

use crate::cli::article_args::ArticleArgs;
use crate::cli::color::ColorChoice;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::width::printed_width;
use crate::language::analyse;
use crate::reading::{Note, Reading, json, notes, read};
use crate::render::facts_page;
use crate::terminal::Screen;

/// Show the facts that the program notices in an article, sentence by sentence
///
/// Who is credited with what, who is who, what happened and what is only planned, how much, and why. A `?` marks what
/// is not sure: no item is made of it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    article: ArticleArgs,
    /// Show sure facts only
    #[arg(long, conflicts_with = "json")]
    sure: bool,
    /// Show facts of these kinds only, with commas between them: `claim,source`
    #[arg(long, value_name = "KIND", value_delimiter = ',', conflicts_with = "json")]
    only: Vec<String>,
    /// Print a page for the browser: the article with the words of its facts marked
    #[arg(long, conflicts_with = "json")]
    html: bool,
    /// Print all facts as JSON, with places as byte offsets of the text
    #[arg(long)]
    json: bool,
    /// Write to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Args {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let only = only::kinds(&self.only)?;
        let article = self.article.load_of_any_length(console)?;
        let reading = read(&Arc::new(analyse(&article)));
        let bytes = if self.json {
            let mut bytes = serde_json::to_vec_pretty(&json(&reading)).map_err(std::io::Error::from)?;
            bytes.push(b'\n');
            bytes
        } else {
            let mut notes = notes(&reading);
            notes.retain(|note| (note.sure || !self.sure) && only.contains(&note.kind));
            if self.html {
                facts_page(&reading, &notes)?.into_bytes()
            } else {
                self.text(&reading, &notes)?
            }
        };
        match &self.output {
            Some(path) => console.files.write(path, &bytes)?,
            None => console.out().write_all(&bytes)?,
        }
        Ok(Outcome::Done)
    }

    /// The facts as lines: wrapped to the terminal where they go to one.
    fn text(&self, reading: &Reading, notes: &[Note]) -> Result<Vec<u8>, Failure> {
        let (width, bold) = match self.output {
            Some(_) => (100, false),
            None => (
                printed_width(),
                ColorChoice::Auto.colored(std::io::stdout().is_terminal()),
            ),
        };
        let mut bytes = Vec::new();
        let mut screen = Screen::new(&mut bytes, width, bold, false);
        text::show(&mut screen, reading, notes, self.sure || !self.only.is_empty())?;
        Ok(bytes)
    }
}
