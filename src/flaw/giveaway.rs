use super::words::{tells, words};
use super::{Finding, Flaw, Subject};
use crate::item::Shape;

/// An option shorter than this many characters does not stand out by its length.
const SHORT: usize = 25;

/// What tells the right option without the article: its length, a word that it alone shares with the stem, its form.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let Shape::Choice { options } = subject.shape else {
        return;
    };
    let Some(key) = (0..options.len()).find(|&place| subject.is_key(place)) else {
        return;
    };
    let right = &options[key];
    let others = || {
        options
            .iter()
            .enumerate()
            .filter(|(place, _)| *place != key)
            .map(|(_, text)| text)
    };
    let length = right.chars().count();
    let rest: usize = others().map(|text| text.chars().count()).sum();
    // Over one and a half times the mean of the others, in whole numbers.
    if length > SHORT && 2 * length * (options.len() - 1) > 3 * rest {
        found.push(Finding::option(Flaw::GiveAway, key, right));
    }
    let stem = words(subject.stem);
    let shared: Vec<String> = words(right)
        .into_iter()
        .filter(|word| tells(word) && stem.contains(word))
        .filter(|word| !others().any(|text| words(text).contains(word)))
        .collect();
    if let Some(word) = shared.first() {
        found.push(Finding::option(Flaw::GiveAway, key, word));
    }
    for form in FORMS {
        let alone = form(right) && !others().any(|text| form(text));
        let lacking = !form(right) && others().all(|text| form(text));
        if options.len() > 2 && (alone || lacking) {
            found.push(Finding::option(Flaw::GiveAway, key, right));
            break;
        }
    }
}

/// Forms by which one option may be told from all others.
const FORMS: [fn(&str) -> bool; 4] = [
    |text| text.ends_with('.'),
    |text| text.starts_with(|c: char| c.is_ascii_digit()),
    |text| text.contains(['\u{201c}', '\u{201d}', '"']),
    |text| text.contains('('),
];

#[cfg(test)]
mod tests {
    use crate::flaw::{Flaw, Subject, flaws};
    use crate::item::{Key, OptionId, Shape};

    fn found(stem: &str, options: &[&str]) -> Vec<Flaw> {
        let shape = Shape::Choice {
            options: options.iter().map(|&text| text.to_owned()).collect(),
        };
        let key = Key::Choice(OptionId(0));
        let subject = Subject {
            stem,
            shape: &shape,
            key: Some(&key),
        };
        flaws(&subject, None)
            .into_iter()
            .map(|finding| finding.flaw)
            .collect()
    }

    #[test]
    fn a_right_option_that_stands_out_is_seen() {
        let stem = "Who closed the bridge, according to the article?";
        for (options, expected) in [
            (&["Ana Ruiz", "Tom Lee", "Joan Keller"][..], &[][..]),
            (
                &["the bridge office", "the police", "the union"],
                &[Flaw::GiveAway],
            ),
            (
                &[
                    "the regional office for roads and harbours",
                    "the police",
                    "the union",
                ],
                &[Flaw::GiveAway],
            ),
            (&["Ana Ruiz.", "Tom Lee", "Joan Keller"], &[Flaw::GiveAway]),
            (&["12", "Tom Lee", "Joan Keller"], &[Flaw::GiveAway]),
        ] {
            assert_eq!(found(stem, options), expected, "{options:?}");
        }
    }
}
