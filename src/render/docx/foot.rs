use docx_rs::{Footer, NumPages, PageNum};

use crate::render::docx::run::{line, tab, words};
use crate::render::docx::style::FOOTER;
use crate::render::docx::words::PAGE;

/// The foot of every page: what it belongs to, and "Page 1 of 4", which the program that opens the file counts.
pub(super) fn foot(belongs_to: &str) -> Footer {
    let [page, of] = PAGE;
    let paragraph = line(FOOTER, [words(belongs_to), tab(), words(page)])
        .add_page_num(PageNum::new())
        .add_run(words(of))
        .add_num_pages(NumPages::new());
    Footer::new().add_paragraph(paragraph)
}
