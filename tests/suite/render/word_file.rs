//! A Word file as a foreign reader sees it: its parts, and the outline of what it shows.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document, Node};
use zip::{CompressionMethod, DateTime, ZipArchive};

/// The parts of a file, by name.
pub struct WordFile(BTreeMap<String, String>);

impl WordFile {
    /// Unpacks a file, which says nothing of when it was packed and hides nothing by compression.
    pub fn open(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
        let mut parts = BTreeMap::new();
        for place in 0..archive.len() {
            let mut entry = archive.by_index(place).expect("an entry");
            let name = entry.name().expect("a name").into_owned();
            assert_eq!(
                entry.last_modified(),
                Some(DateTime::default()),
                "no clock in {name}"
            );
            if entry.is_file() {
                assert_eq!(entry.compression(), CompressionMethod::Stored, "{name}");
                let mut text = String::new();
                entry.read_to_string(&mut text).expect("a text");
                parts.insert(name, text);
            }
        }
        Self(parts)
    }

    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    pub fn part(&self, name: &str) -> &str {
        self.0.get(name).unwrap_or_else(|| panic!("no part `{name}`"))
    }

    /// All parts in one text.
    pub fn whole(&self) -> String {
        self.0.values().cloned().collect::<Vec<_>>().join("\n")
    }

    /// What a reader sees, a paragraph a line with its style before it, a row of a table a line; lists are counted.
    pub fn outline(&self) -> String {
        let document = Document::parse(self.part("word/document.xml")).expect("XML");
        let mut counter = Counter::new(self.part("word/numbering.xml"));
        let body = children(document.root_element(), "body").next().expect("a body");
        let mut lines = Vec::new();
        for block in body.children().filter(Node::is_element) {
            match block.tag_name().name() {
                "p" => lines.push(paragraph(block, &mut counter)),
                "tbl" => lines.extend(children(block, "tr").map(|row| table_row(row, &mut counter))),
                _ => {}
            }
        }
        let foot = Document::parse(self.part("word/footer1.xml")).expect("XML");
        let foot = foot.descendants().find(|node| node.has_tag_name_of("p"));
        lines.extend(foot.map(|foot| paragraph(foot, &mut counter)));
        lines.join("\n") + "\n"
    }
}

/// Elements by their name without its namespace.
pub trait Named {
    fn has_tag_name_of(&self, name: &str) -> bool;
}

impl Named for Node<'_, '_> {
    fn has_tag_name_of(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

pub fn children<'a, 'i>(of: Node<'a, 'i>, name: &str) -> impl Iterator<Item = Node<'a, 'i>> {
    of.children().filter(move |child| child.has_tag_name_of(name))
}

/// The value of an attribute, of whatever namespace.
pub fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let mut attributes = node.attributes();
    attributes
        .find(|attribute| attribute.name() == name)
        .map(|attribute| attribute.value())
}

fn paragraph(node: Node<'_, '_>, counter: &mut Counter) -> String {
    let property = |name: &str| node.descendants().find(|node| node.has_tag_name_of(name));
    let style = property("pStyle").and_then(|style| value(style, "val"));
    let list = property("numId").and_then(|list| value(list, "val"));
    let mark = list.map_or_else(String::new, |list| format!("{} ", counter.next(list)));
    let on_new_page = property("pageBreakBefore").map_or("", |_| " on a new page");
    format!("[{}{on_new_page}] {mark}{}", style.unwrap_or("none"), words(node))
        .trim_end()
        .to_owned()
}

fn table_row(row: Node<'_, '_>, counter: &mut Counter) -> String {
    let header = row.descendants().any(|node| node.has_tag_name_of("tblHeader"));
    let cells: Vec<String> = children(row, "tc")
        .map(|cell| {
            let paragraphs: Vec<String> = children(cell, "p").map(|p| paragraph(p, counter)).collect();
            paragraphs.join(" ")
        })
        .collect();
    format!("{} {} |", if header { "|=" } else { "|" }, cells.join(" | "))
}

/// The words of a paragraph, a tab as a tab.
fn words(paragraph: Node<'_, '_>) -> String {
    let shown = paragraph
        .descendants()
        .filter_map(|node| match node.tag_name().name() {
            "t" => Some(node.text().unwrap_or_default()),
            "tab" if node.parent().is_some_and(|parent| parent.has_tag_name_of("r")) => Some("\t"),
            _ => None,
        });
    shown.collect()
}

/// Counts lists as Word does.
struct Counter {
    /// For each list its format, its text, and how many entries it had.
    lists: BTreeMap<String, (String, String, u8)>,
}

impl Counter {
    fn new(part: &str) -> Self {
        let numbering = Document::parse(part).expect("XML");
        let mut patterns = BTreeMap::new();
        let mut lists = BTreeMap::new();
        for node in numbering.root_element().children() {
            let first_level = || node.descendants().find(|node| node.has_tag_name_of("lvl"));
            let of_level = |name: &str| {
                let setting = children(first_level()?, name).next()?;
                value(setting, "val").map(ToOwned::to_owned)
            };
            if node.has_tag_name_of("abstractNum") {
                let id = value(node, "abstractNumId").expect("an id").to_owned();
                let pattern = of_level("numFmt").zip(of_level("lvlText")).expect("a pattern");
                patterns.insert(id, pattern);
            } else if node.has_tag_name_of("num") {
                let of = children(node, "abstractNumId")
                    .next()
                    .and_then(|of| value(of, "val"));
                let (format, text) = patterns[of.expect("a pattern")].clone();
                lists.insert(value(node, "numId").expect("an id").to_owned(), (format, text, 0));
            }
        }
        Self { lists }
    }

    fn next(&mut self, list: &str) -> String {
        let (format, text, count) = self.lists.get_mut(list).expect("a list that is defined");
        *count += 1;
        let number = match format.as_str() {
            "decimal" => count.to_string(),
            "upperLetter" => char::from(b'A' - 1 + *count).to_string(),
            "lowerLetter" => char::from(b'a' - 1 + *count).to_string(),
            other => panic!("no numbering is `{other}`"),
        };
        text.replace("%1", &number)
    }
}
