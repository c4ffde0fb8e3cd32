use std::path::Path;

use crate::bank::{Bank, NoSkeletonName, SkeletonName, bundled, skeleton};
use crate::cli::console::Console;
use crate::cli::file_name::safe;
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;

/// Writes a new bank file that works, for an author to change.
pub fn new(console: &mut Console, name: &str, folder: &Path) -> Result<Outcome, Failure> {
    let wanted: SkeletonName = name
        .parse()
        .map_err(|error: NoSkeletonName| named(error.to_string(), name))?;
    if let Some(device) = [&wanted.skill, &wanted.name]
        .into_iter()
        .find(|part| safe(part) != **part)
    {
        let problem = format!("no file can be called `{device}` on every system");
        return Err(named(problem, name).into());
    }
    if let Some(taken) = taken(&wanted)? {
        return Err(taken.into());
    }
    // "sources/x.toml" reads better than "./sources/x.toml".
    let folder = folder.strip_prefix(".").unwrap_or(folder);
    let path = folder.join(&wanted.skill).join(format!("{}.toml", wanted.name));
    console.files.folder(&folder.join(&wanted.skill))?;
    console.files.create(&path, skeleton(&wanted).as_bytes())?;
    let here = folder.as_os_str().is_empty();
    let banks = if here { Path::new(".") } else { folder };
    console.say(&format!("written: {}", path.display()))?;
    console.say("It works as it stands; the marks CHANGE in it tell what to make your own.")?;
    console.say(&format!("  newsquiz bank check {}", path.display()))?;
    console.say(&format!(
        "  newsquiz make story.txt --banks {} --why",
        banks.display()
    ))?;
    Ok(Outcome::Done)
}

fn named(problem: String, name: &str) -> Diagnostic {
    let parts: Vec<String> = name
        .trim_end_matches(".toml")
        .split(['/', '\\'])
        .map(|part| {
            safe(part)
                .to_lowercase()
                .replace('_', "-")
                .trim_matches('-')
                .to_owned()
        })
        .collect();
    let near = match &parts[..] {
        [one] => Some(format!("sources/{one}")),
        [skill, name] => Some(format!("{skill}/{name}")),
        _ => None,
    };
    let near = near.filter(|near| near != name && near.parse::<SkeletonName>().is_ok());
    let hint = near.map_or_else(
        || "the skill is the folder that the file stands in".to_owned(),
        |near| format!("for example `{near}`; the skill is the folder that the file stands in"),
    );
    Diagnostic::error("bank-new-name", problem).hint(hint)
}

/// A name of the program's own banks, which the new file would hide or clash with.
fn taken(wanted: &SkeletonName) -> Result<Option<Diagnostic>, Failure> {
    let files = bundled();
    let bank = Bank::load(&files)?;
    let own = format!("question-banks/{wanted}.toml");
    let model = bank
        .models
        .iter()
        .find(|model| model.id.0 == wanted.name || model.source.name() == own);
    Ok(model.map(|model| {
        let problem = format!("the program has `{wanted}` or a model `{}` already", wanted.name);
        let hint = format!(
            "take another name; to change that one, begin with `newsquiz bank show {}`",
            model.id
        );
        Diagnostic::error("bank-new-taken", problem).hint(hint)
    }))
}
