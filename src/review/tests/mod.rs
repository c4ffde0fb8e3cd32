//! Steps on a sample quiz of all kinds, any steps on any quiz, what lines mean to a session, and what is seen on the screen.

mod any;
mod screens;
mod sessions;
mod steps;
mod wording;

use std::sync::Arc;

use crate::bank::OwnItems;
use crate::quiz::Quiz;
use crate::review::{Cabinet, Desk, Step};
use crate::source::SourceFile;

const QUIZ: &str = include_str!("../../../tests/golden/review/harbury.quiz.json");
const KEY: &str = include_str!("../../../tests/golden/review/harbury.key.json");

const OWN: &str = "format = 1\n[[item]]\nstem = \"In which month will the pool close?\"\nrationale = \"Sentence 1 says so.\"\n\
                   [item.response.choice]\noptions = [\"March\", \"May\", \"June\"]\nkey = \"May\"\n";

fn source(name: &str, text: &str) -> Arc<SourceFile> {
    Arc::new(SourceFile::new(name, text))
}

fn quiz() -> Quiz {
    Quiz::open(
        &source("harbury.quiz.json", QUIZ),
        &source("harbury.key.json", KEY),
    )
    .expect("the sample is sound")
}

fn desk() -> Desk {
    Desk::open(quiz()).expect("the sample is new enough")
}

/// A cabinet with one file of own questions, `own.toml`, that keeps what is written.
#[derive(Default)]
struct Shelf {
    written: Vec<Quiz>,
}

impl Cabinet for Shelf {
    fn own(&mut self, path: &str) -> Result<OwnItems, String> {
        if path == "own.toml" {
            return OwnItems::load(&source(path, OWN)).map_err(|_| "it has problems".to_owned());
        }
        Err(format!("There is no file `{path}`."))
    }

    fn write(&mut self, quiz: &Quiz, name: Option<&str>) -> Result<String, String> {
        self.written.push(quiz.clone());
        Ok(format!(
            "Quiz {} is written under `{}`.",
            quiz.file().quiz,
            name.unwrap_or("harbury.reviewed")
        ))
    }
}

/// Both files of a quiz, opened again: what comes back is whole.
fn opened(quiz: &Quiz) -> Quiz {
    let file = source("a.quiz.json", &quiz.file().to_json());
    let key = source("a.key.json", &quiz.key().to_json());
    Quiz::open(&file, &key).expect("what comes of a review opens whole")
}

/// Why a step is refused, which then changes nothing.
fn refusal(desk: &mut Desk, step: Step) -> String {
    let before = desk.draft.clone();
    let refused = desk.step(step).expect_err("it is refused");
    assert_eq!(desk.draft, before, "a refused step changes nothing");
    refused.to_string()
}
