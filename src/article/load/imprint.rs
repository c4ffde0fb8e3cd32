//! Lines that name writer, day and publisher, one or several of them.

use crate::article::load::date::Day;
use crate::article::load::{byline, date, outlet};
use crate::article::{BlockKind, Found, Metadata};
use crate::source::Span;

/// Such a line has no more bytes.
const LONGEST: usize = 300;

/// What parts the statements of a line and stands nowhere else.
const BARS: [&str; 3] = [" | ", " \u{2022} ", " \u{b7} "];

/// What may part them, and may stand inside them too.
const COMMAS: [&str; 3] = [" \u{2014} ", " - ", ", "];

/// Writer, day or publisher, or several of them on a line; each noted where it is the first of its kind.
pub fn note(metadata: &mut Metadata, text: &str, span: Span) -> Option<BlockKind> {
    let parts = statements(text)?;
    let mut kinds = parts.into_iter().map(|(from, to)| {
        let place = Span::new(span.start() + from, span.start() + to);
        note_statement(metadata, &text[from..to], place)
    });
    let first = kinds.next().flatten();
    // The others are noted all the same.
    kinds.for_each(drop);
    first
}

/// Writer, day or publisher.
fn note_statement(metadata: &mut Metadata, text: &str, span: Span) -> Option<BlockKind> {
    let start = span.start();
    if let Some(line) = date::line(text) {
        if let Day::Sure(value) = line.day {
            let span = Span::new(start + line.place.0, start + line.place.1);
            metadata.date.get_or_insert(Found { value, span });
        }
        return Some(BlockKind::Date);
    }
    if let Some(name) = byline::writer(text) {
        let place = Span::new(start + name, span.end());
        metadata.byline.get_or_insert_with(|| Found {
            value: text[name..].to_owned(),
            span: place,
        });
        return Some(BlockKind::Byline);
    }
    let name = outlet::publisher(text)?;
    let place = Span::new(start + name, span.end());
    metadata.outlet.get_or_insert_with(|| Found {
        value: text[name..].to_owned(),
        span: place,
    });
    Some(BlockKind::Outlet)
}

/// The statements on a line that holds nothing but writer, day and publisher, as byte ranges of it.
pub fn statements(text: &str) -> Option<Vec<(usize, usize)>> {
    if text.len() > LONGEST {
        return None;
    }
    let bars = BARS
        .iter()
        .map(|bar| pieces(text, bar))
        .find(|pieces| pieces.len() > 1);
    if let Some(pieces) = bars {
        return pieces
            .iter()
            .all(|&(from, to)| is_statement(&text[from..to]))
            .then_some(pieces);
    }
    if is_statement(text) {
        return Some(vec![(0, text.len())]);
    }
    // Commas stand inside days and names as well: only a cut that leaves two statements is one.
    COMMAS.iter().find_map(|comma| {
        let mut cuts = text
            .match_indices(comma)
            .map(|(at, _)| vec![(0, at), (at + comma.len(), text.len())]);
        cuts.find(|halves| halves.iter().all(|&(from, to)| is_statement(&text[from..to])))
    })
}

/// The byte ranges between the separators.
fn pieces(text: &str, separator: &str) -> Vec<(usize, usize)> {
    let mut from = 0;
    text.split(separator)
        .map(|piece| {
            let range = (from, from + piece.len());
            from = range.1 + separator.len();
            range
        })
        .collect()
}

fn is_statement(text: &str) -> bool {
    date::line(text).is_some() || byline::writer(text).is_some() || outlet::publisher(text).is_some()
}
