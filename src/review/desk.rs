use crate::diagnostic::Diagnostics;
use crate::flaw::ArticleWords;
use crate::language::{HardWord, SentenceNo};
use crate::quiz::{ArticleText, Change, Entry, Quiz, Standby, standbys};
use crate::review::draft::Draft;
use crate::review::step::{Refused, Step};

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
        self.changes_of(&self.draft)
    }

    /// The changes that lead from the quiz as it was opened to a draft.
    pub(super) fn changes_of<'d>(&self, draft: &'d Draft) -> &'d [Change] {
        let known = self.quiz.key().changes.len();
        draft.changes.get(known..).unwrap_or_default()
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

    /// The numbered sentences of the article.
    pub(super) fn sentences(&self) -> impl Iterator<Item = (SentenceNo, &str)> {
        let articles = self.quiz.file().articles.iter();
        let all = articles.flat_map(|article| article.paragraphs.iter().flatten());
        all.map(|sentence| (sentence.number, sentence.text.as_str()))
    }
}
