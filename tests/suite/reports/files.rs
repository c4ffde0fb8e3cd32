//! The report as a page, a workbook and tables, and feedback as a page of one's own.

use pretty_assertions::assert_eq;
use serde_json::Value;

use super::KEY;
use super::shape::{check_page, sheet};
use crate::answers::{desk, forty};
use crate::harness::golden;

/// Names and answers that mean harm.
const HOSTILE: &str = "student;form;1;2;3;4;5;6;7;8
<script>alert(1)</script>;A;<img src=x>;A C;S O N;A B A B;B;1=B 2=C;5;\"</style><script>x</script>\"
=1+1;A;=HYPERLINK(\"x\");A;S O N;A B A B;C;1=B 2=C;5;=2+5
\u{202e}evil\u{2066};A;\u{202e}yad\u{2066};A C;S O N;A B A B;B;1=B 2=C;5;@x
\"&\"\"'\";A;Saturday;A C;S O N;A B A B;B;1=B 2=C;5;-x
";

#[test]
fn a_report_is_written_as_its_name_ends() {
    let desk = desk();
    let names = [
        "report.html",
        "report.xlsx",
        "report.csv",
        "report.json",
        "report.txt",
    ];
    let mut arguments = vec!["grade", KEY, "class.csv"];
    for name in names {
        arguments.extend(["--report", name]);
    }
    desk.run(arguments.iter().copied())
        .prints("")
        .says(
            "The report is in `report.html`, `report.xlsx`, `report.csv`, `report.json`, `report.txt`.
7 answers await your mark: `newsquiz mark` takes you through them, --queue FILE writes a table to fill in
",
        )
        .ends_with(1);
    golden("answers/report.html", &desk.text("report.html"));
    check_page(&desk.text("report.html"));
    for (name, option) in [
        ("report.csv", Some("--csv")),
        ("report.json", Some("--json")),
        ("report.txt", None),
    ] {
        let arguments = ["grade", KEY, "class.csv"].into_iter().chain(option);
        assert_eq!(desk.text(name), desk.run(arguments).stdout(), "{name}");
    }
    let first: Vec<Vec<u8>> = names.iter().map(|name| desk.bytes(name)).collect();
    desk.run(arguments).ends_with(1);
    for (name, first) in names.iter().zip(first) {
        assert!(
            desk.bytes(name) == first,
            "{name}: the same report is the same bytes"
        );
    }
    let mut run = desk
        .run(["grade", KEY, "class.csv", "--report", "report.pdf"])
        .prints("")
        .ends_with(2);
    assert!(
        run.stderr().contains("its name ends in .html"),
        "{}",
        run.stderr()
    );
    let mut run = desk
        .run(["grade", KEY, "class.csv", "--report", "class.csv"])
        .ends_with(2);
    assert!(run.stderr().contains("would be overwritten"), "{}", run.stderr());
}

#[test]
fn a_workbook_holds_scores_items_options_and_queue() {
    let desk = desk();
    desk.run(["grade", KEY, "class.csv", "--report", "r.xlsx"])
        .ends_with(1);
    let scores = sheet(&desk, "r.xlsx", "Scores");
    assert_eq!(
        scores[0][..6],
        [
            "Student",
            "Form",
            "Points",
            "Points, exactly",
            "Of",
            "Awaiting a mark"
        ]
    );
    assert_eq!(
        scores[2][..10],
        ["Bo Lee", "B", "3.33", "10/3", "13", "0", "1", "1", "0.33", "1/3"]
    );
    assert_eq!(scores[1][20..22], ["", ""], "what awaits a mark is empty");
    let items = sheet(&desk, "r.xlsx", "Items");
    assert_eq!(
        items[5][..6],
        [
            "5",
            "Who does the article give as the source for the statement that the pool costs 300,000 pounds a year?",
            "who-says-so",
            "sources",
            "1",
            "1"
        ]
    );
    let options = sheet(&desk, "r.xlsx", "Options");
    assert!(
        options
            .iter()
            .any(|row| row[..4] == ["5", "C", "Harbury Sharks", "misreading"])
    );
    let queue = sheet(&desk, "r.xlsx", "Queue");
    assert_eq!(queue.len(), 8);
}

#[test]
fn a_large_class_is_told_how_the_questions_worked() {
    let desk = desk();
    desk.file("class.csv", forty());
    desk.run([
        "grade",
        KEY,
        "class.csv",
        "--report",
        "r.html",
        "--report",
        "r.xlsx",
    ])
    .ends_with(1);
    let page = desk.text("r.html");
    check_page(&page);
    assert!(page.contains("reliability (alpha) 0.71"));
    assert!(
        page.contains("\u{2212}1.00"),
        "question 5 tells the weak from the strong the wrong way"
    );
    assert!(page.contains("24 chose C, 16 the right answer B"));
    assert_eq!(sheet(&desk, "r.xlsx", "Items")[5][12], "-1");
    let small = crate::answers::CLASS;
    desk.file("class.csv", small);
    desk.run([
        "grade",
        KEY,
        "class.csv",
        "--report",
        "r.html",
        "--report",
        "r.xlsx",
    ])
    .ends_with(1);
    let page = desk.text("r.html");
    assert!(!page.contains("reliability (alpha)") && !page.contains("Mean total") && !page.contains(" %)"));
    assert!(page.contains("it takes 30 students"));
    assert!(
        sheet(&desk, "r.xlsx", "Items")[1..]
            .iter()
            .all(|row| row[11..16].iter().all(String::is_empty))
    );
}

#[test]
fn hostile_names_and_answers_come_out_harmless_everywhere() {
    let desk = desk();
    desk.file("class.csv", HOSTILE);
    let roster = "id,name,group\n1,<b>Bold</b>,=9\n2,\u{202e}Gone,8b\n";
    desk.file("roster.csv", roster);
    let reports = ["r.html", "r.xlsx", "r.csv", "r.json", "r.txt"];
    let mut arguments = vec![
        "grade",
        KEY,
        "class.csv",
        "--roster",
        "roster.csv",
        "--feedback",
        "f",
    ];
    arguments.extend(["--feedback-format", "html,text"]);
    for report in reports {
        arguments.extend(["--report", report]);
    }
    desk.run(arguments).ends_with(1);
    let page = desk.text("r.html");
    check_page(&page);
    for words in [
        "&lt;script&gt;alert(1)&lt;",
        "&lt;b&gt;Bold&lt;",
        "=1+1",
        "&amp;&quot;&#x27;",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let mut pages = 0;
    for file in desk.files().iter().filter(|file| file.starts_with("f/")) {
        let text = desk.text(file);
        if std::path::Path::new(file)
            .extension()
            .is_some_and(|ending| ending == "html")
        {
            check_page(&text);
            pages += 1;
        }
        assert!(
            !text.chars().any(|letter| letter.is_control() && letter != '\n'),
            "{file}"
        );
        assert!(!text.contains(['\u{202e}', '\u{2066}']), "{file}");
    }
    assert_eq!(pages, 4);
    for cell in csv::Reader::from_reader(desk.text("r.csv").as_bytes())
        .records()
        .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
    {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
    assert!(
        sheet(&desk, "r.xlsx", "Scores")
            .iter()
            .any(|row| row[0] == "=1+1"),
        "a text, as written"
    );
    for name in ["Items", "Options", "Queue"] {
        let shown = sheet(&desk, "r.xlsx", name).concat().concat();
        assert!(!shown.contains(['\u{202e}', '\u{2066}']), "{name}");
    }
    let text = desk.text("r.txt");
    assert!(!text.chars().any(|letter| letter.is_control() && letter != '\n') && !text.contains('\u{202e}'));
    serde_json::from_str::<Value>(&desk.text("r.json")).expect("JSON");
}

#[test]
fn feedback_is_a_page_of_ones_own() {
    let desk = desk();
    desk.run([
        "grade",
        KEY,
        "class.csv",
        "--feedback",
        "f",
        "--feedback-format",
        "html",
    ])
    .ends_with(1);
    let page = desk.text("f/Bo-Lee.html");
    check_page(&page);
    golden("answers/feedback-Bo-Lee.html", &page);
    for other in ["007", "Dan", "cmd|x", " of 4", "students", "alpha"] {
        assert!(!page.contains(other), "`{other}` in the feedback of Bo Lee");
    }
    assert!(!desk.files().contains(&"f/Bo-Lee.txt".to_owned()));
    let mut run = desk
        .run(["grade", KEY, "class.csv", "--feedback-format", "html"])
        .ends_with(2);
    assert!(run.stderr().contains("--feedback <DIR>"), "{}", run.stderr());
}
