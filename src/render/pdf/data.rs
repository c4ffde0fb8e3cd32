use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::render::about::About;
use crate::render::pdf::breaks::allow_breaks;

/// The day that papers carry whose article has none: a fixed one, since the clock would make every file another.
const NO_DAY: Date = Date::constant(2000, 1, 1);

impl About<'_> {
    /// The text of `/data.json`.
    pub(super) fn data(&self, view: &Value, missing: &BTreeSet<String>) -> String {
        let mut view = view.clone();
        // As many letters as surely find room in the narrowest column.
        allow_breaks(&mut view, if self.layout.large_print { 18 } else { 28 });
        let day = self.day();
        let data = json!({
            "view": view,
            "layout": self.layout,
            "labels": self.labels.plain(),
            "date": { "year": day.year(), "month": day.month(), "day": day.day() },
            // Whether code points stand in for characters; a template then puts them into boxes.
            "code-points": !missing.is_empty(),
        });
        data.to_string()
    }

    /// What the file's own name is made from: the same for the same paper, and of no use for guessing anything.
    pub(super) fn ident(&self) -> String {
        format!("newsquiz/{}/{}/{}", self.quiz.quiz, self.form, self.paper)
    }

    fn day(&self) -> Date {
        let dates = self
            .quiz
            .articles
            .iter()
            .filter_map(|article| article.date.as_deref()?.parse::<Date>().ok());
        // A PDF's day has a year of four figures.
        dates.filter(|date| date.year() >= 1).min().unwrap_or(NO_DAY)
    }
}
