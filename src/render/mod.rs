//! Papers: a quiz and its answer key as pages for people, in any format that is a folder of templates.
//!
//! In: the two quiz files; out: the bytes of a worksheet or an answer key. A worksheet is made from a [`PaperView`],
//! which has no field for a key, so no template can leak an answer. Formats are folders under `templates/`: found by
//! listing, nothing to register. All text reaches a view as [`Printable`], so no article can command a terminal or
//! turn a line around, and is escaped for its format when a template prints it.

mod engine;
mod form;
mod format;
mod hang;
mod key_view;
mod markdown;
mod paper;
mod paper_view;
mod printable;
mod wording;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::{FormId, KeyFile, QuizFile};

pub use format::{Escape, Format};
pub use key_view::{
    AnchorView, AnswerRow, EvidenceView, KeyItemView, KeySection, KeyView, LevelView, QuotedView,
    ShortfallView, Slip,
};
pub use paper::Paper;
pub use paper_view::{
    ArticleView, ItemView, LetteredText, PaperView, ResponseView, SectionView, SentenceView,
};
pub use printable::Printable;

/// Makes one paper of a form: a worksheet, or the answer key (which needs `key`).
///
/// Same inputs, same bytes. A worksheet does not depend on `key`.
///
/// # Errors
/// `render-form` where the quiz has no such form, `render-order` where a form's order does not fit its items,
/// `render-key` where the key is missing or belongs to another quiz, `render-paper` where the format has no such
/// paper, `render-template` where a template is at fault.
pub fn render(
    quiz: &QuizFile,
    key: Option<&KeyFile>,
    form: &FormId,
    paper: Paper,
    format: &Format,
) -> Result<Vec<u8>, Diagnostics> {
    let text = match paper {
        Paper::Worksheet => engine::print(format, paper, &PaperView::new(quiz, form)?)?,
        Paper::Key => {
            let key = key.ok_or_else(|| {
                Diagnostic::error(
                    "render-key",
                    "an answer key was asked for, but no key file was given",
                )
                .hint("give the `.key.json` file that was made with the quiz")
            })?;
            engine::print(format, paper, &KeyView::new(quiz, key, form)?)?
        }
    };
    Ok(text.into_bytes())
}
