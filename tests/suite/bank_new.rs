//! `newsquiz bank new`: what it writes works as it stands, and nothing is ever written over.

use pretty_assertions::assert_eq;

use crate::harness::Desk;

#[test]
fn a_new_bank_file_works_as_it_stands() {
    let desk = Desk::new();
    desk.run(["bank", "new", "talk/who-said", "-o", "mine"])
        .prints("")
        .says(
            "written: mine/talk/who-said.toml
It works as it stands; the marks CHANGE in it tell what to make your own.
  newsquiz bank check mine/talk/who-said.toml
  newsquiz make story.txt --banks mine --why
",
        )
        .ends_with(0);
    desk.run(["bank", "check", "mine/talk/who-said.toml"])
        .prints("")
        .says("sound: 1 item model in 1 file; 2 examples and refusals came out as stated\n")
        .ends_with(0);
    desk.run(["bank", "new", "talk/who-told"]).ends_with(0);
    assert_eq!(desk.files(), ["mine/talk/who-said.toml", "talk/who-told.toml"]);
    assert!(desk.text("talk/who-told.toml").contains("\nid = \"who-told\"\n"));
}

#[test]
fn nothing_is_written_over() {
    let desk = Desk::new();
    desk.file("talk/who-said.toml", "mine");
    desk.run(["bank", "new", "talk/who-said"])
        .prints("")
        .says(
            "error: `talk/who-said.toml` is there already
 |
 = help: take another name, or move that file away\n\n",
        )
        .ends_with(2);
    assert_eq!(desk.text("talk/who-said.toml"), "mine");
}

#[test]
fn a_name_that_cannot_be_used_is_explained() {
    let shape =
        "is no SKILL/NAME: two names of small letters, digits and dashes, as in `sources/who-promised`";
    let skill = "the skill is the folder that the file stands in";
    for (name, message, hint) in [
        (
            "who-said",
            format!("`who-said` {shape}"),
            format!("for example `sources/who-said`; {skill}"),
        ),
        (
            "Talk/Who said?",
            format!("`Talk/Who said?` {shape}"),
            format!("for example `talk/who-said`; {skill}"),
        ),
        ("../../etc/x", format!("`../../etc/x` {shape}"), skill.to_owned()),
        (
            "nul/x",
            "no file can be called `nul` on every system".to_owned(),
            skill.to_owned(),
        ),
        (
            "talk/who-says-so",
            "the program has `talk/who-says-so` or a model `who-says-so` already".to_owned(),
            "take another name; to change that one, begin with `newsquiz bank show who-says-so`".to_owned(),
        ),
    ] {
        let desk = Desk::new();
        desk.run(["bank", "new", name])
            .prints("")
            .says(&format!("error: {message}\n |\n = help: {hint}\n\n"))
            .ends_with(2);
        assert_eq!(desk.files(), Vec::<String>::new(), "{name}");
    }
}
