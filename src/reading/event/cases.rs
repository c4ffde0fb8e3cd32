//! Who does what to whom, when and where: small articles and what is read in them.

use crate::article::{Article, Limits};
use crate::language::{Document, analyse};
use crate::reading::{Actors, Event, Status, actors, events};
use crate::source::SourceFile;

/// The events of an article of 15 April 2021, a Thursday.
fn read(text: &str) -> (Document, Actors, Vec<Event>) {
    let text = format!("Rain closes a bridge in Norland\n\nBy Ana Lund\n\nApril 15, 2021\n\n{text}\n");
    let limits = Limits {
        min_words: 0,
        ..Limits::default()
    };
    let (article, _) = Article::load(SourceFile::new("sample.txt", &text), &limits).expect("a sample loads");
    let document = analyse(&article);
    let actors = actors(&document);
    let events = events(&document, &actors);
    (document, actors, events)
}

fn name(actors: &Actors, actor: Option<crate::reading::ActorNo>) -> &str {
    actor.map_or("", |actor| &actors.get(actor).name)
}

fn text(phrase: Option<&crate::reading::Phrase>) -> &str {
    phrase.map_or("", |phrase| &phrase.text)
}

#[test]
fn who_does_what_to_whom() {
    for (told, actor, subject, whom, target) in [
        (
            "Joan Keller thanked Maria Lund.",
            "Joan Keller",
            "Joan Keller",
            "Maria Lund",
            "Maria Lund",
        ),
        (
            "Omar Diaz was arrested by Maria Lund on Wednesday.",
            "Maria Lund",
            "Omar Diaz",
            "Omar Diaz",
            "Omar Diaz",
        ),
        (
            "Omar Diaz was arrested in Porto.",
            "",
            "Omar Diaz",
            "Omar Diaz",
            "Omar Diaz",
        ),
        (
            "Joan Keller closed a bridge in Porto.",
            "Joan Keller",
            "Joan Keller",
            "a bridge in Porto",
            "",
        ),
        (
            "Joan Keller met Omar Diaz and Maria Lund.",
            "Joan Keller",
            "Joan Keller",
            "Omar Diaz and Maria Lund",
            "",
        ),
        ("Joan Keller and Omar Diaz sold a boat.", "", "", "a boat", ""),
        (
            "Joan Keller slept in Porto.",
            "Joan Keller",
            "Joan Keller",
            "",
            "",
        ),
    ] {
        let (_, actors, events) = read(told);
        assert_eq!(events.len(), 1, "{told}");
        let event = &events[0];
        let found = (
            name(&actors, event.actor),
            name(&actors, event.subject),
            text(event.whom.as_ref()),
            name(&actors, event.target),
        );
        assert_eq!(found, (actor, subject, whom, target), "{told}");
    }
}

#[test]
fn who_is_asked_for_is_the_subject_where_nobody_else_is_named() {
    for (told, predicate) in [
        ("Omar Diaz was arrested in Porto.", Some("was arrested in Porto")),
        ("Omar Diaz was arrested by Maria Lund.", None),
    ] {
        let (_, _, events) = read(told);
        assert_eq!(events[0].clause.predicate.as_deref(), predicate, "{told}");
    }
}

#[test]
fn ways_have_ends() {
    for (told, destination, origin) in [
        ("Joan Keller flew from Spain to Norway.", "Norway", "Spain"),
        ("Joan Keller visited Lisbon.", "Lisbon", ""),
        ("Joan Keller left Lisbon for Madrid.", "Madrid", "Lisbon"),
        ("Joan Keller arrived in Oslo on Monday.", "Oslo", ""),
        ("Omar Diaz was taken to Madrid.", "Madrid", ""),
        ("Joan Keller spoke in Oslo.", "", ""),
        ("Joan Keller went to a dinner.", "", ""),
        ("Joan Keller sent a letter to Omar Diaz.", "", ""),
        ("Joan Keller won from Spain.", "", ""),
    ] {
        let (_, _, events) = read(told);
        assert_eq!(events.len(), 1, "{told}");
        let found = (
            text(events[0].destination.as_ref()),
            text(events[0].origin.as_ref()),
        );
        assert_eq!(found, (destination, origin), "{told}");
    }
}

#[test]
fn days_are_those_of_the_event_not_of_the_telling() {
    for (told, day, told_on) in [
        (
            "Joan Keller closed a bridge in Porto on Tuesday.",
            Some("2021-04-13"),
            "",
        ),
        ("Joan Keller closed a bridge in Porto in 2019.", Some("2019"), ""),
        ("Joan Keller closed a bridge in Porto last week.", None, ""),
        ("Joan Keller will visit Oslo in June.", Some("2021-06"), ""),
        ("Joan Keller will visit Oslo on Monday.", Some("2021-04-19"), ""),
        (
            "Police said on Wednesday that Joan Keller closed a bridge in Porto on Tuesday.",
            Some("2021-04-13"),
            "Wednesday",
        ),
        (
            "Joan Keller closed a bridge in Porto, police said Wednesday.",
            None,
            "Wednesday",
        ),
        (
            "Police said in March that Joan Keller closed a bridge in Porto on Tuesday.",
            None,
            "March",
        ),
    ] {
        let (_, _, events) = read(told);
        assert_eq!(events.len(), 1, "{told}");
        let event = &events[0];
        let found = event
            .time
            .as_ref()
            .and_then(|time| time.day)
            .map(|day| day.text());
        assert_eq!(found.as_deref(), day, "{told}");
        assert_eq!(text(event.told_on.as_ref()), told_on, "{told}");
    }
}

#[test]
fn clauses_beside_the_main_one_tell_events_too() {
    for (told, statements) in [
        (
            "The council closed after Joan Keller sold a boat on Sunday.",
            &["Joan Keller sold a boat on Sunday"][..],
        ),
        (
            "Joan Keller, who opened a school in Bergen, thanked Maria Lund.",
            &[
                "Joan Keller opened a school in Bergen",
                "Joan Keller thanked Maria Lund",
            ],
        ),
        (
            "The mayor of the town, Omar Diaz, visited Lisbon.",
            &["Omar Diaz visited Lisbon"],
        ),
        (
            "Omar Diaz was arrested on Monday and taken to Madrid.",
            &[
                "Omar Diaz was arrested on Monday",
                "Omar Diaz was taken to Madrid",
            ],
        ),
        (
            "Joan Keller had sold a boat in Porto.",
            &["Joan Keller had sold a boat in Porto"],
        ),
        (
            "Joan Keller criticized Omar Diaz in Oslo.",
            &["Joan Keller criticized Omar Diaz in Oslo"],
        ),
        // Not so, or not surely so.
        ("The club will close if Joan Keller sold a boat.", &[]),
        ("The club would close after Joan Keller sold a boat.", &[]),
        ("The club did not close because Joan Keller sold a boat.", &[]),
        ("The club closed before Joan Keller sold a boat.", &[]),
        ("The club acted as if Joan Keller sold a boat.", &[]),
        (
            "The father of Joan Keller, who sold the boat, slept.",
            &["the father of Joan Keller slept"],
        ),
        ("The boats that Joan Keller sold sank.", &[]),
    ] {
        let (_, _, events) = read(told);
        let found: Vec<&str> = events
            .iter()
            .filter(|event| event.sure)
            .filter_map(|event| event.clause.statement.as_deref())
            .collect();
        assert_eq!(found, statements, "{told}");
    }
}

#[test]
fn what_a_source_may_be_telling_is_not_in_the_reporters_voice() {
    for (told, reported) in [
        ("Maria Lund left after Joan Keller sold a boat.", false),
        ("Maria Lund said he left after Joan Keller sold a boat.", true),
        (
            "Maria Lund left after Joan Keller sold a boat, police said.",
            true,
        ),
        (
            "Maria Lund said on Monday that Joan Keller sold a boat and left.",
            true,
        ),
        (
            "Joan Keller found two boats near Porto, according to Maria Lund.",
            true,
        ),
        ("Joan Keller, who sold a boat, said the price was fair.", false),
    ] {
        let (_, _, events) = read(told);
        let sold = events.iter().find(|event| {
            let statement = event.clause.statement.as_deref();
            statement.is_some_and(|words| words.contains("Joan Keller"))
        });
        assert_eq!(sold.map(|event| event.reported), Some(reported), "{told}");
    }
}

#[test]
fn what_is_expected_is_told_from_what_is_arranged() {
    for (told, expected) in [
        (
            "Joan Keller is expected to meet Ana Ruiz for talks in Oslo.",
            true,
        ),
        ("Joan Keller is likely to meet Ana Ruiz for talks in Oslo.", true),
        ("Joan Keller is due to meet Ana Ruiz for talks in Oslo.", false),
        ("Joan Keller is set to meet Ana Ruiz for talks in Oslo.", false),
        ("Joan Keller will meet Ana Ruiz for talks in Oslo.", false),
        ("Joan Keller plans to meet Ana Ruiz for talks in Oslo.", false),
    ] {
        let (_, _, events) = read(told);
        assert_eq!(events.len(), 1, "{told}");
        assert_eq!(
            (events[0].status, events[0].expected),
            (Status::Planned, expected),
            "{told}"
        );
    }
}

#[test]
fn an_infinitive_that_says_what_something_is_is_no_plan() {
    let planned = |told: &str| {
        let (_, _, events) = read(told);
        events.iter().any(|event| event.status == Status::Planned)
    };
    assert!(planned("Joan Keller is to meet Ana Ruiz for talks in Oslo."));
    assert!(!planned("The one good remedy is to sell the old boats in Oslo."));
}

#[test]
fn what_goes_on_is_no_plan() {
    for told in [
        "Joan Keller will still face the old fine for the boat.",
        "Joan Keller will continue to sell boats in Porto.",
        "Joan Keller will no longer sell boats in Porto.",
    ] {
        let (_, _, events) = read(told);
        assert_eq!(events, [], "{told}");
    }
}

#[test]
fn a_word_about_the_time_goes_with_the_time() {
    let (_, _, events) = read("Joan Keller returned to Porto late on Wednesday.");
    let question = events[0].clause.question.as_deref();
    assert_eq!(question, Some("did Joan Keller return to Porto"));
}

#[test]
fn what_an_earlier_sentence_tells_more_of_is_not_put_into_words() {
    for (told, worded) in [
        ("Joan Keller sold a boat in Porto.", true),
        ("Joan Keller sold the boat in Porto.", false),
        ("Joan Keller sold the old boat in Porto.", true),
        ("The police sold a boat in Porto.", true),
    ] {
        let (_, _, events) = read(told);
        assert_eq!(events[0].clause.statement.is_some(), worded, "{told}");
    }
}
