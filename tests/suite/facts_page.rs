//! What `read` shows to people: the facts as lines, as a page for the browser, and which of them.

use pretty_assertions::assert_eq;

use crate::harness::{Desk, golden};
use crate::made::sample;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("story.txt", sample("unnamed-port-deal"));
    desk
}

#[test]
fn lines_and_page_are_as_reviewed() {
    let desk = desk();
    let mut run = desk.run(["read", "story.txt"]).says("").ends_with(0);
    golden("read/unnamed-port-deal.txt", &run.stdout());
    let mut run = desk.run(["read", "story.txt", "--html"]).says("").ends_with(0);
    golden("read/unnamed-port-deal.html", &run.stdout());
}

#[test]
fn what_is_shown_can_be_chosen() {
    let desk = desk();
    let all = desk.run(["read", "story.txt"]).stdout();
    assert!(all.contains(" ? ") && all.contains(" actor "));
    let sure = desk.run(["read", "story.txt", "--sure"]).ends_with(0).stdout();
    assert!(!sure.contains(" ? ") && sure.contains(" claim "), "{sure}");
    let some = desk
        .run(["read", "story.txt", "--only", "claim,source", "--sure"])
        .ends_with(0)
        .stdout();
    assert!(!some.contains(" actor ") && some.contains(" source "), "{some}");
    let page = desk
        .run(["read", "story.txt", "--only", "source", "--html"])
        .ends_with(0)
        .stdout();
    assert!(page.contains("show-source") && !page.contains("show-actor"));
}

#[test]
fn a_misspelt_kind_is_hinted_at() {
    desk()
        .run(["read", "story.txt", "--only", "claim,sorce"])
        .prints("")
        .says("error: there is no kind of fact `sorce`\n |\n = help: did you mean `source`?\n\n")
        .ends_with(2);
}

#[test]
fn everything_can_be_written_to_a_file() {
    let desk = desk();
    for options in [&[][..], &["--html"], &["--json"]] {
        let arguments = ["read", "story.txt"].into_iter().chain(options.iter().copied());
        let printed = desk.run(arguments.clone()).ends_with(0).stdout();
        desk.run(arguments.chain(["-o", "out"]))
            .prints("")
            .says("")
            .ends_with(0);
        assert_eq!(desk.text("out"), printed);
    }
    let mut run = desk
        .run(["read", "story.txt", "--html", "-o", "story.txt"])
        .ends_with(2);
    assert!(run.stderr().contains("would be overwritten"));
}
