use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::console::Console;
use crate::cli::files::Limit;
use crate::cli::layout_args::LayoutArgs;
use crate::cli::outcome::Failure;
use crate::cli::papers::Printing;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::labels::Labels;
use crate::render::{Format, Overlay, Paper};

/// How papers are printed: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct PaperArgs {
    /// Print papers in these formats: html, markdown, pdf, text, docx (Word)
    ///
    /// Without it all but docx; copies for single students in the best one for printing alone.
    #[arg(long, value_name = "FORMATS", value_delimiter = ',')]
    to: Vec<String>,
    /// Print these papers alone: worksheet, key, teacher
    #[arg(long, value_name = "PAPERS", value_delimiter = ',', value_parser = paper)]
    paper: Vec<Paper>,
    #[command(flatten)]
    layout: LayoutArgs,
    #[arg(long, value_name = "LANGUAGE", default_value = "en", hide_default_value = true, help = help())]
    labels: String,
    /// Lay the templates of this folder over the program's own, file by file; `newsquiz templates export` writes these
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
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
    pub fn printing(&self, console: &mut Console) -> Result<Printing, Failure> {
        let wanted = |paper: &Paper| self.paper.is_empty() || self.paper.contains(paper);
        Ok(Printing {
            press: self.layout.press(console, self.labels()?)?,
            formats: self.formats(console)?,
            papers: Paper::ALL.into_iter().filter(wanted).collect(),
        })
    }

    /// What to print for single students, of what is printed for the class.
    pub fn for_copies(&self, class: &Printing) -> Printing {
        let mut formats = class.formats.clone();
        if self.to.is_empty() {
            let best = FOR_COPIES
                .iter()
                .find_map(|name| formats.iter().position(|format| format.name() == *name));
            if let Some(best) = best {
                formats = vec![formats.swap_remove(best)];
            }
        }
        Printing {
            formats,
            papers: class.papers.clone(),
            press: class.press.clone(),
        }
    }

    /// Whether papers were asked for that cannot be made without the key.
    pub fn names_a_key(&self) -> bool {
        self.paper.iter().any(|paper| paper.needs_key())
    }

    /// Whether only papers were asked for that are made without the key.
    pub fn needs_no_key(&self) -> bool {
        !self.paper.is_empty() && !self.names_a_key()
    }

    /// The labels that were asked for.
    fn labels(&self) -> Result<Labels, Failure> {
        Labels::of(&self.labels).ok_or_else(|| {
            let problem = format!("there are no labels in the language `{}`", self.labels);
            Diagnostic::error("labels", problem)
                .hint(format!("languages: {}", Labels::languages().join(", ")))
                .into()
        })
    }

    /// The formats that were asked for, or those printed where none is named, with the templates of the teacher laid over.
    fn formats(&self, console: &mut Console) -> Result<Vec<Format>, Failure> {
        let overlay = match &self.templates {
            Some(folder) => overlay(console, folder)?,
            None => Vec::new(),
        };
        let (all, warnings) = Format::overlaid(&overlay)?;
        console.show(&warnings)?;
        let names: Vec<&str> = all.iter().map(Format::name).collect();
        if let Some(unknown) = self.to.iter().find(|name| !names.contains(&name.as_str())) {
            let problem = format!("there is no format `{unknown}`");
            return Err(Diagnostic::error("make-format", problem)
                .hint(format!("formats: {}", names.join(", ")))
                .into());
        }
        let wanted: Vec<Format> = all
            .into_iter()
            .filter(|format| {
                if self.to.is_empty() {
                    format.by_default()
                } else {
                    self.to.iter().any(|name| name == format.name())
                }
            })
            .collect();
        same_ending(&wanted)?;
        Ok(wanted)
    }
}

/// The help lists the languages as they stand in `assets/labels/`.
fn help() -> String {
    format!(
        "Print headings, instructions and the like in this language: {} (unless given: en); questions keep the \
         article's language",
        Labels::languages().join(", ")
    )
}

/// Refuses two formats whose papers would take one another's place.
fn same_ending(formats: &[Format]) -> Result<(), Diagnostic> {
    for (place, one) in formats.iter().enumerate() {
        let same = |other: &&Format| other.extension() == one.extension();
        if let Some(other) = formats[place + 1..].iter().find(same) {
            let problem = format!(
                "the formats `{}` and `{}` both write files that end in `.{}`",
                one.name(),
                other.name(),
                one.extension()
            );
            let hint = format!(
                "print one of them, `--to {}`, or give it another extension",
                other.name()
            );
            return Err(Diagnostic::error("make-format", problem).hint(hint));
        }
    }
    Ok(())
}

/// Every file of the teacher's folder, with the format whose folder it stands in.
fn overlay(console: &mut Console, folder: &Path) -> Result<Vec<Overlay>, Failure> {
    let mut files = Vec::new();
    let mut problems = Diagnostics::default();
    for inside in console.files.tree(folder)? {
        let path = folder.join(&inside);
        let Some((format, name)) = parts(&inside) else {
            problems.0.push(stray(&path));
            continue;
        };
        match console.files.read_text(&path, Limit::TEMPLATE) {
            Ok((source, warnings)) => {
                console.show(&warnings)?;
                files.push(Overlay {
                    format,
                    name,
                    source: Arc::new(source),
                });
            }
            Err(problem) => problems.0.push(problem),
        }
    }
    if problems.0.is_empty() && files.is_empty() {
        let problem = format!("the folder `{}` has no templates", folder.display());
        problems.0.push(
            Diagnostic::error("templates", problem)
                .hint("`newsquiz templates export DIR` writes the program's own, to start from"),
        );
    }
    if problems.0.is_empty() {
        Ok(files)
    } else {
        Err(problems.into())
    }
}

/// `html` and `response/choice.html` of `html/response/choice.html`.
fn parts(inside: &Path) -> Option<(String, String)> {
    let mut names = inside.iter().map(|part| part.to_string_lossy().into_owned());
    let format = names.next()?;
    let name = names.collect::<Vec<_>>().join("/");
    (!name.is_empty()).then_some((format, name))
}

fn stray(path: &Path) -> Diagnostic {
    let problem = format!("`{}` stands in no format's folder", path.display());
    Diagnostic::error("templates", problem)
        .hint("a template stands in the folder of its format, such as `html/worksheet.html`")
}
