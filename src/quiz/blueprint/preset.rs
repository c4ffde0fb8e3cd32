use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::quiz::blueprint::Blueprint;
use crate::source::SourceFile;

static BLUEPRINTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/blueprints");

/// The preset that is used where none is named.
pub(super) const DEFAULT: &str = "default";

/// A blueprint that comes with the program, under the name of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// What users ask for it by: `exit-ticket` of `blueprints/exit-ticket.toml`.
    pub name: String,
    /// What it wishes for.
    pub blueprint: Blueprint,
}

/// All presets: the default one first, then by name.
///
/// # Panics
/// Never: the embedded blueprints are fixed, and a test reads them all.
#[must_use]
pub fn presets() -> Vec<Preset> {
    let mut presets: Vec<Preset> = sources()
        .iter()
        .map(|source| {
            let name = source.name().trim_start_matches("blueprints/");
            Preset {
                name: name.trim_end_matches(".toml").to_owned(),
                blueprint: Blueprint::parse(source)
                    .expect("the embedded blueprints are well made, as a test shows"),
            }
        })
        .collect();
    presets.sort_by_key(|preset| (preset.name != DEFAULT, preset.name.clone()));
    presets
}

/// The files that the program carries, named `blueprints/<preset>.toml`.
fn sources() -> Vec<Arc<SourceFile>> {
    let files = BLUEPRINTS.files().filter(|file| {
        file.path()
            .extension()
            .is_some_and(|extension| extension == "toml")
    });
    files
        .map(|file| {
            let name = format!("blueprints/{}", file.path().display());
            Arc::new(SourceFile::new(name, file.contents_utf8().unwrap_or_default()))
        })
        .collect()
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;

    use super::{DEFAULT, presets, sources};
    use crate::quiz::{Blueprint, Wish};
    use crate::source::SourceFile;

    /// The default blueprint with a piece of its text changed.
    pub fn changed(from: &str, to: &str) -> Arc<SourceFile> {
        let default = format!("blueprints/{DEFAULT}.toml");
        let source = sources().into_iter().find(|source| source.name() == default);
        let text = source.expect("it is bundled").text().to_owned();
        assert!(text.contains(from), "`{from}` stands in the blueprint");
        Arc::new(SourceFile::new("my.toml", text.replacen(from, to, 1)))
    }

    #[test]
    fn every_bundled_blueprint_is_well_made_and_says_what_it_is_for() {
        for source in sources() {
            let read = Blueprint::parse(&source).map(|blueprint| blueprint.about.is_empty());
            assert_eq!(read, Ok(false), "{}", source.name());
        }
    }

    #[test]
    fn the_presets_wish_for_what_they_are_named_for() {
        let table: Vec<_> = presets()
            .into_iter()
            .map(|preset| {
                let wishes = preset.blueprint;
                (
                    preset.name,
                    wishes.items,
                    wishes.open,
                    wishes.per_model(),
                    wishes.only(),
                )
            })
            .collect();
        let row = |name: &str, items, open, per_model, only| (name.to_owned(), items, open, per_model, only);
        assert_eq!(
            table,
            [
                row("default", 12, 2, 3, None),
                row("comprehension", 10, 1, 2, Some(Wish::Comprehension)),
                row("exit-ticket", 5, 0, 1, None),
                row("full", 16, 2, 3, None),
                row("sources", 10, 1, 2, Some(Wish::Sources)),
            ]
        );
    }

    #[test]
    fn shares_are_of_the_items_that_there_are() {
        let blueprint = Blueprint::default();
        let sources = |items| blueprint.wished(Wish::Sources, items);
        assert_eq!((sources(12), sources(5)), (5, 2));
    }

    #[test]
    fn a_quiz_by_minutes_has_shares_of_what_is_expected() {
        let filling = Blueprint::default().filling(30);
        assert_eq!((filling.items, filling.minutes), (30, Some(30)));
        assert_eq!((filling.expected(), filling.per_model()), (20, 5));
        let tiny = Blueprint::default().filling(1);
        assert_eq!((tiny.items, tiny.expected(), tiny.per_model()), (1, 1, 1));
    }
}
