use std::path::Path;
use std::sync::Arc;

use crate::cli::commands::check::report::{Report, found, without_key};
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::cli::quiz_args::{key_beside, text};
use crate::flaw::Subject;
use crate::item::Key;
use crate::quiz::{ArticleText, KeyPlaces, Quiz, QuizFile};
use crate::source::SourceFile;

/// The flaws of a quiz; those that need the key only where it is at hand.
pub fn report(
    console: &mut Console,
    source: &Arc<SourceFile>,
    path: &Path,
    key: Option<&Path>,
) -> Result<Report, Failure> {
    let beside = key_beside(path);
    let key_path = key.or_else(|| beside.exists().then_some(beside.as_path()));
    let Some(key_path) = key_path else {
        let quiz = QuizFile::parse(source)?;
        let because = format!(
            "as there is no answer key `{}` (name it with --key)",
            beside.display()
        );
        return Ok(Report {
            left_out: vec![without_key(because)],
            ..of(source, &quiz, None)
        });
    };
    let key_source = text(console, key_path)?;
    let quiz = Quiz::open(source, &key_source)?;
    let keys: Vec<&Key> = quiz.key().items.iter().map(|item| &item.key).collect();
    Ok(of(source, quiz.file(), Some((&quiz, &keys))))
}

fn of(source: &SourceFile, file: &QuizFile, keyed: Option<(&Quiz, &[&Key])>) -> Report {
    let key_of = |item: usize| keyed.and_then(|(_, keys)| keys.get(item).copied());
    let subjects: Vec<Subject<'_>> = file
        .items
        .iter()
        .enumerate()
        .map(|(item, shown)| Subject {
            stem: &shown.stem,
            shape: &shown.response,
            key: key_of(item),
        })
        .collect();
    let forms: Vec<KeyPlaces> = keyed.map_or_else(Vec::new, |(quiz, keys)| {
        let forms = quiz.key().forms.iter();
        forms
            .map(|form| KeyPlaces::on_form(form, &file.items, keys))
            .collect()
    });
    let article: Vec<String> = file.articles.iter().map(ArticleText::words).collect();
    Report {
        file: source.name().to_owned(),
        items: file.items.len(),
        left_out: Vec::new(),
        flaws: found(&subjects, Some(&article.join("\n")), &forms, &|_, _| None),
    }
}
