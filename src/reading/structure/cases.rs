//! Views and sentences, as tables.

use pretty_assertions::assert_eq;

use super::{Attribution, SentenceFact, sentences, views};
use crate::reading::{Actors, claims, samples};

fn told(text: &str) -> Vec<SentenceFact> {
    let document = samples::document(text);
    let (claims, _) = claims(&document, &Actors::default());
    sentences(&document, &claims, &views(&document))
}

#[test]
fn what_might_be_seen_so_is_no_sure_view() {
    for text in [
        "The plan might be seen by critics as a waste of money.",
        "The town has the chance to be considered a model for others.",
    ] {
        let document = samples::document(text);
        assert!(views(&document).iter().all(|view| !view.sure), "{text}");
    }
}

#[test]
fn a_view_has_the_holder_that_its_clause_gives() {
    let rows = [
        ("The plan is widely seen as a mistake.", Some((None, true))),
        ("The two towns are considered rivals.", Some((None, true))),
        ("The plan is widely believed to be a mistake.", Some((None, true))),
        // Information that is passed on, and no judgement.
        ("The river is believed to be clean.", Some((None, false))),
        ("It is understood that he met the team.", Some((None, false))),
        ("It is thought he met the players.", Some((None, false))),
        (
            "The plan is seen by many critics as a mistake.",
            Some((Some("many critics"), true)),
        ),
        (
            "The plan is regarded among shop owners as a mistake.",
            Some((None, false)),
        ),
        ("The plan is not seen as a mistake.", Some((None, false))),
        ("The bridge was last seen in May.", None),
        ("The mayor was seen by a crowd at the station.", None),
        ("The mayor sees the plan as a mistake.", None),
    ];
    for (text, expected) in rows {
        let document = samples::document(text);
        let found = views(&document);
        let found = found
            .first()
            .map(|view| (view.holder.as_ref().map(|holder| holder.text.as_str()), view.sure));
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_sentence_tells_whether_it_gives_its_source() {
    use Attribution::{Given, None, Unclear};
    let rows: [(&str, &[(Attribution, bool)]); 27] = [
        (
            "The mayor said the bridge was closed. It had been open for years.",
            &[(Given, false), (Unclear, false)],
        ),
        (
            "The bridge was closed in June.\nThe town built it in 1931 with money from the sale of two farms.\nIt is old.",
            // The lead, which the rest gives sources for; a piece of reporting; too short to be one.
            &[(Unclear, false), (None, false), (Unclear, false)],
        ),
        ("The bridge was reportedly closed in June.", &[(Unclear, false)]),
        // Whoever that is, and that something was told.
        (
            "Some said the old bridge of the town was closed in June.",
            &[(Unclear, false)],
        ),
        (
            "Ana Ruiz revealed how the old boat had sunk in June.",
            &[(Unclear, false)],
        ),
        // More of the same figures, and somebody's judgement.
        (
            "The harbour has grown since May, the mayor said, pointing to a new report.\nThe boats of the harbour came to 83 in June and to 77 in July.",
            &[(Given, false), (Unclear, false)],
        ),
        (
            "The harbour reported higher profits in May.\nThe income of the harbour came to 83 million pounds in June.",
            &[(Unclear, false), (Unclear, false)],
        ),
        (
            "The bridge was closed in June.\nThe harbour of the town was named the best of the coast for three years.",
            &[(Unclear, false), (Unclear, false)],
        ),
        // Who tells it is named there, and says so next.
        (
            "The bridge was closed in June.\nThe Harbour Line carried two hundred more people in June and July. The Harbour Line said that trains were full.",
            &[(Unclear, false), (Unclear, false), (Given, false)],
        ),
        // Short, but wholly quoted; three words; the name of a programme.
        (
            "“It is late. Nobody knows,” the mayor said.",
            &[(Unclear, true), (Given, false)],
        ),
        (
            "The mayor called it “a [very] bad mistake” in June.",
            &[(Unclear, true)],
        ),
        (
            "The mayor appeared on the channel's “Talk of the Town” on Monday.",
            &[(Unclear, false)],
        ),
        // To call something a name is an act, not information with a source.
        ("The mayor called it “a lifeline” in June.", &[(Unclear, false)]),
        ("The mayor told reporters that it was safe.", &[(Given, false)]),
        // Whoever he is, the sentence gives him; so it does with a stronger verb, but not where a wish is told.
        ("He said that the bridge was safe.", &[(Given, false)]),
        ("The mayor insisted that the bridge was safe.", &[(Given, false)]),
        ("The mayor hoped that the bridge was safe.", &[(Unclear, false)]),
        (
            "“The bridge is not safe,” the mayor said. “We will close it.”",
            &[(Given, true), (Unclear, true)],
        ),
        (
            "The closure is seen by shop owners as a threat.",
            &[(Unclear, false)],
        ),
        ("Who closed the bridge?", &[(Unclear, false)]),
        // The source of the second half alone; of both.
        (
            "The roof fell in May; the mayor said nobody was hurt.",
            &[(Unclear, false)],
        ),
        (
            "The roof fell in May, and the mayor said that nobody was hurt.",
            &[(Unclear, false)],
        ),
        (
            "The mayor said that the roof fell in May and nobody was hurt.",
            &[(Given, false)],
        ),
        (
            "The firm said it would stay in the town, but has not signed the lease.",
            &[(Unclear, false)],
        ),
        // Whose words? And words of another in them.
        ("Critics said that the bridge was safe.", &[(Unclear, false)]),
        (
            "The mayor said that two engineers had declared the bridge safe.",
            &[(Unclear, false)],
        ),
        (
            "The crew work according to a strict code of the sea.",
            &[(Unclear, false)],
        ),
    ];
    for (text, expected) in rows {
        let found: Vec<_> = told(text)
            .iter()
            .map(|sentence| (sentence.attribution, sentence.direct_quotation))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_hint_of_a_source_leaves_it_open() {
    for (text, expected) in [
        (
            "The town sold the two old farms in June for a low price.",
            Attribution::None,
        ),
        (
            "It emerged in June that the town had sold two old farms.",
            Attribution::Unclear,
        ),
        (
            "For Ruiz, the hard years on the two old farms began in June.",
            Attribution::Unclear,
        ),
        (
            "For many farmers, the hard years on the two old farms began in June.",
            Attribution::Unclear,
        ),
        (
            "The money from the two old farms would go to the new school.",
            Attribution::Unclear,
        ),
        (
            "The town has determined that the two old farms were sold in June.",
            Attribution::Unclear,
        ),
        (
            "The town holds to the line that the two old farms were sold.",
            Attribution::Unclear,
        ),
        (
            "Under the rules of the town the two old farms were sold in June.",
            Attribution::Unclear,
        ),
        (
            "The town paid tribute to the two old farms of the valley in June.",
            Attribution::Unclear,
        ),
        // No clause of what was declared; a verb that is on no list of deeds.
        (
            "The town declared a feast on the two old farms in June.",
            Attribution::Unclear,
        ),
        (
            "The town compiled a list of the two old farms in June.",
            Attribution::Unclear,
        ),
        // What somebody used to say.
        (
            "Until last year the mayor still claimed that the two old farms were safe.",
            Attribution::Unclear,
        ),
    ] {
        let told = told(&format!("The mayor was away in May.\n{text}"));
        assert_eq!(told[1].attribution, expected, "{text}");
    }
}

#[test]
fn the_first_person_and_a_colon_leave_it_open_who_speaks() {
    let rows: [(&str, &[bool]); 9] = [
        // Pasted texts lose their marks.
        (
            "Ana Ruiz, the head of the office, said: Rents rose in May. New owners have changed the town.\nThe river is deep.",
            &[true, true, false],
        ),
        (
            "Ana Ruiz told the paper: We left in May. The road led north.\nWe came to a lake. A ferry ran.\nThe river is deep.",
            &[true, true, true, true, false],
        ),
        (
            "The bridge is old. The town makes money with it, Ruiz said. There is a link between rents and wages.",
            &[false, false, true],
        ),
        (
            "The mayor said: \u{201c}Rents rose.\u{201d} The road led north.",
            &[false, false],
        ),
        (
            "The town has three sights: Lofthus, Brekke and the mill. The road led north.",
            &[false, false],
        ),
        (
            "The town built the bridge in 1931.\nI chose a long route. The road led north. We came to a lake.\nA ferry ran.",
            &[false, true, true, true, false],
        ),
        (
            "The mayor said: “I chose a long route.” The road led north.",
            &[false, false],
        ),
        (
            "Experts gave two reasons:\nThe bridge is old.\nThe river is deep.",
            &[false, true, true],
        ),
        ("The US built the bridge in 1931.", &[false]),
    ];
    for (text, expected) in rows {
        let found: Vec<_> = told(text).iter().map(|sentence| sentence.borrowed).collect();
        assert_eq!(found, expected, "{text}");
    }
}
