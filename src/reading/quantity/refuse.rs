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

/// Words after a time span that make it a point in time.
const POINTING: &str = "
    ago later earlier before after since hence prior from afterward afterwards into
";

/// Whether a number is no amount: a date, a year, a time of day, a name, a rank.
pub fn is_no_amount(document: &Document, number: Range<usize>, sentence: Range<usize>) -> bool {
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
    let duration = |word: &str| measure(word) == Some(Sort::Duration);
    let pointing = duration(&next) && listed(POINTING, &second);
    let clock = matches!(
        next.as_str(),
        "a.m." | "p.m." | "am" | "pm" | "o'clock" | "o’clock" | "gmt" | "et"
    );
    let joined = matches!(next.as_str(), "/" | ":" | "th" | "st" | "nd")
        || matches!(before.as_str(), "/" | "#" | ":" if false);
    let one = number.len() == 1 && word(number.start) == "one";
    let pronoun = one
        && measure(&next).is_none()
        && !matches!(next.as_str(), "percent" | "%" | "per" | "hundred" | "million");
    let day = one && matches!(next.as_str(), "day" | "night" | "time" | "year");
    let bullet = number.start == sentence.start && matches!(next.as_str(), "." | ")" | ":");
    let head = document.token(TokenNo(number.end - 1)).head;
    let hangs_on_name = head.0 + 1 == number.start
        && matches!(document.token(head).pos, "NOUN" | "PROPN")
        && document.token(TokenNo(number.end - 1)).dep == "nummod";
    let code =
        before == "-" && number.start >= 2 && word(number.start - 2).chars().any(|c| c.is_alphanumeric())
            || next == "-" && second.starts_with(|c: char| c.is_ascii_digit());
    label
        || pointing
        || clock
        || joined
        || pronoun
        || day
        || bullet
        || hangs_on_name
        || code
        || in_name(document, &number)
        || is_year(document, &number, &next)
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
            let dated = matches!(entity.kind, "DATE" | "TIME") && !duration && !counts;
            NAMES.contains(&entity.kind) || dated && !is_age(document, number, entity.tokens.clone())
        })
}

/// "34", tagged a date: an age.
fn is_age(document: &Document, number: &Range<usize>, entity: Range<usize>) -> bool {
    entity == *number && document.word(TokenNo(number.start)).len() <= 3
}

/// Four digits without a comma that no plural follows.
fn is_year(document: &Document, number: &Range<usize>, next: &str) -> bool {
    let text = document.word(TokenNo(number.start));
    let digits = number.len() == 1 && text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let plural = document
        .tokens()
        .get(number.end)
        .is_some_and(|token| matches!(token.tag, "NNS"));
    digits && ("1000".."2101").contains(&text) && !plural && !matches!(next, "percent" | "%")
}
