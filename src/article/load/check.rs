use whatlang::Lang;

use crate::article::load::shape::words;
use crate::article::{Article, Limits};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;

/// Common small words of English that other languages do not write so, or seldom.
const SMALL_WORDS: [&str; 22] = [
    "about", "after", "and", "because", "but", "from", "his", "it", "not", "of", "said", "that", "the",
    "their", "they", "this", "to", "were", "which", "who", "with", "would",
];

/// Refuses a body that no quiz can be made from.
pub fn body(article: &Article, limits: &Limits) -> Result<(), Diagnostics> {
    let name = article.origin().file().name();
    let body: Vec<&str> = article
        .paragraphs()
        .iter()
        .filter_map(|paragraph| paragraph.span.of(article.text()))
        .collect();
    let count = body.iter().map(|text| words(text)).sum::<usize>();
    if count == 0 {
        return Err(
            Diagnostic::error("article-empty", format!("`{name}` holds no article text"))
                .hint("paste the article's text into the file and save it as plain text")
                .into(),
        );
    }
    if count > limits.max_words {
        let problem = format!(
            "the article in `{name}` is too long: {count} words, and at most {} are read",
            limits.max_words
        );
        return Err(Diagnostic::error("article-long", problem)
            .hint(format!(
                "is it one article? if so, allow it with `--max-words {count}`"
            ))
            .into());
    }
    english(article, &body.join("\n"), count)?;
    if count < limits.min_words {
        let problem = format!(
            "the article in `{name}` is too short: {count} words, and a quiz needs at least {}",
            limits.min_words
        );
        return Err(Diagnostic::error("article-short", problem)
            .hint("supply the whole article; headline, captions and the like do not count")
            .into());
    }
    Ok(())
}

/// Refuses other languages. News English holds about one such small word in five; a text with one in fourteen is
/// English however many foreign names it holds, and one with fewer has to look English by its letters too.
fn english(article: &Article, body: &str, count: usize) -> Result<(), Diagnostics> {
    let small = body
        .split(|character: char| !character.is_alphabetic())
        .filter(|word| SMALL_WORDS.contains(&word.to_lowercase().as_str()))
        .count();
    let share = |percent: usize| small * 100 >= count * percent;
    let guess = whatlang::detect(body)
        .filter(whatlang::Info::is_reliable)
        .map(|info| info.lang());
    let sure = share(7) || (share(3) && guess.is_none_or(|lang| lang == Lang::Eng));
    if sure || count < 20 {
        return Ok(());
    }
    let problem = match guess.filter(|&lang| lang != Lang::Eng) {
        Some(lang) => format!("the article does not read as English, but as {}", lang.eng_name()),
        None => "the article does not read as English".to_owned(),
    };
    let first = article
        .paragraphs()
        .first()
        .map_or(Span::new(0, 0), |paragraph| paragraph.span);
    let start = article.origin().place(first).start();
    Err(Diagnostic::error("article-language", problem)
        .at(
            article.origin().file(),
            Span::new(start, start + 1),
            "the text begins here",
        )
        .hint("questions can be made from English articles only")
        .into())
}
