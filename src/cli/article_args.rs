use std::path::PathBuf;

use crate::article::{Article, Limits};
use crate::cli::console::Console;
use crate::cli::files::Limit;
use crate::cli::outcome::Failure;

/// The arguments of every command that reads an article: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct ArticleArgs {
    /// The news article: a plain text or Markdown file, or `-` for standard input
    #[arg(value_name = "ARTICLE")]
    pub path: PathBuf,
    /// Accept an article of at least this many words
    #[arg(long, value_name = "N", default_value_t = Limits::default().min_words)]
    pub min_words: usize,
    /// Accept an article of up to this many words
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_words)]
    pub max_words: usize,
}

impl ArticleArgs {
    /// Reads and loads the article; warnings are shown, problems are the failure.
    pub fn load(&self, console: &mut Console) -> Result<Article, Failure> {
        let (source, mut warnings) = console.files.read_text(&self.path, Limit::ARTICLE)?;
        let limits = Limits {
            min_words: self.min_words,
            max_words: self.max_words,
        };
        let (article, more) = Article::load(source, &limits)?;
        warnings.0.extend(more.0);
        console.show(&warnings)?;
        Ok(article)
    }
}
