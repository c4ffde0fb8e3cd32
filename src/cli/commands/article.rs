use serde::Serialize;

use crate::article::{Block, Metadata};
use crate::cli::article_args::ArticleArgs;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::source::{LineIndex, harmless};

/// Show what is taken for headline, byline, date and body
///
/// Look it over before you make a quiz: questions are asked about the body alone, so a caption that is taken for
/// body text, or a paragraph that is taken for a caption, is best mended in the file.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    article: ArticleArgs,
    /// Print it as JSON, with places as byte offsets of the text
    #[arg(long)]
    json: bool,
}

/// The article's make-up, as JSON.
#[derive(Serialize)]
struct View<'a> {
    metadata: &'a Metadata,
    blocks: &'a [Block],
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let article = self.article.load(console)?;
        let out = console.out();
        if self.json {
            let view = View {
                metadata: article.metadata(),
                blocks: article.blocks(),
            };
            serde_json::to_writer_pretty(&mut *out, &view).map_err(std::io::Error::from)?;
            writeln!(out)?;
            return Ok(Outcome::Done);
        }
        let origin = article.origin();
        let file = origin.file().text();
        let lines = LineIndex::new(file);
        for block in article.blocks() {
            let line = lines.position(file, origin.place(block.span)).line;
            let text = harmless(block.span.of(article.text()).unwrap_or_default());
            writeln!(out, "{line:>5}  {:<9}  {text}", block.kind.name())?;
        }
        Ok(Outcome::Done)
    }
}
