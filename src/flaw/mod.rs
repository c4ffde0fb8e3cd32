//! Item-writing flaws that a program can see, after the rubric that items are judged by.
//!
//! In: a question's words with its response, and its key and the article's text where they are at hand; out: what is wrong with it, where, and what
//! to do. The rules follow the item-writing literature (Haladyna, Downing and Rodriguez 2002; Tarrant and Ware 2008):
//! each file holds one family of them. Used by `derive`, which drops a flawed item, and by the command `check`.

mod article_word;
mod article_words;
mod copied;
mod finding;
mod garbled;
mod giveaway;
mod loaded;
mod negative;
mod order;
mod overlap;
mod pointing;
mod spacing;
mod subject;
mod terms;
mod told;
mod vague;
mod words;

pub use article_words::ArticleWords;
pub use finding::{Finding, Flaw, Place};
pub use loaded::ACCUSING;
pub use subject::Subject;

/// All flaws of a question that can be seen, fatal ones first, then in the order of its text.
///
/// Without the article, the rules that compare with it ([`Flaw::compares`]) see nothing.
#[must_use]
pub fn flaws(subject: &Subject<'_>, article: Option<&ArticleWords>) -> Vec<Finding> {
    let mut found = Vec::new();
    garbled::find(subject, &mut found);
    overlap::find(subject, &mut found);
    pointing::find(subject, &mut found);
    giveaway::find(subject, &mut found);
    told::find(subject, &mut found);
    order::find(subject, &mut found);
    negative::find(subject, &mut found);
    if let Some(article) = article {
        terms::find(subject, article, &mut found);
    }
    vague::find(subject, &mut found);
    if let Some(article) = article {
        copied::find(subject, article, &mut found);
    }
    spacing::find(subject, &mut found);
    loaded::find(subject, &mut found);
    found.sort_by_key(|finding| (!finding.flaw.is_fatal(), finding.place));
    found.dedup();
    found
}
