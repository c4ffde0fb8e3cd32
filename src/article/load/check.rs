use crate::article::{Article, Limits};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Refuses a body that no quiz can be made from.
pub fn body(article: &Article, limits: &Limits) -> Result<(), Diagnostics> {
    let name = article.source().name();
    let body: Vec<&str> = article
        .paragraphs()
        .iter()
        .filter_map(|paragraph| paragraph.span.of(article.text()))
        .collect();
    let words = body.iter().map(|text| words(text)).sum::<usize>();
    if words == 0 {
        return Err(
            Diagnostic::error("article-empty", format!("`{name}` holds no article text"))
                .hint("paste the article's text into the file and save it as plain text")
                .into(),
        );
    }
    if words < limits.min_words {
        let problem = format!(
            "the article in `{name}` is too short: {words} words, and a quiz needs at least {}",
            limits.min_words
        );
        return Err(Diagnostic::error("article-short", problem)
            .hint("supply the whole article")
            .into());
    }
    if words > limits.max_words {
        let problem = format!(
            "the article in `{name}` is too long: {words} words, and at most {} are read",
            limits.max_words
        );
        return Err(Diagnostic::error("article-long", problem)
            .hint(format!(
                "is it one article? if so, allow it with `--max-words {words}`"
            ))
            .into());
    }
    Ok(())
}

/// Runs of characters between white space that hold a letter or a digit.
fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}
