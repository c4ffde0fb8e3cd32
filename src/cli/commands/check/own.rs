use std::path::Path;
use std::sync::Arc;

use crate::article::{Article, Limits};
use crate::bank::OwnItems;
use crate::cli::commands::check::report::{Report, found, without_article};
use crate::cli::console::Console;
use crate::cli::files::Limit;
use crate::cli::outcome::Failure;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::flaw::{Place, Subject};
use crate::language::{SentenceNo, analyse};
use crate::quiz::KeyPlaces;
use crate::source::{LineIndex, SourceFile, harmless};

/// The flaws of items that a person wrote; those that the article shows only where it is at hand.
pub fn report(
    console: &mut Console,
    source: &Arc<SourceFile>,
    article: Option<&Path>,
) -> Result<Report, Failure> {
    let own = OwnItems::load(source)?;
    let article = article.map(|path| load(console, path)).transpose()?;
    if let Some(article) = &article {
        sentences_are_there(&own, article)?;
    }
    let subjects: Vec<Subject<'_>> = own.items.iter().map(|own| Subject::from(&own.item)).collect();
    let lines = LineIndex::new(source.text());
    let place_of = |item: usize, place: Place| {
        let own = own.items.get(item)?;
        let span = match place {
            Place::Stem => own.stem_at,
            Place::Option(part) => *own.parts_at.get(part)?,
        };
        let position = lines.position(source.text(), span);
        Some(format!(
            "{}:{}:{}",
            harmless(source.name()),
            position.line,
            position.column
        ))
    };
    let text = article.as_ref().map(Article::text);
    let forms = [KeyPlaces::as_given(&subjects)];
    let left_out = match text {
        Some(_) => Vec::new(),
        None => vec![without_article(
            "as no article was given (name it with --article)".to_owned(),
        )],
    };
    Ok(Report {
        file: source.name().to_owned(),
        items: own.items.len(),
        left_out,
        flaws: found(&subjects, text, &forms, &place_of),
    })
}

/// An article of any length: items are written about short texts too.
fn load(console: &mut Console, path: &Path) -> Result<Article, Failure> {
    let (source, mut warnings) = console.files.read_text(path, Limit::ARTICLE)?;
    let limits = Limits {
        min_words: 0,
        ..Limits::default()
    };
    let (article, more) = Article::load(source, &limits)?;
    warnings.0.extend(more.0);
    console.show(&warnings)?;
    Ok(article)
}

/// Every sentence that an item names stands in the article.
fn sentences_are_there(own: &OwnItems, article: &Article) -> Result<(), Diagnostics> {
    let named = || own.items.iter().flat_map(|own| &own.sentences);
    if named().next().is_none() {
        return Ok(());
    }
    let document = analyse(article);
    let last = document
        .sentences()
        .last()
        .map_or(SentenceNo(0), |sentence| sentence.number);
    let strays = named().filter(|(number, _)| *number > last);
    let problems: Vec<Diagnostic> = strays
        .map(|(number, at)| {
            Diagnostic::error("items-sentence", format!("the article has no sentence {number}"))
                .at(&own.source, *at, "")
                .hint(format!(
                    "it has {last}; `newsquiz read` shows them with their numbers"
                ))
        })
        .collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Diagnostics(problems))
    }
}
