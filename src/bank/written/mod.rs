//! Items written by hand: `[[item]]` tables with stem, options and key in the author's own words.
//!
//! In: a TOML file; out: [`OwnItems`], each with the places of its words, or every problem of the file.

mod closed;
mod decimal;
mod edits;
mod item;
mod open;
mod response;
mod short;
mod statements;

use std::sync::Arc;

use crate::bank::problems::Problems;
use crate::bank::root;
use crate::bank::table::Table;
use crate::diagnostic::Diagnostics;
use crate::item::Item;
use crate::language::SentenceNo;
use crate::source::{SourceFile, Span};

pub use edits::{Edit, Edits, Named};

/// The items of one file, in its order; one or more.
#[derive(Clone, Debug)]
pub struct OwnItems {
    /// The items.
    pub items: Vec<OwnItem>,
    /// The file.
    pub source: Arc<SourceFile>,
}

/// An item that a person wrote and answers for.
#[derive(Clone, Debug)]
pub struct OwnItem {
    /// The item.
    pub item: Item,
    /// The sentences of the article that it is about, and where the file names them.
    pub sentences: Vec<(SentenceNo, Span)>,
    /// Where the file has its stem.
    pub stem_at: Span,
    /// Where the file has its options or statements, in their order; none where students write.
    pub parts_at: Vec<Span>,
}

impl OwnItems {
    /// Reads a file of items.
    ///
    /// # Errors
    /// Every problem of the file, each with its place.
    pub fn load(file: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let mut problems = Problems::new(Arc::clone(file));
        let items = read(file, &mut problems);
        let found = problems.finish();
        if found.0.is_empty() {
            Ok(Self {
                items,
                source: Arc::clone(file),
            })
        } else {
            Err(found)
        }
    }
}

fn read(file: &SourceFile, problems: &mut Problems) -> Vec<OwnItem> {
    let Some(root) = root::parse(file.text(), problems) else {
        return Vec::new();
    };
    let mut root = root::open(&root, problems);
    let tables = root.tables("item", problems);
    if root.has("item-model") {
        let models = root.tables("item-model", problems);
        let at = models.first().map_or(root.key_span("item-model"), Table::span);
        problems.note(
            "items-model",
            at,
            "an item model makes items of many articles and is no item of one",
            Some("`newsquiz bank check` checks item models; keep them in a file of their own".to_owned()),
        );
    } else if tables.is_empty() && !root.has("item") {
        let hint = "add `[[item]]` with `stem` and `[item.response.KIND]`".to_owned();
        problems.note("items-none", root.span(), "there is no item here", Some(hint));
    }
    root.finish(problems);
    let numbered = tables.into_iter().zip(1..);
    numbered
        .filter_map(|(table, number)| item::read(table, number, problems))
        .collect()
}
