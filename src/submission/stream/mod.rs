//! Wide tables row by row, in memory that does not grow with the rows.
//!
//! [`Records`] takes a table apart, [`Wide`] reads its rows by the columns of its header. Both say of a row what
//! [`read_table`](crate::submission::read_table) says of it; the tests hold them to that.

mod records;
mod scan;
#[cfg(test)]
mod tests;
mod unquoted;
mod wide;

pub use records::{Record, Records};
pub use wide::Wide;
