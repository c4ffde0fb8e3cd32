use std::collections::BTreeMap;

use crate::quiz::Student;
use crate::source::fold;

/// The students that an answer key knows, to be found as teachers write them.
#[derive(Clone, Debug, Default)]
pub struct Enrolled<'k> {
    by_id: BTreeMap<String, &'k Student>,
    /// None where two bear the name.
    by_name: BTreeMap<String, Option<&'k Student>>,
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
        }
    }

    /// Whether the quiz has no copies for single students.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
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
}
