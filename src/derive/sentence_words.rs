use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;

use crate::language::{Document, SentenceNo, Token, TokenNo};
use crate::reading::kid;
use crate::source::Span;

/// The words and marks of one sentence, white space left out.
pub(super) struct SentenceWords<'a> {
    pub document: &'a Document,
    /// The head of all its words.
    pub root: TokenNo,
    pub tokens: Vec<TokenNo>,
    /// In small letters, with straight apostrophes.
    pub lower: Vec<String>,
    /// The words and what they are forms of, once they are asked for.
    known: OnceCell<HashSet<String>>,
}

impl<'a> SentenceWords<'a> {
    pub fn new(document: &'a Document, sentence: SentenceNo) -> Self {
        let tokens: Vec<TokenNo> = document
            .sentence(sentence)
            .tokens
            .clone()
            .map(TokenNo)
            .filter(|&at| document.token(at).pos != "SPACE")
            .collect();
        let lower: Vec<String> = tokens
            .iter()
            .map(|&at| document.word(at).to_lowercase().replace('\u{2019}', "'"))
            .collect();
        Self {
            document,
            root: document.sentence(sentence).root,
            tokens,
            lower,
            known: OnceCell::new(),
        }
    }

    /// The word at a place, in small letters; nothing beyond the ends.
    pub fn word(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", String::as_str)
    }

    pub fn tag(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |&at| self.document.token(at).tag)
    }

    pub fn lemma(&self, at: TokenNo) -> String {
        self.document.token(at).lemma.to_lowercase()
    }

    /// The first word of which something holds, by its place.
    pub fn first(&self, holds: impl Fn(usize) -> bool) -> Option<Span> {
        self.find(|at| holds(at).then_some(at..at + 1))
    }

    /// The first words that a search finds, which is asked at each place in turn.
    pub fn find(&self, search: impl Fn(usize) -> Option<Range<usize>>) -> Option<Span> {
        (0..self.tokens.len()).find_map(|at| self.document.cover(self.tokens.get(search(at)?)?))
    }

    /// The word before a place; nothing before the first.
    pub fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// Whether a direct dependent of a token has one of these tags.
    pub fn governs(&self, of: TokenNo, tags: &[&str]) -> bool {
        let mut kids = self.document.children(of).iter();
        kids.any(|&kid| tags.contains(&self.document.token(kid).tag))
    }

    /// Whether somebody or something is or does what the sentence tells: no heading, no call, no foreign words.
    pub fn state(&self) -> bool {
        matches!(self.document.token(self.root).pos, "VERB" | "AUX")
            && kid(self.document, self.root, &["nsubj", "nsubjpass", "expl"]).is_some()
    }

    /// Whether the word at a place completes the sentence's own "is" or another copula.
    pub fn is_of_the_root(&self, at: usize) -> bool {
        let head = self.document.token(self.document.token(self.tokens[at]).head);
        head.dep == "ROOT" && matches!(head.lemma.as_str(), "be" | "remain")
    }

    /// Whether a word of a list, parted by white space, stands in it, as it is or as a form of it.
    pub fn hold(&self, list: &str) -> bool {
        let known = self.known.get_or_init(|| {
            let lemmas = self.tokens.iter().map(|&at| self.lemma(at));
            self.lower.iter().cloned().chain(lemmas).collect()
        });
        list.split_whitespace().any(|word| known.contains(word))
    }

    /// How many words something holds of.
    pub fn count(&self, holds: impl Fn(&Token) -> bool) -> usize {
        let tokens = self.tokens.iter().map(|&at| self.document.token(at));
        tokens.filter(|token| holds(token)).count()
    }

    pub fn have_tag(&self, tags: &[&str]) -> bool {
        self.count(|token| tags.contains(&token.tag)) > 0
    }
}
