//! The whole help text, as people read it.

use std::fmt::Write;

use crate::harness::{Desk, golden};

/// The commands that the help lists, in its order.
pub(crate) fn commands(help: &str) -> Vec<String> {
    let list = help
        .split("Commands:\n")
        .nth(1)
        .expect("the help lists the commands");
    let lines = list.lines().take_while(|line| !line.is_empty());
    let named = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    named
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

#[test]
fn the_help_is_as_agreed() {
    let desk = Desk::new();
    let top = desk.run(["--help"]).says("").ends_with(0).stdout();
    let names = commands(&top);
    assert!(!names.is_empty());
    let mut all = format!("$ newsquiz --help\n{top}");
    for name in names {
        let help = desk.run([name.as_str(), "--help"]).says("").ends_with(0).stdout();
        write!(all, "\n$ newsquiz {name} --help\n{help}").expect("a string takes all");
    }
    assert!(
        all.lines().all(|line| line.chars().count() <= 100),
        "the help fits its width"
    );
    golden("help.txt", &all);
}

#[test]
fn the_version_is_told() {
    let version = concat!("newsquiz ", env!("CARGO_PKG_VERSION"), "\n");
    Desk::new()
        .run(["--version"])
        .prints(version)
        .says("")
        .ends_with(0);
}

#[test]
fn wrong_usage_is_explained_on_standard_error() {
    let mut run = Desk::new().run(["frobnicate"]).prints("").ends_with(2);
    assert!(
        run.stderr()
            .starts_with("error: unrecognized subcommand 'frobnicate'")
    );
}
