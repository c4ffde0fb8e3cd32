//! One file a command.

mod analyse;

pub use analyse::{Analyse, AnalyseError};
