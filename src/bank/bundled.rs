use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::source::SourceFile;

static BANKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/question-banks");

/// The bank files that the program carries, named `question-banks/<skill>/<model>.toml`, in alphabetical order.
#[must_use]
pub fn bundled() -> Vec<Arc<SourceFile>> {
    let mut files: Vec<_> = BANKS
        .dirs()
        .flat_map(Dir::files)
        .filter(|file| {
            file.path()
                .extension()
                .is_some_and(|extension| extension == "toml")
        })
        .filter_map(|file| {
            let name = format!("question-banks/{}", file.path().display());
            file.contents_utf8()
                .map(|text| Arc::new(SourceFile::new(name, text)))
        })
        .collect();
    files.sort_by(|one, other| one.name().cmp(other.name()));
    files
}
