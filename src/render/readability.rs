use crate::labels::{Argument, Labels};
use crate::language::Readability;
use crate::quiz::QuizFile;

/// One line for the teacher: how long the article is, and how hard it and the questions are to read. Nothing for an
/// article without words.
///
/// The questions are counted by their stems: options are words of the article more often than not, and no sentences.
#[must_use]
pub fn readability_line(quiz: &QuizFile, labels: &Labels) -> Option<String> {
    let sentences = quiz.articles.iter().flat_map(|article| &article.paragraphs);
    let sentences = sentences.flatten();
    let article = Readability::of_sentences(sentences.map(|sentence| sentence.text.as_str()));
    let stems = Readability::of_texts(quiz.items.iter().map(|item| item.stem.as_str()));
    let mut given = vec![
        ("words", article.words.into()),
        ("sentences", article.sentences.into()),
        ("average", Argument::Tenths(article.words_a_sentence()?)),
        ("grade", Argument::Tenths(article.grade()?)),
    ];
    Some(match stems.grade() {
        Some(grade) => {
            given.push(("questions", Argument::Tenths(grade)));
            labels.told("readability-with-questions", &given)
        }
        None => labels.told("readability", &given),
    })
}
