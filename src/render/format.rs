use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::{Paper, pdf};
use crate::source::{SourceFile, Span};

/// The settings of Word files.
pub(super) const SETTINGS: &str = "settings.xml";

/// The styles of Word files.
pub(super) const STYLES: &str = "styles.xml";

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// How texts are made harmless when a template prints them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Escape {
    /// As text of an HTML element or a quoted attribute.
    Html,
    /// As words of a Markdown text.
    Markdown,
    /// As they stand.
    Text,
}

/// What makes a paper of a view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Engine {
    /// The templates are texts with places to fill; the paper is such a text.
    #[default]
    Templates,
    /// The templates are Typst files; the paper is a PDF.
    Typst,
    /// The program itself, as a Word file; the folder holds its styles and settings.
    Docx,
}

/// A format that papers are printed in: a folder of templates and its `format.toml`.
#[derive(Clone, Debug)]
pub struct Format {
    name: String,
    about: FormatFile,
    files: Vec<Arc<SourceFile>>,
    /// The files that were laid over the program's own, under the names that their owner knows them by.
    laid: BTreeMap<String, Arc<SourceFile>>,
    /// The templates of a format of PDF, read once for all papers.
    typst: pdf::Templates,
}

/// The `format.toml` of a format's folder.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct FormatFile {
    description: String,
    extension: String,
    #[serde(default)]
    engine: Engine,
    /// Needed where the engine is `templates`; the others never mix texts with markup.
    escape: Option<Escape>,
    papers: Vec<Paper>,
    #[serde(default = "yes")]
    by_default: bool,
}

fn yes() -> bool {
    true
}

impl Format {
    /// The formats that the program comes with, by name.
    ///
    /// # Panics
    /// Never: the embedded folders are fixed, and a test reads them all.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let formats = bundled()
            .into_iter()
            .map(|(name, files)| Self::load(&name, files));
        formats
            .collect::<Result<_, _>>()
            .expect("the embedded formats are well made, as a test shows")
    }

    /// The format `name` made of the files of its folder, named by their paths in it: `format.toml`,
    /// `worksheet.html`, `response/choice.html`. Where a name is given twice the later file stands.
    ///
    /// # Errors
    /// Where `format.toml` is missing or malformed, or a file that the engine needs is missing: a paper's template, or
    /// the styles of a Word file.
    pub fn load(name: &str, files: impl IntoIterator<Item = SourceFile>) -> Result<Self, Diagnostics> {
        Self::made(name, files, BTreeMap::new())
    }

    /// The format `name` as [`Format::load`] makes it; problems of its files are reported under the names in `laid`.
    pub(super) fn made(
        name: &str,
        files: impl IntoIterator<Item = SourceFile>,
        laid: BTreeMap<String, Arc<SourceFile>>,
    ) -> Result<Self, Diagnostics> {
        let mut kept: Vec<Arc<SourceFile>> = Vec::new();
        for file in files {
            kept.retain(|earlier| earlier.name() != file.name());
            kept.push(Arc::new(file));
        }
        let about_file = find(&kept, "format.toml").ok_or_else(|| {
            Diagnostic::error("format-file", format!("the format `{name}` has no `format.toml`"))
                .hint("name its extension, escape and papers there")
        })?;
        let about: FormatFile = toml::from_str(about_file.text()).map_err(|error| {
            let span = error
                .span()
                .map_or(Span::new(0, 0), |range| Span::new(range.start, range.end));
            Diagnostic::error(
                "format-file",
                format!("the format `{name}` is malformed: {}", error.message()),
            )
            .at(laid.get("format.toml").unwrap_or(about_file), span, "")
        })?;
        if about.engine == Engine::Templates && about.escape.is_none() {
            let message = format!("the format `{name}` does not say how texts are escaped");
            return Err(Diagnostic::error("format-file", message)
                .at(laid.get("format.toml").unwrap_or(about_file), Span::new(0, 0), "")
                .hint("add `escape`: `html`, `markdown` or `text`")
                .into());
        }
        if !is_extension(&about.extension) {
            let problem = format!("`{}` is no extension of a file", about.extension);
            return Err(Diagnostic::error("format-file", problem)
                .hint(format!(
                    "the format `{name}` needs one of letters and figures, such as `html`"
                ))
                .into());
        }
        let format = Self {
            name: name.to_owned(),
            about,
            files: kept,
            laid,
            typst: pdf::Templates::default(),
        };
        let missing = format
            .needed()
            .into_iter()
            .filter(|needed| find(&format.files, needed).is_none());
        let problems: Vec<Diagnostic> = missing
            .map(|needed| {
                let message = format!("the format `{name}` has no file `{needed}`");
                let problem = Diagnostic::error("format-file", message);
                match format.engine() {
                    Engine::Templates | Engine::Typst => {
                        problem.hint("add this template, or take its paper out of `papers`")
                    }
                    Engine::Docx => problem.hint("add it, or copy the one that the program comes with"),
                }
            })
            .collect();
        if problems.is_empty() {
            Ok(format)
        } else {
            Err(Diagnostics(problems))
        }
    }

    /// Its name, by which users ask for it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is good for, in a few words.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.about.description
    }

    /// The extension of its files, without a dot.
    #[must_use]
    pub fn extension(&self) -> &str {
        &self.about.extension
    }

    /// How it escapes.
    #[must_use]
    pub fn escape(&self) -> Escape {
        self.about.escape.unwrap_or(Escape::Text)
    }

    /// What makes its papers.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.about.engine
    }

    /// Whether it is printed when the user names no format: never where this build of the program cannot print it.
    #[must_use]
    pub fn by_default(&self) -> bool {
        self.about.by_default && (self.engine() != Engine::Typst || pdf::BUILT_IN)
    }

    /// The papers that it can print.
    #[must_use]
    pub fn papers(&self) -> &[Paper] {
        &self.about.papers
    }

    /// The files of its folder.
    #[must_use]
    pub fn files(&self) -> &[Arc<SourceFile>] {
        &self.files
    }

    /// Its templates as Typst reads them.
    #[allow(dead_code, reason = "a build without the feature `pdf` reads none")]
    pub(super) fn typst(&self) -> &pdf::Templates {
        &self.typst
    }

    /// The ending of its templates.
    fn ending(&self) -> &str {
        match self.about.engine {
            Engine::Templates => &self.about.extension,
            Engine::Typst => "typ",
            Engine::Docx => "xml",
        }
    }

    /// The file called `name`, as its owner knows it: under the path of a file that was laid over.
    pub(super) fn known(&self, name: &str) -> Option<&Arc<SourceFile>> {
        self.laid.get(name).or_else(|| find(&self.files, name))
    }

    /// Makes sure that it can print `paper`.
    pub(super) fn offers(&self, paper: Paper) -> Result<(), Diagnostics> {
        if self.papers().contains(&paper) {
            return Ok(());
        }
        let names: Vec<String> = self.papers().iter().map(|paper| format!("`{paper}`")).collect();
        let message = format!("the format `{}` has no paper `{paper}`", self.name);
        Err(Diagnostic::error("render-paper", message)
            .hint(format!("it has {}", names.join(", ")))
            .into())
    }

    /// The text of one of its files; empty where there is none, which [`Format::load`] rules out for those needed.
    pub(super) fn text(&self, name: &str) -> &str {
        find(&self.files, name).map_or("", |file| file.text())
    }

    /// The files without which its engine can make no paper.
    fn needed(&self) -> Vec<String> {
        match self.engine() {
            Engine::Templates | Engine::Typst => {
                self.papers().iter().map(|&paper| self.template(paper)).collect()
            }
            Engine::Docx => vec![SETTINGS.to_owned(), STYLES.to_owned()],
        }
    }

    /// The name of a paper's template.
    pub(super) fn template(&self, paper: Paper) -> String {
        format!("{paper}.{}", self.ending())
    }
}

fn find<'a>(files: &'a [Arc<SourceFile>], name: &str) -> Option<&'a Arc<SourceFile>> {
    files.iter().find(|file| file.name() == name)
}

/// Whether a file's name can end so on every system.
fn is_extension(text: &str) -> bool {
    let mut parts = text.split('.');
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    parts.all(|part| !part.is_empty() && part.bytes().all(sound))
}

/// The folders that the program comes with: each format's name, and the files of its folder.
pub(super) fn bundled() -> BTreeMap<String, Vec<SourceFile>> {
    let folders = TEMPLATES.dirs().map(|folder| {
        let mut files = Vec::new();
        embedded(folder, &mut files);
        (folder.path().to_string_lossy().into_owned(), files)
    });
    folders.collect()
}

/// The files below `folder`, named from the format's own folder on.
fn embedded(folder: &Dir<'_>, files: &mut Vec<SourceFile>) {
    let mut own: Vec<_> = folder.files().collect();
    own.sort_by_key(|file| file.path());
    for file in own {
        let name: Vec<String> = file
            .path()
            .iter()
            .skip(1)
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        files.push(SourceFile::new(
            name.join("/"),
            file.contents_utf8().unwrap_or_default(),
        ));
    }
    let mut inner: Vec<_> = folder.dirs().collect();
    inner.sort_by_key(|folder| folder.path());
    for folder in inner {
        embedded(folder, files);
    }
}

#[cfg(test)]
mod tests {
    use super::{Engine, Format};
    use crate::item::Kind;
    use crate::source::SourceFile;

    /// Every kind, so that a new one is asked for its partials; the compiler asks for its arm here.
    fn kinds() -> Vec<Kind> {
        let mut kinds = vec![Kind::Choice];
        while let Some(next) = match kinds[kinds.len() - 1] {
            Kind::Choice => Some(Kind::Choices),
            Kind::Choices => Some(Kind::Truth),
            Kind::Truth => Some(Kind::Gap),
            Kind::Gap => Some(Kind::Text),
            Kind::Text => Some(Kind::Number),
            Kind::Number => Some(Kind::Match),
            Kind::Match => Some(Kind::Order),
            Kind::Order => Some(Kind::Sort),
            Kind::Sort => Some(Kind::Select),
            Kind::Select => Some(Kind::Open),
            Kind::Open => None,
        } {
            kinds.push(next);
        }
        kinds
    }

    #[test]
    fn every_format_has_a_partial_for_every_response_kind() {
        let formats = Format::all();
        let names: Vec<&str> = formats.iter().map(Format::name).collect();
        assert_eq!(names, ["docx", "html", "markdown", "pdf", "text"]);
        let mut missing = Vec::new();
        let templates = |format: &&Format| format.engine() == Engine::Templates;
        for format in formats.iter().filter(templates) {
            for kind in kinds() {
                let kind = serde_json::to_value(kind).expect("a name");
                let wanted = format!("response/{}.{}", kind.as_str().expect("a word"), format.ending());
                if !format.files().iter().any(|file| file.name() == wanted) {
                    missing.push(format!("templates/{}/{wanted}", format.name()));
                }
            }
        }
        assert!(missing.is_empty(), "missing: {}", missing.join(", "));
    }

    #[test]
    fn a_format_that_this_build_cannot_print_is_printed_where_it_is_named_alone() {
        let formats = Format::all();
        let by_default = |name: &str| {
            formats
                .iter()
                .find(|format| format.name() == name)
                .map(Format::by_default)
        };
        assert_eq!(by_default("html"), Some(true));
        assert_eq!(by_default("pdf"), Some(cfg!(feature = "pdf")));
        assert_eq!(by_default("docx"), Some(false));
    }

    #[test]
    fn a_malformed_folder_is_refused_with_reasons() {
        let toml = |text: &str| SourceFile::new("format.toml", text);
        let message = |files: Vec<SourceFile>| match Format::load("x", files) {
            Ok(_) => String::new(),
            Err(problems) => problems
                .0
                .iter()
                .map(|problem| problem.message.clone())
                .collect::<Vec<_>>()
                .join("; "),
        };
        assert_eq!(message(vec![]), "the format `x` has no `format.toml`");
        let whole = "description = 'd'\nextension = 'y'\nescape = 'text'\npapers = ['key']\n";
        assert_eq!(message(vec![toml(whole)]), "the format `x` has no file `key.y`");
        assert_eq!(
            message(vec![toml(&format!("{whole}engine = 'docx'"))]),
            "the format `x` has no file `settings.xml`; the format `x` has no file `styles.xml`"
        );
        assert_eq!(message(vec![toml(whole), SourceFile::new("key.y", "")]), "");
        let unescaped = "description = 'd'\nextension = 'y'\npapers = []\n";
        assert_eq!(
            message(vec![toml(unescaped)]),
            "the format `x` does not say how texts are escaped"
        );
        assert_eq!(message(vec![toml(&format!("{unescaped}engine = 'typst'"))]), "");
        assert!(message(vec![toml("escape = 'pdf'")]).contains("unknown variant `pdf`"));
        assert!(message(vec![toml(&format!("{whole}colour = 1"))]).contains("unknown field `colour`"));
        for extension in ["", "../x", "a/b", ".x", "x.", "c:"] {
            let text = whole.replace("'y'", &format!("'{extension}'"));
            assert!(
                message(vec![toml(&text)]).contains("is no extension"),
                "{extension}"
            );
        }
    }
}
