use crate::reading::{ClaimNo, Phrase};

/// What is measured or counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Persons or things, one by one.
    Count,
    /// A part of a whole: percent, halves, one in five.
    Share,
    /// Dollars, euros.
    Money,
    /// Metres, miles.
    Length,
    /// Acres, square miles.
    Area,
    /// Kilograms, tons.
    Weight,
    /// Litres, barrels.
    Volume,
    /// Miles per hour.
    Speed,
    /// Degrees Celsius.
    Temperature,
    /// Years, hours: how long.
    Duration,
    /// How old.
    Age,
    /// Megawatts.
    Power,
    /// A number whose unit is not known.
    Other,
}

impl Sort {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Share => "share",
            Self::Money => "money",
            Self::Length => "length",
            Self::Area => "area",
            Self::Weight => "weight",
            Self::Volume => "volume",
            Self::Speed => "speed",
            Self::Temperature => "temperature",
            Self::Duration => "duration",
            Self::Age => "age",
            Self::Power => "power",
            Self::Other => "other",
        }
    }
}

/// How exact a stated amount is, by the words about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// Nothing bounds it.
    Exact,
    /// "At least", "no fewer than", "or more".
    AtLeast,
    /// "At most", "up to", "as many as".
    AtMost,
    /// "About", "some", "nearly", "almost".
    About,
    /// "More than", "over".
    MoreThan,
    /// "Less than", "under".
    LessThan,
    /// "Between 10 and 15", "10 to 15".
    Between,
}

impl Bound {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::AtLeast => "at-least",
            Self::AtMost => "at-most",
            Self::About => "about",
            Self::MoreThan => "more-than",
            Self::LessThan => "less-than",
            Self::Between => "between",
        }
    }
}

/// A stated amount with its unit and bound: "at least 40 homes".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The amount as written, with its bound and unit.
    pub words: Phrase,
    /// The amount without what bounds it, as written: "40 homes"; only where number, unit and bound are surely read,
    /// whoever says so.
    pub bare: Option<Phrase>,
    /// The number alone, as written: "40", "a dozen"; absent where it is no unbroken piece of the sentence.
    pub numeral: Option<Phrase>,
    /// The number in plain decimals, the lower one of two: "40", "3500000", "0.5"; thirds and the like to three places.
    pub value: String,
    /// The upper number where the amount lies between two.
    pub upper: Option<String>,
    /// The number where it is a whole one, and the only one.
    pub whole: Option<i64>,
    /// What is counted, with the words that stand before it, or the unit of measure.
    pub unit: Option<Phrase>,
    /// What sort of amount it is.
    pub sort: Sort,
    /// How exact it is.
    pub bound: Bound,
    /// Whether a source says so, or may: its sentence gives one, or does not make it clear.
    pub attributed: bool,
    /// The claim that holds it.
    pub claim: Option<ClaimNo>,
    /// The clause as it follows "How many": "homes did the storm destroy in Brekke"; only for what is counted.
    pub how_many: Option<Phrase>,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}
