//! Papers in every format: compared whole, and safe whatever the texts hold.

mod fixture;
mod golden;
mod hostile;
mod in_print;
mod labels;
mod pdf;
mod secrecy;
mod tally;
