//! What item models there are, and help for those who write their own.

mod new;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;

use crate::bank::{Bank, bundled};
use crate::cli::color::ColorChoice;
use crate::cli::console::Console;
use crate::cli::files::Limit;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::width::printed_width;
use crate::derive::check_examples;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::PromptSort;
use crate::source::SourceFile;
use crate::terminal::{Screen, counted};
use crate::vocabulary::{FactKind, nearest, slots};

/// List, show, check and explain question banks, and begin new ones
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// List the item models and prompts, a line each: name, skill, process, response kind
    List,
    /// Print the bank file that an item model stands in
    Show {
        /// The item model's name
        #[arg(value_name = "MODEL")]
        model: String,
    },
    /// Explain what banks may ask about: `facts` for all kinds of facts, or one kind by its name
    Explain {
        /// `facts`, or a kind of fact
        #[arg(value_name = "KIND", default_value = "facts")]
        kind: String,
    },
    /// Check bank files and run their examples; without files, the program's own banks
    Check {
        /// Bank files
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Begin a bank file: a small item model that works, with comments that tell what to change
    New {
        /// Its folder and name: `sources/who-promised`
        #[arg(value_name = "SKILL/NAME")]
        name: String,
        /// The folder of your banks, to be given as `--banks DIR`; it is made where there is none
        #[arg(short, long, value_name = "DIR", default_value = ".")]
        output: PathBuf,
    },
}

impl Args {
    /// Runs the command.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        match &self.action {
            Action::List => list(console),
            Action::Show { model } => show(console, model),
            Action::Explain { kind } => explain(console, kind),
            Action::Check { files } => check(console, files),
            Action::New { name, output } => new::new(console, name, output),
        }
    }
}

fn list(console: &mut Console) -> Result<Outcome, Failure> {
    let bank = Bank::load(&bundled())?;
    for model in &bank.models {
        let process = format!("{:?}", model.process).to_lowercase();
        let kind = model.response.kind().keyword();
        writeln!(
            console.out(),
            "{:<24} {:<10} {process:<12} {kind}",
            model.id.0,
            model.skill
        )?;
    }
    for prompt in &bank.prompts {
        let sort = match prompt.sort {
            PromptSort::Debrief => "debrief",
            PromptSort::Look => "look",
        };
        writeln!(
            console.out(),
            "{:<24} {:<10} {sort:<12} prompt",
            prompt.id.0,
            prompt.skill
        )?;
    }
    Ok(Outcome::Done)
}

fn show(console: &mut Console, id: &str) -> Result<Outcome, Failure> {
    let bank = Bank::load(&bundled())?;
    let models = || {
        let items = bank.models.iter().map(|model| (&model.id.0, &model.source));
        let prompts = bank.prompts.iter().map(|model| (&model.id.0, &model.source));
        items.chain(prompts)
    };
    let Some((_, source)) = models().find(|(own, _)| *own == id) else {
        let known = models().map(|(own, _)| own.as_str());
        let hint = nearest(id, known).map_or_else(
            || "`newsquiz bank list` lists them".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(
            Diagnostic::error("bank-model", format!("there is no item model `{id}`"))
                .hint(hint)
                .into(),
        );
    };
    write!(console.out(), "{}", source.text())?;
    Ok(Outcome::Done)
}

/// Every slot of a kind of fact, or of all kinds: what it is called, holds and means.
fn explain(console: &mut Console, name: &str) -> Result<Outcome, Failure> {
    let wanted = name.trim().to_lowercase();
    let kinds = match FactKind::named(&wanted) {
        Some(kind) => vec![kind],
        None if wanted == ALL_FACTS => FactKind::ALL.to_vec(),
        None => return Err(no_kind(name, &wanted).into()),
    };
    let bold = ColorChoice::Auto.colored(std::io::stdout().is_terminal());
    let mut screen = Screen::new(console.out(), printed_width(), bold, false);
    for (place, kind) in kinds.into_iter().enumerate() {
        if place > 0 {
            screen.gap()?;
        }
        screen.heading(kind.name())?;
        screen.text(&kind.explained())?;
        for slot in slots(kind) {
            let missing = if slot.optional { " (may be missing)" } else { "" };
            let label = format!("  {:<16}", slot.name);
            screen.labelled(
                &label,
                &format!("{}{missing}\n{}", slot.holds.about(), slot.about),
            )?;
        }
    }
    Ok(Outcome::Done)
}

/// What stands for all kinds of facts.
const ALL_FACTS: &str = "facts";

fn no_kind(name: &str, wanted: &str) -> Diagnostic {
    let known = || FactKind::ALL.into_iter().map(FactKind::name);
    let hint = nearest(wanted, known().chain([ALL_FACTS])).map_or_else(
        || {
            let known: Vec<String> = known().map(|name| format!("`{name}`")).collect();
            format!("the kinds are {}; `{ALL_FACTS}` explains all", known.join(", "))
        },
        |near| format!("did you mean `{near}`?"),
    );
    Diagnostic::error("bank-kind", format!("there is no kind of fact `{name}`")).hint(hint)
}

fn check(console: &mut Console, paths: &[PathBuf]) -> Result<Outcome, Failure> {
    let files = if paths.is_empty() {
        bundled()
    } else {
        read(console, paths)?
    };
    let bank = Bank::load(&files)?;
    check_examples(&bank)?;
    let items = bank.models.iter();
    let prompts = bank.prompts.iter();
    let examples: usize = items
        .map(|model| model.examples.len() + model.refusals.len())
        .chain(prompts.map(|model| model.examples.len() + model.refusals.len()))
        .sum();
    let models = [(bank.models.len(), "item model"), (bank.prompts.len(), "prompt")];
    let models = models.into_iter().filter(|(count, _)| *count > 0);
    let models: Vec<String> = models.map(|(count, what)| counted(count, what)).collect();
    console.say(&format!(
        "sound: {} in {}; {examples} examples and refusals came out as stated",
        if models.is_empty() {
            "nothing".to_owned()
        } else {
            models.join(" and ")
        },
        counted(files.len(), "file"),
    ))?;
    Ok(Outcome::Done)
}

fn read(console: &mut Console, paths: &[PathBuf]) -> Result<Vec<Arc<SourceFile>>, Failure> {
    let mut files = Vec::new();
    let mut problems = Diagnostics::default();
    for path in paths {
        match console.files.read_text(path, Limit::ARTICLE) {
            Ok((file, warnings)) => {
                console.show(&warnings)?;
                files.push(Arc::new(file));
            }
            Err(problem) => problems.0.push(problem),
        }
    }
    if problems.0.is_empty() {
        Ok(files)
    } else {
        Err(problems.into())
    }
}
