use super::{Over, Side, TakeScene, guide};
use crate::take::draft::{Draft, Pressed};
use crate::take::{Heard, Place, Step};
use crate::terminal::{Help, KeyCode, KeyEvent, KeyModifiers, by_key};

impl<E> TakeScene<'_, '_, '_, E> {
    /// Takes a key, wherever the student is.
    pub(super) fn key(&mut self, key: &KeyEvent) -> Result<(), E> {
        if self.over.is_some() {
            return self.key_over(key);
        }
        match (key.code, key.modifiers.contains(KeyModifiers::CONTROL)) {
            (KeyCode::F(1), _) => {
                self.help();
                return Ok(());
            }
            (KeyCode::Char('c' | 'q'), true) => {
                self.over = Some(Over::Leave(guide::leave()));
                return Ok(());
            }
            (KeyCode::Char('n'), true) => return self.step(Step::Next),
            (KeyCode::Char('p'), true) => return self.step(Step::Back),
            _ => {}
        }
        self.notice.clear();
        match self.sitting.place() {
            Place::Question(_) => self.key_at_question(key),
            Place::Review => self.key_at_overview(key),
            Place::Over(_) => Ok(()),
        }
    }

    fn help(&mut self) {
        let practises = self.around.practice.is_some();
        self.over = Some(Over::Help(match self.sitting.place() {
            Place::Review => Help::new("Keys", guide::OVERVIEW_HELP),
            _ => guide::help(self.draft.as_ref(), practises),
        }));
    }

    /// A key for what lies over the panes.
    fn key_over(&mut self, key: &KeyEvent) -> Result<(), E> {
        let agrees = matches!(key.code, KeyCode::Enter | KeyCode::Char('y' | 'Y'));
        match self.over.take() {
            Some(Over::Help(mut help)) => {
                if help.stays(key) {
                    self.over = Some(Over::Help(help));
                }
                Ok(())
            }
            Some(Over::HandIn(_)) if agrees => self.step(Step::Finish),
            Some(Over::Leave(_)) if agrees => self.step(Step::Leave),
            // A letter that was on its way when the time ran out closes nothing.
            Some(over @ Over::TimeUp(_)) if !agrees && key.code != KeyCode::Esc => {
                self.over = Some(over);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Takes a pasted text: only where words are written.
    pub(super) fn paste(&mut self, text: &str) -> Result<(), E> {
        if self.over.is_some() || self.is_done() || self.hides_question() {
            return Ok(());
        }
        let Some(Draft::Words(words)) = &mut self.draft else {
            return Ok(());
        };
        let pressed = words.paste(text);
        self.writing = true;
        self.became(pressed)
    }

    fn key_at_question(&mut self, key: &KeyEvent) -> Result<(), E> {
        let (code, held) = by_key(key);
        match code {
            KeyCode::Tab | KeyCode::BackTab => {
                self.side = match self.side {
                    Side::Question => Side::Article,
                    Side::Article => Side::Question,
                };
                self.article.forget_digits();
                return Ok(());
            }
            KeyCode::Esc if self.side == Side::Article => {
                self.side = Side::Question;
                return Ok(());
            }
            KeyCode::Esc if self.writing => {
                self.writing = false;
                return Ok(());
            }
            KeyCode::Esc => return self.step(Step::Review),
            KeyCode::PageUp | KeyCode::PageDown => {
                self.by_pages(if code == KeyCode::PageDown { 1 } else { -1 });
                return Ok(());
            }
            _ => {}
        }
        if self.side == Side::Article && !self.asks_for_sentences() {
            if let KeyCode::Char(digit) = code
                && let Some(digit) = digit.to_digit(10)
            {
                if !self.article.digit(digit) {
                    "The article has no sentence with that number.".clone_into(&mut self.notice);
                }
                return Ok(());
            }
            self.article.forget_digits();
            match code {
                KeyCode::Down => self.article.scroll.by(1),
                KeyCode::Up => self.article.scroll.by(-1),
                KeyCode::Home => self.article.scroll.to_top(),
                KeyCode::End => self.article.scroll.to_end(),
                KeyCode::Char('?') => self.help(),
                KeyCode::Char('<' | '>' | '!') => return self.command(code, held),
                _ => "Tab leads back to the question.".clone_into(&mut self.notice),
            }
            return Ok(());
        }
        if self.is_done() {
            return self.key_when_done(key);
        }
        let Some(draft) = &mut self.draft else {
            return Ok(());
        };
        // What is written takes all letters; beside writing they are commands.
        let pressed = match draft {
            Draft::Words(words) if self.writing => words.press(key),
            Draft::Words(words) if code == KeyCode::Enter && !words.has_many_lines() => words.press(key),
            Draft::Words(words) if code == KeyCode::Enter => {
                if words.text().is_empty() {
                    Pressed::Unfinished("Nothing is written yet.".to_owned())
                } else {
                    Pressed::Confirmed
                }
            }
            Draft::Words(_) => Pressed::Ignored,
            draft => draft.press(key),
        };
        if pressed == Pressed::Ignored {
            return self.command(code, held);
        }
        self.became(pressed)
    }

    /// Keys that mean the same at every question.
    fn command(&mut self, code: KeyCode, held: bool) -> Result<(), E> {
        match code {
            KeyCode::Char('?') => self.help(),
            KeyCode::Char('>') => return self.step(Step::Next),
            KeyCode::Char('<') => {
                let first = self.sitting.place() == Place::Question(0);
                self.step(Step::Back)?;
                if first {
                    "This is the first question.".clone_into(&mut self.notice);
                }
            }
            KeyCode::Char('!') => return self.flag(),
            KeyCode::Backspace | KeyCode::Delete if !self.is_words() => {
                self.step(Step::Clear)?;
                self.take_up();
                "This question has no answer now.".clone_into(&mut self.notice);
            }
            // Whoever begins to write, writes.
            KeyCode::Char(_) | KeyCode::Backspace | KeyCode::Left | KeyCode::Right
                if self.is_words() && !held =>
            {
                self.writing = true;
                "You write again. Esc ends it.".clone_into(&mut self.notice);
            }
            _ => "That key does nothing here; ? tells the keys.".clone_into(&mut self.notice),
        }
        Ok(())
    }

    fn is_words(&self) -> bool {
        matches!(self.draft, Some(Draft::Words(_)))
    }

    /// Whether the article stands before the question, which keys must not change unseen.
    fn hides_question(&self) -> bool {
        !self.wide && self.side == Side::Article
    }

    fn flag(&mut self) -> Result<(), E> {
        let Some(number) = self.sitting.question().map(|question| question.number) else {
            return Ok(());
        };
        self.step(Step::Flag(number))?;
        let flagged = self.sitting.flagged().contains(&number);
        self.notice = if flagged {
            "Flagged, to come back to.".to_owned()
        } else {
            "No longer flagged.".to_owned()
        };
        Ok(())
    }

    /// Scrolls by pages what is in front; the article beside a question that is seen whole.
    fn by_pages(&mut self, pages: isize) {
        let article = self.side == Side::Article
            || self.asks_for_sentences()
            || (self.wide && self.scroll.told().is_none());
        if article {
            self.article.scroll.by_pages(pages);
        } else {
            self.scroll.by_pages(pages);
        }
    }

    /// What follows from what became of a key.
    fn became(&mut self, pressed: Pressed) -> Result<(), E> {
        let told_before = std::mem::take(&mut self.told_unfinished);
        self.follow = true;
        match pressed {
            Pressed::Changed => self.note(),
            Pressed::Moved | Pressed::Ignored => Ok(()),
            Pressed::Confirmed => self.confirm(),
            Pressed::Unfinished(_) if told_before => self.confirm(),
            Pressed::Unfinished(message) => {
                self.told_unfinished = true;
                self.notice = format!("{message} Enter again goes on.");
                Ok(())
            }
            Pressed::Refused(message) => {
                self.notice = message;
                Ok(())
            }
        }
    }

    /// Stores the answer as it stands on the screen.
    fn note(&mut self) -> Result<(), E> {
        let (Some(question), Some(draft)) = (self.sitting.question(), &self.draft) else {
            return Ok(());
        };
        let answer = draft.answer(question.shape());
        let stored = answer.and_then(|answer| question.stored(&answer).ok());
        self.step(stored.map_or(Step::Clear, Step::Note))
    }

    /// Goes on from a question; in practice, hears first what is said of the answer.
    fn confirm(&mut self) -> Result<(), E> {
        let Some(question) = self.sitting.question() else {
            return Ok(());
        };
        let Some(answer) = self.sitting.answer(question).cloned() else {
            return self.step(Step::Next);
        };
        if let Some(practice) = &mut self.around.practice {
            match practice.hear(question, &answer) {
                Heard::Tried => {
                    self.writing = false;
                    self.scroll.to_end();
                    return Ok(());
                }
                Heard::Same => {
                    "You have tried this. Change the answer, or > goes on.".clone_into(&mut self.notice);
                    return Ok(());
                }
                Heard::TooLate => {}
            }
        }
        self.step(Step::Answer(answer))
    }

    /// Keys at a question whose practice is over: it is read, and gone on from.
    fn key_when_done(&mut self, key: &KeyEvent) -> Result<(), E> {
        let (code, held) = by_key(key);
        match code {
            KeyCode::Enter => self.confirm(),
            KeyCode::Down => {
                self.scroll.by(1);
                Ok(())
            }
            KeyCode::Up => {
                self.scroll.by(-1);
                Ok(())
            }
            KeyCode::Char('?' | '<' | '>' | '!') => self.command(code, held),
            _ => {
                "This question is done. Enter goes on.".clone_into(&mut self.notice);
                Ok(())
            }
        }
    }

    fn key_at_overview(&mut self, key: &KeyEvent) -> Result<(), E> {
        let (code, held) = by_key(key);
        let count = self.sitting.questions().len();
        match code {
            _ if held => Ok(()),
            KeyCode::Up
            | KeyCode::Down
            | KeyCode::PageUp
            | KeyCode::PageDown
            | KeyCode::Home
            | KeyCode::End => {
                self.overview.go(code, count);
                Ok(())
            }
            KeyCode::Enter | KeyCode::Char(' ') if self.overview.is_at_end(count) => {
                self.hand_in();
                Ok(())
            }
            KeyCode::Enter | KeyCode::Char(' ') => self.step(Step::GoTo(self.overview.cursor() + 1)),
            KeyCode::Char(digit @ '0'..='9') => {
                if !self.overview.digit(digit, count) {
                    self.notice = format!("The questions are 1 to {count}.");
                }
                Ok(())
            }
            KeyCode::Char('h' | 'H' | 'f' | 'F') => {
                self.hand_in();
                Ok(())
            }
            KeyCode::Char('q' | 'Q') => {
                self.over = Some(Over::Leave(guide::leave()));
                Ok(())
            }
            KeyCode::Char('!') if !self.overview.is_at_end(count) => {
                self.step(Step::Flag(self.overview.cursor() + 1))
            }
            KeyCode::Char('?') => {
                self.help();
                Ok(())
            }
            KeyCode::Esc | KeyCode::Char('<') => self.step(Step::Back),
            _ => {
                "That key does nothing here; ? tells the keys.".clone_into(&mut self.notice);
                Ok(())
            }
        }
    }

    fn hand_in(&mut self) {
        let missing = self.sitting.unanswered();
        let flagged = self.sitting.flagged();
        let practises = self.around.practice.is_some();
        self.over = Some(Over::HandIn(guide::hand_in(&missing, &flagged, practises)));
    }
}
