use std::ops::Range;
use std::sync::Arc;

use crate::article::Article;
use crate::language::breaks;
use crate::language::document::{Document, Sentence, SentenceNo, Token, TokenNo};
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
        for piece in breaks::pieces(text) {
            let start = paragraph.span.start() + piece.start;
            let text = &text[piece];
            document.append(English::shared().parse(text), text, number, start);
        }
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
    /// Adds the parse of a piece of a paragraph's text, which starts at byte `offset`.
    fn append(&mut self, mut parse: Parse, text: &str, paragraph: usize, offset: usize) {
        breaks::mend(&mut parse, text);
        let first = self.tokens.len();
        let moved = |range: &Range<usize>| range.start + first..range.end + first;
        for range in whole_sentences(&parse) {
            let number = SentenceNo(self.sentences.len() as u32 + 1);
            let root = range
                .clone()
                .find(|&at| parse.tokens[at].head.0 == at)
                .unwrap_or(range.start);
            let tokens = &mut parse.tokens[range.clone()];
            for token in &mut *tokens {
                token.span = token.span.shifted(offset);
                token.head.0 += first;
                token.sentence = number;
            }
            self.sentences.push(Sentence {
                number,
                span: outline(tokens),
                tokens: moved(&range),
                paragraph,
                root: TokenNo(root + first),
            });
        }
        for entity in &mut parse.entities {
            entity.tokens = moved(&entity.tokens);
            entity.span = entity.span.shifted(offset);
        }
        self.noun_chunks.extend(parse.noun_chunks.iter().map(moved));
        self.tokens.append(&mut parse.tokens);
        self.entities.append(&mut parse.entities);
    }
}

/// The sentences, some joined: white space alone is none, and no arc leaves its sentence.
fn whole_sentences(parse: &Parse) -> Vec<Range<usize>> {
    let is_blank = |range: &Range<usize>| {
        parse.tokens[range.clone()]
            .iter()
            .all(|token| token.pos == "SPACE")
    };
    let mut whole: Vec<Range<usize>> = Vec::new();
    // One past the furthest head of the tokens so far.
    let mut reach = 0;
    for range in &parse.sentences {
        let heads = || parse.tokens[range.clone()].iter().map(|token| token.head.0);
        let joins = range.start < reach || is_blank(range) || whole.last().is_some_and(is_blank);
        let before = if joins {
            range.start.saturating_sub(1)
        } else {
            range.start
        };
        let from = heads().fold(before, usize::min);
        reach = heads().fold(reach, |reach, head| reach.max(head + 1));
        let mut joined = range.clone();
        while let Some(last) = whole.pop_if(|last| from < last.end) {
            joined.start = last.start;
        }
        whole.push(joined);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    fn token(head: usize, pos: &'static str) -> Token {
        Token {
            span: Span::new(0, 0),
            space_after: false,
            tag: "",
            pos,
            morph: "",
            lemma: String::new(),
            head: TokenNo(head),
            dep: "",
            margin: 0.0,
            sentence: SentenceNo(1),
        }
    }

    #[test]
    fn blank_sentences_and_sentences_with_foreign_heads_are_joined() {
        // Heads, where sentences start, where they start after joining.
        let table: [([usize; 4], &[usize], &[usize]); 5] = [
            ([0, 0, 2, 2], &[0, 2], &[0, 2]),
            ([0, 2, 2, 2], &[0, 2], &[0]),
            ([0, 0, 1, 3], &[0, 2, 3], &[0, 3]),
            ([0, 1, 2, 0], &[0, 1, 2], &[0]),
            ([0, 3, 2, 3], &[0, 1, 2, 3], &[0, 1]),
        ];
        for (heads, starts, wanted) in table {
            let tokens = heads.iter().map(|&head| token(head, "NOUN")).collect();
            let ends = starts.iter().skip(1).chain(&[4]);
            let sentences = starts.iter().zip(ends).map(|(&start, &end)| start..end).collect();
            let whole = whole_sentences(&Parse {
                tokens,
                sentences,
                ..Parse::default()
            });
            assert_eq!(
                whole.iter().map(|range| range.start).collect::<Vec<_>>(),
                wanted,
                "{heads:?}"
            );
        }
        let spaces = ["SPACE", "NOUN", "SPACE", "NOUN"];
        let tokens = (0..4).map(|at| token(at, spaces[at])).collect();
        let parse = Parse {
            tokens,
            sentences: vec![0..1, 1..2, 2..3, 3..4],
            ..Parse::default()
        };
        assert_eq!(whole_sentences(&parse), [0..3, 3..4]);
    }

    #[test]
    fn paragraphs_are_analysed_one_by_one() {
        let text = "Rain fell on Lisbon.\n\n  Angela Brown, the mayor, said: \"Stay  home.\" Nobody did.\n";
        let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
        let sentences: Vec<_> = document
            .sentences()
            .iter()
            .map(|sentence| {
                (
                    sentence.number.0,
                    sentence.paragraph,
                    &text[sentence.span.range()],
                )
            })
            .collect();
        assert_eq!(
            sentences,
            [
                (1, 0, "Rain fell on Lisbon."),
                (2, 1, "Angela Brown, the mayor, said: \"Stay  home.\""),
                (3, 1, "Nobody did."),
            ]
        );
        let root = document.sentences()[1].root;
        assert_eq!(document.word(root), "said");
        assert!(
            document
                .children(root)
                .iter()
                .any(|&child| document.word(child) == "Brown")
        );
        let entities: Vec<_> = document
            .entities()
            .iter()
            .map(|entity| (&text[entity.span.range()], entity.kind))
            .collect();
        assert_eq!(entities, [("Lisbon", "GPE"), ("Angela Brown", "PERSON")]);
        let chunks: Vec<_> = document
            .noun_chunks()
            .iter()
            .filter_map(|chunk| document.span_of(chunk.clone()))
            .map(|span| &text[span.range()])
            .collect();
        assert_eq!(
            chunks,
            ["Rain", "Lisbon", "Angela Brown", "the mayor", "home", "Nobody"]
        );
    }
}
