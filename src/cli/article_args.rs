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
    /// Refuse an article of fewer words (unless given: 80, but `read` takes any number)
    #[arg(long, value_name = "N")]
    pub min_words: Option<usize>,
    /// Accept an article of up to this many words
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_words)]
    pub max_words: usize,
}

impl ArticleArgs {
    /// Reads and loads an article to make a quiz of; warnings are shown, problems are the failure.
    pub fn load(&self, console: &mut Console) -> Result<Article, Failure> {
        self.load_from(Limits::default().min_words, console)
    }

    /// Reads and loads an article that no quiz has to be made of: reading needs no minimum.
    pub fn load_of_any_length(&self, console: &mut Console) -> Result<Article, Failure> {
        self.load_from(0, console)
    }

    fn load_from(&self, min_words: usize, console: &mut Console) -> Result<Article, Failure> {
        let (source, mut warnings) = console.files.read_text(&self.path, Limit::ARTICLE)?;
        let limits = Limits {
            min_words: self.min_words.unwrap_or(min_words),
            max_words: self.max_words,
        };
        let (article, more) = Article::load(source, &limits)?;
        warnings.0.extend(more.0);
        console.show(&warnings)?;
        Ok(article)
    }
}
