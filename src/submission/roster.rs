use std::collections::BTreeMap;
use std::sync::Arc;

use csv::StringRecord;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::{FormId, Student};
use crate::source::{SourceFile, Span, fold};
use crate::submission::{Sheet, unguarded};

/// Letters of a name or an id that a paper has room for.
const LONGEST: usize = 80;

/// The students of a class, and what the teacher should know of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    /// In the file's order: no `id` twice, whatever the case of its letters.
    pub students: Vec<Student>,
    /// Columns that were not read.
    pub warnings: Diagnostics,
}

/// What a column of a roster holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Name,
    Id,
    Group,
    Form,
}

/// The headers of each column, compared without regard to case and `_`.
const HEADERS: &[(Column, &[&str])] = &[
    (Column::Name, &["name", "student name", "full name", "student"]),
    (
        Column::Id,
        &[
            "id",
            "student id",
            "studentid",
            "id number",
            "number",
            "student number",
            "username",
        ],
    ),
    (Column::Group, &["group", "class", "course", "set"]),
    (Column::Form, &["form", "version", "quiz form"]),
];

impl Column {
    fn of(header: &str) -> Option<Self> {
        let header = fold(header).replace('_', " ");
        let found = HEADERS.iter().find(|(_, names)| names.contains(&header.trim()));
        found.map(|&(column, _)| column)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Id => "id",
            Self::Group => "group",
            Self::Form => "form",
        }
    }
}

/// Reads a class: a row a student, with the columns `name` and `id` and, where they are wanted, `group` and `form`, in any
/// order. `forms` are those that a row may name; where it names none, the student gets a form of their own, called by
/// their `id`.
///
/// Reads what [`Sheet`] reads. All problems are reported at once, each with its row: a column that is missing or stands
/// twice, rows without name or id, an id that stands twice or is the name of a form, a form that there is not.
pub fn read_roster(source: &Arc<SourceFile>, forms: &[FormId]) -> Result<Roster, Diagnostics> {
    let sheet = Sheet::read(source)?;
    let mut reading = Reading {
        source,
        forms,
        problems: Diagnostics::default(),
    };
    let (columns, warnings) = reading.columns(&sheet);
    let mut students = Vec::new();
    let mut rows: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    if columns.contains_key(&Column::Name) && columns.contains_key(&Column::Id) {
        for (cells, span) in &sheet.rows {
            let Some(student) = reading.row(&columns, sheet.header.len(), cells, *span) else {
                continue;
            };
            let same = rows.entry(fold(&student.id)).or_default();
            same.push(*span);
            if same.len() > 1 {
                let problem = format!("the id `{}` stands in {} rows", student.id, same.len());
                let problem = Diagnostic::error("roster-id-twice", problem)
                    .at(source, *span, "again here")
                    .at(source, same[0], "first here")
                    .hint("give each student an id of their own");
                reading.problems.0.push(problem);
            }
            students.push(student);
        }
        if sheet.rows.is_empty() {
            reading.problem(
                "roster-empty",
                "the roster names no student",
                sheet.header_span,
                "add a row a student below the header",
            );
        }
    }
    if reading.problems.0.is_empty() {
        Ok(Roster { students, warnings })
    } else {
        Err(reading.problems)
    }
}

struct Reading<'r> {
    source: &'r Arc<SourceFile>,
    forms: &'r [FormId],
    problems: Diagnostics,
}

impl Reading<'_> {
    fn problem(&mut self, code: &'static str, message: impl Into<String>, span: Span, hint: &str) {
        let problem = Diagnostic::error(code, message)
            .at(self.source, span, "")
            .hint(hint);
        self.problems.0.push(problem);
    }

    fn columns(&mut self, sheet: &Sheet) -> (BTreeMap<Column, usize>, Diagnostics) {
        let mut columns = BTreeMap::new();
        let mut unread = Vec::new();
        for (place, header) in sheet.header.iter().enumerate() {
            match Column::of(header) {
                Some(column) => {
                    if columns.insert(column, place).is_some() {
                        let problem = format!("two columns hold the {}", column.name());
                        self.problem(
                            "roster-column-twice",
                            problem,
                            sheet.header_span,
                            "keep one of them",
                        );
                    }
                }
                None if header.trim().is_empty() => {}
                None => unread.push(format!("`{}`", header.trim())),
            }
        }
        for needed in [Column::Name, Column::Id] {
            if !columns.contains_key(&needed) {
                let problem = format!("no column is headed `{}`", needed.name());
                let hint = "a roster has the columns `name` and `id`; `group` and `form` may be added";
                self.problem("roster-no-column", problem, sheet.header_span, hint);
            }
        }
        let mut warnings = Diagnostics::default();
        if !unread.is_empty() {
            let warning = format!("of the roster, not read: {}", unread.join(", "));
            warnings
                .0
                .push(Diagnostic::warning("roster-column-unread", warning).at(
                    self.source,
                    sheet.header_span,
                    "",
                ));
        }
        (columns, warnings)
    }

    /// A row's student; none where something is wrong with it, which is told.
    fn row(
        &mut self,
        columns: &BTreeMap<Column, usize>,
        width: usize,
        cells: &StringRecord,
        span: Span,
    ) -> Option<Student> {
        let told = self.problems.0.len();
        if cells.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
            let problem = format!("the row has {} cells, the header {width}", cells.len());
            let hint = "put quotes around cells that hold the separator";
            self.problem("roster-long-row", problem, span, hint);
        }
        let cell = |column: Column| {
            let place = columns.get(&column)?;
            Some(one_line(unguarded(cells.get(*place)?))).filter(|cell| !cell.is_empty())
        };
        let (name, id) = (cell(Column::Name), cell(Column::Id));
        for (column, cell) in [(Column::Name, &name), (Column::Id, &id)] {
            let column = column.name();
            match cell {
                None => {
                    let problem = format!("the row gives no {column}");
                    self.problem("roster-blank", problem, span, "fill it in, or take the row out");
                }
                Some(cell) if cell.chars().count() > LONGEST => {
                    let problem = format!("the {column} is longer than {LONGEST} letters");
                    self.problem(
                        "roster-long",
                        problem,
                        span,
                        "shorten it, so that a paper has room for it",
                    );
                }
                Some(_) => {}
            }
        }
        let form = match (cell(Column::Form), &id) {
            (Some(wanted), _) => self.form(&wanted, span),
            (None, Some(id)) => self.own(id, span),
            (None, None) => None,
        };
        if self.problems.0.len() > told {
            return None;
        }
        Some(Student {
            id: id?,
            name: name?,
            group: cell(Column::Group),
            form: form?,
        })
    }

    /// A form that a row names.
    fn form(&mut self, wanted: &str, span: Span) -> Option<FormId> {
        let found = self.forms.iter().find(|form| form.0.eq_ignore_ascii_case(wanted));
        if found.is_none() {
            let names: Vec<_> = self.forms.iter().map(|form| format!("`{form}`")).collect();
            let hint = format!(
                "its forms are {}; leave the cell empty for an order of the student's own",
                names.join(", ")
            );
            self.problem(
                "roster-unknown-form",
                format!("the quiz has no form `{wanted}`"),
                span,
                &hint,
            );
        }
        found.cloned()
    }

    /// A form of the student's own; single letters are the names of forms.
    fn own(&mut self, id: &str, span: Span) -> Option<FormId> {
        if id.len() == 1 && id.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            let problem = format!("the id `{id}` is the name of a form");
            let hint = format!("forms are called `A` to `Z`; write the id as `{id}1`, for example");
            self.problem("roster-id-form", problem, span, &hint);
            return None;
        }
        Some(FormId(id.to_owned()))
    }
}

/// A cell as one line, without white space at its ends.
fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use pretty_assertions::assert_eq;
    use proptest::prelude::*;

    use super::read_roster;
    use crate::quiz::FormId;
    use crate::source::SourceFile;

    fn forms() -> Vec<FormId> {
        (0..2).map(FormId::shared).collect()
    }

    fn file(bytes: &[u8]) -> Arc<SourceFile> {
        Arc::new(SourceFile::decode("roster.csv", bytes).expect("text").file)
    }

    /// `id|name|group|form` of each student.
    fn read(bytes: impl AsRef<[u8]>) -> Vec<String> {
        let roster = read_roster(&file(bytes.as_ref()), &forms()).expect("a sound roster");
        let line = |student: crate::quiz::Student| {
            let group = student.group.unwrap_or_default();
            format!("{}|{}|{group}|{}", student.id, student.name, student.form)
        };
        roster.students.into_iter().map(line).collect()
    }

    #[test]
    fn rosters_are_read_as_programs_write_them() {
        let two = ["007|Ana Ruiz||007", "12|Bo Li||12"];
        let cases: &[(&[u8], &[&str])] = &[
            (b"name,id\nAna Ruiz,007\nBo Li,12\n", &two),
            (b"ID;Student_Name\r\n007;Ana Ruiz\r\n12;Bo Li", &two),
            (b"\xef\xbb\xbfname\tid\nAna Ruiz\t007\n\n\t\nBo Li\t12\n", &two),
            (
                b"sep=;\nid;e-mail;name\n007;a@b;Ana  Ruiz \n12;;\"Bo\nLi\"\n",
                &two,
            ),
            (
                b"class,form,id,name\n7b,b,007,\"Ruiz, Ana\"\n,,12,Bo\n",
                &["007|Ruiz, Ana|7b|B", "12|Bo||12"],
            ),
            // Windows-1252, as Excel saves it.
            (
                b"name;id\nJos\xe9 Nu\xf1ez;1\nZo\xeb M\xfcller;2\n",
                &["1|Jos\u{e9} Nu\u{f1}ez||1", "2|Zo\u{eb} M\u{fc}ller||2"],
            ),
            // Two of one name, told apart by their ids; a letter is an id where the form is given.
            (
                b"name,id,form\nAna,1,\nAna,2,\nBo,c,A\n",
                &["1|Ana||1", "2|Ana||2", "c|Bo||A"],
            ),
        ];
        for (bytes, expected) in cases {
            assert_eq!(read(bytes), *expected, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn all_problems_of_a_roster_are_told_with_their_rows() {
        let long = format!("name,id\n{},1\n", "x".repeat(81));
        let cases: &[(&str, &[(&str, &str)])] = &[
            ("", &[("`roster.csv` holds no table", "")]),
            (
                "first,last\nA,B\n",
                &[
                    ("no column is headed `name`", "first,last"),
                    ("no column is headed `id`", "first,last"),
                ],
            ),
            (
                "name,id,number\nA,1,2\n",
                &[("two columns hold the id", "name,id,number")],
            ),
            ("name,id\n", &[("the roster names no student", "name,id")]),
            (
                "name,id,form\nAna,1\n,2\nBo,,\nCy,x1\nDi,X1\nEd,5,C\nFe,6,,7\nGo,b\n",
                &[
                    ("the row gives no name", ",2"),
                    ("the row gives no id", "Bo,,"),
                    ("the id `X1` stands in 2 rows", "Di,X1"),
                    ("the quiz has no form `C`", "Ed,5,C"),
                    ("the row has 4 cells, the header 3", "Fe,6,,7"),
                    ("the id `b` is the name of a form", "Go,b"),
                ],
            ),
            (
                &long,
                &[(
                    "the name is longer than 80 letters",
                    long.lines().nth(1).unwrap_or_default(),
                )],
            ),
        ];
        for (text, expected) in cases {
            let problems = read_roster(&file(text.as_bytes()), &forms()).expect_err("problems");
            let told: Vec<_> = problems
                .0
                .iter()
                .map(|problem| {
                    let place = problem.labels.first();
                    let place = place.and_then(|label| label.source.slice(label.span));
                    (problem.message.as_str(), place.unwrap_or_default())
                })
                .collect();
            assert_eq!(told, *expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(
            head in prop::sample::select(vec!["", "name,id\n", "sep=;\nname;id;form\n", "\u{feff}id\tname\n\""]),
            bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"\",;\t\r\nAB=1".to_vec())], 0..60),
        ) {
            let all = [head.as_bytes(), &bytes].concat();
            if let Ok(decoded) = SourceFile::decode("roster.csv", &all) {
                let _ = read_roster(&Arc::new(decoded.file), &forms());
            }
        }
    }
}
