use crate::item::Answer;
use crate::quiz::QuizFile;
use crate::submission::{AnswerFile, Paper, Question};

/// Where a student is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At a question, by its place on the form from 0.
    Question(usize),
    /// At the list of all answers.
    Review,
    /// Out of the room.
    Over(Ending),
}

/// How a sitting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The student said that it is finished.
    HandedIn,
    /// The student left, or nothing more could be read; it may be continued.
    Left,
    /// The time that was set is over.
    TimeUp,
}

/// What a student does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Answers the question, or changes its answer, and goes on; back to the review if the question was looked up
    /// from there.
    Answer(Answer),
    /// Answers the question, or changes its answer, and stays.
    Note(Answer),
    /// Takes the answer back and stays.
    Clear,
    /// Marks the question with this printed number to come back to, or takes the mark away.
    Flag(usize),
    /// Goes on; from the last question to the review.
    Next,
    /// Goes back one question; from the review to the last one.
    Back,
    /// Goes to the question with this printed number.
    GoTo(usize),
    /// Looks at all answers.
    Review,
    /// Hands in.
    Finish,
    /// Leaves for now.
    Leave,
    /// The time is over.
    TimeUp,
}

/// A quiz in front of a student, with the answers so far. Pure: it neither reads nor writes.
#[derive(Clone, Debug)]
pub struct Sitting<'q> {
    /// The quiz, for its title and article.
    pub quiz: &'q QuizFile,
    paper: Paper<'q>,
    file: AnswerFile,
    place: Place,
    /// Whether the question was looked up from the review, which its answer leads back to.
    from_review: bool,
}

impl<'q> Sitting<'q> {
    /// Begins, or continues with the answers of `file`: at the first question without an answer, or at the review
    /// where all have one.
    #[must_use]
    pub fn new(quiz: &'q QuizFile, paper: Paper<'q>, file: AnswerFile) -> Self {
        let mut sitting = Self {
            quiz,
            paper,
            file,
            place: Place::Review,
            from_review: false,
        };
        if let Some(&first) = sitting.unanswered().first() {
            sitting.place = Place::Question(first - 1);
        }
        sitting
    }

    /// Where the student is.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// The questions in printed order.
    #[must_use]
    pub fn questions(&self) -> &[Question<'q>] {
        &self.paper.questions
    }

    /// The question in front of the student, if it is one.
    #[must_use]
    pub fn question(&self) -> Option<&Question<'q>> {
        match self.place {
            Place::Question(place) => self.paper.questions.get(place),
            Place::Review | Place::Over(_) => None,
        }
    }

    /// The answer given to a question so far.
    #[must_use]
    pub fn answer(&self, question: &Question) -> Option<&Answer> {
        self.file.answers.get(&question.item.id)
    }

    /// The printed numbers of the questions without an answer.
    #[must_use]
    pub fn unanswered(&self) -> Vec<usize> {
        self.paper
            .questions
            .iter()
            .filter(|question| self.answer(question).is_none())
            .map(|question| question.number)
            .collect()
    }

    /// The answers so far, as they are saved.
    #[must_use]
    pub fn file(&self) -> &AnswerFile {
        &self.file
    }

    /// The numbers of the questions that are marked to come back to.
    #[must_use]
    pub fn flagged(&self) -> Vec<usize> {
        let questions = self
            .questions()
            .iter()
            .filter(|question| self.is_flagged(question));
        questions.map(|question| question.number).collect()
    }

    /// Whether a question is marked to come back to.
    #[must_use]
    pub fn is_flagged(&self, question: &Question) -> bool {
        self.file.flagged.contains(&question.item.id)
    }

    fn flag(&mut self, number: usize) -> bool {
        let place = number.checked_sub(1);
        let Some(question) = place.and_then(|place| self.paper.questions.get(place)) else {
            return false;
        };
        let id = question.item.id.clone();
        if !self.file.flagged.remove(&id) {
            self.file.flagged.insert(id);
        }
        true
    }

    /// Does a step, and tells whether the answers or marks changed. A step that is impossible where the student is (an answer
    /// at the review, a number that no question has) changes nothing.
    pub fn step(&mut self, step: Step) -> bool {
        let last = self.paper.questions.len().saturating_sub(1);
        let item = self.question().map(|question| question.item.id.clone());
        let mut changed = false;
        let from_review = match &step {
            Step::GoTo(_) => self.place == Place::Review,
            Step::Clear | Step::Note(_) | Step::Flag(_) => self.from_review,
            _ => false,
        };
        let came_from_review = std::mem::replace(&mut self.from_review, from_review);
        self.place = match (step, self.place) {
            (_, over @ Place::Over(_)) => over,
            (Step::Answer(answer), here @ Place::Question(place)) => {
                if let Some(item) = item {
                    changed = self.file.answers.insert(item, answer.clone()) != Some(answer);
                    if came_from_review {
                        Place::Review
                    } else {
                        after(place, last)
                    }
                } else {
                    here
                }
            }
            (Step::Note(answer), here @ Place::Question(_)) => {
                changed =
                    item.is_some_and(|item| self.file.answers.insert(item, answer.clone()) != Some(answer));
                here
            }
            (Step::Flag(number), here) => {
                changed = self.flag(number);
                here
            }
            (Step::Clear, here @ Place::Question(_)) => {
                changed = item.is_some_and(|item| self.file.answers.remove(&item).is_some());
                here
            }
            (Step::Next, Place::Question(place)) => after(place, last),
            (Step::Back, Place::Question(place)) => Place::Question(place.saturating_sub(1)),
            (Step::Back, Place::Review) => Place::Question(last),
            (Step::GoTo(number), here) => match number.checked_sub(1) {
                Some(place) if place <= last => Place::Question(place),
                _ => here,
            },
            (Step::Answer(_) | Step::Note(_) | Step::Clear | Step::Next, Place::Review)
            | (Step::Review, _) => Place::Review,
            (Step::Finish, _) => Place::Over(Ending::HandedIn),
            (Step::TimeUp, _) => Place::Over(Ending::TimeUp),
            (Step::Leave, _) => Place::Over(Ending::Left),
        };
        changed
    }
}

fn after(place: usize, last: usize) -> Place {
    if place < last {
        Place::Question(place + 1)
    } else {
        Place::Review
    }
}

#[cfg(test)]
mod tests {
    use super::{Ending, Place, Sitting, Step};
    use crate::item::{Answer, OptionId};
    use crate::quiz::FormId;
    use crate::submission::sample::{harbury, papers};
    use crate::submission::{AnswerFile, StudentId};

    #[test]
    fn steps_lead_where_they_say() {
        let quiz = harbury();
        let paper = papers(&quiz).remove(1);
        let file = AnswerFile::new(&quiz, FormId("B".to_owned()), StudentId("Ana".to_owned()));
        let mut sitting = Sitting::new(&quiz, paper, file);
        let answer = || Step::Answer(Answer::Choice(OptionId(2)));
        let steps = [
            (Step::Back, Place::Question(0), false),
            (Step::Next, Place::Question(1), false),
            (Step::GoTo(6), Place::Question(5), false),
            (answer(), Place::Question(6), true),
            (Step::Back, Place::Question(5), false),
            (answer(), Place::Question(6), false),
            (Step::GoTo(99), Place::Question(6), false),
            (Step::GoTo(0), Place::Question(6), false),
            (Step::Clear, Place::Question(6), false),
            (Step::Review, Place::Review, false),
            (answer(), Place::Review, false),
            (Step::Back, Place::Question(7), false),
            (Step::Next, Place::Review, false),
            (Step::GoTo(6), Place::Question(5), false),
            (Step::Clear, Place::Question(5), true),
            (Step::Note(Answer::Choice(OptionId(1))), Place::Question(5), true),
            (Step::Note(Answer::Choice(OptionId(1))), Place::Question(5), false),
            (Step::Flag(2), Place::Question(5), true),
            (Step::Flag(4), Place::Question(5), true),
            (Step::Flag(2), Place::Question(5), true),
            (Step::Flag(99), Place::Question(5), false),
            (answer(), Place::Review, true),
            (Step::Note(Answer::Choice(OptionId(1))), Place::Review, false),
            (Step::Finish, Place::Over(Ending::HandedIn), false),
            (Step::GoTo(1), Place::Over(Ending::HandedIn), false),
        ];
        for (number, (step, place, changed)) in steps.into_iter().enumerate() {
            assert_eq!(sitting.step(step), changed, "step {number}");
            assert_eq!(sitting.place(), place, "step {number}");
        }
        assert_eq!(sitting.unanswered(), [1, 2, 3, 4, 5, 7, 8]);
        assert_eq!(sitting.flagged(), [4]);
        // Form B prints the fifth item as its sixth question.
        assert_eq!(
            sitting
                .file()
                .answers
                .keys()
                .map(|id| id.0.as_str())
                .collect::<Vec<_>>(),
            ["q5"]
        );
        let file = sitting.file().clone();
        let again = Sitting::new(&quiz, papers(&quiz).remove(1), file);
        assert_eq!(again.place(), Place::Question(0));
    }
}
