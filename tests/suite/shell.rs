//! What shells and `man` are given: all commands, from the definitions that the program itself goes by.

use std::process::Command;

use crate::harness::Desk;
use crate::help::commands;

fn names(desk: &Desk) -> Vec<String> {
    commands(&desk.run(["--help"]).ends_with(0).stdout())
}

#[test]
fn completions_name_every_command() {
    let desk = Desk::new();
    let names = names(&desk);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = desk.run(["completions", shell]).says("").ends_with(0).stdout();
        for name in &names {
            assert!(script.contains(name.as_str()), "{shell}: {name}");
        }
    }
    desk.run(["completions", "bash"]).unheard().says("").ends_with(0);
    desk.run(["completions", "csh"]).prints("").ends_with(2);
}

#[test]
fn bash_takes_its_script_and_completes() {
    let desk = Desk::new();
    desk.file(
        "newsquiz.bash",
        desk.run(["completions", "bash"]).ends_with(0).stdout(),
    );
    let script = desk.path("newsquiz.bash");
    let checked = Command::new("bash")
        .arg("-n")
        .arg(&script)
        .output()
        .expect("bash runs");
    assert!(checked.status.success(), "{checked:?}");
    let complete = ". \"$1\"; COMP_WORDS=(newsquiz gra); COMP_CWORD=1; _newsquiz newsquiz gra newsquiz; echo \"${COMPREPLY[@]}\"";
    let completed = Command::new("bash")
        .args(["-c", complete, "bash"])
        .arg(&script)
        .output()
        .expect("bash runs");
    assert_eq!(
        String::from_utf8_lossy(&completed.stdout),
        "grade\n",
        "{completed:?}"
    );
}

#[test]
fn every_command_has_a_manual_page() {
    let desk = Desk::new();
    desk.run(["man", "pages"]).prints("").says("").ends_with(0);
    for name in names(&desk) {
        let page = desk.text(&format!("pages/newsquiz-{name}.1"));
        assert!(page.contains(".SH SYNOPSIS") && page.contains(&name), "{page}");
    }
    assert!(desk.files().contains(&"pages/newsquiz-stats-merge.1".to_owned()));
    let page = desk.run(["man"]).says("").ends_with(0).stdout();
    assert_eq!(desk.text("pages/newsquiz.1"), page);
}
