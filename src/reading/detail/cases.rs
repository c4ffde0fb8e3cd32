//! Details, as tables.

use std::sync::Arc;

use pretty_assertions::assert_eq;

use super::{Detail, DetailSort};
use crate::reading::{read, samples};

fn details(text: &str) -> Vec<Detail> {
    read(&Arc::new(samples::document(text))).details
}

/// A sentence beside two others of another matter.
fn beside(text: &str) -> String {
    format!("{text}\nThe choir of Lofthus bought 30 chairs on Friday.\nAna Ruiz left Lisbon in 2011.")
}

fn changed(text: &str) -> Option<String> {
    let details = details(&beside(text)).into_iter();
    let mut own = details.filter(|detail| detail.statement.sentence.0 == 1);
    own.find_map(|detail| detail.changed).map(|changed| changed.text)
}

#[test]
fn what_is_exact_gives_way_to_another_that_would_be_wrong() {
    for (text, other) in [
        (
            "The town of Brekke opened a library on Tuesday.",
            "The town of Brekke opened a library on Friday",
        ),
        (
            "The town of Brekke planted 45 trees along the river.",
            "The town of Brekke planted 30 trees along the river",
        ),
        (
            "Engineers from Norway built a bridge near Brekke in 2016.",
            "Engineers from Norway built a bridge near Brekke in 2011",
        ),
        // A number and a year that the article does not have.
        (
            "The town of Brekke planted about 45 trees along the river.",
            "The town of Brekke planted about 75 trees along the river",
        ),
        (
            "Engineers from Norway built 45 bridges near the town of Brekke.",
            "Engineers from Norway built 30 bridges near the town of Brekke",
        ),
        // The same things are counted elsewhere.
        (
            "The school of Brekke bought 45 chairs for pupils and teachers.",
            "The school of Brekke bought 32 chairs for pupils and teachers",
        ),
        // A month that the article does not name.
        (
            "Engineers from Norway built a bridge near Brekke in March.",
            "Engineers from Norway built a bridge near Brekke in May",
        ),
    ] {
        assert_eq!(changed(text).as_deref(), Some(other), "{text}");
    }
}

#[test]
fn nothing_is_changed_where_another_could_be_right_or_would_harm() {
    for text in [
        // Bounds and ranges.
        "The town of Brekke planted at least 45 trees along the river.",
        "The town of Brekke will open a library by Tuesday.",
        "The town of Brekke keeps the library open from Tuesday to Thursday.",
        // Denied, or only possible.
        "The town of Brekke did not open a library on Tuesday.",
        "The town of Brekke may open a library on Tuesday.",
        "The town of Brekke denied that 45 trees had fallen into the river.",
        // Two of a sort in one sentence.
        "The town of Brekke held a concert on Tuesday and a fair on Thursday.",
        // Harm, and somebody's fortune.
        "A storm killed 45 people in the town of Brekke.",
        // The date says the day as well.
        "The town of Brekke held a concert on Tuesday, March 3.",
        "Shops in the town of Brekke were full on Black Friday.",
    ] {
        assert_eq!(changed(text), None, "{text}");
    }
}

#[test]
fn a_word_gives_way_to_its_opposite_where_both_cannot_be_so() {
    for (text, other) in [
        (
            "The number of visitors rose sharply in the town of Brekke.",
            Some("The number of visitors fell sharply in the town of Brekke"),
        ),
        (
            "The town of Brekke planted more than 45 trees along the river.",
            Some("The town of Brekke planted fewer than 45 trees along the river"),
        ),
        (
            "The storm came ashore north of the town of Brekke.",
            Some("The storm came ashore south of the town of Brekke"),
        ),
        (
            "The council of Brekke approved a budget for the harbour.",
            Some("The council of Brekke rejected a budget for the harbour"),
        ),
        (
            "Hundreds of visitors came to the harbour of Brekke.",
            Some("Thousands of visitors came to the harbour of Brekke"),
        ),
        // What a person did or decided is never told otherwise.
        ("Nadia Osei approved a budget for the harbour of Brekke.", None),
        // Trees fall, but are no amount.
        ("The trees along the river in Brekke fell in a storm.", None),
        // The contrary stands beside it.
        (
            "The number of visitors rose in Brekke, but the number of guests fell in Lofthus.",
            None,
        ),
        (
            "The council of Brekke may have approved a budget for the harbour.",
            None,
        ),
    ] {
        assert_eq!(changed(text).as_deref(), other, "{text}");
    }
}

#[test]
fn what_is_planned_is_told_as_done() {
    assert_eq!(
        changed("The town of Brekke plans to open a library near the harbour.").as_deref(),
        Some("The town of Brekke has opened a library near the harbour")
    );
}

#[test]
fn a_number_in_a_name_is_no_detail() {
    for text in [
        "Astronomers in Brekke watched asteroid 2012 DA14 for three nights.",
        "The town of Brekke broke the Harbour Act of 1993 for years.",
    ] {
        let details = details(&beside(text));
        let mut years = details.iter().filter(|detail| detail.sort == DetailSort::Year);
        assert_eq!(
            years.find(|detail| detail.statement.sentence.0 == 1),
            None,
            "{text}"
        );
    }
}

#[test]
fn what_only_adds_is_left_out_where_it_points_elsewhere() {
    for (text, statement) in [
        (
            "The town of Brekke, which bought it from them, opened a library on Tuesday.",
            "The town of Brekke opened a library on Tuesday",
        ),
        (
            "However, the town of Brekke opened a library on Tuesday.",
            "The town of Brekke opened a library on Tuesday",
        ),
    ] {
        let details = details(&beside(text));
        let mut statements = details.iter().map(|detail| detail.statement.text.as_str());
        assert!(statements.any(|found| found == statement), "{text}");
    }
}

#[test]
fn what_a_verb_or_its_object_needs_is_never_left_out() {
    for text in [
        "Researchers from Lofthus found gulls, in some years, nesting in the sheds of Brekke on Tuesday.",
        "The town of Brekke sold the mill, by the river, opening a library on Tuesday.",
        "The mayor, Ana Ruiz, opened a library in the town of Brekke on Tuesday.",
    ] {
        for detail in details(&beside(text)) {
            let statement = detail.statement;
            assert!(
                statement.sentence.0 > 1 || text.starts_with(&statement.text),
                "{}",
                statement.text
            );
            assert!(!statement.text.ends_with("some cases"), "{}", statement.text);
        }
    }
}

#[test]
fn what_leans_on_other_sentences_is_no_detail() {
    for text in [
        "At a far smaller rally in Brekke, farmers planted 45 trees on Tuesday.",
        "After the opening match in Brekke, farmers planted 45 trees.",
        "The final winner came from the town of Brekke on Tuesday.",
        "Despite the competition, the response has been large, with more than 45 buyers in Brekke.",
        "Shops in Brekke entered the rankings in 2014.",
        "Ana Ruiz has tripped over herself in the town of Brekke on Tuesday.",
        "A ruling came in the town of Brekke on Tuesday.",
        "In the harbour row, farmers from Lofthus bought rooms in the town of Brekke.",
        "Ana Ruiz famously opened a library in the town of Brekke on Tuesday.",
        "The Road That Leads North Came to the Town of Brekke on Tuesday.",
    ] {
        let found = details(&beside(text));
        let first = found.iter().find(|detail| detail.statement.sentence.0 == 1);
        assert_eq!(first.map(|detail| &detail.statement.text), None, "{text}");
    }
    // A sentence that is about what was told before.
    let found = details(
        "A pond lies in Brekke.\nThe pond lost 45 fish on Tuesday.\nThe choir of Lofthus bought 30 chairs on Friday.",
    );
    assert!(
        found.iter().all(|detail| detail.statement.sentence.0 != 2),
        "{found:?}"
    );
    // Told before, and of one thing among others here.
    let found = details(
        "Three concerts began in Brekke.\nFarmers from Lofthus came to the concert on Tuesday.\nThe choir of Lofthus bought 30 chairs on Friday.",
    );
    assert!(
        found.iter().all(|detail| detail.statement.sentence.0 != 2),
        "{found:?}"
    );
}

#[test]
fn only_what_stands_by_itself_is_a_detail() {
    for (text, statement) in [
        (
            "But the town of Brekke opened a library on Tuesday.",
            Some("The town of Brekke opened a library on Tuesday"),
        ),
        (
            "The town of Brekke (pop. 900) opened a library on Tuesday.",
            Some("The town of Brekke opened a library on Tuesday"),
        ),
        ("The company opened a library in Brekke on Tuesday.", None),
        ("They opened a library in Brekke on Tuesday.", None),
        // A clause that was put into words has lost what points elsewhere.
        (
            "The town of Brekke also opened a library on Tuesday.",
            Some("The town of Brekke opened a library on Tuesday"),
        ),
        ("The town of Brekke opened another library on Tuesday.", None),
        (
            "The town of Brekke opened a \u{201c}library\u{201d} on Tuesday.",
            None,
        ),
        ("A library opened there on Tuesday, and a school as well.", None),
        ("The third, Maud Berg, left the town of Brekke on Tuesday.", None),
        ("Opening on Tuesday: a library for the town of Brekke.", None),
        ("The Town of Brekke Could Open Three Libraries on Tuesday.", None),
    ] {
        let details = details(&beside(text));
        let first = details.iter().find(|detail| detail.statement.sentence.0 == 1);
        assert_eq!(
            first.map(|detail| detail.statement.text.as_str()),
            statement,
            "{text}"
        );
    }
}

#[test]
fn the_other_is_never_what_the_article_gives_for_the_same() {
    // Friday is named for a like deed, so another day is found.
    let found = details(
        "The town of Brekke opened a library on Tuesday.\nThe town of Lofthus opened a library on Friday.",
    );
    for detail in found {
        let other = detail.other.map(|other| other.text);
        assert!(
            !matches!(other.as_deref(), Some("Friday" | "Tuesday")),
            "{other:?}"
        );
    }
}
