use docx_rs::{Footer, NumPages, PageNum};

use crate::render::docx::run::{line, tab, words as plain};
use crate::render::docx::style::FOOTER;
use crate::render::docx::words::Words;

/// The foot of every page: what it belongs to, and "Page 1 of 4", which the program that opens the file counts.
pub(super) fn foot(belongs_to: &str, words: &Words<'_>) -> Footer {
    let [page, of] = words.all(["page", "page-of"]);
    let paragraph = line(FOOTER, [plain(belongs_to), tab(), plain(&format!("{page} "))])
        .add_page_num(PageNum::new())
        .add_run(plain(&format!(" {of} ")))
        .add_num_pages(NumPages::new());
    Footer::new().add_paragraph(paragraph)
}
