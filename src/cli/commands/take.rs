use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use crate::cli::color::ColorChoice;
use crate::cli::console::Console;
use crate::cli::file_name::safe;
use crate::cli::files::Files;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::{load_quiz, stem, text};
use crate::cli::width::width;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::QuizFile;
use crate::source::fold;
use crate::submission::{AnswerFile, Paper, StudentId};
use crate::take::{Room, Sitting, TalkError, talk};
use crate::terminal::{Lines, Screen, Typed};

/// Take a quiz: answer its questions here, in the terminal
///
/// Answers are saved after each question. Start the same command again to continue; your teacher grades the file
/// of answers with `newsquiz grade`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The quiz, as your teacher gave it: `NAME.quiz.json`, or the copy that bears your name
    quiz: PathBuf,
    /// The form to take, where there are several [default: the first, A]
    #[arg(long, value_name = "FORM")]
    form: Option<String>,
    /// Your name or number, as your teacher knows it; you are asked for it otherwise
    #[arg(long, value_name = "NAME")]
    student: Option<String>,
    /// The file of answers [default: QUIZ.STUDENT.answers.json, in this folder; of a copy, COPY.answers.json]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let quiz = load_quiz(console, &self.quiz)?;
        let Some((path, file)) = self.answers(console, &quiz)? else {
            return Ok(Outcome::Done);
        };
        let order = quiz.forms.iter().find(|order| order.form == file.form);
        let order = order.ok_or_else(|| no_form(&quiz, &file.form.0))?;
        let paper = Paper::new(&quiz, order)
            .map_err(|problem| Diagnostic::error("quiz-form", problem.to_string()))?;
        let mut sitting = Sitting::new(&quiz, paper, file);
        converse(console, &mut sitting, &path)?;
        console.say(&format!("Your answers are in `{}`.", path.display()))?;
        Ok(Outcome::Done)
    }

    /// The answers to continue, or new ones, with the file that they are saved in; none where nobody gave a name.
    fn answers(
        &self,
        console: &mut Console,
        quiz: &QuizFile,
    ) -> Result<Option<(PathBuf, AnswerFile)>, Failure> {
        let given = self.owner(quiz)?.or_else(|| self.student.clone());
        let student = match &self.output {
            Some(path) if path.exists() => {
                return Ok(Some((
                    path.clone(),
                    self.known(console, quiz, path, given.as_deref())?,
                )));
            }
            _ => match given {
                Some(student) => student,
                None => match ask_name(console)? {
                    Some(student) => student,
                    None => return Ok(None),
                },
            },
        };
        let student = student.trim();
        if student.is_empty() {
            let problem = Diagnostic::error("take-no-student", "the student has no name");
            return Err(problem.hint("give one: --student \"Ana Ruiz\"").into());
        }
        let path = self.output.clone().unwrap_or_else(|| {
            let name = stem(&self.quiz);
            PathBuf::from(match &quiz.student {
                Some(_) => format!("{name}.answers.json"),
                None => format!("{name}.{}.answers.json", safe(student)),
            })
        });
        if path.exists() {
            return Ok(Some((
                path.clone(),
                self.known(console, quiz, &path, Some(student))?,
            )));
        }
        let mut forms = quiz.forms.iter().map(|order| &order.form);
        let form = match &self.form {
            Some(form) => forms.find(|name| name.0.eq_ignore_ascii_case(form)),
            None => forms.next(),
        };
        let form = form.ok_or_else(|| no_form(quiz, self.form.as_deref().unwrap_or("A")))?;
        let file = AnswerFile::new(quiz, form.clone(), StudentId(student.to_owned()));
        Ok(Some((path, file)))
    }

    /// The id of the student whose copy the quiz is, where it is one; refused for somebody else.
    fn owner(&self, quiz: &QuizFile) -> Result<Option<String>, Failure> {
        let Some(owner) = &quiz.student else {
            return Ok(None);
        };
        let theirs = |named: &&String| fold(named) == fold(&owner.id) || fold(named) == fold(&owner.name);
        if let Some(other) = self.student.as_ref().filter(|named| !theirs(named)) {
            let problem = format!("this copy is for `{}`, not for `{other}`", owner.name);
            return Err(Diagnostic::error("take-other-copy", problem)
                .hint("take the copy that bears your own name; --student may be left out")
                .into());
        }
        Ok(Some(owner.id.clone()))
    }

    /// The answers of a file that is there already, if they are this student's to this form.
    fn known(
        &self,
        console: &mut Console,
        quiz: &QuizFile,
        path: &Path,
        student: Option<&str>,
    ) -> Result<AnswerFile, Diagnostics> {
        let file = AnswerFile::parse(&text(console, path)?, quiz)?;
        if let Some(student) = student.filter(|student| student.trim() != file.student.0) {
            let problem = format!(
                "`{}` holds the answers of `{}`, not of `{student}`",
                path.display(),
                file.student
            );
            return Err(Diagnostic::error("take-other-student", problem)
                .hint("give another file with -o")
                .into());
        }
        if let Some(form) = self
            .form
            .as_ref()
            .filter(|form| !form.eq_ignore_ascii_case(&file.form.0))
        {
            let problem = format!(
                "`{}` holds answers to form `{}`, not to form `{form}`",
                path.display(),
                file.form
            );
            return Err(Diagnostic::error("take-other-form", problem)
                .hint("leave --form out to continue, or give another file with -o")
                .into());
        }
        Ok(file)
    }
}

fn no_form(quiz: &QuizFile, form: &str) -> Diagnostic {
    let names: Vec<_> = quiz
        .forms
        .iter()
        .map(|order| format!("`{}`", order.form))
        .collect();
    Diagnostic::error("quiz-no-form", format!("the quiz has no form `{form}`"))
        .hint(format!("its forms are {}", names.join(", ")))
}

/// The student's name, asked for once more where the line is empty; none where nothing more comes.
fn ask_name(console: &mut Console) -> Result<Option<String>, Failure> {
    let mut input = console.input();
    let mut lines = Lines::new(&mut input);
    let echo = !std::io::stdin().is_terminal();
    let mut screen = Screen::new(console.out(), width().unwrap_or(80), false, echo);
    loop {
        screen.prompt("Your name: ")?;
        match lines.next_line()? {
            Typed::End => {
                screen.typed(None)?;
                screen.text("No name was given, so nothing is saved.")?;
                return Ok(None);
            }
            Typed::Line(line) => {
                screen.typed(Some(&line))?;
                if !line.trim().is_empty() {
                    return Ok(Some(line));
                }
            }
        }
    }
}

fn converse(console: &mut Console, sitting: &mut Sitting, path: &Path) -> Result<(), Failure> {
    let files = Files::default();
    let mut input = console.input();
    let listens = std::io::stdin().is_terminal();
    let shows = std::io::stdout().is_terminal();
    let mut save = |file: &AnswerFile| {
        let text = file.to_text().map_err(|error| {
            Diagnostic::error("answers-write", format!("the answers cannot be written: {error}"))
        })?;
        files.update(path, text.as_bytes())
    };
    // Written once before the first answer: better now than later if it cannot be.
    save(sitting.file())?;
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
    };
    match talk(sitting, &mut room) {
        Ok(_) => Ok(()),
        Err(TalkError::Talk(error)) => Err(error.into()),
        Err(TalkError::Save(problem)) => Err(problem.into()),
    }
}

/// Lines of a page: the terminal's height without the prompt.
fn height() -> Option<usize> {
    terminal_size::terminal_size().map(|(_, height)| usize::from(height.0).saturating_sub(2).max(4))
}
