//! "40 percent", "40%": a percentage.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

/// Words by which a sentence may give one.
pub(super) const WORDS: &str = "\
    % cent fifth fraction half majority minority pct per percent percentage percentages point portion proportion quarter
    rate share tenth third thirds two-thirds";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let number = at.checked_sub(1)?;
        let length = match (words.word(at), words.word(at + 1)) {
            ("%" | "percent" | "pct", _) => 2,
            ("per", "cent") => 3,
            _ => return None,
        };
        // "Percentage points" are another measure.
        let points = words.word(number + length).starts_with("point");
        (words.tag(number) == "CD" && !points).then_some(number..number + length)
    })
}

/// Whether the sign stands in any word of it: "9%-owned".
pub(super) fn may_be_told(words: &SentenceWords) -> bool {
    words.lower.iter().any(|word| word.contains('%'))
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn percentages_are_found() {
        check(
            Tells::Percent,
            &[
                ("Rents in the town of Brekke rose by 3%.", Some("3%"), false),
                ("Rents in the town rose by 3 per cent.", Some("3 per cent"), false),
                ("Half of the homes in Brekke were sold.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
