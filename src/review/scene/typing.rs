use ratatui_textarea::{CursorMove, TextArea, WrapMode};

use super::ReviewScene;
use super::keys::HELP;
use crate::item::Part;
use crate::review::command::{Command, read_command};
use crate::terminal::{Help, KeyCode, KeyEvent, KeyModifiers, cell_line};

/// A text that is being typed, and what for.
pub(super) struct Typing {
    pub wanted: Wanted,
    pub area: TextArea<'static>,
}

/// What a typed text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
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
    /// Begins to type a text, with these words to begin with.
    pub(super) fn type_in(&mut self, wanted: Wanted, text: &str) {
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
        let shape = self.session.desk().entry(self.pointed());
        let shape = shape.map(|entry| entry.item.response.clone());
        match read_command(text, shape.as_ref()) {
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

    /// Begins to word a part anew.
    pub(super) fn edit(&mut self, part: Part) {
        self.stand();
        match self.session.part(part) {
            Some(words) => self.type_in(Wanted::Part(part), &words),
            None => self.act(Command::Part(part)),
        }
    }

    /// Takes a key while a text is typed.
    pub(super) fn take_typing(&mut self, key: KeyEvent) {
        let Some(mut typing) = self.typing.take() else {
            return;
        };
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
    }
}
