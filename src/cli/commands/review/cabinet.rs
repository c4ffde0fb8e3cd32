use std::path::{Path, PathBuf};

use crate::bank::OwnItems;
use crate::cli::commands::review::in_words;
use crate::cli::files::{Files, Limit};
use crate::cli::quiz_args::{stem, whole_text};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::Quiz;
use crate::review::Cabinet;

/// Where a review reads questions from and writes quizzes to.
pub struct Drawer {
    files: Files,
    output: PathBuf,
    overwrite: bool,
    /// What this review wrote: that may be written over.
    own: Vec<PathBuf>,
}

impl Drawer {
    /// Writes quizzes under `output` where no other name is given.
    pub fn new(output: PathBuf, overwrite: bool) -> Self {
        Self {
            files: Files::default(),
            output,
            overwrite,
            own: Vec::new(),
        }
    }

    /// Writes both files of a quiz under the name that was agreed, and tells where.
    pub fn put(&mut self, quiz: &Quiz) -> Result<String, Diagnostics> {
        let output = self.output.clone();
        self.put_under(quiz, &output)
    }

    /// A name that another quiz stands under is refused before anything is written.
    fn put_under(&mut self, quiz: &Quiz, output: &Path) -> Result<String, Diagnostics> {
        let name = stem(output);
        let path = |kind: &str| output.with_file_name(format!("{name}.{kind}.json"));
        let (file, key) = (path("quiz"), path("key"));
        let mut problems = Diagnostics::default();
        for path in [&file, &key] {
            if path.exists() && !self.overwrite && !self.own.contains(path) {
                let problem = format!("`{}` is there already", path.display());
                problems.0.push(
                    Diagnostic::error("file", problem)
                        .hint("give another name with -o, or --overwrite to write over it"),
                );
            }
        }
        if !problems.0.is_empty() {
            return Err(problems);
        }
        if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            self.files.folder(folder)?;
        }
        let (quiz_text, key_text) = (quiz.file().to_json(), quiz.key().to_json());
        self.files
            .write_pair([(&file, quiz_text.as_bytes()), (&key, key_text.as_bytes())])?;
        self.own.extend([file.clone(), key.clone()]);
        Ok(format!(
            "Quiz {} is written: `{}`, and for you alone `{}`.\nPrint it: newsquiz render {}",
            quiz.file().quiz,
            file.display(),
            key.display(),
            file.display()
        ))
    }
}

impl Cabinet for Drawer {
    fn own(&mut self, path: &str) -> Result<OwnItems, String> {
        let source = whole_text(&mut self.files, Path::new(path), Limit::TEMPLATE);
        let source = source.map_err(|problems| in_words(&problems))?;
        OwnItems::load(&source).map_err(|problems| in_words(&problems))
    }

    fn write(&mut self, quiz: &Quiz, name: Option<&str>) -> Result<String, String> {
        let output = name.map_or_else(|| self.output.clone(), PathBuf::from);
        self.put_under(quiz, &output)
            .map_err(|problems| in_words(&problems))
    }
}
