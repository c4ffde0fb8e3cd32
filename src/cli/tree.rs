use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::cli::files::{Files, missing, name, unreadable};
use crate::diagnostic::Diagnostic;

/// Files and folders that a tree may hold at most.
const FULLEST: usize = 1000;
/// Folders within folders that a tree may hold at most.
const DEEPEST: usize = 8;

impl Files {
    /// All files below a folder, as paths from it on, in the order of their names; none whose name begins with a dot.
    ///
    /// A folder that is deeper or fuller than any folder of templates is refused, so that a wrong one, or a link that
    /// leads round in a circle, ends soon.
    #[expect(
        clippy::unused_self,
        reason = "whoever reads files holds the one who knows them"
    )]
    pub fn tree(&self, folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
        let mut found = Vec::new();
        let mut open = vec![PathBuf::new()];
        while let Some(inside) = open.pop() {
            let path = if inside.as_os_str().is_empty() {
                folder.to_owned()
            } else {
                folder.join(&inside)
            };
            let entries = fs::read_dir(&path).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => missing("folder", &path),
                _ => unreadable(&path, &error),
            })?;
            for entry in entries {
                let entry = entry.map_err(|error| unreadable(&path, &error))?;
                if entry.file_name().to_string_lossy().starts_with('.') {
                    continue;
                }
                let inner = inside.join(entry.file_name());
                if entry.path().is_dir() {
                    open.push(inner);
                } else if entry.path().is_file() {
                    found.push(inner);
                }
            }
            let deepest = open.iter().map(|path| path.components().count()).max();
            if deepest.unwrap_or(0) > DEEPEST || found.len() + open.len() > FULLEST {
                let problem = format!(
                    "`{}` holds more than {FULLEST} files, or folders more than {DEEPEST} deep",
                    name(folder)
                );
                return Err(Diagnostic::error("file", problem).hint("is it the right folder?"));
            }
        }
        found.sort();
        Ok(found)
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "the tests put files before the reader")]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use crate::cli::files::Files;

    #[test]
    fn a_tree_is_listed_whole_or_refused() {
        let folder = std::env::temp_dir().join(format!("newsquiz-tree-{}", std::process::id()));
        let files = Files::default();
        files.folder(&folder.join("b/c")).expect("made");
        for path in ["b/c/x.txt", "b/y.txt", "a.txt", ".hidden"] {
            fs::write(folder.join(path), "").unwrap();
        }
        let found = files.tree(&folder).expect("a tree");
        assert_eq!(
            found,
            ["a.txt", "b/c/x.txt", "b/y.txt"].map(PathBuf::from).to_vec()
        );
        assert!(
            files
                .tree(&folder.join("none"))
                .expect_err("none")
                .message
                .contains("no folder")
        );
        let deep = "d/".repeat(9);
        files.folder(&folder.join(deep)).expect("made");
        let problem = files.tree(&folder).expect_err("too deep");
        assert!(
            problem.message.contains("folders more than 8 deep"),
            "{}",
            problem.message
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
