//! What is wrong with items only because they stand together.

use std::fmt;

use crate::flaw::Subject;
use crate::item::{Key, OptionId};
use crate::quiz::cue::{content_words, key_texts, look_elsewhere, offered, shown_words};
use crate::quiz::place::LONGEST_RUN;
use crate::quiz::{FormId, FormOrder, QuizItem};
use crate::source::fold;

/// A flaw of several items together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetFlaw {
    /// Two items ask the same words.
    SameStem,
    /// The stem of one holds the answer to another.
    Cued,
    /// Too many single choices in a row have their key at one place.
    KeyRun,
}

/// One flaw of several items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetFinding {
    /// Which.
    pub flaw: SetFlaw,
    /// The items, by their places from 0: of a cue the telling one first, of a run in printed order.
    pub items: Vec<usize>,
    /// The form that it is seen on, where not all forms show it alike.
    pub form: Option<FormId>,
    /// The words that show it.
    pub words: String,
}

/// Where the keys of single choices stand, in the order in which the items are printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPlaces {
    form: Option<FormId>,
    /// Item and place of its key, both from 0.
    places: Vec<(usize, usize)>,
}

impl KeyPlaces {
    /// Items and options printed as they are given.
    #[must_use]
    pub fn as_given(subjects: &[Subject<'_>]) -> Self {
        let keys = subjects.iter().map(|subject| subject.key).enumerate();
        Self {
            form: None,
            places: keys
                .filter_map(|(item, key)| Some((item, single(key?)?.index())))
                .collect(),
        }
    }

    /// Items and options printed as a form has them; `keys` in the order of `items`.
    #[must_use]
    pub fn on_form(form: &FormOrder, items: &[QuizItem], keys: &[&Key]) -> Self {
        let place = |placed: &crate::quiz::PlacedItem| {
            let item = items.iter().position(|item| item.id == placed.item)?;
            let key = single(keys.get(item)?)?;
            let printed = placed.arrangement.options.iter().position(|&old| old == key)?;
            Some((item, printed))
        };
        Self {
            form: Some(form.form.clone()),
            places: form.items.iter().filter_map(place).collect(),
        }
    }
}

fn single(key: &Key) -> Option<OptionId> {
    match key {
        Key::Choice(key) => Some(*key),
        Key::Choices(_)
        | Key::Truth(_)
        | Key::Gap(_)
        | Key::Text(_)
        | Key::Number(_)
        | Key::Match(_)
        | Key::Order(_)
        | Key::Sort(_)
        | Key::Select(_)
        | Key::Open(_) => None,
    }
}

/// All flaws that items have together: by kind, then in the order of the items.
#[must_use]
pub fn together(subjects: &[Subject<'_>], forms: &[KeyPlaces]) -> Vec<SetFinding> {
    let mut found = same_stems(subjects);
    found.extend(cues(subjects));
    found.extend(forms.iter().flat_map(runs));
    found
}

fn same_stems(subjects: &[Subject<'_>]) -> Vec<SetFinding> {
    let stems: Vec<String> = subjects.iter().map(|subject| fold(subject.stem)).collect();
    let mut found = Vec::new();
    for (other, stem) in stems.iter().enumerate() {
        let sentences = |place: usize| offered(subjects[place].shape);
        let asks_again = |first: usize| !look_elsewhere(sentences(first), sentences(other));
        let first = (0..other).find(|&first| stems[first] == *stem && asks_again(first));
        found.extend(first.map(|first| SetFinding {
            flaw: SetFlaw::SameStem,
            items: vec![first, other],
            form: None,
            words: subjects[other].stem.to_owned(),
        }));
    }
    found
}

fn cues(subjects: &[Subject<'_>]) -> Vec<SetFinding> {
    let answers: Vec<Vec<String>> = subjects.iter().map(key_texts).collect();
    let mut found = Vec::new();
    for (telling, subject) in subjects.iter().enumerate() {
        let shown = shown_words(subject);
        let stands = |answer: &&String| {
            let words = content_words(answer);
            !words.is_empty() && words.is_subset(&shown)
        };
        for (told, answers) in answers.iter().enumerate().filter(|(told, _)| *told != telling) {
            found.extend(answers.iter().find(stands).map(|answer| SetFinding {
                flaw: SetFlaw::Cued,
                items: vec![telling, told],
                form: None,
                words: answer.clone(),
            }));
        }
    }
    found
}

fn runs(form: &KeyPlaces) -> Vec<SetFinding> {
    let runs = form.places.chunk_by(|(_, one), (_, other)| one == other);
    let long = runs.filter(|run| run.len() > LONGEST_RUN);
    long.map(|run| SetFinding {
        flaw: SetFlaw::KeyRun,
        items: run.iter().map(|(item, _)| *item).collect(),
        form: form.form.clone(),
        words: OptionId::at(run[0].1).map_or_else(String::new, |place| format!("option {place}")),
    })
    .collect()
}

impl SetFlaw {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::SameStem, Self::Cued, Self::KeyRun];

    /// Whether it is seen only by knowing the right answers.
    #[must_use]
    pub fn needs_key(self) -> bool {
        match self {
            Self::Cued | Self::KeyRun => true,
            Self::SameStem => false,
        }
    }

    /// Its name: `key-run`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SameStem => "same-stem",
            Self::Cued => "cued",
            Self::KeyRun => "key-run",
        }
    }

    /// What is wrong, for people.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::SameStem => "both ask the same question",
            Self::Cued => "the question of the first gives away the answer to the second",
            Self::KeyRun => "more than three right options in a row stand at one place",
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::SameStem => "drop one of them, or ask another thing",
            Self::Cued => "drop one of them, or word the first without the answer to the second",
            Self::KeyRun => "give some of them another order of options, or drop one",
        }
    }
}

impl fmt::Display for SetFlaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::{KeyPlaces, SetFlaw, together};
    use crate::flaw::Subject;
    use crate::item::sample::{choice, texts};
    use crate::item::{Key, Response, Shape};
    use crate::language::SentenceNo;

    #[test]
    fn what_items_do_to_each_other_is_seen() {
        let answers = [
            texts(&["Ana Ruiz", "the mayor"]),
            texts(&["Friday"]),
            texts(&["a"]),
        ];
        let keys: Vec<Key> = answers.into_iter().map(Key::Text).collect();
        let stems = [
            "Who closed the bridge?",
            "When did Ruiz, Ana, close it?",
            "who  closed the bridge?",
        ];
        let subjects: Vec<Subject<'_>> = stems
            .iter()
            .zip(&keys)
            .map(|(stem, key)| Subject {
                stem,
                shape: &Shape::Text {},
                key: Some(key),
            })
            .collect();
        let found: Vec<_> = together(&subjects, &[KeyPlaces::as_given(&subjects)])
            .into_iter()
            .map(|finding| (finding.flaw, finding.items, finding.words))
            .collect();
        assert_eq!(
            found,
            [
                (
                    SetFlaw::SameStem,
                    vec![0, 2],
                    "who  closed the bridge?".to_owned()
                ),
                (SetFlaw::Cued, vec![1, 0], "Ana Ruiz".to_owned()),
            ]
        );
    }

    #[test]
    fn one_stem_over_other_sentences_is_another_question() {
        let among = |numbers: [u32; 2]| Shape::Select {
            sentences: numbers.into_iter().map(SentenceNo).collect(),
            choose: 1,
        };
        let flaws = |one: &Shape, other: &Shape| {
            let subjects = [one, other].map(|shape| Subject {
                stem: "Which one of these sentences gives its source?",
                shape,
                key: None,
            });
            together(&subjects, &[]).len()
        };
        assert_eq!(flaws(&among([1, 2]), &among([3, 4])), 0);
        assert_eq!(flaws(&among([1, 2]), &among([2, 4])), 1);
    }

    #[test]
    fn four_keys_in_a_row_at_one_place_are_a_run() {
        let run = |keys: &[usize]| {
            let made: Vec<Response> = keys
                .iter()
                .enumerate()
                .map(|(item, &key)| choice(&format!("word{item}"), 4, key))
                .collect();
            let subjects: Vec<Subject<'_>> = made
                .iter()
                .map(|response| Subject {
                    stem: "",
                    shape: response.shape(),
                    key: Some(response.key()),
                })
                .collect();
            together(&subjects, &[KeyPlaces::as_given(&subjects)])
                .into_iter()
                .filter(|finding| finding.flaw == SetFlaw::KeyRun)
                .map(|finding| (finding.items, finding.words))
                .collect::<Vec<_>>()
        };
        assert_eq!(run(&[1, 1, 1, 0, 1]), []);
        assert_eq!(run(&[0, 1, 1, 1, 1]), [(vec![1, 2, 3, 4], "option b".to_owned())]);
    }
}
