//! The page of facts: an article with the words of its facts marked, and each sentence's facts beside it.

mod marks;
mod pieces;

use serde::Serialize;

use crate::article::{Article, BlockKind};
use crate::language::Sentence;
use crate::reading::{NOTED, Note, Reading};
use crate::render::Printable;

use marks::{Marked, marked};
pub use pieces::{MarkView, PieceView, RefView};

/// All that the page of facts shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactsView {
    /// The program's version.
    pub program: &'static str,
    /// The article's headline.
    pub headline: Option<Printable>,
    /// Who wrote it, where and when, as far as the article says.
    pub credits: Vec<Printable>,
    /// The kinds of facts that there are.
    pub kinds: Vec<KindView>,
    /// How many facts are shown.
    pub all: usize,
    /// How many of them are sure.
    pub sure: usize,
    /// The body.
    pub paragraphs: Vec<FactsParagraph>,
}

/// A kind of fact in the legend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KindView {
    /// Its name in banks.
    pub name: &'static str,
    /// What it stands for.
    pub about: &'static str,
    /// How many facts of the kind are shown.
    pub all: usize,
    /// How many of them are sure.
    pub sure: usize,
}

/// A paragraph of the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactsParagraph {
    /// The headings that stand before it.
    pub headings: Vec<Printable>,
    /// Its sentences.
    pub sentences: Vec<SentenceFacts>,
}

/// A sentence with its facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SentenceFacts {
    /// As printed on worksheets.
    pub number: u32,
    /// How many lines lie below its words at most, one above the other.
    pub lanes: usize,
    /// Its words, cut wherever the words of a fact begin or end.
    pub pieces: Vec<PieceView>,
    /// The facts that belong to it, in text order.
    pub facts: Vec<FactView>,
    /// Facts of other sentences that rest on words of this one too.
    pub elsewhere: Vec<RefView>,
}

/// A fact beside its sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactView {
    /// Its letter within the sentence.
    pub letter: String,
    /// Its kind.
    pub kind: &'static str,
    /// Whether it is sure.
    pub sure: bool,
    /// What it tells.
    pub tells: Printable,
    /// Whether the sentence has words that it rests on.
    pub placed: bool,
}

impl FactsView {
    /// The article of `reading` with `notes`, which must be in the order of their sentences.
    #[must_use]
    pub fn new(reading: &Reading, notes: &[Note]) -> Self {
        let document = &reading.document;
        let article = document.article();
        let marked = marked(document, notes);
        let sentences = document.sentences();
        let paragraphs = headed(article).into_iter().enumerate().map(|(number, headings)| {
            let own = sentences.partition_point(|sentence| sentence.paragraph < number)
                ..sentences.partition_point(|sentence| sentence.paragraph <= number);
            let sentences = own.map(|at| sentence(article, &sentences[at], notes, &marked[at]));
            FactsParagraph {
                headings,
                sentences: sentences.collect(),
            }
        });
        let metadata = article.metadata();
        let byline = metadata
            .byline
            .as_ref()
            .map(|found| Printable::from(&found.value));
        let outlet = metadata
            .outlet
            .as_ref()
            .map(|found| Printable::from(&found.value));
        let place = metadata
            .dateline
            .as_ref()
            .map(|found| Printable::from(&found.value));
        let date = metadata
            .date
            .as_ref()
            .and_then(|found| found.span.of(article.text()));
        let date = date.map(Printable::from);
        Self {
            program: env!("CARGO_PKG_VERSION"),
            headline: metadata
                .headline
                .as_ref()
                .map(|found| Printable::from(&found.value)),
            credits: [byline, outlet, place, date].into_iter().flatten().collect(),
            kinds: kinds(notes),
            all: notes.len(),
            sure: notes.iter().filter(|note| note.sure).count(),
            paragraphs: paragraphs.collect(),
        }
    }
}

/// Each paragraph of the body: the headings before it.
fn headed(article: &Article) -> Vec<Vec<Printable>> {
    let mut paragraphs = Vec::new();
    let mut headings = Vec::new();
    for block in article.blocks() {
        match block.kind {
            BlockKind::Body => paragraphs.push(std::mem::take(&mut headings)),
            BlockKind::Subhead => {
                headings.push(Printable::from(block.span.of(article.text()).unwrap_or_default()));
            }
            BlockKind::Headline
            | BlockKind::Deck
            | BlockKind::Byline
            | BlockKind::Date
            | BlockKind::Outlet
            | BlockKind::Caption
            | BlockKind::PullQuote
            | BlockKind::Credit
            | BlockKind::Furniture => {}
        }
    }
    paragraphs
}

fn kinds(notes: &[Note]) -> Vec<KindView> {
    let counted = NOTED.into_iter().map(|kind| {
        let own = || notes.iter().filter(move |note| note.kind == kind);
        KindView {
            name: kind.name(),
            about: kind.about(),
            all: own().count(),
            sure: own().filter(|note| note.sure).count(),
        }
    });
    counted.filter(|kind| kind.all > 0).collect()
}

fn sentence(article: &Article, sentence: &Sentence, notes: &[Note], marked: &[Marked]) -> SentenceFacts {
    let facts = marked.iter().filter(|mark| mark.own).map(|mark| {
        let note = &notes[mark.note];
        FactView {
            letter: mark.letter.clone(),
            kind: note.kind.name(),
            sure: note.sure,
            tells: Printable::from(&note.tells),
            placed: !mark.spans.is_empty(),
        }
    });
    let elsewhere = marked.iter().filter(|mark| !mark.own);
    SentenceFacts {
        number: sentence.number.0,
        lanes: marked.iter().map(|mark| mark.lane).max().unwrap_or(0),
        pieces: pieces::pieces(article.text(), sentence.span, notes, marked),
        facts: facts.collect(),
        elsewhere: elsewhere.map(|mark| RefView::new(mark, notes)).collect(),
    }
}
