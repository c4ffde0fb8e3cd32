use std::collections::HashSet;

use crate::language::{Document, SentenceNo, TokenNo};
use crate::source::Span;

/// The words and marks of one sentence, white space left out.
pub(super) struct SentenceWords<'a> {
    pub document: &'a Document,
    pub tokens: Vec<TokenNo>,
    /// In small letters, with straight apostrophes.
    pub lower: Vec<String>,
    /// The words and what they are forms of.
    known: HashSet<String>,
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
        let lemmas = tokens.iter().map(|&at| document.token(at).lemma.to_lowercase());
        let known = lower.iter().cloned().chain(lemmas).collect();
        Self {
            document,
            tokens,
            lower,
            known,
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

    /// The words from a place on, so many.
    pub fn cover(&self, at: usize, length: usize) -> Option<Span> {
        self.document.cover(self.tokens.get(at..at + length)?)
    }

    /// The first dependent of a token with one of these relations.
    pub fn kid(&self, of: TokenNo, relations: &[&str]) -> Option<TokenNo> {
        let mut kids = self.document.children(of).iter().copied();
        kids.find(|&kid| relations.contains(&self.document.token(kid).dep))
    }

    /// Whether somebody or something is or does what the sentence tells: no heading, no call, no foreign words.
    pub fn state(&self, sentence: SentenceNo) -> bool {
        let root = self.document.sentence(sentence).root;
        matches!(self.document.token(root).pos, "VERB" | "AUX")
            && self.kid(root, &["nsubj", "nsubjpass", "expl"]).is_some()
    }

    /// Whether the word at a place completes the sentence's own "is" or another copula.
    pub fn is_of_the_root(&self, at: usize) -> bool {
        let head = self.document.token(self.document.token(self.tokens[at]).head);
        head.dep == "ROOT" && matches!(head.lemma.as_str(), "be" | "remain")
    }

    /// Whether a word of a list, parted by white space, stands in it, as it is or as a form of it.
    pub fn hold(&self, list: &str) -> bool {
        list.split_whitespace().any(|word| self.known.contains(word))
    }

    pub fn count_tag(&self, tag: &str) -> usize {
        let tagged = self
            .tokens
            .iter()
            .filter(|&&at| self.document.token(at).tag == tag);
        tagged.count()
    }

    pub fn count_pos(&self, pos: &str) -> usize {
        let found = self
            .tokens
            .iter()
            .filter(|&&at| self.document.token(at).pos == pos);
        found.count()
    }

    pub fn have_tag(&self, tags: &[&str]) -> bool {
        self.tokens
            .iter()
            .any(|&at| tags.contains(&self.document.token(at).tag))
    }
}
