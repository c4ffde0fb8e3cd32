use super::ReviewScene;
use super::keys::HELP;
use super::typing::Wanted;
use super::view::View;
use crate::review::command::Command;
use crate::review::edit::all_parts;
use crate::terminal::{Help, KeyCode, KeyEvent, KeyModifiers};

impl ReviewScene {
    /// Takes a key.
    pub(super) fn take_key(&mut self, key: KeyEvent) {
        if let Some(help) = &mut self.help {
            if !help.stays(&key) {
                self.help = None;
            }
            return;
        }
        if self.leaving.take().is_some() {
            match key.code {
                KeyCode::Char('w') => {
                    self.act(Command::Write(None));
                    if !self.session.is_unsaved() {
                        self.act(Command::Quit);
                    }
                }
                KeyCode::Char('q') => {
                    // Asked once already: the second time it leaves.
                    self.act(Command::Quit);
                    self.act(Command::Quit);
                }
                _ => {}
            }
            return;
        }
        if self.typing.is_some() {
            self.take_typing(key);
            return;
        }
        self.said.clear();
        if key
            .modifiers
            .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT)
        {
            match key.code {
                KeyCode::Char('c' | 'q') => self.leave(),
                KeyCode::Char('z') => self.act(Command::Undo),
                KeyCode::Char('y') => self.act(Command::Redo),
                KeyCode::Char('s') => self.act(Command::Write(None)),
                _ => {}
            }
            return;
        }
        if !self.reads && self.take_in_view(&key) {
            return;
        }
        self.take_anywhere(&key);
    }

    /// Keys that mean the same wherever the teacher is.
    fn take_anywhere(&mut self, key: &KeyEvent) {
        let scroll = if self.reads {
            &mut self.article
        } else {
            &mut self.question
        };
        match key.code {
            KeyCode::Up => scroll.by(-1),
            KeyCode::Down => scroll.by(1),
            KeyCode::PageUp => scroll.by_pages(-1),
            KeyCode::PageDown | KeyCode::Char(' ') => scroll.by_pages(1),
            KeyCode::Home => scroll.to_top(),
            KeyCode::End => scroll.to_end(),
            KeyCode::Tab | KeyCode::BackTab => self.reads = !self.reads,
            KeyCode::Esc => {
                self.view = View::Item;
                self.reads = false;
            }
            KeyCode::Right | KeyCode::Char('n') => self.go(Command::Next),
            KeyCode::Left | KeyCode::Char('b') => self.go(Command::Back),
            KeyCode::Char('l') => self.open(View::List(self.session.place())),
            KeyCode::Char('o') => {
                self.stand();
                let found = self.session.desk().standbys(Some(self.session.place()));
                self.open(View::Others(0, found));
            }
            KeyCode::Char('e') => {
                self.stand();
                let entry = self.session.desk().entry(self.session.place());
                let found = entry.map(all_parts).unwrap_or_default();
                self.open(View::Parts(0, found));
            }
            KeyCode::Char('a') => self.act(Command::Accept),
            KeyCode::Char('d') => self.act(Command::Drop),
            KeyCode::Char('s') => self.act(Command::Swap(None)),
            KeyCode::Char('+') => self.act(Command::Add(None)),
            KeyCode::Char('p') => self.type_in(Wanted::Points, ""),
            KeyCode::Char('m') => self.type_in(Wanted::Place, ""),
            KeyCode::Char('f') => self.type_in(Wanted::Own, ""),
            KeyCode::Char('g') => self.act(Command::Words),
            KeyCode::Char('G') => self.type_in(Wanted::Word, ""),
            KeyCode::Char('i') => self.act(Command::Shares),
            KeyCode::Char('c') => self.act(Command::Changes),
            KeyCode::Char('u') => self.act(Command::Undo),
            KeyCode::Char('r') => self.act(Command::Redo),
            KeyCode::Char('w') => self.act(Command::Write(None)),
            KeyCode::Char(':') => self.type_in(Wanted::Line, ""),
            KeyCode::Char('?') | KeyCode::F(1) => self.help = Some(Help::new("Keys", HELP)),
            KeyCode::Char('q') => self.leave(),
            KeyCode::Char(digit @ '1'..='9') => self.type_in(Wanted::Line, &digit.to_string()),
            _ => {}
        }
    }

    /// Keys that mean something to the list in front; says whether it was one.
    fn take_in_view(&mut self, key: &KeyEvent) -> bool {
        let last = match &self.view {
            View::List(_) => self.session.desk().count(),
            View::Others(_, found) => found.len(),
            View::Parts(_, found) => found.len(),
            View::Item | View::Rows(..) => return false,
        }
        .saturating_sub(1);
        let (View::List(at) | View::Others(at, _) | View::Parts(at, _)) = &mut self.view else {
            return false;
        };
        match key.code {
            KeyCode::Up => *at = at.saturating_sub(1),
            KeyCode::Down => *at = at.saturating_add(1).min(last),
            KeyCode::Home => *at = 0,
            KeyCode::End => *at = last,
            KeyCode::PageUp => *at = at.saturating_sub(5),
            KeyCode::PageDown => *at = at.saturating_add(5).min(last),
            KeyCode::Enter => self.choose(),
            KeyCode::Char('+') => {
                let View::Others(at, found) = &self.view else {
                    return false;
                };
                let name = found
                    .get(*at)
                    .and_then(|standby| self.session.desk().spare().get(standby.place));
                let Some(name) = name.map(|entry| entry.item.id.0.clone()) else {
                    return true;
                };
                self.act(Command::Add(Some(name)));
                self.view = View::Item;
            }
            KeyCode::Char('s') if matches!(self.view, View::Others(..)) => self.choose(),
            KeyCode::Char('a' | 'd' | 'e' | 'm' | 'p') if matches!(self.view, View::Others(..)) => {
                let words = "These are unused: Enter swaps one in, + puts it in besides, Esc goes back to the question.";
                words.clone_into(&mut self.said);
            }
            _ => return false,
        }
        true
    }

    /// Takes what the cursor of a list stands on.
    fn choose(&mut self) {
        match std::mem::replace(&mut self.view, View::Item) {
            View::List(at) => self.go(Command::Go(at + 1)),
            View::Others(at, found) => {
                let spare = self.session.desk().spare();
                let name = found.get(at).and_then(|standby| spare.get(standby.place));
                if let Some(name) = name.map(|entry| entry.item.id.0.clone()) {
                    self.act(Command::Swap(Some(name)));
                }
            }
            View::Parts(at, found) => {
                if let Some(part) = found.get(at) {
                    self.edit(*part);
                }
            }
            view @ (View::Item | View::Rows(..)) => self.view = view,
        }
        self.question.to_top();
    }

    /// Goes to another question and shows it.
    fn go(&mut self, command: Command) {
        self.act(command);
        self.view = View::Item;
    }

    fn open(&mut self, view: View) {
        self.view = view;
        self.question.to_top();
        self.reads = false;
    }
}
