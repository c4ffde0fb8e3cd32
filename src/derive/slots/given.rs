//! How exact an article gives a number, by the words that stand with it.

use crate::derive::facts::Facts;
use crate::language::TokenNo;
use crate::reading::{Bound, Quantity, Sort};
use crate::source::fold;

/// What the words beside a number make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// No word beside it leaves room.
    Plain,
    /// "About", "some", "an estimated".
    Rough,
    /// "Nearly", "almost": rough, and a little less.
    Nearly,
    /// "At least", "more than", "or more".
    Least,
    /// "Up to", "less than", "or less".
    Most,
}

impl Given {
    /// The word that banks have for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Rough => "rough",
            Self::Nearly => "nearly",
            Self::Least => "least",
            Self::Most => "most",
        }
    }
}

/// How the article gives an amount; nothing where that is not surely told, or where the amount as it would be printed
/// could be taken for another of its sentence.
pub(super) fn given(facts: &Facts, fact: &Quantity) -> Option<Given> {
    let bare = fact.bare.as_ref()?;
    if matches!(fact.sort, Sort::Age | Sort::Other | Sort::Temperature) || !prints(&bare.text) {
        return None;
    }
    let sentence = facts.reading().document.sentence(bare.sentence).span;
    let text = fold(sentence.of(facts.reading().document.article().text())?);
    if text.matches(&fold(&fact.numeral.as_ref()?.text)).count() != 1 || goes_on(facts, fact) {
        return None;
    }
    let words = fold(&fact.words.text);
    let mut words = words.split(' ');
    if words.clone().any(|word| SHADES.contains(&word)) {
        return None;
    }
    if follows_speaking(facts, fact) || is_year(fact) {
        return None;
    }
    let nearly = words.any(|word| matches!(word, "nearly" | "almost"));
    match fact.bound {
        Bound::Exact => (is_figure(fact) && stands_alone(facts, fact)).then_some(Given::Plain),
        Bound::About if nearly => Some(Given::Nearly),
        Bound::About => Some(Given::Rough),
        Bound::AtLeast | Bound::MoreThan => (!is_threshold(facts, fact)).then_some(Given::Least),
        Bound::AtMost | Bound::LessThan => (!is_threshold(facts, fact)).then_some(Given::Most),
        Bound::Between => None,
    }
}

/// Words that make a bound a rough one: "just over 40".
const SHADES: &[&str] = &["barely", "close", "just", "only", "slightly"];

/// Whether an amount can stand alone: "$38million" and "eight of 10" cannot.
fn prints(bare: &str) -> bool {
    let glued = bare
        .as_bytes()
        .windows(2)
        .any(|pair| pair[0].is_ascii_digit() && pair[1].is_ascii_alphabetic());
    !glued && !bare.split(' ').any(|word| matches!(word, "of" | "out" | "in"))
}

/// Whether what is counted goes on behind the amount: "900 towns and villages", "about $4 of every $5".
fn goes_on(facts: &Facts, fact: &Quantity) -> bool {
    let text = facts.reading().document.article().text();
    let rest = text.get(fact.words.span.end()..).unwrap_or_default();
    let counted = fact.sort == Sort::Count && rest.starts_with(", ");
    let rest = rest.trim_start();
    let joins = ["and ", "or ", "of every ", "of each ", "in every ", "out of "];
    counted || joins.iter().any(|join| rest.starts_with(join))
}

/// "At least 1985 prices": those of a year, and no count.
fn is_year(fact: &Quantity) -> bool {
    let text = fact.numeral.as_ref().map_or("", |numeral| numeral.text.as_str());
    fact.sort == Sort::Count
        && text.len() == 4
        && fact.whole.is_some_and(|whole| (1800..2100).contains(&whole))
}

/// "Learn about 529 plans", "more about": there the word bounds nothing.
fn follows_speaking(facts: &Facts, fact: &Quantity) -> bool {
    let verbs = [
        "more", "learn", "know", "talk", "think", "speak", "hear", "read", "tell", "all", "worry", "much",
    ];
    let Some((first, limits)) = reach(facts, fact) else {
        return true;
    };
    let document = &facts.reading().document;
    let about = matches!(fold(document.word(TokenNo(first))).as_str(), "about" | "over");
    let before = first.checked_sub(1).filter(|&at| at >= limits.start).map(TokenNo);
    about && before.is_some_and(|at| verbs.contains(&document.token(at).lemma.to_lowercase().as_str()))
}

/// Words by which a number is a line that is drawn, and no count of anything: "more than $5 million" of those who earn it,
/// "at least five days" that must be given.
const DRAWING: &[&str] = &[
    "any",
    "anyone",
    "anybody",
    "bar",
    "each",
    "earn",
    "every",
    "for",
    "have",
    "if",
    "income",
    "law",
    "legal",
    "limit",
    "make",
    "must",
    "never",
    "no",
    "not",
    "require",
    "requirement",
    "rule",
    "shall",
    "should",
    "those",
    "unless",
    "when",
    "whoever",
    "with",
    "without",
    "would",
];

/// Comparisons that draw a line rather than count.
const COMPARING: &[&str] = &[
    "above", "below", "greater", "higher", "larger", "longer", "lower", "older", "or", "shorter", "smaller",
    "under", "younger", "and",
];

/// Whether a limit may be a line that is drawn. Of measured things only sizes and sums are counted; a span of time or a
/// rate with a limit is a rule more often than not.
fn is_threshold(facts: &Facts, fact: &Quantity) -> bool {
    let words = fold(&fact.words.text);
    let rate = [" a ", " per ", " an ", " each "]
        .iter()
        .any(|rate| words.contains(rate));
    let compared = words.split(' ').any(|word| COMPARING.contains(&word));
    let Some((before, limits)) = reach(facts, fact) else {
        return true;
    };
    let document = &facts.reading().document;
    let drawn = (before.saturating_sub(NEAR).max(limits.start)..before)
        .map(TokenNo)
        .any(|at| {
            let lemma = document.token(at).lemma.to_lowercase();
            DRAWING.contains(&lemma.as_str())
        });
    rate || compared || drawn || fact.sort == Sort::Duration
}

/// The first token of an amount, with the tokens of its sentence.
fn reach(facts: &Facts, fact: &Quantity) -> Option<(usize, std::ops::Range<usize>)> {
    let document = &facts.reading().document;
    let limits = document.sentence(fact.words.sentence).tokens.clone();
    let inside = |at: &usize| fact.words.span.overlaps(document.token(TokenNo(*at)).span);
    Some((limits.clone().find(inside)?, limits))
}

/// Numbers that much comes in.
const USUAL: &[i64] = &[12, 24, 30, 50, 52, 60, 90, 100, 365];

/// Whether it is a number of the news: written in figures, and none that is guessed or known anyway.
pub(super) fn is_figure(fact: &Quantity) -> bool {
    let counts = matches!(
        fact.sort,
        Sort::Count | Sort::Share | Sort::Money | Sort::Length | Sort::Area | Sort::Weight
    );
    let figures = fact
        .numeral
        .as_ref()
        .is_some_and(|numeral| numeral.text.starts_with(|c: char| c.is_ascii_digit()));
    counts
        && figures
        && fact
            .whole
            .is_none_or(|whole| whole > 10 && !USUAL.contains(&whole))
}

/// Words that may loosen a number from some way off: "is estimated at 40", "40 or so", "40 on average".
const LOOSENING: &[&str] = &[
    "about",
    "above",
    "almost",
    "anticipate",
    "apparently",
    "approach",
    "approximate",
    "approximately",
    "around",
    "average",
    "below",
    "between",
    "circa",
    "close",
    "estimate",
    "estimated",
    "exceed",
    "excess",
    "expect",
    "expected",
    "few",
    "forecast",
    "great",
    "half",
    "high",
    "least",
    "less",
    "likely",
    "low",
    "many",
    "maximum",
    "maybe",
    "minimum",
    "more",
    "most",
    "much",
    "near",
    "nearly",
    "or",
    "over",
    "pass",
    "perhaps",
    "plan",
    "planned",
    "possibly",
    "predict",
    "probably",
    "project",
    "projected",
    "range",
    "reportedly",
    "roughly",
    "round",
    "so",
    "some",
    "surpass",
    "target",
    "top",
    "under",
    "up",
    "upward",
    "upwards",
    "within",
];

/// How far off such words may stand.
const NEAR: usize = 4;
const BEFORE: usize = 8;
const AFTER: usize = 5;

/// Whether no such word stands near a number.
fn stands_alone(facts: &Facts, fact: &Quantity) -> bool {
    let document = &facts.reading().document;
    let Some((first, limits)) = reach(facts, fact) else {
        return false;
    };
    let inside = |at: &usize| fact.words.span.overlaps(document.token(TokenNo(*at)).span);
    let last = limits.clone().rfind(inside).unwrap_or(first);
    let from = first.saturating_sub(BEFORE).max(limits.start);
    let to = (last + AFTER + 1).min(limits.end);
    (from..to).map(TokenNo).all(|at| {
        let lemma = document.token(at).lemma.to_lowercase();
        let word = fold(document.word(at));
        !LOOSENING.contains(&lemma.as_str()) && !LOOSENING.contains(&word.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::given;
    use crate::derive::slots::tests::facts;

    #[test]
    fn the_words_beside_a_number_tell_how_it_is_given() {
        for (text, word) in [
            ("The storm destroyed 47 homes in Brekke.", Some("plain")),
            ("The storm destroyed about 40 homes in Brekke.", Some("rough")),
            ("The storm destroyed almost 40 homes in Brekke.", Some("nearly")),
            ("The storm destroyed at least 40 homes in Brekke.", Some("least")),
            ("The storm destroyed more than 40 homes in Brekke.", Some("least")),
            ("The storm destroyed up to 40 homes in Brekke.", Some("most")),
            ("The storm destroyed fewer than 40 homes in Brekke.", Some("most")),
            ("The storm destroyed just over 40 homes in Brekke.", None),
            (
                "The storm destroyed more than 40 homes and barns in Brekke.",
                None,
            ),
            ("Ana Ruiz wants to learn more about 40 homes.", None),
            ("Firms with more than 40 workers pay the tax.", None),
            ("The homes destroyed were estimated to be 47 homes.", None),
            ("The town will sell an expected 47 homes in Brekke.", None),
            // Prices of a year, and the boats that the doubts are about.
            ("The town brought its fares back to at least 1985 prices.", None),
            ("The town has doubts about 40 boats.", None),
        ] {
            let facts = facts(text);
            let found = facts.reading().quantities.first();
            let found = found.and_then(|fact| given(&facts, fact));
            assert_eq!(found.map(super::Given::word), word, "{text}");
        }
    }
}
