use std::ops::Range;

use super::Settled;
use super::person::pronoun_woman;
use crate::language::{Document, TokenNo};
use crate::reading::passage::words_in;
use crate::reading::tree::{is_word, kids, lower};
use crate::reading::{ActorNo, Actors, Mention, Phrase};

/// A sentence of no more words is shown whole.
const WHOLE: usize = 20;

/// A piece has so many words.
const PIECE: std::ops::RangeInclusive<usize> = 5..=16;

/// So many words must say something.
const TELLING: usize = 3;

/// Words that say little, as lemmas.
const LIGHT: &[&str] = &[
    "add", "also", "be", "become", "do", "get", "go", "have", "know", "make", "say", "take", "tell", "thing",
    "think", "want",
];

/// Marks that a piece cut out of a sentence cannot be trusted with, or that part it.
const PARTING: &[char] = &[
    '(', ')', '[', ']', '\u{2013}', '\u{2014}', '\u{2015}', ':', '?', '!', '\n', '*', '\u{2026}',
];

/// Words that want another after them, as tags.
const OPEN: &[&str] = &["IN", "DT", "CC", "TO", "MD", "PRP$", "WDT", "WP", "WRB", "POS"];

/// The sentence, or a piece of it from one clause's edge to another's, that holds the word and tells something.
pub(super) fn excerpt(
    document: &Document,
    actors: &Actors,
    settled: &Settled,
    word: &Mention,
    actor: ActorNo,
) -> Option<Phrase> {
    let cutter = Cutter {
        document,
        actors,
        settled,
        word,
        actor,
    };
    let sentence = document.sentence(word.sentence).tokens.clone();
    if cutter.words(&sentence) <= WHOLE && cutter.fits(&sentence) {
        return cutter.phrase(&sentence);
    }
    let starts = sentence
        .clone()
        .filter(|&at| at <= word.tokens.start && (at == sentence.start || cutter.opens(at)));
    let pieces = starts.flat_map(|start| {
        let ends = (word.tokens.end..=sentence.end).filter(|&end| end == sentence.end || cutter.closes(end));
        ends.map(move |end| start..end)
    });
    let best = pieces
        .filter(|piece| PIECE.contains(&cutter.words(piece)) && cutter.fits(piece))
        .max_by_key(|piece| (cutter.telling(piece), std::cmp::Reverse(piece.len())))?;
    cutter.phrase(&best)
}

struct Cutter<'a> {
    document: &'a Document,
    actors: &'a Actors,
    settled: &'a Settled,
    word: &'a Mention,
    actor: ActorNo,
}

impl Cutter<'_> {
    fn words(&self, piece: &Range<usize>) -> usize {
        let tokens: Vec<TokenNo> = piece.clone().map(TokenNo).collect();
        words_in(self.document, &tokens)
    }

    /// Whether a piece may begin with the token: a clause of its own does.
    fn opens(&self, at: usize) -> bool {
        at.checked_sub(1).map(TokenNo).is_some_and(|before| {
            (self.joins(before) || matches!(self.document.word(before), "," | ";"))
                && is_word(self.document, TokenNo(at))
        })
    }

    /// Whether a piece may end before the token.
    fn closes(&self, at: usize) -> bool {
        let next = TokenNo(at);
        matches!(self.document.word(next), "," | ";" | "\u{2013}" | "\u{2014}")
            || self.joins(next) && !self.opens_content(next)
            || self.document.token(next).tag == "WDT"
    }

    /// Whether the word opens what somebody says or thinks: without it, the saying is cut off.
    fn opens_content(&self, at: TokenNo) -> bool {
        let head = self.document.token(at).head;
        self.document.token(at).dep == "mark"
            && matches!(self.document.token(head).dep, "ccomp" | "xcomp" | "pcomp")
    }

    /// Whether the word joins clauses.
    fn joins(&self, at: TokenNo) -> bool {
        let token = self.document.token(at);
        let head = self.document.token(token.head);
        let clauses = match token.dep {
            // A clause that hangs on a participle cannot be cut from it: "subdued once he spoke".
            "mark" => {
                let hangs_on = self.document.token(token.head).head;
                hangs_on == token.head || is_finite(self.document, hangs_on)
            }
            // "To raise taxes and give breaks" is one clause.
            "cc" => is_finite(self.document, token.head),
            _ => false,
        };
        clauses && matches!(head.pos, "VERB" | "AUX")
    }

    /// Whether the piece holds the word with its verb, whole and for one person alone, and enough to go by.
    fn fits(&self, piece: &Range<usize>) -> bool {
        let word = &self.word.tokens;
        let last = piece
            .clone()
            .rev()
            .map(TokenNo)
            .find(|&at| is_word(self.document, at));
        piece.start <= word.start
            && piece.end >= word.end
            && self.is_clause(piece)
            && !self.trails(piece)
            && last.is_some_and(|last| !OPEN.contains(&self.document.token(last).tag))
            && piece.clone().all(|at| self.is_clear(TokenNo(at)))
            && self.text(piece).is_some_and(is_plain)
            && self.telling(piece) >= TELLING
    }

    /// Whether a word or two hang on after the last comma, of which the rest is cut off.
    fn trails(&self, piece: &Range<usize>) -> bool {
        let comma = piece.clone().rfind(|&at| self.document.word(TokenNo(at)) == ",");
        piece.end < self.document.sentence(self.word.sentence).tokens.end
            && comma.is_some_and(|comma| self.words(&(comma + 1..piece.end)) < 3)
    }

    /// Whether the verb of the word's clause is there with its subject and what it cannot do without.
    fn is_clause(&self, piece: &Range<usize>) -> bool {
        let mut verb = TokenNo(self.word.tokens.end - 1);
        while !is_finite(self.document, verb)
            || matches!(self.document.token(verb).dep, "relcl" | "acl" | "parataxis")
        {
            let head = self.document.token(verb).head;
            if head == verb {
                return false;
            }
            verb = head;
        }
        let needed = self.document.children(verb).iter().filter(|&&kid| {
            matches!(
                self.document.token(kid).dep,
                "nsubj"
                    | "nsubjpass"
                    | "dobj"
                    | "attr"
                    | "acomp"
                    | "oprd"
                    | "xcomp"
                    | "aux"
                    | "auxpass"
                    | "neg"
                    | "prt"
            )
        });
        piece.contains(&verb.0) && needed.into_iter().all(|kid| piece.contains(&kid.0))
    }

    /// Whether a word of the piece neither names whom the word stands for, nor is the same word for somebody else.
    fn is_clear(&self, at: TokenNo) -> bool {
        if self.word.tokens.contains(&at.0) {
            return true;
        }
        let last = TokenNo(self.word.tokens.end - 1);
        let she = pronoun_woman(self.document.word(last));
        if let Some(other) = pronoun_woman(self.document.word(at)) {
            let own = self.settled.get(&at.0) == Some(&self.actor);
            return she != Some(other) || own;
        }
        self.actors.at(at) != Some(self.actor) && lower(self.document, at) != lower(self.document, last)
    }

    fn text(&self, piece: &Range<usize>) -> Option<&str> {
        let solid = |&at: &usize| self.document.token(TokenNo(at)).pos != "SPACE";
        let first = piece.clone().find(solid)?;
        let last = piece.clone().rev().find(solid)?;
        let span = self.document.span_of(first..last + 1)?;
        span.of(self.document.article().text())
    }

    /// How many words say something.
    fn telling(&self, piece: &Range<usize>) -> usize {
        piece
            .clone()
            .filter(|at| !self.word.tokens.contains(at))
            .map(|at| self.document.token(TokenNo(at)))
            .filter(|token| matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "NUM" | "ADJ"))
            .filter(|token| !LIGHT.contains(&token.lemma.to_lowercase().as_str()))
            .count()
    }

    /// The piece as a quotation: single marks inside, an ellipsis where words of the sentence are left out.
    fn phrase(&self, piece: &Range<usize>) -> Option<Phrase> {
        let sentence = self.document.sentence(self.word.sentence);
        let text = self.text(piece)?;
        let before = if piece.start > sentence.tokens.start {
            "\u{2026} "
        } else {
            ""
        };
        let after = if piece.end < sentence.tokens.end {
            " \u{2026}"
        } else {
            ""
        };
        Some(Phrase {
            text: format!("{before}{}{after}", single(text)),
            span: self.document.span_of(piece.clone())?,
            sentence: sentence.number,
        })
    }
}

/// Whether a verb has a tense, by itself or by an auxiliary.
fn is_finite(document: &Document, at: TokenNo) -> bool {
    let tensed = |at: TokenNo| matches!(document.token(at).tag, "VBD" | "VBZ" | "VBP" | "MD");
    matches!(document.token(at).pos, "VERB" | "AUX")
        && !document.token(at).dep.starts_with("aux")
        && (tensed(at) || kids(document, at, &["aux", "auxpass"]).any(tensed))
}

/// Whether a text can stand in a quotation: its own quote marks pair, and nothing parts it.
fn is_plain(text: &str) -> bool {
    let straight = text.matches('"').count();
    let (open, close) = (text.matches('\u{201c}').count(), text.matches('\u{201d}').count());
    straight.is_multiple_of(2)
        && open == close
        && (straight == 0 || open == 0)
        && straight + open <= 4
        && !text.contains(PARTING)
        && !text.contains("--")
        && !text.contains(" - ")
        && !text.contains("''")
        && !text.contains("``")
        && !text.contains('\u{2018}')
}

/// With single quote marks for double ones.
fn single(text: &str) -> String {
    let mut opened = false;
    text.chars()
        .map(|mark| match mark {
            '\u{201c}' => '\u{2018}',
            '\u{201d}' => '\u{2019}',
            '"' => {
                opened = !opened;
                if opened { '\u{2018}' } else { '\u{2019}' }
            }
            other => other,
        })
        .collect()
}
