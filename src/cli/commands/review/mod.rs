//! The teacher's desk: by flags, line by line, or on the whole screen.

mod cabinet;
mod steps;

use std::path::{Path, PathBuf};

use crate::cli::color::ColorChoice;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::{key_beside, open_quiz, quiz_beside, stem};
use crate::cli::screen_args::{ScreenArgs, fill, look};
use crate::cli::width::{printed_width, width};
use crate::diagnostic::Diagnostics;
use crate::review::{Desk, Overview, ReviewScene, Room, Row, Session, changes, list, others, shares, talk};
use crate::source::LineIndex;
use crate::terminal::{Lines, Manner, Screen, counted};

use cabinet::Drawer;
use steps::StepArgs;

/// Go over a quiz before it is printed: keep, swap, word anew, drop, move and add questions
///
/// Without a step such as `--drop 3` it opens the quiz on the screen, or line by line (`--plain`), and is left by `quit`.
/// With steps it makes them in the order given and writes the new quiz. Numbers are those of form A as the quiz is now,
/// whatever comes and goes. The new quiz has a name and orders of its own; the quiz before stays as it is, and answers to
/// it are still graded with its own key. Print the new one by `newsquiz render NAME.quiz.json`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The quiz's answer key, `NAME.key.json`, with `NAME.quiz.json` beside it
    key: PathBuf,
    /// The quiz file, where it does not stand beside the key
    #[arg(long, value_name = "FILE")]
    quiz: Option<PathBuf>,
    /// What the new files are called: NAME.quiz.json and NAME.key.json; or a folder [default: OLD.reviewed, beside the old]
    #[arg(short, long, value_name = "NAME")]
    output: Option<PathBuf>,
    /// Write over files of that name, even over the quiz that was opened
    #[arg(long)]
    overwrite: bool,
    /// Tell what the quiz amounts to, what is marked, and which questions are unused, and write nothing
    #[arg(long, conflicts_with_all = ["tui", "plain", "output"])]
    list: bool,
    #[command(flatten)]
    screen: ScreenArgs,
    #[command(flatten)]
    steps: StepArgs,
}

impl Args {
    /// Runs the command. Nothing is written before all steps could be made.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let key = self.key_path();
        let quiz_path = self.quiz.clone().unwrap_or_else(|| quiz_beside(&key));
        let mut desk = Desk::open(open_quiz(console, &quiz_path, &key)?)?;
        steps::make(console, &mut desk, &self.steps)?;
        let mut drawer = Drawer::new(self.output_path(&key), self.overwrite);
        if self.list {
            self.tell(console, &desk)?;
            return Ok(outcome(&Overview::of(&desk)));
        }
        if self.screen.is_given() || self.steps.is_empty() {
            return self.converse(console, Session::new(desk), drawer);
        }
        let told = drawer.put(&desk.outcome()?)?;
        let mut screen = Screen::new(console.out(), printed_width(), false, false);
        show(&mut screen, &changes(&desk))?;
        let overview = Overview::of(&desk);
        show(&mut screen, &shares(&overview))?;
        for line in told.lines() {
            console.say(line)?;
        }
        let students = desk.quiz().key().students.len();
        if students > 0 {
            let students = counted(students, "student");
            console.say(&format!(
                "{students} with copies of their own have new ones: print them with --students."
            ))?;
        }
        Ok(outcome(&overview))
    }

    /// The key file, also where the quiz file beside it was named.
    fn key_path(&self) -> PathBuf {
        let name = self
            .key
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        if name.is_some_and(|name| name.ends_with(".quiz.json")) {
            key_beside(&self.key)
        } else {
            self.key.clone()
        }
    }

    /// Where the new files go: their common beginning.
    fn output_path(&self, key: &Path) -> PathBuf {
        match &self.output {
            Some(path) if path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\']) => {
                path.join(stem(key))
            }
            Some(path) => path.clone(),
            None => key.with_file_name(format!("{}.reviewed", stem(key))),
        }
    }

    fn tell(&self, console: &mut Console, desk: &Desk) -> Result<(), Failure> {
        let columns = printed_width();
        let overview = Overview::of(desk);
        let mut screen = Screen::new(console.out(), columns, false, false);
        show(&mut screen, &list(desk, &overview, columns))?;
        screen.gap()?;
        show(&mut screen, &shares(&overview))?;
        screen.gap()?;
        show(&mut screen, &others(desk, None))?;
        if !self.steps.is_empty() {
            screen.gap()?;
            show(&mut screen, &changes(desk))?;
        }
        Ok(())
    }

    fn converse(
        &self,
        console: &mut Console,
        mut session: Session,
        mut drawer: Drawer,
    ) -> Result<Outcome, Failure> {
        use std::io::IsTerminal;
        match self.screen.manner()? {
            Manner::Plain => {
                let mut input = console.input();
                let listens = std::io::stdin().is_terminal();
                let bold = ColorChoice::Auto.colored(std::io::stdout().is_terminal());
                let mut room = Room {
                    screen: Screen::new(console.out(), width().unwrap_or(80), bold, !listens),
                    lines: Lines::new(&mut input),
                };
                talk(&mut session, &mut room, &mut drawer)?;
            }
            Manner::Full => {
                let look = look(console);
                let mut scene = ReviewScene::new(session, Box::new(drawer), look);
                fill(console, &mut scene)?;
                for line in scene.written() {
                    console.say(line)?;
                }
                session = scene.into_session();
            }
        }
        if let Some(unwritten) = session.unwritten() {
            let was = if session.has_written() {
                "was written"
            } else {
                "was"
            };
            console.say(&format!("{unwritten}; the quiz stays as it {was}."))?;
        }
        Ok(Outcome::Done)
    }
}

/// Flaws await a person, as `check` has it.
fn outcome(overview: &Overview) -> Outcome {
    if overview.flawed().is_empty() {
        Outcome::Done
    } else {
        Outcome::AwaitsPerson
    }
}

fn show(screen: &mut Screen<'_>, rows: &[Row]) -> std::io::Result<()> {
    rows.iter()
        .try_for_each(|row| screen.labelled(&row.label, &row.text))
}

/// Problems in the words of a talk, one a line, each with its place and what to do.
fn in_words(problems: &Diagnostics) -> String {
    let told = problems.0.iter().map(|problem| {
        let place = problem.labels.first().map_or_else(String::new, |label| {
            let text = label.source.text();
            let position = LineIndex::new(text).position(text, label.span);
            format!("{}:{}:{}: ", label.source.name(), position.line, position.column)
        });
        let hints = problem.hints.iter().map(|hint| format!("; {hint}"));
        format!("{place}{}{}.", problem.message, hints.collect::<String>())
    });
    told.collect::<Vec<_>>().join("\n")
}
