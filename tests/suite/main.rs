//! The test suite: one binary that drives the library and the program through their front doors.

#![allow(
    clippy::disallowed_methods,
    reason = "tests put files before the program and read what it wrote"
)]

mod floors;
mod language;
