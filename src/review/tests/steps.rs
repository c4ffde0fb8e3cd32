use std::sync::Arc;

use pretty_assertions::assert_eq;

use super::{OWN, desk, opened, quiz, refusal, source};
use crate::bank::OwnItems;
use crate::item::Points;
use crate::quiz::{Backed, ChangeKind, Section};
use crate::review::{Desk, Overview, Refused, Step};

fn stems(desk: &Desk) -> Vec<String> {
    let entries = (0..desk.count()).filter_map(|place| desk.entry(place));
    entries.map(|entry| entry.item.stem.clone()).collect()
}

#[test]
fn a_mark_is_cleared_once() {
    let mut desk = desk();
    assert_eq!(Overview::of(&desk).marked, [7]);
    assert_eq!(
        desk.step(Step::Accept(6)),
        Ok("Question 7 is kept, and its mark is gone.".to_owned())
    );
    assert_eq!(Overview::of(&desk).marked, Vec::<usize>::new());
    assert_eq!(
        refusal(&mut desk, Step::Accept(6)),
        "question 7 bears no mark: there is nothing to accept"
    );
    assert_eq!(
        desk.outcome().expect("sound").key().changes[0].kind,
        ChangeKind::Accepted
    );
}

#[test]
fn a_swap_takes_the_best_that_fits_and_never_offers_it_again() {
    let mut desk = desk();
    let before = stems(&desk);
    desk.step(Step::Swap(4, None))
        .expect("u3 asks the same, and in its place nothing speaks against it");
    assert_eq!(
        desk.entry(4).expect("there").item.stem,
        "Who says that the pool costs 300,000 pounds a year?"
    );
    // Now the old question is at hand, but was put away; what is left stands in another section.
    desk.step(Step::Swap(4, None)).expect("another");
    assert_ne!(stems(&desk)[4], before[4]);
    assert!(desk.spare().iter().any(|entry| entry.item.stem == before[4]));
    for _ in 0..2 {
        desk.undo().expect("two steps");
    }
    assert_eq!(stems(&desk), before);
}

#[test]
fn a_candidate_that_asks_about_the_same_is_not_put_in_unasked() {
    let mut desk = desk();
    let against = |desk: &Desk, name: &str| {
        let found = desk.standbys(None).into_iter();
        let mut found = found.filter(|standby| desk.spare()[standby.place].item.id.0 == name);
        found.next().expect("it is there").obstacles
    };
    assert_eq!(
        against(&desk, "u3")
            .iter()
            .map(|(item, _)| *item)
            .collect::<Vec<_>>(),
        [4]
    );
    assert_eq!(against(&desk, "u2"), []);
    desk.step(Step::Add(Some("u3".to_owned())))
        .expect("chosen by name");
    assert_eq!(desk.count(), 9);
    assert_eq!(desk.entry(7).expect("there").item.section, Section::Sources);
    assert_eq!(
        refusal(&mut desk, Step::Add(Some("u9".to_owned()))),
        "there is no unused candidate `u9`; there are u1, u2, u4"
    );
}

#[test]
fn numbers_stay_whatever_comes_and_goes() {
    let mut desk = desk();
    desk.step(Step::Drop(desk.numbered(3).expect("there")))
        .expect("seven are left");
    assert_eq!(desk.numbered(4), Ok(2));
    assert_eq!(
        desk.numbered(3).expect_err("it is gone").to_string(),
        "there is no question 3; the questions are 1, 2, 4, 5, 6, 7, 8"
    );
    assert_eq!(
        desk.numbered(12).map_err(|refused| refused.to_string()),
        Err("there is no question 12; the questions are 1, 2, 4, 5, 6, 7, 8".to_owned())
    );
    desk.step(Step::Swap(
        desk.numbered(4).expect("there"),
        Some("u1".to_owned()),
    ))
    .expect("by name");
    assert_eq!(desk.numbered(4), Ok(2));
}

#[test]
fn the_last_question_stays() {
    let mut desk = desk();
    for _ in 0..7 {
        desk.step(Step::Drop(0)).expect("there are more");
    }
    assert_eq!(
        refusal(&mut desk, Step::Drop(0)),
        "question 1 is the last one: a quiz needs a question"
    );
    assert_eq!(
        opened(&desk.outcome().expect("one is left")).file().items.len(),
        1
    );
}

#[test]
fn a_question_moves_inside_its_part_alone() {
    let mut desk = desk();
    desk.step(Step::Move { from: 3, to: 0 }).expect("both report");
    assert!(stems(&desk)[0].starts_with("Is each of these"));
    assert_eq!(
        refusal(&mut desk, Step::Move { from: 4, to: 0 }),
        "question 5 stands under \u{201c}How we know\u{201d}, places 5 to 7, and cannot be put at place 1"
    );
}

#[test]
fn points_are_whole_and_open_ones_come_from_levels() {
    let mut desk = desk();
    desk.step(Step::Points(0, 3)).expect("a closed one");
    let done = desk.outcome().expect("sound");
    assert!(done.file().items.iter().any(|item| item.points == Points(3)));
    assert_eq!(
        refusal(&mut desk, Step::Points(0, 0)),
        "0 points where there must be 1 to 100"
    );
    assert_eq!(
        refusal(&mut desk, Step::Points(7, 3)),
        "question 8 is an open one: it earns what its highest level gives, 2"
    );
    assert_eq!(refusal(&mut desk, Step::Points(0, 3)), Refused::Same.to_string());
}

#[test]
fn an_own_question_is_put_in_its_part_with_its_file() {
    let mut desk = desk();
    let own = OwnItems::load(&source("own.toml", OWN)).expect("sound");
    for item in own.items {
        desk.step(Step::Write(Box::new(item), Arc::clone(&own.source)))
            .expect("it fits");
    }
    assert_eq!(stems(&desk)[4], "In which month will the pool close?");
    let quiz = opened(&desk.outcome().expect("sound"));
    assert_eq!(
        quiz.key().origins.last().map(|origin| origin.name.as_str()),
        Some("own.toml")
    );
    let key = quiz
        .key()
        .items
        .iter()
        .find(|item| item.evidence == Backed::Author);
    assert_eq!(key.map(|key| key.model.0.as_str()), Some("own-1"));
    let stray = OWN.replace("stem", "sentences = [99]\nstem");
    let own = OwnItems::load(&source("own.toml", &stray)).expect("sound");
    let step = Step::Write(Box::new(own.items[0].clone()), Arc::clone(&own.source));
    assert_eq!(
        refusal(&mut desk, step),
        "that cannot stand: the article has no sentence 99; it has 10"
    );
}

#[test]
fn hard_words_are_of_the_article() {
    let mut desk = desk();
    let word = |word: &str, meaning: Option<&str>| Step::Word {
        word: word.to_owned(),
        meaning: meaning.map(str::to_owned),
    };
    desk.step(word("inspect", Some("look at closely")))
        .expect("known");
    desk.step(word("Cracks", None)).expect("sentence 6 has it");
    desk.step(Step::PrintWords(true)).expect("not yet");
    let told: Vec<(String, u32)> = desk
        .glossary()
        .0
        .iter()
        .map(|hard| (hard.word.clone(), hard.sentence.0))
        .collect();
    assert_eq!(told, [("inspect".to_owned(), 6), ("Cracks".to_owned(), 6)]);
    assert_eq!(
        refusal(&mut desk, word("elephant", None)),
        "the article does not have the word `elephant`"
    );
    assert_eq!(
        refusal(&mut desk, Step::NoWord("pool".to_owned())),
        "`pool` is not among the hard words; they are: `inspect`, `Cracks`"
    );
    let quiz = opened(&desk.outcome().expect("sound"));
    assert_eq!(quiz.file().glossary, quiz.key().glossary);
    desk.step(Step::NoWord("cracks".to_owned())).expect("it is there");
    assert_eq!(desk.glossary().0.len(), 1);
}

#[test]
fn steps_are_undone_and_made_again() {
    let mut desk = desk();
    assert_eq!(desk.undo(), Err(Refused::NothingDone));
    desk.step(Step::Drop(0)).expect("eight there");
    desk.step(Step::Accept(5)).expect("marked");
    assert!(desk.is_changed());
    desk.undo().expect("two were made");
    desk.undo().expect("one is left");
    assert!(!desk.is_changed());
    assert_eq!(
        desk.outcome().expect("sound").entries().len(),
        quiz().entries().len()
    );
    desk.redo().expect("two were undone");
    assert_eq!(desk.count(), 7);
    desk.step(Step::Drop(0)).expect("seven there");
    assert_eq!(desk.redo(), Err(Refused::NothingUndone));
}
