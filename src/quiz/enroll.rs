//! Copies for single students: a form of their own each, which the answer key knows and their copy alone shows.
//!
//! The quiz file of the class never holds these forms. Keys are spread evenly and what is to be put in order never stands
//! so: of one form that tells nothing, of hundreds beside each other it would tell the key.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::Response;
use crate::quiz::form_order::{Placed, shuffled};
use crate::quiz::{FormOrder, Quiz, QuizFile, Seed, Student};

impl Quiz {
    /// Enters students into the answer key, and draws a form for each whose form it does not know yet.
    ///
    /// A student's order hangs on the seed and their `id` alone: others who come or go do not change it. A student who was
    /// entered before is entered anew, with the name, group and form that are given now; forms once drawn stay known.
    /// Fails where the key is too old to say which options have an order of their own, and then changes nothing.
    pub fn enroll(&mut self, students: Vec<Student>) -> Result<(), Diagnostics> {
        let responses = self.responses()?;
        for student in students {
            if !self.key.forms.iter().any(|order| order.form == student.form) {
                let items = self.file.items.iter().zip(&responses);
                let items = items.map(|(item, response)| Placed {
                    id: &item.id,
                    section: item.section,
                    response,
                });
                let mut draws = Seed(self.key.seed).draws_of_student(&student.id);
                let order = shuffled(student.form.clone(), items.collect(), &mut draws);
                self.key.forms.push(order);
            }
            match self.key.students.iter_mut().find(|known| known.id == student.id) {
                Some(known) => *known = student,
                None => self.key.students.push(student),
            }
        }
        Ok(())
    }

    /// The quiz file of one student's copy: their name, and no form but theirs; none where the key does not know the form.
    #[must_use]
    pub fn copy_of(&self, student: &Student) -> Option<QuizFile> {
        let order: &FormOrder = self.key.forms.iter().find(|order| order.form == student.form)?;
        Some(QuizFile {
            student: Some(student.clone()),
            forms: vec![order.clone()],
            ..self.file.clone()
        })
    }

    /// The responses in stored order, as forms are drawn from them.
    fn responses(&self) -> Result<Vec<Response>, Diagnostics> {
        let pairs = self.file.items.iter().zip(&self.key.items);
        pairs
            .map(|(item, key)| {
                let natural = key.natural_order.ok_or_else(|| {
                    Diagnostics::from(
                        Diagnostic::error(
                            "key-too-old",
                            "the answer key does not say which options have an order of their own",
                        )
                        .hint("an older version made it; make the quiz anew"),
                    )
                })?;
                Ok(
                    Response::new(item.response.clone(), key.key.clone(), key.notes.clone(), natural)
                        .expect("both halves of a quiz were checked against each other"),
                )
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use pretty_assertions::assert_eq;
    use proptest::prelude::*;

    use crate::item::{Key, Kind};
    use crate::quiz::place::LONGEST_RUN;
    use crate::quiz::sample::{any_pool, balanced_pool, files, stimulus};
    use crate::quiz::{Blueprint, FormId, KeyFile, Quiz, Section, Seed, Student, assemble};

    fn student(id: &str) -> Student {
        Student {
            id: id.to_owned(),
            name: format!("Name of {id}"),
            group: None,
            form: FormId(id.to_owned()),
        }
    }

    fn quiz() -> Quiz {
        assemble(balanced_pool(), &stimulus(), &Blueprint::default(), Seed(3), 2)
    }

    fn enrolled(ids: &[&str]) -> Quiz {
        let mut quiz = quiz();
        quiz.enroll(ids.iter().map(|id| student(id)).collect())
            .expect("a new key");
        quiz
    }

    #[test]
    fn a_copy_hangs_on_the_seed_and_the_student_alone() {
        let copy = |quiz: &Quiz, id| quiz.copy_of(&student(id)).expect("enrolled").to_json();
        let (few, more) = (enrolled(&["007", "12"]), enrolled(&["4", "12", "5", "007"]));
        assert_eq!(copy(&few, "007"), copy(&more, "007"));
        assert_eq!(copy(&few, "12"), copy(&more, "12"));
        assert_eq!(few.file(), quiz().file(), "the quiz of the class stays as it was");
        assert_eq!(few.file().digest(), few.key().quiz_sha256);
        let again = {
            let mut again = few.clone();
            again.enroll(vec![student("007")]).expect("a new key");
            again
        };
        assert_eq!(again, few);
        let orders: BTreeSet<String> = (0..40)
            .map(|id| enrolled(&[&id.to_string()]).key().to_json())
            .collect();
        assert_eq!(orders.len(), 40);
        assert!(few.copy_of(&student("99")).is_none());
    }

    #[test]
    fn a_copy_shows_nothing_of_others() {
        let quiz = enrolled(&["s-007", "s-012"]);
        let copy = quiz.copy_of(&student("s-007")).expect("enrolled");
        assert!(!copy.to_json().contains("s-012"));
        assert_eq!(copy.forms.len(), 1);
        let (file, key) = files(&quiz);
        assert!(!file.text().contains("s-0"));
        assert_eq!(Quiz::open(&file, &key).as_ref(), Ok(&quiz));
    }

    #[test]
    fn a_student_may_have_the_form_of_others() {
        let mut quiz = quiz();
        let with_form = |form: &str| Student {
            form: FormId(form.to_owned()),
            ..student("7")
        };
        quiz.enroll(vec![with_form("B")]).expect("a new key");
        let copy = quiz.copy_of(&with_form("B")).expect("enrolled");
        assert_eq!(copy.forms, quiz.file().forms[1..]);
        assert_eq!(quiz.key().forms.len(), 2);
        quiz.enroll(vec![student("7")]).expect("a new key");
        assert_eq!(quiz.key().students, [student("7")]);
        assert_eq!(quiz.key().forms.len(), 3);
    }

    #[test]
    fn a_key_that_does_not_say_what_keeps_its_order_gets_no_copies() {
        let (file, key) = files(&quiz());
        let older = key.text().replace("\"natural-order\": false,", "");
        let older = std::sync::Arc::new(crate::source::SourceFile::new("a.key.json", older));
        assert!(KeyFile::parse(&older).is_ok());
        let mut quiz = Quiz::open(&file, &older).expect("it is read as before");
        let problems = quiz.enroll(vec![student("7")]).expect_err("an old key");
        assert_eq!(problems.0[0].code, "key-too-old");
        assert_eq!(quiz.key().students, []);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn every_copy_keeps_what_the_quiz_promises(pool in any_pool(), seed in any::<u64>(), id in "[0-9]{1,6}") {
            let mut quiz = assemble(pool, &stimulus(), &Blueprint::default(), Seed(seed), 1);
            quiz.enroll(vec![student(&id)]).expect("a new key");
            let (file, key) = files(&quiz);
            // Opening checks that each item stands once, in an order that fits, and that no order is told.
            let opened = Quiz::open(&file, &key);
            prop_assert_eq!(opened.as_ref(), Ok(&quiz));
            let copy = quiz.copy_of(&student(&id)).expect("enrolled");
            let sections: Vec<Section> = copy.forms[0].items.iter().map(|placed| {
                copy.items.iter().find(|item| item.id == placed.item).expect("placed").section
            }).collect();
            prop_assert!(sections.is_sorted());
            let mut keys = Vec::new();
            for placed in &copy.forms[0].items {
                let key = quiz.key().items.iter().find(|item| item.id == placed.item).expect("placed");
                if key.natural_order == Some(true) {
                    let options = &placed.arrangement.options;
                    prop_assert!(options.is_sorted() || options.iter().rev().is_sorted());
                }
                keys.push(key.key.arranged(&placed.arrangement).expect("its order"));
            }
            keys.retain(|key: &Key| key.kind() == Kind::Choice);
            let run = keys.windows(LONGEST_RUN + 1).any(|run| run.iter().all(|key| *key == run[0]));
            prop_assert!(!run, "{:?}", keys);
        }
    }
}
