mod form;

use std::collections::BTreeMap;
use std::sync::Arc;

use csv::StringRecord;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::Kind;
use crate::source::{SourceFile, Span};
use crate::submission::header::Column;
use crate::submission::{Batch, Enrolled, Given, Paper, Sheet, StudentId, Submission, read_cell, unguarded};

/// Reads a table of answers: a row a student, a column a question by its printed number, cells in the terms of the
/// student's form.
///
/// Reads `,`, `;` and TAB, quotes, line ends in cells, LF and CRLF; addresses columns by place, so that headers that
/// are of no concern may repeat. All problems are reported at once: no student column, two columns for one question,
/// no column for a question (an open one may be missing: it was answered on paper), cells beyond the header, a row
/// without its student, a form that the quiz does not have.
///
/// A row that names no form is read by the form that the student has among `enrolled`, and never by another where there are
/// such students.
pub fn read_table(
    source: &Arc<SourceFile>,
    papers: &[Paper],
    enrolled: &Enrolled,
) -> Result<Batch, Diagnostics> {
    let sheet = Sheet::read(source)?;
    let mut reading = Reading {
        source,
        papers,
        enrolled,
        problems: Diagnostics::default(),
        warnings: Diagnostics::default(),
    };
    let columns = reading.columns(&sheet);
    let mut submissions = Vec::new();
    if let Some(columns) = columns {
        for (cells, span) in &sheet.rows {
            submissions.extend(reading.row(&columns, cells, *span));
        }
    }
    if reading.problems.0.is_empty() {
        Ok(Batch {
            submissions,
            warnings: reading.warnings,
        })
    } else {
        Err(reading.problems)
    }
}

/// Which column holds what.
struct Columns {
    student: usize,
    form: Option<usize>,
    /// Printed number to column.
    questions: BTreeMap<usize, usize>,
    count: usize,
}

struct Reading<'r, 'q> {
    source: &'r Arc<SourceFile>,
    papers: &'r [Paper<'q>],
    enrolled: &'r Enrolled<'q>,
    problems: Diagnostics,
    warnings: Diagnostics,
}

impl Reading<'_, '_> {
    fn problem(&mut self, code: &'static str, message: impl Into<String>, span: Span, hint: &str) {
        let problem = Diagnostic::error(code, message)
            .at(self.source, span, "")
            .hint(hint);
        self.problems.0.push(problem);
    }

    fn columns(&mut self, sheet: &Sheet) -> Option<Columns> {
        let span = sheet.header_span;
        let mut student: Option<(usize, usize)> = None;
        let mut forms = Vec::new();
        let mut questions: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut unread = Vec::new();
        for (place, header) in sheet.header.iter().enumerate() {
            match Column::of(header) {
                Column::Student { rank } => {
                    if let Some((best, _)) = student.filter(|&(best, _)| best == rank) {
                        let problem = format!("two columns are headed `{}`", sheet.header[place].trim());
                        self.problem("answers-column-twice", problem, span, "keep one of them");
                        student = Some((best, place));
                    } else if student.is_none_or(|(best, _)| rank < best) {
                        student = Some((rank, place));
                    }
                }
                Column::Form => forms.push(place),
                Column::Question(number) => questions.entry(number).or_default().push(place),
                Column::Other if header.trim().is_empty() => {}
                Column::Other => unread.push(format!("`{}`", header.trim())),
            }
        }
        if !unread.is_empty() {
            let warning = format!("not read: {} {}", columns_word(unread.len()), unread.join(", "));
            self.warnings
                .0
                .push(Diagnostic::warning("answers-column-unread", warning).at(self.source, span, ""));
        }
        if forms.len() > 1 {
            self.problem(
                "answers-column-twice",
                "two columns name the form",
                span,
                "keep one of them",
            );
        }
        self.check_questions(&questions, span);
        let Some((_, student)) = student else {
            let hint = "head the column of names or numbers `student`";
            self.problem(
                "answers-no-student-column",
                "no column names the student",
                span,
                hint,
            );
            return None;
        };
        if forms.is_empty() && self.papers.len() > 1 && self.enrolled.is_empty() {
            let warning = Diagnostic::warning(
                "answers-no-form",
                "no column `form`: all answers are taken for form A",
            )
            .at(self.source, span, "")
            .hint("where students had different forms, add a column `form`");
            self.warnings.0.push(warning);
        }
        Some(Columns {
            student,
            form: forms.first().copied(),
            questions: questions
                .into_iter()
                .map(|(number, places)| (number, places[0]))
                .collect(),
            count: sheet.header.len(),
        })
    }

    fn check_questions(&mut self, questions: &BTreeMap<usize, Vec<usize>>, span: Span) {
        let last = self.papers.first().map_or(0, |paper| paper.questions.len());
        for (&number, places) in questions {
            if places.len() > 1 {
                let numbers: Vec<_> = places.iter().map(|place| (place + 1).to_string()).collect();
                let problem = format!("columns {} are all for question {number}", numbers.join(" and "));
                self.problem("answers-column-twice", problem, span, "keep one of them");
            }
            if number == 0 || number > last {
                let problem = format!("there is no question {number}: the quiz has {last}");
                self.problem(
                    "answers-unknown-question",
                    problem,
                    span,
                    "is this the table of another quiz?",
                );
            }
        }
    }

    fn row(&mut self, columns: &Columns, cells: &StringRecord, span: Span) -> Option<Submission> {
        if cells
            .iter()
            .skip(columns.count)
            .any(|cell| !cell.trim().is_empty())
        {
            let problem = format!("the row has {} cells, the header {}", cells.len(), columns.count);
            let hint = "put quotes around cells that hold the separator";
            self.problem("answers-long-row", problem, span, hint);
            return None;
        }
        let cell = |place: usize| unguarded(cells.get(place).unwrap_or_default());
        let student = cell(columns.student).trim();
        if student.is_empty() {
            let hint = "write the student's name or number, or take the row out";
            self.problem("answers-no-student", "the row names no student", span, hint);
            return None;
        }
        let paper = self.paper(student, columns.form.map(|place| cell(place).trim()), span)?;
        let mut answers = BTreeMap::new();
        for question in &paper.questions {
            let given = match columns.questions.get(&question.number) {
                Some(&place) => read_cell(question, cell(place)),
                None if question.item.response.kind() == Kind::Open => Given::OnPaper,
                None => {
                    let problem = format!("no column holds the answers to question {}", question.number);
                    let hint = "add the column, and leave cells empty where nothing was answered";
                    if !self.problems.0.iter().any(|known| known.message == problem) {
                        self.problem("answers-no-column", problem, span, hint);
                    }
                    continue;
                }
            };
            answers.insert(question.item.id.clone(), given);
        }
        Some(Submission {
            student: StudentId(student.to_owned()),
            form: paper.form.clone(),
            answers,
        })
    }
}

fn columns_word(count: usize) -> &'static str {
    if count == 1 { "column" } else { "columns" }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::read_table;
    use crate::quiz::QuizFile;
    use crate::source::SourceFile;
    use crate::submission::sample::{harbury, papers, source};
    use crate::submission::{Enrolled, Given, Paper, shown};

    /// A row's student, form and answers, as they would be written most plainly.
    fn row(papers: &[Paper], table: &str, at: usize) -> String {
        let submission = &read_table(&source(table), papers, &Enrolled::default())
            .expect("a sound table")
            .submissions[at];
        let paper = papers.iter().find(|paper| paper.form == submission.form);
        let answers: Vec<_> = paper
            .expect("its form is known")
            .questions
            .iter()
            .map(|question| match submission.given(&question.item.id) {
                Given::Answered(answer) => shown(question, answer).expect("it fits"),
                Given::Unreadable { raw, .. } => format!("?{raw}"),
                Given::Blank => String::new(),
                Given::OnPaper => "paper".to_owned(),
            })
            .collect();
        format!("{}|{}|{}", submission.student, submission.form, answers.join("|"))
    }

    fn messages(quiz: &QuizFile, table: &str) -> Vec<String> {
        let problems = read_table(&source(table), &papers(quiz), &Enrolled::default())
            .expect_err("a table with problems");
        problems.0.into_iter().map(|problem| problem.message).collect()
    }

    #[test]
    fn tables_are_read_as_programs_write_them() {
        let quiz = harbury();
        let papers = papers(&quiz);
        let plain = "Ana|A|Sat|A C|S O N|1 2 1 2|B|1=B 2=C|5|why";
        let cases = [
            (
                "student,1,2,3,4,5,6,7,8\nAna,Sat,A C,SON,ABAB,B,BC,5,why\n",
                plain,
            ),
            (
                "Student Name;q1;q2;q3;q4;q5;q6;q7;q8\r\nAna;Sat;A,C;SON;ABAB;B;BC;5;why\r\n",
                plain,
            ),
            (
                "NAME\tQ1\tQ2\tQ3\tQ4\tQ5\tQ6\tQ7\tQ8\rAna\tSat\tA C\tSON\tABAB\tB\tBC\t5\twhy",
                plain,
            ),
            (
                "sep=;\nstudent;1;2;3;4;5;6;7;8\nAna;Sat;A C;SON;ABAB;B;BC;5;why",
                plain,
            ),
            // Columns in any order, headers of no concern twice, empty rows and cells behind.
            (
                "8,note,7,6,5,4,3,2,1,note,id\n\n,,,,\nwhy,x,5,BC,B,ABAB,SON,A C,Sat,y,Ana,,\n",
                plain,
            ),
            // The number tells students apart better than the name.
            (
                "name,id,1,2,3,4,5,6,7,8\nAna,007,Sat,,,,,,,\n",
                "007|A|Sat|||||||",
            ),
            // Quotes, separators and line ends in cells; a short row.
            (
                "student,1,2,3,4,5,6,7,8\n\"Ruiz, Ana\",\"on \"\"Sat\"\"\nday\",\"A,C\",SON\n",
                "Ruiz, Ana|A|on \"Sat\"\nday|A C|S O N|||||",
            ),
            // Open answers may stay on paper; what cannot be read is kept.
            (
                "student,1,2,3,4,5,6,7\nAna,Sat,A C,S O,ABAB,B,BC,5\n",
                "Ana|A|Sat|A C|?S O|1 2 1 2|B|1=B 2=C|5|paper",
            ),
            // Numbers and letters of form B.
            (
                "student,form,1,2,3,4,5,6,7,8\nAna,b,A E,Sat,BBAA,NSO,BA,D,5,why\n",
                "Ana|B|A E|Sat|2 2 1 1|N S O|1=B 2=A|D|5|why",
            ),
        ];
        for (table, expected) in cases {
            assert_eq!(row(&papers, table, 0), expected, "{table}");
        }
    }

    #[test]
    fn wide_text_is_read_by_its_mark() {
        let text = "student;1;2;3;4;5;6;7;8\r\n\u{141}ukasz;Sat;;;;;;;\r\n";
        let mut bytes = vec![0xff, 0xfe];
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let decoded = SourceFile::decode("answers.csv", &bytes).expect("UTF-16 with a mark");
        let marked = SourceFile::decode("answers.csv", format!("\u{feff}{text}").as_bytes()).expect("UTF-8");
        let quiz = harbury();
        for file in [decoded.file, marked.file] {
            assert_eq!(row(&papers(&quiz), file.text(), 0), "\u{141}ukasz|A|Sat|||||||");
        }
    }

    #[test]
    fn all_problems_of_a_table_are_told() {
        let quiz = harbury();
        let cases: &[(&str, &[&str])] = &[
            ("", &["`answers.csv` holds no table"]),
            ("a,b\n1,2\n", &["no column names the student"]),
            (
                "student,1,1,9\nAna,a,b,c\n",
                &[
                    "columns 2 and 3 are all for question 1",
                    "there is no question 9: the quiz has 8",
                    "no column holds the answers to question 2",
                    "no column holds the answers to question 3",
                    "no column holds the answers to question 4",
                    "no column holds the answers to question 5",
                    "no column holds the answers to question 6",
                    "no column holds the answers to question 7",
                ],
            ),
            (
                "student,form,1,2,3,4,5,6,7,8\n,A,x\nAna,C\nBo,,y\nDan,A,,,,,,,,,z\n",
                &[
                    "the row names no student",
                    "the quiz has no form `C`",
                    "the row names no form",
                    "the row has 11 cells, the header 10",
                ],
            ),
            (
                "student,1\n\"Ana,x\nBo,y\n",
                &["a quote mark opens a cell and is not closed: the rows behind it would be lost"],
            ),
            ("student,student,1\n", &["two columns are headed `student`"]),
        ];
        for (table, expected) in cases {
            assert_eq!(messages(&quiz, table), *expected, "{table}");
        }
    }

    #[test]
    fn a_problem_points_at_its_row() {
        let quiz = harbury();
        let table = "student,1,2,3,4,5,6,7,8\r\n\"A\r\nna\",x\r\n\r\n,y\r\n";
        let problems = read_table(&source(table), &papers(&quiz), &Enrolled::default())
            .expect_err("a row without a student");
        let label = &problems.0[0].labels[0];
        assert_eq!(label.source.slice(label.span), Some(",y"));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(
            head in prop::sample::select(vec!["", "student,1,2\n", "sep=;\nstudent;form;1\n", "\u{feff}id\t1\n\""]),
            bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"\",;\t\r\nAB=1".to_vec())], 0..60),
        ) {
            let all = [head.as_bytes(), &bytes].concat();
            let quiz = harbury();
            if let Ok(decoded) = SourceFile::decode("answers.csv", &all) {
                let _ = read_table(&std::sync::Arc::new(decoded.file), &papers(&quiz), &Enrolled::default());
            }
        }
    }
}
