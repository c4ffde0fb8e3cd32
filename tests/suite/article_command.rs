//! What an article file is taken for, and why some are refused.

use pretty_assertions::assert_eq;

use crate::harness::Desk;

/// A news story in all its parts, each on its line.
const STORY: &str = "River rises for third day
By Ana Ruiz, Tay Valley Post
Saturday, September 12, 2015

PERTH, Scotland (AP) \u{2014} The river rose for a third day on Friday, and the town closed its oldest bridge, the mayor said.

The bridge on Monday. Photo: Li Wei

\"We have not seen such water since I was a child,\" said Morag Reid, a baker who has lived by the river for 60 years. She had carried flour to the upper floor.

Schools stay shut

The council said that three schools would stay closed until Monday. It did not say when the bridge would be opened again, and nobody was hurt, according to the police.

Rain is expected on Sunday. The town's engineer, Tom Bell, called the bridge safe.

Li Wei in Dundee contributed to this report.
";

fn refused(name: &str, bytes: impl AsRef<[u8]>, said: &str) {
    let desk = Desk::new();
    desk.file(name, bytes);
    desk.run(["article", name]).says(said).prints("").ends_with(2);
}

#[test]
fn every_part_of_a_story_is_shown() {
    let desk = Desk::new();
    desk.file("river.txt", STORY);
    desk.run(["article", "river.txt"]).says("").ends_with(0).prints(
        "    1  headline   River rises for third day
    2  byline     By Ana Ruiz, Tay Valley Post
    3  date       Saturday, September 12, 2015
    5  body       The river rose for a third day on Friday, and the town closed its oldest bridge, the mayor said.
    7  caption    The bridge on Monday. Photo: Li Wei
    9  body       \"We have not seen such water since I was a child,\" said Morag Reid, a baker who has lived by the \
         river for 60 years. She had carried flour to the upper floor.
   11  subhead    Schools stay shut
   13  body       The council said that three schools would stay closed until Monday. It did not say when the bridge \
         would be opened again, and nobody was hurt, according to the police.
   15  body       Rain is expected on Sunday. The town's engineer, Tom Bell, called the bridge safe.
   17  credit     Li Wei in Dundee contributed to this report.
",
    );
}

#[test]
fn metadata_and_places_are_given_as_json() {
    let desk = Desk::new();
    desk.file("river.txt", STORY);
    let shown = desk
        .run(["article", "river.txt", "--json"])
        .says("")
        .ends_with(0)
        .stdout();
    let view: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    for (part, value) in [
        ("headline", "River rises for third day"),
        ("byline", "Ana Ruiz, Tay Valley Post"),
        ("dateline", "PERTH, Scotland (AP)"),
    ] {
        let found = &view["metadata"][part];
        assert_eq!(found["value"], value);
        let at = |end: usize| usize::try_from(found["span"][end].as_u64().unwrap()).unwrap();
        assert_eq!(&STORY[at(0)..at(1)], value, "the place of the {part}");
    }
    assert_eq!(view["metadata"]["date"]["value"], "2015-09-12");
    assert_eq!(view["metadata"]["outlet"], serde_json::Value::Null);
    assert_eq!(view["blocks"].as_array().map(Vec::len), Some(10));
}

#[test]
fn every_encoding_gives_the_same_article() {
    let text = STORY.replace("Morag", "Mor\u{e1}g");
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let latin: Vec<u8> = text
        .chars()
        .map(|letter| match letter {
            '\u{2014}' => 0x97,
            other => u8::try_from(u32::from(other)).expect("in Windows-1252"),
        })
        .collect();
    let mut expected = None;
    for (name, bytes) in [
        ("UTF-8", text.clone().into_bytes()),
        ("UTF-8 with mark", [b"\xef\xbb\xbf", text.as_bytes()].concat()),
        ("UTF-16 LE", wide(u16::to_le_bytes)),
        ("UTF-16 BE", wide(u16::to_be_bytes)),
        (
            "UTF-16 LE with mark",
            [vec![0xff, 0xfe], wide(u16::to_le_bytes)].concat(),
        ),
        (
            "UTF-16 BE with mark",
            [vec![0xfe, 0xff], wide(u16::to_be_bytes)].concat(),
        ),
        ("Windows-1252", latin),
        ("CRLF", text.replace('\n', "\r\n").into_bytes()),
    ] {
        let desk = Desk::new();
        desk.file("river.txt", bytes);
        let shown = desk.run(["article", "river.txt"]).says("").ends_with(0).stdout();
        assert_eq!(&shown, expected.get_or_insert(shown.clone()), "{name}");
    }
}

#[test]
fn markdown_is_read_without_its_marks_and_shown_with_its_lines() {
    let text = STORY
        .replacen("River", "# River", 1)
        .replace("\nBy ", "\n\n*By ")
        .replace("Post\n", "Post*\n\n")
        .replace("Schools stay", "## Schools stay")
        .replace("a third day on", "a **third\nday** [on](http://example.org)");
    let desk = Desk::new();
    desk.file("river.md", text);
    let shown = desk.run(["article", "river.md"]).says("").ends_with(0).stdout();
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "    1  headline   River rises for third day");
    assert_eq!(lines[1], "    3  byline     By Ana Ruiz, Tay Valley Post");
    assert!(
        lines[3].starts_with("    7  body       The river rose for a third day on Friday, and"),
        "{}",
        lines[3]
    );
    assert_eq!(lines[6], "   14  subhead    Schools stay shut");
}

#[test]
fn bytes_that_are_no_text_are_replaced_with_a_warning() {
    let desk = Desk::new();
    let mut bytes = STORY.replace("Morag", "Mor\u{e1}g").into_bytes();
    let at = bytes.iter().position(|&byte| byte == b'z').expect("a letter");
    bytes[at] = 0xff;
    desk.file("river.txt", bytes);
    let mut run = desk.run(["article", "river.txt"]).ends_with(0);
    assert!(!run.stdout().is_empty());
    run.says(
        "warning: 1 place in `river.txt` could not be read as UTF-8 and now shows as \u{fffd}
 |
 = help: save the file as UTF-8 text and try again

",
    );
}

#[test]
fn what_is_no_article_is_refused() {
    refused(
        "story.pdf",
        "%PDF-1.7 ...",
        "error: `story.pdf`: this is a PDF file, not plain text
 |
 = help: save the article as plain text (UTF-8) and try again

",
    );
    refused(
        "story.bin",
        b"The river\0\x01\x02rose",
        "error: `story.bin`: the file is binary, not text (byte 9 is 0x00)
 |
 = help: save the article as plain text (UTF-8) and try again

",
    );
    refused(
        "empty.txt",
        " \r\n\n",
        "error: `empty.txt` holds no article text
 |
 = help: paste the article's text into the file and save it as plain text

",
    );
    refused(
        "short.txt",
        "It rained. It was cold.",
        "error: the article in `short.txt` is too short: 5 words, and a quiz needs at least 80
 |
 = help: supply the whole article; headline, captions and the like do not count

",
    );
    refused(
        "fluss.txt",
        "Der Fluss stieg am Freitag den dritten Tag in Folge, und die Stadt sperrte ihre \u{e4}lteste Br\u{fc}cke, sagte die \
         B\u{fc}rgermeisterin. Niemand wurde verletzt, teilte die Polizei mit.",
        "error: the article does not read as English, but as German
 --> fluss.txt:1:1
  |
1 | Der Fluss stieg am Freitag den dritten Tag in Folge, und die Stadt sperrte ihre \u{e4}lteste Br\u{fc}cke, sagte \
         d...
  | ^ the text begins here
  |
  = help: questions can be made from English articles only

",
    );
}

#[test]
fn the_longest_article_can_be_raised() {
    let desk = Desk::new();
    desk.file(
        "long.txt",
        "The river rose on Friday and the town closed its bridge.\n\n".repeat(4_600),
    );
    desk.run(["article", "long.txt"]).prints("").ends_with(2).says(
        "error: the article in `long.txt` is too long: 50600 words, and at most 50000 are read
 |
 = help: is it one article? if so, allow it with `--max-words 50600`

",
    );
    desk.run(["article", "long.txt", "--max-words", "50600"])
        .says("")
        .ends_with(0);
}

#[test]
fn a_missing_file_and_a_folder_are_named() {
    let desk = Desk::new();
    desk.file("stories/river.txt", STORY);
    desk.run(["article", "nowhere.txt"]).prints("").ends_with(2).says(
        "error: there is no file `nowhere.txt`
 |
 = help: check the spelling, and that you are in the right folder

",
    );
    desk.run(["article", "stories"]).prints("").ends_with(2).says(
        "error: `stories` is a folder
 |
 = help: name a file inside it

",
    );
}

#[test]
fn standard_input_is_read_for_a_dash() {
    let desk = Desk::new();
    desk.file("river.txt", STORY);
    let named = desk.run(["article", "river.txt"]).ends_with(0).stdout();
    desk.run(["article", "-"])
        .typing(STORY)
        .says("")
        .ends_with(0)
        .prints(&named);
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

#[test]
fn a_closed_pipe_ends_the_program_quietly() {
    let desk = Desk::new();
    desk.file(
        "long.txt",
        "The river rose on Friday and the town closed its bridge.\n\n".repeat(4_000),
    );
    desk.run(["article", "long.txt"]).unheard().says("").ends_with(0);
}
