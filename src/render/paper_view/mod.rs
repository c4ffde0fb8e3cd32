mod article;
mod glossary;
mod response;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Arrangement, ItemId};
use crate::quiz::{FormId, PlacedItem, QuizFile, QuizItem, Section};
use crate::render::{Printable, form, wording};

pub use article::{ArticleView, SentenceView};
pub use glossary::GlossView;
pub(super) use glossary::glossary;
pub use response::{LetteredText, ResponseView};
pub(super) use response::{capital, figure, small};

/// All that a worksheet prints, in the order of its form.
///
/// Made from the quiz file alone: it has no field for a key, a note, a seed or a place in creation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaperView {
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
    /// "about 22 minutes", the reading included; none for files of older versions, which do not say it.
    pub minutes: Option<String>,
    /// The articles to read; none where the class has them already.
    pub articles: Vec<ArticleView>,
    /// The articles that are to be read elsewhere, without their text.
    pub elsewhere: Vec<ArticleView>,
    /// Hard words of the article; none unless the teacher wants them here.
    pub glossary: Vec<GlossView>,
    /// The items under their headings.
    pub sections: Vec<SectionView>,
}

/// Items under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SectionView {
    /// "What the article reports".
    pub heading: &'static str,
    /// At least one.
    pub items: Vec<ItemView>,
}

/// An item as printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemView {
    /// From 1, through the whole form.
    pub number: usize,
    /// The question.
    pub stem: Printable,
    /// What a full answer earns.
    pub points: u32,
    /// "1.5 minutes".
    pub minutes: Option<String>,
    /// What to do: "Choose three."
    pub instruction: String,
    /// How an item of several parts is scored, in a sentence.
    pub scoring: Option<String>,
    /// The options, in printed order.
    pub response: ResponseView,
}

impl PaperView {
    /// The worksheet of `form`.
    ///
    /// # Errors
    /// Where the quiz has no such form, or the form's order does not fit the items.
    pub fn new(quiz: &QuizFile, form: &FormId) -> Result<Self, Diagnostics> {
        let order = form::find(&quiz.forms, form)?;
        let mut sections: Vec<(Section, SectionView)> = Vec::new();
        let mut points = 0_u32;
        for (place, placed) in order.items.iter().enumerate() {
            let item = item_of(quiz, placed)?;
            points = points.saturating_add(item.points.0);
            let view = ItemView::new(place + 1, item, &placed.arrangement)?;
            match sections.last_mut() {
                Some((section, open)) if *section == item.section => open.items.push(view),
                _ => {
                    let heading = wording::heading(item.section);
                    sections.push((
                        item.section,
                        SectionView {
                            heading,
                            items: vec![view],
                        },
                    ));
                }
            }
        }
        Ok(Self {
            quiz: Printable::from(&quiz.quiz),
            title: Printable::from(&quiz.title),
            form: Printable::from(&form.0),
            points,
            count: order.items.len(),
            minutes: quiz.seconds().map(wording::about_minutes),
            glossary: glossary(&quiz.glossary),
            articles: quiz.articles.iter().map(ArticleView::new).collect(),
            elsewhere: Vec::new(),
            sections: sections.into_iter().map(|(_, view)| view).collect(),
        })
    }

    /// The same worksheet for articles that may not be copied: it names them.
    pub(super) fn without_article(mut self) -> Self {
        self.elsewhere = self.articles.drain(..).map(ArticleView::named).collect();
        self
    }
}

impl ItemView {
    fn new(number: usize, item: &QuizItem, arrangement: &Arrangement) -> Result<Self, Diagnostics> {
        Ok(Self {
            number,
            stem: Printable::from(&item.stem),
            points: item.points.0,
            minutes: item.seconds.map(wording::minutes),
            instruction: wording::instruction(&item.response),
            scoring: wording::scoring(&item.response, item.points),
            response: ResponseView::new(&item.id, &item.response, arrangement)?,
        })
    }
}

/// The item that a form places.
pub(super) fn item_of<'a>(quiz: &'a QuizFile, placed: &PlacedItem) -> Result<&'a QuizItem, Diagnostics> {
    let ItemId(name) = &placed.item;
    quiz.items
        .iter()
        .find(|item| item.id == placed.item)
        .ok_or_else(|| {
            Diagnostic::error(
                "render-order",
                format!("a form places item `{name}`, which the quiz does not have"),
            )
            .hint("the quiz file was changed by hand or cut short; make the quiz anew")
            .into()
        })
}
