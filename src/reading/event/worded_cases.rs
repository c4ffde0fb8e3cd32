//! Contents and events that can be put into words by themselves, and those that look alike and cannot.

use std::sync::Arc;

use crate::article::Article;
use crate::language::analyse;
use crate::reading::{Reading, read};
use crate::source::SourceFile;

fn reading(text: &str) -> Reading {
    read(&Arc::new(analyse(&Article::plain(SourceFile::new("test", text)))))
}

/// The wording of what Ana Ruiz, or another source, is first said to say.
fn content(text: &str) -> Option<String> {
    let reading = reading(text);
    let claim = reading.claims.first().expect("somebody says something");
    claim.clause.as_ref()?.statement.clone()
}

#[test]
fn what_bounds_a_content_stays_with_it() {
    for (told, statement) in [
        (
            "Ana Ruiz said that the market in Porto would close if the old roof leaked.",
            Some("the market in Porto would close if the old roof leaked"),
        ),
        (
            "Ana Ruiz said that prices in Porto had fallen because many farms in Spain had closed.",
            Some("prices in Porto had fallen because many farms in Spain had closed"),
        ),
        (
            "If prices in Spain fall too fast, Ana Ruiz said, they may hurt farmers.",
            Some("if prices in Spain fall too fast, they may hurt farmers"),
        ),
        (
            "Ana Ruiz said that bread was dearer because many farms in Spain had closed.",
            None,
        ),
        // Which day that is, another sentence tells.
        (
            "Ana Ruiz said that few boats had left the harbour of Porto that day.",
            None,
        ),
        // Who lied stands elsewhere, or is one of two.
        (
            "Ana Ruiz said that prices in Porto had fallen because he had lied.",
            None,
        ),
        (
            "Ana Ruiz said that the council in Porto had fined a company because it had lied.",
            None,
        ),
    ] {
        assert_eq!(content(told).as_deref(), statement, "{told}");
    }
}

#[test]
fn contents_are_worded_without_the_reporting_words_in_their_midst() {
    for (told, statement) in [
        (
            "The market in Porto, Ana Ruiz said, lost a wall in a storm.",
            "the market in Porto lost a wall in a storm",
        ),
        (
            "Four men were hurt, according to a spokesman, Omar Diaz.",
            "four men were hurt",
        ),
    ] {
        assert_eq!(content(told).as_deref(), Some(statement), "{told}");
    }
}

#[test]
fn what_there_is_can_be_told_where_it_is_described() {
    for (told, statement) in [
        (
            "Ana Ruiz said that there was a shortage of doctors in Porto.",
            Some("there was a shortage of doctors in Porto"),
        ),
        ("Ana Ruiz said that there was a problem.", None),
        (
            "Ana Ruiz said that there was nothing in the harbor of Porto.",
            None,
        ),
    ] {
        assert_eq!(content(told).as_deref(), statement, "{told}");
    }
}

#[test]
fn quotations_keep_their_marks_and_inner_clauses_their_that() {
    for (told, statement) in [
        (
            "Ana Ruiz said the plan for Porto was \u{201c}a gift to thieves.\u{201d}",
            "the plan for Porto was \u{201c}a gift to thieves\u{201d}",
        ),
        (
            "Ana Ruiz said the plan for Porto was \"a gift to thieves.\"",
            "the plan for Porto was \"a gift to thieves\"",
        ),
        (
            "Omar Diaz said that officials in Porto believed that the old mill had closed.",
            "officials in Porto believed that the old mill had closed",
        ),
    ] {
        assert_eq!(content(told).as_deref(), Some(statement), "{told}");
    }
}

#[test]
fn a_body_speaks_of_itself_where_only_a_body_can_do_it() {
    for (told, statement) in [
        (
            "The Harbor Workers Union said it had rejected an offer from Porto.",
            Some("the Harbor Workers Union had rejected an offer from Porto"),
        ),
        (
            "The Harbor Workers Union said it had not been consulted.",
            Some("the Harbor Workers Union had not been consulted"),
        ),
        (
            "The Harbor Workers Union said it would take years to mend the bridge in Porto.",
            None,
        ),
        ("The mayor said it had rejected an offer from Porto.", None),
    ] {
        assert_eq!(content(told).as_deref(), statement, "{told}");
    }
}

#[test]
fn possessives_belong_to_the_nearest_subject() {
    for (told, statement) in [
        (
            "Ana Ruiz said the town of Brekke had sent a letter to families waiting for their money.",
            Some("the town of Brekke had sent a letter to families waiting for their money"),
        ),
        ("Ana Ruiz said Norland had sent Spain its flag.", None),
    ] {
        assert_eq!(content(told).as_deref(), statement, "{told}");
    }
}

#[test]
fn a_bare_noun_takes_the_words_of_its_first_mention_where_there_is_one_such_thing() {
    for (told, statement) in [
        (
            "A fishing boat from Norwich sank on Monday. Ana Ruiz said that the boat had carried three men.",
            Some("the fishing boat from Norwich had carried three men"),
        ),
        (
            "A fishing boat from Norwich sank on Monday. Another boat left Porto. Ana Ruiz said that the boat had carried three men.",
            None,
        ),
        (
            "Two boats sank. A fishing boat from Norwich sank on Monday. Ana Ruiz said that the boat had carried three men.",
            None,
        ),
        (
            "A boat sank on Monday. Ana Ruiz said that the boat had carried three men.",
            None,
        ),
        // The company may be one with a name.
        (
            "A shipping company from Norwich sold two boats to Halden Lines. Ana Ruiz said that the company had lost money.",
            None,
        ),
    ] {
        assert_eq!(content(told).as_deref(), statement, "{told}");
    }
}

#[test]
fn events_of_what_an_article_speaks_of_throughout_are_worded() {
    let told = "A meteorite fell near Porto. The meteorite left a crater. Children found the meteorite. The meteorite hit a barn near Porto.";
    for (told, worded) in [
        (told.to_owned(), true),
        (format!("{told} A second meteorite fell near Lisbon."), false),
        (format!("{told} Meteorites are rare."), false),
    ] {
        let reading = reading(&told);
        let found = reading
            .events
            .iter()
            .any(|event| event.clause.statement.as_deref() == Some("the meteorite hit a barn near Porto"));
        assert_eq!(found, worded, "{told}");
    }
}

#[test]
fn events_are_not_worded_in_a_headlines_or_an_unfinished_tense() {
    for told in [
        "Porto explosion destroyed two old mills in Norland.",
        "The old mill in Porto has been closed since a fire in May.",
    ] {
        let reading = reading(told);
        let worded = reading.events.iter().find(|event| event.clause.present.is_some());
        assert_eq!(worded, None, "{told}");
    }
}

#[test]
fn events_have_the_forms_that_fit_them() {
    for (told, statement, present) in [
        (
            "Tunisians elected a new parliament in October.",
            "Tunisians elected a new parliament in October",
            Some("Tunisians elect a new parliament"),
        ),
        (
            "Ana Ruiz, a lawyer and the niece of a mayor, opened a school in Porto.",
            "Ana Ruiz opened a school in Porto",
            Some("Ana Ruiz opens a school in Porto"),
        ),
        (
            "Ana Ruiz opened a school in Salem, Mass., with two friends.",
            "Ana Ruiz opened a school in Salem, Mass., with two friends",
            Some("Ana Ruiz opens a school in Salem, Mass., with two friends"),
        ),
        (
            "Ana Ruiz sold land to farmers who grew wine.",
            "Ana Ruiz sold land to farmers who grew wine",
            None,
        ),
        (
            "Norland broke its own record in Porto.",
            "Norland broke its own record in Porto",
            Some("Norland breaks its own record in Porto"),
        ),
    ] {
        let reading = reading(told);
        let clause = &reading.events[0].clause;
        assert_eq!(clause.statement.as_deref(), Some(statement), "{told}");
        assert_eq!(clause.present.as_deref(), present, "{told}");
    }
}
