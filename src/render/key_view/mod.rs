mod answer;
mod evidence;
mod picked;
mod rows;
mod rubric;
mod solved;
mod tally;
mod written;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::Key;
use crate::quiz::{Backed, FormId, KeyFile, KeyItem, PlacedItem, QuizFile, Shortfall};
use crate::render::paper_view::{GlossView, ItemView, PaperView, glossary, item_of};
use crate::render::readability::readability_line;
use crate::render::{Printable, form, standards, wording};

pub(super) use evidence::by_sentence;
pub use evidence::{EvidenceView, QuotedView};
pub use rubric::{AnchorView, LevelView};
pub use solved::{AnswerRow, Slip};
pub use tally::{TallyCell, TallyRow};

/// All that an answer key prints, in the order of its form: for the teacher only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyView {
    /// The quiz's opaque name.
    pub quiz: Printable,
    /// The article's headline, or the title that the teacher gave.
    pub title: Printable,
    /// The form's name.
    pub form: Printable,
    /// What a full paper earns.
    pub points: u32,
    /// How many items there are.
    pub count: usize,
    /// "about 22 minutes", the reading included.
    pub minutes: Option<String>,
    /// "3 minutes": what the reading takes of them.
    pub reading: String,
    /// How long the article is, and how hard it and the questions are to read.
    pub readability: Option<String>,
    /// How many items a teacher should look over before use.
    pub reviews: usize,
    /// The numbers of the items that a person wrote.
    pub own: Vec<usize>,
    /// How many columns the widest row of the tally grid has.
    pub tally_columns: usize,
    /// The items under the worksheet's headings.
    pub sections: Vec<KeySection>,
    /// The seed, in decimal figures (a number of 64 bits loses figures in some readers of JSON).
    pub seed: String,
    /// Version of the program that made the quiz.
    pub program: Printable,
    /// Names of the files that it was made from.
    pub origins: Vec<Printable>,
    /// What the article could not give.
    pub shortfall: Vec<ShortfallView>,
    /// Hard words of the article, offered for the worksheet.
    pub glossary: Vec<GlossView>,
}

/// Items under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeySection {
    /// "How we know".
    pub heading: &'static str,
    /// At least one.
    pub items: Vec<KeyItemView>,
}

/// An item with its answer and what backs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyItemView {
    /// As the student sees it.
    pub item: ItemView,
    /// The answer in one line, for marking a pile of papers: `C`, `A B E`, `1 C, 2 A`.
    pub glance: Printable,
    /// The answer, a row each part; none for open items.
    pub answers: Vec<AnswerRow>,
    /// Other answers that earn the points.
    pub accepted: Vec<Printable>,
    /// What backs it.
    pub evidence: EvidenceView,
    /// Why it is right.
    pub rationale: Printable,
    /// The wrong answer to expect first, and what to say to it.
    pub slip: Option<Slip>,
    /// For open items: the levels, highest first.
    pub levels: Vec<LevelView>,
    /// "locate".
    pub process: &'static str,
    /// "judge the support".
    pub strand: Option<&'static str>,
    /// Marks of frameworks in short: "RI.8".
    pub standards: Vec<Printable>,
    /// The item model's name.
    pub model: Printable,
    /// Whether a person wrote it, who answers for it.
    pub own: bool,
    /// What students may have put, for counting the class.
    pub tally: Vec<TallyRow>,
    /// Whether a teacher should look it over before use.
    pub review: bool,
}

/// A wish that the article could not fulfil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShortfallView {
    /// "7 source items".
    pub wished: Printable,
    /// What there is, and why no more.
    pub explanation: Printable,
}

impl KeyView {
    /// The answer key of `form`.
    ///
    /// # Errors
    /// Where the key belongs to another quiz, knows the form in another order, or does not fit the items.
    pub fn new(quiz: &QuizFile, key: &KeyFile, form: &FormId) -> Result<Self, Diagnostics> {
        belongs(quiz, key)?;
        let order = form::find(&quiz.forms, form)?;
        if form::find(&key.forms, form)? != order {
            let message = format!("the key has form `{form}` in another order than the quiz");
            return Err(Diagnostic::error("render-key", message).into());
        }
        let paper = PaperView::new(quiz, form)?;
        let mut placed = order.items.iter();
        let mut sections = Vec::with_capacity(paper.sections.len());
        for section in paper.sections {
            let items = section.items.into_iter().zip(placed.by_ref());
            sections.push(KeySection {
                heading: section.heading,
                items: items
                    .map(|(item, place)| KeyItemView::new(quiz, key, item, place))
                    .collect::<Result<_, _>>()?,
            });
        }
        let all = || sections.iter().flat_map(|section| &section.items);
        Ok(Self {
            reviews: all().filter(|entry| entry.review).count(),
            own: all()
                .filter(|entry| entry.own)
                .map(|entry| entry.item.number)
                .collect(),
            tally_columns: all()
                .flat_map(|entry| &entry.tally)
                .map(|row| row.cells.len())
                .max()
                .unwrap_or(0),
            quiz: paper.quiz,
            title: paper.title,
            form: paper.form,
            points: paper.points,
            count: paper.count,
            minutes: paper.minutes,
            reading: wording::minutes(quiz.reading_seconds()),
            readability: readability_line(quiz),
            sections,
            seed: key.seed.to_string(),
            program: Printable::from(&key.program),
            origins: key
                .origins
                .iter()
                .map(|origin| Printable::from(&origin.name))
                .collect(),
            shortfall: shortfall(&key.shortfall),
            glossary: glossary(&key.glossary),
        })
    }
}

impl KeyItemView {
    fn new(quiz: &QuizFile, key: &KeyFile, view: ItemView, placed: &PlacedItem) -> Result<Self, Diagnostics> {
        let item = item_of(quiz, placed)?;
        let entry = key_of(key, placed)?;
        let solved = answer::solve(item, entry, &placed.arrangement)?;
        let levels = match &entry.key {
            Key::Open(rubric) => rubric::levels(rubric),
            Key::Choice(_)
            | Key::Choices(_)
            | Key::Truth(_)
            | Key::Gap(_)
            | Key::Text(_)
            | Key::Number(_)
            | Key::Match(_)
            | Key::Order(_)
            | Key::Sort(_)
            | Key::Select(_) => Vec::new(),
        };
        Ok(Self {
            tally: tally::tally(&view, &entry.key, &solved.rows, &levels),
            item: view,
            glance: solved.glance,
            answers: solved.rows,
            accepted: solved.accepted,
            evidence: EvidenceView::new(&entry.evidence),
            rationale: Printable::from(&entry.rationale),
            slip: solved.slip,
            levels,
            process: wording::process(entry.process),
            strand: entry.strand.map(wording::strand),
            standards: entry
                .tags
                .iter()
                .map(|tag| Printable::from(standards::short(tag)))
                .collect(),
            model: Printable::from(&entry.model.0),
            own: entry.evidence == Backed::Author,
            review: entry.review,
        })
    }
}

/// Refuses the key of another quiz.
pub(super) fn belongs(quiz: &QuizFile, key: &KeyFile) -> Result<(), Diagnostics> {
    if key.quiz == quiz.quiz {
        return Ok(());
    }
    let message = format!(
        "the key is that of quiz `{}`, not of quiz `{}`",
        key.quiz, quiz.quiz
    );
    Err(Diagnostic::error("render-key", message).into())
}

/// What the article could not give, for showing.
pub(super) fn shortfall(wishes: &[Shortfall]) -> Vec<ShortfallView> {
    let shown = wishes.iter().map(|wish| ShortfallView {
        wished: Printable::from(&wish.wished),
        explanation: Printable::from(&wish.explanation),
    });
    shown.collect()
}

/// The key of an item that a form places.
pub(super) fn key_of<'a>(key: &'a KeyFile, placed: &PlacedItem) -> Result<&'a KeyItem, Diagnostics> {
    key.items
        .iter()
        .find(|entry| entry.id == placed.item)
        .ok_or_else(|| {
            Diagnostic::error(
                "render-key",
                format!("the key has no entry for item `{}`", placed.item),
            )
            .into()
        })
}
