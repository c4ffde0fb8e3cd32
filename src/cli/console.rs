use std::io::{self, BufWriter, IsTerminal, StdinLock, Write};

use crate::cli::color::ColorChoice;
use crate::cli::files::Files;
use crate::cli::outcome::Failure;
use crate::diagnostic::{Diagnostic, Diagnostics, Printer};
use crate::terminal::harmless;

/// What a command talks through: data to standard output, messages to standard error, files by [`Files`].
pub struct Console {
    out: BufWriter<io::Stdout>,
    printer: Printer,
    /// When what is shown is coloured.
    pub color: ColorChoice,
    /// The files that this run reads and writes.
    pub files: Files,
}

impl Console {
    pub fn new(color: ColorChoice) -> Self {
        Self {
            out: BufWriter::new(io::stdout()),
            printer: Printer::new(color.colored(io::stderr().is_terminal())),
            color,
            files: Files::default(),
        }
    }

    /// Standard output, for data; buffered until [`Console::flush`] or the end of the command.
    pub fn out(&mut self) -> &mut dyn Write {
        &mut self.out
    }

    /// Sends on what was written to [`Console::out`]: before waiting for an answer.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Standard input, line by line, for commands that talk with a person.
    #[expect(clippy::unused_self, reason = "who reads an answer holds the console")]
    pub fn input(&mut self) -> StdinLock<'static> {
        io::stdin().lock()
    }

    /// Says a line to the person on standard error; what was written to standard output so far goes first. Names and words
    /// that come out of files are made harmless.
    pub fn say(&mut self, line: &str) -> io::Result<()> {
        self.out.flush()?;
        writeln!(io::stderr(), "{}", harmless(line))
    }

    /// Shows problems on standard error, all of them, in the order of their places.
    pub fn show(&mut self, problems: &Diagnostics) -> io::Result<()> {
        self.out.flush()?;
        write!(io::stderr(), "{}", self.printer.print(problems))
    }

    /// Tells why the command could not run, and gives its exit status.
    pub fn fail(&mut self, failure: &Failure) -> u8 {
        let shown = match failure {
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return 0,
            Failure::Output(error) => {
                let problem = Diagnostic::error("output", format!("the output cannot be written: {error}"));
                write!(io::stderr(), "{}", self.printer.print(&problem.into()))
            }
            Failure::Problems(problems) => self.show(problems),
        };
        // Where even standard error is closed, the exit status has to say it.
        drop(shown);
        2
    }
}
