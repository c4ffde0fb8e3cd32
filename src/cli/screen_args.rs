//! Filling the screen: when, how it looks, and what becomes of a scene that breaks off.

use std::io::IsTerminal;

use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::terminal::{FullScreen, Look, Manner, Scene, SceneError, Surroundings};

/// How a command talks.
#[derive(Debug, clap::Args)]
pub struct ScreenArgs {
    /// Fill the screen; without it this is done where the terminal can
    #[arg(long, conflicts_with = "plain")]
    tui: bool,
    /// Talk line by line, as screen readers and pipes need it; set the variable `NEWSQUIZ_PLAIN` to have it always
    #[arg(long)]
    plain: bool,
}

impl ScreenArgs {
    /// Whether a manner was wished for.
    pub fn is_given(&self) -> bool {
        self.tui || self.plain
    }

    /// The manner that is wished for, or that the terminal bears.
    pub fn manner(&self) -> Result<Manner, Diagnostic> {
        let wish = match (self.tui, self.plain) {
            (true, _) => Some(Manner::Full),
            (_, true) => Some(Manner::Plain),
            _ => None,
        };
        surroundings().manner(wish).map_err(|unable| {
            Diagnostic::error("screen", format!("the screen cannot be filled: {unable}"))
                .hint("leave --tui out to talk line by line")
        })
    }
}

/// Whether colours may be shown on standard output.
pub fn look(console: &Console) -> Look {
    Look::new(console.color.colored(std::io::stdout().is_terminal()))
}

/// Leads a scene on the whole screen, and gives the terminal back whatever happens.
pub fn fill<S>(console: &mut Console, scene: &mut S) -> Result<(), Failure>
where
    S: Scene,
    S::Problem: Into<Diagnostics>,
{
    console.flush()?;
    let mut screen = FullScreen::enter()?;
    let played = screen.play(scene);
    screen.leave()?;
    played.map_err(|error| match error {
        SceneError::Terminal(error) => error.into(),
        SceneError::Scene(problem) => Failure::Problems(problem.into()),
    })
}

#[expect(
    clippy::disallowed_methods,
    reason = "the environment is read here, in `cli`, and nowhere below"
)]
fn surroundings() -> Surroundings {
    let variable = |name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned());
    Surroundings {
        stdin_is_terminal: std::io::stdin().is_terminal(),
        stdout_is_terminal: std::io::stdout().is_terminal(),
        term: variable("TERM"),
        nameless_terminals: cfg!(windows),
        prefers_plain: variable("NEWSQUIZ_PLAIN").is_some_and(|value| !value.is_empty()),
    }
}
