//! The English names of days and months, in small letters, in their order.

/// Monday first.
pub const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// January first, in full.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Months as print cuts them short, with their stop.
pub const SHORT_MONTHS: [&str; 7] = ["jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec."];
