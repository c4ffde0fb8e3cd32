//! Papers: a quiz and its answer key as pages for people, in any format that is a folder of templates.
//!
//! In: the two quiz files; out: the bytes of a worksheet, an answer key or the teacher's page. Beside them stands a page
//! of what was read in an article. A worksheet is made from a [`PaperView`], which has no field for a key, so no template can leak an answer. Formats are folders under `templates/`: found by
//! listing, nothing to register. All text reaches a view as [`Printable`], so no article can command a terminal or
//! turn a line around, and is escaped for its format when a template prints it. PDF is made of Typst templates.

mod about;
mod docx;
mod engine;
mod facts_view;
mod form;
mod format;
mod hang;
mod key_view;
mod layout;
mod markdown;
mod overlay;
mod paper;
mod paper_view;
#[cfg_attr(not(feature = "pdf"), path = "pdf_left_out.rs")]
mod pdf;
mod press;
mod printable;
mod readability;
mod standards;
mod teacher_view;
mod wording;

use serde::Serialize;

use crate::diagnostic::Diagnostics;
use crate::labels::Labels;
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::reading::{Note, Reading};

pub use facts_view::{
    FactView, FactsParagraph, FactsView, KindView, MarkView, PieceView, RefView, SentenceFacts,
};
pub use format::{Engine, Escape, Format};
pub use key_view::{
    AnchorView, AnswerRow, EvidenceView, KeyItemView, KeySection, KeyView, LevelView, PieceOfSentence,
    QuotedView, ShortfallView, Slip, TallyCell, TallyRow,
};
pub use layout::{Layout, PageSize};
pub use overlay::Overlay;
pub use paper::Paper;
pub use paper_view::{
    ArticleView, GlossView, ItemView, LetteredText, PaperView, ResponseView, SectionView, SentenceView,
    StudentView,
};
pub use pdf::{Fonts, missing_warning};
pub use press::{Press, PrintedPaper};
pub use printable::Printable;
pub use readability::readability_line;
pub use teacher_view::{FrameworkView, PromptView, SkillView, StandardView, TeacherView};
pub use wording::other_scoring;

/// Makes one paper of a form, as [`Press::new`] does: a worksheet, the answer key, or the teacher's page (which both need
/// `key`). What the paper says of its own accord is said in the language of `labels`.
///
/// Same inputs, same bytes. A worksheet does not depend on `key`, the teacher's page not on `form`.
///
/// # Errors
/// `render-form` where the quiz has no such form, `render-order` where a form's order does not fit its items,
/// `render-key` where the key is missing or belongs to another quiz, `render-paper` where the format has no such
/// paper, `render-template` where a template or the looks of Word files are at fault, `render-docx` where a Word file
/// cannot be packed.
pub fn render(
    quiz: &QuizFile,
    key: Option<&KeyFile>,
    form: &FormId,
    paper: Paper,
    format: &Format,
    labels: &Labels,
) -> Result<Vec<u8>, Diagnostics> {
    let printed = Press::new(labels.clone()).print(quiz, key, form, paper, format)?;
    Ok(printed.bytes)
}

/// Makes a page for the browser of an article and the facts in `notes`, which must be in the order of their sentences.
///
/// The page stands alone: nothing is loaded, nothing runs.
///
/// # Errors
/// `render-template` where the template is at fault.
pub fn facts_page(reading: &Reading, notes: &[Note]) -> Result<String, Diagnostics> {
    html_page("facts.html", &FactsView::new(reading, notes))
}

/// Makes a page for the browser of a view, whose texts are [`Printable`], by a template of the program's own HTML format.
///
/// # Errors
/// `render-template` where the template is at fault.
///
/// # Panics
/// Never: the HTML format is one of those that the program comes with, as a test shows.
pub fn html_page(template: &str, view: &impl Serialize) -> Result<String, Diagnostics> {
    let formats = Format::all();
    let html = formats.iter().find(|format| format.name() == "html");
    let html = html.expect("the program comes with an HTML format, as a test shows");
    engine::fill(html, template, view, &Labels::english())
}
