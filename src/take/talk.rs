use std::io;
use std::time::Duration;

use crate::item::{Answer, Kind, Shape};
use crate::language::SentenceNo;
use crate::submission::{AnswerFile, shown};
use crate::take::show;
use crate::take::{Command, Ending, Heard, Place, Practice, Sitting, Step, read_command};
use crate::terminal::{self, Lines, Screen, TalkError};

/// What stands around a sitting: where lines go to and come from, and how answers are saved.
pub struct Room<'r, E> {
    /// Lines to the student.
    pub screen: Screen<'r>,
    /// Lines from the student.
    pub lines: Lines<'r>,
    /// Lines of the article that are shown at once; none shows it whole.
    pub page: Option<usize>,
    /// Saves the answers so far.
    pub save: &'r mut dyn FnMut(&AnswerFile) -> Result<(), E>,
    /// The time that is left, where it is limited. It is asked after each line: one that ends too late is not taken.
    pub clock: Option<&'r mut dyn FnMut() -> Duration>,
    /// Practice, where the key is at hand.
    pub practice: Option<Practice<'r>>,
}

const HELP: &[(&str, &str)] = &[
    (
        "next",
        "go on without an answer (or press Enter where you have one)",
    ),
    ("back", "go back one question"),
    ("go 5", "go to question 5"),
    ("clear", "take your answer back"),
    (
        "flag",
        "flag the question to come back to it, or take the flag away",
    ),
    ("review", "see all your answers"),
    (
        "article",
        "read the article; article 6 shows the paragraph with sentence 6",
    ),
    ("finish", "hand in"),
    ("quit", "stop for now; your answers stay saved"),
];

/// Takes a student through the quiz until it is handed in, left, or the input ends. Saves after every change.
pub fn talk<E>(sitting: &mut Sitting, room: &mut Room<E>) -> Result<Ending, TalkError<E>> {
    greet(sitting, room)?;
    let mut shown_place = None;
    let mut confirmed = false;
    loop {
        let left = room.clock.as_mut().map(|clock| clock());
        if left.is_some_and(|left| left.is_zero()) && !matches!(sitting.place(), Place::Over(_)) {
            sitting.step(Step::TimeUp);
        }
        let place = sitting.place();
        match place {
            Place::Over(ending) => {
                room.screen.gap()?;
                show::farewell(&mut room.screen, sitting, ending, room.practice.as_ref())?;
                return Ok(ending);
            }
            Place::Question(_) | Place::Review if shown_place == Some(place) => {}
            Place::Question(_) => {
                if let Some(question) = sitting.question() {
                    show::question(&mut room.screen, sitting, question)?;
                }
                if let Some(left) = left {
                    room.screen
                        .text(&format!("Time left: {} min.", left.as_secs().div_ceil(60)))?;
                }
            }
            Place::Review => show::review(&mut room.screen, sitting)?,
        }
        shown_place = Some(place);
        let Some(line) = ask(room, "> ")? else {
            sitting.step(Step::Leave);
            continue;
        };
        if is_late(room) {
            continue;
        }
        let command = read_command(&line, sitting.question(), sitting.questions().len());
        let was_confirmed = std::mem::take(&mut confirmed);
        match command {
            Command::Do(Step::Finish) if !sitting.unanswered().is_empty() && !was_confirmed => {
                confirmed = true;
                let missing = terminal::listed(&sitting.unanswered());
                room.screen.text(&format!(
                    "Without an answer: {missing}. Type finish again to hand in as it is."
                ))?;
            }
            Command::Do(Step::Answer(answer)) => {
                let answer = more_lines(answer, room)?;
                if room.practice.is_some() {
                    practise(sitting, room, answer)?;
                    continue;
                }
                note(sitting, room, &answer)?;
                if sitting.step(Step::Answer(answer)) {
                    save(sitting, room)?;
                }
            }
            Command::Do(step) => {
                let goes_nowhere = step == Step::Back && place == Place::Question(0);
                let cleared = step == Step::Clear;
                let flagged = match step {
                    Step::Flag(number) => Some(number),
                    _ => None,
                };
                if matches!(step, Step::GoTo(_) | Step::Review) {
                    shown_place = None;
                }
                if sitting.step(step) {
                    save(sitting, room)?;
                }
                if goes_nowhere {
                    room.screen.text("This is the first question.")?;
                }
                if cleared {
                    room.screen.text("This question has no answer now.")?;
                }
                if let Some(number) = flagged {
                    let is_flagged = sitting.flagged().contains(&number);
                    let message = if is_flagged {
                        "Flagged."
                    } else {
                        "No longer flagged."
                    };
                    room.screen.text(message)?;
                }
            }
            Command::Article(sentence) => {
                read_article(sitting, room, sentence)?;
                shown_place = None;
            }
            Command::Help => help(room)?,
            Command::Nothing => nothing(sitting, room)?,
            Command::Unclear(message) => room.screen.text(&message)?,
        }
    }
}

fn greet<E>(sitting: &Sitting, room: &mut Room<E>) -> io::Result<()> {
    let count = sitting.questions().len();
    let answered = count - sitting.unanswered().len();
    room.screen.heading(&sitting.quiz.title)?;
    let student = sitting.quiz.student.as_ref();
    let student = student.map_or(&sitting.file().student.0, |student| &student.name);
    room.screen.text(&format!(
        "Quiz {}, form {}, {student}.",
        sitting.quiz.quiz,
        sitting.file().form,
    ))?;
    if answered > 0 {
        room.screen.text(&format!(
            "You continue: {answered} of {count} questions have an answer."
        ))?;
    }
    room.screen
        .text("Type an answer and press Enter. Type article to read the article, help for all you can type.")
}

/// Takes an answer as a try, and says what a tutor says of it; goes on once nothing more may be tried.
fn practise<E>(sitting: &mut Sitting, room: &mut Room<E>, answer: Answer) -> Result<(), TalkError<E>> {
    let (Some(practice), Some(question)) = (&mut room.practice, sitting.question()) else {
        return Ok(());
    };
    match practice.hear(question, &answer) {
        Heard::TooLate => room.screen.text("This question is done. Type next to go on.")?,
        Heard::Same => room
            .screen
            .text("You have tried this. Give another answer, or type next.")?,
        Heard::Tried => {
            let (done, number) = (practice.is_done(question), question.number);
            note(sitting, room, &answer)?;
            if sitting.step(Step::Note(answer.clone())) {
                save(sitting, room)?;
            }
            let question = sitting.questions().get(number - 1);
            if let (Some(practice), Some(question)) = (&room.practice, question) {
                show::remark(&mut room.screen, sitting, practice.stand(question))?;
            }
            if done {
                sitting.step(Step::Answer(answer));
            }
        }
    }
    Ok(())
}

/// Says how an answer was understood.
fn note<E>(sitting: &Sitting, room: &mut Room<E>, answer: &Answer) -> io::Result<()> {
    let Some(question) = sitting.question() else {
        return Ok(());
    };
    let (given, asked_for) = question.tick_counts(answer);
    let understood = match answer {
        Answer::Gap(_) | Answer::Text(_) | Answer::Open(_) => "Noted.".to_owned(),
        _ => format!("Noted: {}", shown(question, answer).map_err(io::Error::other)?),
    };
    room.screen.text(&understood)?;
    if given < asked_for {
        let message = format!(
            "The question asks for {asked_for}, you gave {given}: you may come back and type all {asked_for}."
        );
        room.screen.text(&message)?;
    }
    if let Some(missing) = missing_rows(question.shape(), answer) {
        room.screen
            .text(&format!("Rows left out: {missing}. You may come back."))?;
    }
    Ok(())
}

fn missing_rows(shape: &Shape, answer: &Answer) -> Option<usize> {
    let missing = match answer {
        Answer::Order(given) => match shape {
            Shape::Order { elements, .. } => elements.len().saturating_sub(given.len()),
            _ => 0,
        },
        Answer::Truth(rows) => rows.iter().filter(|row| row.is_none()).count(),
        Answer::Match(rows) | Answer::Sort(rows) => rows.iter().filter(|row| row.is_none()).count(),
        Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Gap(_)
        | Answer::Text(_)
        | Answer::Number(_)
        | Answer::Select(_)
        | Answer::Open(_) => 0,
    };
    (missing > 0).then_some(missing)
}

/// Whether the time is over.
fn is_late<E>(room: &mut Room<E>) -> bool {
    let left = room.clock.as_mut().map(|clock| clock());
    left.is_some_and(|left| left.is_zero())
}

/// An open answer goes on until an empty line, or until the time is over: what was typed by then is the answer.
fn more_lines<E>(answer: Answer, room: &mut Room<E>) -> Result<Answer, TalkError<E>> {
    let Answer::Open(mut words) = answer else {
        return Ok(answer);
    };
    while let Some(line) = ask(room, "| ")? {
        if line.trim().is_empty() || is_late(room) {
            break;
        }
        words.push('\n');
        words.push_str(&line);
    }
    Ok(Answer::Open(words))
}

/// The next typed line; none at the end.
fn ask<E>(room: &mut Room<E>, prompt: &str) -> io::Result<Option<String>> {
    terminal::ask(&mut room.screen, &mut room.lines, prompt)
}

fn save<E>(sitting: &Sitting, room: &mut Room<E>) -> Result<(), TalkError<E>> {
    (room.save)(sitting.file()).map_err(TalkError::Save)
}

fn nothing<E>(sitting: &mut Sitting, room: &mut Room<E>) -> io::Result<()> {
    let message = match sitting.question() {
        Some(question) if sitting.answer(question).is_some() => {
            sitting.step(Step::Next);
            return Ok(());
        }
        Some(question) => match question.item.response.kind() {
            Kind::Open => "Type your answer, or next to go on without one.",
            _ => "No answer yet. Type one, or next to go on without.",
        },
        None => "Type a number to go to a question, or finish to hand in.",
    };
    room.screen.text(message)
}

fn help<E>(room: &mut Room<E>) -> io::Result<()> {
    for (word, meaning) in HELP {
        room.screen.labelled(&format!("  {word:<8} "), meaning)?;
    }
    room.screen
        .text("An answer that is one of these words itself is typed in quotes: \"article\".")
}

/// Shows the article, a page at a time where the screen has pages.
fn read_article<E>(
    sitting: &Sitting,
    room: &mut Room<E>,
    sentence: Option<SentenceNo>,
) -> Result<(), TalkError<E>> {
    let mut lines = Vec::new();
    for article in &sitting.quiz.articles {
        lines.extend(show::article(&room.screen, article, sentence));
    }
    if let (Some(sentence), true) = (sentence, lines.is_empty()) {
        room.screen
            .text(&format!("The article has no sentence {sentence}."))?;
    }
    let page = room.page.unwrap_or(lines.len()).max(1);
    let mut pages = lines.chunks(page).peekable();
    while let Some(page) = pages.next() {
        for line in page {
            room.screen.line(line)?;
        }
        if pages.peek().is_some() {
            let Some(line) = ask(room, "(Enter for more, back for the question) ")? else {
                return Ok(());
            };
            if !line.trim().is_empty() {
                return Ok(());
            }
        }
    }
    Ok(())
}
