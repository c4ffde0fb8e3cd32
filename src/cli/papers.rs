//! Printing: which papers in which formats, from the two files of a quiz.

use crate::cli::file_name::safe;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::render::{Format, Paper, render};

/// What is to be printed: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct PaperArgs {
    /// Print papers in these formats: html, markdown, text
    ///
    /// Without it all of them; copies for single students in the best one for printing alone.
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    to: Vec<String>,
    /// Print these papers alone: worksheet, key
    #[arg(long, value_name = "PAPERS", value_delimiter = ',', value_parser = paper)]
    paper: Vec<Paper>,
}

/// The formats for single students' copies where none is asked for: the first one that there is.
const FOR_COPIES: [&str; 2] = ["pdf", "html"];

/// A paper by its name.
fn paper(name: &str) -> Result<Paper, String> {
    let found = Paper::ALL.into_iter().find(|paper| paper.name() == name);
    found.ok_or_else(|| format!("papers: {}", Paper::ALL.map(Paper::name).join(", ")))
}

impl PaperArgs {
    /// What to print for the whole class.
    pub fn printing(&self) -> Result<Printing, Diagnostics> {
        let mut formats = Format::all();
        if let Some(unknown) = self
            .to
            .iter()
            .find(|name| formats.iter().all(|format| format.name() != name.as_str()))
        {
            let known = formats.iter().map(Format::name).collect::<Vec<_>>().join(", ");
            let problem = format!("there is no format `{unknown}`");
            return Err(Diagnostic::error("make-format", problem)
                .hint(format!("formats: {known}"))
                .into());
        }
        formats.retain(|format| self.to.is_empty() || self.to.iter().any(|name| name == format.name()));
        Ok(Printing {
            formats,
            papers: self.papers(),
        })
    }

    /// What to print for single students.
    pub fn printing_of_copies(&self) -> Result<Printing, Diagnostics> {
        let mut printing = self.printing()?;
        if self.to.is_empty() {
            let best = FOR_COPIES
                .iter()
                .find_map(|name| printing.formats.iter().position(|format| format.name() == *name));
            if let Some(best) = best {
                printing.formats = vec![printing.formats.swap_remove(best)];
            }
        }
        Ok(printing)
    }

    /// Whether papers were asked for that cannot be made without the key.
    pub fn names_a_key(&self) -> bool {
        self.paper.iter().any(|&paper| !is_for_students(paper))
    }

    /// Whether only papers were asked for that are made without the key.
    pub fn needs_no_key(&self) -> bool {
        !self.paper.is_empty() && !self.names_a_key()
    }

    fn papers(&self) -> Vec<Paper> {
        let wanted = |paper: &Paper| self.paper.is_empty() || self.paper.contains(paper);
        Paper::ALL.into_iter().filter(wanted).collect()
    }
}

/// Papers, each in some formats.
pub struct Printing {
    formats: Vec<Format>,
    papers: Vec<Paper>,
}

/// A printed paper.
pub struct Printed {
    /// Which it is.
    pub paper: Paper,
    /// The extension of its file, without a dot.
    pub extension: String,
    /// The file's contents.
    pub bytes: Vec<u8>,
}

impl Printed {
    /// The name of its file, beside the other files of the quiz `quiz`: `story.key-A.html`.
    pub fn name(&self, quiz: &str, form: &FormId) -> String {
        format!("{quiz}.{}-{}.{}", self.paper, safe(&form.0), self.extension)
    }
}

impl Printing {
    /// The papers of one form; without a key those for students alone.
    pub fn of(
        &self,
        quiz: &QuizFile,
        key: Option<&KeyFile>,
        form: &FormId,
    ) -> Result<Vec<Printed>, Diagnostics> {
        let mut printed = Vec::new();
        for format in &self.formats {
            for &paper in format.papers() {
                let secret = !is_for_students(paper);
                if !self.papers.contains(&paper) || (secret && key.is_none()) {
                    continue;
                }
                let key = key.filter(|_| secret);
                printed.push(Printed {
                    paper,
                    extension: format.extension().to_owned(),
                    bytes: render(quiz, key, form, paper, format)?,
                });
            }
        }
        Ok(printed)
    }
}

/// Whether students may have it.
pub fn is_for_students(paper: Paper) -> bool {
    match paper {
        Paper::Worksheet => true,
        Paper::Key => false,
    }
}
