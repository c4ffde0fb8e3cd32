use crate::item::response::{bounds, text};
use crate::item::{Marked, Points, Score, ShapeMismatch};
use crate::source::folded_words;

/// What stands for the words left out, in every format.
pub const BLANK: &str = "____________";

/// The sentence as students see it.
#[must_use]
pub fn with_blank(before: &str, after: &str) -> String {
    format!("{before}{BLANK}{after}")
}

pub fn check_shape(before: &str, after: &str, bank: &[String]) -> Result<(), ShapeMismatch> {
    if folded_words(before).is_empty() && folded_words(after).is_empty() {
        return Err(ShapeMismatch("nothing is left of the sentence".to_owned()));
    }
    if bank.is_empty() {
        return Ok(());
    }
    bounds::list("words to choose from", bank, 3)
}

/// The key holds words, none of which the sentence gives away; a word bank holds just one of its answers.
pub fn check_key(before: &str, after: &str, bank: &[String], key: &[String]) -> Result<(), ShapeMismatch> {
    text::check_key(key)?;
    if let Some(shown) = key
        .iter()
        .find(|answer| holds(before, answer) || holds(after, answer))
    {
        return Err(ShapeMismatch(format!(
            "the missing words `{shown}` stand in the sentence too"
        )));
    }
    let right = bank.iter().filter(|word| text::listed(key, word)).count();
    if bank.is_empty() || right == 1 {
        return Ok(());
    }
    Err(ShapeMismatch(format!(
        "{right} of the words to choose from are right where one must be"
    )))
}

/// All points for a listed answer, compared folded; nothing for another word of the bank. A person decides on any
/// word that stands in neither: a synonym may fit as well.
pub fn score(bank: &[String], key: &[String], answer: &str, points: Points) -> Marked {
    match text::score(key, answer, points) {
        Marked::Awaits(_) if text::listed(bank, answer) => Marked::Scored(Score::ZERO),
        marked => marked,
    }
}

/// Whether a text holds all of `part`'s words in a row.
fn holds(text: &str, part: &str) -> bool {
    let (text, part) = (folded_words(text), folded_words(part));
    !part.is_empty() && text.windows(part.len()).any(|row| row == part)
}

#[cfg(test)]
mod tests {
    use super::{check_key, check_shape, score};
    use crate::item::sample::texts;
    use crate::item::{Marked, Points, Score};

    #[test]
    fn listed_words_are_right_other_words_of_the_bank_wrong_and_all_else_awaits_a_person() {
        let bank = texts(&["observers", "soldiers", "lawyers"]);
        let key = texts(&["observers"]);
        let full = Marked::Scored(Score::share(1, 1, Points(1)));
        let none = Marked::Scored(Score::ZERO);
        let awaits = Marked::Awaits("not one of the listed answers");
        for (answer, with_bank, without) in [
            ("observers", &full, &full),
            (" \u{201c}Observers\u{201d}. ", &full, &full),
            ("Soldiers", &none, &awaits),
            ("monitors", &awaits, &awaits),
            ("observer", &awaits, &awaits),
            ("B", &awaits, &awaits),
            (" ", &none, &none),
            ("...", &none, &none),
        ] {
            assert_eq!(&score(&bank, &key, answer, Points(1)), with_bank, "{answer}");
            assert_eq!(&score(&[], &key, answer, Points(1)), without, "{answer}");
        }
    }

    #[test]
    fn a_sentence_that_gives_its_words_away_is_refused() {
        let key = |before: &str, after: &str, bank: &[&str], key: &[&str]| {
            check_key(before, after, &texts(bank), &texts(key)).map_err(|why| why.0)
        };
        assert_eq!(key("He sent ", " to the poll.", &[], &["observers"]), Ok(()));
        assert_eq!(key("He sent ", " to the poll.", &[], &["pol"]), Ok(()));
        for (before, after, bank, right, why) in [
            (
                "The Observers met; he sent ",
                ".",
                &[][..],
                &["observers"][..],
                "the missing words `observers` stand in the sentence too",
            ),
            (
                "He ",
                ".",
                &["left", "went", "ran"],
                &["stayed"],
                "0 of the words to choose from are right where one must be",
            ),
            (
                "He ",
                ".",
                &["left", "went", "ran"],
                &["left", "went"],
                "2 of the words to choose from are right where one must be",
            ),
            ("He ", ".", &[], &["?"], "the right answer `?` holds no word"),
        ] {
            assert_eq!(key(before, after, bank, right), Err(why.to_owned()));
        }
        assert!(check_shape("\u{201c}", ".", &[]).is_err());
        assert!(check_shape("He ", ".", &texts(&["left", "went"])).is_err());
    }
}
