//! Whatever keys come, in windows of whatever size: nothing panics, and what is saved can be read back.

use std::convert::Infallible;
use std::time::Duration;

use proptest::prelude::*;

use crate::submission::AnswerFile;
use crate::submission::sample::source;
use crate::take::Practice;
use crate::take::sample::{eleven, sitting, tutor};
use crate::take::scene::{Around, TakeScene};
use crate::terminal::rehearse::Stage;
use crate::terminal::{Event, KeyCode, KeyEvent, KeyModifiers, Look, Scene};

#[derive(Clone, Debug)]
enum Act {
    Press(KeyCode, KeyModifiers),
    Paste(String),
    Resize(u16, u16),
    Tick,
}

fn any_act() -> impl Strategy<Value = Act> {
    let named = prop::sample::select(vec![
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Enter,
        KeyCode::Enter,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Esc,
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::F(1),
        KeyCode::Insert,
    ]);
    let held = prop::sample::select(vec![
        KeyModifiers::NONE,
        KeyModifiers::NONE,
        KeyModifiers::NONE,
        KeyModifiers::SHIFT,
        KeyModifiers::CONTROL,
        KeyModifiers::ALT,
    ]);
    let letter = prop_oneof![
        4 => "[a-hson1-9 <>!?]".prop_map(|text| text.chars().next().unwrap_or(' ')),
        1 => any::<char>(),
    ];
    prop_oneof![
        6 => (named, held.clone()).prop_map(|(code, held)| Act::Press(code, held)),
        6 => (letter, held).prop_map(|(letter, held)| Act::Press(KeyCode::Char(letter), held)),
        1 => any::<String>().prop_map(Act::Paste),
        1 => (0..220_u16, 0..60_u16).prop_map(|(width, height)| Act::Resize(width, height)),
        1 => Just(Act::Tick),
    ]
}

fn held(acts: Vec<Act>, form: usize, practises: bool) -> Result<(), TestCaseError> {
    let quiz = eleven();
    let mut student = sitting(&quiz, form);
    let mut saved = Vec::new();
    let mut save = |file: &AnswerFile| -> Result<(), Infallible> {
        saved.push(file.clone());
        Ok(())
    };
    let mut left = 40_u64;
    let mut clock = || {
        left = left.saturating_sub(1);
        Duration::from_secs(left)
    };
    let around = Around {
        save: &mut save,
        clock: Some(&mut clock),
        practice: practises.then(|| Practice::new(&tutor)),
        look: Look::new(true),
    };
    let mut scene = TakeScene::new(&mut student, around);
    let mut stage = Stage::new(80, 24);
    for act in acts {
        if scene.over() {
            break;
        }
        stage.seen(&mut scene);
        let taken = match act {
            Act::Press(code, held) => scene.take(Event::Key(KeyEvent::new(code, held))),
            Act::Paste(text) => scene.take(Event::Paste(text)),
            Act::Resize(width, height) => {
                stage.resize(width, height);
                scene.take(Event::Resized)
            }
            Act::Tick => scene.tick(),
        };
        prop_assert_eq!(taken, Ok(()));
    }
    let seen = stage.seen(&mut scene);
    let bad = seen
        .chars()
        .find(|c| (c.is_control() && *c != '\n') || *c == '\u{202e}');
    prop_assert_eq!(bad, None);
    drop(scene);
    if let Some(last) = saved.last() {
        prop_assert_eq!(last, student.file());
        let text = last.to_text().expect("it can be written");
        prop_assert_eq!(
            &AnswerFile::parse(&source(&text), &quiz).expect("it can be read"),
            last
        );
    } else {
        prop_assert!(student.file().answers.is_empty());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn an_exam_takes_any_keys(acts in prop::collection::vec(any_act(), 0..80), form in 0..2_usize) {
        held(acts, form, false)?;
    }

    #[test]
    fn a_practice_takes_any_keys(acts in prop::collection::vec(any_act(), 0..80), form in 0..2_usize) {
        held(acts, form, true)?;
    }
}
