//! Copies for single students: the roster that asks for them, and the files that they are.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::file_name::{free, safe};
use crate::cli::outcome::Failure;
use crate::cli::papers::{Printing, Remarks};
use crate::cli::progress::progress;
use crate::cli::quiz_args::text;
use crate::cli::writers::write_beside;
use crate::diagnostic::Diagnostic;
use crate::grade::answers_csv;
use crate::quiz::{FormId, Quiz, Student};
use crate::submission::read_roster;
use crate::terminal::counted;

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
        remarks: &mut Remarks,
    ) -> Result<(), Failure> {
        let table = answers_csv(quiz).map_err(|why| Diagnostic::error("answers-table", why.to_string()))?;
        console.files.write(&self.answers(), &table)?;
        let bar = progress(students.len(), "copies");
        let files = &console.files;
        let mut taken = BTreeSet::new();
        write_beside(files, |put| {
            for student in students {
                let place = place(student, &mut taken);
                for (folder, ending, bytes) in self.of(quiz, student, printing, remarks)? {
                    let folder = folder.join(&place.folder);
                    files.folder(&folder)?;
                    if !put(folder.join(format!("{}.{ending}", place.name)), bytes) {
                        return Ok(());
                    }
                }
                bar.inc(1);
            }
            Ok(())
        })?;
        bar.finish_and_clear();
        console.say(&format!(
            "Copies for {} in `{}`; for you alone: answer keys in `{}`, all right answers in `{}`.",
            counted(students.len(), "student"),
            self.students().display(),
            self.keys().display(),
            self.answers().display(),
        ))?;
        Ok(())
    }

    /// The files of one student's copy: folder, ending of the name, and bytes.
    fn of(
        &self,
        quiz: &Quiz,
        student: &Student,
        printing: &Printing,
        remarks: &mut Remarks,
    ) -> Result<Vec<(PathBuf, String, Vec<u8>)>, Failure> {
        let copy = quiz.copy_of(student).ok_or_else(|| {
            let problem = format!("the answer key has no form `{}`", student.form);
            Diagnostic::error("quiz-no-form", problem)
        })?;
        let mut files = vec![(
            self.students(),
            "quiz.json".to_owned(),
            copy.to_json().into_bytes(),
        )];
        for printed in printing.of(&copy, Some(quiz.key()), &student.form, remarks)? {
            let folder = if printed.paper.needs_key() {
                self.keys()
            } else {
                self.students()
            };
            files.push((
                folder,
                format!("{}.{}", printed.paper, printed.extension),
                printed.bytes,
            ));
        }
        Ok(files)
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

/// Where a student's files stand in a folder of copies.
struct Place {
    /// The group's folder; empty for none.
    folder: String,
    /// What the names of the files begin with.
    name: String,
}

/// A student's place, which no other in `taken` has on any system.
fn place(student: &Student, taken: &mut BTreeSet<String>) -> Place {
    let folder = student.group.as_deref().map(safe).unwrap_or_default();
    let base = format!("{}-{}", safe(&student.name), safe(&student.id));
    let name = free(&folder, &base, taken);
    Place { folder, name }
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
            let shown = format!("{}/{}", place.folder, place.name);
            assert_eq!(shown.trim_start_matches('/'), expected);
        }
    }
}
