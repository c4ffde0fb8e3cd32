//! The tutorial for authors of question banks is followed to the letter: its files are written, its commands are run, and
//! what it shows is what the program says.
//!
//! A comment before each block tells what it is: `file: NAME` to be written, `made: NAME` that a command wrote, `run` to be
//! run, `says` the whole of what the last command told, `among: COMMAND` lines of what that command told.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pretty_assertions::assert_eq;

use crate::harness::Desk;

/// A block of the page: what it is, and what stands in it.
struct Block {
    is: String,
    text: String,
}

fn page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/question-banks.md");
    fs::read_to_string(path).expect("the page")
}

/// The blocks of the tutorial, in order.
fn blocks() -> Vec<Block> {
    let page = page();
    let (_, rest) = page
        .split_once("<!-- tutorial: begin -->\n")
        .expect("where it begins");
    let (text, _) = rest
        .split_once("<!-- tutorial: end -->\n")
        .expect("where it ends");
    let mut parts = text.split("```");
    let mut blocks = Vec::new();
    while let (Some(before), Some(block)) = (parts.next(), parts.next()) {
        let comment = before.trim_end().lines().next_back().unwrap_or_default();
        let is = comment
            .strip_prefix("<!-- ")
            .and_then(|rest| rest.strip_suffix(" -->"));
        let is = is.unwrap_or_else(|| panic!("what is this block?\n{block}"));
        let (_, text) = block.split_once('\n').expect("a block has lines");
        blocks.push(Block {
            is: is.to_owned(),
            text: text.to_owned(),
        });
    }
    blocks
}

/// What a command told: on both ways out, and its exit status is that of the words.
fn told(desk: &Desk, command: &str) -> String {
    let arguments = command
        .strip_prefix("newsquiz ")
        .unwrap_or_else(|| panic!("`{command}`"));
    let mut run = desk.run(arguments.split(' '));
    let told = run.stdout() + &run.stderr();
    let fails = told.starts_with("error:");
    drop(run.ends_with(if fails { 2 } else { 0 }));
    told
}

#[test]
fn each_step_does_what_the_page_says() {
    let desk = Desk::new();
    let mut runs: BTreeMap<String, String> = BTreeMap::new();
    let (mut last, mut unread, mut errors) = (String::new(), None, 0);
    for Block { is, text } in blocks() {
        let (what, name) = is.split_once(": ").unwrap_or((&is, ""));
        match what {
            "file" => {
                desk.file(name, &text);
                // Each bank file that the page shows is checked before the next one.
                assert_eq!(unread, None, "nobody checked this file");
                unread = name.starts_with("mine/").then(|| name.to_owned());
            }
            "made" => assert_eq!(desk.text(name), text, "{name}"),
            "run" => {
                for command in text.lines() {
                    last = told(&desk, command);
                    runs.insert(command.to_owned(), last.clone());
                    if unread
                        .as_ref()
                        .is_some_and(|name| command == format!("newsquiz bank check {name}"))
                    {
                        unread = None;
                    }
                }
            }
            "says" => {
                assert_eq!(last.trim_end(), text.trim_end());
                errors += usize::from(text.starts_with("error:"));
            }
            "among" => {
                let told = runs.get(name).unwrap_or_else(|| panic!("`{name}` was not run"));
                for line in text.lines() {
                    assert!(
                        told.lines().any(|one| one == line),
                        "`{line}` is not among\n{told}"
                    );
                }
            }
            other => panic!("`{other}` is no sort of block"),
        }
    }
    assert_eq!(unread, None, "nobody checked this file");
    assert!(errors > 0, "the page shows a mistake");
    assert!(desk.files().contains(&"worksheets/story.quiz.json".to_owned()));
}

#[test]
fn items_written_by_hand_are_as_the_page_shows_them() {
    let page = page();
    let (_, rest) = page.split_once("## Items written by hand\n").expect("the part");
    let (_, block) = rest.split_once("```toml\n").expect("an example");
    let (items, _) = block.split_once("```").expect("its end");
    let desk = Desk::new();
    desk.file("my-items.toml", items);
    for Block { is, text } in blocks() {
        if is == "file: story.txt" {
            desk.file("story.txt", text);
        }
    }
    desk.run(["check", "my-items.toml", "--article", "story.txt"])
        .prints("")
        .says("my-items.toml: no flaw in 6 items.\n")
        .ends_with(0);
}

#[test]
fn every_flaw_is_listed() {
    use newsquiz::flaw::Flaw;
    use newsquiz::quiz::SetFlaw;
    let page = page();
    for flaw in Flaw::ALL {
        let row = format!("\n| `{flaw}` | {} |\n", flaw.about());
        assert!(page.contains(&row), "{row}");
    }
    for flaw in SetFlaw::ALL {
        let row = format!("\n| `{flaw}` | of several items: {} |\n", flaw.about());
        assert!(page.contains(&row), "{row}");
    }
}
