use std::fmt;

use serde::{Deserialize, Serialize};

use crate::item::{
    Arrangement, Direction, ItemId, Key, ModelId, Note, Points, Process, PromptSort, Scoring, Shape, Strand,
};
use crate::language::{HardWord, SentenceNo};
use crate::quiz::Change;
use crate::source::Span;

/// A form's name: `A`, `B`, ... or a student's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FormId(pub String);

impl fmt::Display for FormId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FormId {
    /// So many forms at most are not one student's own: they are named by letters.
    pub const MOST_SHARED: u8 = 26;

    /// The name of a form that is not one student's own: `A` for 0.
    #[must_use]
    pub fn shared(number: u8) -> Self {
        Self(char::from(b'A' + number.min(Self::MOST_SHARED - 1)).to_string())
    }
}

/// A student and the form that they have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Student {
    /// Number or short name that tells them apart from all others; leading zeros stay.
    pub id: String,
    /// The name that their papers bear.
    pub name: String,
    /// Their class, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Their form: one of their own, named by their `id`, or one that others have too.
    pub form: FormId,
}

/// All that students may see of a quiz: no key, no seed, no role, no hash, no order of creation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuizFile {
    /// Version of this format: 1.
    pub format: u32,
    /// Opaque name of the quiz, printed on every paper.
    pub quiz: String,
    /// Whose copy it is; none for the quiz of a whole class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub student: Option<Student>,
    /// The article's headline, or the title that the teacher gave.
    pub title: String,
    /// By which rules answers are scored, where they are not the default ones; files of older versions do not say it.
    #[serde(default, skip_serializing_if = "Scoring::is_default")]
    pub scoring: Scoring,
    /// The articles that the items are about: one.
    pub articles: Vec<ArticleText>,
    /// Hard words with room for what they mean, where the teacher wants them on the worksheet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<HardWord>,
    /// The items, in the order of form A.
    pub items: Vec<QuizItem>,
    /// In which order each form prints items and options.
    pub forms: Vec<FormOrder>,
}

/// An article as printed: numbered sentences in paragraphs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ArticleText {
    /// Title line, where the article has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Writer, where the article names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// Place and agency line, where the article has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dateline: Option<String>,
    /// Publisher, where the article names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// Day of publication (`2026-11-23`), where the article gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The body.
    pub paragraphs: Vec<Vec<NumberedSentence>>,
}

impl ArticleText {
    /// All words that flaws are compared with: the headline and the body.
    #[must_use]
    pub fn words(&self) -> String {
        let sentences = self.paragraphs.iter().flatten();
        let body = sentences.map(|sentence| sentence.text.as_str());
        let all: Vec<&str> = self.headline.as_deref().into_iter().chain(body).collect();
        all.join(" ")
    }

    /// The lines above the body that there are, as they are printed.
    pub fn head(&self) -> impl Iterator<Item = &String> {
        let lines = [
            &self.headline,
            &self.byline,
            &self.dateline,
            &self.outlet,
            &self.date,
        ];
        lines.into_iter().flatten()
    }
}

impl QuizFile {
    /// The words of a sentence of the articles, by its printed number.
    #[must_use]
    pub fn sentence(&self, number: SentenceNo) -> Option<&str> {
        let articles = self.articles.iter();
        let mut sentences = articles.flat_map(|article| article.paragraphs.iter().flatten());
        let found = sentences.find(|sentence| sentence.number == number)?;
        Some(&found.text)
    }
}

/// A sentence with its printed number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NumberedSentence {
    /// From 1, through the whole article.
    pub number: SentenceNo,
    /// The article's words.
    pub text: String,
}

/// The part of the paper that an item stands in, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// "What the article reports".
    Comprehension,
    /// "How we know".
    Sources,
    /// "In your own words".
    Open,
}

/// An item as students see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuizItem {
    /// Its name.
    pub id: ItemId,
    /// Where on the paper it stands.
    pub section: Section,
    /// The question.
    pub stem: String,
    /// The response asked for.
    pub response: Shape,
    /// What a full answer earns.
    pub points: Points,
    /// How long it takes, in seconds; files of older versions do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
}

/// The order of one form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FormOrder {
    /// Its name.
    pub form: FormId,
    /// Its items as printed: number 1 first.
    pub items: Vec<PlacedItem>,
}

/// An item's place on a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlacedItem {
    /// Which item.
    pub item: ItemId,
    /// The order of its options: `options[printed place] = stored place`.
    pub arrangement: Arrangement,
}

/// All that only the teacher may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KeyFile {
    /// Version of this format: 1.
    pub format: u32,
    /// The quiz's opaque name.
    pub quiz: String,
    /// SHA-256 of the quiz file's bytes, in hexadecimal.
    pub quiz_sha256: String,
    /// Version of the program that made it.
    pub program: String,
    /// The seed that the quiz can be made anew with.
    pub seed: u64,
    /// The article and bank files that it was made from.
    pub origins: Vec<Origin>,
    /// One entry an item, in the quiz file's order.
    pub items: Vec<KeyItem>,
    /// The orders of all forms, also of those printed for single students.
    pub forms: Vec<FormOrder>,
    /// The students with copies of their own, and which form each has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub students: Vec<Student>,
    /// What the article could not give, with reasons.
    pub shortfall: Vec<Shortfall>,
    /// Hard words of the article, offered for the worksheet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<HardWord>,
    /// Debrief questions and tasks for the teacher's page; files of older versions have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<KeyPrompt>,
    /// What a person changed after the quiz was made, in the order in which they did it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// Sure items that were not chosen, for review.
    pub unused: Vec<Unused>,
}

impl KeyFile {
    /// The form whose numbers and letters reports, sums and corrections of a class speak of: form A, else the first; nothing
    /// where there is no form.
    #[must_use]
    pub fn main_form(&self) -> Option<&FormOrder> {
        let named = self.forms.iter().find(|order| order.form.0 == "A");
        named.or(self.forms.first())
    }
}

/// A file that a quiz was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Origin {
    /// Its name.
    pub name: String,
    /// SHA-256 of its decoded text, in hexadecimal.
    pub sha256: String,
}

/// An item's key and what backs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KeyItem {
    /// Its name.
    pub id: ItemId,
    /// The item model that it was made by.
    pub model: ModelId,
    /// The skill that the model belongs to.
    pub skill: String,
    /// What the reader has to do.
    pub process: Process,
    /// For source items, the strand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strand: Option<Strand>,
    /// For judgements, the direction of the right answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Marks of frameworks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What is right.
    pub key: Key,
    /// One note an option (statement, left entry, element, candidate sentence), in stored order.
    pub notes: Vec<Note>,
    /// Whether the options have an order of their own, which every form keeps, or in a single choice turns round; files of
    /// older versions do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub natural_order: Option<bool>,
    /// Why the key is right.
    pub rationale: String,
    /// What backs it.
    pub evidence: Backed,
    /// Whether a teacher should look it over before use.
    pub review: bool,
}

/// A question or task for the class after the quiz.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KeyPrompt {
    /// The prompt model that it was made by.
    pub model: ModelId,
    /// Whether it is talked about, or left the article for.
    pub sort: PromptSort,
    /// The question or task.
    pub words: String,
    /// What a good answer holds.
    pub expect: String,
    /// Marks of frameworks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Whether a teacher should look it over before use.
    pub review: bool,
    /// The words of the article that it speaks of; none where it is good for any article.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<QuotedWords>,
}

/// What backs a key, as a plain record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Backed {
    /// The article's own words show it.
    Quoted(Vec<QuotedWords>),
    /// The article was searched; the relation stands nowhere in it.
    Absent {
        /// What was looked for.
        relation: String,
        /// What was looked at.
        searched: Vec<QuotedWords>,
    },
    /// A person answers for it.
    Author,
}

/// Words of the article and where they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuotedWords {
    /// Bytes of the decoded article.
    pub span: Span,
    /// The sentence that they begin in; none for words of the metadata.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<SentenceNo>,
    /// The words.
    pub text: String,
}

/// A wish of the blueprint that the article could not fulfil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Shortfall {
    /// What was wished: "7 source items".
    pub wished: String,
    /// What there is, and why no more, in a sentence for the teacher.
    pub explanation: String,
}

/// A sure item that was not chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Unused {
    /// The item as it would be printed, under a name that no chosen item has.
    pub item: QuizItem,
    /// Its key.
    pub key: KeyItem,
}
