use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::labels::Labels;
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::render::about::About;
use crate::render::{
    Engine, Fonts, Format, KeyView, Layout, Paper, PaperView, TeacherView, docx, engine, pdf,
};

/// What papers are printed with.
#[derive(Clone, Debug)]
pub struct Press {
    /// How they are set.
    pub layout: Layout,
    /// The fonts for PDF.
    pub fonts: Fonts,
    /// What papers say of their own accord.
    pub labels: Labels,
}

/// One paper, ready to be written to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedPaper {
    /// The file.
    pub bytes: Vec<u8>,
    /// What is not as it should be in the format's templates.
    pub warnings: Diagnostics,
    /// The pieces of text that no font has; they stand on the paper as code points.
    pub missing: BTreeSet<String>,
}

impl PrintedPaper {
    /// One with nothing to remark.
    fn plain(bytes: Vec<u8>) -> Self {
        Self {
            bytes,
            warnings: Diagnostics::default(),
            missing: BTreeSet::new(),
        }
    }
}

impl Press {
    /// One that sets papers as they are set where nothing else is wished, and speaks the language of `labels`.
    #[must_use]
    pub fn new(labels: Labels) -> Self {
        Self {
            layout: Layout::default(),
            fonts: Fonts::default(),
            labels,
        }
    }

    /// Makes one paper of a form: a worksheet, the answer key, or the teacher's page (which both need `key`).
    ///
    /// Same inputs, same bytes. A worksheet does not depend on `key`.
    ///
    /// # Errors
    /// As those of [`render`](crate::render::render).
    pub fn print(
        &self,
        quiz: &QuizFile,
        key: Option<&KeyFile>,
        form: &FormId,
        paper: Paper,
        format: &Format,
    ) -> Result<PrintedPaper, Diagnostics> {
        format.offers(paper)?;
        let about = About {
            quiz,
            form,
            paper,
            layout: self.layout,
            labels: &self.labels,
        };
        match paper {
            Paper::Worksheet => {
                let view = PaperView::new(quiz, form, &self.labels)?;
                let view = if self.layout.article {
                    view
                } else {
                    view.without_article()
                };
                self.set(format, &about, &view, docx::worksheet)
            }
            Paper::Key => {
                let key = given(key, "an answer key was asked for, but no key file was given")?;
                let view = KeyView::new(quiz, key, form, &self.labels)?;
                self.set(format, &about, &view, docx::key)
            }
            Paper::Teacher => {
                let key = given(key, "the teacher's page was asked for, but no key file was given")?;
                let view = TeacherView::new(quiz, key, &self.labels)?;
                self.set(format, &about, &view, docx::teacher)
            }
        }
    }

    /// Sets `view` by the engine of `format`; `word` sets it as a Word file.
    fn set<View: Serialize>(
        &self,
        format: &Format,
        about: &About<'_>,
        view: &View,
        word: impl FnOnce(&View, &Format, Layout, &Labels) -> Result<Vec<u8>, Diagnostics>,
    ) -> Result<PrintedPaper, Diagnostics> {
        let template = format.template(about.paper);
        match format.engine() {
            Engine::Docx => word(view, format, self.layout, &self.labels).map(PrintedPaper::plain),
            Engine::Templates => {
                let text = engine::fill(format, &template, view, &self.labels)?;
                Ok(PrintedPaper::plain(text.into_bytes()))
            }
            Engine::Typst => {
                let view = serde_json::to_value(view).map_err(|error| {
                    Diagnostic::error(
                        "render-view",
                        format!("the paper cannot be told as JSON: {error}"),
                    )
                })?;
                pdf::print(format, &template, view, about, &self.fonts)
            }
        }
    }
}

/// The key that a teacher's paper cannot do without.
fn given<'a>(key: Option<&'a KeyFile>, problem: &str) -> Result<&'a KeyFile, Diagnostics> {
    key.ok_or_else(|| {
        Diagnostic::error("render-key", problem)
            .hint("give the `.key.json` file that was made with the quiz")
            .into()
    })
}
