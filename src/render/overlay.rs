use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::Format;
use crate::render::format::bundled;
use crate::source::SourceFile;
use crate::vocabulary::nearest;

/// A file of a teacher's own, to take the place of a template or to stand beside it.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// The format: the name of its folder.
    pub format: String,
    /// The file's path in that folder: `response/choice.html`.
    pub name: String,
    /// Its text, under the name that problems are reported by.
    pub source: Arc<SourceFile>,
}

impl Format {
    /// The files of its folder that papers are made by: all but those of the page of facts.
    pub fn paper_files(&self) -> impl Iterator<Item = &Arc<SourceFile>> {
        self.files().iter().filter(|file| is_of_papers(file.name()))
    }

    /// The formats that the program comes with, with `files` laid over their own, and those that `files` add; by name.
    /// With a warning for every file that takes no template's place and that no template names.
    ///
    /// # Errors
    /// As [`Format::load`]; a template's own faults show when it prints.
    pub fn overlaid(files: &[Overlay]) -> Result<(Vec<Self>, Diagnostics), Diagnostics> {
        let mut folders = bundled();
        let mut warnings = Diagnostics::default();
        for file in files {
            if let Some(own) = folders.get(&file.format) {
                warnings.0.extend(unused(file, own, files));
            }
        }
        for file in files {
            let copy = SourceFile::new(&file.name, file.source.text());
            folders.entry(file.format.clone()).or_default().push(copy);
        }
        let formats = folders.into_iter().map(|(name, sources)| {
            let laid = files.iter().filter(|file| file.format == name);
            let laid: BTreeMap<_, _> = laid
                .map(|file| (file.name.clone(), Arc::clone(&file.source)))
                .collect();
            Self::made(&name, sources, laid)
        });
        Ok((formats.collect::<Result<_, _>>()?, warnings))
    }
}

fn is_of_papers(name: &str) -> bool {
    !name.starts_with("facts.")
}

/// A warning where `file` neither takes the place of one of the format's `own` files nor is named by any: as where its
/// name is misspelt.
fn unused(file: &Overlay, own: &[SourceFile], files: &[Overlay]) -> Option<Diagnostic> {
    let own = || own.iter().filter(|own| is_of_papers(own.name()));
    let names = || own().map(SourceFile::name);
    let beside = files.iter().filter(|other| other.format == file.format);
    let mut texts = own()
        .map(SourceFile::text)
        .chain(beside.map(|other| other.source.text()));
    if names().any(|name| name == file.name) || texts.any(|text| text.contains(&file.name)) {
        return None;
    }
    let problem = format!(
        "`{}` is used by no template of the format `{}`",
        file.source.name(),
        file.format
    );
    let hint = nearest(&file.name, names()).map_or_else(
        || "it takes the place of a template if it has the name of one".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    Some(Diagnostic::warning("template-unused", problem).hint(hint))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Overlay;
    use crate::render::Format;
    use crate::source::SourceFile;

    fn file(format: &str, name: &str, text: &str) -> Overlay {
        Overlay {
            format: format.to_owned(),
            name: name.to_owned(),
            source: Arc::new(SourceFile::new(format!("mine/{format}/{name}"), text)),
        }
    }

    #[test]
    fn a_file_takes_the_place_of_its_namesake_alone() {
        let (formats, warnings) =
            Format::overlaid(&[file("text", "worksheet.txt", "mine")]).expect("formats");
        assert!(warnings.0.is_empty());
        for (format, own) in formats.iter().zip(Format::all()) {
            assert_eq!(format.name(), own.name());
            assert_eq!(format.files().len(), own.files().len());
            for file in own.files() {
                let now = format.files().iter().find(|now| now.name() == file.name());
                let text = now.expect("the same files").text();
                let laid = format.name() == "text" && file.name() == "worksheet.txt";
                assert_eq!(text, if laid { "mine" } else { file.text() }, "{}", file.name());
            }
        }
    }

    #[test]
    fn a_new_folder_is_a_new_format() {
        let about = "description = 'd'\nextension = 'mine.txt'\nescape = 'text'\npapers = ['worksheet']";
        let files = [
            file("mine", "format.toml", about),
            file("mine", "worksheet.mine.txt", "x"),
        ];
        let (formats, warnings) = Format::overlaid(&files).expect("formats");
        assert!(warnings.0.is_empty());
        assert!(formats.iter().any(|format| format.name() == "mine"));
        let problems = Format::overlaid(&files[1..]).expect_err("no format.toml");
        assert!(problems.0[0].message.contains("has no `format.toml`"));
        let broken = file("mine", "format.toml", "escape = 'pdf'");
        let problems = Format::overlaid(&[broken]).expect_err("malformed");
        assert_eq!(problems.0[0].labels[0].source.name(), "mine/mine/format.toml");
    }

    #[test]
    fn a_file_that_nothing_uses_is_told() {
        let told = |files: &[Overlay]| {
            let (_, warnings) = Format::overlaid(files).expect("formats");
            warnings
                .0
                .into_iter()
                .map(|warning| warning.message)
                .collect::<Vec<_>>()
        };
        let stray = file("html", "workshet.html", "x");
        assert_eq!(
            told(&[stray]),
            ["`mine/html/workshet.html` is used by no template of the format `html`"]
        );
        assert_eq!(told(&[file("html", "facts.css", "x")]).len(), 1);
        let named = file("html", "logo.html", "x");
        let naming = file("html", "style.css", "{% include 'logo.html' %}");
        assert!(told(&[named, naming]).is_empty());
    }
}
