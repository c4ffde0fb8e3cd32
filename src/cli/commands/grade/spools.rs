use std::io::{self, BufWriter, Seek, Write};
use std::path::PathBuf;

use crate::cli::aside::Aside;
use crate::cli::console::Console;
use crate::diagnostic::Diagnostic;

/// The lines of a queue by item, in files of their own: the queue goes by item, rows by student, and it may be larger than
/// the memory.
pub(super) struct Spools {
    path: PathBuf,
    items: Vec<Option<Aside>>,
    /// What is not in the files yet.
    waiting: Vec<Vec<u8>>,
}

/// So many bytes of an item wait before they are written.
const BLOCK: usize = 1 << 13;

impl Spools {
    /// For a queue that is to be written to `path`.
    pub(super) fn new(path: PathBuf, items: usize) -> Self {
        Self {
            path,
            items: (0..items).map(|_| None).collect(),
            waiting: vec![Vec::new(); items],
        }
    }

    /// Takes a line.
    pub(super) fn push(&mut self, item: usize, line: &[u8]) -> io::Result<()> {
        self.waiting[item].extend_from_slice(line);
        if self.waiting[item].len() < BLOCK {
            return Ok(());
        }
        if self.items[item].is_none() {
            let aside = Aside::new(&self.path, item);
            self.items[item] = Some(aside.map_err(|problem| io::Error::other(problem.message))?);
        }
        if let Some(aside) = &mut self.items[item] {
            aside.file.write_all(&self.waiting[item])?;
            self.waiting[item].clear();
        }
        Ok(())
    }

    /// Writes the queue: `header`, then the items in this order.
    pub(super) fn write(
        mut self,
        console: &Console,
        header: &[u8],
        order: &[usize],
    ) -> Result<(), Diagnostic> {
        let path = self.path.clone();
        console.files.write_with(&path, |out| {
            let mut out = BufWriter::new(out);
            out.write_all(header)?;
            for &item in order {
                if let Some(aside) = &mut self.items[item] {
                    aside.file.rewind()?;
                    io::copy(&mut aside.file, &mut out)?;
                }
                out.write_all(&self.waiting[item])?;
            }
            out.flush()
        })
    }
}
