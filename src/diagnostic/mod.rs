//! Problems shown to people: what, where (path:line:col with the excerpt), and what to do.

mod problem;

pub use problem::{Diagnostic, Diagnostics, Label, Severity};
