use std::collections::BTreeSet;
use std::path::Path;

use crate::cli::console::Console;
use crate::cli::file_name::safe;
use crate::diagnostic::Diagnostic;
use crate::grade::{Graded, feedback};

/// One text a student; where two names make one file name, the later ones are numbered.
pub(super) fn write_feedback(
    console: &Console,
    folder: &Path,
    title: &str,
    graded: &[Graded],
) -> Result<(), Diagnostic> {
    console.files.folder(folder)?;
    let mut taken = BTreeSet::new();
    for one in graded {
        let base = safe(&one.student.0);
        let mut name = base.clone();
        let mut number = 2;
        while !taken.insert(name.to_lowercase()) {
            name = format!("{base}-{number}");
            number += 1;
        }
        let path = folder.join(format!("{name}.txt"));
        console.files.write(&path, feedback(title, one).as_bytes())?;
    }
    Ok(())
}
