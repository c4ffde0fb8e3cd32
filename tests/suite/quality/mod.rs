//! The measures of item quality that a program can take, over the default quizzes of all sample articles: the page
//! `docs/quality.md` shows them beside their bars, and no measure may fall behind what the page states.

mod measures;
mod page;
