//! Papers in every format: compared whole, and safe whatever the texts hold.

mod docx;
mod fixture;
mod golden;
mod hostile;
mod in_print;
mod labels;
mod pdf;
mod secrecy;
mod tally;
mod word_file;

use newsquiz::render::{Engine, Format};

use word_file::WordFile;

/// The formats whose papers are texts.
fn text_formats() -> Vec<Format> {
    let mut formats = Format::all();
    formats.retain(|format| format.engine() == Engine::Templates);
    formats
}

/// All that a paper holds, as text.
fn text_of(format: &Format, bytes: Vec<u8>) -> String {
    match format.engine() {
        Engine::Templates => String::from_utf8(bytes).expect("a text"),
        Engine::Docx => WordFile::open(&bytes).whole(),
        Engine::Typst => panic!("`in_print.rs` reads PDF files"),
    }
}
