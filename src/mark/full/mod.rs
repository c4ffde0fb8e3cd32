//! The marking desk on the whole screen: groups of answers left, the question with its rubric right.

mod answers_pane;
mod entry;
mod keys;
mod rubric_pane;
#[cfg(test)]
mod seen;

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::mark::show;
use crate::mark::{Bench, Desk, Place};
use crate::terminal::{
    Dialog, Event, Help, Look, Page, Scene, Scroll, cell_line, fit, hint_line, pane, parts, too_small,
};
use entry::Entry;

/// From this width on both panes stand side by side.
const SIDE_BY_SIDE: u16 = 72;

/// A person at the desk, on the whole screen. What is drawn is a function of this state alone.
pub struct Marking<'m, E> {
    desk: &'m mut Desk,
    bench: Bench<'m, E>,
    look: Look,
    answers: Scroll,
    rubric: Scroll,
    /// Whether the rubric is the pane that scrolls.
    rubric_active: bool,
    entry: Option<Entry>,
    help: Option<Help>,
    /// Asked before a reason is lost.
    leaving: Option<Dialog>,
    /// What just happened.
    notice: String,
    /// The place that was drawn last: a new one is scrolled to.
    drawn: Option<Place>,
}

impl<'m, E> Marking<'m, E> {
    /// Begins at the desk's place.
    pub fn new(desk: &'m mut Desk, bench: Bench<'m, E>, look: Look) -> Self {
        Self {
            desk,
            bench,
            look,
            answers: Scroll::default(),
            rubric: Scroll::default(),
            rubric_active: false,
            entry: None,
            help: None,
            leaving: None,
            notice: String::new(),
            drawn: None,
        }
    }

    /// The head: whose marks, and how far.
    fn head(&self, width: u16) -> String {
        let progress = self.desk.progress();
        let marked = format!(
            "{}/{} answers, {}/{} groups",
            progress.answers_marked, progress.answers, progress.groups_marked, progress.groups
        );
        let long = cell_line(&format!("Marking by {}: {marked}", self.desk.marker()));
        let width = usize::from(width);
        if long.chars().count() <= width {
            long
        } else {
            fit(&marked, width)
        }
    }

    /// The keys that matter here.
    fn keys(&self, width: u16) -> Line<'static> {
        if self.entry.is_some() {
            return hint_line(Entry::HINTS, width, self.look);
        }
        let points = match self.desk.place() {
            Place::Group(group) => self
                .desk
                .group(group)
                .map(|(task, _)| format!("0-{}", task.points.0.min(9))),
            Place::Overview | Place::Left => None,
        };
        let hints = match &points {
            Some(points) => vec![
                (points.as_str(), "points"),
                ("s", "skip"),
                ("u", "undo"),
                ("c", "comment"),
                ("p", "other points"),
                ("q", "stop"),
                ("?", "help"),
            ],
            None => vec![
                ("o", "first open"),
                ("u", "undo"),
                ("\u{2191}", "back"),
                ("q", "stop"),
                ("?", "help"),
            ],
        };
        hint_line(&hints, width, self.look)
    }

    /// The panes: side by side, or where the screen is narrow the rubric below, as high as it needs, up to half of it.
    fn split(&self, area: Rect) -> (Rect, Rect) {
        if area.width >= SIDE_BY_SIDE {
            let widths = [Constraint::Fill(3), Constraint::Length(1), Constraint::Fill(2)];
            let [left, _, right] = Layout::horizontal(widths).areas(area);
            return (left, right);
        }
        let needed = rubric_pane::page(self.desk, area.width, self.look).page.height() + 1;
        let needed = u16::try_from(needed).unwrap_or(u16::MAX);
        let heights = [
            Constraint::Fill(1),
            Constraint::Length(needed.min(area.height / 2)),
        ];
        let [above, below] = Layout::vertical(heights).areas(area);
        (above, below)
    }

    fn body(&mut self, frame: &mut Frame, area: Rect) {
        let (left, right) = self.split(area);
        let page = rubric_pane::page(self.desk, right.width, self.look);
        if self.drawn != Some(self.desk.place()) {
            self.rubric.to_top();
        }
        let active = self.rubric_active;
        pane(
            frame,
            right,
            &page.title,
            &page.page,
            &mut self.rubric,
            active,
            self.look,
        );
        let page = answers_pane::page(self.desk, left.width, self.look);
        self.answers
            .fit(usize::from(left.height.saturating_sub(1)), page.page.height());
        if self.drawn != Some(self.desk.place()) {
            self.answers.show(&page.here);
        }
        pane(
            frame,
            left,
            &page.title,
            &page.page,
            &mut self.answers,
            !active,
            self.look,
        );
    }
}

impl<E> Scene for Marking<'_, E> {
    type Problem = E;

    fn draw(&mut self, frame: &mut Frame) {
        if too_small(frame) {
            return;
        }
        let parts = parts(frame.area());
        let head = self.head(parts.head.width);
        frame.render_widget(Line::styled(head, self.look.strong()), parts.head);
        self.body(frame, parts.body);
        self.drawn = Some(self.desk.place());
        if let Some(entry) = &mut self.entry {
            entry.draw(frame, parts.notice, self.look);
        } else {
            let notice = fit(&self.notice, usize::from(parts.notice.width));
            frame.render_widget(notice, parts.notice);
        }
        frame.render_widget(self.keys(parts.keys.width), parts.keys);
        if let Some(help) = &mut self.help {
            help.draw(frame, self.look);
        }
        if let Some(dialog) = &self.leaving {
            dialog.draw(frame, self.look);
        }
    }

    fn take(&mut self, event: Event) -> Result<(), E> {
        match event {
            Event::Key(key) => self.key(&key),
            Event::Paste(text) => {
                if let Some(entry) = &mut self.entry {
                    entry.paste(&text);
                }
                Ok(())
            }
            Event::Resized => {
                self.drawn = None;
                Ok(())
            }
        }
    }

    fn over(&self) -> bool {
        self.desk.place() == Place::Left
    }
}

/// What a pane shows, under which title, and the lines of the group in front of the person.
struct Shown {
    title: String,
    page: Page,
    here: Range<usize>,
}

/// `3 of 12: 4 answers written alike`, as a pane's title.
fn title(desk: &Desk) -> String {
    match desk.place() {
        Place::Group(group) => desk
            .group(group)
            .map(|(_, answers)| show::group_title(group + 1, desk.groups().len(), &answers))
            .unwrap_or_default(),
        Place::Overview | Place::Left => "All groups".to_owned(),
    }
}
