use std::time::Duration;

use super::article::Marks;
use super::{Over, Side, TakeScene, WIDE, guide, question, remarks};
use crate::submission::{Question, shown};
use crate::take::draft::Draft;
use crate::take::show::scoring;
use crate::take::{Place, Stand};
use crate::terminal::ratatui::Frame;
use crate::terminal::ratatui::layout::{Constraint, Layout, Rect};
use crate::terminal::ratatui::text::{Line, Span};
use crate::terminal::ratatui::widgets::{Block, Paragraph};
use crate::terminal::{Page, cell_line, fit, hint_line, pane, parts, too_small};

impl<E> TakeScene<'_, '_, '_, E> {
    pub(super) fn draw_all(&mut self, frame: &mut Frame) {
        if too_small(frame) {
            return;
        }
        let look = self.around.look;
        let parts = parts(frame.area());
        frame.render_widget(self.head(parts.head.width), parts.head);
        self.wide = parts.body.width >= WIDE;
        let keys = match self.sitting.place() {
            Place::Question(_) => {
                self.draw_question(frame, parts.body);
                self.question_keys()
            }
            Place::Review => {
                self.draw_overview(frame, parts.body);
                guide::OVERVIEW_HINTS
            }
            Place::Over(_) => &[],
        };
        self.follow = false;
        let notice = fit(&self.told(), usize::from(parts.notice.width).saturating_sub(1));
        frame.render_widget(
            Line::from(vec![Span::raw(" "), Span::styled(notice, look.strong())]),
            parts.notice,
        );
        frame.render_widget(hint_line(keys, parts.keys.width, look), parts.keys);
        match &mut self.over {
            Some(Over::Help(help)) => help.draw(frame, look),
            Some(Over::HandIn(dialog) | Over::Leave(dialog) | Over::TimeUp(dialog)) => {
                dialog.draw(frame, look);
            }
            None => {}
        }
    }

    /// Where the student is: the quiz, whose it is, the question, the time.
    fn head(&self, width: u16) -> Line<'static> {
        let width = usize::from(width);
        let count = self.sitting.questions().len();
        let mut right = match self.sitting.question() {
            Some(question) => {
                let points = match question.item.points.0 {
                    1 => "1 point".to_owned(),
                    points => format!("{points} points"),
                };
                format!("Question {} of {count}, {points}", question.number)
            }
            None => format!("{count} questions"),
        };
        if let Some(left) = self.left {
            right = format!("{right}, {}", time(left));
        }
        let file = self.sitting.file();
        let student = self.sitting.quiz.student.as_ref();
        let student = student.map_or(file.student.0.as_str(), |student| student.name.as_str());
        let room = width.saturating_sub(right.chars().count() + 4);
        let practice = if self.around.practice.is_some() {
            "Practice: "
        } else {
            ""
        };
        let title = format!(
            "{practice}{} ({})",
            cell_line(&self.sitting.quiz.title),
            cell_line(student)
        );
        let left = if room < 12 {
            String::new()
        } else {
            fit(&title, room)
        };
        let right = fit(&right, width.saturating_sub(2));
        let used = Span::raw(&left).width() + Span::raw(&right).width() + 2;
        let filler = " ".repeat(width.saturating_sub(used));
        Line::styled(format!(" {left}{filler}{right} "), self.around.look.cursor())
    }

    /// What just happened; else how far the student is.
    fn told(&self) -> String {
        if !self.notice.is_empty() {
            return self.notice.clone();
        }
        let count = self.sitting.questions().len();
        let open = self.sitting.unanswered().len();
        let flagged = self.sitting.flagged().len();
        let mut told = format!("{} answered, {open} to do", count - open);
        if flagged > 0 {
            told = format!("{told}, {flagged} flagged (!)");
        }
        told
    }

    fn question_keys(&self) -> &'static [(&'static str, &'static str)] {
        if self.side == Side::Article && !self.asks_for_sentences() {
            return guide::ARTICLE_HINTS;
        }
        match &self.draft {
            _ if self.is_done() => guide::DONE_HINTS,
            Some(draft) => guide::hints(draft, self.writing),
            None => &[],
        }
    }

    fn draw_overview(&mut self, frame: &mut Frame, area: Rect) {
        let practises = self.around.practice.is_some();
        let last = if practises { "End the practice" } else { "Hand in" };
        let room = area.height.saturating_sub(1);
        let page = self
            .overview
            .page(area.width, room, self.sitting, last, self.around.look);
        let scroll = &mut self.overview.scroll;
        pane(frame, area, "Your answers", &page, scroll, true, self.around.look);
    }

    fn draw_question(&mut self, frame: &mut Frame, body: Rect) {
        let selects = self.asks_for_sentences();
        if self.wide {
            let [left, line, right] =
                Layout::horizontal([Constraint::Fill(1), Constraint::Length(2), Constraint::Fill(1)])
                    .areas(body);
            let rule = vec![Line::styled("\u{2502}", self.around.look.faint()); usize::from(line.height)];
            frame.render_widget(Paragraph::new(rule), line);
            self.draw_article(frame, left, self.side == Side::Article || selects);
            self.draw_task(frame, right, self.side == Side::Question);
        } else if selects {
            // The question above, as far as it needs room; the sentences are chosen below.
            let whole = self
                .task_page(body.width)
                .map_or(0, |(page, _)| page.height() + 1);
            let most = usize::from(body.height) / 2;
            let height = u16::try_from(whole.min(most).max(3)).unwrap_or(u16::MAX);
            let [above, below] =
                Layout::vertical([Constraint::Length(height), Constraint::Min(0)]).areas(body);
            self.draw_task(frame, above, false);
            self.draw_article(frame, below, true);
        } else if self.side == Side::Article {
            self.draw_article(frame, body, true);
        } else {
            self.draw_task(frame, body, true);
        }
    }

    fn draw_article(&mut self, frame: &mut Frame, area: Rect, active: bool) {
        let marks = Marks {
            choice: match &self.draft {
                Some(Draft::Sentences(sentences)) => Some(sentences.clone()),
                _ => None,
            },
            evidence: self.evidence(),
        };
        let articles = &self.sitting.quiz.articles;
        let look = self.around.look;
        self.article
            .draw(frame, area, articles, marks, (active, self.follow), look);
    }

    /// The sentences that practice points to.
    fn evidence(&self) -> Vec<crate::language::SentenceNo> {
        let stand = self.sitting.question().map(|question| self.stand(question));
        match stand {
            Some(Stand::Done(remark)) => remark.evidence.clone(),
            Some(Stand::TryAgain(remark)) => remark
                .reasons
                .iter()
                .filter_map(|reason| reason.sentence)
                .collect(),
            Some(Stand::Untried) | None => Vec::new(),
        }
    }

    fn task_page(&self, width: u16) -> Option<(Page, std::ops::Range<usize>)> {
        let (question, draft) = (self.sitting.question()?, self.draft.as_ref()?);
        let mut page = Page::new(width.saturating_sub(1));
        let scoring = scoring(&self.labels, self.sitting, question);
        let cursor = question::write(&mut page, question, draft, scoring.as_deref(), self.around.look);
        // An answer given line by line may be none that can be pointed to here: words that no bank offers.
        if draft.answer(question.shape()).is_none()
            && let Some(Ok(answer)) = self
                .sitting
                .answer(question)
                .map(|answer| shown(question, answer))
        {
            page.gap();
            page.text(
                &format!("Your answer so far: {answer}"),
                self.around.look.chosen(),
            );
        }
        Some((page, cursor))
    }

    /// The question with its answer.
    fn draw_task(&mut self, frame: &mut Frame, area: Rect, active: bool) {
        let Some((mut page, mut cursor)) = self.task_page(area.width) else {
            return;
        };
        let look = self.around.look;
        let Some(question) = self.sitting.question() else {
            return;
        };
        let title = title(question, self.sitting.is_flagged(question));
        let before = page.height();
        remarks::write(&mut page, self.stand(question), self.sitting.quiz, look);
        if page.height() > before && self.follow {
            // A new remark is what is to be read.
            cursor = before..page.height();
        }
        let (above, editor) = match &self.draft {
            Some(Draft::Words(words)) => split(area, page.height(), words.has_many_lines()),
            _ => (area, None),
        };
        self.scroll
            .fit(usize::from(above.height.saturating_sub(1)), page.height());
        if self.follow {
            self.scroll.show(&cursor);
        }
        pane(frame, above, &title, &page, &mut self.scroll, active, look);
        if let (Some(area), Some(Draft::Words(words))) = (editor, &mut self.draft) {
            let writes = active && self.writing;
            let style = if writes { look.strong() } else { look.faint() };
            let block =
                Block::bordered()
                    .border_style(style)
                    .title(if writes { " you write here " } else { "" });
            let inside = block.inner(area);
            frame.render_widget(block, area);
            frame.render_widget(words.area(writes), inside);
        }
    }
}

fn title(question: &Question, flagged: bool) -> String {
    let flag = if flagged { " (flagged !)" } else { "" };
    format!("Question {}{flag}", question.number)
}

/// The room for a question and for what is written below it: as little as the question needs, as much as there is.
fn split(area: Rect, height: usize, many_lines: bool) -> (Rect, Option<Rect>) {
    let least = if many_lines { 6 } else { 3 };
    let least = least.min(area.height.saturating_sub(3));
    let wants = u16::try_from(height + 2).unwrap_or(u16::MAX);
    let above = wants.min(area.height.saturating_sub(least));
    let below = if many_lines {
        area.height.saturating_sub(above).min(14)
    } else {
        3.min(area.height.saturating_sub(above))
    };
    let [above, editor] =
        Layout::vertical([Constraint::Length(above), Constraint::Length(below)]).areas(area);
    (above, Some(editor))
}

/// The time that is left: minutes while there are several, seconds at the end.
fn time(left: Duration) -> String {
    match left.as_secs() {
        seconds if seconds >= 120 => format!("{} min left", seconds.div_ceil(60)),
        seconds => format!("{seconds} s left"),
    }
}
