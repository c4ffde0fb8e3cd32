use crate::article::Found;
use crate::item::Prompt;
use crate::language::{Document, HardWord, Sentence, hard_words};
use crate::quiz::{ArticleText, NumberedSentence, Origin, Reason, sha256};
use crate::source::{SourceFile, Span};

/// What a quiz is about, beside its items.
#[derive(Clone, Debug)]
pub struct Stimulus {
    /// The article's headline, or the title that the teacher gave.
    pub title: String,
    /// The article as printed.
    pub article: ArticleText,
    /// The span of each numbered sentence, number 1 first.
    pub sentences: Vec<Span>,
    /// The article and bank files.
    pub origins: Vec<Origin>,
    /// Hard words of the article, for the answer key.
    pub glossary: Vec<HardWord>,
    /// Whether the worksheets print them too.
    pub glossary_for_students: bool,
    /// Debrief questions and tasks to choose from.
    pub prompts: Vec<Prompt>,
    /// Why the article supports no more of something; shown where that something falls short.
    pub reasons: Vec<Reason>,
}

impl Stimulus {
    /// The stimulus that an analysed article is. Without a `title` it is called by its headline, and without that by
    /// its first words.
    #[must_use]
    pub fn of(document: &Document, title: Option<&str>) -> Self {
        let article = printed(document);
        let title = title.map(str::to_owned).or_else(|| article.headline.clone());
        Self {
            title: title.unwrap_or_else(|| first_words(&article)),
            article,
            sentences: document
                .sentences()
                .iter()
                .map(|sentence| sentence.span)
                .collect(),
            origins: vec![Origin::of(document.article().source())],
            glossary: hard_words(document),
            glossary_for_students: false,
            prompts: Vec::new(),
            reasons: Vec::new(),
        }
    }
}

impl Origin {
    /// The record of a file that a quiz was made from.
    #[must_use]
    pub fn of(file: &SourceFile) -> Self {
        Self {
            name: file.name().to_owned(),
            sha256: sha256(file.text()),
        }
    }
}

/// A title needs no more than this many words of the first sentence.
const TITLE_WORDS: usize = 8;

fn first_words(article: &ArticleText) -> String {
    let first = article.paragraphs.first().and_then(|sentences| sentences.first());
    let words: Vec<&str> = first.map_or_else(Vec::new, |sentence| sentence.text.split(' ').collect());
    let shown = words
        .iter()
        .take(TITLE_WORDS)
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    if words.len() > TITLE_WORDS {
        format!("{shown} \u{2026}")
    } else {
        shown
    }
}

fn printed(document: &Document) -> ArticleText {
    let metadata = document.article().metadata();
    let value = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
    let count = document
        .sentences()
        .last()
        .map_or(0, |sentence| sentence.paragraph + 1);
    let mut paragraphs = vec![Vec::new(); count];
    for sentence in document.sentences() {
        paragraphs[sentence.paragraph].push(numbered(document, sentence));
    }
    paragraphs.retain(|sentences| !sentences.is_empty());
    ArticleText {
        headline: value(&metadata.headline),
        byline: value(&metadata.byline),
        dateline: value(&metadata.dateline),
        outlet: value(&metadata.outlet),
        date: metadata.date.as_ref().map(|date| date.value.to_string()),
        paragraphs,
    }
}

/// The sentence as printed: line breaks of the file are no part of it.
fn numbered(document: &Document, sentence: &Sentence) -> NumberedSentence {
    let text = document
        .article()
        .source()
        .slice(sentence.span)
        .unwrap_or_default();
    NumberedSentence {
        number: sentence.number,
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}
