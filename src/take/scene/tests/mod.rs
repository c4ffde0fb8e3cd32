mod any_keys;
mod both_manners;
mod flow;
mod hostile;
mod practice;
mod screens;

use std::convert::Infallible;

use crate::submission::AnswerFile;
use crate::take::scene::{Around, TakeScene};
use crate::take::{Practice, Sitting};
use crate::terminal::rehearse::{Stage, acted, keys};
use crate::terminal::{Event, Look};

/// Lets a student press keys on a screen of this size; gives what is seen at last and every file that was saved.
fn played(
    sitting: &mut Sitting,
    size: (u16, u16),
    events: impl IntoIterator<Item = Event>,
) -> (String, Vec<AnswerFile>) {
    let mut saved = Vec::new();
    let mut save = |file: &AnswerFile| -> Result<(), Infallible> {
        saved.push(file.clone());
        Ok(())
    };
    let around = Around {
        save: &mut save,
        clock: None,
        practice: None,
        look: Look::new(false),
    };
    let mut scene = TakeScene::new(sitting, around);
    let seen = acted(&mut scene, &mut Stage::new(size.0, size.1), events);
    (seen, saved)
}

/// As [`played`], in practice; gives what is seen and the practice.
fn practised<'t>(
    sitting: &mut Sitting,
    size: (u16, u16),
    line: &str,
    tutor: &'t crate::take::Tutor<'t>,
) -> (String, Practice<'t>) {
    let mut save = |_: &AnswerFile| -> Result<(), Infallible> { Ok(()) };
    let around = Around {
        save: &mut save,
        clock: None,
        practice: Some(Practice::new(tutor)),
        look: Look::new(false),
    };
    let mut scene = TakeScene::new(sitting, around);
    let seen = acted(&mut scene, &mut Stage::new(size.0, size.1), keys(line));
    (seen, scene.into_practice().expect("it was given"))
}
