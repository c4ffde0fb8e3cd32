//! Word files: sound, complete, in order, the same each time, and editable by what they are made of.

use std::collections::BTreeSet;
use std::thread;

use newsquiz::labels::Labels;
use newsquiz::quiz::{FormId, KeyFile, QuizFile, Student};
use newsquiz::render::{
    Format, KeyView, Layout, PageSize, Paper, PaperView, Press, Printable, ResponseView, render,
};
use pretty_assertions::assert_eq;
use roxmltree::Document;

use super::word_file::{Named, WordFile, children, value};
use super::{fixture, hostile};
use crate::harness::{Desk, golden};
use crate::made::sample;

fn format() -> Format {
    let mut formats = Format::all().into_iter();
    formats
        .find(|format| format.name() == "docx")
        .expect("the format")
}

fn bytes(quiz: &QuizFile, key: &KeyFile, form: &FormId, paper: Paper) -> Vec<u8> {
    render(quiz, Some(key), form, paper, &format(), &Labels::english()).expect("a paper")
}

/// The papers of form A, labelled in a language.
fn labelled(language: &str, quiz: &QuizFile) -> [WordFile; 2] {
    let labels = Labels::of(language).expect("a language");
    [Paper::Worksheet, Paper::Key].map(|paper| {
        let form = FormId("A".to_owned());
        let bytes = render(quiz, Some(&fixture::key()), &form, paper, &format(), &labels);
        WordFile::open(&bytes.expect("a paper"))
    })
}

fn papers(quiz: &QuizFile, key: &KeyFile) -> Vec<(FormId, Paper, WordFile)> {
    let forms = quiz.forms.iter().map(|order| order.form.clone());
    forms
        .flat_map(|form| {
            format()
                .papers()
                .iter()
                .map(move |&paper| (form.clone(), paper))
                .collect::<Vec<_>>()
        })
        .map(|(form, paper)| {
            let file = WordFile::open(&bytes(quiz, key, &form, paper));
            (form, paper, file)
        })
        .collect()
}

#[test]
fn outlines_are_as_reviewed() {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    for (form, paper, file) in papers(&quiz, &key) {
        let of_form = if paper.differs_by_form() {
            format!("-{}", form.0.to_lowercase())
        } else {
            String::new()
        };
        golden(&format!("render/docx/{paper}{of_form}.txt"), &file.outline());
    }
}

#[test]
fn every_part_is_well_formed_whatever_the_texts_hold() {
    for text in hostile::HOSTILE
        .into_iter()
        .chain(["]]>", "\u{fffe}\u{ffff}", "\u{0}\u{8}\u{b}", "&#0;", ""])
    {
        let (quiz, key) = hostile::spoilt(text);
        for (_, paper, file) in papers(&quiz, &key) {
            for (name, part) in file.parts() {
                if let Err(error) = Document::parse(part) {
                    panic!("{name} of the {paper} with {text:?}: {error}");
                }
            }
        }
    }
}

/// What a worksheet has to show of its view, in the order of the page.
fn shown(view: &PaperView) -> Vec<String> {
    let mut shown = vec![
        view.title.to_string(),
        view.form.to_string(),
        view.count.to_string(),
    ];
    shown.extend(view.minutes.clone());
    let text = |text: &Printable| text.to_string();
    for article in &view.articles {
        shown.extend(
            article
                .headline
                .iter()
                .filter(|headline| **headline != view.title)
                .map(text),
        );
        shown.extend(article.credits.iter().map(text));
        shown.extend(article.dateline.iter().map(text));
        for sentence in article.paragraphs.iter().flatten() {
            shown.extend([sentence.number.to_string(), sentence.text.to_string()]);
        }
    }
    for hard in &view.glossary {
        shown.extend([hard.word.to_string(), format!("({})", hard.sentence)]);
        shown.extend(hard.explanation.iter().map(text));
    }
    for section in &view.sections {
        shown.push(section.heading.clone());
        for item in &section.items {
            shown.extend([format!("{}.", item.number), item.stem.to_string()]);
            shown.extend([format!("[{}", item.points), item.instruction.clone()]);
            shown.extend(item.scoring.clone());
            shown.extend(offered(&item.response));
        }
    }
    shown.push(view.quiz.to_string());
    shown
}

fn offered(response: &ResponseView) -> Vec<String> {
    let text = |text: &Printable| text.to_string();
    let lettered = |entries: &[newsquiz::render::LetteredText]| -> Vec<String> {
        let shown = entries
            .iter()
            .map(|entry| format!("{}) {}", entry.letter, entry.text));
        shown.map(|shown| shown.trim_end().to_owned()).collect()
    };
    match response {
        ResponseView::Choice { options, .. } | ResponseView::Choices { options, .. } => lettered(options),
        ResponseView::Truth { verdicts, rows } => verdicts.iter().cloned().chain(lettered(rows)).collect(),
        ResponseView::Gap { sentence, bank } => [text(sentence)]
            .into_iter()
            .chain(bank.iter().map(text))
            .collect(),
        ResponseView::Text | ResponseView::Open { .. } => Vec::new(),
        ResponseView::Number { unit } => unit.iter().map(text).collect(),
        ResponseView::Match { rows, options } => {
            // Side by side: each row before the option that stands beside it.
            let (mut rows, mut options) = (lettered(rows).into_iter(), lettered(options).into_iter());
            let mut shown = Vec::new();
            while rows.len() + options.len() > 0 {
                shown.extend(rows.next());
                shown.extend(options.next());
            }
            shown
        }
        ResponseView::Order { rows, first, last } => lettered(rows)
            .into_iter()
            .chain([text(first), text(last)])
            .collect(),
        ResponseView::Sort { categories, rows } => {
            categories.iter().map(text).chain(lettered(rows)).collect()
        }
        ResponseView::Select { sentences } => sentences.iter().map(ToString::to_string).collect(),
    }
}

/// Whether `outline` shows all texts, one after the other.
fn assert_in_order(outline: &str, texts: &[String], what: &str) {
    let mut rest = outline;
    for text in texts {
        // What no XML can hold is shown by a mark.
        let text = text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}");
        match rest.find(&text) {
            Some(at) => rest = &rest[at + text.len()..],
            None => panic!(
                "{what}: `{text}` does not follow:\n{}",
                &rest[..rest.floor_char_boundary(400)]
            ),
        }
    }
}

#[test]
fn a_worksheet_shows_all_of_its_view_in_order_and_counts_as_the_view_does() {
    for text in hostile::HOSTILE
        .into_iter()
        .chain(["", "]]>", "a\u{fffe}b", "👩\u{200d}🚀"])
    {
        let (quiz, key) = hostile::spoilt(text);
        for (form, paper, file) in papers(&quiz, &key) {
            if paper == Paper::Worksheet {
                let view = PaperView::new(&quiz, &form, &Labels::english()).expect("a view");
                assert_in_order(&file.outline(), &shown(&view), text);
            }
        }
    }
}

#[test]
fn a_key_shows_every_answer_and_what_backs_it() {
    for text in hostile::HOSTILE {
        let (quiz, key) = hostile::spoilt(text);
        for (form, paper, file) in papers(&quiz, &key) {
            if paper != Paper::Key {
                continue;
            }
            let view = KeyView::new(&quiz, &key, &form, &Labels::english()).expect("a view");
            let mut shown = vec![view.title.to_string()];
            for item in view.sections.iter().flat_map(|section| &section.items) {
                shown.push(item.glance.to_string());
            }
            for item in view.sections.iter().flat_map(|section| &section.items) {
                shown.extend([format!("{}.", item.item.number), item.item.stem.to_string()]);
                for part in &item.answers {
                    shown.extend(part.row.iter().map(|row| format!("{row})")));
                    shown.extend(part.asked.iter().map(ToString::to_string));
                    shown.extend(part.letter.iter().map(|letter| format!("{letter})")));
                    shown.push(part.answer.to_string());
                    if part.row.is_some() {
                        shown.extend(part.say.iter().map(ToString::to_string));
                    }
                }
                shown.extend(item.accepted.iter().map(ToString::to_string));
                shown.push(item.rationale.to_string());
                if let Some(slip) = &item.slip {
                    shown.extend([slip.answer.to_string(), slip.say.to_string()]);
                }
                for level in &item.levels {
                    shown.push(level.shows.to_string());
                    shown.extend(level.anchors.iter().map(|anchor| anchor.answer.to_string()));
                }
            }
            shown.extend(view.shortfall.iter().map(|wish| wish.explanation.to_string()));
            shown.extend([view.seed.clone(), view.program.to_string()]);
            shown.push(view.made_from.to_string());
            assert_in_order(&file.outline(), &shown, text);
        }
    }
}

#[test]
fn same_quiz_same_bytes_whatever_was_printed_before_and_in_any_process() {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let print = || -> Vec<Vec<u8>> {
        let form = FormId("A".to_owned());
        let papers = format().papers().to_vec().into_iter();
        papers.map(|paper| bytes(&quiz, &key, &form, paper)).collect()
    };
    let first = print();
    let again = thread::scope(|scope| {
        let other = scope.spawn(print);
        (print(), other.join().expect("papers"))
    });
    assert!(first == again.0 && first == again.1);
    let desk = Desk::new();
    desk.file("story.txt", sample("wire-dam-inspection"));
    for folder in ["one", "two"] {
        desk.run(["make", "story.txt", "--to", "docx", "--seed", "5", "-o", folder])
            .ends_with(0);
    }
    let made: Vec<String> = desk
        .files()
        .into_iter()
        .filter(|name| name.contains(".worksheet-") || name.contains(".key-"))
        .collect();
    assert_eq!(made.len(), 8);
    for name in made.iter().filter_map(|name| name.strip_prefix("one/")) {
        let read = |folder: &str| std::fs::read(desk.path(&format!("{folder}/{name}"))).expect("a file");
        assert!(read("one") == read("two"), "{name}");
    }
}

#[test]
fn styles_and_lists_that_are_asked_for_are_defined() {
    let mut asked = BTreeSet::new();
    for (_, paper, file) in papers(&fixture::quiz(), &fixture::key()) {
        let styles = Document::parse(file.part("word/styles.xml")).expect("XML");
        let defined: BTreeSet<&str> = children(styles.root_element(), "style")
            .filter_map(|style| value(style, "styleId"))
            .collect();
        for name in ["word/document.xml", "word/footer1.xml", "word/numbering.xml"] {
            let part = Document::parse(file.part(name)).expect("XML");
            for node in part.descendants() {
                if ["pStyle", "rStyle", "tblStyle"]
                    .iter()
                    .any(|name| node.has_tag_name_of(name))
                {
                    let style = value(node, "val").expect("a style");
                    assert!(
                        defined.contains(style),
                        "{name} of the {paper} asks for `{style}`"
                    );
                    asked.insert(style.to_owned());
                }
            }
        }
    }
    let styles = format();
    let styles = styles
        .files()
        .iter()
        .find(|file| file.name() == "styles.xml")
        .expect("styles");
    let styles = Document::parse(styles.text()).expect("XML");
    let bases = ["Normal", "TableNormal"];
    for style in children(styles.root_element(), "style").filter_map(|style| value(style, "styleId")) {
        let used = asked.contains(style) || bases.contains(&style);
        assert!(used, "nothing asks for `{style}`");
    }
}

#[test]
fn no_row_is_torn_and_an_item_holds_together() {
    for (_, _, file) in papers(&fixture::quiz(), &fixture::key()) {
        let document = Document::parse(file.part("word/document.xml")).expect("XML");
        let body = children(document.root_element(), "body").next().expect("a body");
        let mut in_item = false;
        let mut held = true;
        for block in body.children().filter(roxmltree::Node::is_element) {
            let style = block.descendants().find(|node| node.has_tag_name_of("pStyle"));
            let style = style.and_then(|style| value(style, "val")).unwrap_or_default();
            let begins = ["Question", "KeyQuestion"].contains(&style);
            let ends = style.starts_with("Heading") || style == "End";
            if in_item && !begins && !ends {
                assert!(
                    held,
                    "what stands before a paragraph of style {style} lets go of it"
                );
            }
            in_item = begins || (in_item && !ends);
            // Of a table, the last row has to hold on.
            let last = block
                .descendants()
                .rfind(|node| node.has_tag_name_of("p"))
                .unwrap_or(block);
            held = last.descendants().any(|node| node.has_tag_name_of("keepNext"));
        }
        for row in document.descendants().filter(|node| node.has_tag_name_of("tr")) {
            assert!(row.descendants().any(|node| node.has_tag_name_of("cantSplit")));
        }
    }
}

#[test]
fn the_file_says_its_title_and_language_and_no_date() {
    let (quiz, key) = hostile::spoilt("<b> & ]]>");
    for (_, _, file) in papers(&quiz, &key) {
        let properties = Document::parse(file.part("docProps/core.xml")).expect("XML");
        let said: Vec<(&str, &str)> = properties
            .root_element()
            .children()
            .map(|node| (node.tag_name().name(), node.text().unwrap_or_default()))
            .collect();
        assert_eq!(
            said.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["creator", "language", "title"]
        );
        assert_eq!((said[0].1, said[1].1), ("newsquiz", "en"));
        assert!(said[2].1.starts_with("<b> & ]]>"), "{}", said[2].1);
        assert!(file.part("word/styles.xml").contains("<w:lang w:val=\"en-US\""));
    }
}

/// What a worksheet's file states of its sheet and of the letters on it: the page's width, the measure that its feet end
/// with, the sizes of letters and the faces of its paragraphs.
fn set_by(layout: Layout) -> (String, usize, BTreeSet<usize>, BTreeSet<String>) {
    let press = Press {
        layout,
        ..Press::new(Labels::english())
    };
    let (quiz, form) = (fixture::quiz(), FormId("A".to_owned()));
    let printed = press.print(&quiz, None, &form, Paper::Worksheet, &format());
    let file = WordFile::open(&printed.expect("a paper").bytes);
    let document = Document::parse(file.part("word/document.xml")).expect("XML");
    let page = document.descendants().find(|node| node.has_tag_name_of("pgSz"));
    let page = value(page.expect("a page"), "w").expect("a width").to_owned();
    let styles = Document::parse(file.part("word/styles.xml")).expect("XML");
    let all = || children(styles.root_element(), "style");
    let foot = all().find(|style| value(*style, "styleId") == Some("Footer"));
    let end = foot
        .expect("a foot")
        .descendants()
        .find(|node| node.has_tag_name_of("tab"));
    let sizes = styles.descendants().filter(|node| {
        node.has_tag_name_of("sz") && node.parent().is_some_and(|parent| parent.has_tag_name_of("rPr"))
    });
    let fonts = all()
        .filter(|style| value(*style, "type") == Some("paragraph"))
        .flat_map(|style| style.descendants())
        .filter(|node| node.has_tag_name_of("rFonts"));
    let number = |text: &str| text.parse().expect("a number");
    (
        page,
        number(value(end.expect("a tab"), "pos").expect("a place")),
        sizes
            .map(|size| number(value(size, "val").expect("a size")))
            .collect(),
        fonts
            .map(|fonts| value(fonts, "ascii").expect("a face").to_owned())
            .collect(),
    )
}

#[test]
fn sheets_and_letters_are_as_wished() {
    let plain = Layout::default();
    let (page, end, sizes, faces) = set_by(plain);
    assert_eq!((page.as_str(), end), ("11906", 9638));
    assert_eq!(sizes.first(), Some(&16));
    assert_eq!(faces, BTreeSet::from(["Georgia".to_owned()]));
    let (page, end, ..) = set_by(Layout {
        page: PageSize::Letter,
        ..plain
    });
    assert_eq!((page.as_str(), end), ("12240", 9972));
    let (page, end, sizes, faces) = set_by(Layout {
        large_print: true,
        ..plain
    });
    assert_eq!((page.as_str(), end), ("11906", 9638));
    // 12 points for the foot, 18 and more for all else.
    let mut sizes = sizes.into_iter();
    assert_eq!(sizes.next(), Some(24));
    assert!(sizes.all(|size| size >= 36));
    assert_eq!(faces, BTreeSet::from(["Arial".to_owned()]));
    let (.., sizes, faces) = set_by(Layout {
        dyslexia_friendly: true,
        ..plain
    });
    let mut sizes = sizes.into_iter();
    assert_eq!(sizes.next(), Some(18));
    assert!(sizes.all(|size| size >= 24));
    assert_eq!(faces, BTreeSet::from(["Arial".to_owned()]));
}

#[test]
fn german_papers_are_as_reviewed() {
    let [worksheet, key] = labelled("de", &fixture::quiz());
    golden("labels/de/docx/worksheet-a.txt", &worksheet.outline());
    golden("labels/de/docx/key-a.txt", &key.outline());
}

/// The texts of all runs, each with the language that it states.
fn runs(file: &WordFile) -> Vec<(Option<String>, String)> {
    let document = Document::parse(file.part("word/document.xml")).expect("XML");
    let runs = document.descendants().filter(|node| node.has_tag_name_of("r"));
    let said = runs.map(|run| {
        let language = run.descendants().find(|node| node.has_tag_name_of("lang"));
        let language = language.and_then(|language| value(language, "val"));
        let words = run.descendants().filter(|node| node.has_tag_name_of("t"));
        let words: String = words.filter_map(|node| node.text()).collect();
        (language.map(ToOwned::to_owned), words)
    });
    said.collect()
}

#[test]
fn words_of_the_quiz_keep_its_language_and_the_rest_has_that_of_the_labels() {
    let quiz = fixture::quiz();
    for (language, tag) in [("de", "de-DE"), ("es", "es-ES"), ("fr", "fr-FR")] {
        let form = FormId("A".to_owned());
        let labels = Labels::of(language).expect("a language");
        let view = PaperView::new(&quiz, &form, &labels).expect("a view");
        for file in labelled(language, &quiz) {
            assert!(
                file.part("word/styles.xml")
                    .contains(&format!("<w:lang w:val=\"{tag}\""))
            );
            let says = format!("<dc:language>{language}</dc:language>");
            assert!(file.part("docProps/core.xml").contains(&says));
            let runs = runs(&file);
            let of = |language: Option<&str>| -> Vec<&str> {
                let own = runs.iter().filter(|(stated, _)| stated.as_deref() == language);
                own.map(|(_, words)| words.as_str()).collect()
            };
            let (english, own) = (of(Some("en-US")), of(None));
            assert_eq!(english.len() + own.len(), runs.len(), "there are two languages");
            for item in &quiz.items {
                assert!(english.contains(&item.stem.as_str()), "{language}: {}", item.stem);
                assert!(!own.iter().any(|words| words.contains(&item.stem)));
            }
            assert!(english.contains(&quiz.title.as_str()));
            for section in &view.sections {
                assert!(own.contains(&section.heading.as_str()), "{}", section.heading);
            }
            assert!(own.iter().any(|words| words.starts_with(&view.about)));
        }
    }
    for file in labelled("en", &quiz) {
        let stated = runs(&file).into_iter().any(|(language, _)| language.is_some());
        assert!(!stated, "one language needs no marks");
    }
}

#[test]
fn a_copy_says_whose_it_is() {
    let mut quiz = fixture::quiz();
    for (group, class) in [(Some("7b"), " 7b"), (None, "")] {
        quiz.student = Some(Student {
            name: "Zoë <Åberg>".to_owned(),
            id: "1".to_owned(),
            group: group.map(ToOwned::to_owned),
            form: FormId("A".to_owned()),
        });
        let [worksheet, key] = labelled("de", &quiz);
        let outline = worksheet.outline();
        let head = format!(
            "| [Label] Name | [Label] Zoë <Åberg> | [Label] Klasse | [Label]{class} | [Label] Datum | [Label] |"
        );
        assert_eq!(outline.lines().next(), Some(head.as_str()));
        let foot = outline.lines().last().expect("a foot");
        assert!(foot.contains("Fassung A · Zoë <Åberg>"), "{foot}");
        let whose = group.map_or_else(
            || "Zoë <Åberg>".to_owned(),
            |group| format!("Zoë <Åberg>, {group}"),
        );
        assert!(
            key.outline()
                .contains(&format!("Fassung A · {whose} · 11 Fragen"))
        );
        for file in [worksheet, key] {
            assert!(
                file.part("docProps/core.xml")
                    .contains(", Zoë &lt;Åberg&gt;</dc:title>")
            );
        }
    }
}

#[test]
fn an_article_that_may_not_be_copied_is_named() {
    let quiz = fixture::quiz();
    let labels = Labels::english();
    let mut press = Press::new(labels.clone());
    press.layout.article = false;
    let printed = press.print(&quiz, None, &FormId("A".to_owned()), Paper::Worksheet, &format());
    let outline = WordFile::open(&printed.expect("a paper").bytes).outline();
    let said = labels.plain()["read-elsewhere"].clone();
    assert_eq!(outline.matches(&said).count(), 1, "{outline}");
    let first = &quiz.articles[0].paragraphs[0][0].text;
    assert!(!outline.contains(first.as_str()), "{outline}");
    let with = &papers(&quiz, &fixture::key())[0].2;
    assert!(!with.outline().contains(&said));
}
