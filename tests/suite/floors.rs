//! The floors hold: a module imports lower floors only, and siblings do not import each other.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules from the ground up; modules on one row are siblings.
const FLOORS: &[&[&str]] = &[
    &["source", "labels", "statistics"],
    &["diagnostic"],
    &["article", "vocabulary"],
    &["language", "toml_file"],
    &["reading", "item"],
    &["bank", "flaw"],
    &["derive"],
    &["quiz"],
    &["render", "submission", "terminal"],
    &["take", "review", "mark", "grade"],
    &["cli"],
];

/// Imports that the rows alone would allow and the house forbids.
const FORBIDDEN: &[(&str, &str)] = &[("bank", "reading"), ("quiz", "derive"), ("quiz", "reading")];

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|row| row.contains(&module))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the source folder can be listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The modules that a line names by `crate::`, one or several in braces.
fn imported(line: &str) -> Vec<String> {
    let mut modules = Vec::new();
    for (at, _) in line.match_indices("crate::") {
        let rest = &line[at + "crate::".len()..];
        let names = rest.strip_prefix('{').map_or_else(
            || vec![rest],
            |list| {
                list.split('}')
                    .next()
                    .unwrap_or_default()
                    .split(',')
                    .map(str::trim)
                    .collect()
            },
        );
        for name in names {
            let end = name
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(name.len());
            modules.push(name[..end].to_owned());
        }
    }
    modules
}

fn breaches(module: &str, text: &str) -> Vec<(usize, String)> {
    let Some(own) = floor(module) else {
        return vec![(1, format!("module `{module}` stands on no floor"))];
    };
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for other in imported(line) {
            let forbidden = FORBIDDEN.contains(&(module, other.as_str()));
            match floor(&other) {
                Some(theirs) if other != module && (theirs >= own || forbidden) => {
                    found.push((number + 1, format!("`{module}` may not import `{other}`")));
                }
                Some(_) => {}
                None => found.push((number + 1, format!("`{other}` stands on no floor"))),
            }
        }
    }
    found
}

#[test]
fn modules_import_lower_floors_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() > 10, "the source folder was read");
    let mut problems = Vec::new();
    for path in files {
        let inside = path.strip_prefix(&root).expect("below src");
        let top = inside
            .components()
            .next()
            .expect("a name")
            .as_os_str()
            .to_string_lossy()
            .into_owned();
        let module = top.trim_end_matches(".rs");
        if ["lib", "main"].contains(&module) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file");
        for (line, problem) in breaches(module, &text) {
            problems.push(format!("src/{}:{line}: {problem}", inside.display()));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_breach_is_seen() {
    assert_eq!(breaches("bank", "use crate::reading::Reading;").len(), 1);
    assert_eq!(breaches("quiz", "fn f(x: &crate::derive::Pool) {}").len(), 1);
    assert_eq!(
        breaches("render", "use crate::{item::Item, take::Take};").len(),
        1
    );
    assert_eq!(breaches("item", "use crate::reading::Reading;").len(), 1);
    assert!(breaches("derive", "use crate::reading::Reading;").is_empty());
}
