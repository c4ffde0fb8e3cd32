use pretty_assertions::assert_eq;

use crate::submission::sample::harbury;
use crate::submission::schools::workbook::workbook;
use crate::submission::schools::{STATEMENTS, read, row, stem};

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
