//! Another place in the place of one.

use super::alone::is_harmless;
use super::maker::Maker;
use super::wording::Wording;
use super::{Detail, DetailSort};
use crate::language::Sentence;
use crate::reading::{ActorKind, ActorNo, Mention, Phrase};

/// Parts of names of places that have "the" before them.
const ARTICLED: &[&str] = &[
    "Bahamas",
    "Emirates",
    "Gambia",
    "Islands",
    "Kingdom",
    "Maldives",
    "Netherlands",
    "Philippines",
    "Republic",
    "States",
    "UK",
    "US",
    "U.K.",
    "U.S.",
    "Union",
];

impl Maker<'_> {
    /// A statement of what happened in a place, or led there, with another place of the article's.
    pub(super) fn placed(&self, sentence: &Sentence, wordings: &[Wording]) -> Option<Detail> {
        let events = self.read.events.iter();
        let mut here = events.filter(|event| event.clause.sentence == sentence.number && event.sure);
        here.find_map(|event| {
            let ways = [&event.destination, &event.place, &event.origin];
            ways.into_iter().flatten().find_map(|place| {
                wordings
                    .iter()
                    .filter(|wording| is_harmless(wording))
                    .find_map(|wording| self.elsewhere(sentence, place, wording))
            })
        })
    }

    fn elsewhere(&self, sentence: &Sentence, place: &Phrase, wording: &Wording) -> Option<Detail> {
        let actors = self.read.actors;
        let own = actors.list.iter().position(|actor| {
            let named = |mention: &Mention| mention.by_name && mention.span == place.span;
            actor.kind == ActorKind::Place && actor.sure && actor.mentions.iter().any(named)
        });
        let own = ActorNo(own?);
        let at = wording
            .only(&place.text)
            .filter(|_| wording.keeps(place.span, &place.text) && wording.span.contains(place.span))?;
        let (before, after) = (&wording.text[..at], &wording.text[at + place.text.len()..]);
        let bare = |text: &str| !ARTICLED.iter().any(|word| text.contains(word));
        if before.ends_with("the ")
            || after.starts_with("\u{2019}s")
            || after.starts_with("'s")
            || !bare(&place.text)
        {
            return None;
        }
        let text = self.document.article().text();
        let same = |at: usize| {
            let number = ActorNo(at);
            let other = actors.get(number);
            let told = other.mentions.iter().any(|mention| {
                mention.sentence == sentence.number || self.others.share(sentence.number, mention.sentence)
            });
            other.kind == ActorKind::Place
                && other.sure
                && other.size.is_some()
                && other.size == actors.get(own).size
                && !actors.may_overlap(own, number)
                && !told
                && bare(&other.name)
        };
        let other = (0..actors.list.len()).filter(|&at| same(at)).find_map(|at| {
            let other = actors.get(ActorNo(at));
            let named = other.mentions.iter().find(|mention| {
                mention.by_name && mention.span.of(text).is_some_and(|words| words == other.name)
            })?;
            Some(Phrase {
                text: other.name.clone(),
                span: named.span,
                sentence: named.sentence,
            })
        })?;
        let changed = format!("{before}{}{after}", other.text);
        Some(Detail {
            changed: Some(wording.says(changed)),
            other: Some(other),
            sort: DetailSort::Place,
            ..self.whole(sentence, place.clone(), wording)
        })
    }
}
