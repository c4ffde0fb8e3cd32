//! The desk on the whole screen: the question left, the article with the words that back its key right, and in the head
//! what the quiz amounts to.

mod article;
mod keys;
mod view;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui_textarea::{CursorMove, TextArea, WrapMode};

use crate::diagnostic::Diagnostics;
use crate::item::Part;
use crate::review::command::Command;
use crate::review::overview::Overview;
use crate::review::rows;
use crate::review::session::{Cabinet, Session};
use crate::terminal::{
    Dialog, Event, Help, KeyCode, KeyEvent, KeyModifiers, Look, Page, Scene, Scroll, cell_line, fit,
    hint_line, pane, parts, too_small,
};

use keys::{HELP, hints};
use view::View;

/// From so many columns on, question and article stand side by side.
const SIDE_BY_SIDE: u16 = 76;

/// A review that fills the screen.
pub struct ReviewScene {
    session: Session,
    cabinet: Box<dyn Cabinet>,
    look: Look,
    overview: Overview,
    view: View,
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

/// A text that is being typed, and what for.
struct Typing {
    wanted: Wanted,
    area: TextArea<'static>,
}

/// What a typed text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    /// New words of a part.
    Part(Part),
    /// What the question earns.
    Points,
    /// Where the question is to stand.
    Place,
    /// The name of a file of own questions.
    Own,
    /// A hard word, with what it means.
    Word,
    /// A line as in plain talk.
    Line,
}

impl ReviewScene {
    /// Begins with the question that the session is at.
    #[must_use]
    pub fn new(mut session: Session, cabinet: Box<dyn Cabinet>, look: Look) -> Self {
        session.set_width(1000);
        Self {
            overview: Overview::of(session.desk()),
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
        self.overview = Overview::of(self.session.desk());
    }

    fn type_in(&mut self, wanted: Wanted, text: &str) {
        let mut area = TextArea::new(vec![cell_line(text)]);
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.set_cursor_line_style(self.look.plain());
        area.move_cursor(CursorMove::End);
        self.typing = Some(Typing { wanted, area });
    }

    fn typed(&mut self, wanted: Wanted, text: &str) {
        let text = text.trim();
        match wanted {
            Wanted::Part(part) => self.act(Command::Edit(part, text.to_owned())),
            Wanted::Points => match text.parse() {
                Ok(points) => self.act(Command::Points(points)),
                Err(_) => "Points are a whole number from 1.".clone_into(&mut self.said),
            },
            Wanted::Place => match text.parse() {
                Ok(place) => self.act(Command::Move(place)),
                Err(_) => "A place is the number of a question.".clone_into(&mut self.said),
            },
            Wanted::Own => self.act(Command::Own(text.to_owned())),
            Wanted::Word => {
                self.line(&format!("word {text}"));
                self.act_on_words();
            }
            Wanted::Line => self.line(text),
        }
    }

    fn line(&mut self, text: &str) {
        let shape = self.session.desk().entry(self.session.place());
        let shape = shape.map(|entry| entry.item.response.clone());
        match crate::review::command::read_command(text, shape.as_ref()) {
            Command::Quit => self.leave(),
            Command::Help => self.help = Some(Help::new("Keys", HELP)),
            Command::Part(part) => self.edit(part),
            Command::Nothing => {}
            command => self.act(command),
        }
    }

    /// Shows the hard words and keeps what was just said.
    fn act_on_words(&mut self) {
        let said = std::mem::take(&mut self.said);
        self.act(Command::Words);
        self.said = said;
    }

    fn edit(&mut self, part: Part) {
        match self.session.part(part) {
            Some(words) => self.type_in(Wanted::Part(part), &words),
            None => self.act(Command::Part(part)),
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

    fn take_key(&mut self, key: KeyEvent) {
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
        if let Some(mut typing) = self.typing.take() {
            match key.code {
                KeyCode::Esc => "Nothing was changed.".clone_into(&mut self.said),
                KeyCode::Enter => {
                    let text = typing.area.lines().join(" ");
                    self.typed(typing.wanted, &text);
                }
                KeyCode::Tab | KeyCode::BackTab => self.typing = Some(typing),
                KeyCode::Char('j' | 'm') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                    self.typing = Some(typing);
                }
                _ => {
                    typing.area.input(key);
                    self.typing = Some(typing);
                }
            }
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
                let found = self.session.desk().standbys(Some(self.session.place()));
                self.open(View::Others(0, found));
            }
            KeyCode::Char('e') => {
                let entry = self.session.desk().entry(self.session.place());
                let found = entry.map(crate::review::edit::all_parts).unwrap_or_default();
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

    fn draw_question(&mut self, frame: &mut Frame, area: Rect) {
        let typing = self.typing.as_mut().map(|typing| {
            // Rows of the text as it wraps, and one to go on.
            let letters = typing
                .area
                .lines()
                .iter()
                .map(|line| line.chars().count())
                .sum::<usize>();
            let rows = letters / usize::from(area.width.max(1)) + 3;
            u16::try_from(rows)
                .unwrap_or(u16::MAX)
                .min(area.height.saturating_sub(3))
                .max(2)
        });
        let [above, below] =
            Layout::vertical([Constraint::Min(0), Constraint::Length(typing.unwrap_or(0))]).areas(area);
        let (title, page, cursor) = self
            .view
            .page(&self.session, &self.overview, above.width, self.look);
        if let Some(lines) = cursor {
            self.question
                .fit(usize::from(above.height.saturating_sub(1)), page.height());
            self.question.show(&lines);
        }
        let active = !self.reads && self.typing.is_none();
        pane(frame, above, &title, &page, &mut self.question, active, self.look);
        if let Some(typing) = &mut self.typing {
            let title = match typing.wanted {
                Wanted::Part(part) => {
                    let entry = self.session.desk().entry(self.session.place());
                    entry.map_or_else(String::new, |entry| part.named(&entry.item.response))
                }
                Wanted::Points => "points".to_owned(),
                Wanted::Place => "place, by its number".to_owned(),
                Wanted::Own => "file of your own questions".to_owned(),
                Wanted::Word => "hard word = what it means".to_owned(),
                Wanted::Line => "command, as in plain talk".to_owned(),
            };
            pane(
                frame,
                Rect {
                    height: 1.min(below.height),
                    ..below
                },
                &title,
                &Page::new(below.width),
                &mut Scroll::default(),
                true,
                self.look,
            );
            let inside = Rect {
                y: below.y.saturating_add(1).min(below.bottom()),
                height: below.height.saturating_sub(1),
                ..below
            };
            if inside.height > 0 && inside.width > 0 {
                frame.render_widget(&typing.area, inside);
            }
        }
    }

    /// The article; beside a list of candidates the one that the cursor stands on.
    fn draw_article(&mut self, frame: &mut Frame, area: Rect) {
        if let View::Others(at, found) = &self.view
            && let Some(standby) = found.get(*at)
            && let Some(entry) = self.session.desk().spare().get(standby.place)
        {
            let mut page = Page::new(area.width);
            view::put(&mut page, rows::candidate(self.session.desk(), entry), self.look);
            let title = format!("{}, unused", entry.item.id);
            pane(
                frame,
                area,
                &title,
                &page,
                &mut self.article,
                self.reads,
                self.look,
            );
            // The article is shown anew when the list is left.
            self.shown = None;
            return;
        }
        let desk = self.session.desk();
        let (page, evidence) = article::page(desk, self.session.place(), area.width, self.look);
        let state = (self.session.place(), desk.changes().len());
        if self.shown != Some(state) {
            self.shown = Some(state);
            self.article
                .fit(usize::from(area.height.saturating_sub(1)), page.height());
            if let Some(lines) = evidence {
                self.article.show(&lines);
            }
        }
        let active = self.reads && self.typing.is_none();
        pane(
            frame,
            area,
            "Article, evidence underlined",
            &page,
            &mut self.article,
            active,
            self.look,
        );
    }
}

impl Scene for ReviewScene {
    type Problem = Diagnostics;

    fn draw(&mut self, frame: &mut Frame) {
        if too_small(frame) {
            return;
        }
        let parts = parts(frame.area());
        let mut head = String::new();
        for piece in self.overview.gist() {
            let next = if head.is_empty() {
                piece
            } else {
                format!("{head}  \u{b7}  {piece}")
            };
            if next.chars().count() > usize::from(parts.head.width) {
                break;
            }
            head = next;
        }
        frame.render_widget(cell_line(&head), parts.head);
        if parts.body.width >= SIDE_BY_SIDE {
            let sides = [
                Constraint::Percentage(52),
                Constraint::Length(1),
                Constraint::Min(0),
            ];
            let [left, _, right] = Layout::horizontal(sides).areas(parts.body);
            self.draw_question(frame, left);
            self.draw_article(frame, right);
        } else if self.reads && self.typing.is_none() {
            self.draw_article(frame, parts.body);
        } else {
            self.draw_question(frame, parts.body);
        }
        frame.render_widget(fit(&self.said, usize::from(parts.notice.width)), parts.notice);
        let keys = hints(&self.view, self.typing.is_some());
        frame.render_widget(hint_line(keys, parts.keys.width, self.look), parts.keys);
        if let Some(help) = &mut self.help {
            help.draw(frame, self.look);
        }
        if let Some(dialog) = &self.leaving {
            dialog.draw(frame, self.look);
        }
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

impl ReviewScene {
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
}

/// The rows of a question, for the view.
fn item(session: &Session, overview: &Overview) -> Vec<rows::Row> {
    rows::item(session.desk(), overview, session.place())
}
