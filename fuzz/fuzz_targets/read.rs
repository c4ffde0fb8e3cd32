//! Any text is analysed, read and shown without a panic, and every place that is told slices the text.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use newsquiz::article::Article;
use newsquiz::language::analyse;
use newsquiz::reading::{json, notes, read};
use newsquiz::render::facts_page;
use newsquiz::source::SourceFile;

fuzz_target!(|text: &str| {
    let article = Article::plain(SourceFile::new("fuzz.txt", text));
    let reading = read(&Arc::new(analyse(&article)));
    let notes = notes(&reading);
    for note in &notes {
        assert!(note.spans.iter().all(|span| span.of(text).is_some()), "{note:?}");
    }
    assert!(json(&reading).is_object());
    facts_page(&reading, &notes).expect("the page of facts is made of any reading");
});
