use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::keys::hints;
use super::typing::Wanted;
use super::view::{self, View};
use super::{ReviewScene, article};
use crate::review::rows;
use crate::terminal::{Page, Scroll, cell_line, fit, hint_line, pane, parts, too_small};

/// From so many columns on, question and article stand side by side.
const SIDE_BY_SIDE: u16 = 76;

impl ReviewScene {
    /// Draws the state as it is.
    pub(super) fn draw_all(&mut self, frame: &mut Frame) {
        if too_small(frame) {
            return;
        }
        let parts = parts(frame.area());
        let mut head = String::new();
        for piece in self.session.overview().gist() {
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
        let (title, page, cursor) = self.view.page(&self.session, above.width, self.look);
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

    /// The article with the evidence of the question that keys are about; beside a list of candidates the one that the cursor
    /// stands on.
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
        let place = self.pointed();
        let (page, evidence) = article::page(desk, place, area.width, self.look);
        let state = (place, desk.changes().len());
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
