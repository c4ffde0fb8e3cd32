use std::collections::{BTreeMap, BTreeSet};

use crate::quiz::{FormId, Student};
use crate::source::fold;

/// The students that an answer key or a roster knows, to be found as teachers write them.
#[derive(Clone, Debug, Default)]
pub struct Enrolled<'k> {
    by_id: BTreeMap<String, &'k Student>,
    /// None where two bear the name.
    by_name: BTreeMap<String, Option<&'k Student>>,
    /// Ids of those whose form is not known.
    formless: BTreeSet<String>,
}

impl<'k> Enrolled<'k> {
    /// The students of a key.
    #[must_use]
    pub fn new(students: &'k [Student]) -> Self {
        let mut by_name = BTreeMap::new();
        for student in students {
            by_name
                .entry(fold(&student.name))
                .and_modify(|found| *found = None)
                .or_insert(Some(student));
        }
        Self {
            by_id: students
                .iter()
                .map(|student| (fold(&student.id), student))
                .collect(),
            by_name,
            formless: BTreeSet::new(),
        }
    }

    /// The students of a key together with those of a roster; the form of each counts only where the quiz has it.
    #[must_use]
    pub fn with_forms(students: &'k [Student], has_form: impl Fn(&FormId) -> bool) -> Self {
        let formless = students.iter().filter(|student| !has_form(&student.form));
        let formless = formless.map(|student| fold(&student.id)).collect();
        Self {
            formless,
            ..Self::new(students)
        }
    }

    /// Whether nobody's form is known: then a row that names none is read by form A.
    #[must_use]
    pub fn is_formless(&self) -> bool {
        self.formless.len() == self.by_id.len()
    }

    /// The form of a student, where it is known.
    #[must_use]
    pub fn form(&self, written: &str) -> Option<&'k FormId> {
        let student = self.find(written)?;
        (!self.formless.contains(&fold(&student.id))).then_some(&student.form)
    }

    /// The student of this id, or else the only one of this name, without regard to case and spacing.
    #[must_use]
    pub fn find(&self, written: &str) -> Option<&'k Student> {
        let written = fold(written);
        let named = || self.by_name.get(&written).copied().flatten();
        self.by_id.get(&written).copied().or_else(named)
    }
}

#[cfg(test)]
mod tests {
    use super::Enrolled;
    use crate::quiz::{FormId, Student};

    #[test]
    fn students_are_found_by_id_or_by_a_name_that_one_alone_bears() {
        let students = [("7", "Ana Ruiz"), ("007", "Bo"), ("x", "bo"), ("Bo Li", "Cy")];
        let students = students.map(|(id, name)| Student {
            id: id.to_owned(),
            name: name.to_owned(),
            group: None,
            form: FormId(id.to_owned()),
        });
        let enrolled = Enrolled::new(&students);
        let cases = [
            ("7", Some("7")),
            ("007", Some("007")),
            ("X", Some("x")),
            ("ana  RUIZ", Some("7")),
            ("Bo", None),
            ("bo li", Some("Bo Li")),
            ("", None),
        ];
        for (written, expected) in cases {
            let found = enrolled.find(written).map(|student| student.id.as_str());
            assert_eq!(found, expected, "{written}");
        }
    }
    #[test]
    fn forms_count_where_the_quiz_has_them() {
        let students = [("7", "A"), ("8", "8")].map(|(id, form)| Student {
            id: id.to_owned(),
            name: format!("student {id}"),
            group: None,
            form: FormId(form.to_owned()),
        });
        let shared = |form: &FormId| form.0 == "A";
        let some = Enrolled::with_forms(&students, shared);
        let form = |written| some.form(written).map(|form| form.0.as_str());
        assert_eq!((form("7"), form("student 8"), form("9")), (Some("A"), None, None));
        assert!(!some.is_formless() && some.find("8").is_some());
        assert!(Enrolled::with_forms(&students[1..], shared).is_formless());
        assert!(Enrolled::with_forms(&[], shared).is_formless());
    }
}
