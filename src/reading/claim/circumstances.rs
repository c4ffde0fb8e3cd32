//! When, through what and with what support statements are told, as tables.

use std::sync::Arc;

use pretty_assertions::assert_eq;

use crate::reading::{ChannelSort, Claim, Quoting, Support, read, samples};

fn first(text: &str) -> Claim {
    let reading = read(&Arc::new(samples::document(text)));
    reading.claims.first().expect(text).clone()
}

#[test]
fn the_time_of_the_saying_is_not_that_of_what_is_said() {
    for (text, expected) in [
        (
            "The mayor said on Friday that the bridge would close.",
            Some("Friday"),
        ),
        (
            "The mayor told reporters last week that the bridge was safe.",
            Some("last week"),
        ),
        ("“The bridge is closed,” Ana Ruiz said Monday.", Some("Monday")),
        ("The mayor said that the bridge would close on Friday.", None),
        ("In May, the mayor said, the bridge will close.", None),
        ("The mayor said for two years that the bridge was safe.", None),
    ] {
        let told = first(text).told_on.map(|time| time.text);
        assert_eq!(told.as_deref(), expected, "{text}");
    }
}

#[test]
fn a_channel_is_what_a_statement_came_through() {
    for (text, expected) in [
        (
            "The mayor said in a statement that the bridge was safe.",
            Some("a statement"),
        ),
        (
            "Ana Ruiz told the Daily Post that the bridge was safe.",
            Some("the Daily Post"),
        ),
        (
            "In an interview, Ana Ruiz said the bridge was safe.",
            Some("an interview"),
        ),
        (
            "“The bridge is safe,” Ana Ruiz wrote on Twitter.",
            Some("Twitter"),
        ),
        (
            "The bridge will open in May, said Ana Ruiz, the mayor, over email.",
            Some("email"),
        ),
        (
            "According to a statement from the port authority, the bridge is closed.",
            Some("a statement"),
        ),
        (
            "Ana Ruiz said in an interview on the channel's “Morning Talk” that the bridge was safe.",
            Some("an interview on the channel's “Morning Talk”"),
        ),
        ("Ana Ruiz told her husband that the bridge was safe.", None),
        ("The mayor said that the letter was found in a report.", None),
        ("The Daily Post reported that the bridge was safe.", None),
        ("Ana Ruiz said at a conference that the bridge was safe.", None),
    ] {
        let channel = first(text).channel.map(|channel| channel.words.text);
        assert_eq!(channel.as_deref(), expected, "{text}");
    }
}

#[test]
fn what_remarks_are_goes_by_the_listener() {
    for (text, expected) in [
        (
            "The mayor said in remarks to Harbor television that the bridge was safe.",
            ChannelSort::Interview,
        ),
        (
            "The mayor said in remarks to parliament that the bridge was safe.",
            ChannelSort::Speech,
        ),
    ] {
        let sort = first(text).channel.map(|channel| channel.sort);
        assert_eq!(sort, Some(expected), "{text}");
    }
    let to_nobody = first("The mayor said in remarks that the bridge was safe.");
    assert_eq!(to_nobody.channel, None);
}

#[test]
fn a_whole_quotation_with_only_a_time_outside_its_marks_is_neither_whole_nor_retold() {
    for (text, expected) in [
        ("“We had no water in the house,” Ana Ruiz said.", Quoting::Direct),
        (
            "Ana Ruiz said that the house had “no water at all”.",
            Quoting::Partial,
        ),
        (
            "Ana Ruiz said that in May “we had no water in the house”.",
            Quoting::Framed,
        ),
        (
            "Ana Ruiz said most of our guests were “older people from the coast”.",
            Quoting::Framed,
        ),
        (
            "Ana Ruiz said, “We had no water in the house” — seeming to forget the well behind it.",
            Quoting::Framed,
        ),
        ("Ana Ruiz said that the house had no water.", Quoting::Indirect),
    ] {
        assert_eq!(first(text).quoting, expected, "{text}");
    }
    let text = "Asked whether the house was in good order, Ana Ruiz says, “We had no water in it for weeks.”";
    let reading = read(&Arc::new(samples::document(text)));
    let last = reading.claims.last().map(|claim| claim.quoting);
    assert_eq!(
        last,
        Some(Quoting::Framed),
        "what she was asked is no half of what she says"
    );
}

#[test]
fn support_is_shown_not_shown_or_unclear() {
    for (text, support, sign) in [
        (
            "Ana Ruiz said rents had doubled, citing figures from the ministry.",
            Support::Figures,
            Some("citing figures from the ministry"),
        ),
        (
            "The bridge was sold in May, according to documents seen by the agency.",
            Support::Documents,
            Some("documents seen by the agency"),
        ),
        (
            "According to official data, rents have doubled.",
            Support::Unclear,
            None,
        ),
        (
            "Witnesses said the bridge fell into the river.",
            Support::Witness,
            Some("witnesses"),
        ),
        (
            "Ana Ruiz said the bridge was sold to a company.",
            Support::NoneShown,
            None,
        ),
        // A number, a reason, a neighbour that may bear it out, a plan, an expert.
        (
            "Ana Ruiz said the bridge was sold for 20 million.",
            Support::Unclear,
            None,
        ),
        (
            "Ana Ruiz said the bridge fell because the river rose.",
            Support::Unclear,
            None,
        ),
        (
            "Ana Ruiz said the bridge was sold to a company. The bridge now belongs to a bank.",
            Support::Unclear,
            None,
        ),
        (
            "Ana Ruiz said the town would sell the bridge.",
            Support::Unclear,
            None,
        ),
    ] {
        let claim = first(text);
        assert_eq!(claim.support, support, "{text}");
        assert_eq!(
            claim.support_sign.map(|sign| sign.text).as_deref(),
            sign,
            "{text}"
        );
    }
}
