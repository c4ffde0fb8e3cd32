//! The test suite: one binary that drives the library and the program through their front doors.

#![allow(
    clippy::disallowed_methods,
    reason = "tests put files before the program and read what it wrote"
)]

mod answers;
mod any_text;
mod article_command;
mod bank;
mod bank_new;
mod bank_page;
mod check;
mod copies;
mod corpus;
mod corrections;
mod facts_page;
mod floors;
mod gold;
mod harness;
mod help;
mod hostile_article;
mod kinds;
mod language;
mod lines;
mod made;
mod make;
mod mark;
mod mark_screen;
mod practice;
mod presets;
mod pty;
mod quality;
mod render;
mod render_command;
mod reports;
mod review;
mod review_screen;
mod scoring;
mod shell;
mod stream;
mod take_screen;
mod templates;
mod tutorial;
