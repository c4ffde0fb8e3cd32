//! From a quiz and what a person made of its items to a new quiz: new name, new orders, both files.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::flaw::Subject;
use crate::item::{Arrangement, Item, ItemId, Response};
use crate::language::HardWord;
use crate::quiz::assemble::{FORMAT, Stored, form, name, split};
use crate::quiz::check::{key_faults, pair_faults, quiz_faults};
use crate::quiz::place::arrangements;
use crate::quiz::seed::{Draws, Purpose};
use crate::quiz::{
    Change, FormId, FormOrder, KeyFile, KeyItem, Origin, Quiz, QuizFile, QuizItem, Seed, Unused, sha256,
};

/// An item with its key, as the two files hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What students see.
    pub item: QuizItem,
    /// What the teacher keeps.
    pub key: KeyItem,
}

impl Entry {
    /// An item that a person wrote and answers for, under a name of its own.
    #[must_use]
    pub fn written(item: Item, id: ItemId) -> Self {
        let order = Arrangement::stored(item.response.shape());
        let Stored { item, key, .. } = split(item, id, &order, &[]);
        Self { item, key }
    }

    /// Its response in stored order.
    ///
    /// # Errors
    /// Where the key is too old to say which options have an order of their own, or its halves do not fit each other.
    pub fn response(&self) -> Result<Response, Diagnostics> {
        let natural = self.key.natural_order.ok_or_else(|| {
            let problem = "the answer key does not say which options have an order of their own";
            Diagnostic::error("key-too-old", problem).hint("an older version made it; make the quiz anew")
        })?;
        let (shape, key) = (self.item.response.clone(), self.key.key.clone());
        Response::new(shape, key, self.key.notes.clone(), natural).map_err(|mismatch| {
            Diagnostic::error("review-item", format!("item `{}`: {mismatch}", self.item.id)).into()
        })
    }

    /// What flaws are looked for in.
    #[must_use]
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            stem: &self.item.stem,
            shape: &self.item.response,
            key: Some(&self.key.key),
        }
    }
}

impl From<Unused> for Entry {
    fn from(Unused { item, key }: Unused) -> Self {
        Self { item, key }
    }
}

impl Quiz {
    /// The items with their keys, in the order of form A.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let pairs = self.file.items.iter().zip(&self.key.items);
        pairs
            .map(|(item, key)| Entry {
                item: item.clone(),
                key: key.clone(),
            })
            .collect()
    }

    /// The quiz that a person made of this one.
    ///
    /// It has a name of its own, and as many forms as before, whose orders hang on the seed and on what came of the review:
    /// the same review gives the same bytes, and an answer sheet of the quiz before is never taken for one of this. Items
    /// are numbered anew in the order given, section by section; students who had forms of their own have new ones. What the
    /// article could not give is told no more where items came or went: it compared other items with what was wished.
    ///
    /// # Errors
    /// Where no item is left, a key is too old to draw orders from, or the outcome would not open.
    pub fn reworked(&self, rework: Rework) -> Result<Self, Diagnostics> {
        let Rework {
            mut items,
            unused,
            glossary,
            glossary_for_students,
            mut changes,
            origins,
        } = rework;
        if items.is_empty() {
            let problem = "no question is left";
            return Err(Diagnostic::error("review-empty", problem)
                .hint("keep at least one, or put one in")
                .into());
        }
        items.sort_by_key(|entry| entry.item.section);
        let outcome = outcome(&self.file.quiz, &items, &glossary, &changes);
        let draws = |purpose| Seed(self.key.seed).draws_of(&outcome, purpose);
        let before: BTreeSet<&ItemId> = self.file.items.iter().map(|item| &item.id).collect();
        let same_items = before == items.iter().map(|entry| &entry.item.id).collect();
        let names: BTreeMap<ItemId, ItemId> = items
            .iter()
            .zip(1..)
            .map(|(entry, number)| (entry.item.id.clone(), ItemId(format!("q{number}"))))
            .collect();
        for change in &mut changes {
            change.item = change.item.take().and_then(|id| names.get(&id).cloned());
        }
        let items = stored(items, "q", &mut draws(Purpose::Form(0)))?;
        let unused = stored(unused, "u", &mut draws(Purpose::Unused))?;
        let count = u8::try_from(self.file.forms.len())
            .unwrap_or(FormId::MOST_SHARED)
            .clamp(1, FormId::MOST_SHARED);
        let forms: Vec<FormOrder> = (0..count)
            .map(|number| form(&items, number, &mut draws(Purpose::Form(number))))
            .collect();
        let quiz = name(&mut draws(Purpose::Name));
        let (items, keys) = items.into_iter().map(|stored| (stored.item, stored.key)).unzip();
        let file = QuizFile {
            format: FORMAT,
            quiz: quiz.clone(),
            glossary: if glossary_for_students {
                glossary.clone()
            } else {
                Vec::new()
            },
            items,
            forms: forms.clone(),
            ..self.file.clone()
        };
        let key = KeyFile {
            quiz,
            quiz_sha256: file.digest(),
            origins: self.key.origins.iter().cloned().chain(origins).collect(),
            items: keys,
            forms,
            students: Vec::new(),
            shortfall: if same_items {
                self.key.shortfall.clone()
            } else {
                Vec::new()
            },
            glossary,
            changes,
            unused: unused
                .into_iter()
                .map(|stored| Unused {
                    item: stored.item,
                    key: stored.key,
                })
                .collect(),
            ..self.key.clone()
        };
        let mut quiz = Self::made(file, key);
        quiz.enroll(self.key.students.clone())?;
        quiz.sound()
    }

    /// The quiz, if it would open.
    fn sound(self) -> Result<Self, Diagnostics> {
        let mut faults = quiz_faults(&self.file);
        faults.extend(key_faults(&self.key));
        faults.extend(pair_faults(&self.file, &self.key));
        if faults.is_empty() {
            return Ok(self);
        }
        let problems = faults
            .into_iter()
            .map(|fault| Diagnostic::error("review-outcome", fault.message));
        Err(Diagnostics(problems.collect()))
    }
}

/// What a person made of a quiz's items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rework {
    /// The items in their order, each under a name that no other has here.
    pub items: Vec<Entry>,
    /// The candidates that are not used.
    pub unused: Vec<Entry>,
    /// Hard words of the article.
    pub glossary: Vec<HardWord>,
    /// Whether the worksheets print them.
    pub glossary_for_students: bool,
    /// All that was changed, also before this review; items by their names here.
    pub changes: Vec<Change>,
    /// Files that came into it, beside those that the quiz was made from.
    pub origins: Vec<Origin>,
}

/// What came of a review, as one text: the digest of all that it decides.
fn outcome(quiz: &str, items: &[Entry], glossary: &[HardWord], changes: &[Change]) -> String {
    let items: Vec<_> = items.iter().map(|entry| (&entry.item, &entry.key)).collect();
    let text = serde_json::to_string(&(quiz, items, glossary, changes));
    sha256(&text.expect("texts, numbers and lists can always be written"))
}

/// Puts the options of all items into new orders, as for form A, and numbers the items anew.
fn stored(entries: Vec<Entry>, prefix: &str, draws: &mut Draws) -> Result<Vec<Stored>, Diagnostics> {
    let responses = entries
        .iter()
        .map(Entry::response)
        .collect::<Result<Vec<_>, _>>()?;
    let orders = arrangements(&responses.iter().collect::<Vec<_>>(), draws);
    let all = entries.into_iter().zip(responses).zip(orders).zip(1..);
    let arranged = all.map(|(((mut entry, response), order), number)| {
        let response = response
            .arranged(&order)
            .expect("the order was drawn for this response");
        let id = ItemId(format!("{prefix}{number}"));
        entry.item.id = id.clone();
        entry.item.response = response.shape().clone();
        entry.key.id = id;
        entry.key.key = response.key().clone();
        entry.key.notes = response.notes().to_vec();
        Stored {
            item: entry.item,
            key: entry.key,
            response,
        }
    });
    Ok(arranged.collect())
}

#[cfg(test)]
mod tests {
    use pretty_assertions::{assert_eq, assert_ne};
    use proptest::prelude::*;

    use super::{Entry, Rework};
    use crate::quiz::sample::{any_pool, balanced_pool, files, stimulus};
    use crate::quiz::{Blueprint, Change, ChangeKind, Quiz, Seed, assemble};

    fn unchanged(quiz: &Quiz) -> Rework {
        Rework {
            items: quiz.entries(),
            unused: quiz.key().unused.iter().cloned().map(Entry::from).collect(),
            glossary: quiz.key().glossary.clone(),
            glossary_for_students: false,
            changes: Vec::new(),
            origins: Vec::new(),
        }
    }

    fn quiz() -> Quiz {
        assemble(balanced_pool(), &stimulus(), &Blueprint::default(), Seed(3), 2)
    }

    #[test]
    fn the_outcome_is_another_quiz_with_other_orders() {
        let quiz = quiz();
        let one = quiz.reworked(unchanged(&quiz)).expect("nothing was changed");
        assert_eq!(quiz.reworked(unchanged(&quiz)).as_ref(), Ok(&one));
        assert_ne!(one.file().quiz, quiz.file().quiz);
        assert_ne!(one.file().forms, quiz.file().forms);
        assert_eq!(one.key().seed, quiz.key().seed);
        let stems = |quiz: &Quiz| -> Vec<String> {
            let items = quiz.file().items.iter();
            items.map(|item| item.stem.clone()).collect()
        };
        assert_eq!(stems(&one), stems(&quiz));
        let (file, key) = files(&one);
        assert_eq!(Quiz::open(&file, &key).as_ref(), Ok(&one));
        assert!(Quiz::open(&files(&quiz).0, &key).is_err(), "the two do not mix");
    }

    #[test]
    fn changes_follow_their_items_to_new_names() {
        let quiz = quiz();
        let mut rework = unchanged(&quiz);
        let change = |item: &Entry| Change {
            kind: ChangeKind::Worded,
            item: Some(item.item.id.clone()),
            part: None,
            before: None,
            after: None,
        };
        rework.changes = vec![change(&rework.items[0]), change(&rework.items[2])];
        rework.items.remove(0);
        let stem = rework.items[1].item.stem.clone();
        let done = quiz.reworked(rework).expect("eleven items are left");
        assert_eq!(done.key().changes[0].item, None);
        let id = done.key().changes[1]
            .item
            .as_ref()
            .expect("it stands there still");
        let named = done.file().items.iter().find(|item| item.id == *id);
        assert_eq!(named.map(|item| &item.stem), Some(&stem));
        assert!(done.key().shortfall.is_empty());
    }

    #[test]
    fn a_quiz_without_items_is_refused() {
        let quiz = quiz();
        let rework = Rework {
            items: Vec::new(),
            ..unchanged(&quiz)
        };
        let problems = quiz.reworked(rework).expect_err("nothing is left");
        assert_eq!(problems.0[0].code, "review-empty");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn any_choice_of_items_opens_whole(pool in any_pool(), seed in any::<u64>(), kept in any::<u64>()) {
            let quiz = assemble(pool, &stimulus(), &Blueprint::default(), Seed(seed), 2);
            let mut rework = unchanged(&quiz);
            let all: Vec<Entry> = rework.items.drain(..).chain(rework.unused.drain(..)).collect();
            for (place, entry) in all.into_iter().enumerate() {
                if kept >> (place % 64) & 1 == 1 { rework.items.push(entry) } else { rework.unused.push(entry) }
            }
            prop_assume!(!rework.items.is_empty());
            let done = quiz.reworked(rework).expect("the items are sound");
            let (file, key) = files(&done);
            let opened = Quiz::open(&file, &key);
            prop_assert_eq!(opened.as_ref(), Ok(&done));
        }
    }
}
