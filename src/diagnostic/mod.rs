//! Problems shown to people: what, where (path:line:col with the excerpt), and what to do.

mod printer;
mod problem;

pub use printer::Printer;
pub use problem::{Diagnostic, Diagnostics, Label, Severity};
