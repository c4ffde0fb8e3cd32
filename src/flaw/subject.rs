use crate::flaw::Place;
use crate::item::{Item, Key, OptionId, Part, Shape};

/// What is looked at: a question's words, its response and its key.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The question.
    pub stem: &'a str,
    /// The response asked for.
    pub shape: &'a Shape,
    /// What is right; nothing where the key is not at hand.
    pub key: Option<&'a Key>,
}

impl<'a> From<&'a Item> for Subject<'a> {
    fn from(item: &'a Item) -> Self {
        Self {
            stem: &item.stem,
            shape: item.response.shape(),
            key: Some(item.response.key()),
        }
    }
}

impl<'a> Subject<'a> {
    /// The words that students choose among: options, statements, elements, entries; none where they write.
    #[must_use]
    pub fn texts(&self) -> Vec<&'a str> {
        let all = |list: &'a [String]| list.iter().map(String::as_str).collect::<Vec<_>>();
        match self.shape {
            Shape::Choice { options } | Shape::Choices { options, .. } => all(options),
            Shape::Truth { statements } => all(statements),
            Shape::Sort { elements, .. } | Shape::Order { elements, .. } => all(elements),
            Shape::Gap { bank, .. } => all(bank),
            Shape::Match { left, right } => all(left).into_iter().chain(all(right)).collect(),
            Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => Vec::new(),
        }
    }

    /// What a part is called, and its words where it is not the stem: "option b", "Ana Ruiz".
    #[must_use]
    pub fn part(&self, place: Place) -> (String, Option<String>) {
        let Place::Option(place) = place else {
            return (Part::Stem.named(self.shape), None);
        };
        let text = self.texts().get(place).map(|&text| text.to_owned());
        let part = text.as_ref().and_then(|_| self.option(place));
        (part.unwrap_or(Part::Stem).named(self.shape), text)
    }

    /// The part that stands at a place of the words that students choose among.
    fn option(&self, place: usize) -> Option<Part> {
        let left = if let Shape::Match { left, .. } = self.shape {
            left.len()
        } else {
            0
        };
        match place.checked_sub(left) {
            None => Some(Part::Left(place)),
            Some(place) => OptionId::at(place).map(Part::Option),
        }
    }

    /// The options of which just some are right; none for other kinds.
    pub(super) fn options(&self) -> &'a [String] {
        match self.shape {
            Shape::Choice { options } | Shape::Choices { options, .. } => options,
            Shape::Truth { .. }
            | Shape::Gap { .. }
            | Shape::Number { .. }
            | Shape::Order { .. }
            | Shape::Sort { .. }
            | Shape::Match { .. }
            | Shape::Text {}
            | Shape::Select { .. }
            | Shape::Open { .. } => &[],
        }
    }

    /// Whether the option at a place is right.
    pub(super) fn is_key(&self, place: usize) -> bool {
        let id = OptionId::at(place);
        match self.key {
            Some(Key::Choice(key)) => id == Some(*key),
            Some(Key::Choices(keys)) => id.is_some_and(|id| keys.contains(&id)),
            Some(
                Key::Truth(_)
                | Key::Gap(_)
                | Key::Number(_)
                | Key::Order(_)
                | Key::Text(_)
                | Key::Match(_)
                | Key::Sort(_)
                | Key::Select(_)
                | Key::Open(_),
            )
            | None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Subject;
    use crate::flaw::Place;
    use crate::item::Shape;

    #[test]
    fn parts_are_called_as_papers_print_them() {
        let words = |texts: &[&str]| -> Vec<String> { texts.iter().map(|&text| text.to_owned()).collect() };
        let options = words(&["Ana", "Bo"]);
        let matched = Shape::Match {
            left: words(&["the roof", "the pool"]),
            right: words(&["Ana", "Bo", "Cy"]),
        };
        let option = Place::Option;
        for (shape, place, name, text) in [
            (&matched, Place::Stem, "question", None),
            (&matched, option(1), "left entry 2", Some("the pool")),
            (&matched, option(2), "right entry a", Some("Ana")),
            (&matched, option(4), "right entry c", Some("Cy")),
            (&matched, option(5), "question", None),
            (
                &Shape::Choice {
                    options: options.clone(),
                },
                option(1),
                "option b",
                Some("Bo"),
            ),
            (
                &Shape::Truth { statements: options },
                option(0),
                "statement a",
                Some("Ana"),
            ),
            (&Shape::Text {}, option(0), "question", None),
        ] {
            let subject = Subject {
                stem: "Who?",
                shape,
                key: None,
            };
            assert_eq!(
                subject.part(place),
                (name.to_owned(), text.map(str::to_owned)),
                "{place:?}"
            );
        }
    }
}
