//! The program in a real terminal: a pseudo-terminal whose bytes a terminal emulator reads, and keys as a keyboard sends
//! them.
//!
//! ```ignore
//! let mut terminal = Terminal::run(&desk, &["take", "a.quiz.json"], (24, 80));
//! terminal.shows("Question 1 of 8");
//! terminal.press("b\r");
//! assert_eq!(terminal.ends(), 0);
//! ```

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::os::fd::AsFd;
use std::os::unix::process::ExitStatusExt;
use std::process::Child;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};

use crate::harness::Desk;

/// How long the program may take to show something; far more than it does.
const PATIENCE: Duration = Duration::from_secs(30);

pub const ESC: &str = "\u{1b}";
pub const DOWN: &str = "\u{1b}[B";
pub const ENTER: &str = "\r";

/// What a program does to a terminal beside writing on it.
#[derive(Default)]
pub struct Deeds(Vec<String>);

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

    fn copy_to_clipboard(&mut self, _: &mut vt100::Screen, _: &[u8], _: &[u8]) {
        self.0.push("clipboard".to_owned());
    }

    fn unhandled_osc(&mut self, _: &mut vt100::Screen, params: &[&[u8]]) {
        self.0.push(format!("osc {params:?}"));
    }
}

type Parser = Arc<Mutex<vt100::Parser<Deeds>>>;

/// A run of the program in a terminal.
pub struct Terminal {
    master: Arc<Pty>,
    child: Child,
    parser: Parser,
    reader: Option<JoinHandle<Vec<u8>>>,
}

impl Terminal {
    /// Starts the program on the desk in a terminal of this many lines and columns.
    pub fn run(desk: &Desk, arguments: &[&str], size: (u16, u16)) -> Self {
        Self::run_with(desk, arguments, size, &[("TERM", "xterm-256color")])
    }

    /// As [`Terminal::run`], with these variables of the environment and no others.
    pub fn run_with(desk: &Desk, arguments: &[&str], size: (u16, u16), variables: &[(&str, &str)]) -> Self {
        let (master, slave) = open().expect("a pseudo-terminal");
        master.resize(pty_size(size)).expect("a size");
        let command = Command::new(env!("CARGO_BIN_EXE_newsquiz"))
            .args(arguments)
            .current_dir(desk.path(""))
            .env_clear()
            .envs(variables.iter().copied());
        let child = command.spawn(slave).expect("the program can be started");
        let master = Arc::new(master);
        let output = Arc::clone(&master);
        let parser: Parser = Arc::new(Mutex::new(vt100::Parser::new_with_callbacks(
            not_zero(size.0),
            not_zero(size.1),
            0,
            Deeds::default(),
        )));
        let screen = Arc::clone(&parser);
        let reader = std::thread::spawn(move || {
            let mut all = Vec::new();
            let mut buffer = [0; 4096];
            // The end of a pseudo-terminal is an error on some systems.
            while let Ok(count @ 1..) = (&*output).read(&mut buffer) {
                all.extend_from_slice(&buffer[..count]);
                screen.lock().expect("no reader panics").process(&buffer[..count]);
            }
            all
        });
        Self {
            master,
            child,
            parser,
            reader: Some(reader),
        }
    }

    /// What the screen shows now.
    pub fn screen(&self) -> String {
        self.parser.lock().expect("no reader panics").screen().contents()
    }

    /// Whether the screen is filled: what stood on it before is kept elsewhere.
    pub fn is_filled(&self) -> bool {
        self.parser
            .lock()
            .expect("no reader panics")
            .screen()
            .alternate_screen()
    }

    /// Waits until the screen shows these words.
    pub fn shows(&self, words: &str) -> &Self {
        self.until(words, |screen| screen.contains(words));
        self
    }

    fn until(&self, words: &str, holds: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !holds(&self.screen()) {
            assert!(
                start.elapsed() < PATIENCE,
                "waited for `{words}`; it shows:\n{}",
                self.screen()
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Presses keys, as a keyboard sends them.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        (&*self.master)
            .write_all(keys.as_bytes())
            .expect("the program listens");
        self
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, size: (u16, u16)) -> &mut Self {
        self.parser
            .lock()
            .expect("no reader panics")
            .set_size(not_zero(size.0), not_zero(size.1));
        self.master.resize(pty_size(size)).expect("a new size");
        self
    }

    /// Ends the program at once, as when the power fails.
    pub fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// Ends the program by a signal, as `kill` does, and tells the signal that it ended by. The terminal is as it was before.
    pub fn end_by_signal(mut self, signal: &str) -> Option<i32> {
        let kill = std::process::Command::new("kill")
            .args([format!("-{signal}"), self.child.id().to_string()])
            .status();
        assert!(kill.expect("it can be run").success());
        let status = self.child.wait().expect("it ends");
        let master = self.master.as_fd().try_clone_to_owned();
        let modes = std::process::Command::new("stty")
            .arg("-a")
            .stdin(master.expect("another handle"))
            .output()
            .expect("it can be run");
        let modes = String::from_utf8_lossy(&modes.stdout).into_owned();
        assert!(
            modes.contains(" icanon") && modes.contains(" echo "),
            "lines are edited and shown again: {modes}"
        );
        self.is_given_back();
        status.signal()
    }

    /// Waits for the end, and gives the exit status, what the screen shows then, what was done to the terminal, and every
    /// byte that was written.
    pub fn ends(mut self) -> (i32, String, Vec<String>, Vec<u8>) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("it runs or has ended") {
                break status;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "it does not end; it shows:\n{}",
                self.screen()
            );
            std::thread::sleep(Duration::from_millis(10));
        };
        let bytes = self.is_given_back();
        let parser = self.parser.lock().expect("no reader panics");
        (
            status.code().expect("it ended by itself"),
            parser.screen().contents(),
            parser.callbacks().0.clone(),
            bytes,
        )
    }
}

impl Terminal {
    /// Looks at the screen once the program has ended, and gives every byte that was written.
    fn is_given_back(&mut self) -> Vec<u8> {
        let reader = self.reader.take().expect("read once");
        let bytes = reader.join().expect("it reads to the end");
        let parser = self.parser.lock().expect("no reader panics");
        assert!(!parser.screen().alternate_screen(), "the terminal is given back");
        assert!(!parser.screen().hide_cursor(), "the cursor is shown again");
        assert!(!parser.screen().bracketed_paste(), "pasting is as before");
        bytes
    }
}

fn pty_size((rows, cols): (u16, u16)) -> Size {
    Size::new(rows, cols)
}

fn not_zero(lines: u16) -> NonZeroU16 {
    NonZeroU16::new(lines).expect("a screen has lines")
}
