//! Brings what docx-rs writes into the form that the standard asks for: it writes properties in an order of its own, has
//! no word for header rows nor for the language of a run, and numbers paragraphs by what the thread has printed before.

use std::borrow::Cow;

use crate::render::docx::schema_order::place;
use crate::render::docx::style::{IN_LANGUAGE, TABLE_HEAD};

/// A part of the file with its properties in the standard's order, its header rows and languages marked, and no numbers of
/// paragraphs.
///
/// Takes what docx-rs writes: every `<` begins a tag, for texts and values are escaped.
pub(super) fn in_order(part: &str) -> String {
    let mut open = vec![Element::default()];
    let mut rest = part;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        push(&mut open, Node::Text(text));
        let end = tag_end(tag);
        let inside = tag[..end].trim_start_matches('<').trim_end_matches('>');
        rest = &tag[end..];
        if inside.starts_with('?') {
            push(&mut open, Node::Text(&tag[..end]));
        } else if inside.starts_with('/') {
            close(&mut open);
        } else {
            let element = Element::begin(inside.trim_end_matches('/'));
            open.push(element);
            if inside.ends_with('/') {
                close(&mut open);
            }
        }
    }
    push(&mut open, Node::Text(rest));
    while open.len() > 1 {
        close(&mut open);
    }
    let mut out = String::with_capacity(part.len());
    for root in open.iter().flat_map(|root| &root.children) {
        root.write(&mut out);
    }
    out
}

enum Node<'a> {
    Text(&'a str),
    Element(Element<'a>),
}

#[derive(Default)]
struct Element<'a> {
    name: &'a str,
    attributes: Cow<'a, str>,
    children: Vec<Node<'a>>,
}

/// Where the tag ends that `text` begins with: a `>` may stand in a value.
fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    for (at, character) in text.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn push<'a>(open: &mut [Element<'a>], node: Node<'a>) {
    let empty = matches!(node, Node::Text(""));
    if let Some(parent) = open.last_mut().filter(|_| !empty) {
        parent.children.push(node);
    }
}

fn close(open: &mut Vec<Element<'_>>) {
    if open.len() > 1
        && let Some(element) = open.pop()
    {
        let element = element.complete();
        if !element.says_nothing() {
            push(open, Node::Element(element));
        }
    }
}

impl<'a> Element<'a> {
    fn begin(inside: &'a str) -> Self {
        let (name, attributes) = inside
            .trim_end()
            .split_once(' ')
            .unwrap_or((inside.trim_end(), ""));
        Self {
            name,
            attributes: Cow::Borrowed(match name {
                "w:p" => "",
                // Its width alone: the standard knows no type of it.
                "w:gridCol" => attributes.split(' ').next().unwrap_or_default(),
                _ => attributes,
            }),
            children: Vec::new(),
        }
    }

    fn complete(mut self) -> Self {
        if self.name == "w:tr" && self.style() == Some(TABLE_HEAD) {
            self.mark_as_header();
        }
        if self.name == "w:rPr" {
            self.state_language();
        }
        let name = self.name;
        self.children.sort_by_key(|child| match child {
            Node::Text(_) => 0,
            Node::Element(child) => place(name, child.name),
        });
        self
    }

    /// The style of the first paragraph in it.
    fn style(&self) -> Option<&str> {
        if self.name == "w:pStyle" {
            return self.attributes.split('"').nth(1);
        }
        self.elements().find_map(Element::style)
    }

    /// Parts the style of a run from the language of its words.
    fn state_language(&mut self) {
        let style = self.elements().find(|child| child.name == "w:rStyle");
        let value = style.and_then(|style| style.attributes.split('"').nth(1));
        let Some((style, language)) = value.and_then(|value| value.split_once(IN_LANGUAGE)) else {
            return;
        };
        let property = |name, value: &str| Element {
            name,
            attributes: Cow::Owned(format!("w:val=\"{value}\"")),
            children: Vec::new(),
        };
        let mut stated = vec![Node::Element(property("w:lang", language))];
        if !style.is_empty() {
            stated.push(Node::Element(property("w:rStyle", style)));
        }
        let is_style = |child: &Node<'_>| matches!(child, Node::Element(child) if child.name == "w:rStyle");
        self.children.retain(|child| !is_style(child));
        self.children.extend(stated);
    }

    fn mark_as_header(&mut self) {
        for child in &mut self.children {
            if let Node::Element(properties) = child
                && properties.name == "w:trPr"
            {
                properties
                    .children
                    .push(Node::Element(Element::begin("w:tblHeader")));
            }
        }
    }

    fn elements(&self) -> impl Iterator<Item = &Element<'a>> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Properties of which none is given.
    fn says_nothing(&self) -> bool {
        const PROPERTIES: [&str; 5] = ["w:pPr", "w:rPr", "w:tcPr", "w:tcBorders", "w:tblBorders"];
        self.children.is_empty() && PROPERTIES.contains(&self.name)
    }
}

impl Node<'_> {
    fn write(&self, out: &mut String) {
        match self {
            Node::Text(text) => out.push_str(text),
            Node::Element(element) => {
                out.push('<');
                out.push_str(element.name);
                if !element.attributes.is_empty() {
                    out.push(' ');
                    out.push_str(&element.attributes);
                }
                if element.children.is_empty() {
                    out.push_str("/>");
                    return;
                }
                out.push('>');
                for child in &element.children {
                    child.write(out);
                }
                out.push_str("</");
                out.push_str(element.name);
                out.push('>');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::in_order;

    #[test]
    fn properties_stand_in_the_standards_order() {
        for (written, ordered) in [
            (
                "<?xml version=\"1.0\"?><w:p w14:paraId=\"00000001\"><w:pPr><w:rPr /><w:keepNext /><w:pStyle w:val=\"A\" /></w:pPr><w:r><w:rPr /><w:t xml:space=\"preserve\"> a &lt;b&gt; </w:t></w:r></w:p>",
                "<?xml version=\"1.0\"?><w:p><w:pPr><w:pStyle w:val=\"A\"/><w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\"> a &lt;b&gt; </w:t></w:r></w:p>",
            ),
            (
                "<w:tr><w:trPr><w:cantSplit /></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val=\"TableHead\" /></w:pPr></w:p></w:tc></w:tr>",
                "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val=\"TableHead\"/></w:pPr></w:p></w:tc></w:tr>",
            ),
            (
                "<w:tr><w:trPr><w:cantSplit /></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val=\"TableText\" /></w:pPr></w:p></w:tc></w:tr>",
                "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p></w:tc></w:tr>",
            ),
            (
                "<w:tblGrid><w:gridCol w:w=\"820\" w:type=\"dxa\" /></w:tblGrid>",
                "<w:tblGrid><w:gridCol w:w=\"820\"/></w:tblGrid>",
            ),
            (
                "<w:r><w:rPr><w:rStyle w:val=\"A|de-DE\" /></w:rPr></w:r><w:r><w:rPr><w:rStyle w:val=\"|de-DE\" /></w:rPr></w:r>",
                "<w:r><w:rPr><w:rStyle w:val=\"A\"/><w:lang w:val=\"de-DE\"/></w:rPr></w:r><w:r><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr></w:r>",
            ),
            ("<w:b w:val=\"a > b\" />text", "<w:b w:val=\"a > b\"/>text"),
        ] {
            assert_eq!(in_order(written), ordered);
        }
    }
}
