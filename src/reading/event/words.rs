use crate::language::wording::{Number, Piece, base_form, be, do_support, present, render};
use crate::language::{Document, TokenNo};
use crate::reading::Actors;
use crate::reading::event::fill::fill;
use crate::reading::event::frame::Frame;

/// How many words a wording may have.
const LONGEST: usize = 25;

/// Puts the kept words of one frame into the three wordings.
pub struct Words<'a> {
    pub document: &'a Document,
    pub actors: &'a Actors,
    pub frame: &'a Frame,
    /// The words to use, in text order.
    pub kept: Vec<TokenNo>,
}

impl Words<'_> {
    /// As it can follow "that".
    pub fn statement(&self) -> Option<String> {
        let pieces = self.pieces();
        self.text(&pieces)
    }

    /// In the present, neutral.
    pub fn present(&self) -> Option<String> {
        if self.frame.negated {
            return None;
        }
        let number = self.frame.number(self.document, self.actors)?;
        let head = self.document.token(self.frame.head);
        let passive = self
            .frame
            .auxiliaries
            .iter()
            .any(|&at| self.document.token(at).dep == "auxpass");
        let auxiliary = |at: &TokenNo| self.document.word(*at).to_lowercase();
        let plain_auxiliaries = self.frame.auxiliaries.iter().all(|at| {
            let known = [
                "has",
                "have",
                "had",
                "will",
                "would",
                "be",
                "been",
                "was",
                "were",
                "is",
                "are",
                "'ll",
                "\u{2019}ll",
                "'s",
                "\u{2019}s",
            ];
            known.contains(&auxiliary(at).as_str())
        });
        let past_inside = self.kept.iter().any(|&at| {
            at != self.frame.head
                && !self.frame.auxiliaries.contains(&at)
                && self.document.token(at).tag == "VBD"
        });
        // A second verb in the present would be left out of step: "jets turn off have shot".
        let second_verb = self.kept.iter().any(|&at| {
            let token = self.document.token(at);
            let verb = if token.dep.starts_with("aux") {
                token.head
            } else {
                at
            };
            verb != self.frame.head
                && matches!(token.tag, "VBP" | "VBZ")
                && matches!(self.document.token(verb).dep, "xcomp" | "conj" | "dep")
                && self.document.token(verb).head == self.frame.head
        });
        if second_verb || past_inside || !plain_auxiliaries || (head.tag == "VBG" && !self.frame.infinitive) {
            return None;
        }
        let word = self.document.word(self.frame.head);
        let verb = if passive || matches!(head.tag, "VBZ" | "VBP") {
            word.to_owned()
        } else {
            present(&base_form(word, &head.lemma), number)
        };
        let last_auxiliary = self.frame.auxiliaries.last().filter(|_| passive);
        let mut pieces = Vec::new();
        for piece in self.pieces() {
            match &piece {
                Piece::Token(at) | Piece::Instead(at, _) if Some(at) == last_auxiliary => {
                    pieces.push(Piece::Instead(*at, be(number, false).to_owned()));
                }
                Piece::Token(at) | Piece::Instead(at, _) if self.frame.auxiliaries.contains(at) => {}
                Piece::Token(at) | Piece::Instead(at, _) if *at == self.frame.head => {
                    pieces.push(Piece::Instead(*at, verb.clone()));
                }
                _ => pieces.push(piece),
            }
        }
        self.text(&pieces)
    }

    /// As it follows "When" or "Where".
    pub fn question(&self) -> Option<String> {
        if self.frame.negated || self.frame.infinitive {
            return None;
        }
        let finite = self.frame.finite();
        let copula = self.document.token(self.frame.head).lemma == "be";
        let subject = self.document.subtree(self.frame.subject);
        let start = *subject.iter().find(|at| self.kept.contains(at))?;
        let end = *subject.iter().rev().find(|at| self.kept.contains(at))?;
        let (mut front, mut rest) = (Vec::new(), Vec::new());
        for &at in &self.kept {
            if (start..=end).contains(&at) {
                front.push(at);
            } else if at > end {
                rest.push(at);
            }
        }
        let moved = !self.frame.auxiliaries.is_empty() || copula;
        let opener = if moved {
            self.document.word(finite).to_lowercase()
        } else {
            let past = self.document.token(finite).tag == "VBD";
            let number = if past {
                Number::Singular
            } else {
                self.frame.number(self.document, self.actors)?
            };
            do_support(number, past).to_owned()
        };
        if opener.starts_with(['\'', '\u{2019}']) {
            return None;
        }
        let ordered: Vec<TokenNo> = front.into_iter().chain(rest).collect();
        let mut pieces = vec![Piece::Words(opener)];
        for piece in fill(self.document, self.actors, &ordered) {
            match &piece {
                Piece::Token(at) | Piece::Instead(at, _) if *at == finite && moved => {}
                Piece::Token(at) | Piece::Instead(at, _) if *at == self.frame.head && !moved => {
                    pieces.push(Piece::Instead(
                        *at,
                        base_form(self.document.word(*at), &self.document.token(*at).lemma),
                    ));
                }
                _ => pieces.push(piece),
            }
        }
        self.text(&pieces)
    }

    /// The kept words; an inherited subject stands before the clause's own words anyway.
    fn pieces(&self) -> Vec<Piece> {
        fill(self.document, self.actors, &self.kept)
    }

    fn text(&self, pieces: &[Piece]) -> Option<String> {
        // "he'd" with a name in the pronoun's place.
        let clitic = |at: &TokenNo| self.document.word(*at).starts_with(['\'', '\u{2019}']);
        if self.document.token(self.frame.subject).tag == "PRP" && clitic(&self.frame.finite()) {
            return None;
        }
        let text = render(self.document, pieces)?;
        let words = text.split_whitespace().count();
        ((3..=LONGEST).contains(&words) && !text.contains('"')
            || (3..=LONGEST).contains(&words) && text.matches('"').count() == 2)
            .then_some(text)
    }
}
