use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::article::Article;
use crate::language::{analyse, conllu, json_lines, parse_text};
use crate::source::SourceFile;

/// Print the language analysis of an article as CoNLL-U.
#[derive(Args, Debug)]
pub struct Analyse {
    /// The article, or `-` for standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    pub file: PathBuf,
    /// Take each line as a JSON string that holds one whole document; print a JSON array for each token
    /// (text, space after, tag, part of speech, features, lemma, head, relation, sentence start, entity
    /// position, entity type) and an empty line after each document.
    #[arg(long)]
    pub jsonl: bool,
}

/// Why there is no analysis.
#[derive(Debug, thiserror::Error)]
pub enum AnalyseError {
    /// The file could not be read.
    #[error("cannot read `{name}`: {source}")]
    Read {
        /// The file, or `<stdin>`.
        name: String,
        /// The system's reason.
        source: io::Error,
    },
    /// A line is not a JSON string.
    #[error("{name}:{line}: expected a JSON string with the text of one document: {source}")]
    Json {
        /// The file, or `<stdin>`.
        name: String,
        /// The line, from 1.
        line: usize,
        /// What the JSON reader says.
        source: serde_json::Error,
    },
    /// The output could not be written.
    #[error("cannot write the analysis: {0}")]
    Write(io::Error),
}

impl Analyse {
    /// Runs the command; documents are printed as soon as they are analysed.
    pub fn run(&self) -> Result<(), AnalyseError> {
        let name = if self.file == Path::new("-") {
            "<stdin>".to_owned()
        } else {
            self.file.display().to_string()
        };
        let failed = |source| AnalyseError::Read {
            name: name.clone(),
            source,
        };
        let mut input: Box<dyn BufRead> = if self.file == Path::new("-") {
            Box::new(io::stdin().lock())
        } else {
            Box::new(BufReader::new(File::open(&self.file).map_err(failed)?))
        };
        let mut output = BufWriter::new(io::stdout().lock());
        if !self.jsonl {
            let mut text = String::new();
            input.read_to_string(&mut text).map_err(failed)?;
            let document = analyse(&Article::plain(SourceFile::new(name.clone(), text)));
            return finish(
                output
                    .write_all(conllu(&document).as_bytes())
                    .and_then(|()| output.flush()),
            );
        }
        for (line, text) in (1..).zip(input.lines()) {
            let text = text.map_err(failed)?;
            let text: String = serde_json::from_str(&text).map_err(|source| AnalyseError::Json {
                name: name.clone(),
                line,
                source,
            })?;
            let lines = json_lines(&text, &parse_text(&text));
            if let Err(problem) = output.write_all(lines.as_bytes()).and_then(|()| output.flush()) {
                return finish(Err(problem));
            }
        }
        Ok(())
    }
}

/// A reader that has seen enough and closed the pipe is no failure.
fn finish(written: io::Result<()>) -> Result<(), AnalyseError> {
    match written {
        Err(problem) if problem.kind() != io::ErrorKind::BrokenPipe => Err(AnalyseError::Write(problem)),
        _ => Ok(()),
    }
}
