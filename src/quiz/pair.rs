use std::fmt::Write;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::Scoring;
use crate::quiz::check::pair_faults;
use crate::quiz::json::shown;
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::source::{SourceFile, Span};

/// A quiz: what students see and what the teacher keeps.
///
/// Guaranteed: the two belong together, item for item, and the key holds the digest of the quiz file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiz {
    pub(super) file: QuizFile,
    pub(super) key: KeyFile,
}

impl Quiz {
    /// Two halves that were built together.
    pub(super) fn made(file: QuizFile, key: KeyFile) -> Self {
        Self { file, key }
    }

    /// Reads both files and checks that they belong together.
    pub fn open(quiz: &Arc<SourceFile>, key: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let (file, key_file) = match (QuizFile::parse(quiz), KeyFile::parse(key)) {
            (Ok(file), Ok(key_file)) => (file, key_file),
            (file, key_file) => {
                let problems = [file.err(), key_file.err()];
                return Err(Diagnostics(
                    problems.into_iter().flatten().flat_map(|list| list.0).collect(),
                ));
            }
        };
        if let Some(student) = &file.student {
            let message = format!(
                "`{}` is the copy of `{}`, not the quiz",
                quiz.name(),
                student.name
            );
            return Err(Diagnostic::error("quiz-copy", message)
                .at(quiz, Span::new(0, 0), "")
                .hint("give the quiz file of the whole class, which stands beside the answer key")
                .into());
        }
        if !key_file.belongs_to(quiz.text()) {
            return Err(apart(quiz, &file, key, &key_file).into());
        }
        shown(key, "key-mismatch", pair_faults(&file, &key_file))?;
        Ok(Self::made(file, key_file))
    }

    /// The same quiz, its answers scored by other rules. The key's digest follows, so that the two still belong together.
    #[must_use]
    pub fn scored_by(mut self, scoring: Scoring) -> Self {
        if scoring != self.file.scoring {
            self.file.scoring = scoring;
            self.key.quiz_sha256 = self.file.digest();
        }
        self
    }

    /// What students may see.
    #[must_use]
    pub fn file(&self) -> &QuizFile {
        &self.file
    }

    /// What only the teacher may see.
    #[must_use]
    pub fn key(&self) -> &KeyFile {
        &self.key
    }
}

/// What keeps a key from being the key of this quiz file.
fn apart(quiz: &Arc<SourceFile>, file: &QuizFile, key: &Arc<SourceFile>, key_file: &KeyFile) -> Diagnostic {
    let (message, hint) = if file.quiz == key_file.quiz {
        (
            format!(
                "the quiz file `{}` was changed after this answer key was made",
                quiz.name()
            ),
            "take the quiz file as it was made, or make the quiz anew",
        )
    } else {
        (
            format!(
                "this is the answer key of quiz `{}`, not of `{}`",
                key_file.quiz, file.quiz
            ),
            "give the answer key that was made with the quiz",
        )
    };
    Diagnostic::error("key-of-another-quiz", message)
        .at(key, Span::new(0, 0), "")
        .hint(hint)
}

impl QuizFile {
    /// SHA-256 of the bytes that [`QuizFile::to_json`] writes, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> String {
        sha256(&self.to_json())
    }
}

impl KeyFile {
    /// Reads the answer key of a class for one student's copy, and checks that they belong together: with the forms of the
    /// class in the place of the student's own, the copy is the quiz file that the key was made with.
    pub fn open_with_copy(copy: &Arc<SourceFile>, key: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let file = QuizFile::parse(copy)?;
        let key_file = Self::parse(key)?;
        if !key_file.has_copy(&file) {
            return Err(apart(copy, &file, key, &key_file).into());
        }
        shown(key, "key-mismatch", pair_faults(&file, &key_file))?;
        Ok(key_file)
    }

    fn has_copy(&self, copy: &QuizFile) -> bool {
        let mut class = QuizFile {
            student: None,
            forms: Vec::new(),
            ..copy.clone()
        };
        // The forms of the class come first, one a letter at most; how many they are stands in the quiz file alone.
        self.forms.iter().take(FormId::MOST_SHARED.into()).any(|order| {
            class.forms.push(order.clone());
            self.belongs_to(&class.to_json())
        })
    }

    /// Whether it was made with the quiz file of these contents.
    #[must_use]
    pub fn belongs_to(&self, quiz_json: &str) -> bool {
        self.quiz_sha256.eq_ignore_ascii_case(&sha256(quiz_json))
    }
}

/// SHA-256 of a text, in hexadecimal: for the digest that joins two files, and for the origins of a quiz.
#[must_use]
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
