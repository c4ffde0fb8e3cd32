mod answer;
mod by_hand;
mod evidence;
mod picked;
mod rows;
mod rubric;
mod solved;
mod tally;
mod written;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{ItemId, Key};
use crate::labels::Labels;
use crate::quiz::{Backed, FormId, KeyFile, KeyItem, PlacedItem, QuizFile, Shortfall};
use crate::render::paper_view::{GlossView, ItemView, PaperView, StudentView, glossary, item_of, joined};
use crate::render::readability::readability_line;
use crate::render::{Printable, form, standards, wording};

pub(super) use evidence::by_sentence;
pub use evidence::{EvidenceView, PieceOfSentence, QuotedView};
pub use rubric::{AnchorView, LevelView};
pub use solved::{AnswerRow, Slip};
pub use tally::{TallyCell, TallyRow};

/// All that an answer key prints, in the order of its form: for the teacher only.
///
/// What is told of the class or of the article, and not of one student's paper, stands on the keys of the class's forms
/// alone: the grid for counting, what the article could not give, and its hard words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyView {
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
    /// Whose copy it is the key to; none for a form of the whole class.
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
    /// "about 22 minutes, of which 3 minutes to read the article".
    pub minutes: Option<String>,
    /// These four in a line.
    pub about: String,
    /// Which paper it is, for the name of a window: "ANSWER KEY, form A".
    pub paper_label: String,
    /// What stands at the foot of every page: "ANSWER KEY · Quiz LENNE-4K7 · Form A".
    pub footer: String,
    /// How long the article is, and how hard it and the questions are to read.
    pub readability: Option<String>,
    /// How many items a teacher should look over before use.
    pub reviews: usize,
    /// "2 to look over before use"; none where none is.
    pub reviews_label: Option<String>,
    /// "question 5, which its writer answers for; question 3, changed by a person"; none where a person did nothing.
    pub own_label: Option<String>,
    /// How many columns the widest row of the tally grid has.
    pub tally_columns: usize,
    /// "2 questions, marked above"; none where none is.
    pub marked_label: Option<String>,
    /// "Tally for the class, form A"; none on the key to a single student's copy, which has no grid.
    pub tally_label: Option<String>,
    /// "story.txt, and 30 bank files that the key file names".
    pub made_from: Printable,
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
    pub heading: String,
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
    /// How it is scored, where that is not by the default rule.
    pub scoring: Option<String>,
    /// What backs it.
    pub evidence: EvidenceView,
    /// Why it is right.
    pub rationale: Printable,
    /// The wrong answer to expect first, and what to say to it.
    pub slip: Option<Slip>,
    /// For open items: the levels, highest first.
    pub levels: Vec<LevelView>,
    /// "locate".
    pub process: String,
    /// "judge the support".
    pub strand: Option<String>,
    /// Marks of frameworks in short: "RI.8".
    pub standards: Vec<Printable>,
    /// The item model's name.
    pub model: Printable,
    /// Whether a person wrote it, who answers for it.
    pub own: bool,
    /// What students may have put, for counting the class; nothing on the key to a single student's copy.
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
    /// The answer key of `form`, its own words in the language of `labels`.
    ///
    /// # Errors
    /// Where the key belongs to another quiz, knows the form in another order, or does not fit the items.
    pub fn new(quiz: &QuizFile, key: &KeyFile, form: &FormId, labels: &Labels) -> Result<Self, Diagnostics> {
        belongs(quiz, key)?;
        let order = form::find(&quiz.forms, form)?;
        if form::find(&key.forms, form)? != order {
            let message = format!("the key has form `{form}` in another order than the quiz");
            return Err(Diagnostic::error("render-key", message).into());
        }
        let paper = PaperView::new(quiz, form, labels)?;
        let of_class = paper.student.is_none();
        let mut placed = order.items.iter();
        let mut sections = Vec::with_capacity(paper.sections.len());
        for section in paper.sections {
            let items = section.items.into_iter().zip(placed.by_ref());
            sections.push(KeySection {
                heading: section.heading,
                items: items
                    .map(|(item, place)| KeyItemView::new((quiz, key), item, place, of_class, labels))
                    .collect::<Result<_, _>>()?,
            });
        }
        let reading = wording::minutes(labels, quiz.reading_seconds());
        let minutes = paper.minutes.as_ref().map(|minutes| {
            let given = [("minutes", minutes.into()), ("reading", (&reading).into())];
            labels.told("minutes-with-reading", &given)
        });
        let whose = paper.student.as_ref().map(|student| {
            let group = student.group.iter().map(|group| format!(", {group}"));
            format!("{}{}", student.name, group.collect::<String>())
        });
        let about = [
            Some(&paper.form_label),
            whose.as_ref(),
            Some(&paper.count_label),
            Some(&paper.points_label),
            minutes.as_ref(),
        ];
        let all = || sections.iter().flat_map(|section: &KeySection| &section.items);
        let reviews = all().filter(|entry| entry.review).count();
        let own = all().filter(|entry| entry.own).map(|entry| entry.item.number);
        let numbers: Vec<(&ItemId, usize)> = order.items.iter().map(|placed| &placed.item).zip(1..).collect();
        Ok(Self {
            about: joined(about.into_iter().flatten()),
            paper_label: labels.told("answer-key-form", &[("form", paper.form.as_str().into())]),
            footer: joined([&labels.told("answer-key", &[]), &paper.footer]),
            tally_label: of_class.then(|| labels.told("tally-form", &[("form", paper.form.as_str().into())])),
            marked_label: (reviews > 0).then(|| labels.told("marked-above", &[("n", reviews.into())])),
            made_from: made_from(key, labels),
            own_label: by_hand::told(&own.collect::<Vec<_>>(), &key.changes, &numbers, labels),
            tally_columns: all()
                .flat_map(|entry| &entry.tally)
                .map(|row| row.cells.len())
                .max()
                .unwrap_or(0),
            language: paper.language,
            quiz_language: paper.quiz_language,
            form_label: paper.form_label,
            count_label: paper.count_label,
            points_label: paper.points_label,
            quiz: paper.quiz,
            title: paper.title,
            form: paper.form,
            student: paper.student,
            points: paper.points,
            count: paper.count,
            minutes,
            readability: readability_line(quiz, labels),
            reviews,
            reviews_label: (reviews > 0).then(|| labels.told("to-look-over", &[("n", reviews.into())])),
            sections,
            seed: key.seed.to_string(),
            program: Printable::from(&key.program),
            origins: key
                .origins
                .iter()
                .map(|origin| Printable::from(&origin.name))
                .collect(),
            shortfall: if of_class {
                shortfall(&key.shortfall)
            } else {
                Vec::new()
            },
            glossary: if of_class {
                glossary(&key.glossary)
            } else {
                Vec::new()
            },
        })
    }
}

/// The article's file, and how many others there are.
fn made_from(key: &KeyFile, labels: &Labels) -> Printable {
    let Some((article, others)) = key.origins.split_first() else {
        return Printable::default();
    };
    let article = Printable::from(&article.name);
    if others.is_empty() {
        return article;
    }
    let given = [("origin", article.as_str().into()), ("n", others.len().into())];
    Printable::from(&labels.told("with-bank-files", &given))
}

impl KeyItemView {
    fn new(
        (quiz, key): (&QuizFile, &KeyFile),
        view: ItemView,
        placed: &PlacedItem,
        counted: bool,
        labels: &Labels,
    ) -> Result<Self, Diagnostics> {
        let item = item_of(quiz, placed)?;
        let entry = key_of(key, placed)?;
        let solved = answer::solve(item, entry, &placed.arrangement, labels)?;
        let levels = match &entry.key {
            Key::Open(rubric) => rubric::levels(rubric, labels),
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
            tally: if counted {
                tally::tally(&view, &entry.key, &solved.rows, &levels, labels)
            } else {
                Vec::new()
            },
            item: view,
            glance: solved.glance,
            answers: solved.rows,
            accepted: solved.accepted,
            scoring: wording::other_scoring(labels, item, quiz.scoring),
            evidence: EvidenceView::new(&entry.evidence, quiz, labels),
            rationale: Printable::from(&entry.rationale),
            slip: solved.slip,
            levels,
            process: wording::process(labels, entry.process),
            strand: entry.strand.map(|strand| wording::strand(labels, strand)),
            standards: standards::shorts(labels, &entry.tags),
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
