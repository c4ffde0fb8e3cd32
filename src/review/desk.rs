use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::flaw::ArticleWords;
use crate::item::{ItemId, Key, Points};
use crate::language::{HardWord, SentenceNo};
use crate::quiz::{ArticleText, Change, ChangeKind, Entry, Origin, Quiz, Standby, standbys};
use crate::review::draft::{Draft, Held};
use crate::review::edit::edited;
use crate::review::step::{MOST_POINTS, Refused, Step};
use crate::review::words::{counted, short};
use crate::source::fold;

/// A quiz in front of its teacher, with all that was done to it. Pure: it neither reads nor writes.
///
/// Guaranteed: whatever steps were made, what comes of it opens whole; and undoing them all leads back to the quiz as it
/// was opened.
#[derive(Clone, Debug)]
pub struct Desk {
    quiz: Quiz,
    pub(super) article: ArticleWords,
    pub(super) draft: Draft,
    past: Vec<Draft>,
    future: Vec<Draft>,
}

impl Desk {
    /// Lays a quiz on the desk.
    ///
    /// # Errors
    /// Where the key is too old to draw orders from, or has candidates that do not fit together.
    pub fn open(quiz: Quiz) -> Result<Self, Diagnostics> {
        let draft = Draft::of(&quiz);
        let items = draft.items.iter().map(|held| &held.entry);
        for entry in items.chain(&draft.spare) {
            entry.response()?;
        }
        let article: Vec<String> = quiz.file().articles.iter().map(ArticleText::words).collect();
        Ok(Self {
            article: ArticleWords::of(&article.join("\n")),
            draft,
            quiz,
            past: Vec::new(),
            future: Vec::new(),
        })
    }

    /// The quiz as it was opened.
    #[must_use]
    pub fn quiz(&self) -> &Quiz {
        &self.quiz
    }

    /// The quiz that comes of it.
    ///
    /// # Errors
    /// None of the steps leads to one; a quiz without items does.
    pub fn outcome(&self) -> Result<Quiz, Diagnostics> {
        self.quiz.reworked(self.draft.rework())
    }

    /// How many items it has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.draft.items.len()
    }

    /// The item at a place, with its key.
    #[must_use]
    pub fn entry(&self, place: usize) -> Option<&Entry> {
        self.draft.items.get(place).map(|held| &held.entry)
    }

    /// The candidates that are not used.
    #[must_use]
    pub fn spare(&self) -> &[Entry] {
        &self.draft.spare
    }

    /// Hard words of the article, and whether the worksheets print them.
    #[must_use]
    pub fn glossary(&self) -> (&[HardWord], bool) {
        (&self.draft.glossary, self.draft.prints_glossary)
    }

    /// The parts of the item at a place that can be worded anew, as they are typed.
    #[must_use]
    pub fn parts(&self, place: usize) -> String {
        self.entry(place).map_or_else(String::new, super::edit::parts)
    }

    /// Whether anything was done that is not undone.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.past.first().is_some_and(|first| *first != self.draft)
    }

    /// The changes since the quiz was opened.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        let known = self.quiz.key().changes.len();
        self.draft.changes.get(known..).unwrap_or_default()
    }

    /// The place of the item that bears a number whatever came and went: its number on form A when the quiz was opened.
    pub fn numbered(&self, number: usize) -> Result<usize, Refused> {
        let items = &self.draft.items;
        let found = items.iter().position(|held| held.number == number);
        found.ok_or_else(|| {
            let mut there: Vec<usize> = items.iter().map(|held| held.number).collect();
            there.sort_unstable();
            Refused::NoItem { number, there }
        })
    }

    /// Unused candidates for the place of an item, or beside all items, the best first.
    #[must_use]
    pub fn standbys(&self, place: Option<usize>) -> Vec<Standby> {
        let items: Vec<Entry> = self.draft.items.iter().map(|held| held.entry.clone()).collect();
        standbys(
            &items,
            place,
            &self.draft.spare,
            self.quiz.file().articles.first(),
        )
    }

    /// Makes a step, and tells what was done; refused, it changes nothing.
    pub fn step(&mut self, step: Step) -> Result<String, Refused> {
        let mut draft = self.draft.clone();
        let told = self.made(&mut draft, step)?;
        let before = std::mem::replace(&mut self.draft, draft);
        self.past.push(before);
        self.future.clear();
        Ok(told)
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Result<(), Refused> {
        let before = self.past.pop().ok_or(Refused::NothingDone)?;
        self.future.push(std::mem::replace(&mut self.draft, before));
        Ok(())
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&mut self) -> Result<(), Refused> {
        let after = self.future.pop().ok_or(Refused::NothingUndone)?;
        self.past.push(std::mem::replace(&mut self.draft, after));
        Ok(())
    }

    fn made(&self, draft: &mut Draft, step: Step) -> Result<String, Refused> {
        match step {
            Step::Accept(place) => accept(draft, place),
            Step::Drop(place) => take_out(draft, place),
            Step::Swap(place, name) => self.swap(draft, place, name.as_deref()),
            Step::Add(name) => self.add(draft, name.as_deref()),
            Step::Points(place, points) => weigh(draft, place, points),
            Step::Move { from, to } => move_item(draft, from, to),
            Step::Edit(place, part, words) => {
                let held = item(draft, place)?;
                let (entry, change) = edited(&held.entry, place + 1, part, &words)?;
                let named = change.part.clone().unwrap_or_default();
                let mut told = format!("Question {}, {named}: changed.", place + 1);
                if change.kind == ChangeKind::Answered {
                    told.push_str(" You answer for its key from now on; see whether `why` still holds.");
                }
                held.entry = entry;
                draft.changes.push(change);
                Ok(told)
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
                let known = self.quiz.key().origins.iter().chain(&draft.origins);
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

    fn swap(&self, draft: &mut Draft, place: usize, name: Option<&str>) -> Result<String, Refused> {
        item(draft, place)?;
        let chosen = self.candidate(draft, Some(place), name)?;
        let new = draft.spare.remove(chosen);
        let number = draft.items[place].number;
        let old = draft.items.remove(place).entry;
        draft.changes.push(Change {
            before: Some(old.item.stem.clone()),
            after: Some(new.item.stem.clone()),
            ..change(ChangeKind::Swapped, &new)
        });
        let stays = old.item.section == new.item.section;
        let held = Held { entry: new, number };
        put_away(draft, old);
        let now = if stays {
            draft.items.insert(place, held);
            place
        } else {
            draft.insert(held)
        };
        let stem = short(&draft.items[now].entry.item.stem, 60);
        Ok(if stays {
            format!("Question {} is now: {stem}", now + 1)
        } else {
            format!("In its place, as question {}, stands: {stem}", now + 1)
        })
    }

    fn add(&self, draft: &mut Draft, name: Option<&str>) -> Result<String, Refused> {
        let chosen = self.candidate(draft, None, name)?;
        let new = draft.spare.remove(chosen);
        draft.changes.push(Change {
            after: Some(new.item.stem.clone()),
            ..change(ChangeKind::Added, &new)
        });
        let stem = short(&new.item.stem, 60);
        let place = put_in(draft, new);
        Ok(format!("Put in as question {}: {stem}", place + 1))
    }

    /// The place of the candidate with a name, or of the best that nothing speaks against and that was not on the desk yet.
    fn candidate(&self, draft: &Draft, gone: Option<usize>, name: Option<&str>) -> Result<usize, Refused> {
        if let Some(name) = name {
            let wanted = name.trim().to_lowercase();
            let found = draft.spare.iter().position(|entry| entry.item.id.0 == wanted);
            return found.ok_or_else(|| Refused::NoCandidate {
                name: name.trim().to_owned(),
                there: draft.spare.iter().map(|entry| entry.item.id.0.clone()).collect(),
            });
        }
        if draft.spare.is_empty() {
            return Err(Refused::NoSpare);
        }
        let seen: BTreeSet<&ItemId> = draft.put_away.iter().collect();
        let fresh = |standby: &&Standby| {
            let id = draft.spare.get(standby.place).map(|entry| &entry.item.id);
            id.is_some_and(|id| !seen.contains(id))
        };
        let all = self.standbys(gone);
        let mut fitting = all.iter().filter(|standby| standby.obstacles.is_empty());
        fitting
            .find(fresh)
            .map(|standby| standby.place)
            .ok_or(Refused::NoneFits)
    }

    fn explain(&self, draft: &mut Draft, word: &str, meaning: Option<String>) -> Result<String, Refused> {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if word.is_empty() {
            return Err(Refused::Blank);
        }
        let meaning = meaning.map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "));
        let meaning = meaning.filter(|words| !words.is_empty());
        let longest = word
            .chars()
            .count()
            .max(meaning.as_ref().map_or(0, |words| words.chars().count()));
        if longest > super::step::LONGEST {
            return Err(Refused::TooLong(longest));
        }
        if let Ok(place) = word_place(&draft.glossary, &word) {
            let hard = &mut draft.glossary[place];
            if hard.explanation == meaning {
                return Err(Refused::Same);
            }
            let before = std::mem::replace(&mut hard.explanation, meaning.clone());
            let told = format!(
                "`{}`: {}",
                hard.word,
                meaning.as_deref().unwrap_or("a line to fill in")
            );
            draft
                .changes
                .push(word_change(&hard.word.clone(), before, meaning));
            return Ok(told);
        }
        let wanted = plain_words(&word);
        let whole = |text: &str| format!(" {} ", plain_words(text)).contains(&format!(" {wanted} "));
        let form = |text: &str| {
            plain_words(text)
                .split(' ')
                .any(|other| is_form_of(other, &wanted))
        };
        let found = self.sentences().find(|(_, text)| whole(text));
        let found = found.or_else(|| self.sentences().find(|(_, text)| form(text)));
        let Some((sentence, _)) = found else {
            return Err(Refused::NotInArticle(word));
        };
        let at = draft.glossary.partition_point(|hard| hard.sentence <= sentence);
        draft.glossary.insert(
            at,
            HardWord {
                word: word.clone(),
                sentence,
                explanation: meaning.clone(),
            },
        );
        draft.changes.push(word_change(&word, None, meaning));
        Ok(format!(
            "`{word}` of sentence {sentence} is among the hard words."
        ))
    }

    /// The numbered sentences of the article.
    pub(super) fn sentences(&self) -> impl Iterator<Item = (SentenceNo, &str)> {
        let articles = self.quiz.file().articles.iter();
        let all = articles.flat_map(|article| article.paragraphs.iter().flatten());
        all.map(|sentence| (sentence.number, sentence.text.as_str()))
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

fn word_change(word: &str, before: Option<String>, after: Option<String>) -> Change {
    Change {
        kind: ChangeKind::Glossary,
        item: None,
        part: Some(word.to_owned()),
        before,
        after,
    }
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

fn word_place(glossary: &[HardWord], word: &str) -> Result<usize, Refused> {
    let wanted = fold(word);
    let found = glossary.iter().position(|hard| fold(&hard.word) == wanted);
    found.ok_or_else(|| {
        let there: Vec<String> = glossary.iter().map(|hard| format!("`{}`", hard.word)).collect();
        Refused::NoWord {
            word: word.trim().to_owned(),
            there: if there.is_empty() {
                "none".to_owned()
            } else {
                there.join(", ")
            },
        }
    })
}

/// Whether a word of the article may be a form of a dictionary word: "protested" of "protest", "carried" of "carry".
fn is_form_of(other: &str, word: &str) -> bool {
    let common = other
        .chars()
        .zip(word.chars())
        .take_while(|(one, other)| one == other)
        .count();
    let (length, letters) = (word.chars().count(), other.chars().count());
    common >= 3 && common + 2 >= length && letters <= length + 4
}

/// The words of a text, folded, with single spaces between them.
fn plain_words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
