//! The English engine against spaCy, field for field, and against any text at all.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use newsquiz::language::{Parse, Token, json_lines, parse_text};
use proptest::prelude::*;

/// The grammar that a golden numbers: tag, part of speech and features, tabs between.
type Grammar<'a> = Vec<&'a str>;

/// The lines that `make.py` writes for a text.
fn lines(text: &str, parse: &Parse, grammar: &Grammar) -> Vec<String> {
    let mut lines: Vec<String> = (0..parse.tokens.len())
        .map(|at| token_line(text, parse, at, grammar))
        .collect();
    let mut chunks = "chunks".to_owned();
    for chunk in &parse.noun_chunks {
        write!(chunks, " {}-{}", chunk.start, chunk.end).expect("a string takes all");
    }
    lines.push(chunks);
    lines
}

fn token_line(text: &str, parse: &Parse, at: usize, grammar: &Grammar) -> String {
    let token = &parse.tokens[at];
    let known = format!("{}\t{}\t{}", token.tag, token.pos, token.morph);
    let number = grammar
        .iter()
        .position(|&entry| entry == known)
        .map_or(known, |number| number.to_string());
    let form = token.span.of(text).expect("a token slices the text");
    let space = if token.space_after { "+" } else { "" };
    let lemma = if token.lemma == form {
        "=".to_owned()
    } else {
        serde_json::to_string(&token.lemma).expect("a string is JSON")
    };
    let head = token.head.0.cast_signed() - at.cast_signed();
    format!(
        "{}{space} {number} {head} {} {} {lemma}",
        form.len(),
        token.dep,
        marks(parse, at)
    )
}

fn marks(parse: &Parse, at: usize) -> String {
    let start = if at == 0 || parse.tokens[at - 1].sentence != parse.tokens[at].sentence {
        "^"
    } else {
        ""
    };
    let entity = parse.entities.iter().find(|entity| entity.tokens.contains(&at));
    match entity {
        Some(entity) if entity.tokens.start == at => format!("{start}B-{}", entity.kind),
        Some(entity) => format!("{start}I-{}", entity.kind),
        None if start.is_empty() => "-".to_owned(),
        None => start.to_owned(),
    }
}

/// Compares with a golden and tells the first difference; returns the number of tokens.
fn compare(name: &str) -> usize {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/language")
        .join(name);
    let golden = fs::read_to_string(&path).expect("the golden can be read");
    let mut blocks = golden.trim_end().split("\n\n");
    let grammar: Grammar = blocks.next().expect("the grammar").lines().collect();
    let mut tokens = 0;
    for (number, block) in blocks.enumerate() {
        let (text, wanted) = block.split_once('\n').expect("a text and its tokens");
        let text: String = serde_json::from_str(text).expect("a JSON string");
        let parse = parse_text(&text);
        let found = lines(&text, &parse, &grammar);
        for (line, (found, wanted)) in found.iter().zip(wanted.lines()).enumerate() {
            let form = parse.tokens.get(line).and_then(|token| token.span.of(&text));
            assert_eq!(
                found, wanted,
                "{name}: text {number}, token {line} ({form:?}) of {text:?}"
            );
        }
        assert_eq!(
            found.len(),
            wanted.lines().count(),
            "{name}: tokens of text {number}, {text:?}"
        );
        tokens += parse.tokens.len();
    }
    tokens
}

#[test]
fn sample_articles_are_analysed_as_by_spacy() {
    assert!(compare("articles.golden") > 5000);
}

#[test]
fn made_sentences_are_analysed_as_by_spacy() {
    assert!(compare("sentences.golden") > 20_000);
}

#[test]
fn hostile_strings_are_analysed_as_by_spacy() {
    assert!(compare("hostile.golden") > 20_000);
}

#[test]
fn tokens_are_printed_one_a_line() {
    let text = "She works in New York.";
    let printed = json_lines(text, &parse_text(text));
    let rows: Vec<&str> = printed.lines().collect();
    assert_eq!(
        rows[1],
        r#"["works",1,"VBZ","VERB","Number=Sing|Person=3|Tense=Pres|VerbForm=Fin","work",1,"ROOT",-1,2,""]"#
    );
    assert_eq!(
        rows[3],
        r#"["New",1,"NNP","PROPN","Number=Sing","New",4,"compound",-1,3,"GPE"]"#
    );
    assert_eq!(
        rows[4],
        r#"["York",0,"NNP","PROPN","Number=Sing","York",2,"pobj",-1,1,"GPE"]"#
    );
    assert!(printed.ends_with("]\n\n"));
    assert_eq!(json_lines("", &parse_text("")), "\n");
}

fn rebuilt(text: &str, tokens: &[Token]) -> String {
    tokens
        .iter()
        .flat_map(|token| {
            [
                token.span.of(text).expect("a token slices the text"),
                if token.space_after { " " } else { "" },
            ]
        })
        .collect()
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let parse = parse_text(text);
    prop_assert_eq!(rebuilt(text, &parse.tokens), text);
    let count = parse.tokens.len();
    prop_assert_eq!(
        parse.sentences.iter().map(ExactSizeIterator::len).sum::<usize>(),
        count
    );
    for token in &parse.tokens {
        prop_assert!(!token.span.is_empty() && token.head.0 < count && token.margin >= 0.0);
        prop_assert!(!token.tag.is_empty() && !token.pos.is_empty() && !token.dep.is_empty());
    }
    for entity in &parse.entities {
        prop_assert!(
            !entity.tokens.is_empty() && entity.tokens.end <= count && entity.span.of(text).is_some()
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_analysed(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn any_mix_of_marks_is_analysed(text in "([a-zA-Z0-9.,:;'’\"“”()$%°@/ \\n\u{a0}\u{3000}-]|n't|http://|\\.\\.|😀|km){0,60}") {
        check(&text)?;
    }
}

#[test]
fn long_strings_are_analysed() {
    for text in [
        "a".repeat(20_000),
        "(".repeat(5_000),
        "a.".repeat(3_000),
        " ".repeat(9_999),
        "'s ".repeat(3_000),
    ] {
        check(&text).expect("nothing is lost");
    }
}
