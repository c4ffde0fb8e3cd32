use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use crate::cli::draft::hidden_beside;
use crate::cli::files::unwritable;
use crate::diagnostic::Diagnostic;

/// A hidden file beside another, gone when it is closed: for what does not fit into memory and is not wanted by itself.
#[derive(Debug)]
pub struct Aside {
    /// To be written and read.
    pub file: File,
    path: PathBuf,
}

impl Aside {
    /// A new one beside `path`; `number` tells it apart from others of this run.
    pub fn new(path: &Path, number: usize) -> Result<Self, Diagnostic> {
        let own = hidden_beside(path, Some(number)).map_err(|error| unwritable(path, &error))?;
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create_new(true).open(&own);
        let file = file.map_err(|error| unwritable(path, &error))?;
        Ok(Self { file, path: own })
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // A hidden file that cannot be removed does no harm.
        let _ = fs::remove_file(&self.path);
    }
}
