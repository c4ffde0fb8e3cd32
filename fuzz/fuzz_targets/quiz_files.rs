//! Any bytes as quiz, key, blueprint or both files of a quiz are read or refused without a panic; what was read is written
//! and read again alike.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use newsquiz::quiz::{Blueprint, KeyFile, Quiz, QuizFile};
use newsquiz::source::SourceFile;
use newsquiz_fuzz::decoded;

fuzz_target!(|bytes: &[u8]| {
    let Some(source) = decoded(bytes) else { return };
    let _ = Blueprint::parse(&source);
    if let Ok(quiz) = QuizFile::parse(&source) {
        let text = serde_json::to_string(&quiz).expect("it is written to memory");
        assert_eq!(
            QuizFile::parse(&Arc::new(SourceFile::new("again", text))),
            Ok(quiz)
        );
    }
    if let Ok(key) = KeyFile::parse(&source) {
        let text = serde_json::to_string(&key).expect("it is written to memory");
        assert_eq!(KeyFile::parse(&Arc::new(SourceFile::new("again", text))), Ok(key));
    }
    let harbury = include_str!("../../tests/golden/answers/harbury.quiz.json");
    let _ = Quiz::open(&Arc::new(SourceFile::new("quiz", harbury)), &source);
});
