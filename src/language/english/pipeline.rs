//! The steps in their order, from a text to its parse.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::document::{Entity, SentenceNo, Token, TokenNo};
use crate::language::english::arc_eager::{Arc, Parser};
use crate::language::english::attribute_ruler::AttributeRuler;
use crate::language::english::characters::{Characters, is_space};
use crate::language::english::kernel::Path;
use crate::language::english::labels::Labels;
use crate::language::english::lemmatizer::Lemmatizer;
use crate::language::english::lexeme::{Features, Lexicon};
use crate::language::english::ner::Recogniser;
use crate::language::english::noun_chunks::noun_chunks;
use crate::language::english::strings::Strings;
use crate::language::english::tagger::Tagger;
use crate::language::english::tok2vec::{FORM_TABLES, SPACE_TABLES, Tok2Vec};
use crate::language::english::tokenizer::{Piece, Tokenizer};
use crate::language::english::tree::{Edges, restore_crossing_arcs};
use crate::language::english::weights::Weights;
use crate::language::english::word::Word;
use crate::language::parse::Parse;
use crate::source::Span;

macro_rules! asset {
    ($include:ident, $name:literal) => {
        $include!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/english/", $name))
    };
}

/// The model, ready for use.
pub(in crate::language) struct English {
    path: Path,
    characters: Characters,
    strings: Strings,
    lexicon: Lexicon,
    tokenizer: Tokenizer,
    tok2vec: Tok2Vec,
    tagger: Tagger,
    parser: Parser,
    ner_tok2vec: Tok2Vec,
    ner: Recogniser,
    ruler: AttributeRuler,
    lemmatizer: Lemmatizer,
}

/// A text's tokens sorted by kind: equal forms are looked up once.
struct Kinds {
    /// Features of the different forms.
    forms: Vec<Features>,
    form_of: Vec<usize>,
    /// Form, whether a space follows and whether it is white space.
    spaced: Vec<(usize, bool, bool)>,
    spaced_of: Vec<usize>,
}

impl English {
    /// The one model of this process, loaded when it is first asked for.
    pub(in crate::language) fn shared() -> &'static Self {
        static SHARED: LazyLock<English> = LazyLock::new(|| English::load(Path::best()));
        &SHARED
    }

    fn load(path: Path) -> Self {
        let characters = Characters::read(asset!(include_str, "characters.txt"));
        let tokenizer = Tokenizer::read(
            asset!(include_str, "exceptions.tsv"),
            asset!(include_str, "affixes.json"),
            &characters,
        );
        let labels: Labels = serde_json::from_str(asset!(include_str, "labels.json"))
            .expect("written by the conversion script");
        let mut weights = Weights::new(asset!(include_bytes, "weights.bin"));
        let all_tables = [&FORM_TABLES[..], &SPACE_TABLES[..]].concat();
        let model = Self {
            path,
            strings: Strings::read(asset!(include_str, "symbols.tsv")),
            lexicon: Lexicon::read(
                asset!(include_str, "lexeme-norms.tsv"),
                asset!(include_str, "base-norms.tsv"),
            ),
            tokenizer,
            characters,
            tok2vec: Tok2Vec::read(&mut weights, &all_tables),
            tagger: Tagger::read(&mut weights, labels.tagger),
            parser: Parser::read(&mut weights, &labels.parser),
            ner_tok2vec: Tok2Vec::read(&mut weights, &FORM_TABLES),
            ner: Recogniser::read(&mut weights, &labels.ner),
            ruler: AttributeRuler::read(asset!(include_str, "ruler.json")),
            lemmatizer: Lemmatizer::read(
                asset!(include_str, "lemma-rules.json"),
                asset!(include_str, "lemma-exceptions.tsv"),
                [
                    ("noun", asset!(include_str, "lemma-index-noun.txt")),
                    ("verb", asset!(include_str, "lemma-index-verb.txt")),
                    ("adj", asset!(include_str, "lemma-index-adj.txt")),
                    ("adv", asset!(include_str, "lemma-index-adv.txt")),
                ],
            ),
        };
        assert!(weights.is_at_end(), "layers and weights are made for each other");
        model
    }

    /// Analyses `text` as one document.
    pub(in crate::language) fn parse(&self, text: &str) -> Parse {
        let pieces = self.tokenizer.tokens(text, &self.characters);
        if pieces.is_empty() {
            return Parse::default();
        }
        let kinds = self.kinds(text, &pieces);
        let white = |token: usize| kinds.spaced[kinds.spaced_of[token]].2;

        let rows: Vec<[u64; 6]> = kinds
            .spaced
            .iter()
            .map(|&(form, space_after, white)| {
                let Features {
                    norm,
                    prefix,
                    suffix,
                    shape,
                } = kinds.forms[form];
                [
                    norm,
                    prefix,
                    suffix,
                    shape,
                    u64::from(space_after),
                    u64::from(white),
                ]
            })
            .collect();
        let vectors = self.tok2vec.vectors(self.path, &rows, &kinds.spaced_of);
        let tags = self.tagger.tags(self.path, vectors.values());
        let mut arcs = self.parser.arcs(self.path, vectors.values(), pieces.len());
        drop(vectors);
        restore_crossing_arcs(&mut arcs, white);
        let edges = Edges::of(&arcs);
        let sentences = edges.sentences(&arcs);

        let mut words = self.words(text, &pieces, &tags, &arcs);
        self.ruler.apply(&mut words);
        for (word, piece) in words.iter_mut().zip(&pieces) {
            if word.lemma.is_none() {
                word.lemma = Some(self.lemmatizer.lemma(
                    &text[piece.start..piece.end],
                    word,
                    &self.characters,
                ));
            }
        }

        let rows: Vec<[u64; 4]> = kinds
            .forms
            .iter()
            .map(|form| [form.norm, form.prefix, form.suffix, form.shape])
            .collect();
        let vectors = self.ner_tok2vec.vectors(self.path, &rows, &kinds.form_of);
        let mut starts = vec![false; pieces.len()];
        for sentence in &sentences {
            starts[sentence.start] = true;
        }
        let names = self.ner.names(
            self.path,
            vectors.values(),
            pieces.len(),
            |token| starts[token],
            white,
        );

        let noun_chunks = noun_chunks(&words, &arcs, &edges.left);
        let mut tokens = Vec::with_capacity(pieces.len());
        for ((number, sentence), first) in (1..).zip(&sentences).map(|pair| (pair, pair.1.start)) {
            for at in first..sentence.end {
                let (piece, word, arc) = (pieces[at], &mut words[at], arcs[at]);
                tokens.push(Token {
                    span: Span::new(piece.start, piece.end),
                    space_after: piece.space_after,
                    tag: word.tag,
                    pos: word.pos,
                    morph: word.morph,
                    lemma: word.lemma.take().unwrap_or_default(),
                    head: TokenNo(arc.head),
                    dep: word.dep,
                    margin: arc.margin,
                    sentence: SentenceNo(number),
                });
            }
        }
        let entities = names
            .into_iter()
            .map(|name| Entity {
                span: tokens[name.tokens.start]
                    .span
                    .cover(tokens[name.tokens.end - 1].span),
                tokens: name.tokens,
                kind: name.kind,
                margin: name.margin,
            })
            .collect();
        Parse {
            tokens,
            sentences,
            entities,
            noun_chunks,
        }
    }

    fn kinds(&self, text: &str, pieces: &[Piece]) -> Kinds {
        let mut kinds = Kinds {
            forms: Vec::new(),
            form_of: Vec::with_capacity(pieces.len()),
            spaced: Vec::new(),
            spaced_of: Vec::with_capacity(pieces.len()),
        };
        let mut known_forms = HashMap::new();
        let mut known_spaced = HashMap::new();
        for piece in pieces {
            let form = &text[piece.start..piece.end];
            let number = *known_forms.entry((form, piece.norm)).or_insert_with(|| {
                kinds.forms.push(
                    self.lexicon
                        .features(form, piece.norm, &self.strings, &self.characters),
                );
                kinds.forms.len() - 1
            });
            let spaced = (number, piece.space_after, form.starts_with(is_space));
            let spaced_number = *known_spaced.entry(spaced).or_insert_with(|| {
                kinds.spaced.push(spaced);
                kinds.spaced.len() - 1
            });
            kinds.form_of.push(number);
            kinds.spaced_of.push(spaced_number);
        }
        kinds
    }

    fn words(&self, text: &str, pieces: &[Piece], tags: &[&'static str], arcs: &[Arc]) -> Vec<Word> {
        pieces
            .iter()
            .zip(tags)
            .zip(arcs)
            .map(|((piece, tag), arc)| {
                let form = &text[piece.start..piece.end];
                Word {
                    lower: self.characters.lower(form),
                    is_space: form.starts_with(is_space),
                    tag,
                    dep: arc.label,
                    ..Word::default()
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_paths_give_the_same_analysis_to_the_bit() {
        let text = include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/articles/wire-dam-inspection.txt"
        ));
        let (one, other) = (
            English::load(Path::portable()).parse(text),
            English::load(Path::best()).parse(text),
        );
        let margins = |parse: &Parse| -> Vec<u32> {
            let tokens = parse.tokens.iter().map(|token| token.margin.to_bits());
            tokens
                .chain(parse.entities.iter().map(|entity| entity.margin.to_bits()))
                .collect()
        };
        assert_eq!(margins(&one), margins(&other));
        assert_eq!(one, other);
    }
}
