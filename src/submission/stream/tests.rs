use std::io::Read;

use proptest::prelude::*;

use crate::source::SourceFile;
use crate::submission::Sheet;
use crate::submission::sample::source;
use crate::submission::stream::Records;

/// Hands out a few bytes at a time, so that rows are cut anywhere.
struct Drops<'b>(&'b [u8], usize);

impl Read for Drops<'_> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let count = self.1.min(self.0.len()).min(out.len());
        out[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

/// Header and rows with their numbers; none where the table is refused.
fn rows(bytes: &[u8], drop: usize) -> Option<Vec<(Vec<String>, usize)>> {
    let (mut records, head, sheet) = Records::open(Drops(bytes, drop), "t.csv").ok()?;
    assert!(head.slice(sheet.header_span).is_some(), "{head:?}");
    let mut found = vec![(sheet.header.iter().map(str::to_owned).collect(), 0)];
    while let Some(row) = records.next_row().ok()? {
        if !row.is_blank() {
            found.push((row.cells().iter().map(str::to_owned).collect(), row.number()));
        }
    }
    Some(found)
}

fn whole(text: &str) -> Option<Vec<(Vec<String>, usize)>> {
    let sheet = Sheet::read(&source(text)).ok()?;
    let header = (sheet.header.iter().map(str::to_owned).collect(), 0);
    let rows = sheet.rows.iter().zip(&sheet.numbers);
    let rows = rows.map(|((cells, _), number)| (cells.iter().map(str::to_owned).collect(), *number));
    Some(std::iter::once(header).chain(rows).collect())
}

#[test]
fn rows_are_those_of_the_whole_sheet() {
    for text in [
        "a,b\n1,2\n3,4",
        "a;b\r\n\r\n1;2\r\n\r\n\r\n3;4\r\n",
        "sep=;\r\na;b\r\n1;2\r\n",
        "\n\n,,\na,b\n,\n\"x\ny\",\"1,\"\"2\"\"\" z,5\"\n\nq",
        "a\tb\r1\t2\r\r3\t4",
        "a,b\n\"\"\n1\n",
    ] {
        for drop in [1, 2, 3, 1000] {
            assert_eq!(rows(text.as_bytes(), drop), whole(text), "{text:?}");
        }
    }
}

#[test]
fn what_is_no_table_is_refused_with_its_row() {
    let cases: [(&[u8], &str); 7] = [
        (b"a,b\n1,\xff\n", "row 2 is not UTF-8"),
        (
            b"a,b\n\n1,\x00\n",
            "row 3 holds the byte 0x00, which is in no text",
        ),
        (b"\xff\xfea\0", "row 1 is not UTF-8"),
        (
            b"a,b\n\"1,2\n3,4\n",
            "row 2: a quote mark opens a cell and is not closed",
        ),
        (b" {\"format\": 1}", "it is no table"),
        (b"PK\x03\x04", "it is a workbook"),
        (b"\n\n", "holds no table"),
    ];
    for (bytes, expected) in cases {
        let problem = match Records::open(bytes, "t.csv") {
            Err(problem) => problem,
            Ok((mut records, ..)) => loop {
                match records.next_row() {
                    Ok(row) => assert!(row.is_some(), "{expected}"),
                    Err(problem) => break problem,
                }
            },
        };
        assert!(problem.message.contains(expected), "{}", problem.message);
    }
}

#[test]
fn long_rows_are_read_up_to_a_bound() {
    let cell = "x".repeat(600_000);
    let text = format!("a,b\n1,{cell}\n\"{cell}\",2\n");
    assert_eq!(rows(text.as_bytes(), 70_000), whole(&text));
    for row in ["x".repeat(5 << 20), format!("\"{}", "x".repeat(5 << 20))] {
        assert_eq!(rows(format!("a,b\n{row}\"\n").as_bytes(), 1 << 16), None);
    }
}

proptest! {
    #[test]
    fn any_table_is_taken_apart_as_a_whole_sheet_is(
        bytes in prop::collection::vec(prop::sample::select(b"\",;\t\n\n AB=1'".to_vec()), 0..60),
        drop in 1..9_usize,
    ) {
        let text = String::from_utf8(bytes).expect("ASCII");
        prop_assert_eq!(rows(text.as_bytes(), drop), whole(&text));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..80), drop in 1..9_usize) {
        if let (Some(rows), Ok(decoded)) = (rows(&bytes, drop), SourceFile::decode("t.csv", &bytes)) {
            prop_assert_eq!(Some(rows), whole(decoded.file.text()));
        }
    }
}
