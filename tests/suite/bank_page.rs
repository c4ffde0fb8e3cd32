//! The page for authors of question banks is true: its facts are those of the vocabulary, its example passes the check,
//! and no kind of response is missing.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use newsquiz::item::Kind;
use newsquiz::vocabulary::{FactKind, Slot, slots};
use pretty_assertions::assert_eq;

use crate::harness::Desk;

const BEGIN: &str = "<!-- facts: written by the test suite from src/vocabulary -->\n";
const END: &str = "<!-- end of facts -->\n";

fn page() -> (std::path::PathBuf, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/question-banks.md");
    let text = fs::read_to_string(&path).expect("the page");
    (path, text)
}

fn row(slot: &Slot) -> String {
    let missing = if slot.optional { "may be missing" } else { "" };
    format!(
        "| `{}` | {} | {missing} | {} |\n",
        slot.name,
        slot.holds.about(),
        slot.about
    )
}

/// All kinds of facts with their slots, as the page shows them.
fn facts() -> String {
    let mut text = String::new();
    for kind in FactKind::ALL {
        write!(text, "\n### {kind}\n\n{}\n\n", kind.explained()).expect("a string takes all");
        text.push_str("| slot | holds | | that is |\n|---|---|---|---|\n");
        text.extend(slots(kind).iter().map(row));
    }
    text.push('\n');
    text
}

#[test]
fn it_shows_every_fact_and_slot() {
    let (path, text) = page();
    let (before, rest) = text.split_once(BEGIN).expect("where facts begin");
    let (shown, after) = rest.split_once(END).expect("where facts end");
    if std::env::var_os("NEWSQUIZ_BLESS").is_some() {
        let page = format!("{before}{BEGIN}{}{END}{after}", facts());
        // The other tests read the page meanwhile: they see the old one or the new one.
        let draft = path.with_extension("draft");
        fs::write(&draft, page).expect("the page can be written");
        fs::rename(draft, path).expect("the page can be replaced");
        return;
    }
    assert_eq!(
        shown,
        facts(),
        "run the tests with NEWSQUIZ_BLESS=1 to write the facts anew"
    );
}

#[test]
fn its_example_passes_the_check() {
    let (_, text) = page();
    let (_, part) = text.split_once("## A whole example\n").expect("its part");
    let (_, rest) = part.split_once("```toml\n").expect("a whole example");
    let (example, _) = rest.split_once("```").expect("its end");
    let desk = Desk::new();
    desk.file("mine/sources/mine.toml", example);
    desk.run(["bank", "check", "mine/sources/mine.toml"]).ends_with(0);
}

#[test]
fn its_prompts_pass_the_check() {
    let (_, text) = page();
    let (_, part) = text
        .split_once("## Debrief questions and tasks\n")
        .expect("their part");
    let (_, rest) = part.split_once("```toml\n").expect("an example");
    let (example, _) = rest.split_once("```").expect("its end");
    let desk = Desk::new();
    desk.file("mine/talk/mine.toml", example);
    let said = desk
        .run(["bank", "check", "mine/talk/mine.toml"])
        .ends_with(0)
        .stderr();
    assert_eq!(
        said,
        "sound: 2 prompts in 1 file; 2 examples and refusals came out as stated\n"
    );
}

#[test]
fn it_shows_every_kind_of_response() {
    let (_, text) = page();
    for kind in Kind::ALL {
        let table = format!("\n[item-model.response.{}]\n", kind.keyword());
        assert!(text.contains(&table), "{kind} is not shown");
    }
}

#[test]
fn the_program_explains_the_same() {
    let desk = Desk::new();
    let all = desk
        .run(["bank", "explain", "facts"])
        .says("")
        .ends_with(0)
        .stdout();
    for kind in FactKind::ALL {
        let one = desk.run(["bank", "explain", kind.name()]).ends_with(0).stdout();
        assert!(one.starts_with(&format!("{kind}\nThat is ")), "{one}");
        assert!(all.contains(&one), "{kind} is explained among all");
        for slot in slots(kind) {
            assert!(
                one.contains(&format!("\n  {} ", slot.name)),
                "{kind}.{}:\n{one}",
                slot.name
            );
        }
    }
    assert!(all.lines().all(|line| line.chars().count() <= 100));
    desk.run(["bank", "explain", "claims"])
        .prints("")
        .says("error: there is no kind of fact `claims`\n |\n = help: did you mean `claim`?\n\n")
        .ends_with(2);
}
