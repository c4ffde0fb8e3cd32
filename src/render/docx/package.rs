use std::io::Cursor;

use docx_rs::{Document, Docx, Footer, PageMargin, PageSize};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::docx::lists::Lists;
use crate::render::docx::looks;
use crate::render::docx::run::storable;
use crate::render::docx::schema::in_order;
use crate::render::docx::sheet::Sheet;
use crate::render::paper_view::StudentView;
use crate::render::{Format, Printable};

/// What a paper holds.
pub(super) struct Contents<'a> {
    /// For the file's properties, where screen readers and file lists find it.
    pub(super) title: String,
    /// The paper's own language, by its code.
    pub(super) language: &'a str,
    /// The same with a country.
    pub(super) tag: String,
    pub(super) document: Document,
    pub(super) foot: Footer,
    pub(super) lists: Lists,
    pub(super) sheet: Sheet,
}

/// The bytes of a file with `contents`, in the looks of `format`. No date is in them.
pub(super) fn pack(contents: Contents<'_>, format: &Format) -> Result<Vec<u8>, Diagnostics> {
    let mut document = contents.document;
    let (width, height) = contents.sheet.size();
    document.section_property.page_size = PageSize::new().size(width.into(), height.into());
    document.section_property.page_margin = PageMargin {
        top: 907,
        right: Sheet::SIDE.into(),
        bottom: 1134,
        left: Sheet::SIDE.into(),
        header: 567,
        footer: 567,
        gutter: 0,
    };
    let mut docx = Docx::new().document(document).footer(contents.foot);
    docx.numberings = contents.lists.numberings();
    docx.document_rels.has_numberings = true;
    let mut parts = docx.build();
    parts.styles = looks::styles(format, &contents.tag, contents.sheet)?;
    parts.settings = looks::settings(format)?;
    parts.doc_props.core = properties(&contents.title, contents.language).into_bytes();
    for part in [&mut parts.document, &mut parts.numberings]
        .into_iter()
        .chain(&mut parts.footers)
    {
        *part = in_order(&String::from_utf8_lossy(part)).into_bytes();
    }
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(|error| {
        Diagnostic::error("render-docx", format!("the Word file cannot be packed: {error}"))
            .hint("shorten the article, or print another format")
    })?;
    Ok(bytes.into_inner())
}

/// "Dam opens again – worksheet, form A", and whose copy it is: the title in a file's properties.
pub(super) fn titled(title: &Printable, paper: &str, student: Option<&StudentView>) -> String {
    let whose = student.map_or_else(String::new, |student| format!(", {}", student.name));
    format!("{title} – {paper}{whose}")
}

/// The file's properties: all that the program knows, and no clock.
fn properties(title: &str, language: &str) -> String {
    let title = storable(title)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>newsquiz</dc:creator>\
         <dc:language>{language}</dc:language><dc:title>{title}</dc:title></cp:coreProperties>"
    )
}
