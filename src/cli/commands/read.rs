use std::sync::Arc;

use comfy_table::{ContentArrangement, Table, presets};

use crate::cli::article_args::ArticleArgs;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::language::analyse;
use crate::reading::{Reading, json, read};
use crate::render::Printable;
use crate::source::Span;

/// Show what the program notices in an article, with sentence numbers
///
/// Who is credited with what, who is who, what happened and what is only planned. A `?` marks what is not sure: no
/// item is made of it.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    article: ArticleArgs,
    /// Print it as JSON, with places as byte offsets of the text
    #[arg(long)]
    json: bool,
}

/// Tables are no wider than a printed page of text.
const WIDTH: u16 = 100;

impl Args {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let article = self.article.load_of_any_length(console)?;
        let reading = read(&Arc::new(analyse(&article)));
        if self.json {
            let out = console.out();
            serde_json::to_writer_pretty(&mut *out, &json(&reading)).map_err(std::io::Error::from)?;
            writeln!(out)?;
            return Ok(Outcome::Done);
        }
        for (title, table) in tables(&reading) {
            writeln!(console.out(), "{title}\n{table}\n")?;
        }
        Ok(Outcome::Done)
    }
}

fn tables(reading: &Reading) -> Vec<(&'static str, Table)> {
    vec![
        ("Statements", statements(reading)),
        ("Names", names(reading)),
        ("Events", events(reading)),
        ("Views", views(reading)),
    ]
}

fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_width(WIDTH);
    table
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(header.iter().copied());
    table
}

/// The article's words, made harmless for a terminal.
fn shown(text: &str) -> String {
    Printable::from(text).to_string()
}

fn doubt(sure: bool) -> &'static str {
    if sure { "" } else { "?" }
}

fn statements(reading: &Reading) -> Table {
    let mut table = table(&["", "sentence", "source", "reporting words", "statement"]);
    let source = reading.document.article().source();
    let words = |spans: &[Span]| {
        let parts = spans.iter().filter_map(|&span| source.slice(span));
        let text = parts.collect::<Vec<_>>().join(" \u{2026} ");
        shown(&text)
    };
    for claim in &reading.claims {
        let who = claim.source.map_or_else(
            || "(nobody named)".to_owned(),
            |at| shown(&reading.sources[at.0].words.text),
        );
        table.add_row([
            doubt(claim.sure).to_owned(),
            claim.sentence.to_string(),
            who,
            words(&claim.cue),
            words(&claim.content),
        ]);
    }
    table
}

fn names(reading: &Reading) -> Table {
    let mut table = table(&["", "sentence", "name", "sort", "also called", "described as"]);
    for actor in &reading.actors.list {
        let first = actor
            .mentions
            .first()
            .map_or_else(String::new, |mention| mention.sentence.to_string());
        table.add_row([
            doubt(actor.sure).to_owned(),
            first,
            shown(&actor.name),
            format!("{:?}", actor.kind).to_lowercase(),
            shown(&actor.aliases[1.min(actor.aliases.len())..].join(", ")),
            actor
                .role
                .as_ref()
                .map_or_else(String::new, |role| shown(&role.text)),
        ]);
    }
    table
}

fn events(reading: &Reading) -> Table {
    let mut table = table(&["", "sentence", "status", "event", "when", "where"]);
    for event in &reading.events {
        let statement = event.clause.statement.as_deref().map(shown);
        table.add_row([
            doubt(event.sure).to_owned(),
            event.clause.sentence.to_string(),
            format!("{:?}", event.status).to_lowercase(),
            statement.unwrap_or_else(|| shown(reading.document.word(event.clause.head))),
            event
                .time
                .as_ref()
                .map_or_else(String::new, |time| shown(&time.phrase.text)),
            event
                .place
                .as_ref()
                .map_or_else(String::new, |place| shown(&place.text)),
        ]);
    }
    table
}

fn views(reading: &Reading) -> Table {
    let mut table = table(&["", "sentence", "reporting words", "held by"]);
    let source = reading.document.article().source();
    for view in &reading.views {
        table.add_row([
            doubt(view.sure).to_owned(),
            view.sentence.to_string(),
            shown(source.slice(view.cue).unwrap_or_default()),
            view.holder
                .as_ref()
                .map_or_else(|| "(nobody named)".to_owned(), |holder| shown(&holder.text)),
        ]);
    }
    table
}
