/// How a command talks with a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Line by line, without any escape codes that move the cursor: for pipes, dumb terminals and screen readers.
    Plain,
    /// On the whole screen.
    Full,
}

/// What decides whether a terminal can be filled; read by the command line alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any may go with any"
)]
pub struct Surroundings {
    /// Whether keys come from a terminal.
    pub stdin_is_terminal: bool,
    /// Whether what is written goes to a terminal.
    pub stdout_is_terminal: bool,
    /// The variable `TERM`.
    pub term: Option<String>,
    /// Whether terminals go without the variable `TERM` on this system.
    pub nameless_terminals: bool,
    /// Whether the person has wished for plain talk once and for all.
    pub prefers_plain: bool,
}

/// Why a screen cannot be filled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unable {
    /// A pipe or a file on either side.
    #[error("input or output is no terminal")]
    NoTerminal,
    /// A terminal without cursor movement.
    #[error("the terminal says that it is dumb (`TERM`)")]
    Dumb,
    /// A terminal that does not say what it can do.
    #[error("the terminal does not say what it can do (`TERM` is not set)")]
    Nameless,
}

impl Surroundings {
    /// What hinders filling the screen, if anything does.
    pub fn able(&self) -> Result<(), Unable> {
        if !self.stdin_is_terminal || !self.stdout_is_terminal {
            return Err(Unable::NoTerminal);
        }
        match self.term.as_deref() {
            Some("dumb") => Err(Unable::Dumb),
            None | Some("") if !self.nameless_terminals => Err(Unable::Nameless),
            _ => Ok(()),
        }
    }

    /// The manner for a wish, or for none: the whole screen where the terminal can and nobody prefers plain talk.
    /// Fails where the whole screen is wished for and cannot be.
    pub fn manner(&self, wish: Option<Manner>) -> Result<Manner, Unable> {
        match wish {
            Some(Manner::Plain) => Ok(Manner::Plain),
            Some(Manner::Full) => self.able().map(|()| Manner::Full),
            None if self.prefers_plain || self.able().is_err() => Ok(Manner::Plain),
            None => Ok(Manner::Full),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Manner, Surroundings, Unable};

    #[test]
    fn the_whole_screen_is_filled_only_where_it_can_be() {
        let at_a_terminal = |term: Option<&str>| Surroundings {
            stdin_is_terminal: true,
            stdout_is_terminal: true,
            term: term.map(str::to_owned),
            ..Surroundings::default()
        };
        let piped = Surroundings {
            stdout_is_terminal: false,
            ..at_a_terminal(Some("xterm"))
        };
        let plain_by_habit = Surroundings {
            prefers_plain: true,
            ..at_a_terminal(Some("xterm"))
        };
        let windows = Surroundings {
            nameless_terminals: true,
            ..at_a_terminal(None)
        };
        let cases = [
            (
                at_a_terminal(Some("xterm-256color")),
                Manner::Full,
                Ok(Manner::Full),
            ),
            (at_a_terminal(Some("dumb")), Manner::Plain, Err(Unable::Dumb)),
            (at_a_terminal(None), Manner::Plain, Err(Unable::Nameless)),
            (at_a_terminal(Some("")), Manner::Plain, Err(Unable::Nameless)),
            (windows, Manner::Full, Ok(Manner::Full)),
            (piped, Manner::Plain, Err(Unable::NoTerminal)),
            (plain_by_habit, Manner::Plain, Ok(Manner::Full)),
        ];
        for (surroundings, by_itself, wished_full) in cases {
            assert_eq!(surroundings.manner(None), Ok(by_itself), "{surroundings:?}");
            assert_eq!(
                surroundings.manner(Some(Manner::Full)),
                wished_full,
                "{surroundings:?}"
            );
            assert_eq!(surroundings.manner(Some(Manner::Plain)), Ok(Manner::Plain));
        }
    }
}
