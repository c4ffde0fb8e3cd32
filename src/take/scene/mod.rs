//! The whole screen of a student: the article beside the question, or one of them at a time where there is no room for
//! both; and the list of all answers. Nothing of the article is shown unless the student goes there.

mod article;
mod draw;
mod guide;
mod keys;
mod overview;
mod question;
mod remarks;
#[cfg(test)]
mod tests;

use std::time::Duration;

use crate::labels::Labels;
use crate::submission::{AnswerFile, Question};
use crate::take::draft::Draft;
use crate::take::scene::article::ArticlePane;
use crate::take::scene::overview::Overview;
use crate::take::{Ending, Place, Practice, Sitting, Stand, Step};
use crate::terminal::ratatui::Frame;
use crate::terminal::{Dialog, Event, Help, Look, Scene, Scroll};

/// Columns from which on the article stands beside the question.
const WIDE: u16 = 100;

/// What stands around a sitting on the whole screen.
pub struct Around<'s, 't, E> {
    /// Saves the answers so far.
    pub save: &'s mut dyn FnMut(&AnswerFile) -> Result<(), E>,
    /// The time that is left, where it is limited.
    pub clock: Option<&'s mut dyn FnMut() -> Duration>,
    /// Practice, where the key is at hand.
    pub practice: Option<Practice<'t>>,
    /// How parts are told apart.
    pub look: Look,
}

/// Which of the two panes keys go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Question,
    Article,
}

/// What lies over the panes.
#[derive(Clone, Debug)]
enum Over {
    Help(Help),
    HandIn(Dialog),
    Leave(Dialog),
    TimeUp(Dialog),
}

/// A sitting on the whole screen.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any may go with any"
)]
pub struct TakeScene<'s, 't, 'q, E> {
    sitting: &'s mut Sitting<'q>,
    around: Around<'s, 't, E>,
    /// What is said of scoring: read once, as a question is drawn at every key.
    labels: Labels,
    draft: Option<Draft>,
    /// Whether letters are written, where words are asked for.
    writing: bool,
    side: Side,
    article: ArticlePane,
    scroll: Scroll,
    /// Whether the cursor is to be brought into sight.
    follow: bool,
    overview: Overview,
    over: Option<Over>,
    notice: String,
    /// Whether the student was told that something is missing, and may confirm that.
    told_unfinished: bool,
    left: Option<Duration>,
    /// Whether both panes were seen when it was drawn last.
    wide: bool,
}

impl<'s, 't, 'q, E> TakeScene<'s, 't, 'q, E> {
    /// Sits the student down where the sitting stands.
    #[must_use]
    pub fn new(sitting: &'s mut Sitting<'q>, mut around: Around<'s, 't, E>) -> Self {
        let count = sitting.questions().len();
        let answered = count - sitting.unanswered().len();
        let left = around.clock.as_mut().map(|clock| clock());
        let mut scene = Self {
            sitting,
            around,
            labels: Labels::english(),
            draft: None,
            writing: false,
            side: Side::Question,
            article: ArticlePane::default(),
            scroll: Scroll::default(),
            follow: true,
            overview: Overview::default(),
            over: None,
            notice: String::new(),
            told_unfinished: false,
            left,
            wide: false,
        };
        scene.arrive();
        if answered > 0 {
            scene.notice = format!("You continue: {answered} of {count} questions have an answer.");
        }
        scene
    }

    /// Gives back the practice with all its tries.
    #[must_use]
    pub fn into_practice(self) -> Option<Practice<'t>> {
        self.around.practice
    }

    /// Takes up what stands at the place where the student is now.
    fn arrive(&mut self) {
        self.notice.clear();
        self.told_unfinished = false;
        self.side = Side::Question;
        self.scroll = Scroll::default();
        self.follow = true;
        self.take_up();
        if self.sitting.place() == Place::Review {
            self.overview.arrive(self.sitting);
        }
    }

    /// Takes the answer up as it is stored.
    fn take_up(&mut self) {
        let question = self.sitting.question();
        self.draft = question.map(|question| Draft::of(question, self.sitting.answer(question)));
        self.writing = matches!(self.draft, Some(Draft::Words(_))) && !self.is_done();
    }

    /// Does a step, and saves where it changed something.
    fn step(&mut self, step: Step) -> Result<(), E> {
        let before = self.sitting.place();
        if self.sitting.step(step) {
            (self.around.save)(self.sitting.file())?;
        }
        if self.sitting.place() != before {
            self.arrive();
        }
        Ok(())
    }

    /// Whether practice of the question is over.
    fn is_done(&self) -> bool {
        let practice = self.around.practice.as_ref();
        let question = self.sitting.question();
        practice
            .zip(question)
            .is_some_and(|(practice, question)| practice.is_done(question))
    }

    /// How far practice of the question is; untried where nothing is practised.
    fn stand(&self, question: &Question) -> Stand<'_> {
        let practice = self.around.practice.as_ref();
        practice.map_or(Stand::Untried, |practice| practice.stand(question))
    }

    /// Whether the question is answered in the article.
    fn asks_for_sentences(&self) -> bool {
        matches!(self.draft, Some(Draft::Sentences(_)))
    }
}

impl<E> Scene for TakeScene<'_, '_, '_, E> {
    type Problem = E;

    fn draw(&mut self, frame: &mut Frame) {
        self.draw_all(frame);
    }

    fn take(&mut self, event: Event) -> Result<(), E> {
        match event {
            Event::Key(key) => self.key(&key),
            Event::Paste(text) => self.paste(&text),
            Event::Resized => Ok(()),
        }
    }

    fn over(&self) -> bool {
        matches!(self.sitting.place(), Place::Over(_)) && self.over.is_none()
    }

    fn pace(&self) -> Option<Duration> {
        self.left.map(|_| Duration::from_secs(1))
    }

    fn tick(&mut self) -> Result<(), E> {
        let Some(clock) = self.around.clock.as_mut() else {
            return Ok(());
        };
        let left = clock();
        self.left = Some(left);
        if left.is_zero() && !matches!(self.sitting.place(), Place::Over(Ending::TimeUp)) {
            self.over = None;
            self.step(Step::TimeUp)?;
            self.over = Some(Over::TimeUp(guide::time_up()));
        }
        Ok(())
    }
}
