//! "The bridge is 40 metres long": a length, a weight or another measure.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::listed;
use crate::source::Span;

const UNITS: &str = "\
    acre centimeter centimetre cm degree foot ft gallon gram hectare inch kg kilo kilogram kilometer kilometre km lb
    liter litre megawatt meter metre mile millimeter millimetre mm mph ounce ton tonne yard";

/// Words by which a sentence may give one.
pub(super) const WORDS: &str = "\
    acre celsius centimetre deep degree depth distance fahrenheit far fast foot gallon gram hectare heavy height high
    inch kg kilo kilogram kilometre large length light litre long magnitude metre meter mile narrow near ounce short
    size small speed square tall temperature thick thin ton tonne volume wide width weigh weight yard";

/// A number may be one of something that no list has.
pub(super) const TAGS: &[&str] = &["CD"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let unit = words.tokens[at];
        let number = at.checked_sub(1)?;
        let told = words.tag(number) == "CD"
            && words.document.token(unit).pos == "NOUN"
            && listed(UNITS, &words.lemma(unit));
        told.then_some(number..at + 1)
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn measures_are_found() {
        check(
            Tells::Measure,
            &[
                (
                    "The bridge of Brekke is 40 metres long.",
                    Some("40 metres"),
                    false,
                ),
                ("The bridge of Brekke is a long way from the mill.", None, false),
                (
                    "The council of Brekke met at the old mill by the bay.",
                    None,
                    true,
                ),
            ],
        );
    }
}
