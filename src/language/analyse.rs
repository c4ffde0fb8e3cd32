use std::ops::Range;
use std::sync::Arc;

use crate::article::Article;
use crate::language::document::{Document, Entity, Sentence, SentenceNo, Token, TokenNo};
use crate::language::english::English;
use crate::language::parse::Parse;
use crate::source::Span;

/// Analyses an article's body, paragraph by paragraph.
#[must_use]
pub fn analyse(article: &Article) -> Document {
    let mut document = Document {
        article: Arc::new(article.clone()),
        tokens: Vec::new(),
        sentences: Vec::new(),
        entities: Vec::new(),
        children: Vec::new(),
        noun_chunks: Vec::new(),
    };
    for (number, paragraph) in article.paragraphs().iter().enumerate() {
        let Some(text) = paragraph.span.of(article.text()) else {
            continue;
        };
        document.append(English::shared().parse(text), number, paragraph.span.start());
    }
    document.children = vec![Vec::new(); document.tokens.len()];
    for (at, token) in document.tokens.iter().enumerate() {
        if token.head.0 != at {
            document.children[token.head.0].push(TokenNo(at));
        }
    }
    document
}

/// Analyses any text as one document, line breaks and all.
#[must_use]
pub fn parse_text(text: &str) -> Parse {
    English::shared().parse(text)
}

impl Document {
    /// Adds the parse of a paragraph that starts at byte `offset`.
    fn append(&mut self, parse: Parse, paragraph: usize, offset: usize) {
        let first = self.tokens.len();
        let moved = |range: &Range<usize>| range.start + first..range.end + first;
        for range in whole_sentences(&parse) {
            let number = SentenceNo(self.sentences.len() as u32 + 1);
            let root = range
                .clone()
                .find(|&at| parse.tokens[at].head.0 == at)
                .unwrap_or(range.start);
            self.tokens
                .extend(parse.tokens[range.clone()].iter().map(|token| Token {
                    span: token.span.shifted(offset),
                    head: TokenNo(token.head.0 + first),
                    sentence: number,
                    ..token.clone()
                }));
            self.sentences.push(Sentence {
                number,
                span: outline(&parse.tokens[range.clone()]).shifted(offset),
                tokens: moved(&range),
                paragraph,
                root: TokenNo(root + first),
            });
        }
        self.entities.extend(parse.entities.iter().map(|entity| Entity {
            tokens: moved(&entity.tokens),
            span: entity.span.shifted(offset),
            ..entity.clone()
        }));
        self.noun_chunks.extend(parse.noun_chunks.iter().map(moved));
    }
}

/// The sentences, some joined: white space alone is none, and no arc leaves its sentence.
fn whole_sentences(parse: &Parse) -> Vec<Range<usize>> {
    let mut whole: Vec<Range<usize>> = Vec::new();
    // Up to where the tokens so far have their heads.
    let mut reach = 0;
    for range in &parse.sentences {
        let tokens = &parse.tokens[range.clone()];
        let back = tokens
            .iter()
            .map(|token| token.head.0)
            .min()
            .unwrap_or(range.start);
        let joins = range.start < reach || tokens.iter().all(|token| token.pos == "SPACE");
        let start = if joins {
            range.start.saturating_sub(1).min(back)
        } else {
            back
        };
        let mut joined = range.clone();
        while let Some(last) = whole.pop_if(|last| start < last.end) {
            joined.start = last.start;
        }
        whole.push(joined);
        reach = tokens
            .iter()
            .map(|token| token.head.0 + 1)
            .max()
            .unwrap_or(0)
            .max(reach);
    }
    whole
}

/// The text of a sentence from its first to its last word.
fn outline(tokens: &[Token]) -> Span {
    let is_word = |token: &&Token| token.pos != "SPACE";
    let first = tokens.iter().find(is_word).or(tokens.first());
    let last = tokens.iter().rfind(is_word).or(tokens.last());
    match (first, last) {
        (Some(first), Some(last)) => first.span.cover(last.span),
        _ => Span::new(0, 0),
    }
}
