//! What pages and workbooks must be, whatever they tell.

use std::io::Read;

use calamine::{Data, Reader, Xlsx};
use pretty_assertions::assert_eq;

use crate::harness::Desk;

/// Ends elements that HTML never ends, so that an XML parser reads the page.
fn as_xml(page: &str) -> String {
    let mut xml = String::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a page of HTML");
    while let Some(at) = rest.find("<meta ") {
        let end = at + rest[at..].find('>').expect("the end of the tag");
        xml.push_str(&rest[..end]);
        xml.push_str("/>");
        rest = &rest[end + 1..];
    }
    xml + rest
}

/// Reads a page and holds it to what every page must be: it stands alone, runs nothing, and its charts are told in words.
pub fn check_page(page: &str) {
    let xml = as_xml(page);
    let tree = roxmltree::Document::parse(&xml).unwrap_or_else(|error| panic!("{error}\n{page}"));
    let elements = || tree.descendants().filter(roxmltree::Node::is_element);
    let named = |name: &'static str| elements().filter(move |element| element.tag_name().name() == name);
    assert_eq!(tree.root_element().attribute("lang"), Some("en"));
    assert_eq!(named("h1").count(), 1);
    assert!(
        named("title")
            .next()
            .and_then(|title| title.text())
            .is_some_and(|title| !title.is_empty())
    );
    let policy = named("meta").find(|meta| meta.attribute("http-equiv") == Some("Content-Security-Policy"));
    assert_eq!(
        policy.and_then(|meta| meta.attribute("content")),
        Some("default-src 'none'; style-src 'unsafe-inline'")
    );
    let mut ids = Vec::new();
    for element in elements() {
        let name = element.tag_name().name();
        assert!(
            !["script", "link", "img", "iframe", "object", "a", "form"].contains(&name),
            "<{name}>"
        );
        for attribute in element.attributes() {
            assert!(
                !["src", "href", "style"].contains(&attribute.name()),
                "{attribute:?}"
            );
            assert!(!attribute.name().starts_with("on"), "{attribute:?}");
        }
        ids.extend(element.attribute("id"));
    }
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "ids stand once");
    for style in named("style") {
        let text = style.text().unwrap_or_default();
        assert!(!text.contains("url(") && !text.contains("@import"));
    }
    for svg in named("svg").filter(|svg| svg.attribute("aria-hidden").is_none() && !inside_hidden(*svg)) {
        assert_eq!(svg.attribute("role"), Some("img"));
        let title = svg.children().find(|child| child.tag_name().name() == "title");
        assert!(
            title
                .and_then(|title| title.text())
                .is_some_and(|title| !title.is_empty())
        );
    }
    let shown: String = tree.descendants().filter_map(|node| node.text()).collect();
    assert!(!shown.chars().any(|letter| letter.is_control() && letter != '\n'));
    assert!(!shown.contains(['\u{202e}', '\u{2066}']));
}

fn inside_hidden(node: roxmltree::Node) -> bool {
    node.ancestors()
        .any(|outer| outer.attribute("aria-hidden") == Some("true"))
}

/// The cells of a sheet, row by row, as a spreadsheet shows them; no cell is a formula.
pub fn sheet(desk: &Desk, file: &str, name: &str) -> Vec<Vec<String>> {
    let mut book = Xlsx::new(std::io::Cursor::new(desk.bytes(file))).expect("a workbook");
    let formulas = book.worksheet_formula(name).expect("a sheet");
    assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
    let range = book.worksheet_range(name).expect("a sheet");
    let shown = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::Float(number) => number.to_string(),
        Data::String(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    range.rows().map(|row| row.iter().map(shown).collect()).collect()
}

/// All that the cells of a workbook hold.
pub fn parts(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip file");
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        if name.contains("sheet") || name.contains("sharedStrings") {
            part.read_to_string(&mut all).expect("XML");
        }
    }
    all
}
