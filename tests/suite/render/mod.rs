//! Papers in every format: compared whole, and safe whatever the texts hold.

mod fixture;
mod golden;
mod hostile;
mod labels;
mod secrecy;
mod tally;
