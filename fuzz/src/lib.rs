//! What the targets share: a small quiz of all kinds of questions, and bytes as a decoded file.

use std::sync::{Arc, OnceLock};

use newsquiz::quiz::Quiz;
use newsquiz::source::SourceFile;
use newsquiz::submission::Paper;

/// The sample quiz of the tests, with its key.
pub fn quiz() -> &'static Quiz {
    static QUIZ: OnceLock<Quiz> = OnceLock::new();
    QUIZ.get_or_init(|| {
        let file = |text: &str| Arc::new(SourceFile::new("sample.json", text));
        Quiz::open(
            &file(include_str!("../../tests/golden/answers/harbury.quiz.json")),
            &file(include_str!("../../tests/golden/answers/harbury.key.json")),
        )
        .expect("the sample quiz and its key belong together")
    })
}

/// Its forms.
pub fn papers() -> &'static [Paper<'static>] {
    static PAPERS: OnceLock<Vec<Paper<'static>>> = OnceLock::new();
    PAPERS.get_or_init(|| {
        let forms = quiz().key().forms.iter();
        let papers = forms.map(|order| Paper::new(quiz().file(), order).expect("the sample forms fit"));
        papers.collect()
    })
}

/// A file of these bytes, decoded as any file is.
pub fn decoded(bytes: &[u8]) -> Option<Arc<SourceFile>> {
    let decoded = SourceFile::decode("fuzz", bytes).ok()?;
    Some(Arc::new(decoded.file))
}
