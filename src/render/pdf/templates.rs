use std::sync::{Arc, OnceLock};

use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};

use crate::source::SourceFile;

/// The templates of a format as Typst sources: read when they are first asked for, and once for all papers.
#[derive(Clone, Debug, Default)]
pub(in crate::render) struct Templates(Arc<OnceLock<Vec<Source>>>);

impl Templates {
    /// The sources of `files`, those of the format's folder.
    pub(super) fn read(&self, files: &[Arc<SourceFile>]) -> &[Source] {
        self.0.get_or_init(|| {
            let sources = files.iter().filter_map(|file| {
                let id = project_file(file.name())?;
                Some(Source::new(id, file.text().to_owned()))
            });
            sources.collect()
        })
    }
}

/// A file of the format's folder by its name in it; nothing for names that are no paths.
pub(super) fn project_file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
