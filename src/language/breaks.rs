//! Where sentences end and where they do not, beside what the parser makes of it.

use std::ops::Range;

use crate::language::document::TokenNo;
use crate::language::parse::Parse;

/// Titles cut short that the parser takes for the end of a sentence.
const CUT_TITLES: &[&str] = &["Drs", "Gens", "Govs", "Profs", "Reps", "Revs", "Sens", "Sgts"];

/// The pieces of a paragraph that are parsed one by one. A full stop behind a unit is taken for a mark of shortening, and the
/// sentence runs on: "It sold the mill for £50m. | The buyer is a bank."
pub(super) fn pieces(text: &str) -> Vec<Range<usize>> {
    let stops = text.match_indices('.').map(|(at, _)| at);
    let inner = stops
        .filter(|&stop| ends_in_a_unit(&text[..stop]))
        .filter_map(|stop| {
            let rest = &text[stop + 1..];
            let next = rest.trim_start();
            let opens = next.trim_start_matches(['"', '\'', '\u{201c}', '\u{2018}']);
            let parted = next.len() < rest.len() && opens.starts_with(char::is_uppercase);
            parted.then_some(text.len() - next.len())
        });
    let starts: Vec<usize> = std::iter::once(0).chain(inner).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .copied()
        .zip(ends)
        .map(|(start, end)| start..end)
        .collect()
}

/// Whether the last word is a figure with one or two letters: "£50m", "3G".
fn ends_in_a_unit(text: &str) -> bool {
    let figure = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    (1..=2).contains(&(text.len() - figure.len())) && figure.ends_with(|c: char| c.is_ascii_digit())
}

/// Joins what the parser broke in two within a sentence ("so and | so is late", "for £50m. | in May"): a sentence that
/// begins with a small letter after no mark that ends one, one that stands on the same line as a word without any mark
/// ("the baker | Bo Berg"), or whatever follows "Sens." Its root then hangs on the root before it.
pub(super) fn mend(parse: &mut Parse, text: &str) {
    let mut whole: Vec<Range<usize>> = Vec::new();
    for range in std::mem::take(&mut parse.sentences) {
        let broken = whole.last().is_some_and(|before| {
            let word = |at: usize| parse.tokens[at].span.of(text).unwrap_or_default();
            let is_word = |at: &usize| parse.tokens[*at].pos != "SPACE";
            let next = range.clone().find(is_word);
            let mut ended = before.clone().rev().filter(is_word);
            let (last, second) = (ended.next(), ended.next());
            let (mark, second) = (last.map(word), second.map(word));
            let small = next.is_some_and(|at| word(at).starts_with(char::is_lowercase));
            let plain = next.is_some_and(|at| word(at).starts_with(char::is_alphanumeric));
            let one_line = || {
                let gap = last.zip(next).and_then(|(last, next)| {
                    text.get(parse.tokens[last].span.end()..parse.tokens[next].span.start())
                });
                gap.is_some_and(|gap| !gap.contains('\n'))
            };
            mark.is_some_and(|mark| {
                small && goes_on_after(mark, second)
                    || plain && is_unended(mark, second) && one_line()
                    || is_cut_title(mark, second)
            })
        });
        let root = |range: &Range<usize>| range.clone().find(|&at| parse.tokens[at].head.0 == at);
        match whole.last_mut().filter(|_| broken) {
            Some(before) => {
                if let (Some(first), Some(second)) = (root(before), root(&range)) {
                    parse.tokens[second].head = TokenNo(first);
                    parse.tokens[second].dep = "parataxis";
                }
                before.end = range.end;
            }
            None => whole.push(range),
        }
    }
    parse.sentences = whole;
}

/// Whether a sentence goes on after its word `last`, which `before` stands before: after a letter, a figure or a comma,
/// after dots, and after the full stop of something cut short: "£50m."
fn goes_on_after(last: &str, before: Option<&str>) -> bool {
    match last {
        "..." | "…" | "," | ";" => true,
        "." => before.is_some_and(|sum| {
            sum.starts_with(|c: char| c.is_ascii_digit()) && sum.ends_with(char::is_alphabetic)
        }),
        word => {
            word.ends_with(char::is_alphanumeric)
                || word.starts_with(char::is_alphabetic) && word.ends_with('.')
        }
    }
}

/// Whether no sentence can end after its word `last`: a word, or a bracket that holds no sentence, without any mark.
fn is_unended(last: &str, before: Option<&str>) -> bool {
    match last {
        ")" => before.is_some_and(|word| word.ends_with(char::is_alphanumeric)),
        word => word.ends_with(char::is_alphanumeric),
    }
}

/// Whether a title cut short, "Sens.", stands at the end: its name follows.
fn is_cut_title(last: &str, before: Option<&str>) -> bool {
    let title = if last == "." {
        before
    } else {
        last.strip_suffix('.')
    };
    title.is_some_and(|title| CUT_TITLES.contains(&title))
}

#[cfg(test)]
mod tests {
    use super::{goes_on_after, is_unended, pieces};
    use crate::article::Article;
    use crate::language::analyse;
    use crate::source::SourceFile;

    fn sentences(text: &str) -> Vec<String> {
        let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
        let sentences = document.sentences().iter();
        sentences
            .map(|sentence| text[sentence.span.range()].to_owned())
            .collect()
    }

    #[test]
    fn a_full_stop_behind_a_unit_ends_a_sentence_where_a_capital_follows() {
        for (text, count) in [
            ("It paid £50m. The buyer is a bank.", 2),
            ("It paid £50m. \u{201c}We are glad,\u{201d} the bank said.", 2),
            ("It paid £50m. for the mill.", 1),
            ("It paid £50m.", 1),
            ("It came at 7p.m. Friday.", 1),
            ("It came in 2004. The buyer is a bank.", 1),
            ("It is faster than 3G. This helps.", 2),
        ] {
            assert_eq!(pieces(text).len(), count, "{text}");
            assert_eq!(pieces(text).last().map(|piece| piece.end), Some(text.len()));
        }
        assert_eq!(pieces("").len(), 1);
        assert_eq!(
            sentences("The bank paid £50m. Harbour Trust, an old lender, sold the mill by the river in May."),
            [
                "The bank paid £50m.",
                "Harbour Trust, an old lender, sold the mill by the river in May."
            ]
        );
    }

    #[test]
    fn a_name_follows_a_title_cut_short() {
        let text =
            "The plan has friends in both parties, including Govs. Peter Lund of Ohio and Ana Berg of Texas.";
        assert_eq!(sentences(text), [text]);
    }

    #[test]
    fn a_sentence_goes_on_on_its_line_behind_a_word_without_a_mark() {
        let text = "Ruiz said that she felt the 13th Amendment was worth a look.";
        assert_eq!(sentences(text), [text]);
        assert_eq!(
            sentences("Ruiz said that she felt the 13th\nAmendment was worth a look.").len(),
            2
        );
        for (last, before, unended) in [
            ("mill", None, true),
            (")", Some("mill"), true),
            (")", Some("."), false),
            (".", Some("mill"), false),
            (":", Some("this"), false),
        ] {
            assert_eq!(is_unended(last, before), unended, "{last}");
        }
    }

    #[test]
    fn a_sentence_goes_on_with_a_small_letter_where_no_mark_ends_it() {
        for (last, before, goes_on) in [
            ("so", Some("and"), true),
            ("5", None, true),
            (",", Some("late"), true),
            ("...", Some("past"), true),
            ("m.", Some("50"), true),
            (".", Some("3bn"), true),
            (".", Some("2004"), false),
            (".", Some("late"), false),
            ("!", Some("late"), false),
            ("\u{201d}", Some("."), false),
            (":", Some("this"), false),
        ] {
            assert_eq!(goes_on_after(last, before), goes_on, "{last}");
        }
        let text = "The bank paid $3bn. for the old mill on the river in May. It sold it.";
        let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
        let sentences = document.sentences();
        assert_eq!(sentences.len(), 2);
        let roots = document.tokens().iter().enumerate();
        let own = roots.filter(|(at, token)| token.head.0 == *at);
        assert_eq!(own.count(), 2);
    }
}
