mod again;
mod asides;
#[cfg(test)]
mod cases;
mod clause;
mod day;
mod doubt;
mod fill;
mod frame;
mod fuller;
mod hidden;
mod keep;
mod lexicon;
mod marks;
mod occurrence;
mod owner;
mod place;
mod role;
mod shaken;
mod sole;
mod stand_in;
mod status;
mod subordinate;
mod telling;
mod time;
mod way;
mod whole;
#[cfg(test)]
mod worded_cases;
mod words;

use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::{ActorNo, Actors, ClaimNo, Phrase};
use crate::source::Span;

pub use clause::{clause, clause_without, content_in_full, open_question};
pub use day::{Day, Precision};

/// A clause that items may reword: a verb with its subject and complements.
///
/// The wordings are made once, while the parse is at hand; each is absent where it cannot be made surely: an unsure
/// parse, an unresolved pronoun, a word like "yesterday" or "here".
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// The verb that governs it.
    pub head: TokenNo,
    /// From its first to its last word.
    pub span: Span,
    /// In which sentence.
    pub sentence: SentenceNo,
    /// As a statement that can follow "that": "Belarus has supplied arms".
    pub statement: Option<String>,
    /// As a neutral statement in the present: "Belarus sends observers".
    pub present: Option<String>,
    /// In the perfect, as something that has happened: "Belarus has sent observers".
    pub done: Option<String>,
    /// All but the subject, as it follows "Who": "landed at Naypyitaw's military airport". Its answer is the subject.
    pub predicate: Option<String>,
    /// As it follows "When" or "Where", the time or place asked for left out: "did Alexander Lukashenko land at ...".
    pub question: Option<String>,
}

impl Clause {
    /// A clause that has not been, or cannot be, put into other words.
    #[must_use]
    pub fn bare(head: TokenNo, span: Span, sentence: SentenceNo) -> Self {
        Self {
            head,
            span,
            sentence,
            statement: None,
            present: None,
            done: None,
            predicate: None,
            question: None,
        }
    }
}

/// Whether it has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Reported as done.
    Done,
    /// Scheduled or expected.
    Planned,
    /// Somebody said that they would do it.
    Promised,
}

impl Status {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Planned => "planned",
            Self::Promised => "promised",
        }
    }
}

/// A time phrase bound to an event.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// The phrase without its preposition: "Thursday night", "February 2021".
    pub phrase: Phrase,
    /// Other answers that are as right: "Thursday".
    pub accept: Vec<String>,
    /// Whether it says which day or date or year by itself (no "yesterday", no "later").
    pub anchored: bool,
    /// The day, month or year of the calendar, where phrase and article tell it.
    pub day: Option<Day>,
}

/// Something that happened, is planned or is promised, in a main clause or a sure subordinate one.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The clause, in wordings.
    pub clause: Clause,
    /// Who does it, where a named actor surely does: the subject, or "by ..." where the verb is in the passive.
    pub actor: Option<ActorNo>,
    /// The named actor that the subject is: whom [`Clause::predicate`] leaves out.
    pub subject: Option<ActorNo>,
    /// What it is done to: the direct object, or the subject where the verb is in the passive.
    pub whom: Option<Phrase>,
    /// The named actor that it is done to, where it is surely that one alone.
    pub target: Option<ActorNo>,
    /// The named place to which it leads, where it tells of somebody or something that goes.
    pub destination: Option<Phrase>,
    /// The named place from which it leads.
    pub origin: Option<Phrase>,
    /// When it was told, by the reporting verb above it; never the time of the event itself.
    pub told_on: Option<Phrase>,
    /// When, by an adjunct of this very verb.
    pub time: Option<When>,
    /// Where, by an adjunct of this very verb; without preposition.
    pub place: Option<Phrase>,
    /// As [`Clause::question`], with the place left out in place of the time: follows "Where".
    pub place_question: Option<String>,
    /// Whether it has happened.
    pub status: Status,
    /// Whether it is only expected or likely, not arranged ("is expected to", "is likely to").
    pub expected: bool,
    /// The words that show a plan or promise: "is expected to", "pledged to".
    pub status_span: Option<Span>,
    /// The claim that it is part of; none in the reporter's own voice.
    pub claim: Option<ClaimNo>,
    /// Whether it stands, or may stand, inside what somebody says ("said that ...", "according to ..."): then it may be
    /// asked only together with that claim, even where [`Event::claim`] is not known.
    pub reported: bool,
    /// Whether it is sure enough to build a key on.
    pub sure: bool,
}

/// What happened, is planned or is promised, in text order.
///
/// Only verbs of main clauses, of clauses joined to them, of reported clauses, and of clauses that tell a fact beside
/// ("after ...", "Ana Ruiz, who ..."); nothing negated, conditional, merely
/// possible or habitual. Every event has a statement. [`Event::claim`] is left open.
#[must_use]
pub fn events(document: &Document, actors: &Actors) -> Vec<Event> {
    (0..document.tokens().len())
        .filter_map(|at| occurrence::event(document, actors, TokenNo(at)))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::article::Article;
    use crate::language::analyse;
    use crate::reading::actors;
    use crate::reading::event::{Event, Status, events};
    use crate::source::SourceFile;

    fn events_of(text: &str) -> Vec<Event> {
        let document = analyse(&Article::plain(SourceFile::new("test", text)));
        events(&document, &actors(&document))
    }

    #[test]
    fn times_and_places_belong_to_their_own_verb() {
        for (text, question, time, accept, place) in [
            (
                "According to the Norland Gazette, Joan Keller landed Thursday night at Lisbon's military airport.",
                Some("did Joan Keller land at Lisbon's military airport"),
                Some("Thursday night"),
                &["Thursday"][..],
                Some("Lisbon's military airport"),
            ),
            (
                "A storm destroyed 40 homes in the town of Brekke on Nov. 8, 2016.",
                Some("did a storm destroy 40 homes in the town of Brekke"),
                Some("Nov. 8, 2016"),
                &["Nov. 8"],
                None,
            ),
            (
                "President Ana Ruiz visited Lisbon on Tuesday.",
                Some("did President Ana Ruiz visit Lisbon"),
                Some("Tuesday"),
                &[],
                None,
            ),
            (
                "Ana Ruiz was arrested in Spain in 2009.",
                Some("was Ana Ruiz arrested in Spain"),
                Some("2009"),
                &[],
                Some("Spain"),
            ),
            (
                "Joan Keller arrived in Oslo, state media reported Friday.",
                None,
                None,
                &[],
                Some("Oslo"),
            ),
        ] {
            let events = events_of(text);
            assert_eq!(events.len(), 1, "{text}");
            let event = &events[0];
            assert_eq!(event.clause.question.as_deref(), question, "{text}");
            assert_eq!(
                event.time.as_ref().map(|time| time.phrase.text.as_str()),
                time,
                "{text}"
            );
            assert_eq!(
                event.time.as_ref().map_or(&[][..], |time| &time.accept[..]),
                accept,
                "{text}"
            );
            assert_eq!(
                event.place.as_ref().map(|place| place.text.as_str()),
                place,
                "{text}"
            );
            assert_eq!(event.status, Status::Done, "{text}");
        }
    }

    #[test]
    fn plans_and_promises_show_their_words() {
        for (text, status, shown, present) in [
            (
                "Joan Keller is expected to meet Ana Ruiz for talks on trade.",
                Status::Planned,
                "is expected to",
                "Joan Keller meets Ana Ruiz for talks on trade",
            ),
            (
                "Ministers are set to sign three agreements in Geneva.",
                Status::Planned,
                "are set to",
                "ministers sign three agreements in Geneva",
            ),
            (
                "The Harbor Workers Union plans to hold a vote on Friday.",
                Status::Planned,
                "plans to",
                "the Harbor Workers Union holds a vote",
            ),
            (
                "Joan Keller will visit Oslo on Monday.",
                Status::Planned,
                "will",
                "Joan Keller visits Oslo",
            ),
            (
                "Prices in Norland will rise.",
                Status::Planned,
                "will",
                "prices in Norland rise",
            ),
            (
                "Zambia is to send three ships to Malta.",
                Status::Planned,
                "is to",
                "Zambia sends three ships to Malta",
            ),
            (
                "Several armed groups have vowed to disrupt a vote.",
                Status::Promised,
                "have vowed to",
                "several armed groups disrupt a vote",
            ),
            (
                "Mayor Ana Ruiz said she would send two doctors.",
                Status::Promised,
                "said she would",
                "Ana Ruiz sends two doctors",
            ),
        ] {
            let events = events_of(text);
            assert_eq!(events.len(), 1, "{text}");
            assert_eq!(events[0].status, status, "{text}");
            let span = events[0].status_span.expect("a plan or promise shows its words");
            assert_eq!(&text[span.range()], shown);
            assert_eq!(events[0].clause.present.as_deref(), Some(present), "{text}");
        }
    }

    #[test]
    fn what_a_source_says_would_come_is_a_promise_or_a_plan() {
        for (text, status) in [
            (
                "The company said it would obey the order.",
                Some(Status::Promised),
            ),
            ("The mayor said it would cost two million.", Some(Status::Planned)),
            (
                "Ana Ruiz said the plant would open in May.",
                Some(Status::Planned),
            ),
            ("Ana Ruiz said the plant would open if Oslo paid.", None),
            ("Ana Ruiz did not say the plant would open.", None),
        ] {
            let found = events_of(text);
            assert_eq!(found.first().map(|event| event.status), status, "{text}");
        }
    }

    #[test]
    fn what_did_not_surely_happen_is_no_event() {
        for text in [
            "Ana Ruiz did not approve the budget.",
            "Ana Ruiz may close the bridge.",
            "Every Tuesday, volunteers clean the beach.",
            "The museum was expected to open in June.",
            "Ana Ruiz reportedly closed the bridge.",
            "Ana Ruiz is a lawyer.",
            "If it rains, the club will move the concert.",
            "Ana Ruiz knows the city.",
        ] {
            assert_eq!(events_of(text), [], "{text}");
        }
    }

    #[test]
    fn what_a_source_tells_is_marked() {
        for (text, reported) in [
            ("Police said Ana Ruiz sold the boat.", true),
            ("According to police, Ana Ruiz sold the boat.", true),
            ("Ana Ruiz sold the boat.", false),
        ] {
            let events = events_of(text);
            assert_eq!(events.len(), 1, "{text}");
            assert_eq!(events[0].reported, reported, "{text}");
        }
    }
}
