//! Any text is analysed, read and shown without a panic, and every place that is told lies in it.

use std::sync::Arc;

use newsquiz::article::{Article, Limits};
use newsquiz::language::analyse;
use newsquiz::reading::{Note, Reading, json, notes, read};
use newsquiz::render::facts_page;
use newsquiz::source::SourceFile;
use proptest::prelude::*;
use serde_json::Value;

/// Pieces of news, and what breaks readers of it, with bars between them.
const PIECES: &[&str] = &[
    // Who says what.
    " said | said that |told reporters|according to|by |the minister|a spokesman for |he added|it said|they denied ",
    "was accused of |is widely seen as |promised to |in a statement|has called|was told|not|, who |which|and|both",
    // Names and other words.
    "Ana Ruiz|Ruiz|Dr. J. O'Neill|the U.N.|Justice For All|Müller-Lüdenscheidt|Kraków|prices rose|the largest dam",
    "because of |in order to |may have|more than|many|such as|between|the first|'s|s'|cannot|don't|'ll",
    // Numbers and times.
    "12|1,200.50|$3.5 million|51%|3/4|-1|in May|Oct. 9, 2021|6 a.m.|on Tuesday|1990s|1e999|½|٣|一百",
    "99999999999999999999999999|February 30|at least |up to |per day",
    // Marks, balanced and not.
    "\"|“|”|‘|’|'|``|''|«|»|(|)|[|]|—|–|--|-|...|…|.|. |!?|,|, |:|;",
    "{{ x }}|{%|/|&|&amp;|<|>|</p>|<script>|*|_|#|@|\\",
    // White space of every kind, and what is not seen.
    " |  |\n|\n\n|\r\n|\r|\t|\u{a0}|\u{2003}|\u{2028}|\u{85}|\u{ad}|\u{200b}|\u{200d}|\u{feff}|\0|\u{1b}[2J",
    "\u{202e}|\u{202c}|\u{2066}|\u{2069}|\u{200f}",
    // Letters of other scripts, marks without a letter, letters that grow when their case changes.
    "👩\u{200d}🚀|🇲🇲|\u{301}|e\u{301}|ß|İ|ŉ|ﬁ|ǆ|Ω|שלום|ไทย|\u{10ffff}|\u{fffd}",
];

/// Texts of such pieces, with spaces between them or without.
fn news() -> impl Strategy<Value = String> {
    let pieces: Vec<&str> = PIECES.iter().flat_map(|line| line.split('|')).collect();
    let spaced = (proptest::sample::select(pieces), any::<bool>())
        .prop_map(|(piece, space)| format!("{piece}{}", if space { " " } else { "" }));
    proptest::collection::vec(spaced, 0..60).prop_map(|pieces| pieces.concat())
}

/// The text is read as it stands, and as an article file where it is taken for one.
fn holds(text: &str) -> Result<(), TestCaseError> {
    let file = || SourceFile::new("any.txt", text);
    article_holds(&Article::plain(file()))?;
    let limits = Limits {
        min_words: 0,
        max_words: usize::MAX,
    };
    match Article::load(file(), &limits) {
        Ok((article, _)) => article_holds(&article),
        Err(_) => Ok(()),
    }
}

/// Sentences and facts lie in the text, and all that shows them can be made.
fn article_holds(article: &Article) -> Result<(), TestCaseError> {
    let reading = read(&Arc::new(analyse(article)));
    let (document, text) = (&reading.document, article.text());
    for (place, sentence) in document.sentences().iter().enumerate() {
        prop_assert_eq!(sentence.number.0 as usize, place + 1);
        let words = sentence.span.of(text);
        prop_assert!(words.is_some_and(|words| !words.trim().is_empty()));
    }
    let count = document.sentences().len();
    let notes = notes(&reading);
    for note in &notes {
        prop_assert!((1..=count).contains(&(note.sentence.0 as usize)), "{:?}", note);
        for span in &note.spans {
            prop_assert!(span.of(text).is_some_and(|words| !words.is_empty()), "{:?}", note);
        }
    }
    let told = json(&reading);
    places(&told, text, count)?;
    page(&reading, &notes)
}

/// Every span and sentence number anywhere in the JSON is one of the text's.
fn places(told: &Value, text: &str, sentences: usize) -> Result<(), TestCaseError> {
    match told {
        Value::Object(parts) => {
            for (name, part) in parts {
                match (name.as_str(), part) {
                    ("span", Value::Array(ends)) => place(ends, text)?,
                    ("spans", Value::Array(spans)) => {
                        for span in spans.iter().filter_map(Value::as_array) {
                            place(span, text)?;
                        }
                    }
                    ("sentence", Value::Number(number)) => {
                        let number = number.as_u64().unwrap_or_default();
                        prop_assert!((1..=sentences as u64).contains(&number), "{}", told);
                    }
                    _ => places(part, text, sentences)?,
                }
            }
            Ok(())
        }
        Value::Array(parts) => parts.iter().try_for_each(|part| places(part, text, sentences)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}

fn place(ends: &[Value], text: &str) -> Result<(), TestCaseError> {
    let end = |at: usize| ends.get(at).and_then(Value::as_u64).map(|end| end as usize);
    let words = end(0).zip(end(1)).and_then(|(start, end)| text.get(start..end));
    prop_assert!(words.is_some(), "{:?} is no place of {:?}", ends, text);
    Ok(())
}

/// The page is made, its elements are closed in order, and all words of the text's sentences are on it.
fn page(reading: &Reading, notes: &[Note]) -> Result<(), TestCaseError> {
    let page = facts_page(reading, notes);
    prop_assert!(page.is_ok(), "{:?}", page.err());
    let page = page.unwrap_or_default();
    let body = page.split_once("</head>").map_or("", |(_, body)| body);
    let mut open = vec!["html"];
    for tag in body.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let name = tag.split(' ').next().unwrap_or_default();
        if let Some(closed) = name.strip_prefix('/') {
            prop_assert_eq!(open.pop(), Some(closed), "{}", body);
        } else if name != "input" {
            open.push(name);
        }
    }
    prop_assert!(open.is_empty(), "{:?} stay open", open);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_read(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn any_pieces_of_news_are_read(text in news()) {
        holds(&text)?;
    }

    #[test]
    fn any_cut_of_an_article_is_read(start in 0_usize..4000, length in 0_usize..600) {
        let text = include_str!("../articles/unnamed-port-deal.txt");
        let start = text.floor_char_boundary(start.min(text.len()));
        let end = text.floor_char_boundary((start + length).min(text.len()));
        holds(&text[start..end])?;
    }
}
