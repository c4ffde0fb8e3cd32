mod form;
mod row;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::quiz::FormId;
use crate::source::{SourceFile, Span, fold};
use crate::submission::layout::{Asked, Layout, Target};
use crate::submission::{Batch, Enrolled, Headers, Paper, Sheet, Submission};

pub(in crate::submission) use row::NOBODY;

/// Reads a table of answers: a row a student, a column a question by its printed number or its words, cells in the terms
/// of the student's form. Tables of schools' programs are told by their own columns.
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
    headers: &Headers,
) -> Result<Batch, Diagnostics> {
    let sheet = Sheet::read(source)?;
    let header = headers.applied(&sheet.header);
    let asked = Asked::new(papers);
    let layout = Layout::of(&header, &asked);
    let mut reading = Reading::new(source, papers, enrolled);
    reading.check(&sheet, &header, &layout, &asked);
    let mut read: Vec<(usize, Submission)> = Vec::new();
    if !layout.student.is_empty() {
        for ((cells, span), number) in sheet.rows.iter().zip(&sheet.numbers) {
            let place = (*span, *number);
            read.extend(reading.row(&layout, &asked, cells, sheet.header.len(), place));
        }
    }
    if layout.attempt.is_some() {
        in_order_of_attempts(&mut read);
    }
    reading.done(read.into_iter().map(|(_, submission)| submission).collect())
}

/// Puts the attempts of each student into their order, where the student stands first.
fn in_order_of_attempts(read: &mut [(usize, Submission)]) {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for (place, (_, submission)) in read.iter().enumerate() {
        first.entry(fold(&submission.student.0)).or_insert(place);
    }
    read.sort_by_key(|(attempt, submission)| (first.get(&fold(&submission.student.0)).copied(), *attempt));
}

/// For a form: the question, its row where there are several, and the column.
pub(in crate::submission) type Plan = Rc<Vec<(usize, Option<usize>, usize)>>;

/// The state of reading one file.
pub(in crate::submission) struct Reading<'r, 'q> {
    pub(super) source: &'r Arc<SourceFile>,
    pub(super) papers: &'r [Paper<'q>],
    pub(super) enrolled: &'r Enrolled<'q>,
    pub(super) problems: Diagnostics,
    pub(super) warnings: Diagnostics,
    plans: BTreeMap<FormId, Plan>,
}

impl<'r, 'q> Reading<'r, 'q> {
    pub(super) fn new(
        source: &'r Arc<SourceFile>,
        papers: &'r [Paper<'q>],
        enrolled: &'r Enrolled<'q>,
    ) -> Self {
        Self {
            source,
            papers,
            enrolled,
            problems: Diagnostics::default(),
            warnings: Diagnostics::default(),
            plans: BTreeMap::new(),
        }
    }

    /// The submissions, or else all problems.
    pub(super) fn done(self, submissions: Vec<Submission>) -> Result<Batch, Diagnostics> {
        if self.problems.0.is_empty() {
            Ok(Batch {
                submissions,
                warnings: self.warnings,
            })
        } else {
            Err(self.problems)
        }
    }

    pub(super) fn problem(&mut self, code: &'static str, message: impl Into<String>, span: Span, hint: &str) {
        let problem = Diagnostic::error(code, message)
            .at(self.source, span, "")
            .hint(hint);
        self.problems.0.push(problem);
    }

    pub(super) fn warn(&mut self, code: &'static str, message: String, span: Span, hint: Option<&str>) {
        let warning = Diagnostic::warning(code, message).at(self.source, span, "");
        let warning = match hint {
            Some(hint) => warning.hint(hint),
            None => warning,
        };
        self.warnings.0.push(warning);
    }

    /// What is wrong with the columns.
    pub(super) fn check(&mut self, sheet: &Sheet, header: &[String], layout: &Layout, asked: &Asked) {
        let span = sheet.header_span;
        self.check_students(header, layout, span);
        let unread: Vec<_> = layout
            .unread
            .iter()
            .map(|&place| header[place].trim())
            .filter(|header| !header.is_empty())
            .map(|header| format!("`{header}`"))
            .collect();
        if !unread.is_empty() {
            let columns = if unread.len() == 1 { "column" } else { "columns" };
            let warning = format!("not read: {columns} {}", unread.join(", "));
            self.warn("answers-column-unread", warning, span, None);
        }
        if layout.form.len() > 1 {
            let problem = "two columns name the form";
            self.problem("answers-column-twice", problem, span, "keep one of them");
        }
        self.check_targets(sheet, layout, asked);
        if layout.student.is_empty() {
            let hint =
                "head the column of names or numbers `student`, or say with --map which header stands for it";
            let problem = "no column names the student";
            self.problem("answers-no-student-column", problem, span, hint);
            return;
        }
        if layout.form.is_empty() && self.papers.len() > 1 && self.enrolled.is_formless() {
            let warning = "no column `form`: all answers are taken for form A".to_owned();
            let hint = "where students had different forms, add a column `form`";
            self.warn("answers-no-form", warning, span, Some(hint));
        }
    }

    fn check_students(&mut self, header: &[String], layout: &Layout, span: Span) {
        let mut seen: Vec<String> = Vec::new();
        for columns in &layout.student {
            let [place] = columns.as_slice() else { continue };
            let name = fold(&header[*place]);
            if seen.contains(&name) {
                let problem = format!("two columns are headed `{}`", header[*place].trim());
                self.problem("answers-column-twice", problem, span, "keep one of them");
            }
            seen.push(name);
        }
    }

    fn check_targets(&mut self, sheet: &Sheet, layout: &Layout, asked: &Asked) {
        let span = sheet.header_span;
        let last = self.papers.first().map_or(0, |paper| paper.questions.len());
        let mut columns: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
        for (target, place) in &layout.answers {
            let key = match target {
                Target::Number(number) => (*number, String::new()),
                Target::Words { stem, .. } => (0, stem.clone()),
                Target::Row { row, .. } => (0, format!("row {row}")),
                Target::Beside(column) => (0, format!("beside {column}")),
            };
            columns.entry(key).or_default().push(*place);
        }
        for ((number, words), places) in &columns {
            let empty = |place: &usize| {
                let cells = &mut sheet.rows.iter().filter_map(|(cells, _)| cells.get(*place));
                cells.all(|cell| cell.trim().is_empty())
            };
            let allowed = asked.count(words).max(1);
            if places.len() > allowed {
                let numbers: Vec<_> = places.iter().map(|place| (place + 1).to_string()).collect();
                let which = if words.is_empty() {
                    number.to_string()
                } else {
                    format!("`{}`", words.trim_start_matches("row "))
                };
                let problem = format!("columns {} are all for question {which}", numbers.join(" and "));
                self.problem("answers-column-twice", problem, span, "keep one of them");
            } else if allowed > 1 {
                let warning = format!(
                    "{allowed} questions read `{words}`: their columns are taken in the order of the form"
                );
                self.warn("answers-same-words", warning, span, None);
            }
            let unknown = words.is_empty() && (*number == 0 || *number > last);
            if unknown && !(layout.habits.partial && places.iter().all(empty)) {
                let problem = format!("there is no question {number}: the quiz has {last}");
                let hint = "is this the table of another quiz?";
                self.problem("answers-unknown-question", problem, span, hint);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::read_table;
    use crate::quiz::QuizFile;
    use crate::source::SourceFile;
    use crate::submission::sample::{harbury, papers, source};
    use crate::submission::{Enrolled, Given, Headers, Paper, shown};

    /// A row's student, form and answers, as they would be written most plainly.
    fn row(papers: &[Paper], table: &str, at: usize) -> String {
        let submission = &read_table(&source(table), papers, &Enrolled::default(), &Headers::default())
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
                Given::NotShown => "not shown".to_owned(),
            })
            .collect();
        format!("{}|{}|{}", submission.student, submission.form, answers.join("|"))
    }

    fn messages(quiz: &QuizFile, table: &str) -> Vec<String> {
        let problems = read_table(
            &source(table),
            &papers(quiz),
            &Enrolled::default(),
            &Headers::default(),
        )
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
        let problems = read_table(
            &source(table),
            &papers(&quiz),
            &Enrolled::default(),
            &Headers::default(),
        )
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
                let _ = read_table(&std::sync::Arc::new(decoded.file), &papers(&quiz), &Enrolled::default(), &Headers::default());
            }
        }
    }
}
