//! The desk on the whole screen: the question left, the article with the words that back its key right, and in the head
//! what the quiz amounts to.

mod article;
mod draw;
mod keys;
mod pointed;
mod take;
mod typing;
mod view;

use ratatui::Frame;

use crate::diagnostic::Diagnostics;
use crate::review::command::Command;
use crate::review::session::{Cabinet, Session};
use crate::terminal::{Dialog, Event, Help, Look, Scene, Scroll, cell_line};

use pointed::is_of_one;
use typing::Typing;
pub(super) use view::View;

/// A review that fills the screen.
pub struct ReviewScene {
    pub(super) session: Session,
    cabinet: Box<dyn Cabinet>,
    look: Look,
    pub(super) view: View,
    typing: Option<Typing>,
    help: Option<Help>,
    leaving: Option<Dialog>,
    said: String,
    written: Vec<String>,
    question: Scroll,
    article: Scroll,
    reads: bool,
    /// The place of the question whose evidence was shown last, and the changes by then.
    shown: Option<(usize, usize)>,
}

impl ReviewScene {
    /// Begins with the question that the session is at.
    #[must_use]
    pub fn new(mut session: Session, cabinet: Box<dyn Cabinet>, look: Look) -> Self {
        session.set_width(1000);
        Self {
            session,
            cabinet,
            look,
            view: View::Item,
            typing: None,
            help: None,
            leaving: None,
            said: String::new(),
            written: Vec::new(),
            question: Scroll::default(),
            article: Scroll::default(),
            reads: false,
            shown: None,
        }
    }

    /// What was told of quizzes that were written, to be told again when the screen is given back.
    #[must_use]
    pub fn written(&self) -> &[String] {
        &self.written
    }

    /// The session as it was left.
    #[must_use]
    pub fn into_session(self) -> Session {
        self.session
    }

    fn act(&mut self, command: Command) {
        let title = match command {
            Command::Shares => "The quiz",
            Command::Words => "Hard words",
            Command::Changes => "What you changed",
            Command::Article(_) => "The article",
            _ => "All of it",
        };
        let is_write = matches!(command, Command::Write(_));
        let is_of_one = is_of_one(&command);
        if is_of_one {
            self.stand();
        }
        let reply = self.session.act(command, &mut *self.cabinet);
        self.said = reply.said.unwrap_or_default();
        if is_write && !self.session.is_unsaved() {
            self.written = self.said.lines().map(str::to_owned).collect();
        }
        if !reply.rows.is_empty() {
            self.view = View::Rows(title, reply.rows);
            self.question.to_top();
        } else if reply.shows_item {
            self.view = View::Item;
        }
        if reply.changed {
            self.view.renew(&self.session);
        }
        if let (View::List(at), true) = (&mut self.view, is_of_one) {
            // It may have moved.
            *at = self.session.place();
        }
    }

    fn leave(&mut self) {
        if self.session.is_unsaved() {
            let words = "There are changes that are not written.";
            self.leaving = Some(Dialog::new(
                words,
                &[("w", "write and leave"), ("q", "leave without"), ("Esc", "stay")],
            ));
        } else {
            self.act(Command::Quit);
        }
    }
}

impl Scene for ReviewScene {
    type Problem = Diagnostics;

    fn draw(&mut self, frame: &mut Frame) {
        self.draw_all(frame);
    }

    fn take(&mut self, event: Event) -> Result<(), Diagnostics> {
        match event {
            Event::Key(key) => self.take_key(key),
            Event::Paste(text) => {
                if let Some(typing) = &mut self.typing {
                    typing.area.insert_str(cell_line(&text));
                }
            }
            Event::Resized => {}
        }
        Ok(())
    }

    fn over(&self) -> bool {
        self.session.is_over()
    }
}
