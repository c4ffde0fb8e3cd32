//! The test suite: one binary that drives the library and the program through their front doors.

mod floors;
mod render;
