use std::ops::Range;

use crate::language::{Document, TokenNo};
use crate::reading::quantity::fact::Sort;
use crate::reading::tree::{is_word, lower};
use crate::reading::word_list::{is_listed, listed};

/// Units of measure, singular and plural.
const UNITS: &[(Sort, &str)] = &[
    (
        Sort::Money,
        "dollar dollars euro euros cent cents yen yuan rupee rupees peso pesos franc francs ruble \
          rubles rouble roubles krona kronor krone kroner crown crowns pence shillings shilling lira dirhams \
          rand",
    ),
    (
        Sort::Length,
        "metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot \
          feet inch inches yard yards cm mm centimetre centimetres centimeter centimeters \
          millimetres millimeters",
    ),
    (Sort::Area, "acre acres hectare hectares sq"),
    (
        Sort::Weight,
        "kg kilogram kilograms kilo kilos gram grams ton tons tonne tonnes ounce ounces lb lbs",
    ),
    (
        Sort::Volume,
        "litre litres liter liters gallon gallons barrel barrels",
    ),
    (Sort::Speed, "mph kph km/h kmh knots"),
    (
        Sort::Duration,
        "year years month months week weeks day days hour hours minute minutes second seconds \
          decade decades century centuries weekend weekends night nights milliseconds",
    ),
    (
        Sort::Power,
        "watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts mw gw kw",
    ),
];

/// Units that are more than one thing: money or weight, a scale or a degree.
const AMBIGUOUS: &str = "
    pound pounds degree degrees points point times time fold m stone quarters thirds halves mark per
    place places spot spots gt ppm hundred dozen score things thing ways way reasons more others ones
    fewer less grand bucks c f gmt est pm am p.m. a.m. o’clock o'clock et edt noon ft per-cent
";

const CURRENCIES: &[(&str, &str)] = &[
    ("$", "dollars"),
    ("us$", "US dollars"),
    ("a$", "Australian dollars"),
    ("c$", "Canadian dollars"),
    ("nz$", "New Zealand dollars"),
    ("hk$", "Hong Kong dollars"),
    ("€", "euros"),
    ("£", "pounds"),
    ("¥", "yen"),
];

/// The unit of an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it differs from what is printed there: "dollars" for "$".
    pub name: Option<&'static str>,
    /// First and last token; nothing for the span means that there is none.
    pub tokens: Range<usize>,
    pub sort: Sort,
    /// The noun that is counted.
    pub noun: Option<TokenNo>,
    pub clear: bool,
}

impl Unit {
    /// The unit that the first of two numbers has behind the second: "20 and 30 boats".
    pub fn behind(mut self, document: &Document, end: usize) -> Self {
        if self.tokens.start < end && end < self.tokens.end {
            self.tokens.start = end;
            let next = |noun: TokenNo| noun.0 == end && document.token(noun).tag == "NNS";
            self.clear = self.sort == Sort::Count && self.noun.is_some_and(next);
        }
        self
    }
}

/// The currency that a token is the sign of.
pub fn currency(document: &Document, at: usize) -> Option<&'static str> {
    let word = lower(document, TokenNo(at));
    CURRENCIES
        .iter()
        .find(|&&(sign, _)| sign == word)
        .map(|&(_, name)| name)
}

/// The sort of a unit of measure.
pub fn measure(word: &str) -> Option<Sort> {
    UNITS
        .iter()
        .find(|(_, words)| listed(words, word))
        .map(|&(sort, _)| sort)
}

/// The unit that follows a number, whose last token is before `end`.
pub fn unit(document: &Document, number: &Range<usize>, limit: usize) -> Option<Unit> {
    let end = number.end;
    let word = |at: usize| {
        if at < limit {
            lower(document, TokenNo(at))
        } else {
            String::new()
        }
    };
    let plain = |tokens: Range<usize>, sort| {
        Some(Unit {
            name: None,
            tokens,
            sort,
            noun: None,
            clear: true,
        })
    };
    let (one, two, three) = (word(end), word(end + 1), word(end + 2));
    match (one.as_str(), two.as_str(), three.as_str()) {
        ("percentage", "points" | "point", _) => return plain(end..end + 2, Sort::Share),
        ("percent" | "%" | "pct", ..) => {
            let mut unit = plain(end..end + 1, Sort::Share)?;
            unit.name = Some("percent");
            // "40 percent points", "a 40 percent-owned firm".
            unit.clear = !matches!(two.as_str(), "points" | "-");
            return Some(unit);
        }
        ("per", "cent", _) => {
            let mut unit = plain(end..end + 2, Sort::Share)?;
            unit.name = Some("percent");
            return Some(unit);
        }
        ("degrees" | "degree", "celsius" | "fahrenheit", _) => return plain(end..end + 2, Sort::Temperature),
        (
            "miles" | "kilometers" | "kilometres" | "meters" | "metres" | "feet",
            "per" | "an" | "a",
            "hour" | "second" | "minute",
        ) => {
            return plain(end..end + 3, Sort::Speed);
        }
        ("square", ..) if measure(&two).is_some() => return plain(end..end + 2, Sort::Area),
        ("cubic", ..) if measure(&two).is_some() => return plain(end..end + 2, Sort::Volume),
        ("metric" | "nautical", ..) => {
            if let Some(sort) = measure(&two) {
                return plain(end..end + 2, sort);
            }
        }
        _ => {}
    }
    if let Some(sort) = measure(&one) {
        let mut unit = plain(end..end + 1, sort)?;
        let noun = TokenNo(end);
        unit.clear = !matches!(document.token(noun).dep, "compound" | "nmod" | "amod")
            && two != "-"
            && !(sort == Sort::Duration && document.token(noun).tag == "NN" && !is_one(document, number));
        return Some(unit);
    }
    counted(document, number, limit)
}

fn is_one(document: &Document, number: &Range<usize>) -> bool {
    number.len() == 1 && matches!(lower(document, TokenNo(number.start)).as_str(), "one" | "1")
        || document.word(TokenNo(number.start)) == "half"
}

/// The noun that the number counts, with the words between.
fn counted(document: &Document, number: &Range<usize>, limit: usize) -> Option<Unit> {
    let mut at = TokenNo(number.end - 1);
    // "1.2 million people": up to the token of the number that hangs outside of it.
    for _ in 0..4 {
        let head = document.token(at).head;
        if !number.contains(&head.0) || head == at {
            break;
        }
        at = head;
    }
    let token = document.token(at);
    let noun = token.head;
    let follows = noun.0 >= number.end && noun.0 < limit;
    if !(follows
        && matches!(token.dep, "nummod" | "compound" | "amod" | "quantmod")
        && noun.0 - number.end < 6)
    {
        return None;
    }
    let governed = |at: usize| {
        let mut at = TokenNo(at);
        for _ in 0..8 {
            if at == noun {
                return true;
            }
            at = document.token(at).head;
        }
        false
    };
    let between = number.end..noun.0;
    let whole = between.clone().all(|at| {
        let token = document.token(TokenNo(at));
        governed(at)
            && (matches!(token.pos, "ADJ" | "NOUN" | "PROPN" | "VERB" | "ADV")
                || document.word(TokenNo(at)) == "-" && at > number.end)
    });
    let head = document.token(noun);
    let nouns = matches!(head.tag, "NNS" | "NNPS") || matches!(head.lemma.as_str(), "people" | "police");
    let word = lower(document, noun);
    let last_of_name = document.tokens().get(noun.0 + 1).is_some_and(|next| {
        matches!(next.pos, "NOUN" | "PROPN") && next.head.0 > noun.0 && next.head == head.head
    }) || document.word(TokenNo((noun.0 + 1).min(document.tokens().len() - 1))) == "-";
    let compared = between
        .clone()
        .any(|at| matches!(document.token(TokenNo(at)).tag, "JJR" | "RBR" | "JJS" | "RBS"));
    let odd = (number.end..=noun.0).any(|at| {
        is_listed(document, TokenNo(at), AMBIGUOUS)
            || is_word(document, TokenNo(at))
                && !document
                    .word(TokenNo(at))
                    .chars()
                    .all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '’' | '\''))
    });
    // "(41 Shots)": a title.
    let titled =
        head.tag == "NNPS" || noun.0 > number.start && document.word(noun).starts_with(char::is_uppercase);
    let sort = between
        .clone()
        .chain([noun.0])
        .find_map(|at| measure(&lower(document, TokenNo(at))));
    Some(Unit {
        name: None,
        tokens: number.end..noun.0 + 1,
        sort: if sort.is_some() || listed(AMBIGUOUS, &word) {
            Sort::Other
        } else {
            Sort::Count
        },
        noun: Some(noun),
        clear: whole
            && nouns
            && !odd
            && !titled
            && !compared
            && !last_of_name
            && sort.is_none()
            && token.dep == "nummod"
            && (token.margin >= 1.0 || between.is_empty())
            && !matches!(
                head.dep,
                "compound" | "nmod" | "amod" | "poss" | "quantmod" | "nummod"
            ),
    })
}
