//! Copies for single students: the roster that asks for them, and the files that they are.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::counted::counted;
use crate::cli::file_name::safe;
use crate::cli::outcome::Failure;
use crate::cli::papers::{Printing, is_for_students};
use crate::cli::progress::progress;
use crate::cli::quiz_args::text;
use crate::diagnostic::Diagnostic;
use crate::grade::answers_csv;
use crate::quiz::{FormId, Quiz, Student};
use crate::source::fold;
use crate::submission::read_roster;

/// For whom copies are made: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct RosterArgs {
    /// Print a copy for each student of this table, with their name and an order of their own
    ///
    /// A CSV file with the columns `name` and `id`; `group` sorts the copies into folders, and `form` gives a student a
    /// form of the class (A, B) instead of an order of their own. The copies, each with its quiz file, are put into
    /// NAME.students, their answer keys into NAME.keys, and all right answers into NAME.answers.csv. The order hangs on
    /// the seed and the id: with the same seed, students who are added change no other copy.
    #[arg(long, value_name = "ROSTER")]
    students: Option<PathBuf>,
}

impl RosterArgs {
    /// The students who get copies, where a roster was given; `forms` are those that it may name.
    pub fn load(&self, console: &mut Console, forms: &[FormId]) -> Result<Option<Vec<Student>>, Failure> {
        let Some(path) = &self.students else {
            return Ok(None);
        };
        let roster = read_roster(&text(console, path)?, forms)?;
        console.show(&roster.warnings)?;
        Ok(Some(roster.students))
    }

    /// Whether a roster was given.
    pub fn is_given(&self) -> bool {
        self.students.is_some()
    }
}

/// Where the copies of a quiz go: all names begin with the quiz's.
pub struct Copies<'a> {
    /// The folder that everything is put into.
    pub output: &'a Path,
    /// The name of the quiz's files.
    pub name: &'a str,
}

impl Copies<'_> {
    /// Prints the copies of `students`, who are enrolled, and writes each file as soon as it is made: what is held at once
    /// does not grow with the class. Nothing secret goes into the folder for students.
    pub fn write(
        &self,
        console: &mut Console,
        quiz: &Quiz,
        students: &[Student],
        printing: &Printing,
    ) -> Result<(), Failure> {
        let table = answers_csv(quiz).map_err(|why| Diagnostic::error("answers-table", why.to_string()))?;
        console.files.write(&self.answers(), &table)?;
        let bar = progress(students.len(), "copies");
        let mut taken = BTreeSet::new();
        for student in students {
            let copy = quiz.copy_of(student).ok_or_else(|| {
                let problem = format!("the answer key has no form `{}`", student.form);
                Diagnostic::error("quiz-no-form", problem)
            })?;
            let place = place(student, &mut taken);
            let mut written = BTreeSet::new();
            let mut put = |folder: &Path, ending: &str, bytes: &[u8]| -> Result<(), Failure> {
                let path = folder.join(&place);
                let (parent, base) = (
                    path.parent().unwrap_or(folder),
                    path.file_name().unwrap_or_default(),
                );
                if written.insert(parent.to_owned()) {
                    console.files.folder(parent)?;
                }
                let name = format!("{}.{ending}", base.to_string_lossy());
                Ok(console.files.write(&parent.join(name), bytes)?)
            };
            put(&self.students(), "quiz.json", copy.to_json().as_bytes())?;
            for printed in printing.of(&copy, Some(quiz.key()), &student.form)? {
                let folder = if is_for_students(printed.paper) {
                    self.students()
                } else {
                    self.keys()
                };
                let ending = format!("{}.{}", printed.paper, printed.extension);
                put(&folder, &ending, &printed.bytes)?;
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        console.say(&format!(
            "{} in `{}`, for you alone their keys in `{}` and all right answers in `{}`.",
            if students.len() == 1 {
                "1 copy".to_owned()
            } else {
                format!("Copies for {}", counted(students.len(), "student"))
            },
            self.students().display(),
            self.keys().display(),
            self.answers().display(),
        ))?;
        Ok(())
    }

    /// The folder of what students get.
    fn students(&self) -> PathBuf {
        self.output.join(format!("{}.students", self.name))
    }

    /// The folder of what the teacher keeps.
    fn keys(&self) -> PathBuf {
        self.output.join(format!("{}.keys", self.name))
    }

    /// The table of all right answers.
    fn answers(&self) -> PathBuf {
        self.output.join(format!("{}.answers.csv", self.name))
    }
}

/// A student's place in a folder of copies: the group's folder, and a name of their own in it on every system.
fn place(student: &Student, taken: &mut BTreeSet<String>) -> PathBuf {
    let folder = student.group.as_deref().map(safe).unwrap_or_default();
    let base = format!("{}-{}", safe(&student.name), safe(&student.id));
    let mut name = base.clone();
    let mut number = 2;
    while !taken.insert(fold(&format!("{folder}/{name}"))) {
        name = format!("{base}-{number}");
        number += 1;
    }
    Path::new(&folder).join(name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use pretty_assertions::assert_eq;

    use super::place;
    use crate::quiz::{FormId, Student};

    #[test]
    fn every_student_has_a_place_that_any_system_takes() {
        let cases = [
            (("Ana Ruiz", "007", None), "Ana-Ruiz-007"),
            (("ANA RUIZ", "007", None), "ANA-RUIZ-007-2"),
            (("Ana/Ruiz", "007", Some("7b")), "7b/Ana-Ruiz-007"),
            (("../../x", "..", Some("../..")), "unnamed/x-unnamed"),
            (("con", "1", Some("nul")), "nul_/con_-1"),
            (("=cmd|' /C calc'!A0", "<1>", None), "cmd-C-calc-A0-1"),
        ];
        let mut taken = BTreeSet::new();
        for ((name, id, group), expected) in cases {
            let student = Student {
                id: id.to_owned(),
                name: name.to_owned(),
                group: group.map(str::to_owned),
                form: FormId(id.to_owned()),
            };
            let place = place(&student, &mut taken);
            let parts: Vec<_> = place.iter().map(|part| part.to_string_lossy()).collect();
            assert_eq!(parts.join("/"), expected);
        }
    }
}
