use std::ops::Range;

use crate::language::{Document, TokenNo};
use crate::reading::quantity::Sort;
use crate::reading::quantity::unit::measure;
use crate::reading::tree::lower;
use crate::reading::word_list::listed;

/// Words before a number that make it a name or a place in an order.
const LABELS: &str = "
    no no. nos nos. number page article section chapter grade room route flight channel phase level type
    class season episode round stage part title step amendment line size version act game week day year
    group lane gate pier platform apollo covid verse figure table question top first last past next
    previous other formula proposition resolution form rule district precinct unit area pope king queen
    age ages aged since until circa volume vol. mark model
";

const MONTHS: &str = "
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
    monday tuesday wednesday thursday friday saturday sunday
";

/// Entities whose numbers are parts of names.
const NAMES: &[&str] = &[
    "PERSON",
    "ORG",
    "GPE",
    "FAC",
    "PRODUCT",
    "EVENT",
    "WORK_OF_ART",
    "LAW",
    "LOC",
    "NORP",
];

/// Words after a number that make it a time of day.
const CLOCK: &str = "a.m. p.m. am pm o'clock o’clock gmt et";

/// Words after a time span that make it a point in time.
const POINTING: &str = "
    ago later earlier before after since hence prior from afterward afterwards into
";

/// Whether a number is no amount: a date, a year, a time of day, a name, a rank.
pub fn is_no_amount(document: &Document, number: &Range<usize>, sentence: &Range<usize>) -> bool {
    let word = |at: usize| {
        if sentence.contains(&at) {
            lower(document, TokenNo(at))
        } else {
            String::new()
        }
    };
    let before = number.start.checked_sub(1).map(word).unwrap_or_default();
    let (next, second) = (word(number.end), word(number.end + 1));
    let label = listed(LABELS, &before) || listed(MONTHS, &before) || listed(MONTHS, &next);
    let pointing = measure(&next) == Some(Sort::Duration) && listed(POINTING, &second);
    let clock = listed(CLOCK, &next);
    let joined =
        matches!(next.as_str(), "/" | ":" | "th" | "st" | "nd") || matches!(before.as_str(), "/" | "#");
    let pronoun = number.len() == 1 && word(number.start) == "one" && !is_unit_of_one(&next);
    let bullet = number.start == sentence.start && matches!(next.as_str(), "." | ")" | ":");
    let code = before == "-"
        && number
            .start
            .checked_sub(2)
            .is_some_and(|at| word(at).chars().any(char::is_alphanumeric))
        || next == "-" && second.starts_with(|c: char| c.is_ascii_digit());
    label
        || pointing
        || clock
        || joined
        || pronoun
        || bullet
        || code
        || follows_its_noun(document, number)
        || in_name(document, number)
        || is_year(document, number, &next)
}

/// Whether "one" before this word is a number: "one percent", "one month", but not "one day" or "one man".
fn is_unit_of_one(next: &str) -> bool {
    let loose = matches!(next, "day" | "night" | "time" | "year");
    measure(next).is_some() && !loose || matches!(next, "percent" | "%" | "per" | "hundred" | "million")
}

/// "Route 66", "page 5": the number hangs on the word before it.
fn follows_its_noun(document: &Document, number: &Range<usize>) -> bool {
    let last = document.token(TokenNo(number.end - 1));
    let head = document.token(last.head);
    last.head.0 + 1 == number.start && last.dep == "nummod" && matches!(head.pos, "NOUN" | "PROPN")
}

/// Whether the number belongs to a name or a date.
fn in_name(document: &Document, number: &Range<usize>) -> bool {
    document
        .entities()
        .iter()
        .filter(|entity| entity.tokens.start < number.end && number.start < entity.tokens.end)
        .any(|entity| {
            let duration = (number.end..entity.tokens.end)
                .any(|at| measure(&lower(document, TokenNo(at))) == Some(Sort::Duration));
            // "between 20 and 30 boats", taken for days: what follows is counted.
            let counts = document
                .tokens()
                .get(entity.tokens.end)
                .is_some_and(|next| next.tag == "NNS" && entity.tokens.end > number.start);
            let counts = counts && !has_four_digits(document, number);
            let dated = matches!(entity.kind, "DATE" | "TIME") && !duration && !counts;
            NAMES.contains(&entity.kind) || dated && !is_age(document, number, &entity.tokens)
        })
}

/// "34", tagged a date: an age.
fn is_age(document: &Document, number: &Range<usize>, entity: &Range<usize>) -> bool {
    entity == number && document.word(TokenNo(number.start)).len() <= 3
}

/// Four digits without a comma that no plural follows.
fn is_year(document: &Document, number: &Range<usize>, next: &str) -> bool {
    let plural = document
        .tokens()
        .get(number.end)
        .is_some_and(|token| token.tag == "NNS");
    let text = document.word(TokenNo(number.start));
    has_four_digits(document, number)
        && ("1000".."2101").contains(&text)
        && !plural
        && !matches!(next, "percent" | "%")
}

fn has_four_digits(document: &Document, number: &Range<usize>) -> bool {
    let text = document.word(TokenNo(number.start));
    number.len() == 1 && text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}
