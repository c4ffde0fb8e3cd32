//! The four features of a word's form that the model sees.

use std::collections::HashMap;

use crate::language::english::characters::Characters;
use crate::language::english::strings::Strings;

/// A word's features as string numbers: its normal form, first letter, last three letters and shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Features {
    pub(super) norm: u64,
    pub(super) prefix: u64,
    pub(super) suffix: u64,
    pub(super) shape: u64,
}

/// Normal forms that differ from the lower-case form.
pub(super) struct Lexicon {
    by_id: HashMap<u64, &'static str>,
    by_form: HashMap<&'static str, &'static str>,
}

impl Lexicon {
    /// Reads the model's own table (string number in hexadecimal, norm) and the general one (form, norm).
    pub(super) fn read(by_id: &'static str, by_form: &'static str) -> Self {
        let rows = |table: &'static str| table.lines().filter_map(|line| line.split_once('\t'));
        let number = |text| u64::from_str_radix(text, 16).expect("written by the conversion script");
        Self {
            by_id: rows(by_id).map(|(id, norm)| (number(id), norm)).collect(),
            by_form: rows(by_form).collect(),
        }
    }

    /// The features of `form`; `norm` is the normal form that a tokenizer exception demands.
    pub(super) fn features(
        &self,
        form: &str,
        norm: Option<&str>,
        strings: &Strings,
        characters: &Characters,
    ) -> Features {
        let first = form.chars().next().map_or(0, char::len_utf8);
        let last_three = form.char_indices().rev().take(3).last().map_or(0, |(at, _)| at);
        let listed = norm
            .or_else(|| self.by_id.get(&strings.id(form)).copied())
            .or_else(|| self.by_form.get(form).copied());
        Features {
            norm: listed.map_or_else(|| strings.id(&characters.lower(form)), |norm| strings.id(norm)),
            prefix: strings.id(&form[..first]),
            suffix: strings.id(&form[last_three..]),
            shape: strings.id(&shape(form, characters)),
        }
    }
}

/// Capitals as `X`, letters as `x`, digits as `d`, runs cut at four: "Reuters" is `Xxxxx`.
fn shape(form: &str, characters: &Characters) -> String {
    const LONGEST_RUN: usize = 4;
    if form.chars().nth(99).is_some() {
        return "LONG".to_owned();
    }
    let mut shape = String::with_capacity(form.len());
    let (mut last, mut run) = (None, 0);
    for character in form.chars() {
        let classes = characters.of(character);
        let mark = match (classes.is_alphabetic(), classes.is_uppercase()) {
            (true, true) => 'X',
            (true, false) => 'x',
            _ if classes.is_digit() => 'd',
            _ => character,
        };
        run = if last == Some(mark) { run + 1 } else { 0 };
        last = Some(mark);
        if run < LONGEST_RUN {
            shape.push(mark);
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let characters = Characters::read(include_str!("../../../assets/english/characters.txt"));
        let table = [
            ("Reuters", "Xxxxx"),
            ("I", "X"),
            ("2019", "dddd"),
            ("$1,000,000", "$d,ddd,ddd"),
            ("x²½", "xd½"),
            ("Ⅷ", "Ⅷ"),
            ("!!!!!!!", "!!!!"),
            ("ǅ", "x"),
        ];
        for (form, wanted) in table {
            assert_eq!(shape(form, &characters), wanted, "{form}");
        }
        assert_eq!(shape(&"a".repeat(100), &characters), "LONG");
        assert_eq!(shape(&"é".repeat(99), &characters), "xxxx");
    }
}
