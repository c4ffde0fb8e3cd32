//! The two files of a format's folder that become parts of a Word file: its styles and its settings.

use roxmltree::{Document, TextPos};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::Format;
use crate::render::docx::face::one_face;
use crate::render::docx::letter_spacing::spaced;
use crate::render::docx::resize::{WORD, defaults, resized};
use crate::render::docx::sheet::Sheet;
use crate::render::format::{SETTINGS, STYLES};
use crate::source::Span;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

/// The styles of `format`, for a paper whose own language has the tag `language` and that is set on `sheet`.
///
/// The language takes the place of the one that the file states for all text, if it states one.
pub(super) fn styles(format: &Format, language: &str, sheet: Sheet) -> Result<Vec<u8>, Diagnostics> {
    let text = format.text(STYLES);
    let tree = read(format, STYLES, "styles")?;
    let root = tree.root_element();
    let mut changes = resized(root, sheet);
    if sheet.has_one_face() {
        changes.extend(one_face(root));
    }
    if let Some(between) = sheet.between_letters() {
        changes.extend(spaced(root, between));
    }
    let stated = defaults(root, "lang").and_then(|lang| lang.attribute_node((WORD, "val")));
    changes.extend(stated.map(|stated| (stated.range_value(), language.to_owned())));
    changes.sort_by_key(|(place, _)| place.start);
    let (mut part, mut from) = (DECLARATION.to_owned(), root.range().start);
    for (place, put) in changes {
        part.push_str(&text[from..place.start]);
        part.push_str(&put);
        from = place.end;
    }
    part.push_str(&text[from..root.range().end]);
    Ok(part.into_bytes())
}

/// The settings of `format`.
pub(super) fn settings(format: &Format) -> Result<Vec<u8>, Diagnostics> {
    let tree = read(format, SETTINGS, "settings")?;
    let root = &format.text(SETTINGS)[tree.root_element().range()];
    Ok(format!("{DECLARATION}{root}").into_bytes())
}

/// A file of `format` as a tree, whose root is Word's element `root`.
fn read<'a>(format: &'a Format, name: &str, root: &str) -> Result<Document<'a>, Diagnostics> {
    let fault = |what: &str, at: TextPos| {
        let message = format!("the format `{}` is at fault: {what}", format.name());
        let problem = Diagnostic::error("render-template", message)
            .hint("`newsquiz templates export DIR` writes the program's own, to start from");
        Diagnostics::from(match format.known(name) {
            Some(file) => problem.at(file, point(file.text(), at), ""),
            None => problem,
        })
    };
    let tree = Document::parse(format.text(name)).map_err(|error| fault(&error.to_string(), error.pos()))?;
    let found = tree.root_element();
    if found.has_tag_name((WORD, root)) {
        return Ok(tree);
    }
    let what = format!(
        "`{name}` holds an element `{}`, where Word's `{root}` is needed",
        found.tag_name().name()
    );
    Err(fault(&what, tree.text_pos_at(found.range().start)))
}

/// The place of a line and a column, both from 1.
fn point(text: &str, at: TextPos) -> Span {
    let above = text.split_inclusive('\n').take(at.row.saturating_sub(1) as usize);
    let line: usize = above.map(str::len).sum();
    let before = text[line..].chars().take(at.col.saturating_sub(1) as usize);
    let place = line + before.map(char::len_utf8).sum::<usize>();
    Span::new(place, place)
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::{settings, styles};
    use crate::render::docx::sheet::Sheet;
    use crate::render::{Format, Layout};
    use crate::source::SourceFile;

    const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    fn format(name: &str, text: &str) -> Format {
        let formats = Format::all().into_iter();
        let own = formats.filter(|format| format.name() == "docx");
        let files = own.flat_map(|format| format.files().to_vec());
        let mut files: Vec<SourceFile> = files
            .map(|file| SourceFile::new(file.name(), file.text()))
            .collect();
        files.push(SourceFile::new(name, text));
        Format::load("mine", files).expect("a format")
    }

    #[test]
    fn the_paper_s_language_takes_the_place_of_the_one_stated_for_all_text() {
        let lang = |tag: &str| format!("<w:rPr><w:lang w:bidi=\"ar-SA\" w:val='{tag}'/></w:rPr>");
        let of = |defaults: &str| {
            format!(
                "<w:styles {NAMESPACE}>{defaults}<w:style>{}</w:style></w:styles>",
                lang("fr-FR")
            )
        };
        let stated = |tag| {
            of(&format!(
                "<w:docDefaults><w:rPrDefault>{}</w:rPrDefault></w:docDefaults>",
                lang(tag)
            ))
        };
        for (file, part) in [
            (stated("en-US"), stated("de-DE")),
            (of(""), of("")),
            (of("<w:docDefaults/>"), of("<w:docDefaults/>")),
        ] {
            let file = format!("<?xml version='1.0' encoding='latin1'?>\n<!-- ä -->{file}\n");
            let made = styles(
                &format("styles.xml", &file),
                "de-DE",
                Sheet::new(Layout::default()),
            )
            .expect("styles");
            let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
            assert_eq!(String::from_utf8(made).expect("a text"), format!("{head}{part}"));
        }
    }

    /// The styles whose properties for all text are `properties`, and those of a paragraph style `own`, as `layout` has them.
    fn of_all_text(properties: &str, own: &str, layout: Layout) -> String {
        let (before, between, after) = (
            format!("<w:styles {NAMESPACE}><w:docDefaults><w:rPrDefault>"),
            "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\"><w:rPr>",
            "</w:rPr></w:style></w:styles>",
        );
        let file = format!("{before}{properties}{between}{own}{after}");
        let made = styles(&format("styles.xml", &file), "en-US", Sheet::new(layout)).expect("styles");
        let made = String::from_utf8(made).expect("a text");
        let (_, inside) = made.split_once(&before).expect("its head");
        let (properties, own) = inside.split_once(between).expect("its middle");
        format!("{properties}|{}", own.strip_suffix(after).expect("its end"))
    }

    #[test]
    fn one_face_takes_the_place_of_faces_alone_and_no_theme_stands_before_it() {
        let layout = Layout {
            large_print: true,
            ..Layout::default()
        };
        let fonts = |attributes: &str| format!("<w:rFonts{attributes}/>");
        let all_text = |attributes: &str| format!("<w:rPr>{}</w:rPr>", fonts(attributes));
        let arial = " w:ascii=\"Arial\" w:cs=\"Noto\"";
        for (stated, own, stated_then, own_then) in [
            (
                arial,
                " w:hint=\"eastAsia\" w:ascii=\"Georgia\" w:hAnsi='Georgia' w:eastAsia=\"G\" w:cs=\"G\"",
                arial,
                " w:hint=\"eastAsia\" w:ascii=\"Arial\" w:hAnsi='Arial' w:eastAsia=\"Arial\" w:cs=\"Arial\"",
            ),
            (
                arial,
                " w:asciiTheme=\"majorHAnsi\" w:ascii=\"Georgia\" w:hAnsiTheme=\"majorHAnsi\" w:eastAsiaTheme=\"x\" w:cstheme=\"y\"",
                arial,
                " w:ascii=\"Arial\"",
            ),
            (
                " w:ascii=\"A\" w:asciiTheme=\"minorHAnsi\"",
                "",
                " w:ascii=\"A\"",
                "",
            ),
            (
                " w:asciiTheme=\"minorHAnsi\"",
                " w:ascii=\"G\"",
                " w:asciiTheme=\"minorHAnsi\"",
                " w:ascii=\"G\"",
            ),
        ] {
            assert_eq!(
                of_all_text(&all_text(stated), &fonts(own), layout),
                format!("{}|{}", all_text(stated_then), fonts(own_then))
            );
        }
    }

    #[test]
    fn room_between_letters_is_stated_once_and_in_its_place() {
        let layout = Layout {
            dyslexia_friendly: true,
            ..Layout::default()
        };
        let spacing = "<w:spacing w:val=\"10\"/>";
        for (stated, then) in [
            (
                "<w:rPr><w:b/><w:sz w:val=\"30\"/></w:rPr>",
                format!("<w:rPr><w:b/>{spacing}<w:sz w:val=\"33\"/></w:rPr>"),
            ),
            (
                "<w:rPr><w:kern w:val=\"2\"/><w:sz w:val=\"30\"/></w:rPr>",
                format!("<w:rPr>{spacing}<w:kern w:val=\"2\"/><w:sz w:val=\"33\"/></w:rPr>"),
            ),
            (
                "<w:rPr><w:lang w:val=\"en-US\"/></w:rPr>",
                format!("<w:rPr>{spacing}<w:lang w:val=\"en-US\"/></w:rPr>"),
            ),
            (
                "<w:rPr><w:b/> </w:rPr>",
                format!("<w:rPr><w:b/>{spacing} </w:rPr>"),
            ),
            ("<w:rPr/>", format!("<w:rPr>{spacing}</w:rPr>")),
            (
                "<w:rPr><w:spacing w:val=\"-4\"/><w:sz w:val=\"30\"/></w:rPr>",
                format!("<w:rPr>{spacing}<w:sz w:val=\"33\"/></w:rPr>"),
            ),
            (
                "<w:rPr><w:spacing w:val=\"20\"/></w:rPr>",
                "<w:rPr><w:spacing w:val=\"20\"/></w:rPr>".to_owned(),
            ),
        ] {
            assert_eq!(of_all_text(stated, "", layout), format!("{then}|"));
        }
    }

    #[test]
    fn what_is_no_such_part_is_refused_at_its_place() {
        let refused = |name: &str, text: &str| {
            let format = format(name, text);
            let made = match name {
                "styles.xml" => styles(&format, "en-US", Sheet::new(Layout::default())),
                _ => settings(&format),
            };
            let problem = made.expect_err("a fault").0.remove(0);
            let label = problem.labels.first().expect("a place");
            (
                problem.message.clone(),
                label.source.name().to_owned(),
                label.span.start(),
            )
        };
        for name in ["styles.xml", "settings.xml"] {
            for (text, says, at) in [
                ("", "does not have a root node", 0),
                ("<ä>\n<b></c>", "expected 'b' tag, not 'c'", 8),
                ("<!DOCTYPE x><x/>", "DTD", 0),
                ("<x>&ä;</x>", "unknown entity", 3),
                ("\n<x/>", "holds an element `x`", 1),
                ("<styles/>", "holds an element `styles`", 0),
            ] {
                let (message, file, place) = refused(name, text);
                assert!(message.contains(says), "{text}: {message}");
                assert_eq!((file.as_str(), place), (name, at), "{text}: {message}");
            }
        }
    }
}
