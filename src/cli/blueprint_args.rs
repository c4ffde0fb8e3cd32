use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::console::Console;
use crate::cli::files::Limit;
use crate::cli::outcome::Failure;
use crate::cli::scoring_args::ScoringArgs;
use crate::diagnostic::Diagnostic;
use crate::quiz::{Blueprint, presets};
use crate::vocabulary::nearest;

/// What a quiz is to be made of: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct BlueprintArgs {
    #[arg(long, value_name = "NAME|FILE", default_value = "default", help = help())]
    preset: PathBuf,
    /// Make at most this many items; without it, as many as the preset says
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=100))]
    items: Option<u16>,
    /// Make as many items as fit into this many minutes (5 to 600), the reading of the article included
    ///
    /// The minutes then take the place of the preset's number of items. With `--items` both are upper bounds: the quiz
    /// ends at the one that is reached first.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(5..=600))]
    minutes: Option<u16>,
    #[command(flatten)]
    scoring: ScoringArgs,
}

impl BlueprintArgs {
    /// The blueprint that was asked for, with the bounds that were given.
    pub fn load(&self, console: &mut Console) -> Result<Blueprint, Failure> {
        let mut blueprint = self.preset(console)?;
        if let Some(minutes) = self.minutes {
            blueprint = blueprint.filling(u32::from(minutes));
        }
        if let Some(items) = self.items {
            blueprint.items = usize::from(items);
            blueprint.fills = false;
        }
        self.scoring.apply(&mut blueprint.scoring);
        Ok(blueprint)
    }

    /// What to say where two bounds were given.
    pub fn both(&self) -> Option<String> {
        let (items, minutes) = self.items.zip(self.minutes)?;
        Some(format!(
            "Two upper bounds: `--items {items}` and `--minutes {minutes}`; the quiz ends at the one reached first."
        ))
    }

    fn preset(&self, console: &mut Console) -> Result<Blueprint, Failure> {
        let name = self.preset.to_string_lossy();
        let presets = presets();
        if let Some(preset) = presets.iter().find(|preset| preset.name == name) {
            return Ok(preset.blueprint.clone());
        }
        if !is_file(&self.preset) {
            let names: Vec<&str> = presets.iter().map(|preset| preset.name.as_str()).collect();
            let mut problem = Diagnostic::error("make-preset", format!("there is no preset `{name}`"));
            if let Some(near) = nearest(&name, names.iter().copied()) {
                problem = problem.hint(format!("did you mean `{near}`?"));
            }
            return Err(problem
                .hint(format!(
                    "presets: {}; or give the path of a blueprint of your own, such as `./{name}.toml`",
                    names.join(", ")
                ))
                .into());
        }
        let (file, warnings) = console.files.read_text(&self.preset, Limit::ARTICLE)?;
        console.show(&warnings)?;
        Ok(Blueprint::parse(&Arc::new(file))?)
    }
}

/// Whether the path looks like one: no preset has a dot or a folder in its name.
fn is_file(path: &Path) -> bool {
    path.extension().is_some() || path.components().count() > 1 || path == Path::new("-")
}

/// The help lists the presets as they stand in `blueprints/`.
fn help() -> String {
    let listed = presets()
        .into_iter()
        .map(|preset| format!("{} ({})", preset.name, preset.blueprint.about));
    let listed: Vec<String> = listed.collect();
    format!(
        "Choose the items by this preset: {}; or by your own blueprint file, written as `blueprints/default.toml` is",
        listed.join(", ")
    )
}
