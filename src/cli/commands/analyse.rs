use std::path::PathBuf;

use crate::article::Article;
use crate::cli::console::Console;
use crate::cli::files::{Files, Limit};
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;
use crate::language::{analyse, conllu, json_lines, parse_text};

/// Print the language analysis of a text as CoNLL-U
///
/// For people who check or build on the reading: one line a word with tag, features, head and relation.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The text, or `-` for standard input
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Take each line as a JSON string that holds one whole document, and print a JSON array for each token
    ///
    /// The array holds text, space after (0 or 1), tag, part of speech, features, lemma, head, relation, sentence
    /// start (1 or -1), entity position (3 begins, 1 inside, 2 outside) and entity type. An empty line follows each
    /// document. There is no limit to the length of a line or of the input.
    #[arg(long)]
    jsonl: bool,
}

impl Args {
    /// Runs the command; with `--jsonl` each document is printed as soon as it is analysed.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        if self.jsonl {
            return self.lines(console);
        }
        let (source, warnings) = console.files.read_text(&self.file, Limit::ARTICLE)?;
        console.show(&warnings)?;
        let document = analyse(&Article::plain(source));
        console.out().write_all(conllu(&document).as_bytes())?;
        Ok(Outcome::Done)
    }

    fn lines(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let (name, lines) = Files::lines(&self.file)?;
        for (number, line) in (1..).zip(lines) {
            let unread = |why: &dyn std::fmt::Display| {
                Diagnostic::error(
                    "analyse-line",
                    format!("{name}:{number}: not a JSON string: {why}"),
                )
                .hint("write each document as one JSON string on a line of its own")
            };
            let line = line.map_err(|error| unread(&error))?;
            let text: String = serde_json::from_str(&line).map_err(|error| unread(&error))?;
            console
                .out()
                .write_all(json_lines(&text, &parse_text(&text)).as_bytes())?;
            console.flush()?;
        }
        Ok(Outcome::Done)
    }
}
