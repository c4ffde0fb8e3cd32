//! Finding and reading the two files of a quiz.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::console::Console;
use crate::cli::files::Limit;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::{KeyFile, QuizFile};
use crate::source::SourceFile;

/// A quiz file with the bytes that its key file's digest is of.
pub struct LoadedQuiz {
    pub quiz: QuizFile,
    pub bytes: Vec<u8>,
}

/// Reads the file that students may see.
pub fn load_quiz(console: &mut Console, path: &Path) -> Result<LoadedQuiz, Diagnostics> {
    let bytes = console.files.read(path, Limit::DATA)?;
    let source = text(path, &bytes)?;
    let quiz: QuizFile = serde_json::from_str(source.text()).map_err(|e| Diagnostic::error("quiz", e.to_string()))?;
    Ok(LoadedQuiz { quiz, bytes })
}

/// Reads the file that only the teacher may see.
pub fn load_key(console: &mut Console, path: &Path) -> Result<KeyFile, Diagnostics> {
    let bytes = console.files.read(path, Limit::DATA)?;
    let source = text(path, &bytes)?;
    serde_json::from_str(source.text()).map_err(|e| Diagnostic::error("quiz", e.to_string()).into())
}

fn text(path: &Path, bytes: &[u8]) -> Result<Arc<SourceFile>, Diagnostics> {
    let name = path.display().to_string();
    let decoded = SourceFile::decode(&name, bytes)
        .map_err(|error| Diagnostic::error("not-text", format!("`{name}`: {error}")))?;
    Ok(Arc::new(decoded.file))
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

/// The quiz file beside a key file: `story.quiz.json` for `story.key.json`.
pub fn quiz_beside(key: &Path) -> PathBuf {
    key.with_file_name(format!("{}.quiz.json", stem(key)))
}
