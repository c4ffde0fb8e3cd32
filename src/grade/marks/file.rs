use std::sync::Arc;

use super::{GivenMark, Judged, MarkedQuestion};
use crate::diagnostic::Diagnostics;
use crate::quiz::Quiz;
use crate::source::SourceFile;
use crate::submission::MarkFile;

/// Reads a file that the marking desk wrote.
pub fn read(source: &Arc<SourceFile>, quiz: &Quiz) -> Result<Vec<GivenMark>, Diagnostics> {
    let (file, spans) = MarkFile::parse(source, quiz)?;
    Ok(file
        .marks
        .into_iter()
        .zip(spans)
        .map(|(mark, span)| GivenMark {
            student: mark.student,
            question: MarkedQuestion::Item(mark.item),
            points: mark.points,
            judged: Some(Judged {
                marker: mark.marker,
                answer: mark.answer,
                form: mark.form,
                comment: mark.comment,
            }),
            source: Arc::clone(source),
            span,
        })
        .collect())
}
