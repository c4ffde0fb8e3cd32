mod article;
mod glossary;
mod response;
mod student;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Arrangement, ItemId, Scoring};
use crate::labels::Labels;
use crate::quiz::{FormId, PlacedItem, QuizFile, QuizItem, Section};
use crate::render::{Printable, form, wording};

pub use article::{ArticleView, SentenceView};
pub use glossary::GlossView;
pub(super) use glossary::glossary;
pub use response::{LetteredText, ResponseView};
pub(super) use response::{capital, figure, small};
pub use student::StudentView;

/// The language of articles and of the questions about them.
const LANGUAGE: &str = "en";

/// All that a worksheet prints, in the order of its form.
///
/// Made from the quiz file alone: it has no field for a key, a note, a seed or a place in creation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaperView {
    /// The language of the labels, by its code: `en`.
    pub language: String,
    /// The language of the article and the questions, where it is not that of the labels.
    pub quiz_language: Option<&'static str>,
    /// The quiz's opaque name.
    pub quiz: Printable,
    /// The article's headline, or the title that the teacher gave.
    pub title: Printable,
    /// The form's name.
    pub form: Printable,
    /// Whose copy it is; none for a form of the whole class.
    pub student: Option<StudentView>,
    /// What a full paper earns.
    pub points: u32,
    /// How many items there are.
    pub count: usize,
    /// "Form A".
    pub form_label: String,
    /// "12 questions".
    pub count_label: String,
    /// "19 points".
    pub points_label: String,
    /// "about 22 minutes", the reading included; none for files of older versions, which do not say it.
    pub minutes: Option<String>,
    /// These four in a line: "Form A · 12 questions · 19 points · about 22 minutes".
    pub about: String,
    /// Which paper it is, for the name of a window: "worksheet, form A".
    pub paper_label: String,
    /// What stands at the foot of every page: "Quiz LENNE-4K7 · Form A", and whose copy it is.
    pub footer: String,
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
    pub heading: String,
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
    /// "2 points".
    pub points_label: String,
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
    /// The worksheet of `form`, its own words in the language of `labels`.
    ///
    /// # Errors
    /// Where the quiz has no such form, or the form's order does not fit the items.
    pub fn new(quiz: &QuizFile, form: &FormId, labels: &Labels) -> Result<Self, Diagnostics> {
        let order = form::find(&quiz.forms, form)?;
        let mut sections: Vec<(Section, SectionView)> = Vec::new();
        let mut points = 0_u32;
        for (place, placed) in order.items.iter().enumerate() {
            let item = item_of(quiz, placed)?;
            points = points.saturating_add(item.points.0);
            let view = ItemView::new(place + 1, item, &placed.arrangement, (quiz.scoring, labels))?;
            match sections.last_mut() {
                Some((section, open)) if *section == item.section => open.items.push(view),
                _ => {
                    let heading = wording::heading(labels, item.section);
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
        let name = Printable::from(&quiz.quiz);
        let letter = Printable::from(&form.0);
        let form_label = labels.told("form", &[("form", letter.as_str().into())]);
        let count_label = labels.told("questions", &[("n", order.items.len().into())]);
        let points_label = wording::points(labels, points);
        let minutes = quiz
            .seconds()
            .map(|seconds| wording::about_minutes(labels, seconds));
        let quiz_label = labels.told("quiz-name", &[("quiz", name.as_str().into())]);
        let student = quiz.student.as_ref().map(StudentView::new);
        let named = student.as_ref().map(|student| student.name.as_str().to_owned());
        let about = [
            Some(&form_label),
            Some(&count_label),
            Some(&points_label),
            minutes.as_ref(),
        ];
        Ok(Self {
            language: labels.language().to_owned(),
            quiz_language: quiz_language(labels),
            about: joined(about.into_iter().flatten()),
            paper_label: labels.told("worksheet-form", &[("form", letter.as_str().into())]),
            footer: joined(
                [Some(&quiz_label), Some(&form_label), named.as_ref()]
                    .into_iter()
                    .flatten(),
            ),
            quiz: name,
            title: Printable::from(&quiz.title),
            form: letter,
            student,
            points,
            count: order.items.len(),
            form_label,
            count_label,
            points_label,
            minutes,
            glossary: glossary(&quiz.glossary),
            articles: quiz
                .articles
                .iter()
                .map(|article| ArticleView::new(article, labels))
                .collect(),
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
    fn new(
        number: usize,
        item: &QuizItem,
        arrangement: &Arrangement,
        (rules, labels): (Scoring, &Labels),
    ) -> Result<Self, Diagnostics> {
        Ok(Self {
            number,
            stem: Printable::from(&item.stem),
            points: item.points.0,
            points_label: wording::points(labels, item.points.0),
            minutes: item.seconds.map(|seconds| wording::minutes(labels, seconds)),
            instruction: wording::instruction(labels, &item.response),
            scoring: wording::scoring(labels, &item.response, item.points, rules),
            response: ResponseView::new(&item.id, &item.response, arrangement, labels)?,
        })
    }
}

/// The language of the article and the questions, where it is not that of the labels.
pub(super) fn quiz_language(labels: &Labels) -> Option<&'static str> {
    (labels.language() != LANGUAGE).then_some(LANGUAGE)
}

/// Parts of a line, with a dot between them.
pub(super) fn joined<'a>(parts: impl IntoIterator<Item = &'a String>) -> String {
    let parts: Vec<&str> = parts.into_iter().map(String::as_str).collect();
    parts.join(" · ")
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
