//! Hostile texts in every field stay words on the paper: they command no browser, no Markdown reader, no terminal.

use newsquiz::item::{Key, Shape};
use newsquiz::labels::Labels;
use newsquiz::language::SentenceNo;
use newsquiz::quiz::{Backed, FormId, KeyFile, QuizFile};
use newsquiz::render::{Format, render};
use pretty_assertions::assert_eq;
use unicode_width::UnicodeWidthStr;

use super::{fixture, text_formats, text_of};

pub const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script>",
    "</style></title><img src=x onerror=alert(1)>",
    "\" onload=\"alert(1)\" x='",
    "{{ 7 * 7 }} {% include 'key.html' %} {# gone #}",
    "\u{202e}desrever\u{202c}\u{2066}inside\u{2069}\u{200f}",
    "\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m",
    "# Heading\n\n- list\n\n```\ncode",
    "| a | b |\n|---|---|\n| c | d |",
    "[link](javascript:alert(1)) ![image](http://example.org/x.png) <http://example.org>",
    "\\ \\\\ `tick` **bold** _em_ ~~gone~~ $x$ &amp; &#60;",
    "---\n===\n1. one\n+ two",
    "averyveryverylongword/averyveryverylongword/averyveryverylongword/averyveryverylongword/averyveryverylongword",
];

/// What Typst would run, or typeset as something else, if texts were part of a template; and what is hard to typeset.
pub const FOR_TYPST: [&str; 10] = [
    "#panic(\"no\") #read(\"/etc/passwd\") #import \"key.typ\"",
    "]#[ $x^2$ `raw` @ref <label> = heading",
    "// gone /* gone */ -- --- ... ~ \\u{1f600} \\",
    "'single' \"double\" https://example.org/a_b*c*",
    "e\u{301}e\u{301} n\u{303} a\u{308} \u{200d}x\u{200c}y",
    "👩\u{200d}🚀 🇩🇪 ☺\u{fe0f} 漢字かな",
    "שלום العربية हिन्दी ภาษาไทย မြန်မာ",
    "\u{e000} \u{fffe} \u{fffd} \u{10fffe}",
    "donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftdonaudampfschifffahrt",
    "[U+1F680] \u{a0}\u{2009}\u{202f}\u{3000}|",
];

/// The fixture with `text` added to every text.
pub fn spoilt(text: &str) -> (QuizFile, KeyFile) {
    let (mut quiz, mut key) = (fixture::quiz(), fixture::key());
    let spoil = |field: &mut String| *field = format!("{text}{field}{text}");
    let article = &mut quiz.articles[0];
    let metadata = [
        &mut article.headline,
        &mut article.byline,
        &mut article.dateline,
        &mut article.outlet,
        &mut article.date,
    ];
    metadata.into_iter().flatten().for_each(spoil);
    article
        .paragraphs
        .iter_mut()
        .flatten()
        .for_each(|sentence| spoil(&mut sentence.text));
    spoil(&mut quiz.title);
    spoil(&mut quiz.quiz);
    key.quiz.clone_from(&quiz.quiz);
    for item in &mut quiz.items {
        spoil(&mut item.stem);
        match &mut item.response {
            Shape::Choice { options } | Shape::Choices { options, .. } => options.iter_mut().for_each(spoil),
            Shape::Truth { statements } => statements.iter_mut().for_each(spoil),
            Shape::Match { left, right } => left.iter_mut().chain(right).for_each(spoil),
            Shape::Sort { categories, elements } => categories.iter_mut().chain(elements).for_each(spoil),
            Shape::Gap { before, after, bank } => {
                [before, after].into_iter().chain(bank).for_each(spoil);
            }
            Shape::Number { unit } => unit.iter_mut().for_each(spoil),
            Shape::Order {
                elements,
                first,
                last,
            } => {
                elements.iter_mut().chain([first, last]).for_each(spoil);
            }
            Shape::Text {} | Shape::Select { .. } | Shape::Open { .. } => {}
        }
    }
    for item in &mut key.items {
        spoil(&mut item.rationale);
        spoil(&mut item.model.0);
        item.notes.iter_mut().for_each(|note| spoil(&mut note.reason));
        match &mut item.evidence {
            Backed::Quoted(quotes) => quotes.iter_mut().for_each(|quote| spoil(&mut quote.text)),
            Backed::Absent { relation, searched } => {
                spoil(relation);
                for quote in searched {
                    spoil(&mut quote.text);
                }
            }
            Backed::Author => {}
        }
        match &mut item.key {
            Key::Gap(accepted) | Key::Text(accepted) => accepted.iter_mut().for_each(spoil),
            Key::Open(rubric) => {
                rubric.levels.iter_mut().for_each(|level| spoil(&mut level.shows));
                rubric
                    .anchors
                    .iter_mut()
                    .for_each(|anchor| spoil(&mut anchor.answer));
            }
            Key::Choice(_)
            | Key::Choices(_)
            | Key::Truth(_)
            | Key::Number(_)
            | Key::Match(_)
            | Key::Order(_)
            | Key::Sort(_)
            | Key::Select(_) => {}
        }
    }
    for prompt in &mut key.prompts {
        [&mut prompt.words, &mut prompt.expect, &mut prompt.model.0]
            .into_iter()
            .for_each(spoil);
        prompt.tags.iter_mut().for_each(spoil);
        prompt.quotes.iter_mut().for_each(|quote| spoil(&mut quote.text));
    }
    key.items
        .iter_mut()
        .flat_map(|item| &mut item.tags)
        .for_each(spoil);
    key.origins.iter_mut().for_each(|origin| spoil(&mut origin.name));
    spoil(&mut key.program);
    for wish in &mut key.shortfall {
        spoil(&mut wish.wished);
        spoil(&mut wish.explanation);
    }
    for form in quiz.forms.iter_mut().chain(&mut key.forms) {
        spoil(&mut form.form.0);
    }
    (quiz, key)
}

fn papers(text: &str) -> Vec<(Format, String)> {
    papers_in(&Labels::english(), text)
}

fn papers_in(labels: &Labels, text: &str) -> Vec<(Format, String)> {
    let (quiz, key) = spoilt(text);
    let forms: Vec<FormId> = quiz.forms.iter().map(|order| order.form.clone()).collect();
    let mut papers = Vec::new();
    for format in text_formats() {
        for form in &forms {
            for &paper in format.papers() {
                let bytes = render(&quiz, Some(&key), form, paper, &format, labels).expect("a paper");
                papers.push((format.clone(), String::from_utf8(bytes).expect("a text")));
            }
        }
    }
    papers
}

/// The tags of an HTML page, with attributes, in order. The style sheet is read as one text.
fn tags(page: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at..];
        let end = tag.find('>').expect("a tag ends");
        tags.push(&tag[..=end]);
        rest = &tag[end + 1..];
        if tag.starts_with("<style>") {
            let close = rest.find('<').expect("the style sheet ends");
            assert!(
                rest[close..].starts_with("</style>"),
                "the style sheet holds a tag"
            );
            rest = &rest[close..];
        }
    }
    tags
}

fn assert_balanced(tags: &[&str]) {
    let mut open = Vec::new();
    for tag in tags {
        let name = tag
            .trim_matches(['<', '>', '/', '!'])
            .split(' ')
            .next()
            .unwrap_or_default();
        if tag.starts_with("</") {
            assert_eq!(open.pop(), Some(name), "{tag} closes");
        } else if !["DOCTYPE", "meta"].contains(&name) {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<&str>::new());
}

fn page(format: &Format, text: &str) -> String {
    papers(text)
        .into_iter()
        .filter(|(other, _)| other.name() == format.name())
        .map(|(_, page)| page)
        .collect()
}

#[test]
fn no_text_adds_a_tag_to_a_page() {
    let html = Format::all()
        .into_iter()
        .find(|format| format.name() == "html")
        .expect("a format");
    // Wide words take another column layout; the plain page is as wide as the hostile one.
    let plain = page(&html, &"a quite plain and rather wide text ".repeat(3));
    let expected = tags(&plain);
    assert_balanced(&expected);
    for text in HOSTILE {
        let wide = format!("{text} and a quite plain and rather wide text after it");
        let hostile = page(&html, &wide);
        assert!(
            !hostile.contains("<script") && !hostile.contains("<img"),
            "{text}"
        );
        assert_eq!(tags(&hostile), expected, "{text}");
    }
}

#[test]
fn no_text_commands_a_device_in_any_format() {
    for text in HOSTILE {
        for (format, page) in papers(text) {
            let commands = |character: &char| {
                (character.is_control() && *character != '\n')
                    || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            assert_eq!(page.chars().find(commands), None, "{} of {text:?}", format.name());
        }
    }
}

/// Marks that stand unescaped, in order; the pictures of boxes and the papers' own marks among them.
fn marks(page: &str) -> String {
    let mut escaped = false;
    let mut marks = String::new();
    for character in page.chars() {
        if !escaped && "*_[]<>#`|~$^&{}\n".contains(character) {
            marks.push(character);
        }
        escaped = character == '\\' && !escaped;
    }
    marks
}

#[test]
fn no_text_adds_a_line_or_markup_to_markdown() {
    let markdown = Format::all()
        .into_iter()
        .find(|format| format.name() == "markdown")
        .expect("a format");
    let plain = page(&markdown, "plain");
    for text in HOSTILE {
        assert_eq!(marks(&page(&markdown, text)), marks(&plain), "{text}");
    }
}

#[test]
fn no_line_of_plain_text_is_wider_than_80_columns() {
    for language in Labels::languages() {
        let labels = Labels::of(language).expect("a language");
        for hostile in HOSTILE.into_iter().chain(["", "漢字かな交じり文", "e\u{301}"]) {
            let papers = papers_in(&labels, &hostile.repeat(4));
            let page: String = papers
                .into_iter()
                .filter(|(format, _)| format.name() == "text")
                .map(|(_, page)| page)
                .collect();
            assert!(page.lines().count() > 100, "the papers were printed");
            for line in page.lines() {
                assert!(line.width() <= 80, "{language}: {} columns: {line}", line.width());
                assert_eq!(line, line.trim_end(), "no white space ends a line");
            }
        }
    }
}

#[test]
fn a_paper_without_an_article_has_none() {
    let mut quiz = fixture::quiz();
    quiz.articles.clear();
    quiz.items[6].response = Shape::Select {
        sentences: vec![SentenceNo(1), SentenceNo(2)],
        choose: 1,
    };
    for format in text_formats() {
        let form = FormId("A".to_owned());
        let bytes = render(
            &quiz,
            None,
            &form,
            newsquiz::render::Paper::Worksheet,
            &format,
            &Labels::english(),
        )
        .expect("a paper");
        let page = text_of(&format, bytes);
        assert!(
            !page.contains("Hanna") && !page.contains("river froze"),
            "{}",
            format.name()
        );
        assert!(
            page.contains("How we know") || page.contains("HOW WE KNOW"),
            "{}",
            format.name()
        );
    }
}
