//! One text file a student: an answer a line, behind its number.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::source::{SourceFile, Span};
use crate::submission::cell::read_written;
use crate::submission::header::Column;
use crate::submission::layout::Habits;
use crate::submission::table::Reading;
use crate::submission::{Batch, Enrolled, Given, Paper, StudentId, Submission};

/// A line of such a file.
enum Line<'t> {
    /// `Name: Ana Ruiz`.
    Student(&'t str),
    /// `Form: B`.
    Form(&'t str),
    /// `3. B C`.
    Answer(usize, &'t str),
    /// Nothing of these: more of the answer before it.
    More,
}

impl<'t> Line<'t> {
    fn of(line: &'t str) -> Self {
        let line = line.trim();
        if let Some((head, rest)) = line.split_once([':', '=']) {
            match Column::of(head) {
                Column::Student { .. } => return Self::Student(rest.trim()),
                Column::Form => return Self::Form(rest.trim()),
                // `1=C 2=A` is an answer of pairs, not the answer to question 1.
                Column::Question(number) if line[head.len()..].starts_with(':') => {
                    return Self::Answer(number, rest.trim());
                }
                Column::Question(_) | Column::Other => {}
            }
        }
        let bare = line.strip_prefix(['q', 'Q']).unwrap_or(line);
        let rest = bare.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = bare[..bare.len() - rest.len()].parse();
        match (number, rest.strip_prefix(['.', ')'])) {
            (Ok(number), Some(answer)) if answer.is_empty() || answer.starts_with([' ', '\t']) => {
                Self::Answer(number, answer.trim())
            }
            _ => Self::More,
        }
    }
}

/// The number of a line `2 = B` that has no other pair.
fn lone_equation(line: &str) -> Option<usize> {
    let (head, rest) = line.trim().split_once('=')?;
    match Column::of(head) {
        Column::Question(number) if !rest.contains('=') => Some(number),
        _ => None,
    }
}

/// Whether a text is such a file: its first line names the student, the form or a question, and there is an answer.
pub fn is_page(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).map(Line::of);
    match lines.next() {
        Some(Line::Answer(..)) => true,
        Some(Line::Student(_) | Line::Form(_)) => lines.any(|line| matches!(line, Line::Answer(..))),
        Some(Line::More) | None => false,
    }
}

/// Reads the answers of one student: `Name: Ana Ruiz` and `Form: B` first, where they are wanted, then a line an answer:
/// its number on the form, `.`, `)` or `:`, and the answer; lines behind it that have no number belong to it. Without a
/// name the student is called by the file. A number that is missing was left blank.
pub fn read_page(
    source: &Arc<SourceFile>,
    papers: &[Paper],
    enrolled: &Enrolled,
) -> Result<Batch, Diagnostics> {
    let mut reading = Reading::new(source, papers, enrolled);
    let start = Span::new(0, source.text().lines().next().map_or(0, str::len));
    let mut student = Path::new(source.name())
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut form = None;
    let mut answers: BTreeMap<usize, (String, Span, usize)> = BTreeMap::new();
    let mut open: Option<usize> = None;
    let mut at = 0;
    for (number, whole) in source.text().split_inclusive('\n').enumerate() {
        let line = whole.trim_end_matches(['\r', '\n']);
        let span = Span::new(at, at + line.len());
        at += whole.len();
        match Line::of(line) {
            Line::Student(name) if open.is_none() && !name.is_empty() => name.clone_into(&mut student),
            Line::Form(name) if open.is_none() => form = Some(name),
            Line::Answer(question, answer) => {
                let before = open.replace(question).unwrap_or_default();
                if question < before
                    && answers
                        .get(&before)
                        .is_some_and(|(text, ..)| text.trim().is_empty())
                {
                    let problem =
                        format!("is this the answer to question {question}, or a row of question {before}?");
                    let hint = format!(
                        "write rows behind their question as `{before}. 1=C 2=A`; a question without an answer needs no number here"
                    );
                    reading.problem("answers-number", problem, span, &hint);
                }
                let entry = (answer.to_owned(), span, number + 1);
                if answers.insert(question, entry).is_some() {
                    let problem = format!("question {question} is answered twice");
                    reading.problem("answers-twice", problem, span, "keep one of the answers");
                }
            }
            _ => match open.and_then(|question| answers.get_mut(&question)) {
                Some((answer, _, _)) => {
                    let before = open.unwrap_or_default();
                    if let Some(question) = lone_equation(line)
                        && question > before
                        && !answer.trim().is_empty()
                    {
                        let problem = format!(
                            "is this the answer to question {question}, or more of that to question {before}?"
                        );
                        let hint = format!("begin an answer with its number and a point: `{question}. B`");
                        reading.problem("answers-number", problem, span, &hint);
                    }
                    answer.push('\n');
                    answer.push_str(line);
                }
                None if line.trim().is_empty() => {}
                None => {
                    let hint = "begin each answer with its number: `3. B`";
                    let problem = "the line stands before the first answer and is no name";
                    reading.problem("answers-line", problem, span, hint);
                }
            },
        }
    }
    if student.trim().is_empty() {
        let hint = "write `Name: ` and the name into the first line";
        reading.problem("answers-no-student", "the file names no student", start, hint);
    }
    let Some(paper) = reading.paper(student.trim(), form.filter(|form| !form.is_empty()), start) else {
        return reading.done(Vec::new());
    };
    let last = paper.questions.len();
    for (&number, &(_, span, _)) in &answers {
        if number == 0 || number > last {
            let problem = format!("there is no question {number}: the quiz has {last}");
            reading.problem(
                "answers-unknown-question",
                problem,
                span,
                "is this for another quiz?",
            );
        }
    }
    let given = paper.questions.iter().map(|question| {
        let given = match answers.get(&question.number) {
            None => Given::Blank,
            Some((answer, _, line)) => read_written(question, answer.trim_end(), Habits::default())
                .at(format!("line {line} of {}", source.name())),
        };
        (question.item.id.clone(), given)
    });
    let submission = Submission {
        student: StudentId(student.trim().to_owned()),
        form: paper.form.clone(),
        answers: given.collect(),
    };
    reading.done(vec![submission])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_page, read_page};
    use crate::diagnostic::Diagnostics;
    use crate::submission::sample::{harbury, papers, source, told};
    use crate::submission::{Enrolled, StudentId};

    fn messages(problems: &Diagnostics) -> Vec<&str> {
        problems
            .0
            .iter()
            .map(|problem| problem.message.as_str())
            .collect()
    }

    #[test]
    fn a_text_a_student_is_read() {
        let quiz = harbury();
        let papers = papers(&quiz);
        let text = "Name: Ana Ruiz\r\nForm: a\r\n\r\n1. Saturday\r\n2) A, C\r\nQ3: S O N\r\n5: b\r\n8. It is\r\nnews.\r\n\r\n";
        assert!(is_page(text));
        let batch = read_page(&source(text), &papers, &Enrolled::default()).expect("a sound file");
        assert_eq!(
            told(&papers, &batch.submissions[0]),
            "Ana Ruiz|A|Saturday|A C|S O N||B|||It is\nnews."
        );
        // Pairs behind their number are no answer to question 1.
        let pairs = "Name = Bo\n1. x\n6.\n1=C 2=A\n";
        let batch = read_page(&source(pairs), &papers[..1], &Enrolled::default()).expect("a sound file");
        assert_eq!(told(&papers, &batch.submissions[0]), "Bo|A|x|||||1=C 2=A||");
        assert!(is_page(pairs) && !is_page("1=C 2=A\n"));
        let batch = read_page(&source("1. x\n5. F\n"), &papers[..1], &Enrolled::default()).expect("sound");
        assert_eq!(batch.submissions[0].student, StudentId("answers".to_owned()));
        assert_eq!(
            told(&papers, &batch.submissions[0]),
            "answers|A|x||||?there is no option F: the last is D (line 2 of answers.csv)|||"
        );
    }

    #[test]
    fn numbers_of_rows_are_not_taken_for_questions() {
        let quiz = harbury();
        let read = |text: &str| read_page(&source(text), &papers(&quiz)[..1], &Enrolled::default());
        for rows in ["1: C\n2: A", "1. C\n2. A", "\n1) C\n2) A"] {
            let problems = read(&format!("3. S O N\n6.\n{rows}\n")).expect_err("it may be either");
            assert_eq!(
                messages(&problems),
                ["is this the answer to question 1, or a row of question 6?"]
            );
        }
        let problems = read("1. Saturday\n2 = A C\n").expect_err("it may be either");
        assert_eq!(
            messages(&problems),
            ["is this the answer to question 2, or more of that to question 1?"]
        );
        // Answers may stand in any order, and be left out.
        let batch = read("6. CA\n1. x\n5.\n7.\n").expect("nothing is unclear");
        assert_eq!(
            told(&papers(&quiz)[..1], &batch.submissions[0]),
            "answers|A|x|||||1=C 2=A||"
        );
    }

    #[test]
    fn lines_that_belong_nowhere_are_told() {
        let quiz = harbury();
        let text = "Name: Ana\nwell\n1. x\n1. y\n9. z\n";
        let problems = read_page(&source(text), &papers(&quiz), &Enrolled::default()).expect_err("problems");
        assert_eq!(
            messages(&problems),
            [
                "the line stands before the first answer and is no name",
                "question 1 is answered twice",
                "there is no question 9: the quiz has 8"
            ]
        );
        for text in ["student,1,2\n", "", "An essay.\n1. x", "name,1\n"] {
            assert!(!is_page(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(Name: |Form: |B|[0-9]{1,3}|\\. |\\) |:|\n|\r\n|é|\\PC){0,20}") {
            let quiz = harbury();
            is_page(&text);
            let _ = read_page(&source(&text), &papers(&quiz), &Enrolled::default());
        }
    }
}
