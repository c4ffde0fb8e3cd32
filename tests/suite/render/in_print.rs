//! What stands in a PDF, read by programs that we did not write: poppler and qpdf. They need not be installed for the
//! other tests, so `.ci/foreign.d/pdf.sh` runs these.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use newsquiz::item::{Arrangement, Kind, Shape};
use newsquiz::labels::Labels;
use newsquiz::quiz::{FormId, Student};
use newsquiz::render::{KeyView, Layout, PageSize, Paper, PaperView, Press, PrintedPaper, TeacherView};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use super::{fixture, hostile, pdf, secrecy};

/// Fields that steer templates and are not printed, that stand in a title or a foot, or that are printed by other fields.
const UNPRINTED: [&str; 8] = [
    "footer",
    "kind",
    "language",
    "model",
    "origins",
    "paper_label",
    "relation",
    "widest",
];

/// Fields of the teacher's page that other formats print.
const TEACHERS_UNPRINTED: [&str; 5] = ["count_label", "numbers", "numbers_note", "points_label", "within"];

fn scratch(name: &str, printed: &PrintedPaper) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}.pdf", std::process::id()));
    fs::write(&path, &printed.bytes).expect("a PDF to look at");
    path
}

/// What a program prints about a file, which is then removed.
fn told(program: &str, arguments: &[&str], path: &Path) -> Vec<u8> {
    let run = Command::new(program).args(arguments).arg(path).arg("-").output();
    let run = run.unwrap_or_else(|error| panic!("`{program}` is needed: {error}"));
    fs::remove_file(path).expect("the PDF is there");
    assert!(
        run.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&run.stderr)
    );
    run.stdout
}

/// Text without what layout adds or takes: spaces, hyphens, places where lines may end, joiners.
fn squeezed(text: &str) -> String {
    let kept = text.nfkc().filter(|character| {
        !character.is_whitespace()
            && !character.is_control()
            && !matches!(character, '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{fe00}'..='\u{fe0f}' | '\u{2060}')
    });
    kept.collect()
}

/// A worksheet keeps the time of a single item to itself, a key what students do with it.
fn unprinted_of_an_item(paper: Paper) -> &'static [&'static str] {
    match paper {
        Paper::Worksheet => &["minutes"],
        Paper::Key | Paper::Teacher => &["response", "instruction", "scoring"],
    }
}

/// The text of a PDF as poppler reads it, without the foot of each page.
fn read(printed: &PrintedPaper, view: &Value, paper: Paper) -> String {
    let path = scratch("words", printed);
    let read = String::from_utf8(told("pdftotext", &["-raw", "-enc", "UTF-8"], &path)).expect("UTF-8");
    let quiz: String = squeezed(&spelled(view["quiz"].as_str().expect("a name"), printed));
    let lead = match paper {
        Paper::Worksheet => "",
        Paper::Key => "ANSWERKEY·",
        Paper::Teacher => "TEACHER’SPAGE·",
    };
    // Long names are cut short in the foot.
    let foot = format!("{lead}Quiz{}", quiz.chars().take(9).collect::<String>());
    let pages: Vec<&str> = read.split_terminator('\u{c}').collect();
    let bodies = pages.iter().enumerate().map(|(place, page)| {
        let page = squeezed(page);
        let number = format!("Page{}of{}", place + 1, pages.len());
        let at = page
            .rfind(&foot)
            .unwrap_or_else(|| panic!("the foot of a page: {page}"));
        assert!(page[at..].contains(&number), "{number} in {}", &page[at..]);
        // The head of the margin stands between the parts of a sentence that two pages share.
        let body = &page[..at];
        body.strip_suffix("Yournotes").unwrap_or(body).to_owned()
    });
    bodies.collect()
}

/// The texts of a view that are printed.
fn leaves(view: &Value, paper: Paper, found: &mut Vec<String>) {
    match view {
        Value::String(text) => found.push(text.clone()),
        Value::Array(entries) => entries.iter().for_each(|entry| leaves(entry, paper, found)),
        Value::Object(fields) => {
            // A search in vain shows its sentences by their numbers, and words that are quoted stand in their sentence.
            let absent = fields.get("kind").is_some_and(|kind| kind == "absent");
            let within = fields
                .get("within")
                .and_then(Value::as_array)
                .filter(|pieces| !pieces.is_empty() && paper != Paper::Teacher);
            if let Some(pieces) = within {
                found.push(pieces.iter().filter_map(|piece| piece["text"].as_str()).collect());
            }
            let is_item = fields.contains_key("stem");
            for (name, inner) in fields {
                let name = name.as_str();
                let unprinted = UNPRINTED.contains(&name)
                    || (absent && name == "quotes")
                    || (within.is_some() && ["words", "within"].contains(&name))
                    || (paper == Paper::Teacher && TEACHERS_UNPRINTED.contains(&name))
                    || (is_item && unprinted_of_an_item(paper).contains(&name));
                if !unprinted {
                    leaves(inner, paper, found);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn view(text: &str, paper: Paper) -> Value {
    let (quiz, key) = hostile::spoilt(text);
    let (form, labels) = (&quiz.forms[0].form, Labels::english());
    match paper {
        Paper::Worksheet => serde_json::to_value(PaperView::new(&quiz, form, &labels).expect("a view")),
        Paper::Key => serde_json::to_value(KeyView::new(&quiz, &key, form, &labels).expect("a view")),
        Paper::Teacher => serde_json::to_value(TeacherView::new(&quiz, &key, &labels).expect("a view")),
    }
    .expect("JSON")
}

/// The texts as printed: what no font has as its code points.
fn spelled(text: &str, printed: &PrintedPaper) -> String {
    let mut missing: Vec<&String> = printed.missing.iter().collect();
    missing.sort_by_key(|piece| std::cmp::Reverse(piece.len()));
    missing.iter().fold(text.to_owned(), |text, piece| {
        let points: Vec<String> = piece.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
        text.replace(piece.as_str(), &format!("[{}]", points.join(" ")))
    })
}

/// The words that the templates add.
fn own_words() -> Vec<String> {
    let labels = Labels::english().plain();
    let said = labels.values().map(String::as_str);
    let said = said.chain(["newsquiz", "make --glossary"]).map(squeezed);
    // Shorter words are not looked for.
    said.filter(|words| words.chars().count() > 3).collect()
}

#[test]
#[ignore = "needs poppler: `.ci/foreign.d/pdf.sh` runs it"]
fn poppler_reads_the_words_of_the_view_and_no_others() {
    let large = Layout {
        large_print: true,
        page: PageSize::Letter,
        ..Layout::default()
    };
    // Items that are longer than a page have the heads of their tables anew on the next, among their words: the longest
    // texts have short ones of their sort here.
    let short = [
        "",
        "שלום العربية",
        "हिन्दी",
        "donaudampfschifffahrtselektrizitaetenhaupt",
    ];
    let texts = hostile::HOSTILE
        .into_iter()
        .chain(hostile::FOR_TYPST)
        .chain(short);
    // Where a line runs in both directions, poppler gives its parts in an order of its own.
    let both_ways = |text: &str| text.chars().any(|letter| matches!(letter, '\u{590}'..='\u{7ff}'));
    let texts = texts.filter(|text| text.len() < 85 && !both_ways(text));
    let mut problems = Vec::new();
    for (text, layout) in texts.map(|text| (text, Layout::default())).chain([("", large)]) {
        for paper in Paper::ALL {
            let printed = pdf::printed(text, paper, layout);
            let mut view = view(text, paper);
            let whole = read(&printed, &view, paper);
            let mut rest = whole.clone();
            let mut expected = Vec::new();
            // The name of the quiz stands in the foot alone.
            if paper == Paper::Worksheet {
                view["quiz"] = Value::Null;
            }
            leaves(&view, paper, &mut expected);
            let least = if paper == Paper::Teacher { 25 } else { 50 };
            assert!(expected.len() > least, "the {paper}'s view was read");
            let mut expected: Vec<String> = expected
                .iter()
                .map(|leaf| squeezed(&spelled(leaf, &printed)))
                .collect();
            expected.retain(|leaf| leaf.chars().count() > 1);
            expected.sort_by_key(|leaf| std::cmp::Reverse(leaf.len()));
            expected.dedup();
            let lacking = expected.iter().filter(|leaf| !whole.contains(leaf.as_str()));
            problems.extend(lacking.map(|leaf| format!("{paper} of {text:?} lacks {leaf:?}")));
            // The longest first, for short words of the view are parts of what the templates say.
            expected.extend(own_words());
            expected.sort_by_key(|words| std::cmp::Reverse(words.len()));
            for words in &expected {
                rest = rest.replace(words.as_str(), "\n");
            }
            // The capital letters in the tally's cells are nobody's words.
            let counts = |c: &char| c.is_alphabetic() && (paper != Paper::Key || !c.is_ascii_uppercase());
            let strange = rest
                .lines()
                .filter(|line| line.chars().filter(counts).count() > 3);
            problems.extend(strange.map(|line| format!("{paper} of {text:?} has {line:?}")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
#[ignore = "needs poppler: `.ci/foreign.d/pdf.sh` runs it"]
fn many_short_rows_in_large_letters_stay_on_their_pages() {
    let mut quiz = fixture::quiz();
    let truth = quiz
        .items
        .iter_mut()
        .find(|item| item.response.kind() == Kind::Truth);
    let truth = truth.expect("the fixture has all kinds");
    truth.response = Shape::Truth {
        statements: ('A'..='Z').map(|letter| format!("It is {letter}.")).collect(),
    };
    for form in &mut quiz.forms {
        for placed in form.items.iter_mut().filter(|placed| placed.item == truth.id) {
            placed.arrangement = Arrangement::stored(&truth.response);
        }
    }
    let press = Press {
        layout: Layout {
            large_print: true,
            ..Layout::default()
        },
        ..Press::new(Labels::english())
    };
    let printed = press.print(&quiz, None, &quiz.forms[0].form, Paper::Worksheet, &pdf::format());
    let printed = printed.expect("a paper");
    let read = told("pdftotext", &["-bbox"], &scratch("rows", &printed));
    let read = String::from_utf8(read).expect("UTF-8");
    let number = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!("{name}=\"")).expect("a place");
        rest.split_once('"')
            .and_then(|(number, _)| number.parse::<f64>().ok())
    };
    let (mut height, mut statements) = (None, 0);
    for line in read.lines() {
        if line.contains("<page ") {
            height = number(line, "height");
        } else if line.contains("<word ") {
            assert!(number(line, "yMax") < height, "{line}");
            let statement = ('A'..='Z').any(|letter| line.ends_with(&format!(">{letter}.</word>")));
            statements += usize::from(statement);
        }
    }
    assert_eq!(statements, 26, "every statement is there");
}

#[test]
#[ignore = "needs qpdf: `.ci/foreign.d/pdf.sh` runs it"]
fn a_students_pdf_holds_no_secret_in_any_of_its_bytes() {
    let key = fixture::key();
    let form = FormId("B".to_owned());
    let press = Press::new(Labels::english());
    let unpacked = |paper| {
        let printed = press.print(&fixture::quiz(), Some(&key), &form, paper, &pdf::format());
        let path = scratch("secrets", &printed.expect("a paper"));
        told("qpdf", &["--qdf", "--object-streams=disable"], &path)
    };
    // Text on a page is glyph numbers; words stand in titles, bookmarks, alternative texts and metadata.
    let holds = |bytes: &[u8], secret: &str| {
        let units: Vec<String> = secret.encode_utf16().map(|unit| format!("{unit:04x}")).collect();
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        text.contains(&secret.to_lowercase()) || text.contains(&units.concat())
    };
    let worksheet = unpacked(Paper::Worksheet);
    for secret in secrecy::secrets(&key) {
        assert!(!holds(&worksheet, &secret), "the PDF holds `{secret}`");
    }
    assert!(holds(&worksheet, "How we know"), "the search finds what is there");
}

#[test]
#[ignore = "needs poppler and qpdf: `.ci/foreign.d/pdf.sh` runs it"]
fn a_copy_bears_its_students_name_in_the_language_of_the_labels() {
    let mut quiz = fixture::quiz();
    let form = quiz.forms[0].form.clone();
    quiz.student = Some(Student {
        id: "007".to_owned(),
        name: "Zoë Müller".to_owned(),
        group: Some("7b".to_owned()),
        form: form.clone(),
    });
    let press = Press::new(Labels::of("de").expect("a language"));
    let printed = press.print(&quiz, None, &form, Paper::Worksheet, &pdf::format());
    let printed = printed.expect("a paper");
    let read = told(
        "pdftotext",
        &["-enc", "UTF-8", "-layout"],
        &scratch("copy", &printed),
    );
    let read = String::from_utf8(read).expect("UTF-8");
    let pages: Vec<&str> = read.split_terminator('\u{c}').collect();
    let head = pages[0]
        .lines()
        .find(|line| line.contains("Datum"))
        .expect("a head");
    assert!(head.contains("Zoë Müller") && head.contains("7b"), "{head}");
    for (place, page) in pages.iter().enumerate() {
        let foot = page
            .lines()
            .rfind(|line| !line.trim().is_empty())
            .expect("a foot");
        let number = format!("Seite {} von {}", place + 1, pages.len());
        assert!(foot.contains("Zoë Müller") && foot.contains(&number), "{foot}");
    }
    let bytes = told(
        "qpdf",
        &["--qdf", "--object-streams=disable"],
        &scratch("tongues", &printed),
    );
    let text = String::from_utf8_lossy(&bytes);
    assert!(
        text.contains("/Lang (de)") && text.contains("/Lang (en)"),
        "the languages are told"
    );
}
