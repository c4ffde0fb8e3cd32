use crate::language::{Document, TokenNo};
use crate::reading::quantity::fact::Bound;
use crate::reading::tree::{is_word, lower};
use crate::reading::word_list::listed;

/// What stands before a number and bounds it; the longest that fits wins.
const BEFORE: &[(&str, Bound)] = &[
    ("at least", Bound::AtLeast),
    ("no fewer than", Bound::AtLeast),
    ("no less than", Bound::AtLeast),
    ("not less than", Bound::AtLeast),
    ("a minimum of", Bound::AtLeast),
    ("at most", Bound::AtMost),
    ("at the most", Bound::AtMost),
    ("up to", Bound::AtMost),
    ("no more than", Bound::AtMost),
    ("not more than", Bound::AtMost),
    ("as many as", Bound::AtMost),
    ("as much as", Bound::AtMost),
    ("as high as", Bound::AtMost),
    ("as long as", Bound::AtMost),
    ("a maximum of", Bound::AtMost),
    ("about", Bound::About),
    ("around", Bound::About),
    ("some", Bound::About),
    ("roughly", Bound::About),
    ("approximately", Bound::About),
    ("an estimated", Bound::About),
    ("estimated", Bound::About),
    ("nearly", Bound::About),
    ("almost", Bound::About),
    ("close to", Bound::About),
    ("circa", Bound::About),
    ("more than", Bound::MoreThan),
    ("greater than", Bound::MoreThan),
    ("higher than", Bound::MoreThan),
    ("larger than", Bound::MoreThan),
    ("longer than", Bound::MoreThan),
    ("older than", Bound::MoreThan),
    ("over", Bound::MoreThan),
    ("above", Bound::MoreThan),
    ("upwards of", Bound::MoreThan),
    ("upward of", Bound::MoreThan),
    ("in excess of", Bound::MoreThan),
    ("less than", Bound::LessThan),
    ("fewer than", Bound::LessThan),
    ("lower than", Bound::LessThan),
    ("smaller than", Bound::LessThan),
    ("shorter than", Bound::LessThan),
    ("younger than", Bound::LessThan),
    ("under", Bound::LessThan),
    ("below", Bound::LessThan),
];

/// What stands after an amount and bounds it.
const AFTER: &[(&str, Bound)] = &[
    ("or more", Bound::AtLeast),
    ("or older", Bound::AtLeast),
    ("or above", Bound::AtLeast),
    ("or higher", Bound::AtLeast),
    ("or over", Bound::AtLeast),
    ("or longer", Bound::AtLeast),
    ("and older", Bound::AtLeast),
    ("and over", Bound::AtLeast),
    ("and above", Bound::AtLeast),
    ("and up", Bound::AtLeast),
    ("at least", Bound::AtLeast),
    ("or so", Bound::About),
    ("or less", Bound::AtMost),
    ("or fewer", Bound::AtMost),
    ("or younger", Bound::AtMost),
    ("or under", Bound::AtMost),
    ("or below", Bound::AtMost),
    ("at most", Bound::AtMost),
];

/// Words that shade a bound without changing it.
const SHADES: &[&str] = &["just", "well", "slightly", "far", "much", "only", "maybe"];

/// Adverbs before a number that leave it exact.
const EXACT: &str = "
    exactly precisely just only already now also then still not today all both currently merely together
";

/// Prepositions of place and time that bound a number only where the parser takes them for its modifier.
const TWO_FACED: &[&str] = &["about", "around", "over", "above", "under", "below"];

/// Verbs that "around" goes with: what stands in the middle is no rough number.
const CENTRING: &[&str] = &[
    "arrange",
    "base",
    "build",
    "center",
    "centre",
    "cluster",
    "gather",
    "group",
    "organise",
    "organize",
    "revolve",
    "rotate",
    "structure",
    "turn",
    "wrap",
];

/// Verbs that bound the number they govern.
const BOUNDING_VERBS: &str = "
    exceed surpass top pass near approach outnumber cross break breach average total estimate limit cap
    overtake underestimate overestimate
";

/// How a number is bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounded {
    pub bound: Bound,
    /// The first token of the bound, or of the number where nothing stands before it.
    pub first: usize,
    /// Whether nothing else there may bound it.
    pub clear: bool,
}

/// The bound that stands before the number at `number`, in the sentence that starts at `start`.
pub fn before(document: &Document, start: usize, number: usize) -> Bounded {
    // "up to a $1 billion": the article belongs to what follows.
    let number =
        if number > start + 1 && document.word(TokenNo(number)) == "$" && is_article(document, number - 1) {
            number - 1
        } else {
            number
        };
    let words: Vec<String> = (start..number)
        .rev()
        .take(5)
        .map(|at| lower(document, TokenNo(at)))
        .collect();
    let fitting = BEFORE.iter().filter(|(phrase, _)| ends_with(&words, phrase));
    let longest = fitting.max_by_key(|(phrase, _)| phrase.split(' ').count());
    let Some(&(phrase, bound)) = longest else {
        return Bounded {
            bound: Bound::Exact,
            first: number,
            clear: is_exact(document, start, number) && !governed_by_bound(document, number),
        };
    };
    let mut first = number - phrase.split(' ').count();
    let sign = TokenNo(first);
    let token = document.token(sign);
    let word = lower(document, sign);
    let mut clear = !TWO_FACED.contains(&word.as_str()) || !matches!(token.dep, "prep" | "prt");
    // "doubts about 40 boats", "a talk over 40 years": a noun that the word belongs to, whatever the parse.
    let of_noun = TWO_FACED.contains(&word.as_str())
        && first > start
        && matches!(document.token(TokenNo(first - 1)).tag, "NN" | "NNS");
    clear &= !of_noun;
    // "Gathered around ten tables".
    let of_verb = word == "around"
        && first > start
        && CENTRING.contains(&document.token(TokenNo(first - 1)).lemma.to_lowercase().as_str());
    clear &= !of_verb;
    clear &= word != "up" || token.dep != "prt" && !rises(document, start, first);
    while first > start && SHADES.contains(&lower(document, TokenNo(first - 1)).as_str()) {
        first -= 1;
    }
    let outside = first
        .checked_sub(1)
        .filter(|&at| at >= start)
        .map(|at| lower(document, TokenNo(at)));
    // "not at least", "twice as many as", "between about 40".
    clear &= !outside.is_some_and(|word| {
        matches!(
            word.as_str(),
            "not"
                | "n't"
                | "n’t"
                | "no"
                | "never"
                | "twice"
                | "times"
                | "rather"
                | "other"
                | "between"
                | "than"
                | "perhaps"
                | "possibly"
                | "half"
                | "any"
        )
    });
    Bounded { bound, first, clear }
}

/// The bound that stands after an amount whose last token is before `end`, and the token after it.
pub fn after(document: &Document, end: usize, limit: usize) -> Option<(Bound, usize)> {
    let word = |at: usize| {
        if at < limit {
            lower(document, TokenNo(at))
        } else {
            String::new()
        }
    };
    if matches!(word(end).as_str(), "+" | "plus") {
        return Some((Bound::AtLeast, end + 1));
    }
    let pair = format!("{} {}", word(end), word(end + 1));
    AFTER
        .iter()
        .find(|(phrase, _)| *phrase == pair)
        .map(|&(_, bound)| (bound, end + 2))
}

fn ends_with(reversed: &[String], phrase: &str) -> bool {
    let wanted: Vec<&str> = phrase.split(' ').rev().collect();
    wanted.len() <= reversed.len() && wanted.iter().zip(reversed).all(|(one, other)| one == other)
}

/// Whether what stands before an unbounded number surely leaves it so.
fn is_exact(document: &Document, start: usize, number: usize) -> bool {
    let Some(before) = number.checked_sub(1).filter(|&at| at >= start).map(TokenNo) else {
        return true;
    };
    let token = document.token(before);
    let word = lower(document, before);
    // "one to two years", "a quarter of a million", "+/- 4".
    let earlier = before.0.checked_sub(1).filter(|&at| at >= start).map(TokenNo);
    let part_of_more = earlier.is_some_and(|earlier| {
        matches!(word.as_str(), "to" | "or") && document.token(earlier).tag == "CD"
            || word == "of"
                && matches!(
                    lower(document, earlier).as_str(),
                    "half" | "third" | "quarter" | "thirds" | "quarters"
                )
    });
    // "forty, fifty people": spoken, and neither is meant.
    let spoken = word == ","
        && earlier.is_some_and(|earlier| {
            let digits = document.word(earlier);
            document.token(earlier).tag == "CD"
                && !(digits.len() == 4 && digits.bytes().all(|c| c.is_ascii_digit()))
                || lower(document, earlier) == "half"
        });
    if part_of_more || spoken || word == "minus" || word.contains(['+', '/', '±', '~']) {
        return false;
    }
    if !is_word(document, before) {
        return word
            .chars()
            .all(|c| matches!(c, ',' | '(' | ':' | ';' | '"' | '“' | '[' | '‘') || c.is_whitespace());
    }
    match token.pos {
        "DET" => !matches!(
            word.as_str(),
            "another" | "any" | "every" | "each" | "some" | "no"
        ),
        "ADP" | "PART" | "SCONJ" => {
            !matches!(
                word.as_str(),
                "than"
                    | "near"
                    | "towards"
                    | "toward"
                    | "past"
                    | "beyond"
                    | "within"
                    | "per"
                    | "versus"
                    | "vs"
                    | "like"
            ) && !TWO_FACED.contains(&word.as_str())
        }
        "VERB" | "AUX" | "PRON" | "CCONJ" | "NOUN" | "PROPN" => !matches!(
            word.as_str(),
            "or" | "average"
                | "minus"
                | "minimum"
                | "maximum"
                | "estimate"
                | "excluding"
                | "including"
                | "nearing"
                | "approaching"
        ),
        _ => listed(EXACT, &word),
    }
}

/// Verbs that "up" or "down" goes with: "went up to 8" bounds nothing.
const MOVING: &str = "
    bid bump climb come creep edge go inch jack jump move push ramp rise rocket scale shoot soar spiral
    step surge tick
";

/// Whether the word before "up to" is a verb of change.
fn rises(document: &Document, start: usize, up: usize) -> bool {
    up.checked_sub(1).filter(|&at| at >= start).is_some_and(|at| {
        let token = document.token(TokenNo(at));
        token.pos == "VERB" && listed(MOVING, &token.lemma)
    })
}

/// "exceeded 40", "an average of 40", "a limit of 40".
fn governed_by_bound(document: &Document, number: usize) -> bool {
    let mut at = TokenNo(number);
    for _ in 0..4 {
        let head = document.token(at).head;
        if head == at {
            return false;
        }
        let token = document.token(head);
        let lemma = token.lemma.as_str();
        if token.pos == "VERB" && listed(BOUNDING_VERBS, lemma)
            || matches!(
                lemma,
                "average"
                    | "minimum"
                    | "maximum"
                    | "limit"
                    | "cap"
                    | "median"
                    | "mean"
                    | "excess"
                    | "threshold"
                    | "estimate"
                    | "ceiling"
                    | "floor"
            )
        {
            return true;
        }
        if token.pos == "VERB" {
            return false;
        }
        at = head;
    }
    false
}

fn is_article(document: &Document, at: usize) -> bool {
    matches!(lower(document, TokenNo(at)).as_str(), "a" | "an")
}
