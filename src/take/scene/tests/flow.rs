//! Where keys lead, and what is saved.

use std::cell::Cell;
use std::convert::Infallible;
use std::time::Duration;

use super::played;
use crate::item::{Answer, ChoiceRule, OptionId};
use crate::quiz::QuizFile;
use crate::submission::AnswerFile;
use crate::take::sample::{eleven, sitting};
use crate::take::scene::{Around, TakeScene};
use crate::take::{Ending, Place, Step};
use crate::terminal::rehearse::{Stage, acted, control, keys};
use crate::terminal::{Event, Look, Scene};

const SIZE: (u16, u16) = (80, 24);

/// Where the keys lead from a question.
fn led(from: usize, line: &str) -> (Place, usize) {
    let quiz = eleven();
    let mut student = sitting(&quiz, 0);
    student.step(Step::GoTo(from));
    let (_, saved) = played(&mut student, SIZE, keys(line));
    (student.place(), saved.len())
}

#[test]
fn keys_lead_from_question_to_question() {
    use Place::{Over, Question, Review};
    for (from, line, place, saves) in [
        (2, "ac<Enter>", Question(2), 2),
        // One is missing: told once, then taken.
        (2, "a<Enter>", Question(1), 1),
        (2, "a<Enter><Enter>", Question(2), 1),
        (2, "a<Enter><Down><Enter>", Question(1), 1),
        (2, "<Enter><Enter>", Question(2), 0),
        (2, ">", Question(2), 0),
        (3, "<<", Question(0), 0),
        (2, "a!", Question(1), 2),
        (2, "a<Back>", Question(1), 2),
        (2, "<Tab>ab<Tab>", Question(1), 0),
        (2, "<Tab>ab<Esc>c", Question(1), 1),
        (2, "?a", Question(1), 0),
        (1, "a>b?<Enter>", Question(1), 4),
        (1, "ab<Esc>>", Question(1), 2),
        (12, "ab<Enter>c<Esc><Enter>", Review, 3),
        (12, "<Esc><Esc>", Review, 0),
        (12, "<Esc><Esc>12<Enter>", Question(11), 0),
        (12, "<Esc><Esc>3<Enter>son<Enter>", Review, 3),
        (12, "<Esc><Esc>h<Esc>", Review, 0),
        (12, "<Esc><Esc>h<Enter>", Over(Ending::HandedIn), 0),
        (12, "<Esc><Esc><End><Enter><Enter>", Over(Ending::HandedIn), 0),
        (12, "<Esc><Esc>q<Esc>", Review, 0),
        (12, "<Esc><Esc>q<Enter>", Over(Ending::Left), 0),
        (12, "<Esc><Esc>!!", Review, 2),
        (12, "<Esc><Esc><Esc>", Question(11), 0),
    ] {
        assert_eq!(led(from, line), (place, saves), "{from} {line}");
    }
}

#[test]
fn other_rules_of_scoring_are_told_as_line_by_line() {
    let mut quiz = eleven();
    let at = |quiz: &QuizFile| {
        let mut student = sitting(quiz, 0);
        student.step(Step::GoTo(9));
        played(&mut student, (80, 24), []).0
    };
    let told = "A wrong answer takes away";
    assert!(!at(&quiz).contains(told), "{}", at(&quiz));
    quiz.scoring.choice = ChoiceRule::Formula;
    assert!(at(&quiz).contains(told), "{}", at(&quiz));
}

#[test]
fn every_change_is_saved_and_nothing_else() {
    let quiz = eleven();
    let mut student = sitting(&quiz, 0);
    student.step(Step::GoTo(9));
    let (_, saved) = played(&mut student, SIZE, keys("b<Down><Up>d"));
    let answers: Vec<_> = saved.iter().flat_map(|file| file.answers.values()).collect();
    assert_eq!(
        answers,
        [&Answer::Choice(OptionId(1)), &Answer::Choice(OptionId(3))]
    );
}

#[test]
fn pasted_text_is_written_where_words_are_asked_for_and_nowhere_else() {
    let quiz = eleven();
    let mut student = sitting(&quiz, 0);
    let paste = || Event::Paste("Satur\nday".to_owned());
    let (_, saved) = played(&mut student, SIZE, [paste()]);
    assert_eq!(
        saved[0].answers.values().next(),
        Some(&Answer::Text("Satur day".to_owned()))
    );
    student.step(Step::GoTo(2));
    let (_, saved) = played(&mut student, SIZE, [paste()]);
    assert!(saved.is_empty());
}

#[test]
fn leaving_is_asked_and_the_time_ends_it() {
    let quiz = eleven();
    let mut student = sitting(&quiz, 0);
    let (seen, _) = played(&mut student, SIZE, [control('c')]);
    assert!(seen.contains("Stop for now?"), "{seen}");
    assert_eq!(student.place(), Place::Question(0));

    let mut student = sitting(&quiz, 0);
    let now = Cell::new(600_u64);
    let mut saved = Vec::new();
    let mut save = |file: &AnswerFile| -> Result<(), Infallible> {
        saved.push(file.clone());
        Ok(())
    };
    let mut clock = || Duration::from_secs(now.get());
    let around = Around {
        save: &mut save,
        clock: Some(&mut clock),
        practice: None,
        look: Look::new(false),
    };
    let mut scene = TakeScene::new(&mut student, around);
    let mut stage = Stage::new(80, 24);
    assert!(stage.seen(&mut scene).contains("10 min left"));
    assert_eq!(scene.pace(), Some(Duration::from_secs(1)));
    acted(&mut scene, &mut stage, keys("Sat"));
    now.set(59);
    scene.tick().expect("time goes on");
    assert!(stage.seen(&mut scene).contains("59 s left"));
    now.set(0);
    scene.tick().expect("time goes on");
    // A letter that comes too late closes nothing.
    let seen = acted(&mut scene, &mut stage, keys("ur"));
    assert!(
        seen.contains("The time is over. All your answers are saved."),
        "{seen}"
    );
    assert!(!scene.over());
    acted(&mut scene, &mut stage, keys("<Enter>"));
    assert!(scene.over());
    drop(scene);
    assert_eq!(student.place(), Place::Over(Ending::TimeUp));
    let last = saved.last().expect("it was saved");
    assert_eq!(
        last.answers.values().next(),
        Some(&Answer::Text("Sat".to_owned()))
    );
}

#[test]
fn an_answer_that_cannot_be_pointed_to_is_shown_and_kept() {
    let quiz = eleven();
    let mut student = sitting(&quiz, 0);
    student.step(Step::GoTo(5));
    student.step(Step::Note(Answer::Gap("tower".to_owned())));
    let (seen, saved) = played(&mut student, SIZE, keys("<Down><Up>"));
    assert!(seen.contains("Your answer so far: tower"), "{seen}");
    assert!(saved.is_empty());
}

#[test]
fn the_article_shows_a_sentence_only_when_it_is_asked_for() {
    let quiz = eleven();
    let first_line = |pressed: &str| {
        let mut student = sitting(&quiz, 0);
        student.step(Step::GoTo(9));
        let (seen, saved) = played(&mut student, (40, 12), keys(pressed));
        assert!(saved.is_empty());
        seen.lines().nth(2).map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(first_line("<Tab>"), "Harbury to close its swimming pool in");
    assert_eq!(first_line("<Tab>7"), "[7] The town plans to build a new pool");
    assert_eq!(first_line("<Tab>3"), "[3] A swimming club called Harbury");
    // Digits make a number as long as there is such a sentence, then begin another.
    assert_eq!(first_line("<Tab>10"), first_line("<Tab><End>"));
    assert_eq!(first_line("<Tab>73"), first_line("<Tab>3"));
}

#[test]
fn what_was_answered_before_is_told_and_taken_up() {
    let quiz = eleven();
    let mut student = sitting(&quiz, 0);
    played(&mut student, SIZE, keys("Saturday<Enter>ac<Enter>s"));
    let file = student.file().clone();
    let paper = crate::submission::sample::papers(&quiz).remove(0);
    let mut again = crate::take::Sitting::new(&quiz, paper, file.clone());
    let (seen, saved) = played(&mut again, SIZE, []);
    assert!(
        seen.contains("You continue: 3 of 12 questions have an answer."),
        "{seen}"
    );
    assert!(saved.is_empty());
    again.step(Step::GoTo(3));
    let (seen, _) = played(&mut again, SIZE, keys("on"));
    assert!(
        seen.contains("(\u{2022})\u{a0}N") || seen.contains("(\u{2022}) N"),
        "{seen}"
    );
}
