use std::io::IsTerminal;
use std::path::Path;

use crate::cli::color::ColorChoice;
use crate::cli::commands::take::clock::Countdown;
use crate::cli::console::Console;
use crate::cli::files::Files;
use crate::cli::outcome::Failure;
use crate::cli::screen_args::{fill, look};
use crate::cli::width::width;
use crate::diagnostic::Diagnostic;
use crate::grade::remark;
use crate::item::Answer;
use crate::quiz::{FormId, KeyFile, QuizFile};
use crate::submission::{AnswerFile, Outcome, Question, Remark};
use crate::take::{Around, Place, Practice, Room, Sitting, TakeScene, Tutor, farewell, talk};
use crate::terminal::{Lines, Screen};

/// Where a student sits.
pub struct Seat<'s> {
    /// Where the answers are saved.
    pub path: &'s Path,
    /// Who says something of each answer, in practice.
    pub tutor: Option<&'s Tutor<'s>>,
    /// The time that is set.
    pub minutes: Option<u32>,
}

/// A tutor who knows the key.
pub fn tutor<'k>(
    quiz: &'k QuizFile,
    key: &'k KeyFile,
    form: FormId,
) -> impl Fn(&Question, &Answer) -> Remark + 'k {
    move |question, answer| {
        remark(quiz, key, &form, question, answer).unwrap_or_else(|problems| Remark {
            outcome: Outcome::Unmarked,
            reasons: Vec::new(),
            right: Vec::new(),
            why: problems
                .0
                .iter()
                .map(|problem| problem.message.as_str())
                .collect(),
            evidence: Vec::new(),
        })
    }
}

/// Saves the answers, whole or not at all.
fn save(path: &Path, file: &AnswerFile) -> Result<(), Diagnostic> {
    let text = file.to_text().map_err(|error| {
        Diagnostic::error("answers-write", format!("the answers cannot be written: {error}"))
    })?;
    Files::default().update(path, text.as_bytes())
}

/// Lets a student sit at the whole screen.
pub fn on_screen(console: &mut Console, sitting: &mut Sitting, seat: &Seat) -> Result<(), Failure> {
    // Written once before the first answer: better now than later if it cannot be.
    save(seat.path, sitting.file())?;
    let countdown = seat.minutes.map(Countdown::minutes);
    let mut left = || countdown.map_or(std::time::Duration::MAX, Countdown::left);
    let mut save = |file: &AnswerFile| save(seat.path, file);
    let look = look(console);
    let mut scene = TakeScene::new(
        sitting,
        Around {
            save: &mut save,
            clock: countdown.is_some().then_some(&mut left as _),
            practice: seat.tutor.map(Practice::new),
            look,
        },
    );
    fill(console, &mut scene)?;
    let practice = scene.into_practice();
    let mut screen = Screen::new(console.out(), width().unwrap_or(80), false, false);
    if let Place::Over(ending) = sitting.place() {
        farewell(&mut screen, sitting, ending, practice.as_ref())?;
    }
    Ok(())
}

/// Talks with a student line by line.
pub fn line_by_line(console: &mut Console, sitting: &mut Sitting, seat: &Seat) -> Result<(), Failure> {
    let mut input = console.input();
    let listens = std::io::stdin().is_terminal();
    let shows = std::io::stdout().is_terminal();
    save(seat.path, sitting.file())?;
    let countdown = seat.minutes.map(Countdown::minutes);
    let mut left = || countdown.map_or(std::time::Duration::MAX, Countdown::left);
    let mut save = |file: &AnswerFile| save(seat.path, file);
    let mut room = Room {
        screen: Screen::new(
            console.out(),
            width().unwrap_or(80),
            ColorChoice::Auto.colored(shows),
            !listens,
        ),
        lines: Lines::new(&mut input),
        page: height().filter(|_| listens && shows),
        save: &mut save,
        clock: countdown.is_some().then_some(&mut left as _),
        practice: seat.tutor.map(Practice::new),
    };
    talk(sitting, &mut room)?;
    Ok(())
}

/// Lines of a page: the terminal's height without the prompt.
fn height() -> Option<usize> {
    terminal_size::terminal_size().map(|(_, height)| usize::from(height.0).saturating_sub(2).max(4))
}
