//! What students get cannot hold what only the teacher may see.

use newsquiz::item::{Key, Rubric};
use newsquiz::labels::Labels;
use newsquiz::quiz::{Backed, FormId, KeyFile};
use newsquiz::render::{Engine, Format, Paper, PaperView, render};
use pretty_assertions::assert_eq;

use super::{fixture, text_of};

const KEY_WORDS: [&str; 13] = [
    "key",
    "answer",
    "correct",
    "right",
    "note",
    "role",
    "reason",
    "rationale",
    "evidence",
    "rubric",
    "seed",
    "sha",
    "model",
];

fn field_names(value: &serde_json::Value, names: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, inner) in fields {
                names.push(name.clone());
                field_names(inner, names);
            }
        }
        serde_json::Value::Array(entries) => entries.iter().for_each(|entry| field_names(entry, names)),
        _ => {}
    }
}

/// All texts of the key that the quiz file does not hold as well.
pub fn secrets(key: &KeyFile) -> Vec<String> {
    let mut secrets = vec![key.seed.to_string(), key.quiz_sha256.clone()];
    for item in &key.items {
        secrets.extend([item.model.0.clone(), item.rationale.clone()]);
        secrets.extend(item.notes.iter().map(|note| note.reason.clone()));
        if let Backed::Absent { relation, .. } = &item.evidence {
            secrets.push(relation.clone());
        }
        if let Key::Open(Rubric { levels, anchors }) = &item.key {
            secrets.extend(levels.iter().map(|level| level.shows.clone()));
            secrets.extend(anchors.iter().map(|anchor| anchor.answer.clone()));
        }
    }
    secrets
}

#[test]
fn the_paper_view_has_no_field_and_no_word_of_the_key() {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    for form in ["A", "B"] {
        let view = PaperView::new(&quiz, &FormId(form.to_owned()), &Labels::english()).expect("a view");
        let json = serde_json::to_value(&view).expect("JSON");
        let mut names = Vec::new();
        field_names(&json, &mut names);
        assert!(names.len() > 50, "the whole view was read");
        for name in names {
            // "rows" and "options" are what is offered; none of these words may be part of a name.
            assert!(
                !KEY_WORDS.iter().any(|word| name.contains(word)),
                "a field is called `{name}`"
            );
        }
        let text = json.to_string();
        for secret in secrets(&key) {
            assert!(
                secret.len() > 5 && !text.contains(&secret),
                "the view holds `{secret}`"
            );
        }
    }
}

#[test]
fn a_worksheet_does_not_depend_on_the_key() {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let form = FormId("B".to_owned());
    for format in Format::all() {
        let without =
            render(&quiz, None, &form, Paper::Worksheet, &format, &Labels::english()).expect("a paper");
        let with = render(
            &quiz,
            Some(&key),
            &form,
            Paper::Worksheet,
            &format,
            &Labels::english(),
        )
        .expect("a paper");
        assert_eq!(without, with, "{}", format.name());
        if format.engine() == Engine::Typst {
            // Packed bytes hide words from a search: `in_print.rs` unpacks them.
            continue;
        }
        let text = text_of(&format, with);
        for secret in secrets(&key) {
            assert!(!text.contains(&secret), "{} holds `{secret}`", format.name());
        }
    }
}

#[test]
fn a_key_that_does_not_belong_is_refused() {
    let (quiz, key) = (fixture::quiz(), fixture::key());
    let form = FormId("A".to_owned());
    let text = Format::all()
        .into_iter()
        .find(|format| format.name() == "text")
        .expect("a format");
    let refusal = |key: Option<&KeyFile>, form: &FormId| {
        let problems =
            render(&quiz, key, form, Paper::Key, &text, &Labels::english()).expect_err("a refusal");
        problems.0[0].message.clone()
    };
    let mut other_quiz = key.clone();
    other_quiz.quiz = "OTHER".to_owned();
    let mut other_order = key.clone();
    other_order.forms[0].items.swap(0, 1);
    let mut short = key.clone();
    short.items.pop();
    let mut other_kind = key.clone();
    other_kind.items[0].key = Key::Truth(Vec::new());
    let mut short_key = key.clone();
    short_key.items[2].key = Key::Truth(Vec::new());
    let mut no_such_option = key.clone();
    no_such_option.items[4].key = Key::Choice(newsquiz::item::OptionId(9));
    let actual: Vec<String> = [
        (None, &form),
        (Some(&other_quiz), &form),
        (Some(&other_order), &form),
        (Some(&short), &form),
        (Some(&other_kind), &form),
        (Some(&short_key), &form),
        (Some(&no_such_option), &form),
        (Some(&key), &FormId("C".to_owned())),
    ]
    .into_iter()
    .map(|(key, form)| refusal(key, form))
    .collect();
    let expected = [
        "an answer key was asked for, but no key file was given",
        "the key is that of quiz `OTHER`, not of quiz `LENNE-4K7`",
        "the key has form `A` in another order than the quiz",
        "the key has no entry for item `q11`",
        "the key of item `q1` does not fit the item",
        "the key of item `q3` does not fit the item",
        "the key of item `q5` does not fit the item",
        "the quiz has no form `C`",
    ];
    assert_eq!(actual, expected);
}
