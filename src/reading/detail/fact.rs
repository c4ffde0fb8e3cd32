use crate::reading::Phrase;

/// What decides whether a statement is the article's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetailSort {
    /// How many, how long, how far: "40 homes".
    Number,
    /// How much of a whole: "12 percent".
    Share,
    /// How much money.
    Money,
    /// On which day of the week.
    Weekday,
    /// In which month.
    Month,
    /// In which year.
    Year,
    /// A word with a clear opposite: "rose", "north", "more than".
    Opposite,
    /// In, to or from which place.
    Place,
    /// That it is planned, and not done.
    Plan,
    /// Nothing single: the statement as a whole.
    Plain,
}

impl DetailSort {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Share => "share",
            Self::Money => "money",
            Self::Weekday => "weekday",
            Self::Month => "month",
            Self::Year => "year",
            Self::Opposite => "opposite",
            Self::Place => "place",
            Self::Plan => "plan",
            Self::Plain => "plain",
        }
    }

    /// Whether it is a day, month, year or number.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self <= Self::Year
    }
}

/// A statement of the article that can be judged by itself, with what decides whether it is the article's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// What decides, with what it counts: "Tuesday", "40 homes", "rose"; the whole where nothing single does.
    pub words: Phrase,
    /// The part of it that can be replaced: "Tuesday", "40".
    pub part: Phrase,
    /// What the article says with it: its sentence without the full stop, or a clause of it.
    pub statement: Phrase,
    /// Another part of its sort that would be wrong there: one that the article gives for something else, or one that
    /// it does not have.
    pub other: Option<Phrase>,
    /// The statement with the other part in its place, which the article does not say.
    pub changed: Option<Phrase>,
    /// What decides.
    pub sort: DetailSort,
    /// The paragraph, from 1.
    pub paragraph: usize,
    /// How many of the headline's words of content the statement has.
    pub headline_words: usize,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}
