//! "The pool cost $3 million": a sum of money.

use crate::derive::sentence_words::SentenceWords;
use crate::source::Span;

const SIGNS: [char; 4] = ['$', '\u{a3}', '\u{20ac}', '\u{a5}'];

/// "Pounds" may be a weight.
const COINS: &[&str] = &[
    "cents", "dollars", "euros", "francs", "pence", "pesos", "rupees", "yen", "yuan",
];

/// Words by which a sentence may speak of a sum of money.
pub(super) const WORDS: &str = "\
    bill billion bn budget buck cash cent cents cheap coin compensation cost crore currency debt dollar dollars donate
    donation earn earnings economy euro euros expense expensive fare fee finance financial fine fortune franc free fund
    funding grant income invest investment lakh loan loss m million millionaire mn money owe pay payment pence penny
    peso pound pounds poverty price prize profit quid raise rate rent revenue reward rich rupee rupees salary sale save
    sell spend stake sum tax tonne toll trillion turnover value wage worth yen yuan";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let number = |at: usize| words.tag(at) == "CD";
        if words.word(at).starts_with(SIGNS) {
            let unit = |at: usize| matches!(words.word(at), "bn" | "k" | "m" | "mn" | "tn");
            let length = 1
                + (at + 1..words.tokens.len())
                    .take_while(|&at| number(at) || unit(at))
                    .count();
            let told = words.word(at).contains(|c: char| c.is_ascii_digit()) || length > 1;
            return told.then_some(at..at + length);
        }
        // "480 million euros".
        let figures = (0..at).rev().take_while(|&at| number(at)).count();
        (COINS.contains(&words.word(at)) && figures > 0).then_some(at - figures..at + 1)
    })
}

/// Whether a sign of a currency stands in it.
pub(super) fn may_be_told(words: &SentenceWords) -> bool {
    words.lower.iter().any(|word| word.contains(SIGNS))
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn sums_of_money_are_found() {
        check(
            Tells::Money,
            &[
                (
                    "The pool in the park of Brekke cost $3 million.",
                    Some("$3 million"),
                    false,
                ),
                ("The ferry costs 30 euros in summer.", Some("30 euros"), false),
                ("The mill in the park of Brekke was cheap.", None, false),
                (
                    "The council of Brekke met at the old mill by the bay.",
                    None,
                    true,
                ),
            ],
        );
    }
}
