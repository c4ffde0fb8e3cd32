//! What was found, the same for people and for programs.

use serde::Serialize;

use crate::flaw::{ArticleWords, Flaw, Place, Subject, flaws};
use crate::quiz::{KeyPlaces, SetFlaw, together};

/// All that is wrong with a file's items.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The file.
    pub file: String,
    /// How many items it has.
    pub items: usize,
    /// Flaws that were not looked for.
    pub left_out: Vec<LeftOut>,
    /// Those of single items in their order, then those of several items.
    pub flaws: Vec<Found>,
}

/// Flaws that cannot be seen for want of something.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct LeftOut {
    /// What is wanting.
    pub because: String,
    /// The flaws' names.
    pub flaws: Vec<&'static str>,
}

/// One flaw.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Found {
    /// Numbers of the items: one, or those that have it together.
    pub items: Vec<usize>,
    /// Its name.
    pub flaw: &'static str,
    /// Whether the item must not be used as it is.
    pub fatal: bool,
    /// The question, where it is of one item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stem: Option<String>,
    /// The part of the item: "question", "option b".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The words of an option, statement or element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The words that show it.
    pub words: String,
    /// The form that it is seen on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Its place in a file that a person wrote: `my-items.toml:3:8`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What is wrong.
    pub about: &'static str,
    /// What to do.
    pub advice: &'static str,
}

/// Where the file has a part of an item, from 0.
pub type PlaceOf<'a> = dyn Fn(usize, Place) -> Option<String> + 'a;

/// Looks at all items, one by one and together.
pub fn found(
    subjects: &[Subject<'_>],
    article: Option<&str>,
    forms: &[KeyPlaces],
    place_of: &PlaceOf<'_>,
) -> Vec<Found> {
    let article = article.map(ArticleWords::of);
    let mut all = Vec::new();
    for (item, subject) in subjects.iter().enumerate() {
        all.extend(flaws(subject, article.as_ref()).into_iter().map(|finding| {
            let (part, text) = subject.part(finding.place);
            Found {
                items: vec![item + 1],
                flaw: finding.flaw.name(),
                fatal: finding.flaw.is_fatal(),
                stem: Some(subject.stem.to_owned()),
                part: Some(part),
                text,
                words: finding.words,
                form: None,
                at: place_of(item, finding.place),
                about: finding.flaw.about(),
                advice: finding.flaw.advice(),
            }
        }));
    }
    all.extend(together(subjects, forms).into_iter().map(|finding| {
        Found {
            at: finding
                .items
                .first()
                .and_then(|&item| place_of(item, Place::Stem)),
            items: finding.items.iter().map(|item| item + 1).collect(),
            flaw: finding.flaw.name(),
            fatal: false,
            stem: None,
            part: None,
            text: None,
            words: finding.words,
            form: finding.form.map(|form| form.0),
            about: finding.flaw.about(),
            advice: finding.flaw.advice(),
        }
    }));
    all
}

/// Flaws that only the article shows.
pub fn without_article(because: String) -> LeftOut {
    let flaws = Flaw::ALL.into_iter().filter(|flaw| flaw.compares());
    LeftOut {
        because,
        flaws: flaws.map(Flaw::name).collect(),
    }
}

/// Flaws that only the answer key shows.
pub fn without_key(because: String) -> LeftOut {
    let single = Flaw::ALL.into_iter().filter(|flaw| flaw.needs_key());
    let several = SetFlaw::ALL.into_iter().filter(|flaw| flaw.needs_key());
    LeftOut {
        because,
        flaws: single.map(Flaw::name).chain(several.map(SetFlaw::name)).collect(),
    }
}
