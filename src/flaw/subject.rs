use crate::flaw::Place;
use crate::item::{Item, Key, OptionId, Shape};

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
            return ("question".to_owned(), None);
        };
        let text = self.texts().get(place).map(|&text| text.to_owned());
        let letter = OptionId::at(place).map_or_else(|| (place + 1).to_string(), |id| id.to_string());
        let name = match self.shape {
            Shape::Choice { .. } | Shape::Choices { .. } => format!("option {letter}"),
            Shape::Truth { .. } => format!("statement {letter}"),
            Shape::Gap { .. } => format!("word {letter}"),
            Shape::Order { .. } | Shape::Sort { .. } => format!("element {letter}"),
            Shape::Match { left, .. } if place < left.len() => format!("left entry {}", place + 1),
            Shape::Match { left, .. } => format!("right entry {}", place - left.len() + 1),
            Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => {
                "question".to_owned()
            }
        };
        (name, text)
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
