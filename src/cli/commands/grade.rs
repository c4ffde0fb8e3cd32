use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::file_name::safe;
use crate::cli::files::{Limit, name};
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::quiz_args::{open_quiz, quiz_beside, text};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::{
    Class, Graded, apply_marks, class_text, feedback, grade, queue, queue_csv, queue_text, read_marks,
    report_json, scores_csv,
};
use crate::quiz::Quiz;
use crate::submission::{
    AnswersMap, Attempt, Enrolled, Headers, Paper, StudentId, Submission, open_answers, read_answers,
    repeated_students,
};

/// Columns of what is printed for people.
const WIDTH: u16 = 100;

/// Grade answers: scores, what a class found hard, and feedback for each student
///
/// What cannot be read and what only a person can mark is listed and earns nothing yet: `--queue` writes it as a
/// table, you fill in the points, and `--marks` takes the table back.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The answer key: `NAME.key.json`
    key: PathBuf,
    /// Answers: files that `newsquiz take` wrote (.json), tables with a row a student or a row an answer (.csv, .tsv, .xlsx)
    /// such as Google Forms, Microsoft Forms, Moodle, Canvas, Kahoot, ZipGrade and OMRChecker write, a text a student (.txt)
    #[arg(required = true)]
    answers: Vec<PathBuf>,
    /// The quiz [default: `NAME.quiz.json` beside the key]
    #[arg(long, value_name = "FILE")]
    quiz: Option<PathBuf>,
    /// Points that you gave to open and unreadable answers: a table with the columns student, item, points
    #[arg(long, value_name = "FILE")]
    marks: Option<PathBuf>,
    /// What the headers of the tables stand for, where they are in another language: a table with the columns header, means
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// What answers stand for that could not be read: a table with the columns answer, means, and perhaps item, form
    #[arg(long, value_name = "FILE")]
    answers_map: Option<PathBuf>,
    /// Which attempt counts where a student appears more than once; without it that is refused
    #[arg(long, value_name = "WHICH", value_parser = ["first", "last", "best"])]
    attempt: Option<String>,
    /// Write the answers that await you as a table to be filled
    #[arg(long, value_name = "FILE")]
    queue: Option<PathBuf>,
    /// Write a text for each student into this folder
    #[arg(long, value_name = "DIR")]
    feedback: Option<PathBuf>,
    /// Print everything as JSON
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Print the scores as CSV, a row a student
    #[arg(long)]
    csv: bool,
}

impl Args {
    pub fn run(&self, console: &mut Console) -> Result<Outcome, Failure> {
        let quiz_path = self.quiz.clone().unwrap_or_else(|| quiz_beside(&self.key));
        if self.quiz.is_none() && !quiz_path.exists() {
            let problem = format!("there is no quiz file `{}` beside the key", quiz_path.display());
            return Err(Diagnostic::error("file", problem)
                .hint("name it with --quiz")
                .into());
        }
        let quiz = open_quiz(console, &quiz_path, &self.key)?;
        let (submissions, repeated) = self.submissions(console, &quiz)?;
        let mut graded = submissions
            .iter()
            .map(|submission| grade(quiz.file(), quiz.key(), submission))
            .collect::<Result<Vec<_>, _>>()?;
        if let Some(attempt) = self.attempt() {
            graded = counted(graded, &repeated, attempt);
        }
        if let Some(path) = &self.marks {
            let source = text(console, path)?;
            let marks = read_marks(&source)?;
            apply_marks(&mut graded, &marks, &source)?;
        }
        self.report(console, &quiz, &graded)
    }

    fn attempt(&self) -> Option<Attempt> {
        self.attempt.as_deref().map(|which| match which {
            "first" => Attempt::First,
            "last" => Attempt::Last,
            _ => Attempt::Best,
        })
    }

    /// All submissions, and the places of those that are one student's.
    fn submissions(
        &self,
        console: &mut Console,
        quiz: &Quiz,
    ) -> Result<(Vec<Submission>, Vec<Vec<usize>>), Failure> {
        let headers = match &self.map {
            Some(path) => Headers::read(&text(console, path)?)?,
            None => Headers::default(),
        };
        let papers = quiz
            .key()
            .forms
            .iter()
            .map(|order| Paper::new(quiz.file(), order))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|why| Diagnostic::error("quiz-form", why.to_string()))?;
        let enrolled = Enrolled::new(&quiz.key().students);
        let mut submissions = Vec::new();
        let mut origins = Vec::new();
        let mut problems = Diagnostics::default();
        for path in &self.answers {
            match read(console, path, quiz, (&papers, &enrolled, &headers)) {
                Ok(found) => {
                    origins.extend(std::iter::repeat_n(path.display().to_string(), found.len()));
                    submissions.extend(found);
                }
                Err(Failure::Problems(found)) => problems.0.extend(found.0),
                Err(other) => return Err(other),
            }
        }
        // Who is written by name here and by id there is one student.
        let students: Vec<StudentId> = submissions
            .iter()
            .map(|submission| {
                let known = enrolled.find(&submission.student.0);
                known.map_or_else(|| submission.student.clone(), |known| StudentId(known.id.clone()))
            })
            .collect();
        let repeated = repeated_students(&students);
        for places in repeated.iter().filter(|_| self.attempt.is_none()) {
            let student = &submissions[places[0]].student;
            let files: Vec<_> = places
                .iter()
                .map(|&place| format!("`{}`", origins[place]))
                .collect();
            let problem = format!(
                "`{student}` appears {} times: in {}",
                places.len(),
                files.join(", ")
            );
            problems.0.push(
                Diagnostic::error("answers-student-twice", problem)
                    .hint("keep the answers that count, or say which do with --attempt first, last or best"),
            );
        }
        if problems.0.is_empty() && submissions.is_empty() {
            problems.0.push(Diagnostic::error(
                "answers-empty",
                "there are no answers to grade",
            ));
        }
        if problems.0.is_empty() {
            if let Some(path) = &self.answers_map {
                let map = AnswersMap::read(&text(console, path)?)?;
                let warnings = map.apply(&mut submissions, &papers)?;
                console.show(&warnings)?;
            }
            Ok((submissions, repeated))
        } else {
            Err(problems.into())
        }
    }

    fn report(&self, console: &mut Console, quiz: &Quiz, graded: &[Graded]) -> Result<Outcome, Failure> {
        let class = Class::new(quiz.file(), quiz.key(), graded)
            .map_err(|why| Diagnostic::error("quiz-form", why.to_string()))?;
        let waiting = queue(graded);
        if let Some(folder) = &self.feedback {
            write_feedback(console, folder, &quiz.file().title, graded)?;
        }
        if let Some(path) = &self.queue {
            console
                .files
                .write(path, &queue_csv(&waiting).map_err(io::Error::other)?)?;
        }
        if self.json {
            let report = report_json(quiz.file(), &class, graded).map_err(io::Error::from)?;
            console.out().write_all(report.as_bytes())?;
        } else if self.csv {
            let scores = scores_csv(quiz.file(), graded).map_err(io::Error::other)?;
            console.out().write_all(&scores)?;
        } else {
            let report = class_text(&quiz.file().title, &class, graded, WIDTH);
            console.out().write_all(report.as_bytes())?;
        }
        if waiting.is_empty() {
            return Ok(Outcome::Done);
        }
        if !(self.json || self.csv) {
            let list = queue_text(&waiting, usize::from(WIDTH));
            write!(console.out(), "\nAnswers that await you:\n{list}")?;
        }
        let count = if waiting.len() == 1 {
            "1 answer awaits".to_owned()
        } else {
            format!("{} answers await", waiting.len())
        };
        console.say(&match &self.queue {
            Some(path) => format!(
                "{count} your mark: fill in the points in `{}` and grade again with --marks",
                path.display()
            ),
            None => format!("{count} your mark: --queue FILE writes a table to fill in"),
        })?;
        Ok(Outcome::AwaitsPerson)
    }
}

/// The submissions of one file; what the teacher should know of it is told.
fn read(
    console: &mut Console,
    path: &Path,
    quiz: &Quiz,
    (papers, enrolled, headers): (&[Paper], &Enrolled, &Headers),
) -> Result<Vec<Submission>, Failure> {
    let bytes = console.files.read(path, Limit::DATA)?;
    let source = open_answers(&name(path), &bytes)?;
    let batch = read_answers(&source, quiz.file(), papers, enrolled, headers)?;
    if !batch.warnings.0.is_empty() {
        console.show(&batch.warnings)?;
    }
    Ok(batch.submissions)
}

/// One submission a student: of several, the attempt that counts.
fn counted<'q>(graded: Vec<Graded<'q>>, repeated: &[Vec<usize>], attempt: Attempt) -> Vec<Graded<'q>> {
    let mut dropped = BTreeSet::new();
    for places in repeated {
        let earned: Vec<_> = places
            .iter()
            .map(|&place| graded[place].total().score.0)
            .collect();
        let kept = attempt.choose(&earned);
        dropped.extend(
            places
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != kept)
                .map(|(_, place)| *place),
        );
    }
    let kept = graded
        .into_iter()
        .enumerate()
        .filter(|(place, _)| !dropped.contains(place));
    kept.map(|(_, graded)| graded).collect()
}

/// One text a student; where two names make one file name, the later ones are numbered.
fn write_feedback(
    console: &Console,
    folder: &Path,
    title: &str,
    graded: &[Graded],
) -> Result<(), Diagnostic> {
    console.files.folder(folder)?;
    let mut taken = BTreeSet::new();
    for one in graded {
        let base = safe(&one.student.0);
        let mut name = base.clone();
        let mut number = 2;
        while !taken.insert(name.to_lowercase()) {
            name = format!("{base}-{number}");
            number += 1;
        }
        let path = folder.join(format!("{name}.txt"));
        console.files.write(&path, feedback(title, one).as_bytes())?;
    }
    Ok(())
}
