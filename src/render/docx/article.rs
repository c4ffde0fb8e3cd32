use crate::render::Printable;
use crate::render::docx::block::Block;
use crate::render::docx::run::{line, paragraph, styled, words as plain};
use crate::render::docx::style::{ARTICLE, CREDITS, HEADING_2, SENTENCE_NUMBER};
use crate::render::docx::words::{BETWEEN, Words};
use crate::render::paper_view::ArticleView;

/// An article to read, under its headline where the paper's `title` is another.
pub(super) fn article(article: &ArticleView, title: &Printable, words: &Words<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let headline = article.headline.as_ref().filter(|headline| *headline != title);
    blocks.extend(headline.map(|headline| words.quiz_paragraph(HEADING_2, headline.as_str()).into()));
    if !article.credits.is_empty() {
        let credits: Vec<&str> = article.credits.iter().map(Printable::as_str).collect();
        blocks.push(paragraph(CREDITS, &credits.join(BETWEEN)).into());
    }
    for (place, sentences) in article.paragraphs.iter().enumerate() {
        let mut runs = Vec::new();
        let dateline = article.dateline.as_ref().filter(|_| place == 0);
        runs.extend(dateline.map(|dateline| words.quiz(&format!("{dateline} — "))));
        for (place, sentence) in sentences.iter().enumerate() {
            if place > 0 {
                runs.push(plain(" "));
            }
            // A space that no line ends at keeps the number with its sentence.
            runs.push(styled(&format!("{}\u{a0}", sentence.number), SENTENCE_NUMBER));
            runs.push(words.quiz(sentence.text.as_str()));
        }
        blocks.push(line(ARTICLE, runs).into());
    }
    blocks
}
