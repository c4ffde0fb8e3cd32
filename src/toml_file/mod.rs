//! TOML files that teachers write, such as blueprints and corrections: read key by key, every problem of a file told at
//! once and at its place.

mod problems;
mod table;

pub use problems::{Codes, Problems};
pub use table::{Placed, Table, parse, place, wrong_type};
