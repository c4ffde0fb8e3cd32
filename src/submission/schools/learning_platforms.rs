use pretty_assertions::assert_eq;

use crate::submission::sample::harbury;
use crate::submission::schools::{ALL, ELEMENTS, LEFT, STATEMENTS, TWO, csv, read, row, stem};

/// Question, what the report says of it, the response.
pub fn moodle() -> Vec<Vec<String>> {
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

pub fn canvas() -> Vec<Vec<String>> {
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
