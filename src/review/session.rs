use crate::bank::OwnItems;
use crate::item::Part;
use crate::quiz::Quiz;
use crate::review::command::{Command, HELP, read_command};
use crate::review::desk::Desk;
use crate::review::draft::Draft;
use crate::review::edit::typed_answers;
use crate::review::overview::Overview;
use crate::review::reply::Reply;
use crate::review::rows::{self, Row, Tone};
use crate::review::step::{Refused, Step};
use crate::terminal::{cell_line, counted, listed};

/// Where files come from and go to; what cannot be done is told in words.
pub trait Cabinet {
    /// The questions of a file.
    fn own(&mut self, path: &str) -> Result<OwnItems, String>;

    /// Writes a quiz under a name, or under the one that was agreed, and tells where.
    fn write(&mut self, quiz: &Quiz, name: Option<&str>) -> Result<String, String>;
}

/// A teacher at the desk: which question is in front, and whether the work is saved.
pub struct Session {
    desk: Desk,
    /// What the quiz amounts to; looking means making the quiz, so it is done once for each draft.
    overview: Overview,
    /// The draft that was looked at.
    looked_at: Draft,
    place: usize,
    /// The draft that was written last.
    written: Option<Draft>,
    warned: bool,
    over: bool,
    width: usize,
}

impl Session {
    /// Begins at the first question that is marked for looking over, or else at the first.
    #[must_use]
    pub fn new(desk: Desk) -> Self {
        let marked = |place: &usize| desk.entry(*place).is_some_and(|entry| entry.key.review);
        Self {
            place: (0..desk.count()).find(marked).unwrap_or(0),
            overview: Overview::of(&desk),
            looked_at: desk.draft.clone(),
            desk,
            written: None,
            warned: false,
            over: false,
            width: 80,
        }
    }

    /// Columns that lists are cut to.
    pub fn set_width(&mut self, width: usize) {
        self.width = width;
    }

    /// The quiz on the desk.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The place of the question in front, from 0.
    #[must_use]
    pub fn place(&self) -> usize {
        self.place
    }

    /// Whether the teacher left.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// Whether something was changed that is not written.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        match &self.written {
            Some(written) => self.desk.draft != *written,
            None => self.desk.is_changed(),
        }
    }

    /// What was changed since the quiz was opened, or written last, in words; none where nothing was.
    #[must_use]
    pub fn unwritten(&self) -> Option<String> {
        if !self.is_unsaved() {
            return None;
        }
        let now = self.desk.changes();
        let Some(written) = &self.written else {
            return Some(format!("{} not written", counted(now.len(), "change")));
        };
        let then = self.desk.changes_of(written);
        let same = now
            .iter()
            .zip(then)
            .take_while(|(one, other)| one == other)
            .count();
        let (new, gone) = (now.len() - same, then.len() - same);
        Some(match (new, gone) {
            (new, 0) => format!("{} not written", counted(new, "change")),
            (0, gone) => format!("{} taken back since it was written", counted(gone, "change")),
            (new, gone) => format!(
                "{} not written, and {gone} taken back since it was written",
                counted(new, "change")
            ),
        })
    }

    /// Whether a quiz was written.
    #[must_use]
    pub fn has_written(&self) -> bool {
        self.written.is_some()
    }

    /// What the quiz amounts to as it is now.
    #[must_use]
    pub fn overview(&self) -> &Overview {
        &self.overview
    }

    /// Puts the question at a place in front, where there is one.
    pub(super) fn stand_at(&mut self, place: usize) {
        self.place = place.min(self.desk.count().saturating_sub(1));
    }

    /// The question in front, as rows.
    #[must_use]
    pub fn item(&self) -> Vec<Row> {
        rows::item(&self.desk, &self.overview, self.place)
    }

    /// The words of a part of the question in front.
    #[must_use]
    pub fn part(&self, part: Part) -> Option<String> {
        rows::current(&self.desk, self.place, part)
    }

    /// Does what a typed line says.
    pub fn line(&mut self, line: &str, cabinet: &mut dyn Cabinet) -> Reply {
        let shape = self
            .desk
            .entry(self.place)
            .map(|entry| entry.item.response.clone());
        self.act(read_command(line, shape.as_ref()), cabinet)
    }

    /// Does what a command says.
    pub fn act(&mut self, command: Command, cabinet: &mut dyn Cabinet) -> Reply {
        let mut reply = self.act_on_desk(command, cabinet);
        reply.changed = self.desk.draft != self.looked_at;
        if reply.changed {
            self.overview = Overview::of(&self.desk);
            self.looked_at = self.desk.draft.clone();
        }
        reply
    }

    fn act_on_desk(&mut self, command: Command, cabinet: &mut dyn Cabinet) -> Reply {
        let warned = std::mem::take(&mut self.warned);
        let last = self.desk.count().saturating_sub(1);
        match command {
            Command::Next if self.place >= last => {
                Reply::said("This is the last question; list shows all, write writes the quiz.")
            }
            Command::Next => {
                self.place += 1;
                Reply::item()
            }
            Command::Back if self.place == 0 => Reply::said("This is the first question."),
            Command::Back => {
                self.place -= 1;
                Reply::item()
            }
            Command::Go(number) => match number.checked_sub(1).filter(|place| *place <= last) {
                Some(place) => {
                    self.place = place;
                    Reply::item()
                }
                None => Reply::said(sentence(&Refused::NoItem {
                    number,
                    there: (1..=last + 1).collect(),
                })),
            },
            Command::Show => Reply::item(),
            Command::List => Reply::rows(rows::list(&self.desk, &self.overview, self.width)),
            Command::Shares => Reply::rows(rows::shares(&self.overview)),
            Command::Others => Reply::rows(rows::others(&self.desk, Some(self.place))),
            Command::Article(sentence) => Reply::rows(rows::article(&self.desk, sentence)),
            Command::Words => Reply::rows(rows::glossary(&self.desk)),
            Command::Changes if self.desk.changes().is_empty() => Reply::said("Nothing was changed yet."),
            Command::Changes => Reply::rows(rows::changes(&self.desk)),
            Command::Accept => self.step(Step::Accept(self.place)),
            Command::Drop => self.step_and_show(Step::Drop(self.place)),
            Command::Swap(name) => self.step_and_show(Step::Swap(self.place, name)),
            Command::Add(name) => self.step(Step::Add(name)),
            Command::Points(points) => self.step(Step::Points(self.place, points)),
            Command::Move(number) => self.move_to(number),
            // As it is shown it is typed again where nothing is changed: in one line, spaces and letters made plain.
            Command::Edit(part, words)
                if self
                    .part(part)
                    .is_some_and(|old| cell_line(&old) == cell_line(&words)) =>
            {
                Reply::said(sentence(&Refused::Same))
            }
            Command::Edit(Part::Accepted, words) => {
                let entry = self.desk.entry(self.place);
                let answers = entry.map(|entry| typed_answers(&words, entry));
                let answers = answers.unwrap_or_default();
                self.step_and_show(Step::Accepted(self.place, answers))
            }
            Command::Edit(part, words) => self.step_and_show(Step::Edit(self.place, part, words)),
            Command::Part(part) => self.tell_part(part),
            Command::Own(path) => self.own(&path, cabinet),
            Command::Word(word, meaning) => self.step(Step::Word { word, meaning }),
            Command::NoWord(word) => self.step(Step::NoWord(word)),
            Command::PrintWords(prints) => self.step(Step::PrintWords(prints)),
            Command::Undo => self.went(Desk::undo, "The last step is undone."),
            Command::Redo => self.went(Desk::redo, "The step is made again."),
            Command::Write(name) => self.write(name.as_deref(), cabinet),
            Command::Quit => {
                let unwritten = self.unwritten().filter(|_| !warned);
                self.warned = unwritten.is_some();
                self.over = !self.warned;
                let asked = |unwritten| {
                    Reply::said(format!(
                        "{unwritten}: type write to write the quiz, or quit again to leave without."
                    ))
                };
                unwritten.map_or_else(Reply::default, asked)
            }
            Command::Help => Reply::rows(help()),
            Command::Nothing => {
                Reply::said("Type next for the next question, or ? for all that can be typed.")
            }
            Command::Unclear(message) => Reply::said(message),
        }
    }

    fn step(&mut self, step: Step) -> Reply {
        let told = self.desk.step(step);
        self.place = self.place.min(self.desk.count().saturating_sub(1));
        match told {
            Ok(told) => Reply::said(told),
            Err(refused) => Reply::said(sentence(&refused)),
        }
    }

    /// Makes a step, and shows the question in front where it was made.
    fn step_and_show(&mut self, step: Step) -> Reply {
        let before = self.desk.changes().len();
        let reply = self.step(step);
        if self.desk.changes().len() > before {
            reply.with_item()
        } else {
            reply
        }
    }

    /// Puts the question in front at another place, where it stays in front.
    fn move_to(&mut self, number: usize) -> Reply {
        let Some(to) = number.checked_sub(1) else {
            return Reply::said("Places are counted from 1.");
        };
        let before = self.desk.changes().len();
        let reply = self.step(Step::Move { from: self.place, to });
        if self.desk.changes().len() > before {
            self.place = to;
        }
        reply
    }

    fn went(&mut self, way: fn(&mut Desk) -> Result<(), Refused>, told: &str) -> Reply {
        let went = way(&mut self.desk);
        self.place = self.place.min(self.desk.count().saturating_sub(1));
        match went {
            Ok(()) => Reply::said(told).with_item(),
            Err(refused) => Reply::said(sentence(&refused)),
        }
    }

    fn tell_part(&self, part: Part) -> Reply {
        let Some(entry) = self.desk.entry(self.place) else {
            return Reply::default();
        };
        let named = part.named(&entry.item.response);
        Reply::said(match self.part(part) {
            Some(words) if words.is_empty() => format!("There are no words yet ({named})."),
            Some(words) => format!("It reads ({named}): {words}"),
            None => sentence(&Refused::NoPart {
                number: self.place + 1,
                part: named,
                there: self.desk.parts(self.place),
            }),
        })
    }

    /// Puts all questions of a file in, or none.
    fn own(&mut self, path: &str, cabinet: &mut dyn Cabinet) -> Reply {
        let own = match cabinet.own(path) {
            Ok(own) => own,
            Err(why) => return Reply::said(why),
        };
        let mut desk = self.desk.clone();
        let count = own.items.len();
        for item in own.items {
            let step = Step::Write(Box::new(item), std::sync::Arc::clone(&own.source));
            if let Err(refused) = desk.step(step) {
                return Reply::said(sentence(&refused));
            }
        }
        self.desk = desk;
        Reply::said(format!("{} of your own put in.", counted(count, "question")))
    }

    fn write(&mut self, name: Option<&str>, cabinet: &mut dyn Cabinet) -> Reply {
        let quiz = match self.desk.outcome() {
            Ok(quiz) => quiz,
            Err(problems) => {
                let problems: Vec<String> = problems.0.into_iter().map(|problem| problem.message).collect();
                return Reply::said(format!("It cannot be written: {}.", problems.join("; ")));
            }
        };
        let students = quiz.key().students.len();
        match cabinet.write(&quiz, name) {
            Ok(mut told) => {
                self.written = Some(self.desk.draft.clone());
                if students > 0 {
                    let students = counted(students, "student");
                    told = format!(
                        "{told}\n{students} with copies of their own have new ones: print them with --students."
                    );
                }
                let overview = &self.overview;
                if !overview.marked.is_empty() {
                    told = format!(
                        "{told}\nStill marked for looking over: {}.",
                        listed(&overview.marked)
                    );
                }
                if !overview.flawed().is_empty() {
                    told = format!("{told}\nFlaws are left: {}.", listed(&overview.flawed()));
                }
                Reply::said(told)
            }
            Err(why) => Reply::said(why),
        }
    }
}

/// A refusal as a sentence of a talk.
fn sentence(refused: &Refused) -> String {
    let words = refused.to_string();
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    format!("{}{}.", first.unwrap_or_default(), letters.as_str())
}

fn help() -> Vec<Row> {
    HELP.iter()
        .map(|(typed, does)| Row {
            label: "  ".to_owned(),
            text: format!("{typed}: {does}"),
            tone: Tone::Plain,
        })
        .collect()
}
