use ratatui_textarea::{CursorMove, TextArea, WrapMode};

use super::Pressed;
use crate::source;
use crate::terminal::ratatui::style::{Modifier, Style};
use crate::terminal::{KeyCode, KeyEvent, by_key};

/// The longest answer in characters; nobody writes a longer one by hand.
const LONGEST: usize = 20_000;

/// Words to be written: one line, or as many as it takes.
#[derive(Clone, Debug)]
pub struct Words {
    area: Box<TextArea<'static>>,
    many_lines: bool,
}

impl Words {
    /// Goes on with these words, the cursor at their end. What cannot be seen is shown by stand-ins.
    #[must_use]
    pub fn new(text: &str, many_lines: bool) -> Self {
        let text = seen(text);
        let lines = text.split('\n').map(str::to_owned).collect();
        let mut area = TextArea::new(lines);
        area.set_cursor_line_style(Style::new());
        area.set_selection_style(Style::new().add_modifier(Modifier::UNDERLINED));
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self {
            area: Box::new(area),
            many_lines,
        }
    }

    /// The words, without white space at both ends.
    #[must_use]
    pub fn text(&self) -> String {
        self.area.lines().join("\n").trim().to_owned()
    }

    /// Whether the answer may have several lines.
    #[must_use]
    pub fn has_many_lines(&self) -> bool {
        self.many_lines
    }

    /// The editor, to draw it; `active` shows where the next letter goes.
    pub fn area(&mut self, active: bool) -> &TextArea<'static> {
        self.area.set_cursor_style(if active {
            Style::new().add_modifier(Modifier::REVERSED)
        } else {
            Style::new()
        });
        &self.area
    }

    /// Takes a key: letters are written, arrows move, enter ends a line or confirms the only one.
    pub fn press(&mut self, key: &KeyEvent) -> Pressed {
        let (code, held) = by_key(key);
        if code == KeyCode::Enter && !self.many_lines {
            return if self.text().is_empty() {
                Pressed::Unfinished("Nothing is written yet.".to_owned())
            } else {
                Pressed::Confirmed
            };
        }
        let grows = !held && matches!(code, KeyCode::Char(_) | KeyCode::Enter);
        if grows && self.length() >= LONGEST {
            return too_long();
        }
        if let KeyCode::Char(character) = code
            && !held
            && seen(&character.to_string()) != character.to_string()
        {
            return Pressed::Ignored;
        }
        // Control with M is Enter to the editor.
        if !self.many_lines && held && code == KeyCode::Char('m') {
            return Pressed::Ignored;
        }
        if self.area.input(*key) {
            Pressed::Changed
        } else {
            Pressed::Moved
        }
    }

    /// Takes a pasted text.
    pub fn paste(&mut self, text: &str) -> Pressed {
        let mut text = seen(text);
        if !self.many_lines {
            text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if self.length() + text.chars().count() > LONGEST {
            return too_long();
        }
        if self.area.insert_str(text) {
            Pressed::Changed
        } else {
            Pressed::Moved
        }
    }

    fn length(&self) -> usize {
        self.area
            .lines()
            .iter()
            .map(|line| line.chars().count() + 1)
            .sum()
    }
}

fn too_long() -> Pressed {
    Pressed::Refused("The answer is as long as an answer may be.".to_owned())
}

/// Words as they can be seen and typed: every line end one, tabs as spaces, stand-ins for control characters.
fn seen(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    source::harmless(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Pressed, Words};
    use crate::take::draft::tests::pressed;

    #[test]
    fn one_line_is_written_and_confirmed() {
        let mut words = Words::new("", false);
        assert!(matches!(
            pressed("<Enter>", |key| words.press(key)),
            Pressed::Unfinished(_)
        ));
        assert_eq!(
            pressed(" Satur dax<Back>y ", |key| words.press(key)),
            Pressed::Changed
        );
        assert_eq!(words.paste("and\nSun\u{1b}[2J\u{202e}day"), Pressed::Changed);
        assert_eq!(words.text(), "Satur day and Sun?[2J\u{fffd}day");
        assert_eq!(pressed("<Enter>", |key| words.press(key)), Pressed::Confirmed);
        assert!(matches!(words.paste(&"x".repeat(30_000)), Pressed::Refused(_)));
    }

    #[test]
    fn many_lines_are_written_on() {
        let mut words = Words::new("one\r\ntwo", true);
        assert_eq!(pressed("!<Enter>three", |key| words.press(key)), Pressed::Changed);
        assert_eq!(words.text(), "one\ntwo!\nthree");
    }
}
