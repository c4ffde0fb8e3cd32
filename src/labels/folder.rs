use include_dir::{Dir, include_dir};

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/labels");

/// The files of messages that the program comes with, in the order of their languages: code and text.
pub(super) fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut files: Vec<_> = FOLDER
        .files()
        .filter(|file| file.path().extension().is_some_and(|ending| ending == "ftl"))
        .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
        .collect();
    files.sort_unstable();
    files.into_iter()
}
