//! Papers in every language: complete, and honest about which words are in which language.

use newsquiz::labels::Labels;
use newsquiz::quiz::FormId;
use newsquiz::render::{Engine, Format, Paper, render};
use pretty_assertions::assert_eq;

use super::fixture;
use super::word_file::WordFile;
use crate::harness::golden;

/// The fixture's form A in a language: format, paper, text.
fn papers(language: &str) -> Vec<(Format, Paper, String)> {
    let labels = Labels::of(language).expect("a language");
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let form = FormId("A".to_owned());
    let mut papers = Vec::new();
    for format in Format::all() {
        for &paper in format.papers() {
            let bytes = render(&quiz, Some(&key), &form, paper, &format, &labels).expect("a paper");
            let text = match format.engine() {
                Engine::Templates => String::from_utf8(bytes).expect("a text"),
                Engine::Docx => WordFile::open(&bytes).outline(),
                // What a PDF says is read by `in_print.rs`, which needs other programs.
                Engine::Typst => continue,
            };
            papers.push((format.clone(), paper, text));
        }
    }
    papers
}

#[test]
fn papers_in_other_languages_are_as_reviewed() {
    for language in Labels::languages() {
        for (format, paper, text) in papers(language) {
            if language != "en" && format.name() == "text" {
                golden(&format!("labels/{language}/{paper}-a.txt"), &text);
            }
        }
    }
}

#[test]
fn no_english_label_is_left_in_another_language() {
    let english = Labels::english().plain();
    for language in Labels::languages() {
        let own = Labels::of(language).expect("a language").plain();
        // Short words may stand in the questions too.
        let foreign: Vec<&String> = english
            .iter()
            .filter(|(id, words)| words.len() > 9 && own[*id] != **words)
            .map(|(_, words)| words)
            .collect();
        assert!(language == "en" || foreign.len() > 40, "{language}");
        for (format, paper, text) in papers(language) {
            let text = text.to_lowercase();
            for words in foreign.iter().filter(|words| !asked(paper, words)) {
                assert!(
                    !text.contains(&words.to_lowercase()),
                    "{language}: {} of {} holds `{words}`",
                    paper,
                    format.name()
                );
            }
        }
    }
}

/// Whether a question or task of the teacher's page has these words too.
fn asked(paper: Paper, words: &str) -> bool {
    let words = words.to_lowercase();
    let prompts = fixture::key().prompts;
    paper == Paper::Teacher
        && prompts
            .iter()
            .any(|prompt| prompt.words.to_lowercase().contains(&words))
}

#[test]
fn questions_keep_the_language_of_the_article() {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let stems: Vec<&String> = quiz.items.iter().map(|item| &item.stem).collect();
    let prompts: Vec<&String> = key.prompts.iter().map(|prompt| &prompt.words).collect();
    for language in Labels::languages() {
        for (format, paper, text) in papers(language) {
            if format.name() != "html" {
                continue;
            }
            let questions = if paper == Paper::Teacher { &prompts } else { &stems };
            for question in questions {
                let printed = question.replace('\'', "&#x27;");
                assert!(text.contains(&printed), "{language}: {question}");
                let marked = format!("<span lang=\"en\">{printed}</span>");
                assert!(
                    language == "en" || paper != Paper::Teacher || text.contains(&marked),
                    "{language}: {question}"
                );
            }
            assert!(
                text.contains(&format!("<html lang=\"{language}\">")),
                "{language} {paper}"
            );
            let marked = text.matches(" lang=\"en\"").count();
            if language == "en" {
                assert_eq!(text.matches(" lang=").count(), 1, "one language needs no marks");
            } else {
                assert!(marked > questions.len(), "{language} {paper}: {marked}");
            }
        }
    }
}
