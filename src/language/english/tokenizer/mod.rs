//! Cuts a text into tokens, none of them lost: spaCy's rules for English.

mod affixes;
mod exceptions;
mod special;
mod url;

use crate::language::english::characters::{Characters, is_space};
use crate::language::english::tokenizer::affixes::{Affixes, infixes};
use crate::language::english::tokenizer::exceptions::{Exceptions, Part};
use crate::language::english::tokenizer::special::Sequences;
use crate::language::english::tokenizer::url::is_address;

/// A token as cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// Whether one space follows.
    pub(super) space_after: bool,
    /// Normal form, where an exception demands one.
    pub(super) norm: Option<&'static str>,
}

/// The rules.
pub(super) struct Tokenizer {
    exceptions: Exceptions,
    affixes: Affixes,
    sequences: Sequences,
}

impl Tokenizer {
    /// Reads exceptions and affix strings.
    pub(super) fn read(exceptions: &'static str, affixes: &'static str, characters: &Characters) -> Self {
        let affixes: Affixes = serde_json::from_str(affixes).expect("written by the conversion script");
        let mut rules = Self {
            exceptions: Exceptions::read(exceptions),
            affixes,
            sequences: Sequences::default(),
        };
        let mut sequences = Sequences::default();
        for word in exceptions.lines().filter_map(|line| line.split('\t').next()) {
            let touched = rules.affixes.prefix_length(word, characters) > 0
                || rules.affixes.suffix_length(word, characters) > 0
                || !infixes(word, characters).is_empty()
                || word.contains(' ');
            if touched {
                let pieces = rules.cut(word, false, characters);
                sequences.add(pieces.iter().map(|piece| &word[piece.start..piece.end]));
            }
        }
        rules.sequences = sequences;
        rules
    }

    /// The tokens of `text`; with the spaces after them they make up the whole of it.
    pub(super) fn tokens(&self, text: &str, characters: &Characters) -> Vec<Piece> {
        let pieces = self.cut(text, true, characters);
        self.mend(text, pieces)
    }

    /// Cuts at white space, then each run by the rules.
    fn cut(&self, text: &str, with_exceptions: bool, characters: &Characters) -> Vec<Piece> {
        let mut cutter = Cutter {
            rules: self,
            characters,
            text,
            with_exceptions,
            pieces: Vec::new(),
        };
        let mut in_space = text.chars().next().is_some_and(is_space);
        let mut start = 0;
        for (at, character) in text.char_indices() {
            if is_space(character) == in_space {
                continue;
            }
            if start < at {
                cutter.run(start, at);
            }
            start = at;
            if character == ' ' {
                start += 1;
                if let Some(last) = cutter.pieces.last_mut() {
                    last.space_after = true;
                }
            }
            in_space = !in_space;
        }
        if start < text.len() {
            cutter.run(start, text.len());
        }
        cutter.pieces
    }

    /// Replaces sequences that spell an exception by the exception's tokens.
    fn mend(&self, text: &str, pieces: Vec<Piece>) -> Vec<Piece> {
        let forms: Vec<&str> = pieces.iter().map(|piece| &text[piece.start..piece.end]).collect();
        let ranges = self.sequences.find(&forms);
        if ranges.is_empty() {
            return pieces;
        }
        let mut mended = Vec::with_capacity(pieces.len());
        let mut next = 0;
        for (start, end) in ranges {
            mended.extend_from_slice(&pieces[next..start]);
            let (first, last) = (pieces[start], pieces[end - 1]);
            match self.exceptions.get(&text[first.start..last.end]) {
                Some(parts) => {
                    push_parts(&mut mended, first.start, parts);
                    if let Some(token) = mended.last_mut() {
                        token.space_after = last.space_after;
                    }
                }
                None => mended.extend_from_slice(&pieces[start..end]),
            }
            next = end;
        }
        mended.extend_from_slice(&pieces[next..]);
        mended
    }
}

fn push_parts(pieces: &mut Vec<Piece>, mut start: usize, parts: &[Part]) {
    for part in parts {
        let end = start + part.form.len();
        pieces.push(Piece {
            start,
            end,
            space_after: false,
            norm: part.norm,
        });
        start = end;
    }
}

/// One text on its way through the rules.
struct Cutter<'a> {
    rules: &'a Tokenizer,
    characters: &'a Characters,
    text: &'a str,
    with_exceptions: bool,
    pieces: Vec<Piece>,
}

impl Cutter<'_> {
    fn push(&mut self, start: usize, end: usize) {
        self.pieces.push(Piece {
            start,
            end,
            space_after: false,
            norm: None,
        });
    }

    fn exception(&self, start: usize, end: usize) -> Option<&[Part]> {
        if self.with_exceptions {
            self.rules.exceptions.get(&self.text[start..end])
        } else {
            None
        }
    }

    fn is_exception(&self, start: usize, end: usize) -> bool {
        self.with_exceptions && self.rules.exceptions.holds(&self.text[start..end])
    }

    /// Cuts a run without white space (or of white space only).
    fn run(&mut self, mut start: usize, mut end: usize) {
        // Suffixes come off from the end inwards.
        let mut suffixes = Vec::new();
        while start < end && !self.is_exception(start, end) {
            let prefix = self
                .rules
                .affixes
                .prefix_length(&self.text[start..end], self.characters);
            let inner = start + prefix;
            if prefix > 0 && inner < end && self.is_exception(inner, end) {
                self.push(start, inner);
                start = inner;
                break;
            }
            let suffix = self
                .rules
                .affixes
                .suffix_length(&self.text[inner..end], self.characters);
            let outer = end - suffix;
            if suffix > 0 && self.is_exception(start, outer) {
                suffixes.push((outer, end));
                end = outer;
                break;
            }
            if prefix == 0 && suffix == 0 {
                break;
            }
            if prefix > 0 {
                self.push(start, inner);
            }
            if suffix > 0 {
                suffixes.push((outer, end));
            }
            (start, end) = (inner, outer);
        }
        if start < end {
            self.middle(start, end);
        }
        for (start, end) in suffixes.into_iter().rev() {
            self.push(start, end);
        }
    }

    /// What the affixes have left.
    fn middle(&mut self, start: usize, end: usize) {
        if let Some(parts) = self.exception(start, end) {
            let parts = parts.to_vec();
            push_parts(&mut self.pieces, start, &parts);
            return;
        }
        let word = &self.text[start..end];
        if is_address(word, self.characters) {
            self.push(start, end);
            return;
        }
        let mut next = start;
        for (from, to) in infixes(word, self.characters) {
            // A match at the very start stays with what follows.
            if from == 0 {
                continue;
            }
            if start + from > next {
                self.push(next, start + from);
            }
            self.push(start + from, start + to);
            next = start + to;
        }
        if next < end {
            self.push(next, end);
        }
    }
}
