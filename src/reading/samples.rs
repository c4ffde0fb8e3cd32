//! Small articles for the unit tests of the extractors.

use crate::article::Article;
use crate::language::{Document, analyse};
use crate::reading::{Actor, ActorKind, ActorNo, Actors, Mention};
use crate::source::SourceFile;

/// The analysis of a text, every line a paragraph.
pub(super) fn document(text: &str) -> Document {
    analyse(&Article::plain(SourceFile::new("sample", text)))
}

/// Actors with these full names, mentioned by them and by their last words.
pub(super) fn actors(document: &Document, names: &[(&str, ActorKind)]) -> Actors {
    let text = document.article().text();
    let mut by_token = vec![None; document.tokens().len()];
    let mut list = Vec::new();
    for (number, &(name, kind)) in names.iter().enumerate() {
        let surname = name.rsplit(' ').next().unwrap_or(name);
        let mut mentions = Vec::new();
        for (at, token) in document.tokens().iter().enumerate() {
            let full = text[token.span.start()..].starts_with(name);
            let length = name.split(' ').count();
            let short =
                kind == ActorKind::Person && token.span.of(text) == Some(surname) && by_token[at].is_none();
            if full || short {
                let tokens = at..at + if full { length } else { 1 };
                by_token[tokens.clone()].fill(Some(ActorNo(number)));
                mentions.push(Mention {
                    span: document.span_of(tokens.clone()).expect("a mention has tokens"),
                    tokens,
                    sentence: token.sentence,
                    by_name: true,
                });
            }
        }
        list.push(Actor {
            name: name.to_owned(),
            aliases: vec![name.to_owned()],
            kind,
            sure: true,
            mixed: false,
            role: None,
            title: None,
            within: None,
            country: None,
            size: None,
            mentions,
        });
    }
    Actors { list, by_token }
}
