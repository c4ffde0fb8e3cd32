//! What an article, a quiz or a student's name says reaches the terminal as letters and nothing else.

use std::convert::Infallible;
use std::num::NonZeroU16;

use crate::quiz::QuizFile;
use crate::submission::AnswerFile;
use crate::submission::sample::source;
use crate::take::sample::{QUIZ, sitting};
use crate::take::scene::{Around, TakeScene};
use crate::take::{Place, Step};
use crate::terminal::rehearse::keys;
use crate::terminal::{Look, Scene};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

const EVIL: &str = "\\u001b]0;owned\\u0007\\u001b[2J\\u001b[1;1H\\u202e\\u009b31m\\u0000\\r";

/// Notes what a terminal would do beside showing letters.
#[derive(Default)]
struct Deeds(Vec<String>);

impl vt100::Callbacks for Deeds {
    fn set_window_title(&mut self, _: &mut vt100::Screen, title: &[u8]) {
        self.0.push(format!("title {title:?}"));
    }

    fn set_window_icon_name(&mut self, _: &mut vt100::Screen, name: &[u8]) {
        self.0.push(format!("icon {name:?}"));
    }

    fn audible_bell(&mut self, _: &mut vt100::Screen) {
        self.0.push("bell".to_owned());
    }

    fn unhandled_osc(&mut self, _: &mut vt100::Screen, params: &[&[u8]]) {
        self.0.push(format!("osc {params:?}"));
    }
}

#[test]
fn the_terminal_shows_letters_only() {
    let quiz = QUIZ
        .replace("Tom Bell", &format!("Tom {EVIL}Bell"))
        .replace("Harbury to close", &format!("{EVIL}Harbury to close"))
        .replace("the protest", &format!("the {EVIL}protest"));
    let quiz = QuizFile::parse(&source(&quiz)).expect("hostile words are words");
    let mut bytes = Vec::new();
    let mut student = sitting(&quiz, 0);
    for number in 1..=quiz.items.len() {
        student.step(Step::GoTo(number));
        let mut save = |_: &AnswerFile| -> Result<(), Infallible> { Ok(()) };
        let around = Around {
            save: &mut save,
            clock: None,
            practice: None,
            look: Look::new(true),
        };
        let mut scene = TakeScene::new(&mut student, around);
        let options = TerminalOptions {
            viewport: Viewport::Fixed(Rect::new(0, 0, 120, 40)),
        };
        let mut terminal =
            Terminal::with_options(CrosstermBackend::new(&mut bytes), options).expect("a fixed screen");
        for event in keys("<Down>a1<Tab><Down><Tab>?<Esc><Esc><Esc>") {
            terminal
                .draw(|frame| scene.draw(frame))
                .expect("bytes are written");
            scene.take(event).expect("nothing is saved");
        }
        terminal
            .draw(|frame| scene.draw(frame))
            .expect("bytes are written");
        drop(terminal);
        drop(scene);
        assert_ne!(student.place(), Place::Question(0));
    }
    let size = |lines| NonZeroU16::new(lines).expect("not zero");
    let mut parser = vt100::Parser::new_with_callbacks(size(40), size(120), 0, Deeds::default());
    parser.process(&bytes);
    assert!(parser.callbacks().0.is_empty(), "{:?}", parser.callbacks().0);
    let text = String::from_utf8(bytes).expect("it is UTF-8");
    assert!(
        text.contains("Tom ?]0;owned??[2J"),
        "the words are there, as letters"
    );
    for (at, _) in text.match_indices('\u{1b}') {
        assert!(
            text[at..].starts_with("\u{1b}["),
            "only what ratatui itself writes"
        );
        assert!(
            !text[at..].starts_with("\u{1b}[2J"),
            "nothing is cleared from the text"
        );
    }
    let bad = |c: &char| matches!(c, '\u{0}'..='\u{1a}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}');
    assert_eq!(text.chars().find(bad), None);
}
