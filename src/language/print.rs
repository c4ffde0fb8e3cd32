//! An analysis as text for other programs.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::language::document::{Document, Entity, Sentence, Token};
use crate::language::parse::Parse;

/// One JSON array a token: text, whether a space follows, tag, part of speech, features, lemma, head (as token
/// number from 0), relation, sentence start (1 or -1), entity position (3 begins, 1 inside, 2 outside), entity
/// type; then an empty line. `text` is what was parsed.
#[must_use]
pub fn json_lines(text: &str, parse: &Parse) -> String {
    let mut lines = String::new();
    let mut entities = parse.entities.iter().peekable();
    let mut before = None;
    for (at, token) in parse.tokens.iter().enumerate() {
        entities.next_if(|entity| entity.tokens.end <= at);
        let (position, kind) = position(entities.peek().copied(), at);
        let starts = before != Some(token.sentence);
        before = Some(token.sentence);
        let fields: [Value; 11] = [
            json!(token.span.of(text).unwrap_or_default()),
            json!(u8::from(token.space_after)),
            json!(token.tag),
            json!(token.pos),
            json!(token.morph),
            json!(token.lemma),
            json!(token.head.0),
            json!(token.dep),
            json!(if starts { 1 } else { -1 }),
            json!(position),
            json!(kind),
        ];
        lines.push_str(&Value::from(fields.to_vec()).to_string());
        lines.push('\n');
    }
    lines.push('\n');
    lines
}

/// spaCy's number for begin, inside and outside, and the entity's type.
fn position(entity: Option<&Entity>, at: usize) -> (u8, &'static str) {
    match entity {
        Some(entity) if entity.tokens.start == at => (3, entity.kind),
        Some(entity) if entity.tokens.contains(&at) => (1, entity.kind),
        _ => (2, ""),
    }
}

/// The document in CoNLL-U: white space is left out and told in the column for everything else, as are entities
/// (`Entity=B-GPE`).
#[must_use]
pub fn conllu(document: &Document) -> String {
    let mut text = String::new();
    for sentence in document.sentences() {
        sentence_lines(document, sentence, &mut text);
        text.push('\n');
    }
    text
}

fn sentence_lines(document: &Document, sentence: &Sentence, text: &mut String) {
    let line = |content: &str| content.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = sentence.span.of(document.article().text()).unwrap_or_default();
    if sentence.number.0 == 1
        || document.sentences()[sentence.number.0 as usize - 2].paragraph != sentence.paragraph
    {
        let _ = writeln!(text, "# newpar id = p{}", sentence.paragraph + 1);
    }
    let _ = writeln!(text, "# sent_id = {}\n# text = {}", sentence.number, line(whole));
    // White space has no line of its own, so that words count from 1 without it.
    let words: Vec<usize> = sentence
        .tokens
        .clone()
        .filter(|&at| document.tokens()[at].pos != "SPACE")
        .collect();
    let number = |at: usize| words.binary_search(&at).map_or(0, |place| place + 1);
    for &at in &words {
        let token = &document.tokens()[at];
        let head = governing_word(document, at);
        let cell = |content: &'static str| if content.is_empty() { "_" } else { content };
        let _ = writeln!(
            text,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t_\t{}",
            number(at),
            line(token.span.of(document.article().text()).unwrap_or_default()),
            line(&token.lemma),
            token.pos,
            token.tag,
            cell(token.morph),
            if head == at { 0 } else { number(head) },
            token.dep,
            miscellany(document, at, token),
        );
    }
}

/// The nearest token above that is a word, or `at` itself for a root.
fn governing_word(document: &Document, at: usize) -> usize {
    let mut head = document.tokens()[at].head.0;
    while document.tokens()[head].pos == "SPACE" {
        let above = document.tokens()[head].head.0;
        if above == head {
            return at;
        }
        head = above;
    }
    head
}

fn miscellany(document: &Document, at: usize, token: &Token) -> String {
    let mut notes = Vec::new();
    let next = document
        .entities()
        .partition_point(|entity| entity.tokens.end <= at);
    let entity = document.entities().get(next);
    match position(entity, at) {
        (3, kind) => notes.push(format!("Entity=B-{kind}")),
        (1, kind) => notes.push(format!("Entity=I-{kind}")),
        _ => {}
    }
    if !token.space_after
        && document
            .tokens()
            .get(at + 1)
            .is_none_or(|next| next.pos != "SPACE")
    {
        notes.push("SpaceAfter=No".to_owned());
    }
    if notes.is_empty() {
        "_".to_owned()
    } else {
        notes.join("|")
    }
}
