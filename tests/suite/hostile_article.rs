//! An article, students and file names that mean harm: what they bring gets out as words on paper, never as markup, a
//! command for the terminal, a formula, or a file in another folder.

use std::collections::BTreeSet;

use pretty_assertions::assert_eq;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::harness::Desk;
use crate::made::{Made, make, make_of, sample};

const ARTICLE: &str = "<script>alert(1)</script> dam **cracks** found
By =cmd|' /C calc'!A0

The reservoir behind the Lesnica dam was lowered on Tuesday after divers found cracks, <b onmouseover=alert(2)>Ana Ruiz</b>, the mayor, said on Friday.

\"We will not wait for `rm -rf` or <img src=x onerror=alert(3)> to decide,\" said Tomas Berg, a researcher at the city's university. John Carter, =SUM(A1) the owner of the plant, said that the repairs would cost two million euros in May.

The \u{9b}31mred\u{9b}0m tower was closed on Monday, said Maria \u{202e}Lopez\u{202c}, a local <i>historian</i>. Critics said that [the click](javascript:alert(4)) had been paid for. Landlords said that costs had risen. ![x](http://evil.example/x.png) The council is expected to sell the tower in May.

# Not a heading

| a | b |
|---|---|

{{ 7 * 7 }} {% include 'key' %} The tower stands by the river. It has three floors\u{200b} and a bell. Peter Lang, who lives beside it, said that the bell rang at night. The view is widely seen as the best in town. </main></body><iframe src=\"http://evil.example\"></iframe> Engineers said that the roof was sound &amp; &lt;safe&gt;.

Nadia Osei said that traffic on the bridge had doubled since May. She added that the old bell would be sold to a church. Tom Becker said that costs had fallen.
";

/// A name that a spreadsheet would run, a folder would follow and a terminal would obey.
const STUDENT: &str = "=../../cmd|' /C calc'!A0\u{9b}2J\u{202e}";

fn made() -> Made {
    make_of("hostile", ARTICLE, "4")
}

/// Characters that command a terminal or turn the reading order.
fn commands(text: &str) -> Vec<char> {
    let bidi = [
        '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
        '\u{2069}',
    ];
    let harmful =
        |character: &char| (character.is_control() && *character != '\n') || bidi.contains(character);
    text.chars().filter(harmful).collect()
}

/// The elements of a page, each with the names of its attributes.
fn elements(html: &str) -> BTreeSet<String> {
    let inside = html.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    let name = |word: &str| word.split('=').next().unwrap_or_default().to_owned();
    inside
        .flat_map(|(element, _)| element.split_whitespace().take(1).map(name).collect::<Vec<_>>())
        .collect()
}

fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

#[test]
fn papers_hold_its_markup_as_words() {
    let (made, plain) = (made(), make("wire-dam-inspection", "4"));
    let known: BTreeSet<String> = plain
        .files()
        .iter()
        .filter(|(name, _)| ending(name) == "html")
        .flat_map(|(_, html)| elements(html))
        .collect();
    let mut papers = 0;
    for (name, text) in made.files() {
        if ending(&name) == "json" {
            continue;
        }
        papers += 1;
        assert_eq!(commands(&text), Vec::<char>::new(), "`{name}`");
        // Keys and the teacher's page quote but some of its sentences.
        let quotes = name.contains(".key-") || name.contains(".teacher.");
        assert!(
            text.contains("7 * 7") || text.contains(r"7 \* 7") || quotes,
            "`{name}` runs the article"
        );
        if ending(&name) == "html" {
            let strange: Vec<_> = elements(&text).difference(&known).cloned().collect();
            assert_eq!(strange, Vec::<String>::new(), "`{name}`");
        }
        if ending(&name) == "md" {
            for event in Parser::new_ext(&text, Options::all()) {
                let strange = matches!(
                    event,
                    Event::Html(_)
                        | Event::InlineHtml(_)
                        | Event::Code(_)
                        | Event::InlineMath(_)
                        | Event::FootnoteReference(_)
                        | Event::Start(
                            Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock | Tag::CodeBlock(_)
                        )
                );
                // Answer keys have a table of their own.
                let table = matches!(event, Event::Start(Tag::Table(_))) && name.contains(".worksheet-");
                assert!(!strange && !table, "`{name}`: {event:?}");
            }
        }
    }
    assert_eq!(papers, 15);
}

#[test]
fn the_page_of_facts_holds_its_markup_as_words() {
    let desk = Desk::new();
    desk.file("hostile.txt", ARTICLE);
    desk.file("plain.txt", sample("wire-dam-inspection"));
    let page = |name: &str| desk.run(["read", name, "--html"]).stdout();
    let (hostile, plain) = (page("hostile.txt"), page("plain.txt"));
    assert_eq!(commands(&hostile), Vec::<char>::new());
    let strange: Vec<_> = elements(&hostile)
        .difference(&elements(&plain))
        .cloned()
        .collect();
    assert_eq!(strange, Vec::<String>::new());
    for words in [
        "&lt;script&gt;alert(1)",
        "&amp;amp;",
        // The numbers between the braces are marked as facts.
        "<p class=\"text\">{{ ",
        " }} {% ",
        "include &#x27;key&#x27;",
    ] {
        assert!(hostile.contains(words), "{words} is shown as words");
    }
}

#[test]
fn the_terminal_shows_its_commands_as_signs() {
    let made = made();
    let desk = &made.desk;
    for arguments in [
        &["article", "hostile.txt"][..],
        &["read", "hostile.txt"],
        &["make", "hostile.txt", "-o", "other", "--why"],
        &["make", "hostile.txt", "--min-words", "5000"],
        &["make", "no\u{1b}[31m\u{202e}file.txt"],
        &[
            "take",
            "out/hostile.quiz.json",
            "--student",
            STUDENT,
            "-o",
            "answers.json",
        ],
        &["grade", "out/hostile.key.json", "answers.json"],
    ] {
        let mut run = desk
            .run(arguments.iter().copied())
            .typing("article\n\u{9b}2J\n\u{1b}[2J\n");
        assert_eq!(
            commands(&run.stdout()),
            Vec::<char>::new(),
            "standard output of {arguments:?}"
        );
        assert_eq!(
            commands(&run.stderr()),
            Vec::<char>::new(),
            "standard error of {arguments:?}"
        );
    }
}

#[test]
fn tables_hold_no_formula() {
    let made = made();
    let desk = &made.desk;
    let cells = ["@x", "+1", "-2", "=1", "\"=a,b\"", "@", "=c"];
    let items = made.printed("A").len();
    let header: Vec<String> = (1..=items).map(|number| number.to_string()).collect();
    let answers: Vec<&str> = cells.into_iter().cycle().take(items).collect();
    let (header, answers) = (header.join(","), answers.join(","));
    desk.file(
        "class.csv",
        format!("student,{header}\n\"{STUDENT}\",{answers}\n"),
    );
    let key = "out/hostile.key.json";
    let mut run = desk.run(["grade", key, "class.csv", "--csv", "--queue", "queue.csv"]);
    for table in [run.stdout(), desk.text("queue.csv")] {
        let mut rows = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(table.as_bytes());
        let cells: Vec<String> = rows
            .records()
            .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        assert!(
            cells.iter().any(|cell| cell.contains("cmd|")),
            "the student is there: {table}"
        );
        for cell in cells {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "a formula: `{cell}`"
            );
        }
    }
}

#[test]
fn files_stay_in_their_folder() {
    let made = made();
    let desk = &made.desk;
    desk.file("work/class.csv", format!("student,1\n\"{STUDENT}\",A\n"));
    let before = desk.files();
    desk.run(["take", "out/hostile.quiz.json", "--student", STUDENT])
        .typing("A\n")
        .ends_with(0);
    desk.run([
        "grade",
        "out/hostile.key.json",
        "work/class.csv",
        "--feedback",
        "feedback",
    ])
    .stdout();
    let written: Vec<String> = desk
        .files()
        .into_iter()
        .filter(|name| !before.contains(name))
        .collect();
    assert!(!written.is_empty());
    for name in written {
        let inside =
            name.starts_with("feedback/") || name.starts_with("out/hostile.") || name.starts_with("hostile.");
        assert!(
            inside && commands(&name).is_empty() && !name.contains(".."),
            "`{name}`"
        );
    }
}
