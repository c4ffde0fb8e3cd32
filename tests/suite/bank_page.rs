//! The page for authors of question banks is true: its facts are those of the vocabulary, its example passes the check,
//! and no kind of response is missing.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use newsquiz::item::Kind;
use newsquiz::vocabulary::{FactKind, Slot, SlotType, slots};
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
    let holds = match slot.holds {
        SlotType::Flag => "yes or no".to_owned(),
        SlotType::Number => "number".to_owned(),
        SlotType::Text => "words".to_owned(),
        SlotType::Fact(kind) => format!("{kind}"),
        SlotType::Word(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            words.join(", ")
        }
    };
    let missing = if slot.optional { "may be missing" } else { "" };
    format!("| `{}` | {holds} | {missing} | {} |\n", slot.name, slot.about)
}

/// All kinds of facts with their slots, as the page shows them.
fn facts() -> String {
    let mut text = String::new();
    for kind in FactKind::ALL {
        let bound = if kind.can_be_bound() {
            ""
        } else {
            "; never bound itself"
        };
        write!(text, "\n### {kind}\n\nThat is {}{bound}.\n\n", kind.about()).expect("a string takes all");
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
    let example = text
        .split("```toml\n")
        .filter_map(|rest| rest.split("```").next())
        .find(|block| block.starts_with("format = 1"))
        .expect("a whole example");
    let desk = Desk::new();
    desk.file("mine/sources/mine.toml", example);
    desk.run(["bank", "check", "mine/sources/mine.toml"]).ends_with(0);
}

#[test]
fn it_shows_every_kind_of_response() {
    let (_, text) = page();
    for kind in Kind::ALL {
        let table = format!("\n[item-model.response.{}]\n", kind.keyword());
        assert!(text.contains(&table), "{kind} is not shown");
    }
}
