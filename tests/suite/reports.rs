//! Reports and feedback as files: pages, workbooks and tables; who is named in them, and what they lead to.

use std::io::Read;

use calamine::{Data, Reader, Xlsx};
use pretty_assertions::assert_eq;
use serde_json::Value;

use crate::answers::{desk, forty, sample};
use crate::harness::{Desk, golden};
use crate::made;

const KEY: &str = "harbury.key.json";

/// Names and answers that mean harm.
const HOSTILE: &str = "student;form;1;2;3;4;5;6;7;8
<script>alert(1)</script>;A;<img src=x>;A C;S O N;A B A B;B;1=B 2=C;5;\"</style><script>x</script>\"
=1+1;A;=HYPERLINK(\"x\");A;S O N;A B A B;C;1=B 2=C;5;=2+5
\u{202e}evil\u{2066};A;\u{202e}yad\u{2066};A C;S O N;A B A B;B;1=B 2=C;5;@x
\"&\"\"'\";A;Saturday;A C;S O N;A B A B;B;1=B 2=C;5;-x
";

/// Ends elements that HTML never ends, so that an XML parser reads the page.
fn as_xml(page: &str) -> String {
    let mut xml = String::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a page of HTML");
    while let Some(at) = rest.find("<meta ") {
        let end = at + rest[at..].find('>').expect("the end of the tag");
        xml.push_str(&rest[..end]);
        xml.push_str("/>");
        rest = &rest[end + 1..];
    }
    xml + rest
}

/// Reads a page and holds it to what every page must be: it stands alone, runs nothing, and its charts are told in words.
fn check_page(page: &str) {
    let xml = as_xml(page);
    let tree = roxmltree::Document::parse(&xml).unwrap_or_else(|error| panic!("{error}\n{page}"));
    let elements = || tree.descendants().filter(roxmltree::Node::is_element);
    let named = |name: &'static str| elements().filter(move |element| element.tag_name().name() == name);
    assert_eq!(tree.root_element().attribute("lang"), Some("en"));
    assert_eq!(named("h1").count(), 1);
    assert!(
        named("title")
            .next()
            .and_then(|title| title.text())
            .is_some_and(|title| !title.is_empty())
    );
    let policy = named("meta").find(|meta| meta.attribute("http-equiv") == Some("Content-Security-Policy"));
    assert_eq!(
        policy.and_then(|meta| meta.attribute("content")),
        Some("default-src 'none'; style-src 'unsafe-inline'")
    );
    let mut ids = Vec::new();
    for element in elements() {
        let name = element.tag_name().name();
        assert!(
            !["script", "link", "img", "iframe", "object", "a", "form"].contains(&name),
            "<{name}>"
        );
        for attribute in element.attributes() {
            assert!(
                !["src", "href", "style"].contains(&attribute.name()),
                "{attribute:?}"
            );
            assert!(!attribute.name().starts_with("on"), "{attribute:?}");
        }
        ids.extend(element.attribute("id"));
    }
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "ids stand once");
    for style in named("style") {
        let text = style.text().unwrap_or_default();
        assert!(!text.contains("url(") && !text.contains("@import"));
    }
    for svg in named("svg").filter(|svg| svg.attribute("aria-hidden").is_none() && !inside_hidden(*svg)) {
        assert_eq!(svg.attribute("role"), Some("img"));
        let title = svg.children().find(|child| child.tag_name().name() == "title");
        assert!(
            title
                .and_then(|title| title.text())
                .is_some_and(|title| !title.is_empty())
        );
    }
    let shown: String = tree.descendants().filter_map(|node| node.text()).collect();
    assert!(!shown.chars().any(|letter| letter.is_control() && letter != '\n'));
    assert!(!shown.contains(['\u{202e}', '\u{2066}']));
}

fn inside_hidden(node: roxmltree::Node) -> bool {
    node.ancestors()
        .any(|outer| outer.attribute("aria-hidden") == Some("true"))
}

/// The cells of a sheet, row by row, as a spreadsheet shows them; no cell is a formula.
fn sheet(desk: &Desk, file: &str, name: &str) -> Vec<Vec<String>> {
    let mut book = Xlsx::new(std::io::Cursor::new(desk.bytes(file))).expect("a workbook");
    let formulas = book.worksheet_formula(name).expect("a sheet");
    assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
    let range = book.worksheet_range(name).expect("a sheet");
    let shown = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::Float(number) => number.to_string(),
        Data::String(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    range.rows().map(|row| row.iter().map(shown).collect()).collect()
}

/// All that the cells of a workbook hold.
fn parts(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip file");
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        if name.contains("sheet") || name.contains("sharedStrings") {
            part.read_to_string(&mut all).expect("XML");
        }
    }
    all
}

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
7 answers await your mark: --queue FILE writes a table to fill in
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

/// Leading zeros, two of one name, a form for one, and somebody who is ill.
const ROSTER: &str = "name;id;group;form
Ana Ruiz;007;8a;A
Bo Lee;008;8a;B
Dan;009;8b;
Dan;010;8b;
Eve Ng;011;8b;
";

#[test]
fn who_has_not_handed_in_is_told_in_every_report_and_nobody_is_taken_for_another() {
    let desk = desk();
    desk.file("roster.csv", ROSTER).file(
        "class.csv",
        "student;1;2;3;4;5;6;7;8\n007;Saturday;A C;S O N;A B A B;B;1=B 2=C;5;\nbo lee;A E;Saturday;B B A A;N S O;1=B 2=A;D;5;\n9;;;;;;;;\n010;;;;;;;;\n",
    );
    let grade = ["grade", KEY, "class.csv", "--roster", "roster.csv"];
    let mut refused = desk.run(grade).ends_with(2);
    assert!(
        refused.stderr().contains("names no form"),
        "nobody is judged by form A in silence"
    );
    desk.file("roster.csv", ROSTER.replace("8b;\n", "8b;A\n"));
    let answers = desk
        .text("class.csv")
        .replacen("student;", "student;form;", 1)
        .replace("007;", "007;;");
    let answers = answers
        .replace("lee;", "lee;;")
        .replace("\n9;", "\n9;A;")
        .replace("\n010;", "\n010;;");
    desk.file("class.csv", answers);
    let mut arguments = grade.to_vec();
    for report in ["r.html", "r.xlsx", "r.csv", "r.json", "r.txt"] {
        arguments.extend(["--report", report]);
    }
    desk.run(arguments)
        .says(
            "warning: `9` is not on the roster
 |
 = help: perhaps Dan (009)? Nobody is taken for somebody else: write the student as on the roster

The report is in `r.html`, `r.xlsx`, `r.csv`, `r.json`, `r.txt`.
",
        )
        .ends_with(1);
    assert_eq!(
        desk.text("r.csv"),
        "student,id,group,handed-in,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8
Ana Ruiz,007,8a,yes,A,11,13,0,1,2,2,2,1,2,1,0
Bo Lee,008,8a,yes,B,11,13,0,1,2,2,2,1,2,1,0
Dan (010),010,8b,yes,A,0,13,0,0,0,0,0,0,0,0,0
9,,,yes,A,0,13,0,0,0,0,0,0,0,0,0
Dan (009),009,8b,no,,,,,,,,,,,,
Eve Ng,011,8b,no,,,,,,,,,,,,
"
    );
    let json: Value = serde_json::from_str(&desk.text("r.json")).expect("JSON");
    assert_eq!(json["roster"]["students"], 5);
    assert_eq!(json["roster"]["not-handed-in"][1]["student"], "Eve Ng");
    assert_eq!(json["roster"]["not-on-roster"][0]["perhaps"][0], "Dan (009)");
    let absent = "Not handed in (2 of 5)";
    assert!(
        desk.text("r.txt")
            .contains("Not handed in (2 of 5): Dan (009), Eve Ng")
    );
    let page = desk.text("r.html");
    check_page(&page);
    assert!(page.contains(absent) && page.contains("<bdi>Eve Ng</bdi>"));
    assert!(page.contains("9 (perhaps Dan (009))"));
    let scores = sheet(&desk, "r.xlsx", "Scores");
    assert_eq!(scores[6][..4], ["Eve Ng", "011", "8b", "no"]);
}

#[test]
fn reports_that_leave_the_school_name_nobody() {
    let desk = desk();
    desk.file("roster.csv", ROSTER.replace("8b;\n", "8b;A\n"));
    let answers = "student;form;1;2;3;4;5;6;7;8\nBo Lee;;A E;Saturday;B B A A;N S O;1=B 2=A;D;5;why\n007;;;;;;;;;\nZoe Stranger;A;;;;;;;;\n";
    desk.file("class.csv", answers);
    let reports = ["r.html", "r.xlsx", "r.csv", "r.json", "r.txt"];
    let mut arguments = vec![
        "grade",
        KEY,
        "class.csv",
        "--roster",
        "roster.csv",
        "--pseudonyms",
    ];
    arguments.extend(["--pseudonym-list", "who.csv", "--queue", "queue.csv"]);
    for report in reports {
        arguments.extend(["--report", report]);
    }
    let mut run = desk.run(arguments.iter().copied()).ends_with(1);
    assert!(
        run.stderr()
            .contains("Not for others, with real names: `who.csv`, `queue.csv`."),
        "{}",
        run.stderr()
    );
    assert_eq!(
        desk.text("who.csv"),
        "pseudonym,id,name,group\nS01,007,Ana Ruiz,8a\nS02,008,Bo Lee,8a\nS03,009,Dan,8b\nS04,010,Dan,8b\nS05,011,Eve Ng,8b\nS06,Zoe Stranger,Zoe Stranger,\n"
    );
    assert!(
        desk.text("queue.csv").contains("Bo Lee"),
        "it comes back as marks"
    );
    for report in reports {
        let text = match report {
            "r.xlsx" => parts(&desk.bytes(report)),
            _ => desk.text(report),
        };
        for name in [
            "Ana Ruiz (",
            "Bo Lee",
            "Dan",
            "Eve",
            "Zoe",
            "Stranger",
            "007",
            "008",
            "009",
            "010",
            "011",
        ] {
            assert!(!text.contains(name), "`{name}` in {report}");
        }
        assert!(text.contains("S02") && text.contains("S06"), "{report}");
    }
    // Another order of rows gives the same pseudonyms.
    let rows: Vec<&str> = answers.lines().collect();
    desk.file("class.csv", [rows[0], rows[3], rows[2], rows[1]].join("\n"));
    let before = desk.text("r.csv");
    desk.run(arguments).ends_with(1);
    assert_eq!(desk.text("r.csv"), before);
}

#[test]
fn without_a_roster_pseudonyms_follow_the_ids() {
    let desk = desk();
    let mut run = desk
        .run(["grade", KEY, "class.csv", "--pseudonyms", "--csv"])
        .ends_with(1);
    let students: Vec<String> = run
        .stdout()
        .lines()
        .skip(1)
        .map(|row| row[..5].to_owned())
        .collect();
    assert_eq!(students, ["S01,A", "S02,A", "S03,B", "S04,A"]);
    assert!(!run.stdout().contains("Bo Lee"));
}

#[test]
fn forms_of_ones_own_tell_no_id_under_pseudonyms() {
    let desk = Desk::new();
    desk.file("story.txt", made::sample("wire-dam-inspection"))
        .file("class.csv", "name,id\nAna Ruiz,4711\nBo Lee,4712\n");
    desk.run([
        "make",
        "story.txt",
        "--seed",
        "3",
        "--students",
        "class.csv",
        "--to",
        "text",
    ])
    .ends_with(0);
    let all_right = desk.text("story.answers.csv");
    assert!(all_right.contains("4711"));
    desk.run([
        "grade",
        "story.key.json",
        "story.answers.csv",
        "--pseudonyms",
        "--report",
        "r.html",
        "--report",
        "r.json",
        "--csv",
    ])
    .ends_with(0);
    for file in ["r.html", "r.json"] {
        assert!(
            !desk.text(file).contains("4711") && !desk.text(file).contains("Ana Ruiz"),
            "{file}"
        );
    }
}

/// Makes a quiz of an article, has a class err in all of it but one question, and gives the report.
fn missed(desk: &Desk, name: &str) -> Value {
    desk.file("first.txt", made::sample(name));
    desk.run(["make", "first.txt", "--seed", "5", "--forms", "1", "--to", "text"])
        .ends_with(0);
    let quiz: Value = serde_json::from_str(&desk.text("first.quiz.json")).expect("JSON");
    let items = quiz["items"].as_array().expect("items").len();
    let header: Vec<String> = (1..=items).map(|number| number.to_string()).collect();
    let blank = ",".repeat(items);
    let mut rows = vec![format!("student,{}", header.join(","))];
    rows.extend((0..6).map(|student| format!("s{student}{blank}")));
    desk.file("class.csv", rows.join("\n"));
    desk.run(["grade", "first.key.json", "class.csv", "--report", "report.json"])
        .ends_with(0);
    serde_json::from_str(&desk.text("report.json")).expect("JSON")
}

/// The words of the article that the key of an item rests on.
fn words(item: &Value) -> Vec<String> {
    let evidence = &item["evidence"];
    let quotes = evidence["quoted"]
        .as_array()
        .or(evidence["absent"]["searched"].as_array());
    let quotes = quotes.expect("a key that an article backs").iter();
    quotes
        .map(|quote| quote["text"].as_str().expect("words").to_owned())
        .collect()
}

/// Whether an item of a report rests on these words.
fn holds(asked: &Value, words: &str) -> bool {
    asked["evidence"]
        .as_array()
        .expect("words")
        .iter()
        .any(|own| own == words)
}

#[test]
fn a_class_is_taught_again_what_it_missed_with_new_questions() {
    let desk = Desk::new();
    let report = missed(&desk, "wire-dam-inspection");
    desk.file("other.txt", made::sample("march-incinerator-agency"));
    for article in ["first.txt", "other.txt"] {
        let mut run = desk
            .run([
                "make",
                article,
                "--reteach",
                "report.json",
                "-o",
                "again",
                "--seed",
                "1",
                "--to",
                "text",
            ])
            .ends_with(0);
        let said = run.stderr();
        assert!(said.contains("To teach again, from the report on"), "{said}");
        assert!(said.contains("of the types that were missed most"), "{said}");
        let name = article.trim_end_matches(".txt");
        let key: Value = serde_json::from_str(&desk.text(&format!("again/{name}.key.json"))).expect("JSON");
        let items = key["items"].as_array().expect("items");
        assert!(!items.is_empty());
        let skills: Vec<&str> = report["items"].as_array().expect("items")[..3]
            .iter()
            .filter_map(|item| item["skill"].as_str())
            .collect();
        for item in items {
            assert!(
                skills.contains(&item["skill"].as_str().expect("a skill")),
                "{item}"
            );
        }
        for item in items {
            let words = words(item);
            let again = report["items"].as_array().expect("items").iter().any(|asked| {
                asked["model"] == item["model"] && words.iter().any(|words| holds(asked, words))
            });
            assert!(!again, "asked again: {item}");
        }
    }
    desk.file("report.json", sample("harbury.key.json"));
    let mut run = desk
        .run(["make", "other.txt", "--reteach", "report.json"])
        .ends_with(2);
    assert!(
        run.stderr().contains("this is no class report"),
        "{}",
        run.stderr()
    );
}
