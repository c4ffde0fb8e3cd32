//! What a step does to a draft.

mod candidate;
mod hard_words;

use crate::item::{Key, Points};
use crate::language::SentenceNo;
use crate::quiz::{Change, ChangeKind, Entry, Origin};
use crate::review::desk::Desk;
use crate::review::draft::{Draft, Held};
use crate::review::edit::{accepting, edited};
use crate::review::make::hard_words::{word_change, word_place};
use crate::review::step::{MOST_POINTS, Refused, Step};
use crate::terminal::{counted, short};

impl Desk {
    /// Makes a step on a draft, and tells what was done; refused, it may leave the draft in any state.
    pub(super) fn made(&self, draft: &mut Draft, step: Step) -> Result<String, Refused> {
        match step {
            Step::Accept(place) => accept(draft, place),
            Step::Drop(place) => take_out(draft, place),
            Step::Swap(place, name) => self.swap(draft, place, name.as_deref()),
            Step::Add(name) => self.add(draft, name.as_deref()),
            Step::Points(place, points) => weigh(draft, place, points),
            Step::Move { from, to } => move_item(draft, from, to),
            Step::Edit(place, part, words) => {
                reword(draft, place, |entry| edited(entry, place + 1, part, &words))
            }
            Step::Accepted(place, answers) => {
                reword(draft, place, |entry| accepting(entry, place + 1, &answers))
            }
            Step::Write(own, source) => {
                let last = self
                    .sentences()
                    .last()
                    .map_or(SentenceNo(0), |(number, _)| number);
                let named = own.sentences.iter().map(|(number, _)| *number);
                if let Some(stray) = named.max().filter(|number| *number > last) {
                    return Err(Refused::Unfit(format!(
                        "the article has no sentence {stray}; it has {last}"
                    )));
                }
                let entry = Entry::written(own.item, draft.new_name());
                draft.changes.push(Change {
                    after: Some(entry.item.stem.clone()),
                    ..change(ChangeKind::Written, &entry)
                });
                let origin = Origin::of(&source);
                let known = self.quiz().key().origins.iter().chain(&draft.origins);
                if !known.into_iter().any(|one| *one == origin) {
                    draft.origins.push(origin);
                }
                let place = put_in(draft, entry);
                Ok(format!("Your own question stands in as question {}.", place + 1))
            }
            Step::Word { word, meaning } => self.explain(draft, &word, meaning),
            Step::NoWord(word) => {
                let place = word_place(&draft.glossary, &word)?;
                let gone = draft.glossary.remove(place);
                draft
                    .changes
                    .push(word_change(&gone.word, gone.explanation, None));
                Ok(format!("`{}` is out of the hard words.", gone.word))
            }
            Step::PrintWords(prints) => {
                if draft.prints_glossary == prints {
                    return Err(Refused::Same);
                }
                draft.prints_glossary = prints;
                let told = if prints {
                    "The worksheets print the hard words."
                } else {
                    "The worksheets do not print the hard words."
                };
                draft.changes.push(Change {
                    kind: ChangeKind::Glossary,
                    item: None,
                    part: None,
                    before: None,
                    after: Some(told.to_owned()),
                });
                Ok(told.to_owned())
            }
        }
    }
}

fn item(draft: &mut Draft, place: usize) -> Result<&mut Held, Refused> {
    let count = draft.items.len();
    draft.items.get_mut(place).ok_or_else(|| Refused::NoItem {
        number: place.saturating_add(1),
        there: (1..=count).collect(),
    })
}

fn change(kind: ChangeKind, entry: &Entry) -> Change {
    Change {
        kind,
        item: Some(entry.item.id.clone()),
        part: None,
        before: None,
        after: None,
    }
}

/// Puts an item in other words, and tells it.
fn reword(
    draft: &mut Draft,
    place: usize,
    edited: impl Fn(&Entry) -> Result<(Entry, Change), Refused>,
) -> Result<String, Refused> {
    let held = item(draft, place)?;
    let (entry, change) = edited(&held.entry)?;
    let named = change.part.clone().unwrap_or_default();
    let mut told = format!("Question {}, {named}: changed.", place + 1);
    if change.kind == ChangeKind::Answered {
        told.push_str(" You answer for its key from now on; see whether `why` still holds.");
    }
    held.entry = entry;
    draft.changes.push(change);
    Ok(told)
}

fn accept(draft: &mut Draft, place: usize) -> Result<String, Refused> {
    let held = item(draft, place)?;
    if !std::mem::take(&mut held.entry.key.review) {
        return Err(Refused::NoMark(place + 1));
    }
    let accepted = change(ChangeKind::Accepted, &held.entry);
    draft.changes.push(accepted);
    Ok(format!("Question {} is kept, and its mark is gone.", place + 1))
}

fn take_out(draft: &mut Draft, place: usize) -> Result<String, Refused> {
    item(draft, place)?;
    if draft.items.len() == 1 {
        return Err(Refused::Last(place + 1));
    }
    let old = draft.items.remove(place).entry;
    draft.changes.push(Change {
        before: Some(old.item.stem.clone()),
        ..change(ChangeKind::Dropped, &old)
    });
    let stem = short(&old.item.stem, 60);
    put_away(draft, old);
    Ok(format!(
        "Taken out: {stem} {} left.",
        counted(draft.items.len(), "question")
    ))
}

/// Keeps what was taken out at hand, behind the other candidates.
fn put_away(draft: &mut Draft, entry: Entry) {
    draft.put_away.insert(entry.item.id.clone());
    draft.spare.push(entry);
}

fn put_in(draft: &mut Draft, entry: Entry) -> usize {
    let number = draft.next_number();
    draft.insert(Held { entry, number })
}

fn weigh(draft: &mut Draft, place: usize, points: u32) -> Result<String, Refused> {
    let held = item(draft, place)?;
    if let Key::Open(rubric) = &held.entry.key.key {
        return Err(Refused::OpenPoints {
            number: place + 1,
            most: rubric.most(),
        });
    }
    if !(1..=MOST_POINTS).contains(&points) {
        return Err(Refused::Points(points));
    }
    let before = std::mem::replace(&mut held.entry.item.points, Points(points));
    if before == Points(points) {
        return Err(Refused::Same);
    }
    let pointed = Change {
        before: Some(before.to_string()),
        after: Some(points.to_string()),
        ..change(ChangeKind::Pointed, &held.entry)
    };
    draft.changes.push(pointed);
    Ok(format!(
        "Question {} earns {}.",
        place + 1,
        counted(points as usize, "point")
    ))
}

fn move_item(draft: &mut Draft, from: usize, to: usize) -> Result<String, Refused> {
    let section = item(draft, from)?.entry.item.section;
    let places = draft.section_places(section);
    if !places.contains(&to) {
        return Err(Refused::Section {
            number: from + 1,
            section,
            to: to.saturating_add(1),
            first: places.start + 1,
            last: places.end,
        });
    }
    if from == to {
        return Err(Refused::Same);
    }
    let held = draft.items.remove(from);
    let moved = Change {
        before: Some((from + 1).to_string()),
        after: Some((to + 1).to_string()),
        ..change(ChangeKind::Moved, &held.entry)
    };
    draft.items.insert(to, held);
    draft.changes.push(moved);
    Ok(format!("Question {} is now question {}.", from + 1, to + 1))
}
