//! Scenes on a grid of cells, for tests.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

use super::{Event, Scene};
use crate::terminal::{KeyCode, KeyEvent, KeyModifiers};

/// A key without Control or Alt.
pub fn key(code: KeyCode) -> KeyEvent {
    KeyEvent::new(code, KeyModifiers::NONE)
}

/// A key with Control held.
pub fn control(character: char) -> Event {
    Event::Key(KeyEvent::new(KeyCode::Char(character), KeyModifiers::CONTROL))
}

/// The events of a line as a person types it: letters, with other keys in angle brackets, as `b<Down><Space><Enter>`.
pub fn keys(line: &str) -> Vec<Event> {
    let mut events = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let named = rest
            .strip_prefix('<')
            .and_then(|inside| inside.split_once('>'))
            .and_then(|(name, after)| Some((named(name)?, after)));
        let (code, after) = named.unwrap_or((KeyCode::Char(first), &rest[first.len_utf8()..]));
        events.push(Event::Key(key(code)));
        rest = after;
    }
    events
}

fn named(name: &str) -> Option<KeyCode> {
    Some(match name {
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Enter" => KeyCode::Enter,
        "Space" => KeyCode::Char(' '),
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "BackTab" => KeyCode::BackTab,
        "Back" => KeyCode::Backspace,
        "Delete" => KeyCode::Delete,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        name => KeyCode::F(name.strip_prefix('F')?.parse().ok()?),
    })
}

/// A screen of a test.
pub struct Stage {
    terminal: Terminal<TestBackend>,
}

impl Stage {
    pub fn new(width: u16, height: u16) -> Self {
        let terminal = Terminal::new(TestBackend::new(width, height)).expect("a grid of cells");
        Self { terminal }
    }

    pub fn resize(&mut self, width: u16, height: u16) {
        self.terminal.backend_mut().resize(width, height);
    }

    /// Draws a scene, and gives what is seen as lines of text.
    pub fn seen<S: Scene>(&mut self, scene: &mut S) -> String {
        self.terminal
            .draw(|frame| scene.draw(frame))
            .expect("a grid takes everything");
        grid(self.terminal.backend().buffer())
    }

    /// The cells that were drawn last and have this modifier, as lines of text, without empty ones.
    pub fn with_modifier(&self, modifier: Modifier) -> String {
        let mut only = self.terminal.backend().buffer().clone();
        for cell in &mut only.content {
            if !cell.modifier.contains(modifier) {
                cell.set_symbol(" ");
            }
        }
        let lines = grid(&only);
        let lines = lines.lines().filter(|line| !line.trim().is_empty());
        lines.flat_map(|line| [line.trim(), "\n"]).collect()
    }
}

/// Gives a scene events, drawing after each as on a real screen, and tells what is seen at last.
pub fn acted<S: Scene<Problem: std::fmt::Debug>>(
    scene: &mut S,
    stage: &mut Stage,
    events: impl IntoIterator<Item = Event>,
) -> String {
    stage.seen(scene);
    for event in events {
        if scene.over() {
            break;
        }
        scene.take(event).expect("the scene goes on");
        stage.seen(scene);
    }
    stage.seen(scene)
}

/// The cells as lines of text, without the spaces at their ends.
pub fn grid(buffer: &Buffer) -> String {
    let mut text = String::new();
    for row in buffer.area.top()..buffer.area.bottom() {
        let mut line = String::new();
        let mut column = buffer.area.left();
        while column < buffer.area.right() {
            let symbol = buffer[(column, row)].symbol();
            line.push_str(symbol);
            column += u16::try_from(symbol.width().max(1)).unwrap_or(1);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Holds what is seen against a file under `tests/golden/screens/`; with `NEWSQUIZ_BLESS=1` the file is written anew
/// instead.
#[allow(
    clippy::disallowed_methods,
    reason = "goldens are files that the tests look at"
)]
pub fn golden(name: &str, seen: &str) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/screens");
    let path = folder.join(name);
    if std::env::var_os("NEWSQUIZ_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for goldens");
        std::fs::write(&path, seen).expect("a golden file");
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        seen, expected,
        "`tests/golden/screens/{name}`; if the change is meant, run the tests with NEWSQUIZ_BLESS=1 and look at the difference"
    );
}

#[cfg(test)]
mod tests {
    use ratatui::Frame;
    use ratatui::style::Modifier;

    use super::{Stage, acted, keys};
    use crate::terminal::KeyCode;
    use crate::terminal::full::{
        Dialog, Event, Help, Look, Page, Scene, Scroll, cell_line, hint_line, pane, parts, too_small,
    };

    /// A scene of all parts.
    struct Sample {
        help: Option<Help>,
        dialog: Option<Dialog>,
        scroll: Scroll,
        over: bool,
    }

    impl Scene for Sample {
        type Problem = ();

        fn draw(&mut self, frame: &mut Frame) {
            if too_small(frame) {
                return;
            }
            let look = Look::new(false);
            let parts = parts(frame.area());
            frame.render_widget(cell_line("Twenty\nlines"), parts.head);
            let mut page = Page::new(parts.body.width);
            for number in 1..=20 {
                page.text(&format!("line {number}\u{1b}[2J"), look.plain());
            }
            pane(frame, parts.body, "Lines", &page, &mut self.scroll, true, look);
            frame.render_widget(
                hint_line(&[("q", "leave"), ("?", "help")], parts.keys.width, look),
                parts.keys,
            );
            if let Some(help) = &mut self.help {
                help.draw(frame, look);
            }
            if let Some(dialog) = &self.dialog {
                dialog.draw(frame, look);
            }
        }

        fn take(&mut self, event: Event) -> Result<(), ()> {
            let Event::Key(key) = event else { return Ok(()) };
            if let Some(help) = &mut self.help {
                if !help.stays(&key) {
                    self.help = None;
                }
                return Ok(());
            }
            match key.code {
                KeyCode::Down => self.scroll.by(1),
                KeyCode::Char('?') => {
                    self.help = Some(Help::new(
                        "Help",
                        &[("q", "leaves, after a question"), ("", "There is no more.")],
                    ));
                }
                KeyCode::Char('q') if self.dialog.is_some() => self.over = true,
                KeyCode::Char('q') => {
                    self.dialog = Some(Dialog::new(
                        "Do you want to leave?",
                        &[("q", "leave"), ("Esc", "stay")],
                    ));
                }
                _ => self.dialog = None,
            }
            Ok(())
        }

        fn over(&self) -> bool {
            self.over
        }
    }

    #[test]
    fn a_scene_is_seen_as_lines() {
        let mut scene = Sample {
            help: None,
            dialog: None,
            scroll: Scroll::default(),
            over: false,
        };
        let mut stage = Stage::new(40, 12);
        let seen = acted(&mut scene, &mut stage, keys("<Down><Down>"));
        super::golden("harness/lines.txt", &seen);
        assert_eq!(
            stage.with_modifier(Modifier::BOLD),
            "\u{25b8} Lines\nq         ?\n"
        );
        super::golden("harness/help.txt", &acted(&mut scene, &mut stage, keys("?")));
        super::golden(
            "harness/dialog.txt",
            &acted(&mut scene, &mut stage, keys("<Esc>q")),
        );
        stage.resize(20, 5);
        assert_eq!(
            stage.seen(&mut scene),
            "Too small.\nMake the\nwindow larger.\n\n\n"
        );
        acted(&mut scene, &mut stage, keys("q"));
        assert!(scene.over());
    }

    #[test]
    fn nothing_panics_at_any_size() {
        for width in 0..50 {
            for height in 0..14 {
                for open in ["", "?", "q"] {
                    let mut scene = Sample {
                        help: None,
                        dialog: None,
                        scroll: Scroll::default(),
                        over: false,
                    };
                    acted(&mut scene, &mut Stage::new(width, height), keys(open));
                }
            }
        }
    }
}
