//! English as spaCy's `en_core_web_sm` 3.8.0 analyses it, field for field.

mod arc_eager;
mod attribute_ruler;
mod characters;
mod kernel;
mod labels;
mod layers;
mod lemmatizer;
mod lexeme;
mod murmur;
mod ner;
mod noun_chunks;
mod pipeline;
mod scorer;
mod strings;
mod tagger;
mod tok2vec;
mod tokenizer;
mod tree;
mod weights;
mod word;

pub(super) use pipeline::English;
