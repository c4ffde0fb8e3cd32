use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::files::{Files, Limit};
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::text;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::mark::Desk;
use crate::quiz::{Quiz, QuizFile};
use crate::submission::MarkFile;
use crate::terminal::counted;

/// Marks that were there before, with the bytes of their file.
pub(super) struct Found {
    pub(super) file: MarkFile,
    bytes: Vec<u8>,
}

/// The file that marks are saved in. What somebody else has written into it meanwhile is never written over.
pub(super) struct MarksFile {
    path: PathBuf,
    /// What this run has read or written last.
    known: Vec<u8>,
}

/// The marks of a file that is there; refused where it holds anything else than marks of this quiz.
pub(super) fn read(console: &mut Console, path: &Path, quiz: &Quiz) -> Result<Option<Found>, Diagnostics> {
    if !path.exists() {
        return Ok(None);
    }
    let bytes = console.files.read(path, Limit::DATA)?;
    let (file, _) = MarkFile::parse(&text(console, path)?, quiz)?;
    Ok(Some(Found { file, bytes }))
}

/// The files of people who marked on their own; none of them may be the one that is written.
pub(super) fn read_others(
    console: &mut Console,
    paths: &[PathBuf],
    output: &Path,
    quiz: &Quiz,
) -> Result<Vec<MarkFile>, Diagnostics> {
    let mut files = Vec::new();
    let mut problems = Diagnostics::default();
    let resolved = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    for path in paths {
        if resolved(path) == resolved(output) {
            let problem = format!("`{}` cannot be settled into itself", path.display());
            problems
                .0
                .push(Diagnostic::error("marks-settle", problem).hint("name a file of its own with -o"));
            continue;
        }
        match text(console, path).and_then(|source| MarkFile::parse(&source, quiz)) {
            Ok((file, _)) => files.push(file),
            Err(found) => problems.0.extend(found.0),
        }
    }
    if problems.0.is_empty() {
        Ok(files)
    } else {
        Err(problems)
    }
}

impl MarksFile {
    /// Continues with the marks found, or begins a file without any: better now than later if it cannot be written.
    pub(super) fn open(
        path: PathBuf,
        found: Option<Found>,
        quiz: &QuizFile,
    ) -> Result<(Self, MarkFile), Failure> {
        if let Some(Found { file, bytes }) = found {
            return Ok((Self { path, known: bytes }, file));
        }
        let file = MarkFile::new(quiz);
        let known = bytes(&file)?;
        Files::default().create(&path, &known)?;
        Ok((Self { path, known }, file))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Saves the marks, whole or not at all.
    pub(super) fn save(&mut self, marks: &MarkFile) -> Result<(), Diagnostic> {
        let fresh = bytes(marks)?;
        let mut files = Files::default();
        if files.read(&self.path, Limit::DATA)? != self.known {
            let problem = format!(
                "`{}` was changed by somebody else meanwhile, and is not written over",
                self.path.display()
            );
            return Err(Diagnostic::error("marks-changed", problem)
                .hint("the last decision is not saved; start again to continue with the file as it is now"));
        }
        files.update(&self.path, &fresh)?;
        self.known = fresh;
        Ok(())
    }

    /// Tells what of the file is not about these answers, and who else has marked in it.
    pub(super) fn tell_what_is_there(&self, console: &mut Console, desk: &Desk) -> Result<(), Failure> {
        let path = self.path.display();
        let outdated = desk.outdated().len();
        let absent = desk.others().len() - outdated;
        let mut warnings = Diagnostics::default();
        if outdated > 0 {
            let marks = counted(outdated, "mark");
            let message = format!("`{path}`: {marks} of answers that have changed since; mark them anew");
            warnings.0.push(Diagnostic::warning("marks-outdated", message));
        }
        if absent > 0 {
            let marks = counted(absent, "mark");
            let message =
                format!("`{path}`: {marks} of answers that do not await you here; they stay as they are");
            warnings.0.push(Diagnostic::warning("marks-others", message));
        }
        if !warnings.0.is_empty() {
            console.show(&warnings)?;
        }
        let file = desk.file();
        let mut others: Vec<&str> = file.marks.iter().map(|mark| mark.marker.as_str()).collect();
        others.retain(|marker| *marker != desk.marker());
        others.sort_unstable();
        others.dedup();
        if !others.is_empty() {
            console.say(&format!(
                "`{path}` also holds marks by {}. To mark on your own, give another file with -o.",
                others.join(", ")
            ))?;
        }
        Ok(())
    }
}

fn bytes(marks: &MarkFile) -> Result<Vec<u8>, Diagnostic> {
    marks
        .to_text()
        .map(String::into_bytes)
        .map_err(|error| Diagnostic::error("marks-write", format!("the marks cannot be written: {error}")))
}
