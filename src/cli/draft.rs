//! Files that are made beside another: drafts that take its place once they are whole.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// A hidden file beside `path`, of this run alone; `mark` tells several of them apart.
pub(super) fn hidden_beside(path: &Path, mark: Option<usize>) -> io::Result<PathBuf> {
    let mut name = OsString::from(".");
    name.push(path.file_name().ok_or(io::ErrorKind::InvalidFilename)?);
    name.push(format!(".{}", std::process::id()));
    if let Some(mark) = mark {
        name.push(format!(".{mark}"));
    }
    name.push(".tmp");
    Ok(path.with_file_name(name))
}

/// What is to stand at another place, whole on the disk; removed where it does not get there.
pub(super) struct Draft {
    path: PathBuf,
    target: PathBuf,
}

impl Draft {
    /// Writes what is to stand at `target` beside it, whole or not at all, with the rights of what stands there.
    pub fn write(target: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<Self> {
        let draft = Self {
            path: hidden_beside(target, None)?,
            target: target.to_owned(),
        };
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&draft.path)?;
        let mut file = BufWriter::with_capacity(1 << 16, file);
        fill(&mut file)?;
        file.into_inner()
            .map_err(io::IntoInnerError::into_error)?
            .sync_all()?;
        if let Ok(old) = fs::metadata(target) {
            fs::set_permissions(&draft.path, old.permissions())?;
        }
        Ok(draft)
    }

    /// Takes the place that it was written for: a reader sees the old file or the new one, never a part.
    pub fn put(self) -> io::Result<()> {
        fs::rename(&self.path, &self.target)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Nothing is there any more of one that took its place. The first error is the one to tell; a draft that cannot be
        // removed is no second one.
        let _ = fs::remove_file(&self.path);
    }
}
