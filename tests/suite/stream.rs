//! Tables graded row by row give what they give as a whole, to the byte; and sums of classes add up.

use std::fmt::Write;

use pretty_assertions::assert_eq;

use crate::answers::desk;
use crate::harness::{Desk, golden};

/// A number that looks drawn, the same each time.
fn drawn(seed: &mut u64) -> u64 {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

/// What students write for each question, read at once, by words, in odd ways, and not at all.
const CELLS: [&[&str]; 8] = [
    &[
        "Saturday",
        "on Saturday",
        " saturday ",
        "",
        "last weekend",
        "'=x",
        "\"Sat\"\nday",
    ],
    &[
        "A C",
        "A",
        "B",
        "ac",
        "A,B,C",
        "",
        "-",
        "A B C D E",
        "F",
        "a new pool near the station",
    ],
    &["S O N", "son", "s", "", "S - N", "1=S 3=N", "X"],
    &["A B A B", "abab", "B A B A", "", "1 2 1"],
    &[
        "A", "B", "B", "B", "C", "D", "", "-", "AC", "E", "b)", "Ana Ruiz", "tom bell",
    ],
    &["1=B 2=C", "BC", "B", "", "1=B 2=D"],
    &["5", "3", "5 3", "", "4"],
    &["because", "", "it is news; \"really\""],
];

/// So many of each question's cells can be read for certain.
const SURE: [usize; 8] = [2, 4, 2, 3, 6, 3, 2, 1];

/// A table of so many students with whatever they write.
fn class(students: usize, seed: u64, mark: char, ends: &str) -> String {
    class_with(students, seed, mark, ends, CELLS)
}

fn class_with(students: usize, seed: u64, mark: char, ends: &str, cells: [&[&str]; 8]) -> String {
    let mut seed = seed;
    let mut table = format!("student{mark}form{mark}note");
    for number in 1..=8 {
        write!(table, "{mark}{number}").expect("a string takes all");
    }
    table += ends;
    for number in 0..students {
        let name = match drawn(&mut seed) % 5 {
            0 => format!("\"Ruiz, Ana {number}\""),
            1 => format!("=s{number}"),
            2 => format!("  \u{141}uk {number}"),
            _ => format!("s{number:05}"),
        };
        let form = ["A", "B", "a", "B"][drawn(&mut seed) as usize % 4];
        write!(table, "{name}{mark}{form}{mark}x").expect("a string takes all");
        for cells in cells {
            let cell = cells[drawn(&mut seed) as usize % cells.len()];
            let quoted = cell.contains([mark, '"', '\n']) || drawn(&mut seed).is_multiple_of(9);
            let cell = if quoted {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell.to_owned()
            };
            write!(table, "{mark}{cell}").expect("a string takes all");
        }
        table += ends;
        if drawn(&mut seed).is_multiple_of(7) {
            table += ends;
        }
    }
    table
}

/// Grades `class.csv` in both ways and holds all outputs against each other.
fn alike(desk: &Desk, files: &[&str]) {
    let run = |way: &[&str], name: &str| {
        let (queue, stats) = (format!("{name}.queue.csv"), format!("{name}.stats.json"));
        let mut arguments = vec!["grade", "harbury.key.json"];
        arguments.extend(files);
        arguments.extend(["--csv", "--queue", &queue, "--stats", &stats]);
        arguments.extend(way);
        let mut run = desk.run(arguments);
        let (out, said) = (run.stdout(), run.stderr().replace(&queue, "queue.csv"));
        (out, said, desk.text(&queue), desk.text(&stats))
    };
    let whole = run(&[], "whole");
    let streamed = run(&["--stream"], "streamed");
    assert_eq!(streamed.0, whole.0, "scores");
    assert_eq!(streamed.1, whole.1, "messages");
    assert_eq!(streamed.2, whole.2, "queue");
    assert_eq!(streamed.3, whole.3, "sums");
}

#[test]
fn row_by_row_gives_what_the_whole_gives() {
    for (seed, mark, ends) in [(1, ',', "\n"), (2, ';', "\r\n"), (3, '\t', "\n")] {
        let desk = desk();
        desk.file("class.csv", class(400, seed, mark, ends));
        alike(&desk, &["class.csv"]);
        desk.file(
            "more.csv",
            class(30, seed + 10, mark, ends)
                .replace("s0", "m0")
                .replace("Ana", "Eva")
                .replace("=s", "=m")
                .replace("uk", "ek"),
        );
        alike(&desk, &["class.csv", "more.csv"]);
    }
}

#[test]
fn tables_of_other_programs_go_row_by_row_too() {
    let desk = desk();
    // Rows of a question in columns of their own, and a program that writes more columns than there are questions.
    desk.file(
        "class.csv",
        "file_id,input_path,output_path,score,student,1,2,3,4,5,6,7,9\n\
         \"a.png\",\"in\",\"out\",\"0\",\"007\",\"\",\"AC\",\"\",\"\",\"B\",\"\",\"\",\"\"\n\
         \"b.png\",\"in\",\"out\",\"0\",\"\",\"\",\"A\",\"\",\"\",\"BC\",\"\",\"\",\"\"\n",
    );
    alike(&desk, &["class.csv"]);
    desk.file("class.csv", crate::answers::CLASS);
    alike(&desk, &["class.csv"]);
}

#[test]
fn what_is_wrong_with_rows_is_told_and_no_file_is_written() {
    let desk = desk();
    desk.file(
        "class.csv",
        "student,1,2,3,4,5,6,7,8\nAna,,,,,,,,\n,x,,,,,,,\nBo,,,,,,,,,z\nANA,,,,,,,,\nCy,,,,,,,,\n",
    );
    let mut run = desk
        .run([
            "grade",
            "harbury.key.json",
            "class.csv",
            "--stream",
            "--csv",
            "--queue",
            "q.csv",
            "--stats",
            "s.json",
        ])
        .prints("")
        .ends_with(2);
    let said = run.stderr();
    for problem in [
        "`class.csv`, row 3: the row names no student",
        "`class.csv`, row 4: the row has 10 cells, the header 9",
        "`class.csv`, row 5: `ANA` appears again",
        "the scores on standard output are not whole",
    ] {
        assert!(said.contains(problem), "{said}");
    }
    assert!(
        !desk
            .files()
            .iter()
            .any(|name| name.contains("q.csv") || name.contains("s.json"))
    );
}

#[test]
fn what_cannot_go_row_by_row_is_refused_with_the_reason() {
    let desk = desk();
    let cases: [(&[u8], &str); 5] = [
        (
            b"student,question,answer\nAna,1,Sat\n",
            "a row is an answer, not a student",
        ),
        (b"{\"format\": 1}", "it is no table"),
        (b"student,1\nAn\xe4,x\n", "row 2 is not UTF-8"),
        (
            b"student,1,2\nAna,x,y\n",
            "no column holds the answers to question 3",
        ),
        (b"name,1\n", "there are no answers to grade"),
    ];
    for (bytes, why) in cases {
        desk.file("class.csv", bytes);
        let mut run = desk
            .run(["grade", "harbury.key.json", "class.csv", "--stream"])
            .prints("")
            .ends_with(2);
        assert!(run.stderr().contains(why), "{}", run.stderr());
    }
}

#[test]
fn who_has_not_handed_in_cannot_be_told_row_by_row() {
    let desk = desk();
    desk.file("class.csv", class(3, 1, ',', "\n"))
        .file("roster.csv", "name,id\nAna,s0\n");
    for flag in [["--roster", "roster.csv"], ["--corrections", "roster.csv"]] {
        let mut run = desk
            .run(
                ["grade", "harbury.key.json", "class.csv", "--stream"]
                    .into_iter()
                    .chain(flag),
            )
            .prints("")
            .ends_with(2);
        assert!(run.stderr().contains("cannot be used with"), "{}", run.stderr());
    }
}

#[test]
fn more_students_than_can_be_compared_need_a_word_for_it() {
    let desk = desk();
    let mut table = "student,1,2,3,4,5,6,7\n".to_owned();
    for number in 0..400_001 {
        writeln!(table, "{number},,,,,B,,").expect("a string takes all");
    }
    desk.file("class.csv", table);
    let arguments = [
        "grade",
        "harbury.key.json",
        "class.csv",
        "--stream",
        "--stats",
        "stats.json",
    ];
    let mut run = desk.run(arguments).ends_with(2);
    assert!(
        run.stderr().contains("there are more than 400000 students"),
        "{}",
        run.stderr()
    );
    let mut run = desk
        .run(arguments.iter().copied().chain(["--unique-ids"]))
        .ends_with(1);
    assert!(run.stdout().starts_with("Harbury to close its swimming pool in May: 400001 students\nWhether a student stands in it twice was not looked for"), "{}", run.stdout());
    assert!(desk.text("stats.json").contains("\"compared\": \"asserted\""));
}

#[test]
fn sums_of_classes_add_up_in_any_order() {
    let desk = desk();
    let sure = std::array::from_fn(|place| &CELLS[place][..SURE[place]]);
    let whole = class_with(300, 7, ',', "\n", sure);
    desk.file("all.csv", &whole);
    let header = whole.lines().next().expect("a header");
    // Whole rows only: a cell with a line end belongs to its row.
    let rows: Vec<String> = class_rows(&whole);
    let mut names = Vec::new();
    for (part, rows) in rows.chunks(70).enumerate() {
        let (table, stats) = (format!("{part}.csv"), format!("{part}.json"));
        desk.file(&table, format!("{header}\n{}\n", rows.join("\n")));
        desk.run(["grade", "harbury.key.json", &table, "--stats", &stats, "--csv"])
            .ends_with(1);
        names.push(stats);
    }
    desk.run([
        "grade",
        "harbury.key.json",
        "all.csv",
        "--stream",
        "--stats",
        "all.json",
    ])
    .ends_with(1);
    let merge = |names: &[&str]| {
        let mut arguments = vec!["stats", "merge", "-o", "merged.json"];
        arguments.extend(names);
        let text = desk.run(arguments).says("").ends_with(0).stdout();
        assert_eq!(desk.text("merged.json"), desk.text("all.json"), "{names:?}");
        text
    };
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let told = merge(&names);
    let mut backwards = names.clone();
    backwards.reverse();
    assert_eq!(merge(&backwards), told);
    backwards.swap(0, 2);
    assert_eq!(merge(&backwards), told);
    assert!(told.lines().all(|line| line.chars().count() <= 100), "{told}");
    golden("answers/sums.txt", &told);
    let json = desk
        .run(["stats", "merge", "all.json", "--json"])
        .says("")
        .ends_with(0)
        .stdout();
    golden("answers/sums.json", &json);
}

/// The rows of a table behind its header, each whole.
fn class_rows(table: &str) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    let mut open = false;
    for line in table.lines().skip(1) {
        if open {
            let last = rows.last_mut().expect("a row is open");
            last.push('\n');
            last.push_str(line);
        } else if !line.is_empty() {
            rows.push(line.to_owned());
        }
        open ^= line.matches('"').count() % 2 == 1;
    }
    rows
}

#[test]
fn sums_that_do_not_belong_together_are_refused() {
    let desk = desk();
    desk.file("class.csv", class(40, 9, ',', "\n"));
    desk.run(["grade", "harbury.key.json", "class.csv", "--stats", "a.json"])
        .ends_with(1);
    let stats = desk.text("a.json");
    let cases = [
        (
            stats.replace("harbury-7k2p", "other"),
            "these are sums of quiz `other`, not of quiz `harbury-7k2p`",
        ),
        (
            stats.replacen("\"right\":true", "\"right\":false", 1),
            "item `q5` is not the same",
        ),
        (
            stats.replacen("\"title\":\"", "\"title\":\"x", 1),
            "the quiz is not the same",
        ),
        (
            stats.replacen("\"students\": 40", "\"students\": 41", 1),
            "does not count each of the 41 students once",
        ),
        (
            stats.replacen("\"cells\":[[", "\"cells\":[[9", 1),
            "the counts do not fit together",
        ),
        (
            stats.replacen("\"format\": 1", "\"format\": 2", 1),
            "format 2 is not known",
        ),
        (
            stats.replacen("\"unit\"", "\"units\"", 1),
            "unknown field `units`",
        ),
        ("[]".to_owned(), "is no file of sums"),
    ];
    for (other, why) in cases {
        assert!(other != stats, "{why}");
        desk.file("b.json", other);
        let mut run = desk
            .run(["stats", "merge", "a.json", "b.json", "-o", "c.json"])
            .prints("")
            .ends_with(2);
        assert!(run.stderr().contains(why), "{}", run.stderr());
        assert!(!desk.files().contains(&"c.json".to_owned()));
    }
}
