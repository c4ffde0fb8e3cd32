use std::io::{self, BufWriter, Stdout, Write};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};

#[cfg(unix)]
use super::ended::before_the_end;
use super::{Keyboard, Scene, SceneError, play};

/// Whether the terminal is filled just now.
static FILLED: AtomicBool = AtomicBool::new(false);
/// Makes sure that the terminal is given back before a panic is told.
static ON_PANIC: Once = Once::new();

/// Makes sure that the terminal is given back before a signal ends the program.
#[cfg(unix)]
static ENDS_ARE_HEARD: AtomicBool = AtomicBool::new(false);

/// The terminal while a command fills it: keys come one by one and are not shown, pasted text comes whole, and what
/// stood on the screen before is kept. All of that is taken back when this goes, whether by [`FullScreen::leave`], by
/// an error or by a panic, and on Unix where a signal ends the program.
pub struct FullScreen {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
}

impl FullScreen {
    /// Takes the terminal over.
    pub fn enter() -> io::Result<Self> {
        ON_PANIC.call_once(|| {
            let told_before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                // The panic is what is to be told, not that the terminal could not be given back.
                let _ = give_back();
                told_before(panic);
            }));
        });
        #[cfg(unix)]
        if !ENDS_ARE_HEARD.swap(true, Ordering::SeqCst) {
            before_the_end(give_back)?;
        }
        enable_raw_mode()?;
        FILLED.store(true, Ordering::SeqCst);
        let entered = execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste).and_then(|()| {
            Terminal::new(CrosstermBackend::new(BufWriter::with_capacity(
                1 << 16,
                io::stdout(),
            )))
        });
        match entered {
            Ok(terminal) => Ok(Self { terminal }),
            Err(error) => {
                // The first error is the one to tell.
                let _ = give_back();
                Err(error)
            }
        }
    }

    /// Leads a scene on this screen by the keyboard, until it is over.
    pub fn play<S: Scene>(&mut self, scene: &mut S) -> Result<(), SceneError<S::Problem>> {
        play(scene, &mut self.terminal, &mut Keyboard)
    }

    /// Gives the terminal back.
    pub fn leave(self) -> io::Result<()> {
        give_back()
    }
}

impl Drop for FullScreen {
    fn drop(&mut self) {
        // Where the terminal is gone, there is nothing to give back.
        let _ = give_back();
    }
}

/// Gives the terminal back, once; each step is tried even where one before it failed.
fn give_back() -> io::Result<()> {
    if !FILLED.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    let mut out = io::stdout();
    let shown = execute!(out, DisableBracketedPaste, LeaveAlternateScreen, Show).and_then(|()| out.flush());
    disable_raw_mode().and(shown)
}
