use super::Marking;
use super::entry::{Entry, Typed, Wanted};
use crate::item::Score;
use crate::mark::noted::{given, noted, unmoved};
use crate::mark::{Place, Step};
use crate::submission::read_points;
use crate::terminal::{Dialog, Help, KeyCode, KeyEvent, by_key, listed};

const HELP: &[(&str, &str)] = &[
    ("0 to 9", "gives so many points to all answers of the group"),
    ("p", "other points, such as 1.5 or 1/2"),
    ("c", "a comment: why, which the student reads in the feedback"),
    ("s, Enter", "leaves the group open and goes to the next open one"),
    ("u, r", "takes the last decision back, and makes it again"),
    ("x", "takes the group's marks back"),
    ("Up, Down", "goes to the group before or after, decided or not"),
    ("o", "goes to the first open group"),
    ("g", "goes to the group with a number"),
    ("l", "looks at all groups"),
    ("Tab", "chooses the pane that scrolls"),
    ("PgUp, PgDn", "scrolls it"),
    ("q", "stops for now; your marks are saved"),
    (
        "",
        "Names are hidden. Answers written alike are one group; what is like another answer stands next to it, and only you give points.",
    ),
];

impl<E> Marking<'_, E> {
    pub(super) fn key(&mut self, key: &KeyEvent) -> Result<(), E> {
        if let Some(help) = &mut self.help {
            if !help.stays(key) {
                self.help = None;
            }
            return Ok(());
        }
        if let Some(entry) = &mut self.entry {
            return match entry.key(key) {
                Typed::More => Ok(()),
                Typed::Given => {
                    self.entry = None;
                    Ok(())
                }
                Typed::Ready(wanted, text) => {
                    self.entry = None;
                    self.typed(wanted, &text)
                }
            };
        }
        if self.leaving.take().is_some() {
            return match by_key(key) {
                (KeyCode::Char('q' | 'Q'), false) => self.step(Step::Leave),
                _ => Ok(()),
            };
        }
        self.notice.clear();
        match by_key(key) {
            (KeyCode::Char('c'), true) => self.leave(),
            (KeyCode::Char('r'), true) => self.step(Step::Redo),
            (KeyCode::Char('z'), true) => self.step(Step::Undo),
            (_, true) => Ok(()),
            (code, false) => self.command(code),
        }
    }

    fn command(&mut self, code: KeyCode) -> Result<(), E> {
        let scrolled = if self.rubric_active {
            &mut self.rubric
        } else {
            &mut self.answers
        };
        match code {
            KeyCode::PageUp => scrolled.by_pages(-1),
            KeyCode::PageDown => scrolled.by_pages(1),
            KeyCode::Home => scrolled.to_top(),
            KeyCode::End => scrolled.to_end(),
            KeyCode::Tab | KeyCode::BackTab => self.rubric_active = !self.rubric_active,
            KeyCode::Char(digit @ '0'..='9') => {
                let points = digit.to_digit(10).unwrap_or_default();
                return self.award(Score(i64::from(points).into()), &points.to_string());
            }
            KeyCode::Char('p') => self.begin(Wanted::Points, ""),
            KeyCode::Char('c') => {
                let comment = match self.desk.place() {
                    Place::Group(group) => self.desk.comment(group).unwrap_or_default().to_owned(),
                    Place::Overview | Place::Left => String::new(),
                };
                self.begin(Wanted::Comment, &comment);
            }
            KeyCode::Char('g') => self.entry = Some(Entry::new(Wanted::Group, "")),
            KeyCode::Char('s') | KeyCode::Enter => return self.step(Step::Skip),
            KeyCode::Char('u') => return self.step(Step::Undo),
            KeyCode::Char('r') => return self.step(Step::Redo),
            KeyCode::Char('x') => return self.step(Step::Clear),
            KeyCode::Up | KeyCode::Char('k') => return self.step(Step::Back),
            KeyCode::Down | KeyCode::Char('j') => return self.step(Step::Next),
            KeyCode::Char('o') => return self.step(Step::FirstOpen),
            KeyCode::Char('l') => return self.step(Step::Overview),
            KeyCode::Char('q') => return self.leave(),
            KeyCode::Char('?') | KeyCode::F(1) => self.help = Some(Help::new("Marking", HELP)),
            _ => {}
        }
        Ok(())
    }

    /// Begins a line about the group in front of the person; elsewhere there is none.
    fn begin(&mut self, wanted: Wanted, text: &str) {
        match self.desk.place() {
            Place::Group(_) => self.entry = Some(Entry::new(wanted, text)),
            Place::Overview | Place::Left => "Go to a group first.".clone_into(&mut self.notice),
        }
    }

    /// Takes a line that is ready.
    fn typed(&mut self, wanted: Wanted, text: &str) -> Result<(), E> {
        let text = text.trim();
        match wanted {
            Wanted::Comment => self.step(Step::Comment(text.to_owned())),
            Wanted::Points => {
                if let Some(points) = read_points(text) {
                    return self.award(points, text);
                }
                self.notice = format!("`{text}` is no number of points; they are written 1, 1.5 or 1/2");
                Ok(())
            }
            Wanted::Group => {
                let count = self.desk.groups().len();
                match text.parse() {
                    Ok(number) if (1..=count).contains(&number) => self.step(Step::GoTo(number)),
                    _ => {
                        self.notice = format!("There is no group `{text}`. The groups are 1 to {count}.");
                        Ok(())
                    }
                }
            }
        }
    }

    fn award(&mut self, points: Score, written: &str) -> Result<(), E> {
        let step = Step::Award { points, why: None };
        let Place::Group(group) = self.desk.place() else {
            return self.step(step);
        };
        let Some(most) = self.desk.group(group).map(|(task, _)| task.points) else {
            return Ok(());
        };
        let Some(given) = given(self.desk, points) else {
            self.notice = format!("{written} points cannot be given: it earns 0 to {most}.");
            return Ok(());
        };
        self.step(step)?;
        self.notice = format!("Group {}: {given}", group + 1);
        Ok(())
    }

    fn step(&mut self, step: Step) -> Result<(), E> {
        if let Some(why) = unmoved(self.desk, &step) {
            why.clone_into(&mut self.notice);
            return Ok(());
        }
        self.notice = noted(self.desk, &step).unwrap_or_default();
        // A group that a decision is about is scrolled to, also where it is the same one.
        self.drawn = None;
        self.bench.step(self.desk, step)?;
        Ok(())
    }

    /// Leaves; where a reason would be lost, asks first.
    fn leave(&mut self) -> Result<(), E> {
        let unkept = self.desk.unkept_reasons();
        if unkept.is_empty() {
            return self.step(Step::Leave);
        }
        let groups = if unkept.len() == 1 { "group" } else { "groups" };
        let words = format!(
            "The reason of {groups} {} is not saved: reasons are saved with points, and there are none yet.",
            listed(&unkept)
        );
        self.leaving = Some(Dialog::new(
            &words,
            &[("q", "leave without it"), ("Esc", "stay and give points")],
        ));
        Ok(())
    }
}
