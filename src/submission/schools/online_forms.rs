use pretty_assertions::assert_eq;

use crate::submission::sample::harbury;
use crate::submission::schools::workbook::workbook;
use crate::submission::schools::{ALL, ELEMENTS, LEFT, STATEMENTS, TWO, csv, read, row, stem};

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

pub fn google() -> Vec<Vec<String>> {
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
