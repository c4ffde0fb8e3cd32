//! PDF: the same bytes for the same paper, whatever the words are; faults of templates at their places.

use std::collections::BTreeSet;

use newsquiz::labels::Labels;
use newsquiz::render::{Format, Layout, PageSize, Paper, Press, PrintedPaper, missing_warning};
use newsquiz::source::SourceFile;
use pretty_assertions::assert_eq;

use super::{fixture, hostile};

pub fn format() -> Format {
    let mut formats = Format::all().into_iter();
    formats.find(|format| format.name() == "pdf").expect("a format")
}

/// Form A of the fixture, with `text` added to every text.
pub fn printed(text: &str, paper: Paper, layout: Layout) -> PrintedPaper {
    let (quiz, key) = hostile::spoilt(text);
    let press = Press {
        layout,
        ..Press::new(Labels::english())
    };
    press
        .print(&quiz, Some(&key), &quiz.forms[0].form, paper, &format())
        .unwrap_or_else(|problems| panic!("{text:?}: {problems:?}"))
}

#[test]
fn every_text_is_printed_in_every_response_kind_and_gives_the_same_bytes() {
    for text in hostile::HOSTILE.into_iter().chain(hostile::FOR_TYPST) {
        for paper in Paper::ALL {
            let one = printed(text, paper, Layout::default());
            assert!(one.bytes.starts_with(b"%PDF-1.7"), "{text}");
            assert!(one.warnings.0.is_empty(), "{text}: {:?}", one.warnings);
        }
    }
    let twice = || printed("👩\u{200d}🚀 漢字 \u{e000}", Paper::Key, Layout::default());
    assert_eq!(twice(), twice());
}

#[test]
fn every_layout_is_printed_in_its_own_way() {
    let mut papers = BTreeSet::new();
    for page in [PageSize::A4, PageSize::Letter] {
        for wishes in 0..8 {
            let layout = Layout {
                page,
                article: wishes & 1 == 0,
                large_print: wishes & 2 != 0,
                dyslexia_friendly: wishes & 4 != 0,
            };
            assert!(
                papers.insert(printed("", Paper::Worksheet, layout).bytes),
                "{layout:?} is like another"
            );
        }
    }
}

#[test]
fn characters_without_a_picture_are_told_and_fonts_may_be_added() {
    let lacking = |text| {
        let missing = printed(text, Paper::Worksheet, Layout::default()).missing;
        missing_warning(&missing).map(|warning| (warning.message, warning.hints.join(" ")))
    };
    assert_eq!(lacking("Ωmega, Жук, → ☺ ½ ﬁ e\u{301} a\u{308}\u{304}"), None);
    let (message, hint) = lacking("漢\u{1f680} \u{e000}").expect("a warning");
    assert_eq!(
        message,
        "no font here has the characters U+6F22, U+E000, U+1F680: the PDF shows their numbers in boxes"
    );
    assert!(hint.contains("--font-path"), "{hint}");
}

/// The PDF format with its worksheet changed, and the problems that it then has.
fn faults(worksheet: &str) -> String {
    let own = format();
    let files = own.files().iter().map(|file| SourceFile::clone(file));
    let changed = Format::load("mine", files.chain([SourceFile::new("worksheet.typ", worksheet)]));
    let (quiz, form) = (fixture::quiz(), fixture::quiz().forms[0].form.clone());
    let problems = Press::new(Labels::english())
        .print(&quiz, None, &form, Paper::Worksheet, &changed.expect("a format"))
        .expect_err("a fault");
    newsquiz::diagnostic::Printer::new(false).print(&problems)
}

#[test]
fn a_template_reaches_nothing_but_its_folder() {
    let outside = "a template reads the files of its own folder only";
    for (template, said) in [
        ("#read(\"/etc/passwd\")", outside),
        ("#read(\"other.txt\")", outside),
        (
            "#import \"@preview/example:0.1.0\": *",
            "templates cannot use packages",
        ),
        ("#image(\"http://example.org/x.png\")", outside),
        ("#datetime.today()", "unable to get the current date"),
    ] {
        let problems = faults(template);
        assert!(problems.contains(said), "{template}:\n{problems}");
        assert!(problems.contains("worksheet.typ:1:"), "{template}:\n{problems}");
    }
    let above = faults("#read(\"../key.typ\")");
    assert!(
        above.starts_with("error: the format `mine` is at fault: "),
        "{above}"
    );
}

#[test]
fn a_faulty_template_is_pointed_at() {
    let problems = faults("#let data = json(\"/data.json\")\nTitle: #data.view.titel\n");
    assert!(
        problems
            .starts_with("error: the format `mine` is at fault: dictionary does not contain key \"titel\""),
        "{problems}"
    );
    assert!(problems.contains("--> worksheet.typ:2:"), "{problems}");
    let unfinished = faults("#let x = (\n");
    assert!(unfinished.contains("worksheet.typ:1:"), "{unfinished}");
    let untitled = faults("A paper without a title.");
    assert!(untitled.contains("missing document title"), "{untitled}");
}
