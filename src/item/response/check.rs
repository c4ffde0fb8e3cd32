//! Whether shape, key and notes belong together. The rules of one kind stand in its own file.

use crate::item::response::bounds::{Checked, counts, in_range, kinds, rows_in_range};
use crate::item::response::{choice, choices, gap, matching, number, open, order, select, sort, text, truth};
use crate::item::{Key, Kind, Note, Response, Role, Shape, ShapeMismatch};

impl Response {
    /// Puts a response together, or says what does not fit.
    ///
    /// `notes` holds one note an option (statement, left entry, element, candidate sentence, word of a bank), none for
    /// texts, numbers and open answers. With `natural_order` the options (statements, elements, right entries) are given in their own
    /// order and keep it in every form; those of a single choice may be turned round as a whole.
    pub fn new(shape: Shape, key: Key, notes: Vec<Note>, natural_order: bool) -> Result<Self, ShapeMismatch> {
        shape.check()?;
        key.check(&shape)?;
        check_notes(&shape, &key, &notes)?;
        if natural_order && shape.kind() == Kind::Order {
            let why = "what is to be put in order is not printed in an order of its own";
            return Err(ShapeMismatch(why.to_owned()));
        }
        Ok(Self {
            shape,
            key,
            notes,
            natural_order,
        })
    }
}

impl Shape {
    /// Whether it can be asked: enough options, not too many, none blank, all distinct when folded.
    pub fn check(&self) -> Checked {
        match self {
            Self::Choice { options } => choice::check_shape(options),
            Self::Choices { options, choose } => choices::check_shape(options, *choose),
            Self::Truth { statements } => truth::check_shape(statements),
            Self::Match { left, right } => matching::check_shape(left, right),
            Self::Sort { categories, elements } => sort::check_shape(categories, elements),
            Self::Select { sentences, choose } => select::check_shape(sentences, *choose),
            Self::Gap { before, after, bank } => gap::check_shape(before, after, bank),
            Self::Number { unit } => number::check_shape(unit.as_deref()),
            Self::Order {
                elements,
                first,
                last,
            } => order::check_shape(elements, first, last),
            Self::Text {} | Self::Open { .. } => Ok(()),
        }
    }
}

impl Key {
    /// Whether it is a key to `shape`: of one kind, with one entry a row, all places in range.
    pub fn check(&self, shape: &Shape) -> Checked {
        match (shape, self) {
            (Shape::Choice { options }, Self::Choice(key)) => in_range(*key, options.len(), "option"),
            (Shape::Choices { options, choose }, Self::Choices(key)) => {
                choices::check_key(options, *choose, key)
            }
            (Shape::Truth { statements }, Self::Truth(key)) => {
                counts("verdicts", key.len(), statements.len())
            }
            (Shape::Gap { before, after, bank }, Self::Gap(key)) => gap::check_key(before, after, bank, key),
            (Shape::Text {}, Self::Text(key)) => text::check_key(key),
            (Shape::Number { unit }, Self::Number(key)) => number::check_key(unit.as_deref(), key),
            (Shape::Order { elements, .. }, Self::Order(key)) => order::check_key(elements, key),
            (Shape::Match { left, right }, Self::Match(key)) => {
                rows_in_range(key, left.len(), right.len(), "right entry")
            }
            (Shape::Sort { categories, elements }, Self::Sort(key)) => {
                rows_in_range(key, elements.len(), categories.len(), "category")
            }
            (Shape::Select { sentences, choose }, Self::Select(key)) => {
                select::check_key(sentences, *choose, key)
            }
            (Shape::Open { .. }, Self::Open(rubric)) => open::check_key(rubric),
            (shape, key) => Err(kinds(shape.kind().keyword(), "key", key.kind().keyword())),
        }
    }
}

fn check_notes(shape: &Shape, key: &Key, notes: &[Note]) -> Checked {
    let wanted = match shape {
        Shape::Choice { options } | Shape::Choices { options, .. } => options.len(),
        Shape::Truth { statements } => statements.len(),
        Shape::Match { left, .. } => left.len(),
        Shape::Gap { bank, .. } => bank.len(),
        Shape::Order { elements, .. } | Shape::Sort { elements, .. } => elements.len(),
        Shape::Select { sentences, .. } => sentences.len(),
        Shape::Text {} | Shape::Number { .. } | Shape::Open { .. } => 0,
    };
    counts("notes", notes.len(), wanted)?;
    let is_key = |place: usize| match (shape, key) {
        (_, Key::Choice(key)) => Some(key.index() == place),
        (_, Key::Choices(keys)) => Some(keys.iter().any(|key| key.index() == place)),
        (Shape::Select { sentences, .. }, Key::Select(keys)) => Some(keys.contains(&sentences[place])),
        (Shape::Gap { bank, .. }, Key::Gap(words)) => Some(text::listed(words, &bank[place])),
        // A row has a right answer whatever its role: roles of rows only say where the row came from.
        _ => None,
    };
    for (place, note) in notes.iter().enumerate() {
        if is_key(place).is_some_and(|right| right != (note.role == Role::Key)) {
            return Err(ShapeMismatch(format!(
                "option {} has the role {:?}, which the key contradicts",
                place + 1,
                note.role
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::item::sample::{note, texts};
    use crate::item::{Key, Level, OptionId, Response, Role, Rubric, Shape, Truth};
    use crate::language::SentenceNo;

    fn options(list: &[&str]) -> Shape {
        Shape::Choice { options: texts(list) }
    }

    fn rubric(points: &[u32]) -> Key {
        Key::Open(Rubric {
            levels: points
                .iter()
                .map(|&points| Level {
                    points,
                    shows: "names the source".to_owned(),
                })
                .collect(),
            anchors: Vec::new(),
        })
    }

    fn refusal(shape: Shape, key: Key, roles: &[Role]) -> String {
        let notes = roles.iter().copied().map(note).collect();
        Response::new(shape, key, notes, false)
            .expect_err("it does not fit")
            .0
    }

    fn ids(places: &[u8]) -> Vec<OptionId> {
        places.iter().copied().map(OptionId).collect()
    }

    #[test]
    fn a_choice_that_does_not_fit_is_refused_with_the_reason() {
        let abc = || options(&["a", "b", "c"]);
        let key = |place| Key::Choice(OptionId(place));
        let wrong = Role::Misreading;
        let cases = [
            (
                abc(),
                Key::Text(texts(&["a"])),
                vec![],
                "the item's kind is `choice`, but the key is of kind `text`",
            ),
            (
                options(&["a", "b"]),
                key(0),
                vec![],
                "2 options where there must be 3 to 26",
            ),
            (
                options(&["a", "b", " A "]),
                key(0),
                vec![],
                "two of the options are alike: ` A `",
            ),
            (
                options(&["a", "b", " "]),
                key(0),
                vec![],
                "one of the options is blank",
            ),
            (abc(), key(3), vec![], "there is no option `d` among 3"),
            (abc(), key(1), vec![], "0 notes where there must be 3"),
            (
                abc(),
                key(1),
                vec![Role::Key, wrong, wrong],
                "option 1 has the role Key, which the key contradicts",
            ),
            (
                abc(),
                key(1),
                vec![wrong; 3],
                "option 2 has the role Misreading, which the key contradicts",
            ),
        ];
        for (shape, key, roles, reason) in cases {
            assert_eq!(refusal(shape, key, &roles), reason);
        }
    }

    #[test]
    fn lists_of_right_options_have_to_agree_with_what_is_asked() {
        let several = |choose, key: &[u8]| {
            let options = texts(&["a", "b", "c", "d"]);
            refusal(Shape::Choices { options, choose }, Key::Choices(ids(key)), &[])
        };
        assert_eq!(
            several(3, &[0, 1, 2]),
            "1 wrong options where there must be at least 2"
        );
        assert_eq!(several(1, &[0]), "1 right options where there must be at least 2");
        assert_eq!(several(2, &[0]), "1 right options where there must be 2");
        assert_eq!(several(2, &[1, 0]), "the right options do not ascend");
        let select = |numbers: &[u32], choose, key: &[u32]| {
            let numbered = |list: &[u32]| list.iter().copied().map(SentenceNo).collect();
            let shape = Shape::Select {
                sentences: numbered(numbers),
                choose,
            };
            refusal(shape, Key::Select(numbered(key)), &[])
        };
        assert_eq!(select(&[1, 3, 3], 1, &[1]), "the sentences do not ascend");
        assert_eq!(select(&[0, 1, 3], 1, &[1]), "sentences are numbered from 1");
        assert_eq!(select(&[1, 2, 3], 1, &[4]), "sentence 4 is no candidate");
        assert_eq!(
            select(&[1, 2, 3], 2, &[1, 2]),
            "1 wrong sentences where there must be at least 2"
        );
    }

    #[test]
    fn rows_texts_and_rubrics_that_do_not_fit_are_refused() {
        let truth = Shape::Truth {
            statements: texts(&["a", "b"]),
        };
        let sort = Shape::Sort {
            categories: texts(&["x", "y"]),
            elements: texts(&["a", "b"]),
        };
        let open = Shape::Open { lines: 4 };
        let cases = [
            (
                truth,
                Key::Truth(vec![Truth::Says]),
                "1 verdicts where there must be 2",
            ),
            (sort, Key::Sort(ids(&[0, 2])), "there is no category `c` among 2"),
            (
                Shape::Text {},
                Key::Text(vec![]),
                "a text needs at least one right answer",
            ),
            (
                Shape::Text {},
                Key::Text(texts(&["a", "?"])),
                "the right answer `?` holds no word",
            ),
            (open.clone(), rubric(&[]), "a rubric needs at least two levels"),
            (
                open.clone(),
                rubric(&[2, 1]),
                "the lowest level of a rubric earns 0, not 1",
            ),
            (open, rubric(&[1, 1, 0]), "the levels of a rubric must descend"),
        ];
        for (shape, key, reason) in cases {
            assert_eq!(refusal(shape, key, &[]), reason);
        }
    }
}
