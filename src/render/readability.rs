use std::fmt::Write;

use crate::language::Readability;
use crate::quiz::QuizFile;

/// One line for the teacher: how long the article is, and how hard it and the questions are to read. Nothing for an
/// article without words.
///
/// The questions are counted by their stems: options are words of the article more often than not, and no sentences.
#[must_use]
pub fn readability_line(quiz: &QuizFile) -> Option<String> {
    let sentences = quiz.articles.iter().flat_map(|article| &article.paragraphs);
    let sentences = sentences.flatten();
    let article = Readability::of_sentences(sentences.map(|sentence| sentence.text.as_str()));
    let stems = Readability::of_texts(quiz.items.iter().map(|item| item.stem.as_str()));
    let counted = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    let mut line = format!(
        "The article has {} in {}, {:.1} words a sentence: Flesch-Kincaid grade {:.1}",
        counted(article.words, "word"),
        counted(article.sentences, "sentence"),
        article.words_a_sentence()?,
        article.grade()?,
    );
    if let Some(grade) = stems.grade() {
        let _ = write!(line, "; the questions: grade {grade:.1}");
    }
    line.push_str(" (a rough guide).");
    Some(line)
}
