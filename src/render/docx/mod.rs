//! Papers as Word files, made to be edited: with styles, numbering and tables as office programs know them, so that a
//! teacher who adds a question gets its number and its looks.
//!
//! The words are set here, from the same views as all other formats; the looks are data, `templates/docx/styles.xml`.

mod answers;
mod article;
mod block;
mod entry;
mod face;
mod foot;
mod glossary;
mod grid;
mod item;
mod key;
mod letter_spacing;
mod lists;
mod looks;
mod package;
mod resize;
mod response;
mod run;
mod schema;
mod schema_order;
mod sheet;
mod style;
mod teacher;
mod words;
mod worksheet;

pub(super) use key::key;
pub(super) use teacher::teacher;
pub(super) use worksheet::worksheet;
