//! The words of Word papers: their own, in the language of the labels, and the quiz's, which may be in another.

use docx_rs::{Paragraph, Run};

use crate::labels::{Argument, Labels};
use crate::render::docx::run::{foreign, line, styled, words as plain};
use crate::render::docx::sheet::Sheet;
use crate::render::key_view::QuotedView;
use crate::render::{Layout, Printable};

/// Between the parts of a line.
pub(super) const BETWEEN: &str = " · ";

/// The words of one paper.
pub(super) struct Words<'a> {
    labels: &'a Labels,
    sheet: Sheet,
    /// The tag of the quiz's language, where it is not that of the labels.
    foreign: Option<String>,
}

impl<'a> Words<'a> {
    /// Words of a paper whose own are `labels`, set by `layout`; `quiz_language` is the quiz's, by its code, where it is
    /// another.
    pub(super) fn new(labels: &'a Labels, quiz_language: Option<&str>, layout: Layout) -> Self {
        Self {
            labels,
            sheet: Sheet::new(layout),
            foreign: quiz_language
                .map(|code| Labels::of(code).map_or_else(|| code.to_owned(), |of| tag(&of))),
        }
    }

    /// The sheet that they stand on.
    pub(super) fn sheet(&self) -> Sheet {
        self.sheet
    }

    /// The tag of the paper's own language, by which office programs check its spelling: `de-DE`.
    pub(super) fn tag(&self) -> String {
        tag(self.labels)
    }

    /// A message that needs no arguments.
    pub(super) fn say(&self, id: &str) -> String {
        self.labels.told(id, &[])
    }

    /// Several of them.
    pub(super) fn all<const N: usize>(&self, ids: [&str; N]) -> [String; N] {
        ids.map(|id| self.say(id))
    }

    /// A message with its arguments.
    pub(super) fn with(&self, id: &str, given: &[(&str, Argument<'_>)]) -> String {
        self.labels.told(id, given)
    }

    /// Words of the quiz.
    pub(super) fn quiz(&self, text: &str) -> Run {
        match &self.foreign {
            Some(tag) => foreign(text, "", tag),
            None => plain(text),
        }
    }

    /// Words of the quiz, with a style of their own.
    pub(super) fn quiz_styled(&self, text: &str, style: &str) -> Run {
        match &self.foreign {
            Some(tag) => foreign(text, style, tag),
            None => styled(text, style),
        }
    }

    /// A paragraph of words of the quiz.
    pub(super) fn quiz_paragraph(&self, style: &str, text: &str) -> Paragraph {
        line(style, [self.quiz(text)])
    }

    /// “the words”, of the quiz.
    pub(super) fn quoted(&self, text: &Printable) -> [Run; 3] {
        [
            plain(&self.say("quote-open")),
            self.quiz(text.as_str()),
            plain(&self.say("quote-close")),
        ]
    }

    /// "Sentence 3: “the mayor” … “said” · Above the text: “By A. Writer”".
    pub(super) fn quotes(&self, quotes: &[QuotedView]) -> Vec<Run> {
        let mut runs = Vec::new();
        for (place, quote) in quotes.iter().enumerate() {
            let between = if place > 0 { BETWEEN } else { "" };
            let labelled = self.with("labelled", &[("word", (&quote.place).into())]);
            runs.push(plain(&format!("{between}{labelled} ")));
            for (place, words) in quote.words.iter().enumerate() {
                if place > 0 {
                    runs.push(plain(" … "));
                }
                runs.extend(self.quoted(words));
            }
        }
        runs
    }
}

fn tag(labels: &Labels) -> String {
    labels.told("language-tag", &[])
}
