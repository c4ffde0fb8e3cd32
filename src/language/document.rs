use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::source::Span;

/// A token's place in its document, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenNo(pub usize);

/// A sentence's number as printed beside the article, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SentenceNo(pub u32);

impl fmt::Display for SentenceNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A word, number, mark or run of white space with its analysis; labels are spaCy's English ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Its place in the article's text.
    pub span: Span,
    /// Whether one space follows it.
    pub space_after: bool,
    /// Penn Treebank tag (`VBD`, `NNP`, ...; `_SP` for white space).
    pub tag: &'static str,
    /// Universal part of speech (`VERB`, `PROPN`, ...; `SPACE` for white space).
    pub pos: &'static str,
    /// Morphological features in CoNLL-U form (`Tense=Past|VerbForm=Fin`), empty where there are none.
    pub morph: &'static str,
    /// Dictionary form.
    pub lemma: String,
    /// The token that governs it; a sentence's root governs itself.
    pub head: TokenNo,
    /// Relation to the head (`nsubj`, `dobj`, `ROOT`, ...).
    pub dep: &'static str,
    /// How far the parser preferred this arc over its best other choice (raw logits; 0 and up, about 5 and up is sure).
    /// A root's tells of the move that left it without a head: `f32::MAX` where the parser had no other.
    pub margin: f32,
    /// The sentence it stands in.
    pub sentence: SentenceNo,
}

/// A run of tokens that the parser takes for one sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// Number as printed, from 1.
    pub number: SentenceNo,
    /// Its text in the article, outer white space left out.
    pub span: Span,
    /// Its tokens, as places in [`Document::tokens`].
    pub tokens: Range<usize>,
    /// The paragraph it stands in, from 0.
    pub paragraph: usize,
    /// The token that governs the sentence.
    pub root: TokenNo,
}

/// A named entity: a name, date, number or the like.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// Its tokens, as places in [`Document::tokens`].
    pub tokens: Range<usize>,
    /// Its text in the article.
    pub span: Span,
    /// OntoNotes type (`PERSON`, `ORG`, `GPE`, `DATE`, ...).
    pub kind: &'static str,
    /// The least margin among its moves (raw logits; higher is surer; `f32::MAX` where there was no choice).
    pub margin: f32,
}

/// An article's body with its analysis.
///
/// Guaranteed: tokens are in text order and each slices the article; every sentence is a run of tokens of one
/// paragraph; heads stay inside their sentence; entities are in text order and do not overlap.
#[derive(Clone, Debug)]
pub struct Document {
    pub(super) article: Arc<Article>,
    pub(super) tokens: Vec<Token>,
    pub(super) sentences: Vec<Sentence>,
    pub(super) entities: Vec<Entity>,
    /// The tokens that each token governs directly, in text order.
    pub(super) children: Vec<Vec<TokenNo>>,
    /// Base noun phrases ("the state-run paper"), in text order.
    pub(super) noun_chunks: Vec<Range<usize>>,
}

impl Document {
    /// The article that was analysed.
    #[must_use]
    pub fn article(&self) -> &Arc<Article> {
        &self.article
    }

    /// All tokens in text order.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// All sentences in text order.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// All entities in text order.
    #[must_use]
    pub fn entities(&self) -> &[Entity] {
        &self.entities
    }

    /// The entity that a token is part of.
    #[must_use]
    pub fn entity_at(&self, at: TokenNo) -> Option<&Entity> {
        // Entities are in text order and do not overlap.
        let place = self.entities.partition_point(|entity| entity.tokens.end <= at.0);
        self.entities
            .get(place)
            .filter(|entity| entity.tokens.contains(&at.0))
    }

    /// Base noun phrases in text order, as token ranges.
    #[must_use]
    pub fn noun_chunks(&self) -> &[Range<usize>] {
        &self.noun_chunks
    }

    /// One token.
    #[must_use]
    pub fn token(&self, at: TokenNo) -> &Token {
        &self.tokens[at.0]
    }

    /// A token's text.
    #[must_use]
    pub fn word(&self, at: TokenNo) -> &str {
        &self.article.text()[self.tokens[at.0].span.range()]
    }

    /// The sentence with that number.
    #[must_use]
    pub fn sentence(&self, number: SentenceNo) -> &Sentence {
        &self.sentences[number.0 as usize - 1]
    }

    /// The tokens that `at` governs directly, in text order.
    #[must_use]
    pub fn children(&self, at: TokenNo) -> &[TokenNo] {
        &self.children[at.0]
    }

    /// A token, what governs it, what governs that, and so on up to the root of its sentence.
    pub fn self_and_ancestors(&self, at: TokenNo) -> impl Iterator<Item = TokenNo> {
        std::iter::successors(Some(at), |&at| {
            let head = self.token(at).head;
            (head != at).then_some(head)
        })
    }

    /// The tokens below and including `at`, in text order.
    #[must_use]
    pub fn subtree(&self, at: TokenNo) -> Vec<TokenNo> {
        let mut found = vec![at];
        let mut next = 0;
        while let Some(&token) = found.get(next) {
            found.extend_from_slice(self.children(token));
            next += 1;
        }
        found.sort_unstable();
        found
    }

    /// The tokens that lie wholly in those bytes, in text order.
    pub fn tokens_in(&self, span: Span) -> impl Iterator<Item = TokenNo> + Clone + use<> {
        let first = self
            .tokens
            .partition_point(|token| token.span.start() < span.start());
        let end = self
            .tokens
            .partition_point(|token| token.span.end() <= span.end());
        (first..end).map(TokenNo)
    }

    /// The bytes from the first to the last of `tokens`; nothing for none.
    #[must_use]
    pub fn cover(&self, tokens: &[TokenNo]) -> Option<Span> {
        tokens.iter().map(|&at| self.token(at).span).reduce(Span::cover)
    }

    /// The bytes of a token range; nothing for an empty one.
    #[must_use]
    pub fn span_of(&self, tokens: Range<usize>) -> Option<Span> {
        let tokens = self.tokens.get(tokens)?;
        Some(tokens.first()?.span.cover(tokens.last()?.span))
    }
}
