use pretty_assertions::assert_eq;

use super::{desk, opened, refusal};
use crate::item::{Key, OptionId, Part};
use crate::quiz::{Backed, ChangeKind};
use crate::review::{Desk, Overview, Refused, Step};

fn edit(place: usize, part: Part, words: &str) -> Step {
    Step::Edit(place, part, words.to_owned())
}

#[test]
fn words_that_would_make_two_right_answers_are_refused() {
    let mut desk = desk();
    let option = |letter| Part::Option(OptionId(letter));
    for (letter, words, why) in [
        (
            0,
            "Ana Ruiz",
            "that cannot stand: two of the options are alike: `Ana Ruiz`",
        ),
        (
            0,
            "ana  ruiz",
            "that cannot stand: two of the options are alike: `Ana Ruiz`",
        ),
        (
            0,
            "Mayor Ana Ruiz",
            "that would make two right answers: Mayor Ana Ruiz / Ana Ruiz",
        ),
        (0, "Ruiz", "that would make two right answers: Ruiz / Ana Ruiz"),
        (
            1,
            "Tom Bell",
            "that cannot stand: two of the options are alike: `Tom Bell`",
        ),
        (0, " ", "there are no words to put there"),
        (0, "Tom Bell", "that is how it reads already"),
        (
            7,
            "x",
            "question 5 has no option h; its parts are stem, a to d, say a to say d, why",
        ),
    ] {
        assert_eq!(refusal(&mut desk, edit(4, option(letter), words)), why, "{words}");
    }
    let long = "x".repeat(2001);
    assert!(refusal(&mut desk, edit(4, Part::Stem, &long)).starts_with("that is 2001 characters"));
}

#[test]
fn a_key_that_a_person_worded_is_theirs_and_another_keeps_its_evidence() {
    let mut desk = desk();
    let evidence = |desk: &Desk, place| desk.entry(place).expect("there").key.evidence.clone();
    let backed = evidence(&desk, 4);
    for (part, words) in [
        (Part::Stem, "Who says what the pool costs, by the article?"),
        (Part::Option(OptionId(0)), "Joan Keller"),
        (Part::Reason(0), "Nothing is credited to her."),
        (Part::Rationale, "Sentence 2 says so."),
    ] {
        desk.step(edit(4, part, words)).expect("sound words");
        assert_eq!(evidence(&desk, 4), backed, "{words}");
    }
    let said = desk
        .step(edit(4, Part::Option(OptionId(1)), "Ana Maria Ruiz"))
        .expect("sound words");
    assert!(said.contains("You answer for its key"), "{said}");
    assert_eq!(evidence(&desk, 4), Backed::Author);
    // A statement's verdict hangs on its words, and so do rows and what students write.
    for (place, part, words) in [
        (
            2,
            Part::Option(OptionId(2)),
            "The new pool will be smaller than the old one.",
        ),
        (3, Part::Option(OptionId(0)), "the look at the roof"),
        (5, Part::Left(0), "The roof is cracked."),
        (0, Part::Answer, "Sunday"),
        (7, Part::Level(1), "names the source alone"),
    ] {
        desk.step(edit(place, part, words)).expect("sound words");
        assert_eq!(evidence(&desk, place), Backed::Author, "{words}");
    }
    let quiz = opened(&desk.outcome().expect("sound"));
    let kinds: Vec<ChangeKind> = quiz.key().changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds[..4], [ChangeKind::Worded; 4]);
    assert_eq!(kinds[4..], [ChangeKind::Answered; 6]);
}

#[test]
fn who_accepts_one_more_answer_answers_for_the_key() {
    let mut desk = desk();
    assert_ne!(desk.entry(0).expect("there").key.evidence, Backed::Author);
    let answers = ["on Sat; or so", "Sat"].map(str::to_owned).to_vec();
    let said = desk.step(Step::Accepted(0, answers)).expect("two more");
    assert!(said.contains("You answer for its key"), "{said}");
    let entry = desk.entry(0).expect("there");
    assert_eq!(entry.key.evidence, Backed::Author);
    let Key::Text(all) = &entry.key.key else {
        panic!("it asks for words");
    };
    assert_eq!(all[1..], ["on Sat; or so", "Sat"], "each is one answer");
    let quiz = opened(&desk.outcome().expect("sound"));
    assert_eq!(quiz.key().changes[0].kind, ChangeKind::Answered);
}

#[test]
fn a_flaw_that_words_bring_in_is_told() {
    let mut desk = desk();
    assert_eq!(Overview::of(&desk).flaws, []);
    desk.step(edit(
        4,
        Part::Stem,
        "Who says it, by the article, what the mayor Ana Ruiz pays",
    ))
    .expect("words");
    let overview = Overview::of(&desk);
    assert!(overview.flaws.iter().all(|(number, _)| *number == 5));
    assert!(!overview.flaws.is_empty());
    desk.step(edit(
        7,
        Part::Stem,
        "How well does the article support what Tom Bell found?",
    ))
    .expect("words");
    desk.step(Step::Swap(0, Some("u1".to_owned()))).expect("by name");
    desk.step(edit(
        5,
        Part::Stem,
        "Match each statement to its source, of about 40 people.",
    ))
    .expect("words");
    let overview = Overview::of(&desk);
    assert!(
        overview.together.iter().any(|found| found.items == [5, 0]),
        "{overview:?}"
    );
}

#[test]
fn the_words_of_a_bank_and_accepted_answers_follow() {
    let mut desk = desk();
    desk.step(Step::Add(Some("u4".to_owned()))).expect("by name");
    let place = (0..desk.count())
        .find(|place| desk.entry(*place).is_some_and(|entry| entry.item.id.0 == "u4"))
        .expect("it was put in");
    desk.step(edit(place, Part::Option(OptionId(0)), "a half"))
        .expect("the right word in other words");
    let accepted = |place, answers: &[&str]| {
        Step::Accepted(place, answers.iter().map(|words| (*words).to_owned()).collect())
    };
    desk.step(accepted(place, &["one half", "50 per cent"]))
        .expect("more answers");
    // The key may write the word of the bank otherwise; it is the same word to who marks.
    let Key::Gap(all) = &mut desk.draft.items[place].entry.key.key else {
        panic!("it has a bank");
    };
    assert_eq!(all[0], "a half");
    "A Half.".clone_into(&mut all[0]);
    desk.step(edit(place, Part::Option(OptionId(0)), "the half"))
        .expect("the right word anew");
    let Key::Gap(all) = &desk.entry(place).expect("there").key.key else {
        panic!("it has a bank");
    };
    assert_eq!(*all, ["the half", "one half", "50 per cent"]);
    assert_eq!(
        refusal(&mut desk, accepted(place, &["one  half", "", "50 per cent"])),
        Refused::Same.to_string()
    );
    desk.step(edit(0, Part::Accepted, "Sat"))
        .expect("one more answer");
    assert_eq!(
        refusal(&mut desk, edit(place, Part::Accepted, "twice")),
        "that cannot stand: 2 of the words to choose from are right where one must be"
    );
    opened(&desk.outcome().expect("sound"));
}
