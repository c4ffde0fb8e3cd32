//! What schools' programs write, in their own shapes, read as one class.

use std::io::{Cursor, Write};

use pretty_assertions::assert_eq;
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::quiz::QuizFile;
use crate::submission::sample::{harbury, papers, source, told};
use crate::submission::spreadsheet::{sheet_as_text, text};
use crate::submission::{Enrolled, Headers, open_answers, read_answers};

const STATEMENTS: [&str; 3] = [
    "The engineer found cracks in the roof.",
    "The swimming club agrees with the mayor's figure.",
    "The new pool will be larger than the old one.",
];
const ELEMENTS: [&str; 4] = [
    "the inspection of the roof",
    "the start of work on the new pool",
    "the protest",
    "the decision on ticket prices",
];
const LEFT: [&str; 2] = [
    "The roof has cracks.",
    "The pool costs about 150,000 pounds a year.",
];
const TWO: &str = "a new pool near the station, a start of the work next year";
const ALL: &str = "Saturday|A C|S O N|1 2 1 2|B|1=A 2=C|5|why";

fn stem(quiz: &QuizFile, number: usize) -> String {
    quiz.items[number - 1].stem.clone()
}

/// Rows of cells as comma-separated text.
fn csv(rows: &[Vec<String>]) -> String {
    text(rows)
}

fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// What the bytes of a file are read as, or the problems; then the warnings.
fn read(bytes: &[u8], map: &str) -> (Vec<String>, Vec<String>) {
    let quiz = harbury();
    let papers = papers(&quiz);
    let headers = if map.is_empty() {
        Headers::default()
    } else {
        Headers::read(&source(map)).expect("a sound map")
    };
    let read = open_answers("class", bytes)
        .and_then(|source| read_answers(&source, &quiz, &papers, &Enrolled::default(), &headers));
    let messages = |problems: crate::diagnostic::Diagnostics| -> Vec<String> {
        problems.0.into_iter().map(|problem| problem.message).collect()
    };
    match read {
        Ok(batch) => {
            let lines = batch.submissions.iter().map(|one| told(&papers, one)).collect();
            (lines, messages(batch.warnings))
        }
        Err(problems) => (messages(problems), Vec::new()),
    }
}

/// A workbook with one sheet of these rows.
fn workbook(sheet: &str, rows: &[Vec<String>]) -> Vec<u8> {
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
                data.push_str(&format!("<c><v>{cell}</v></c>"));
            } else {
                data.push_str(&format!(
                    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                    escape(cell)
                ));
            }
        }
        data.push_str("</row>");
    }
    raw_workbook(sheet, &format!("<sheetData>{data}</sheetData>"))
}

fn raw_workbook(sheet: &str, data: &str) -> Vec<u8> {
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

fn grid(stem: &str, rows: &[&str]) -> Vec<String> {
    rows.iter().map(|row| format!("{stem} [{row}]")).collect()
}

/// The header and a row of an online form in which multi-part questions are grids.
fn form(own: &[&str], cells: &[&str], question: &dyn Fn(usize) -> Vec<String>) -> Vec<Vec<String>> {
    let mut header = row(own);
    for number in 1..=8 {
        header.extend(question(number));
    }
    let mut answers = row(cells);
    answers.extend(row(&[
        "Saturday",
        TWO,
        "says this",
        "says otherwise",
        "does not say",
    ]));
    answers.extend(row(&[
        "happened",
        "planned or promised",
        "happened",
        "planned or promised",
    ]));
    answers.extend(row(&["Ana Ruiz ", "Ana Ruiz", "Harbury Sharks", "5", "why"]));
    vec![header, answers]
}

fn google() -> Vec<Vec<String>> {
    let quiz = harbury();
    form(
        &["Timestamp", "Email Address", "Score"],
        &["2026/03/04 10:00:00 AM GMT+1", "ana@school.org", "3 / 13"],
        &|number| match number {
            3 => grid(&stem(&quiz, 3), &STATEMENTS),
            4 => grid(&stem(&quiz, 4), &ELEMENTS),
            6 => grid(&stem(&quiz, 6), &LEFT),
            number => vec![format!("{number}. {} *", stem(&quiz, number))],
        },
    )
}

#[test]
fn google_forms() {
    let mut rows = google();
    let mut other = rows[1].clone();
    other[1] = "bo@school.org".to_owned();
    for cell in &mut other[3..] {
        cell.clear();
    }
    other[4] = "a new pool near the station, a hotel".to_owned();
    rows.push(other);
    let expected = [
        format!("ana@school.org|A|{ALL}"),
        "bo@school.org|A||?it is neither a letter from A to E nor the words of an option (cell E3 of class)||||||"
            .to_owned(),
    ];
    let table = csv(&rows);
    let (lines, warnings) = read(table.as_bytes(), "");
    assert_eq!(lines, expected);
    assert_eq!(warnings, ["no column `form`: all answers are taken for form A"]);
    // As Excel saves it again, in another language.
    let local = table
        .replace("\"Timestamp\"", "\"Zeitstempel\"")
        .replace("\",\"", "\";\"");
    assert_eq!(
        read(format!("\u{feff}{local}").replace('\n', "\r\n").as_bytes(), "").0,
        expected
    );
    let mut wide = vec![0xff, 0xfe];
    wide.extend(
        local
            .replace("\";\"", "\"\t\"")
            .encode_utf16()
            .flat_map(u16::to_le_bytes),
    );
    assert_eq!(read(&wide, "").0, expected);
    let old = table.replace("why", "caf\u{e9} \u{2019}s");
    let (old, _, _) = encoding_rs::WINDOWS_1252.encode(&old);
    assert_eq!(
        read(&old, "").0[0],
        expected[0].replace("why", "caf\u{e9} \u{2019}s")
    );
}

#[test]
fn a_question_without_a_column_is_told() {
    let mut rows = google();
    for row in &mut rows {
        row.remove(3);
    }
    let problem = format!(
        "no column holds the answers to question 1, `{}`",
        stem(&harbury(), 1)
    );
    assert_eq!(read(csv(&rows).as_bytes(), "").0, [problem]);
}

#[test]
fn microsoft_forms() {
    let quiz = harbury();
    let rows = form(
        &[
            "ID",
            "Start time",
            "Completion time",
            "Email",
            "Name",
            "Total points",
            "Quiz feedback",
        ],
        &["1", "45000.5", "45000.6", "anonymous", "", "4", ""],
        &|number| match number {
            3 => row(&STATEMENTS),
            4 => row(&ELEMENTS),
            6 => row(&LEFT),
            number => vec![format!("{}\u{a0}", stem(&quiz, number))],
        },
    );
    let mut rows = rows;
    rows[0].extend([
        format!("Points - {}", stem(&quiz, 1)),
        format!("Feedback - {}", stem(&quiz, 1)),
    ]);
    rows[0].push("Name2".to_owned());
    rows[1].extend(row(&["1", "", "Ana \"A\" Ruiz"]));
    rows[1][8] = "A new pool near the station;a start of the work next year;".to_owned();
    let (lines, warnings) = read(&workbook("Form1", &rows), "");
    assert_eq!(lines, [format!("Ana \"A\" Ruiz|A|{ALL}")]);
    assert_eq!(warnings, ["no column `form`: all answers are taken for form A"]);
    for (cell, localised) in rows[0]
        .iter_mut()
        .zip(["ID", "Startzeit", "Fertigstellungszeit", "E-Mail"])
    {
        localised.clone_into(cell);
    }
    let map = "header,means\nStartzeit,Start time\nFertigstellungszeit,Completion time\nE-Mail,Email\n";
    assert_eq!(read(&workbook("Form1", &rows), map).0, lines);
}

/// Question, what the report says of it, the response.
fn moodle() -> Vec<Vec<String>> {
    let quiz = harbury();
    let own = [
        "Last name",
        "First name",
        "ID number",
        "Email address",
        "State",
        "Started on",
    ];
    let mut rows = vec![
        row(&own),
        row(&["Ruiz", "Ana", "007", "a@x.org", "Finished", "4 March 2026"]),
    ];
    let truth = format!(
        "{} -> says this; {} -> says otherwise; {} -> does not say",
        STATEMENTS[0], STATEMENTS[1], STATEMENTS[2]
    );
    let sort = format!(
        "{} -> happened; {} -> planned or promised",
        ELEMENTS[0], ELEMENTS[1]
    );
    let pairs = format!("{} -> Harbury Sharks; {} -> Ana Ruiz", LEFT[1], LEFT[0]);
    let responses = [
        (5, "Ana Ruiz"),
        (1, "-"),
        (2, "a start of the work next year; a new pool near the station"),
        (3, &truth),
        (4, &sort),
        (6, &pairs),
        (7, "5"),
        (8, "two\nlines"),
    ];
    for (slot, (number, response)) in responses.into_iter().enumerate() {
        for word in ["Question", "Response", "Right answer"] {
            rows[0].push(format!("{word} {}", slot + 1));
        }
        rows[1].push(format!("{}: one; two", stem(&quiz, number)));
        rows[1].push(response.to_owned());
        rows[1].push("not read".to_owned());
    }
    rows
}

#[test]
fn moodle_responses() {
    let rows = moodle();
    let expected = ["007|A||A C|S O N|1 2 - -|B|1=A 2=C|5|two\nlines"];
    assert_eq!(read(csv(&rows).as_bytes(), "").0, expected);
    let json = serde_json::to_string(&[&rows]).expect("json");
    assert_eq!(read(json.as_bytes(), "").0, expected);
    let german = csv(&rows)
        .replace("Response ", "Antwort ")
        .replace("Question ", "Frage ")
        .replace("ID number", "ID-Nummer");
    let map = "header;means\nAntwort *;Response *\nFrage *;Question *\nID-Nummer;ID number\n";
    assert_eq!(read(german.as_bytes(), map).0, expected);
}

#[test]
fn moodle_without_the_questions_words_goes_by_number() {
    let table =
        "Surname,First name,Response 1,Response 2,Response 3,Response 4,Response 5,Response 6,Response 7
Ruiz,Ana,Saturday,a start of the work next year; a hotel,-,-,Ana Ruiz,-,-
";
    let why = "?it is neither a letter from A to E nor the words of an option (cell D2 of class)";
    assert_eq!(
        read(table.as_bytes(), "").0,
        [format!("Ana Ruiz|A|Saturday|{why}|||B|||paper")]
    );
}

fn canvas() -> Vec<Vec<String>> {
    let quiz = harbury();
    let mut header = row(&[
        "name",
        "id",
        "sis_id",
        "section",
        "section_id",
        "submitted",
        "attempt",
    ]);
    for number in 1..=8 {
        header.push(format!("{}: {}", 4710 + number, stem(&quiz, number)));
        header.push("1.0".to_owned());
    }
    header.extend(row(&["n correct", "n incorrect", "score"]));
    let pairs =
        "The pool costs about 150\\,000 pounds a year.=>Harbury Sharks,The roof has cracks.=>Ana Ruiz";
    let truth = format!(
        "{}=>says this,{}=>says otherwise,{}=>does not say",
        STATEMENTS[0], STATEMENTS[1], STATEMENTS[2]
    );
    let sort = format!(
        "{}=>happened,{}=>planned or promised,{}=>happened,{}=>planned or promised",
        ELEMENTS[0], ELEMENTS[1], ELEMENTS[2], ELEMENTS[3]
    );
    let mut second = row(&[
        "Ana Ruiz",
        "12",
        "007",
        "7b, 7c",
        "1, 2",
        "2026-03-05 10:00:00 UTC",
        "2",
    ]);
    let two = TWO.replace(", ", ",");
    for (answer, points) in [
        ("Saturday", "1.0"),
        (two.as_str(), "1.0"),
        (&truth, "1.0"),
        (&sort, "1.0"),
        ("Ana Ruiz", "1.0"),
        (pairs, "1.0"),
        ("5", "1.0"),
        ("why", "0.0"),
    ] {
        second.extend([answer.to_owned(), points.to_owned()]);
    }
    second.extend(row(&["7", "1", "7.0"]));
    let mut first = second.clone();
    first[6] = "1".to_owned();
    // One left blank, one not shown.
    first[7] = String::new();
    first[8] = "0.0".to_owned();
    first[9] = String::new();
    first[10] = String::new();
    vec![header, second, first]
}

#[test]
fn canvas_student_analysis() {
    let (lines, warnings) = read(csv(&canvas()).as_bytes(), "");
    let rest = ALL.split_once("A C|").expect("the rest").1;
    assert_eq!(
        lines,
        [format!("007|A||not shown|{rest}"), format!("007|A|{ALL}")]
    );
    assert_eq!(warnings, ["no column `form`: all answers are taken for form A"]);
}

#[test]
fn long_tables() {
    let quiz = harbury();
    let words = stem(&quiz, 5);
    let table = format!(
        "student;form;item;answer
007;B;1;A E
007;;2;Sat

Bo;A;\"{words}\";Ana Ruiz
Bo;A;2;A
Bo;A;2;C
Bo;A;{};says this
Bo;A;7;5
Bo;A;7;3
007;B;3;BBAA
007;B;5;-
007;B;6;Tom Bell
",
        STATEMENTS[0]
    );
    let (lines, _) = read(table.as_bytes(), "");
    assert_eq!(
        lines,
        [
            "007|B|A E|Sat|2 2 1 1|not shown||C|not shown|paper".to_owned(),
            "Bo|A|not shown|A C|S - -|not shown|B|not shown|?the question is answered 2 times (cell D9, D10 of class)|paper"
                .to_owned(),
        ]
    );
    let problems = read(b"student,item,answer\nAna,9,x\nBo,What?,y\n,1,z\n", "").0;
    assert_eq!(
        problems[..3],
        [
            "the row names no student",
            "the quiz does not ask `9`",
            "the quiz does not ask `What?`"
        ]
    );
}

#[test]
fn kahoot_reports() {
    let quiz = harbury();
    let header = row(&[
        "Question Number",
        "Question",
        "Answer 1",
        "Answer 2",
        "Correct Answers",
        "Players",
        "Answer",
        "Correct / Incorrect",
        "Score (points)",
    ]);
    let line = |number: &str, question: &str, player: &str, answer: &str| {
        row(&[number, question, "x", "y", "z", player, answer, "Correct", "941"])
    };
    let rows = vec![
        header,
        line("1 Quiz", &stem(&quiz, 5), "Fox", "Ana Ruiz "),
        line("1 Quiz", &stem(&quiz, 5), "Owl", ""),
        line(
            "2 Quiz",
            &stem(&quiz, 2),
            "Fox",
            "a start of the work next year , a new pool near the station ",
        ),
        line("3 Quiz", "Ready?", "Fox", "yes"),
    ];
    let (lines, warnings) = read(&workbook("RawReportData Data", &rows), "");
    assert_eq!(
        lines,
        [
            "Fox|A|not shown|A C|not shown|not shown|B|not shown|not shown|paper",
            "Owl|A|not shown|not shown|not shown|not shown||not shown|not shown|paper"
        ]
    );
    assert_eq!(warnings[0], "not read, since the quiz does not ask it: `Ready?`");
    assert!(
        warnings[1].starts_with("the report does not hold: `On which day"),
        "{warnings:?}"
    );
}

#[test]
fn zipgrade_and_omr_checker() {
    let zipgrade = "QuizName,QuizClass,FirstName,LastName,StudentID,CustomID,Earned Points,Key Version,Stu1,PriKey1,Points1,Mark1,Stu2,PriKey2,Points2,Mark2,Stu5,PriKey5,Points5,Mark5,Stu9,PriKey9,Points9,Mark9\r
Quiz,7b,Ana,Ruiz,12,007,3,A,,,,,AC,AC,2,C,B,B,1,C,,,,\r
Quiz,7b,Bo,Li,,,0,A,,,,,,AC,0,X,BC,B,0,X,,,,\r
";
    let two = "2 options are given where one is asked for";
    assert_eq!(
        read(zipgrade.as_bytes(), "").0,
        [
            "007|A||A C|paper|paper|B|paper|paper|paper".to_owned(),
            format!("Bo Li|A|||paper|paper|?{two} (cell Q3 of class)|paper|paper|paper")
        ]
    );
    let omr = "\"file_id\",\"input_path\",\"output_path\",\"score\",\"Roll\",\"q2\",\"q5\"
\"a.jpg\",\"in/a.jpg\",\"out/a.jpg\",\"0\",\"0071\",\"AC\",\"\"
\"b.jpg\",\"in/b.jpg\",\"out/b.jpg\",\"0\",\"\",\"\",\"D\"
";
    assert_eq!(
        read(omr.as_bytes(), "").0,
        [
            "0071|A|paper|A C|paper|paper||paper|paper|paper",
            "b.jpg|A|paper||paper|paper|D|paper|paper|paper"
        ]
    );
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
    let line = "<c r=\"XFD1\"><v>1</v></c>".to_owned();
    let rows: String = (1..400)
        .map(|row| {
            format!(
                "<row r=\"{row}\">{}</row>",
                line.replace("XFD1", &format!("XFD{row}"))
            )
        })
        .collect();
    let many = raw_workbook("x", &format!("<sheetData>{rows}</sheetData>"));
    assert_eq!(problem(&many), "the sheet `x` of `class.xlsx` has too many cells");
    assert!(problem(b"PK\x03\x04abc").starts_with("`class.xlsx` cannot be read: "));
    assert_eq!(problem(&raw_workbook("x", "")), "`class.xlsx` holds no table");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_a_reader_panic(
        sample in 0..7_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<bool>()), 0..12),
    ) {
        let samples = [
            csv(&google()).into_bytes(),
            csv(&moodle()).into_bytes(),
            csv(&canvas()).into_bytes(),
            workbook("Form1", &google()),
            b"student;form;item;answer\n007;B;1;A E\n007;;2;Sat\n".to_vec(),
            b"Name: Ana\n1. B\n2. A C\n".to_vec(),
            serde_json::to_vec(&[&moodle()]).expect("json"),
        ];
        let mut bytes = samples[sample].clone();
        for (place, byte, cut) in changes {
            let at = place.index(bytes.len());
            if cut {
                bytes.remove(at);
            } else {
                bytes[at] = byte;
            }
        }
        let _ = read(&bytes, "");
    }

    #[test]
    fn no_sheet_makes_the_reader_of_workbooks_panic(
        data in "(<sheetData>|</sheetData>|<row r=\"[0-9]{0,12}\">|</row>|<c r=\"[A-Z]{0,9}[0-9]{0,12}\"( t=\"(s|b|e|n|str|d|inlineStr|x)\")?( s=\"[0-9]{0,11}\")?>|</c>|<v>[0-9eE.-]{0,12}|</v>|<is>|<t>|</t>|</is>|<dimension ref=\"[A-Z0-9:]{0,12}\"/>|&#x0;|&amp;|é){0,24}",
    ) {
        let _ = read(&raw_workbook("x", &data), "");
        let _ = read(&raw_workbook("x", &format!("<sheetData><row>{data}</row></sheetData>")), "");
    }
}
