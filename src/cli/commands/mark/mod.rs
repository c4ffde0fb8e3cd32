mod marker;
mod marks_file;
mod tasks;
mod time;

use std::io::IsTerminal;
use std::path::PathBuf;

use crate::cli::answer_args::AnswerArgs;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::stem;
use crate::cli::screen_args::{ScreenArgs, fill, look};
use crate::cli::width::width;
use crate::grade::Graded;
use crate::mark::{Bench, Desk, Marking, compare, talk};
use crate::quiz::Quiz;
use crate::submission::MarkFile;
use crate::terminal::{Lines, Manner, Screen};
use marks_file::MarksFile;

/// Mark what only you can judge: open answers, and answers that could not be read
///
/// Takes you through the answers with the rubric beside them and names hidden. Answers that are written alike get one
/// decision, and what is like another answer stands next to it. Marks are saved after each decision; start the same
/// command again to continue, and grade with `newsquiz grade --marks FILE`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    answers: AnswerArgs,
    /// Who marks; you are asked for it otherwise
    #[arg(long, value_name = "NAME")]
    marker: Option<String>,
    /// The file of marks [default: NAME.marks.json beside the answers]; to mark on your own what somebody else has marked,
    /// give another file
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Settle what people marked on their own, given once for each of their files: what they agree on is taken over, what they
    /// differ about is shown to you with both marks
    #[arg(long, value_name = "FILE", requires = "output")]
    settle: Vec<PathBuf>,
    /// The time to note beside the marks, as in 2026-03-09T14:05:00Z [default: now]
    #[arg(long, value_name = "TIME", value_parser = time::read)]
    time: Option<String>,
    #[command(flatten)]
    screen: ScreenArgs,
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let manner = self.screen.manner()?;
        let quiz = self.answers.open(console)?;
        let graded = self.graded(console, &quiz)?;
        let tasks = tasks::tasks(&graded);
        if tasks.is_empty() {
            console.say("No answer awaits you: all are scored by the key.")?;
            return Ok(Outcome::Done);
        }
        let path = self.output.clone().unwrap_or_else(|| self.beside_answers());
        let found = marks_file::read(console, &path, &quiz)?;
        let views = marks_file::read_others(console, &self.settle, &path, &quiz)?;
        let earlier = found.as_ref().map(|found| found.file.marks.as_slice());
        let Some(marker) = marker::marker(console, self.marker.as_deref(), earlier.unwrap_or_default())?
        else {
            return Ok(Outcome::AwaitsPerson);
        };
        let (mut file, marks) = MarksFile::open(path, found, quiz.file())?;
        let mut desk = Desk::new(quiz.file(), tasks, &marker, marks);
        if !self.settle.is_empty() {
            desk.hear(compare(&views));
            file.save(&desk.file())?;
        }
        file.tell_what_is_there(console, &desk)?;
        self.converse(console, &mut desk, &mut file, manner)?;
        let path = file.path().display();
        console.say(&format!(
            "The marks are in `{path}`: grade with `--marks {path}`."
        ))?;
        let progress = desk.progress();
        Ok(if progress.answers_marked == progress.answers {
            Outcome::Done
        } else {
            Outcome::AwaitsPerson
        })
    }

    /// All answers as they await a person: with corrections, those that they open do, and those that they settle do not.
    fn graded<'q>(&self, console: &mut Console, quiz: &'q Quiz) -> Result<Vec<Graded<'q>>, Failure> {
        let corrections = self.answers.corrections(console, quiz)?;
        let list = self.answers.class_list(console, quiz)?;
        let graded = self
            .answers
            .graded(console, quiz, &list.known, corrections.as_ref())?;
        Ok(match corrections {
            Some(corrections) => {
                corrections
                    .regrade(&graded, quiz.file().scoring, |_| Ok(()))?
                    .after
            }
            None => graded,
        })
    }

    /// `NAME.marks.json` of the key `NAME.key.json`, in the folder of the first file of answers.
    fn beside_answers(&self) -> PathBuf {
        let name = format!("{}.marks.json", stem(&self.answers.key));
        match self.answers.answers.first() {
            Some(answers) => answers.with_file_name(name),
            None => PathBuf::from(name),
        }
    }

    fn converse(
        &self,
        console: &mut Console,
        desk: &mut Desk,
        file: &mut MarksFile,
        manner: Manner,
    ) -> Result<(), Failure> {
        let mut now = || self.time.clone().unwrap_or_else(time::now);
        let mut save = |marks: &MarkFile| file.save(marks);
        let mut bench = Bench {
            save: &mut save,
            now: &mut now,
        };
        if manner == Manner::Full {
            let look = look(console);
            return fill(console, &mut Marking::new(desk, bench, look));
        }
        let listens = std::io::stdin().is_terminal();
        let mut input = console.input();
        let mut screen = Screen::new(console.out(), width().unwrap_or(80), false, !listens);
        talk(desk, &mut bench, &mut screen, &mut Lines::new(&mut input))?;
        Ok(())
    }
}
