//! What an article file is taken for, and why some are refused.

use crate::harness::Desk;

#[test]
fn a_missing_file_is_named() {
    Desk::new()
        .run(["article", "nowhere.txt"])
        .prints("")
        .ends_with(2)
        .says(
            "error: there is no file `nowhere.txt`
 |
 = help: check the spelling, and that you are in the right folder

",
        );
}

#[test]
fn files_that_are_no_text_are_named_for_what_they_are() {
    let desk = Desk::new();
    desk.file("story.pdf", "%PDF-1.7 ...");
    desk.run(["article", "story.pdf"]).prints("").ends_with(2).says(
        "error: `story.pdf`: this is a PDF file, not plain text
 |
 = help: save the article as plain text (UTF-8) and try again

",
    );
}

#[test]
fn standard_input_is_read_for_a_dash() {
    Desk::new()
        .run(["article", "-"])
        .typing("Too little.")
        .prints("")
        .ends_with(2)
        .says(
            "error: the article in `<stdin>` is too short: 2 words, and a quiz needs at least 80
 |
 = help: supply the whole article

",
        );
}

#[test]
fn colour_is_a_matter_of_choice() {
    let colored = |arguments: &[&str]| {
        let mut run = Desk::new()
            .run(arguments.iter().copied())
            .with_variable("NO_COLOR", "1");
        run.stderr().contains('\u{1b}')
    };
    assert!(!colored(&["article", "nowhere.txt"]), "no terminal, no colour");
    assert!(
        colored(&["article", "nowhere.txt", "--color", "always"]),
        "asked for"
    );
}
