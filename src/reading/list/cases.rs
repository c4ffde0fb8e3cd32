//! Lists as a table.

use pretty_assertions::assert_eq;

use crate::reading::{List, actors, claims, lists, samples, sentences, views};

fn found(text: &str) -> Vec<List> {
    let document = samples::document(text);
    let actors = actors(&document);
    let (claims, _) = claims(&document, &actors);
    let told = sentences(&document, &claims, &views(&document));
    lists(&document, &actors, &claims, &told)
}

#[test]
fn lists_have_their_members_and_what_they_are() {
    for (text, members, heading, open) in [
        (
            "The transfers have included radar systems, trucks and patrol boats.",
            &["radar systems", "trucks", "patrol boats"][..],
            Some("the transfers"),
            true,
        ),
        (
            "The farm grows fruits such as apples, pears and plums.",
            &["apples", "pears", "plums"],
            Some("fruits"),
            true,
        ),
        (
            "The council closed schools, shops and libraries.",
            &["schools", "shops", "libraries"],
            Some("the council closed"),
            false,
        ),
    ] {
        let found = found(text);
        let [list] = &found[..] else {
            panic!("{text}: {found:?}");
        };
        let names: Vec<&str> = list.members.iter().map(|member| member.text.as_str()).collect();
        assert_eq!(names, members, "{text}");
        let told = list.heading.as_ref().map(|heading| heading.words.text.as_str());
        assert_eq!(told, heading, "{text}");
        assert_eq!((list.open, list.sure), (open, true), "{text}");
    }
}

#[test]
fn look_alikes_are_no_sure_lists() {
    for text in [
        "The council closed schools and shops.",
        "The talks were held by Ana Ruiz, the mayor, and Tom Lee.",
        "Trains ran from Bergen, Norway, and Malmo.",
        "The farm sells bread and butter, eggs, and milk and cream.",
        "The town has no water, power or food.",
        "The team met mayors, judges and members of the council.",
        "The Academy of Music, Dance and Drama opened in May.",
    ] {
        assert!(
            found(text).iter().all(|list| !list.sure),
            "{text}: {:?}",
            found(text)
        );
    }
}
