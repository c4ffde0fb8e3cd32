use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::copies::{Copies, RosterArgs};
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::paper_args::PaperArgs;
use crate::cli::papers::{Printing, Remarks};
use crate::cli::quiz_args::{key_beside, load_quiz, open_quiz, stem};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::{FormId, KeyFile, Quiz, QuizFile};
use crate::terminal::counted;

/// Print the papers of a quiz again: in another format, or with copies for single students
///
/// Works from the two files that `make` wrote, without the article. Answer keys and the teacher's page are printed where the
/// key file is given or stands beside the quiz; who has the quiz file alone gets the worksheets.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The quiz: `NAME.quiz.json`
    quiz: PathBuf,
    /// The answer key [default: `NAME.key.json` beside the quiz, if it is there]
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// The folder to write into; it is made where there is none
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    output: PathBuf,
    /// Print these forms alone
    #[arg(long, value_name = "FORMS", value_delimiter = ',')]
    form: Vec<String>,
    #[command(flatten)]
    papers: PaperArgs,
    #[command(flatten)]
    roster: RosterArgs,
}

impl Args {
    /// Runs the command. All is made before anything is written, but for copies: they are written one by one.
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let printing = self.papers.printing(console)?;
        let key_path = self.key_path()?;
        let mut remarks = Remarks::default();
        let Some(key_path) = key_path else {
            let quiz = load_quiz(console, &self.quiz)?;
            let files = self.files(&quiz, None, &printing, &mut remarks)?;
            console.show(&remarks.told())?;
            self.write(console, &files)?;
            if !self.papers.needs_no_key() {
                console.say(&format!(
                    "No answer key, as there is no `{}`: name it with --key.",
                    key_beside(&self.quiz).display()
                ))?;
            }
            return Ok(Outcome::Done);
        };
        let mut quiz = open_quiz(console, &self.quiz, &key_path).map_err(without_key)?;
        let forms: Vec<FormId> = quiz.file().forms.iter().map(|order| order.form.clone()).collect();
        let Some(students) = self.roster.load(console, &forms)? else {
            let files = self.files(quiz.file(), Some(quiz.key()), &printing, &mut remarks)?;
            console.show(&remarks.told())?;
            self.write(console, &files)?;
            return Ok(Outcome::Done);
        };
        // With copies, the papers of the class are printed where their forms are named.
        let files = if self.form.is_empty() {
            Vec::new()
        } else {
            self.files(quiz.file(), Some(quiz.key()), &printing, &mut remarks)?
        };
        let known = quiz.key().clone();
        quiz.enroll(students.clone())?;
        console.files.folder(&self.output)?;
        if *quiz.key() != known {
            // Before any copy is printed: no student may have one that cannot be graded.
            console.files.update(&key_path, quiz.key().to_json().as_bytes())?;
            tell_of_new(console, &quiz, &known, &key_path)?;
        }
        if !files.is_empty() {
            self.write(console, &files)?;
        }
        let name = stem(&self.quiz);
        let place = Copies {
            output: &self.output,
            name: &name,
        };
        let printing = self.papers.for_copies(&printing);
        place.write(console, &quiz, &students, &printing, &mut remarks)?;
        console.show(&remarks.told())?;
        Ok(Outcome::Done)
    }

    /// The key file, where one is to be read.
    fn key_path(&self) -> Result<Option<PathBuf>, Failure> {
        if let Some(path) = &self.key {
            return Ok(Some(path.clone()));
        }
        if self.papers.needs_no_key() && !self.roster.is_given() {
            return Ok(None);
        }
        let beside = key_beside(&self.quiz);
        if beside.exists() {
            return Ok(Some(beside));
        }
        let why = if self.roster.is_given() {
            "the forms of single students are kept in the answer key"
        } else if self.papers.names_a_key() {
            "papers for the teacher are to be printed"
        } else {
            return Ok(None);
        };
        let problem = format!("{why}, but there is no `{}`", beside.display());
        Err(Diagnostic::error("file", problem)
            .hint("name it with --key")
            .into())
    }

    /// The papers of the forms that are asked for: names and bytes.
    fn files(
        &self,
        quiz: &QuizFile,
        key: Option<&KeyFile>,
        printing: &Printing,
        remarks: &mut Remarks,
    ) -> Result<Vec<(String, Vec<u8>)>, Failure> {
        let name = stem(&self.quiz);
        let printed = printing.of_class(quiz, key, &self.forms(quiz)?, remarks)?;
        let named = printed.into_iter().map(|paper| (paper.name(&name), paper.bytes));
        Ok(named.collect())
    }

    /// The forms that are asked for, in the quiz's order.
    fn forms(&self, quiz: &QuizFile) -> Result<Vec<FormId>, Diagnostics> {
        let asked = |form: &FormId| {
            self.form
                .iter()
                .any(|asked| asked.trim().eq_ignore_ascii_case(&form.0))
        };
        let all = quiz.forms.iter().map(|order| &order.form);
        let unknown = self.form.iter().find(|asked| {
            let mut all = all.clone();
            !all.any(|form| asked.trim().eq_ignore_ascii_case(&form.0))
        });
        if let Some(unknown) = unknown {
            let names: Vec<_> = all.map(|form| format!("`{form}`")).collect();
            let problem = format!("the quiz has no form `{}`", unknown.trim());
            return Err(Diagnostic::error("quiz-no-form", problem)
                .hint(format!("its forms are {}", names.join(", ")))
                .hint("copies of single students are printed with --students")
                .into());
        }
        Ok(all
            .filter(|form| self.form.is_empty() || asked(form))
            .cloned()
            .collect())
    }

    fn write(&self, console: &mut Console, files: &[(String, Vec<u8>)]) -> Result<(), Failure> {
        console.files.folder(&self.output)?;
        for (name, bytes) in files {
            console.files.write(&self.output.join(name), bytes)?;
        }
        console.say(&format!(
            "{} in `{}`.",
            counted(files.len(), "paper"),
            self.output.display()
        ))?;
        Ok(())
    }
}

fn tell_of_new(console: &mut Console, quiz: &Quiz, known: &KeyFile, key_path: &Path) -> Result<(), Failure> {
    let new = quiz.key().students.len() - known.students.len();
    if new > 0 {
        let new = counted(new, "student");
        console.say(&format!("`{}` knows {new} more now.", key_path.display()))?;
    }
    Ok(())
}

/// Where the quiz was changed, worksheets can be printed all the same.
fn without_key(mut problems: Diagnostics) -> Diagnostics {
    for problem in &mut problems.0 {
        if problem.code == "key-of-another-quiz" {
            problem
                .hints
                .push("`--paper worksheet` prints the worksheets alone, without the key".to_owned());
        }
    }
    problems
}
