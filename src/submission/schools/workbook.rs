use std::fmt::Write as _;
use std::io::{Cursor, Write};

use pretty_assertions::assert_eq;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::submission::spreadsheet::sheet_as_text;

/// A workbook with one sheet of these rows.
pub fn workbook(sheet: &str, rows: &[Vec<String>]) -> Vec<u8> {
    let escape = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    let mut data = String::new();
    for row in rows {
        data.push_str("<row>");
        for cell in row {
            if cell.is_empty() {
                data.push_str("<c/>");
            } else if cell.parse::<f64>().is_ok() && !cell.starts_with('0') {
                let _ = write!(data, "<c><v>{cell}</v></c>");
            } else {
                let _ = write!(
                    data,
                    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                    escape(cell)
                );
            }
        }
        data.push_str("</row>");
    }
    raw_workbook(sheet, &format!("<sheetData>{data}</sheetData>"))
}

/// A workbook whose second sheet holds this.
pub fn raw_workbook(sheet: &str, data: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let parts = [
        (
            "[Content_Types].xml",
            format!("<Types xmlns=\"{package}/content-types\"/>"),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Overview\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"{sheet}\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData/></worksheet>"),
        ),
        (
            "xl/worksheets/sheet2.xml",
            format!("<worksheet xmlns=\"{main}\">{data}</worksheet>"),
        ),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text) in parts {
        zip.start_file(name, options).expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("a workbook").into_inner()
}

#[test]
fn workbooks_that_would_fill_the_memory_are_refused() {
    let problem = |bytes: &[u8]| {
        let problems = sheet_as_text("class.xlsx", bytes).expect_err("a problem");
        problems.0[0].message.clone()
    };
    let bomb = raw_workbook("x", &format!("<sheetData>{}</sheetData>", " ".repeat(40 << 20)));
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert!(
        problem(&bomb).contains("it unpacks to more than"),
        "{}",
        problem(&bomb)
    );
    let far = raw_workbook(
        "x",
        "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>",
    );
    let text = sheet_as_text("class.xlsx", &far).expect("one cell far away");
    assert!(text.text().len() < 3 << 20);
    let mut rows = String::new();
    for row in 1..400 {
        let _ = write!(rows, "<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>");
    }
    let many = raw_workbook("x", &format!("<sheetData>{rows}</sheetData>"));
    assert_eq!(
        problem(&many),
        "`class.xlsx` cannot be read: the sheet `x` has too many cells"
    );
    assert!(problem(b"PK\x03\x04abc").starts_with("`class.xlsx` cannot be read: "));
    assert_eq!(
        problem(&raw_workbook("x", "<sheetData/>")),
        "`class.xlsx` holds no table"
    );
}
