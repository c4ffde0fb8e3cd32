mod clock;
mod sit;

use std::path::{Path, PathBuf};

use crate::cli::ask_name::ask_name;
use crate::cli::console::Console;
use crate::cli::file_name::safe;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::{key_beside, load_quiz, open_quiz, stem, text};
use crate::cli::screen_args::ScreenArgs;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::{KeyFile, QuizFile};
use crate::source::fold;
use crate::submission::{AnswerFile, Paper, StudentId};
use crate::take::Sitting;
use crate::terminal::Manner;

/// Take a quiz: answer its questions here, in the terminal
///
/// Fills the screen, the article beside the question where there is room for both; `--plain` asks line by line instead.
/// Answers are saved after each change. Start the same command again to continue; your teacher grades the file of
/// answers with `newsquiz grade`.
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
    /// End after this many minutes, counted anew at each start; all answers given by then are saved
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1440))]
    minutes: Option<u32>,
    /// Practise instead: after each answer see why it is right or wrong, and try once more; needs the answer key
    ///
    /// The file of answers is then QUIZ.STUDENT.practice.json: practice is not handed in.
    #[arg(long)]
    practice: bool,
    /// The answer key to practise with; for a copy, that of its class [default: `NAME.key.json` beside the quiz]
    #[arg(long, value_name = "FILE", requires = "practice")]
    key: Option<PathBuf>,
    #[command(flatten)]
    screen: ScreenArgs,
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let manner = self.screen.manner()?;
        let quiz = load_quiz(console, &self.quiz)?;
        let key = self.key(console, &quiz)?;
        let Some((path, file)) = self.answers(console, &quiz)? else {
            return Ok(Outcome::Done);
        };
        let order = quiz.forms.iter().find(|order| order.form == file.form);
        let order = order.ok_or_else(|| no_form(&quiz, &file.form.0))?;
        let paper = Paper::new(&quiz, order)
            .map_err(|problem| Diagnostic::error("quiz-form", problem.to_string()))?;
        let form = file.form.clone();
        let mut sitting = Sitting::new(&quiz, paper, file);
        let tutor = key.as_ref().map(|key| sit::tutor(&quiz, key, form));
        let seat = sit::Seat {
            path: &path,
            tutor: tutor.as_ref().map(|tutor| tutor as _),
            minutes: self.minutes,
        };
        match manner {
            Manner::Full => sit::on_screen(console, &mut sitting, &seat)?,
            Manner::Plain => sit::line_by_line(console, &mut sitting, &seat)?,
        }
        console.say(&format!("Your answers are in `{}`.", path.display()))?;
        Ok(Outcome::Done)
    }

    /// The key to practise with; none where nothing is practised.
    fn key(&self, console: &mut Console, quiz: &QuizFile) -> Result<Option<KeyFile>, Failure> {
        if !self.practice {
            return Ok(None);
        }
        let path = self.key.clone().unwrap_or_else(|| key_beside(&self.quiz));
        if !path.exists() {
            let problem = format!(
                "practice needs the answer key, and there is no `{}`",
                path.display()
            );
            let hint = match &quiz.student {
                Some(_) => "a copy has the answer key of its class: name it, as --key NAME.key.json",
                None => "put it beside the quiz, or name it: --key FILE",
            };
            return Err(Diagnostic::error("take-no-key", problem).hint(hint).into());
        }
        Ok(Some(match &quiz.student {
            Some(_) => KeyFile::open_with_copy(&text(console, &self.quiz)?, &text(console, &path)?)?,
            None => open_quiz(console, &self.quiz, &path)?.key().clone(),
        }))
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
                None => match ask_name(console, "Your name: ")? {
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
            // Practice is called otherwise, so that `grade *.answers.json` does not take it for what was handed in.
            let ending = if self.practice { "practice" } else { "answers" };
            PathBuf::from(match &quiz.student {
                Some(_) => format!("{name}.{ending}.json"),
                None => format!("{name}.{}.{ending}.json", safe(student)),
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
        let mut file = AnswerFile::new(quiz, form.clone(), StudentId(student.to_owned()));
        file.practice = self.practice;
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

    /// The answers of a file that is there already, if they are this student's to this form, and practice where this is.
    fn known(
        &self,
        console: &mut Console,
        quiz: &QuizFile,
        path: &Path,
        student: Option<&str>,
    ) -> Result<AnswerFile, Diagnostics> {
        let file = AnswerFile::parse(&text(console, path)?, quiz)?;
        if file.practice != self.practice {
            return Err(mixed_up(path, file.practice).into());
        }
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

/// Practice never goes on in a file that is to be handed in, nor the other way round: answers found with the key at hand
/// would be graded, and answers that were given would be written over.
fn mixed_up(path: &Path, practice: bool) -> Diagnostic {
    let path = path.display();
    if practice {
        let problem = format!("`{path}` holds answers of a practice, which are not handed in");
        Diagnostic::error("take-practice", problem)
            .hint("give another file with -o, or practise on with --practice")
    } else {
        let problem = format!("`{path}` holds answers to be handed in, which practice would write over");
        Diagnostic::error("take-practice", problem)
            .hint("leave -o out, or give another file for practice with it")
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
