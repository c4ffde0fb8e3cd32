use crate::submission::shown;
use crate::take::Sitting;
use crate::terminal::{KeyCode, Look, Page, Scroll, fit, words};

/// The list of all answers, with a last line to hand in.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    cursor: usize,
    /// Digits typed so far.
    typed: usize,
    pub scroll: Scroll,
}

impl Overview {
    /// Puts the cursor on the first question without an answer; on the last line where all have one.
    pub fn arrive(&mut self, sitting: &Sitting) {
        let first = sitting.unanswered().first().map(|number| number - 1);
        self.cursor = first.unwrap_or(sitting.questions().len());
        self.typed = 0;
    }

    /// The line that the cursor stands on.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Whether the cursor stands on the line to hand in.
    pub fn is_at_end(&self, count: usize) -> bool {
        self.cursor >= count
    }

    /// Moves the cursor.
    pub fn go(&mut self, code: KeyCode, count: usize) {
        self.typed = 0;
        let page = self.scroll.room().max(1);
        self.cursor = match code {
            KeyCode::Up => self.cursor.saturating_sub(1),
            KeyCode::Down => self.cursor + 1,
            KeyCode::PageUp => self.cursor.saturating_sub(page),
            KeyCode::PageDown => self.cursor + page,
            KeyCode::Home => 0,
            KeyCode::End => count,
            _ => self.cursor,
        }
        .min(count);
    }

    /// Goes to the question whose number is typed, digit by digit; says whether there is one.
    pub fn digit(&mut self, digit: char, count: usize) -> bool {
        let digit = digit
            .to_digit(10)
            .and_then(|digit| usize::try_from(digit).ok())
            .unwrap_or_default();
        let longer = self.typed.saturating_mul(10).saturating_add(digit);
        for number in [longer, digit] {
            if (1..=count).contains(&number) {
                self.typed = number;
                self.cursor = number - 1;
                return true;
            }
        }
        self.typed = 0;
        false
    }

    /// The list.
    pub fn page(&mut self, width: u16, room: u16, sitting: &Sitting, last_line: &str, look: Look) -> Page {
        let mut page = Page::new(width);
        let columns = page.width();
        for (place, question) in sitting.questions().iter().enumerate() {
            let answer = sitting
                .answer(question)
                .and_then(|answer| shown(question, answer).ok());
            let state = if answer.is_some() { "answered" } else { "to do" };
            let flag = if sitting.is_flagged(question) { '!' } else { ' ' };
            let here = place == self.cursor;
            let mark = if here { '\u{25b8}' } else { ' ' };
            let mut line = format!("{mark}{flag}{:>3}  {state:<8}  ", question.number);
            if columns >= 70 {
                let cell = fit(answer.as_deref().unwrap_or_default(), 18);
                let filler =
                    " ".repeat(20_usize.saturating_sub(unicode_width::UnicodeWidthStr::width(cell.as_str())));
                line = format!("{line}{cell}{filler}");
            }
            let used = unicode_width::UnicodeWidthStr::width(line.as_str());
            let stem = fit(&question.item.stem, columns.saturating_sub(used));
            let style = if here {
                look.cursor()
            } else if answer.is_some() {
                look.plain()
            } else {
                look.strong()
            };
            page.labelled(&words(&format!("{line}{stem}"), style), &[]);
        }
        page.gap();
        let here = self.is_at_end(sitting.questions().len());
        let style = if here { look.cursor() } else { look.strong() };
        let mark = if here { '\u{25b8}' } else { ' ' };
        page.labelled(&words(&format!("{mark}  {last_line}"), style), &[]);
        self.scroll.fit(usize::from(room), page.height());
        let at = if here {
            page.height().saturating_sub(1)
        } else {
            self.cursor
        };
        self.scroll.show(&(at..at + 1));
        page
    }
}
