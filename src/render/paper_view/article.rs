use serde::Serialize;

use crate::labels::Labels;
use crate::quiz::ArticleText;
use crate::render::{Printable, wording};

/// An article to read, with numbered sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleView {
    /// Title line.
    pub headline: Option<Printable>,
    /// Writer, outlet and day, as far as the article states them.
    pub credits: Vec<Printable>,
    /// Place and agency that open the first paragraph.
    pub dateline: Option<Printable>,
    /// The body.
    pub paragraphs: Vec<Vec<SentenceView>>,
}

/// A sentence with its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SentenceView {
    /// From 1, through the article.
    pub number: u32,
    /// The article's words.
    pub text: Printable,
}

impl ArticleView {
    pub(super) fn new(article: &ArticleText, labels: &Labels) -> Self {
        let byline = article.byline.as_ref();
        let byline = byline.map(|name| labels.told("by", &[("name", name.into())]));
        let day = article.date.as_deref().map(|date| wording::day(labels, date));
        let credits = [byline.as_ref(), article.outlet.as_ref(), day.as_ref()];
        Self {
            headline: article.headline.as_ref().map(Printable::from),
            credits: credits.into_iter().flatten().map(Printable::from).collect(),
            dateline: article.dateline.as_ref().map(Printable::from),
            paragraphs: article
                .paragraphs
                .iter()
                .map(|sentences| {
                    sentences
                        .iter()
                        .map(|sentence| SentenceView {
                            number: sentence.number.0,
                            text: Printable::from(&sentence.text),
                        })
                        .collect()
                })
                .collect(),
        }
    }
}
