//! Reports and feedback as files: pages, workbooks and tables; who is named in them, and what they lead to.

mod again;
mod files;
pub mod shape;
mod who;

const KEY: &str = "harbury.key.json";
