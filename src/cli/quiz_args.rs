//! Finding and reading the two files of a quiz.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::console::Console;
use crate::cli::files::{Files, Limit};
use crate::diagnostic::{Diagnostics, Severity};
use crate::quiz::{Quiz, QuizFile};
use crate::source::SourceFile;

/// Reads the file that students may see.
pub fn load_quiz(console: &mut Console, path: &Path) -> Result<QuizFile, Diagnostics> {
    QuizFile::parse(&text(console, path)?)
}

/// Reads both files and makes sure that they belong together.
pub fn open_quiz(console: &mut Console, quiz: &Path, key: &Path) -> Result<Quiz, Diagnostics> {
    let key = text(console, key)?;
    Quiz::open(&text(console, quiz)?, &key)
}

/// The decoded text of a file that holds data; any byte that could not be read is an error.
pub fn text(console: &mut Console, path: &Path) -> Result<Arc<SourceFile>, Diagnostics> {
    whole_text(&mut console.files, path, Limit::DATA)
}

/// The decoded text of a file of at most this length; any byte that could not be read is an error.
pub fn whole_text(files: &mut Files, path: &Path, limit: Limit) -> Result<Arc<SourceFile>, Diagnostics> {
    let (file, mut replaced) = files.read_text(path, limit)?;
    if replaced.0.is_empty() {
        return Ok(Arc::new(file));
    }
    for problem in &mut replaced.0 {
        problem.severity = Severity::Error;
    }
    Err(replaced)
}

/// `story` of `story.quiz.json`, `story.key.json` or `story.json`.
pub fn stem(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    let name = name.strip_suffix(".json").unwrap_or(&name);
    let name = name
        .strip_suffix(".quiz")
        .or_else(|| name.strip_suffix(".key"))
        .unwrap_or(name);
    name.to_owned()
}

/// The key file beside a quiz file: `story.key.json` for `story.quiz.json`.
pub fn key_beside(quiz: &Path) -> PathBuf {
    quiz.with_file_name(format!("{}.key.json", stem(quiz)))
}

/// The quiz file beside a key file: `story.quiz.json` for `story.key.json`.
pub fn quiz_beside(key: &Path) -> PathBuf {
    key.with_file_name(format!("{}.quiz.json", stem(key)))
}
