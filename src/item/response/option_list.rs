use std::collections::BTreeSet;

use crate::item::{Key, Note, OptionId, Response, Role, Shape, ShapeMismatch};
use crate::source::fold;

/// Words that tell no two things apart.
const EMPTY_WORDS: &[&str] = &["a", "an", "the"];

/// Options drawn one by one, keys first; a newcomer that could be taken for one of them is refused.
///
/// Guaranteed: no two options are alike when folded, share a name (alias), or differ only in that one has the words
/// of the other and more ("Min Aung Hlaing" and "Gen Min Aung Hlaing", "Belarus" and "Belarus's government"): a
/// superset of the key is a second right answer.
#[derive(Clone, Debug, Default)]
pub struct OptionList {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    text: String,
    /// All its names, folded.
    names: BTreeSet<String>,
    note: Note,
}

/// Why an option was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Clash {
    /// It holds no word.
    #[error("the option `{0}` holds no word")]
    Blank(String),
    /// It names what another option names.
    #[error("`{new}` and `{old}` name the same")]
    Alias {
        /// The option refused.
        new: String,
        /// The option that stands already.
        old: String,
    },
    /// One has all words of the other.
    #[error("one of `{new}` and `{old}` holds all words of the other")]
    Part {
        /// The option refused.
        new: String,
        /// The option that stands already.
        old: String,
    },
}

impl OptionList {
    /// Adds an option with its other names, or says which option it clashes with.
    ///
    /// `aliases` are all names of the thing named by `text`, folded or not; `text` itself need not be among them.
    pub fn add<'a>(
        &mut self,
        text: &str,
        aliases: impl IntoIterator<Item = &'a str>,
        note: Note,
    ) -> Result<(), Clash> {
        let names: BTreeSet<String> = aliases
            .into_iter()
            .map(fold)
            .chain([fold(text)])
            .filter(|name| !words(name).is_empty())
            .collect();
        if words(text).is_empty() {
            return Err(Clash::Blank(text.to_owned()));
        }
        for old in &self.entries {
            let (new, other) = (text.to_owned(), old.text.clone());
            if names
                .iter()
                .any(|name| old.names.iter().any(|known| words(known) == words(name)))
            {
                return Err(Clash::Alias { new, old: other });
            }
            if names
                .iter()
                .any(|name| old.names.iter().any(|known| nested(known, name)))
            {
                return Err(Clash::Part { new, old: other });
            }
        }
        self.entries.push(Entry {
            text: text.to_owned(),
            names,
            note,
        });
        Ok(())
    }

    /// How many options stand.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether none stands.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The options drawn, in the order of drawing.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.text.as_str())
    }

    /// Puts the options into an order of their own (numbers, dates), for a response with `natural_order`.
    #[must_use]
    pub fn sorted_by_key<K: Ord>(mut self, mut order: impl FnMut(&str) -> K) -> Self {
        self.entries.sort_by_cached_key(|entry| order(&entry.text));
        self
    }

    /// The response that asks for one of them. Just one must have the role [`Role::Key`].
    pub fn choice(self, natural_order: bool) -> Result<Response, ShapeMismatch> {
        let keys = self.keys();
        let [key] = keys[..] else {
            return Err(ShapeMismatch(format!(
                "{} options are right where one must be",
                keys.len()
            )));
        };
        let (options, notes) = self.parts();
        Response::new(Shape::Choice { options }, Key::Choice(key), notes, natural_order)
    }

    /// The response that asks for all of them that have the role [`Role::Key`].
    pub fn choices(self, natural_order: bool) -> Result<Response, ShapeMismatch> {
        let keys = self.keys();
        let choose = keys.len();
        let (options, notes) = self.parts();
        Response::new(
            Shape::Choices { options, choose },
            Key::Choices(keys),
            notes,
            natural_order,
        )
    }

    /// The response that asks for the one that has the role [`Role::Key`] as the words left out of a sentence; without
    /// options nothing is offered to choose from.
    pub fn gap(
        self,
        before: String,
        after: String,
        key: Vec<String>,
        natural_order: bool,
    ) -> Result<Response, ShapeMismatch> {
        let (bank, notes) = self.parts();
        Response::new(
            Shape::Gap { before, after, bank },
            Key::Gap(key),
            notes,
            natural_order,
        )
    }

    fn keys(&self) -> Vec<OptionId> {
        let places = self.entries.iter().enumerate();
        places
            .filter(|(_, entry)| entry.note.role == Role::Key)
            .filter_map(|(place, _)| OptionId::at(place))
            .collect()
    }

    fn parts(self) -> (Vec<String>, Vec<Note>) {
        self.entries
            .into_iter()
            .map(|entry| (entry.text, entry.note))
            .unzip()
    }
}

/// The words that carry a name: folded, without articles, possessive endings and marks.
fn words(name: &str) -> BTreeSet<String> {
    fold(name)
        .split(|c: char| c.is_whitespace() || c == '-' || c == '/')
        .map(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric() && !"$€£%".contains(c));
            let word = word.strip_suffix("'s").unwrap_or(word);
            if word.contains(|c: char| c.is_ascii_digit()) {
                return word.to_owned();
            }
            word.replace(['.', '\''], "")
        })
        .filter(|word| !word.is_empty() && !EMPTY_WORDS.contains(&word.as_str()))
        .collect()
}

fn nested(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    one.is_subset(&other) || other.is_subset(&one)
}

#[cfg(test)]
mod tests {
    use super::{Clash, OptionList};
    use crate::item::sample::note;
    use crate::item::{Key, Kind, OptionId, Role};

    #[test]
    fn what_could_be_taken_for_another_option_is_refused() {
        let cases: [(&str, &[&str], &str, bool); 14] = [
            ("Min Aung Hlaing", &[], "Gen Min Aung Hlaing", false),
            ("Belarus", &[], "Belarus\u{2019}s government", false),
            ("Rob Yarrell", &[], "Yarrell", false),
            ("the military", &[], "The  Military", false),
            ("the United States", &["U.S.", "US"], "the U.S.", false),
            (
                "Lukashenko",
                &["the president of Belarus"],
                "the president",
                false,
            ),
            ("5", &[], "5 million", false),
            ("5.5", &[], "55", true),
            ("5%", &[], "5", true),
            ("Justice For Myanmar", &[], "Human Rights Watch", true),
            ("Hun Sen", &[], "Nyo Saw", true),
            ("Friday", &[], "Thursday", true),
            ("state-run media", &[], "state media", false),
            ("China", &["Beijing"], "Russia", true),
        ];
        for (key, aliases, other, fits) in cases {
            let mut list = OptionList::default();
            list.add(key, aliases.iter().copied(), note(Role::Key))
                .expect("the first fits");
            let added = list.add(other, [], note(Role::TrueElsewhere));
            assert_eq!(added.is_ok(), fits, "{key} / {other}: {added:?}");
        }
        let mut list = OptionList::default();
        assert_eq!(
            list.add(" - ", [], note(Role::Key)),
            Err(Clash::Blank(" - ".to_owned()))
        );
    }

    #[test]
    fn a_list_becomes_a_response_whose_key_is_the_key() {
        let mut list = OptionList::default();
        for (text, role) in [
            ("9", Role::Key),
            ("4", Role::Misreading),
            ("7", Role::TrueElsewhere),
        ] {
            list.add(text, [], note(role)).expect("it fits");
        }
        let response = list
            .clone()
            .sorted_by_key(|text| text.parse::<u32>().ok())
            .choice(true)
            .expect("one key");
        assert_eq!(response.key(), &Key::Choice(OptionId(2)));
        assert!(response.natural_order());
        list.add("11", [], note(Role::Key)).expect("it fits");
        assert!(list.clone().choice(false).is_err());
        assert_eq!(list.choices(false).expect("two of four").kind(), Kind::Choices);
    }
}
