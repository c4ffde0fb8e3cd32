//! By which form a row is read.

use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::submission::Paper;
use crate::submission::table::Reading;

impl<'r, 'q> Reading<'r, 'q> {
    /// The form of a row: the one that it names, or else the student's own, or else `A`.
    pub(in crate::submission) fn paper(
        &mut self,
        student: &str,
        form: Option<&str>,
        span: Span,
    ) -> Option<&'r Paper<'q>> {
        let named = form.filter(|form| !form.is_empty());
        let own = self.enrolled.form(student);
        let wanted = match (named, own) {
            (Some(named), own) => {
                if let Some(own) = own.filter(|own| !own.0.eq_ignore_ascii_case(named)) {
                    let warning = format!("`{student}` has form `{own}`, but the row names form `{named}`");
                    let warning = Diagnostic::warning("answers-other-form", warning)
                        .at(self.source, span, "")
                        .hint(format!(
                            "it is read by form `{named}`; empty the cell if that is a slip"
                        ));
                    self.warnings.0.push(warning);
                }
                named
            }
            (None, Some(own)) => &own.0,
            (None, None) if self.enrolled.is_formless() => form.unwrap_or("A"),
            (None, None) => {
                let problem = format!("the row names no form, and the quiz has no copy for `{student}`");
                let hint = "write the student's id as on the roster, or the form into a column `form`";
                self.problem("answers-no-form", problem, span, hint);
                return None;
            }
        };
        self.form(wanted, span)
    }

    fn form(&mut self, wanted: &str, span: Span) -> Option<&'r Paper<'q>> {
        let papers = self.papers;
        let found = papers.iter().find(|paper| paper.form.0 == wanted).or_else(|| {
            papers
                .iter()
                .find(|paper| paper.form.0.eq_ignore_ascii_case(wanted))
        });
        if found.is_none() {
            // The forms of a class that each has one of their own are too many to list.
            let shared = papers
                .iter()
                .filter(|paper| self.enrolled.find(&paper.form.0).is_none());
            let names: Vec<_> = shared.map(|paper| format!("`{}`", paper.form)).collect();
            let problem = if wanted.is_empty() {
                "the row names no form".to_owned()
            } else {
                format!("the quiz has no form `{wanted}`")
            };
            let others = if self.enrolled.is_formless() {
                ""
            } else {
                ", and the ids of students"
            };
            let hint = format!("its forms are {}{others}", names.join(", "));
            self.problem("answers-unknown-form", problem, span, &hint);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use crate::quiz::{FormId, Student};
    use crate::submission::sample::{harbury, papers, source};
    use crate::submission::{Enrolled, Headers, read_table};

    #[test]
    fn who_has_a_copy_is_judged_by_it() {
        let quiz = harbury();
        let papers = papers(&quiz);
        let students = [("007", "Ana Ruiz", "B"), ("12", "Bo", "A")].map(|(id, name, form)| Student {
            id: id.to_owned(),
            name: name.to_owned(),
            group: None,
            form: FormId(form.to_owned()),
        });
        let enrolled = Enrolled::new(&students);
        let header = "student,form,1,2,3,4,5,6,7,8\n";
        let read = |rows: &str| {
            read_table(
                &source(&format!("{header}{rows}")),
                &papers,
                &enrolled,
                &Headers::default(),
            )
        };
        let forms = |rows: &str| {
            let batch = read(rows).expect("a sound table");
            let forms = batch.submissions.iter().map(|one| one.form.0.clone());
            (forms.collect::<Vec<_>>().join(" "), batch.warnings.0.len())
        };
        assert_eq!(forms("007,\nana ruiz,\n12,\n"), ("B B A".to_owned(), 0));
        assert_eq!(forms("007,A\nCy,b\n12,a\n"), ("A B A".to_owned(), 1));
        let problems =
            read("Cy,\n007,C\n").expect_err("a student without a form, and a form that is not there");
        let told: Vec<_> = problems
            .0
            .iter()
            .map(|problem| problem.message.as_str())
            .collect();
        assert_eq!(
            told,
            [
                "the row names no form, and the quiz has no copy for `Cy`",
                "the quiz has no form `C`"
            ]
        );
        let without = source("student,1,2,3,4,5,6,7,8\n007,A E,Sat,BBAA,NSO,BA,D,5,why\n");
        let batch = read_table(&without, &papers, &enrolled, &Headers::default()).expect("a sound table");
        assert_eq!(batch.submissions[0].form.0, "B");
        assert!(batch.warnings.0.is_empty());
    }
}
