use std::io;
use std::time::Duration;

use ratatui::{Frame, Terminal, backend::Backend};

use super::{Event, Events};

/// What fills the screen: a state that draws itself and takes events.
pub trait Scene {
    /// Why it cannot go on.
    type Problem;

    /// Draws the state as it is. It may note what it drew: how far can be scrolled, for example.
    fn draw(&mut self, frame: &mut Frame);

    /// Takes an event.
    fn take(&mut self, event: Event) -> Result<(), Self::Problem>;

    /// Whether it is over.
    fn over(&self) -> bool;

    /// How long to wait for an event before [`Scene::tick`]; none waits as long as it takes.
    fn pace(&self) -> Option<Duration> {
        None
    }

    /// Looks at the clock: after each wait, and after each event where there is a pace.
    fn tick(&mut self) -> Result<(), Self::Problem> {
        Ok(())
    }
}

/// Why a scene broke off.
#[derive(Debug)]
pub enum SceneError<P> {
    /// The terminal cannot be written to or read from.
    Terminal(io::Error),
    /// The scene itself cannot go on.
    Scene(P),
}

/// Events that are taken before the screen is drawn again, so that held keys do not lag behind.
const BATCH: usize = 64;

/// Leads a scene until it is over.
pub fn play<B, S>(
    scene: &mut S,
    terminal: &mut Terminal<B>,
    events: &mut dyn Events,
) -> Result<(), SceneError<S::Problem>>
where
    B: Backend<Error = io::Error>,
    S: Scene,
{
    while !scene.over() {
        let drawn = terminal.draw(|frame| scene.draw(frame));
        drawn.map_err(SceneError::Terminal)?;
        let mut wait = scene.pace();
        for _ in 0..BATCH {
            let Some(event) = events.next_event(wait).map_err(SceneError::Terminal)? else {
                break;
            };
            scene.take(event).map_err(SceneError::Scene)?;
            if scene.over() {
                break;
            }
            wait = Some(Duration::ZERO);
        }
        if scene.pace().is_some() && !scene.over() {
            scene.tick().map_err(SceneError::Scene)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::num::NonZeroU16;
    use std::time::Duration;

    use ratatui::backend::CrosstermBackend;
    use ratatui::layout::Rect;
    use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

    use super::{Scene, SceneError, play};
    use crate::terminal::KeyCode;
    use crate::terminal::full::rehearse::key;
    use crate::terminal::full::{Event, Events};

    /// Counts what happens to it.
    #[derive(Default)]
    struct Counter {
        draws: usize,
        ticks: usize,
        typed: String,
    }

    impl Scene for Counter {
        type Problem = char;

        fn draw(&mut self, frame: &mut Frame) {
            self.draws += 1;
            frame.render_widget(format!("typed: {}", self.typed), frame.area());
        }

        fn take(&mut self, event: Event) -> Result<(), char> {
            if let Event::Key(key) = event
                && let KeyCode::Char(character) = key.code
            {
                if character == '!' {
                    return Err(character);
                }
                self.typed.push(character);
            }
            Ok(())
        }

        fn over(&self) -> bool {
            self.typed.ends_with('.')
        }

        fn pace(&self) -> Option<Duration> {
            Some(Duration::from_secs(1))
        }

        fn tick(&mut self) -> Result<(), char> {
            self.ticks += 1;
            Ok(())
        }
    }

    /// Events one by one; a gap is a wait in which nothing comes.
    struct Script(Vec<Option<Event>>);

    impl Events for Script {
        fn next_event(&mut self, _: Option<Duration>) -> io::Result<Option<Event>> {
            if self.0.is_empty() {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            Ok(self.0.remove(0))
        }
    }

    fn played(script: Vec<Option<Event>>) -> (Counter, Vec<u8>, Result<(), SceneError<char>>) {
        let mut bytes = Vec::new();
        let mut counter = Counter::default();
        let options = TerminalOptions {
            viewport: Viewport::Fixed(Rect::new(0, 0, 40, 3)),
        };
        let backend = CrosstermBackend::new(&mut bytes);
        let mut terminal =
            Terminal::with_options(backend, options).expect("a fixed screen needs no terminal");
        let end = play(&mut counter, &mut terminal, &mut Script(script));
        drop(terminal);
        (counter, bytes, end)
    }

    #[test]
    fn a_scene_is_drawn_after_its_events_and_ticks_between_them() {
        let typed = |character| Some(Event::Key(key(KeyCode::Char(character))));
        let (counter, bytes, end) = played(vec![typed('a'), typed('b'), None, None, typed('.')]);
        assert!(end.is_ok());
        assert_eq!((counter.draws, counter.ticks), (3, 2));
        let size = |lines| NonZeroU16::new(lines).expect("not zero");
        let mut parser = vt100::Parser::new(size(3), size(40), 0);
        parser.process(&bytes);
        assert_eq!(parser.screen().contents(), "typed: ab");
    }

    #[test]
    fn what_breaks_off_is_told_apart() {
        let typed = Some(Event::Key(key(KeyCode::Char('!'))));
        assert!(matches!(played(vec![typed]).2, Err(SceneError::Scene('!'))));
        assert!(matches!(played(vec![]).2, Err(SceneError::Terminal(_))));
    }
}
