//! What is found of names, titles and aliases, as tables.

use crate::article::Article;
use crate::language::analyse;
use crate::reading::{ActorKind, Actors, actors};
use crate::source::SourceFile;

fn actors_of(text: &str) -> Actors {
    actors(&analyse(&Article::plain(SourceFile::new("test", text))))
}

#[test]
fn aliases_are_one_actor() {
    for (text, name, aliases, kind) in [
        (
            "President Ana Ruiz spoke in Porto. Ruiz opened a school.",
            "Ana Ruiz",
            &["Ana Ruiz", "Ruiz"][..],
            ActorKind::Person,
        ),
        (
            "The Civil Defense Authority (CDA) moved 300 people. The CDA gave them food.",
            "Civil Defense Authority",
            &["Civil Defense Authority", "CDA"],
            ActorKind::Group,
        ),
        (
            "Lib Dem Helen Marsh spoke in Porto. Ms Marsh opened a school.",
            "Helen Marsh",
            &["Helen Marsh", "Marsh"],
            ActorKind::Person,
        ),
        (
            "Justice For Myanmar, a rights group, tracks army firms.",
            "Justice For Myanmar",
            &["Justice For Myanmar"],
            ActorKind::Group,
        ),
        (
            "She works for the Association of Southeast Asian Nations in Jakarta.",
            "Association of Southeast Asian Nations",
            &["Association of Southeast Asian Nations"],
            ActorKind::Group,
        ),
        (
            "Senior Gen Min Aung Hlaing flew to Oslo on Friday. He slept there.",
            "Min Aung Hlaing",
            &["Min Aung Hlaing"],
            ActorKind::Person,
        ),
        (
            "The senator attacked Mighty Anna Keller in Ohio on Friday. Anna Keller said she had seen nothing, and Keller left.",
            "Anna Keller",
            &["Anna Keller", "Keller"],
            ActorKind::Person,
        ),
        (
            "Broadcaster Anna Keller sold her boats on Friday. Keller spoke of a new beginning.",
            "Anna Keller",
            &["Anna Keller", "Keller"],
            ActorKind::Person,
        ),
        (
            "Said el-Amrani, a spokesman, spoke in Rabat. El-Amrani left at noon.",
            "Said el-Amrani",
            &["Said el-Amrani", "El-Amrani"],
            ActorKind::Person,
        ),
        (
            "They crossed the Sahara in May. The Sahara Desert is hot, and the Sahara is dry.",
            "Sahara Desert",
            &["Sahara Desert", "Sahara"],
            ActorKind::Place,
        ),
        (
            "He went to Ohio and fished in Ohio. The Ohio River is long.",
            "Ohio",
            &["Ohio"],
            ActorKind::Place,
        ),
        (
            "The UN’s International Fishing Board has accused Norway of theft, and the UN agreed.",
            "International Fishing Board",
            &["International Fishing Board"],
            ActorKind::Group,
        ),
        (
            "The United Nations Office for the Coordination of Humanitarian Affairs said on Monday that food was short.",
            "United Nations Office for the Coordination of Humanitarian Affairs",
            &["United Nations Office for the Coordination of Humanitarian Affairs"],
            ActorKind::Group,
        ),
        (
            "The United States sent a ship, and U.S. sailors slept.",
            "United States",
            &["United States", "U.S."],
            ActorKind::Place,
        ),
    ] {
        let actors = actors_of(text);
        let actor = actors.list.iter().find(|actor| actor.name == name).expect(text);
        assert_eq!(actor.aliases, aliases, "{text}");
        assert_eq!(actor.kind, kind, "{text}");
        assert!(actor.sure, "{text}");
    }
}

#[test]
fn after_mr_stands_a_surname() {
    for (text, one) in [
        ("Paul Berg left the party on Monday. Mr Berg was sorry.", true),
        ("Paul Berg left the party on Monday. Mr Paul was sorry.", false),
    ] {
        let actors = actors_of(text);
        let berg = actors
            .list
            .iter()
            .find(|actor| actor.name == "Paul Berg")
            .expect(text);
        assert_eq!(
            berg.mentions.iter().filter(|mention| mention.by_name).count() == 2,
            one,
            "{text}"
        );
    }
}

#[test]
fn a_place_inside_a_name_is_no_place() {
    let actors = actors_of("Justice For Myanmar, a rights group, tracks army firms.");
    assert!(actors.list.iter().all(|actor| actor.kind == ActorKind::Group));
}

#[test]
fn names_that_may_be_cut_and_names_of_sorts_are_no_sure_actors() {
    for (text, name) in [
        (
            "Fees rose, according to the World Travel and Tourism Council, a trade body.",
            "Tourism Council",
        ),
        (
            "She works at the American Academy of Allergy, Asthma and Immunology.",
            "American Academy of Allergy",
        ),
        ("An article in New York magazine told of it.", "New York"),
        ("The shop sells Pacific halibut to all comers.", "Pacific"),
        // Two men: who is first brought in under one word is not the one of the longer name.
        (
            "He came to see the new king, Harun, in June. Later he met a prince of the house, Tariq Bin Harun.",
            "Tariq Bin Harun",
        ),
    ] {
        let actors = actors_of(text);
        assert!(
            actors.list.iter().all(|actor| actor.name != name || !actor.sure),
            "{text}"
        );
    }
}

#[test]
fn a_surname_that_two_persons_share_is_unsure() {
    let actors = actors_of("Hillary Clinton met Bill Clinton in Ohio. Later, Clinton flew to Texas.");
    let names: Vec<(&str, bool)> = actors
        .list
        .iter()
        .map(|actor| (actor.name.as_str(), actor.sure))
        .collect();
    assert!(names.contains(&("Hillary Clinton", true)) && names.contains(&("Bill Clinton", true)));
    assert!(names.contains(&("Clinton", false)));
}

#[test]
fn roles_are_titles_appositions_and_who_clauses() {
    for (text, role) in [
        (
            "Prime Minister Joan Keller spoke in Oslo.",
            Some("Prime Minister"),
        ),
        (
            "Maria Lund, the head of the Bergen Trust, which runs the ferries, spoke.",
            Some("the head of the Bergen Trust"),
        ),
        // Never with the day.
        ("On Wednesday Prime Minister Joan Keller spoke in Oslo.", None),
        (
            "Maria Lund, the mayor of Bergen, spoke.",
            Some("the mayor of Bergen"),
        ),
        (
            "Maria Lund, who heads the Green Party, spoke.",
            Some("who heads the Green Party"),
        ),
        ("Mr. Mark Lund spoke in Oslo.", None),
        (
            "Former minister Lord Berg spoke in Oslo.",
            Some("Former minister"),
        ),
        ("The prize went to Professor Maria Lund in Oslo.", None),
        (
            "Maria Lund, a farmer who sold her land in May, spoke.",
            Some("a farmer who sold her land in May"),
        ),
        // What they point at stands in another sentence.
        ("Maria Lund, the owner of that mill, spoke.", None),
        ("Maria Lund, the writer of such books, spoke.", None),
        ("Maria Lund, the head of their school, spoke.", None),
    ] {
        let actors = actors_of(text);
        let person = actors
            .list
            .iter()
            .find(|actor| actor.kind == ActorKind::Person)
            .expect(text);
        assert_eq!(
            person.role.as_ref().map(|role| role.text.as_str()),
            role,
            "{text}"
        );
    }
}

#[test]
fn pronouns_are_resolved_only_where_one_person_can_be_meant() {
    for (text, resolved) in [
        ("Mayor Ana Ruiz spoke in Porto. She opened a school.", 1),
        ("Mayor Ana Ruiz met Senator Maria Lund. She opened a school.", 0),
        ("Mayor Ana Ruiz met a woman in Porto. She opened a school.", 0),
        ("Mayor Ana Ruiz spoke in Porto. He opened a school.", 0),
        ("Mayor Ana Ruiz said she would open a school.", 1),
    ] {
        let actors = actors_of(text);
        let pronouns = actors
            .list
            .iter()
            .flat_map(|actor| &actor.mentions)
            .filter(|mention| !mention.by_name)
            .count();
        assert_eq!(pronouns, resolved, "{text}");
    }
}

#[test]
fn a_surname_that_goes_by_a_title_alone_is_a_whole_name() {
    for (text, sure) in [
        (
            "President Ruiz spoke in Porto on Monday. Mr. Ruiz opened a school.",
            true,
        ),
        (
            "Ruiz spoke in Porto on Monday. Ruiz said that she had opened a school.",
            false,
        ),
    ] {
        let actors = actors_of(text);
        let found = actors
            .list
            .iter()
            .any(|actor| actor.name == "Ruiz" && actor.sure && actor.kind == ActorKind::Person);
        assert_eq!(found, sure, "{text}");
    }
}

#[test]
fn a_surname_with_one_letter_changed_is_nobody_sure() {
    for (text, sure) in [
        ("Karl Lindstrom spoke in Oslo. Mr Lindstrom was late.", true),
        ("Karl Lindstrom spoke in Oslo. Mr Lindstrum was late.", false),
    ] {
        let actors = actors_of(text);
        let persons = || actors.list.iter().filter(|actor| actor.kind == ActorKind::Person);
        assert!(persons().count() > 0, "{text}");
        assert_eq!(persons().all(|actor| actor.sure), sure, "{text}");
    }
}
