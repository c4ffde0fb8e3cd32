//! Who has handed in, who is not on the roster, and reports that name nobody.

use pretty_assertions::assert_eq;
use serde_json::Value;

use super::KEY;
use super::shape::{check_page, parts, sheet};
use crate::answers::desk;
use crate::harness::Desk;
use crate::made;

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
fn a_roster_is_read_once_and_may_come_from_standard_input() {
    let desk = desk();
    let roster = ROSTER.replace("group", "shoes");
    desk.file("roster.csv", &roster);
    // Bo has form B by the roster alone.
    desk.file(
        "class.csv",
        "student;form;1;2;3;4;5;6;7;8\nBo Lee;;A E;Saturday;B B A A;N S O;1=B 2=A;D;5;\n",
    );
    let grade = |from: &str| desk.run(["grade", KEY, "class.csv", "--csv", "--roster", from]);
    let mut file = grade("roster.csv").ends_with(0);
    let mut piped = grade("-").typing(&roster).ends_with(0);
    assert_eq!(piped.stdout(), file.stdout());
    assert!(piped.stdout().contains("\nEve Ng,011,,no,"), "{}", piped.stdout());
    assert!(
        piped.stdout().contains("\nBo Lee,008,,yes,B,"),
        "{}",
        piped.stdout()
    );
    let said = piped.stderr();
    assert_eq!(
        said.matches("shoes").count(),
        file.stderr().matches("shoes").count()
    );
    assert_eq!(said.matches("warning").count(), 1, "{said}");
    let mut twice = desk
        .run(["grade", KEY, "-", "--csv", "--roster", "-"])
        .typing(&roster)
        .prints("")
        .ends_with(2);
    assert!(
        twice.stderr().contains("`-` is given twice"),
        "{}",
        twice.stderr()
    );
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
fn what_could_not_be_read_tells_no_name_of_a_file_under_pseudonyms() {
    let desk = desk();
    let answers = "Name: 4711\n1. Saturday\n5. B C\n";
    desk.file("answers/Zoe Quill.txt", answers).file(
        "Max Orr.csv",
        "student,1,2,3,4,5,6,7,8\n4712,Sat,A,S,ABAB,Z,BC,5,\n",
    );
    let reports = ["r.html", "r.xlsx", "r.csv", "r.json", "r.txt"];
    let mut arguments = vec!["grade", KEY, "answers/Zoe Quill.txt", "Max Orr.csv"];
    for report in reports {
        arguments.extend(["--report", report]);
    }
    arguments.extend(["--queue", "queue.csv"]);
    let text = |report: &str| match report {
        "r.xlsx" => parts(&desk.bytes(report)),
        _ => desk.text(report),
    };
    desk.run(arguments.iter().copied()).ends_with(1);
    let (line, cell) = ("(line 3 of answers/Zoe Quill.txt)", "(cell F2 of Max Orr.csv)");
    for told in ["r.xlsx", "r.json", "queue.csv"] {
        assert!(text(told).contains(line) && text(told).contains(cell), "{told}");
    }
    desk.run(arguments.iter().copied().chain(["--pseudonyms"]))
        .ends_with(1);
    for report in reports {
        let text = text(report);
        for name in ["Zoe", "Quill", "Max Orr", ".txt)", "cell F2"] {
            assert!(!text.contains(name), "`{name}` in {report}");
        }
    }
    let why = "2 options are given where one is asked for";
    assert!(text("r.xlsx").contains(&format!("cannot be read: {why}<")));
    assert!(text("r.json").contains(&format!("\"cannot be read: {why}\"")));
    // The table to fill in is for the teacher.
    assert!(desk.text("queue.csv").contains(line));
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
