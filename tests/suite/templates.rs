//! Templates of a teacher's own: laid over the program's, file by file.

use pretty_assertions::assert_eq;

use crate::harness::Desk;
use crate::made::sample;

const MAKE: [&str; 9] = [
    "make",
    "story.txt",
    "-o",
    "out",
    "--seed",
    "1",
    "--forms",
    "1",
    "--items=3",
];

fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("story.txt", sample("wire-dam-inspection"));
    desk
}

/// What `make` says with these arguments more.
fn said(desk: &Desk, more: &[&str], status: i32) -> String {
    let arguments = MAKE.into_iter().chain(more.iter().copied());
    desk.run(arguments).prints("").ends_with(status).stderr()
}

#[test]
fn a_template_takes_the_place_of_the_programs_own() {
    let desk = desk();
    desk.file(
        "mine/text/worksheet.txt",
        "My own {{ title }}: {{ label(\"points\", n=2) }}\n",
    );
    said(
        &desk,
        &[
            "--templates",
            "mine",
            "--to",
            "text",
            "--labels",
            "de",
            "--title",
            "Dam",
        ],
        0,
    );
    assert_eq!(desk.text("out/story.worksheet-A.txt"), "My own Dam: 2 Punkte\n");
    assert!(
        desk.text("out/story.key-A.txt").starts_with("****"),
        "the others are the program's own"
    );
}

#[test]
fn a_folder_with_a_format_file_is_a_new_format() {
    let desk = desk();
    let about = "description = \"Stems\"\nextension = \"csv\"\nescape = \"text\"\npapers = [\"worksheet\"]\n";
    desk.file("mine/stems/format.toml", about);
    let template = "{% for section in sections %}{% for item in section.items %}{{ item.number }}\n{% endfor %}{% endfor %}";
    desk.file("mine/stems/worksheet.csv", template);
    said(&desk, &["--templates", "mine", "--to", "stems"], 0);
    assert_eq!(desk.text("out/story.worksheet-A.csv"), "1\n2\n3\n");
}

#[test]
fn a_faulty_template_is_told_by_its_path_and_line_and_nothing_is_written() {
    let desk = desk();
    for (template, place, problem) in [
        (
            "one\ntwo {{ titel }}\n",
            "mine/html/worksheet.html:2:",
            "`titel` is undefined",
        ),
        (
            "{% for x in sections %}\n",
            "mine/html/worksheet.html:",
            "unexpected end of input",
        ),
        (
            "\n\n{{ label('points') }}",
            "mine/html/worksheet.html:3:",
            "the label `points` needs `n`",
        ),
        (
            "{{ label('pionts', n=3) }}",
            "mine/html/worksheet.html:1:",
            "there is no label `pionts`",
        ),
        (
            "{% include 'gone.html' %}",
            "mine/html/worksheet.html:1:",
            "gone.html",
        ),
    ] {
        desk.file("mine/html/worksheet.html", template);
        let said = said(&desk, &["--templates", "mine"], 2);
        assert!(said.contains(place), "{said}");
        assert!(said.contains(problem), "{said}");
    }
    desk.file("mine/html/worksheet.html", "x");
    desk.file("mine/pdf/worksheet.typ", "#let view = 1\n#viev\n");
    let said_of_pdf = said(&desk, &["--templates", "mine", "--to", "pdf"], 2);
    assert!(
        said_of_pdf.contains("mine/pdf/worksheet.typ:2:2"),
        "{said_of_pdf}"
    );
    assert!(
        said_of_pdf.contains("the format `pdf` is at fault: unknown variable: viev"),
        "{said_of_pdf}"
    );
    desk.file("mine/html/format.toml", "extension = \n");
    let said = said(&desk, &["--templates", "mine"], 2);
    assert!(said.contains("mine/html/format.toml:1:"), "{said}");
    assert!(
        desk.files().iter().all(|name| !name.starts_with("out/")),
        "nothing was written"
    );
}

#[test]
fn looks_of_word_files_are_a_teachers_own_or_a_fault_at_its_place() {
    let desk = desk();
    let own = include_str!("../../templates/docx/styles.xml");
    let mine = own.replace("<w:sz w:val=\"34\"/>", "<w:sz w:val=\"47\"/>");
    assert_ne!(own, mine);
    desk.file("mine/docx/styles.xml", mine.clone());
    let options = ["--templates", "mine", "--to", "docx"];
    said(&desk, &options, 0);
    let paper = std::fs::read(desk.path("out/story.worksheet-A.docx")).expect("a file");
    // Parts are stored as they are.
    let holds = |text: &str| paper.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(holds("<w:sz w:val=\"47\"/>") && !holds("<w:sz w:val=\"34\"/>"));
    for (name, text, problem) in [
        (
            "styles.xml",
            mine.replacen("</w:rPr>", "", 1),
            "mine/docx/styles.xml:10:",
        ),
        (
            "settings.xml",
            "<settings/>".to_owned(),
            "mine/docx/settings.xml:1:1",
        ),
    ] {
        let desk = self::desk();
        desk.file(&format!("mine/docx/{name}"), text);
        let said = said(&desk, &options, 2);
        assert!(said.contains(problem), "{said}");
        assert!(said.contains("the format `docx` is at fault"), "{said}");
        assert_eq!(desk.files().len(), 2, "nothing was written");
    }
}

#[test]
fn what_cannot_be_templates_is_refused() {
    let desk = desk();
    desk.file("mine/worksheet.html", "x");
    let stray = said(&desk, &["--templates", "mine"], 2);
    assert!(
        stray.contains("`mine/worksheet.html` stands in no format's folder"),
        "{stray}"
    );
    let none = said(&desk, &["--templates", "none"], 2);
    assert!(none.contains("there is no folder `none`"), "{none}");
    desk.file("empty/.hidden", "x");
    let empty = said(&desk, &["--templates", "empty"], 2);
    assert!(empty.contains("the folder `empty` has no templates"), "{empty}");
    desk.file("large/html/worksheet.html", vec![b'x'; (4 << 20) + 1]);
    let large = said(&desk, &["--templates", "large"], 2);
    assert!(
        large.contains("`large/html/worksheet.html` is larger than 4 MiB"),
        "{large}"
    );
    desk.file("binary/html/worksheet.html", [0, 1, 2, 0, 0, 3]);
    let binary = said(&desk, &["--templates", "binary"], 2);
    assert!(binary.contains("`binary/html/worksheet.html`"), "{binary}");
    let same = "description = \"x\"\nextension = \"txt\"\nescape = \"text\"\npapers = [\"worksheet\"]\n";
    desk.file("same/plain/format.toml", same)
        .file("same/plain/worksheet.txt", "x");
    let same = said(&desk, &["--templates", "same"], 2);
    assert!(
        same.contains("the formats `plain` and `text` both write files that end in `.txt`"),
        "{same}"
    );
    desk.file("unused/html/workshet.html", "x");
    let unused = said(&desk, &["--templates", "unused"], 0);
    assert!(
        unused.contains("`unused/html/workshet.html` is used by no template"),
        "{unused}"
    );
    assert!(unused.contains("did you mean `worksheet.html`?"), "{unused}");
}

#[cfg(unix)]
#[test]
fn a_link_in_a_circle_ends_soon_and_a_link_to_a_folder_is_followed() {
    let desk = desk();
    desk.file("real/text/worksheet.txt", "linked\n");
    std::os::unix::fs::symlink(desk.path("real"), desk.path("link")).expect("a link");
    said(&desk, &["--templates", "link", "--to", "text"], 0);
    assert_eq!(desk.text("out/story.worksheet-A.txt"), "linked\n");
    std::os::unix::fs::symlink(desk.path("real"), desk.path("real/text/round")).expect("a link");
    let said = said(&desk, &["--templates", "real"], 2);
    assert!(said.contains("is it the right folder?"), "{said}");
}

#[test]
fn the_exported_templates_print_the_same_bytes() {
    let desk = desk();
    let mut export = desk.run(["templates", "export", "mine"]).prints("").ends_with(0);
    assert!(export.stderr().contains("templates written into `mine`."));
    let papers = || {
        let mut files = desk.files();
        files.retain(|name| name.starts_with("out/"));
        files.iter().map(|name| desk.bytes(name)).collect::<Vec<_>>()
    };
    said(&desk, &[], 0);
    let without = papers();
    let said = said(&desk, &["--templates", "mine"], 0);
    assert!(!said.contains("warning"), "{said}");
    assert_eq!(papers(), without);
    assert!(without.len() >= 8, "the papers were read");
}

#[test]
fn an_export_writes_over_nothing() {
    let desk = Desk::new();
    desk.file("mine/text/worksheet.txt", "my own");
    let said = desk
        .run(["templates", "export", "mine"])
        .prints("")
        .ends_with(2)
        .stderr();
    assert!(
        said.contains("`mine/text/worksheet.txt` is there already; nothing was written"),
        "{said}"
    );
    assert_eq!(desk.files(), ["mine/text/worksheet.txt"]);
}

#[test]
fn labels_are_chosen_by_language() {
    let desk = desk();
    let said = said(&desk, &["--labels", "it"], 2);
    assert!(
        said.contains("there are no labels in the language `it`"),
        "{said}"
    );
    assert!(said.contains("languages: de, en, es, fr"), "{said}");
}
