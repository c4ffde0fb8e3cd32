//! Short lines between paragraphs: headings inside the article, lists, and what a page ends with.

use crate::article::load::layout::{Lines, Mark};
use crate::article::load::shape::{capitalised, ends_with_mark, words};
use crate::article::load::{date, furniture};

/// A heading inside the article has no more words.
pub const LONGEST_SUBHEAD: usize = 12;

/// So many short lines in a row are a list.
const LIST: usize = 3;

/// The marks around a quote, which is no heading unless it is whole and its last word ends it.
const QUOTES: [(char, char); 3] = [('"', '"'), ('\u{201c}', '\u{201d}'), ('\u{2018}', '\u{2019}')];

/// Whether a block is a heading inside the article: short, not ended as a sentence or a quote, followed by a
/// paragraph. Three and more such lines in a row, or lines announced by a colon, are a list.
pub fn is_subhead(lines: Lines<'_>, at: usize) -> bool {
    if date::is_hour(lines.words(at)) {
        return true;
    }
    let from = (0..at)
        .rev()
        .take(LIST)
        .take_while(|&before| is_bare(lines, before))
        .last()
        .unwrap_or(at);
    let to = (at..lines.len())
        .take(LIST)
        .take_while(|&next| is_bare(lines, next))
        .last();
    let Some(to) = to else {
        return false;
    };
    // What is announced may be longer than a heading, too.
    let first = (0..from)
        .rev()
        .find(|&before| ends_with_mark(lines.words(before)));
    let announced = first.is_some_and(|first| lines.words(first).ends_with(':'));
    to - from + 1 < LIST && !announced && to + 1 < lines.len()
}

fn is_bare(lines: Lines<'_>, at: usize) -> bool {
    let text = lines.words(at);
    let title = words(text) <= LONGEST_SUBHEAD
        && !ends_with_mark(unquoted(text))
        && text.split_whitespace().next().is_some_and(starts_title);
    let title = title && (unquoted(text) != text || !text.starts_with(QUOTES.map(|(open, _)| open)));
    lines.mark(at) != Mark::SetOff && (title || date::is_hour(text) || date::line(text).is_some())
}

/// The words of a line that is one quote: ‘We held on’.
fn unquoted(text: &str) -> &str {
    let inner = |(open, close)| text.strip_prefix(open)?.strip_suffix(close);
    let quote = QUOTES.into_iter().find_map(inner);
    quote
        .filter(|quote| !quote.contains(['"', '\u{201c}', '\u{201d}']))
        .unwrap_or(text)
}

/// The first line of the page among the short lines that a text ends with; the end where there is none.
pub fn page(lines: Lines<'_>) -> usize {
    let end = lines.len();
    let run = (0..end).rev().take_while(|&at| is_bare(lines, at)).last();
    let page = run.and_then(|from| (from..end).find(|&at| furniture::is_furniture(lines.words(at))));
    page.unwrap_or(end)
}

/// A title's first word has a capital or a number.
fn starts_title(word: &str) -> bool {
    capitalised(word) || word.starts_with(|first: char| first.is_numeric())
}
