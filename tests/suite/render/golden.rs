//! The papers of the fixture, compared whole. `BLESS=1 cargo test` writes them anew; a change is then reviewed as a
//! difference of the golden files.

use std::fs;
use std::path::Path;

use newsquiz::labels::Labels;
use newsquiz::quiz::FormId;
use newsquiz::render::{KeyView, PaperView, TeacherView, render};
use pretty_assertions::assert_eq;

use super::{fixture, text_formats};
use crate::harness::golden;

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "tests compare with files and are blessed by the environment"
)]
fn papers_are_as_reviewed() {
    let bless = std::env::var_os("BLESS").is_some();
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/render");
    let mut expected_files = Vec::new();
    for format in text_formats() {
        let folder = root.join(format.name());
        for form in ["A", "B"] {
            for &paper in format.papers() {
                let bytes = render(
                    &quiz,
                    Some(&key),
                    &FormId(form.to_owned()),
                    paper,
                    &format,
                    &Labels::english(),
                )
                .expect("a paper");
                let text = String::from_utf8(bytes).expect("a text");
                let of_form = if paper.differs_by_form() {
                    format!("-{}", form.to_lowercase())
                } else {
                    // The same for both forms.
                    String::new()
                };
                let path = folder.join(format!("{paper}{of_form}.{}", format.extension()));
                if bless {
                    fs::create_dir_all(&folder).expect("a folder for goldens");
                    fs::write(&path, &text).expect("a golden file is written");
                }
                let golden = fs::read_to_string(&path).expect("a golden file; `BLESS=1` writes it");
                assert_eq!(golden, text, "{}", path.display());
                expected_files.push(path);
            }
        }
        let mut found: Vec<_> = fs::read_dir(&folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        found.retain(|path| !expected_files.contains(path));
        assert!(found.is_empty(), "left over: {found:?}");
    }
}

/// What other programs than text templates print: the view as JSON, for every kind of response.
#[test]
fn views_are_as_reviewed() {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let (form, labels) = (FormId("A".to_owned()), Labels::english());
    let worksheet = PaperView::new(&quiz, &form, &labels).expect("a view");
    let answers = KeyView::new(&quiz, &key, &form, &labels).expect("a view");
    let teacher = TeacherView::new(&quiz, &key, &labels).expect("a view");
    for (name, view) in [
        ("worksheet-a", serde_json::to_string_pretty(&worksheet)),
        ("key-a", serde_json::to_string_pretty(&answers)),
        ("teacher", serde_json::to_string_pretty(&teacher)),
    ] {
        golden(&format!("render/view/{name}.json"), &(view.expect("JSON") + "\n"));
    }
}
