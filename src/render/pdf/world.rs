use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::render::Format;
use crate::render::pdf::Fonts;
use crate::render::pdf::templates::project_file;

/// Where a template finds what it prints.
pub(super) const DATA: &str = "data.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// All that a template can reach: the files of its format's folder and `/data.json`. No other file, no package, no
/// network, no clock.
pub(super) struct TemplateWorld<'a> {
    main: FileId,
    sources: &'a [Source],
    data: (FileId, Bytes),
    fonts: &'a Fonts,
}

impl<'a> TemplateWorld<'a> {
    /// The world of the template `main` of `format`, which prints `data`.
    pub(super) fn new(format: &'a Format, main: &str, data: String, fonts: &'a Fonts) -> Option<Self> {
        Some(Self {
            main: project_file(main)?,
            sources: format.typst().read(format.files()),
            data: (project_file(DATA)?, Bytes::from_string(data)),
            fonts,
        })
    }

    fn find(&self, id: FileId) -> FileResult<&Source> {
        if let VirtualRoot::Package(package) = id.get().root() {
            let message =
                format!("templates cannot use packages such as `{package}`, only files of their own folder");
            return Err(FileError::Other(Some(message.into())));
        }
        self.sources
            .iter()
            .find(|source| source.id() == id)
            .ok_or_else(|| {
                let name = id.get().vpath().get_without_slash();
                let message =
                    format!("`{name}` is not there: a template reads the files of its own folder only");
                FileError::Other(Some(message.into()))
            })
    }
}

impl World for TemplateWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.find(id).cloned()
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 {
            return Ok(self.data.1.clone());
        }
        self.find(id)
            .map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
