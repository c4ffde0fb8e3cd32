//! Through what the article got a statement: "in an interview", "told the Daily Post", "according to state media".
//! It is never who says it.

use super::told::stands_beside;
use crate::language::{Document, TokenNo};
use crate::reading::source::{is_outlet, noun_phrase};
use crate::reading::tree::{is_one_of, kid, kids, lower};
use crate::reading::{Channel, ChannelSort, Claim, Phrase, Source, SourceKind};

/// Least score margin of the arc that ties the channel to the reporting verb.
const MARGIN: f32 = 1.0;

/// The channel that a claim's own clause gives.
pub(super) fn named(document: &Document, claim: &Claim) -> Option<Channel> {
    let verb = claim.cue_token;
    (document.token(verb).pos == "VERB").then_some(())?;
    let beside = document.children(verb).iter().find_map(|&top| {
        let by = match document.token(top).dep {
            "prep" => lower(document, top),
            "dobj" | "dative" if document.token(verb).lemma == "tell" => "told".to_owned(),
            _ => return None,
        };
        let noun = if by == "told" {
            top
        } else {
            kid(document, top, &["pobj"])?
        };
        let sort = sort(document, noun, &by)?;
        let fits = document.token(top).margin >= MARGIN && stands_beside(document, claim, top);
        fits.then(|| channel(document, sort, noun))
    });
    beside
        .or_else(|| stated(document, verb))
        .or_else(|| quoted_by(document, verb))
}

fn channel(document: &Document, sort: ChannelSort, noun: TokenNo) -> Channel {
    Channel {
        sort,
        words: noun_phrase(document, noun),
    }
}

/// "issued a statement saying": the paper that says it.
fn stated(document: &Document, verb: TokenNo) -> Option<Channel> {
    let token = document.token(verb);
    let issued = document.token(token.head).dep == "dobj";
    (token.tag == "VBG" && token.dep == "acl" && issued).then_some(())?;
    Some(channel(document, sort(document, token.head, "in")?, token.head))
}

/// "was quoted as saying by the Daily Post", "was quoted by the Daily Post as saying".
fn quoted_by(document: &Document, verb: TokenNo) -> Option<Channel> {
    let token = document.token(verb);
    let quote = document.token(token.head).head;
    let quoted = token.dep == "pcomp"
        && is_one_of(document, token.head, &["as"])
        && matches!(document.token(quote).lemma.as_str(), "quote" | "cite");
    quoted.then_some(())?;
    let by = kid(document, quote, &["agent"]).or_else(|| kid(document, verb, &["agent"]))?;
    let noun = kid(document, by, &["pobj"])?;
    is_outlet(document, noun).then(|| channel(document, ChannelSort::Outlet, noun))
}

/// The channel of a statement that another source passes on: "Ruiz said the bridge was safe, according to state
/// media", "The paper reported that Ruiz said ...".
pub(super) fn passed_on(document: &Document, outer: &Claim, sources: &[Source]) -> Option<Channel> {
    let source = &sources[outer.source?.0];
    let sort = match source.kind? {
        (SourceKind::StateMedia | SourceKind::NewsOutlet, _) => ChannelSort::Outlet,
        (SourceKind::Document, _) => ChannelSort::Document,
        _ => return None,
    };
    let span = outer
        .source_spans
        .iter()
        .copied()
        .reduce(crate::source::Span::cover)?;
    Some(Channel {
        sort,
        words: Phrase {
            text: source.words.text.clone(),
            span,
            sentence: document.token(outer.cue_token).sentence,
        },
    })
}

/// Whether a noun is something through which a statement is made, after that preposition.
pub(super) fn is_channel(document: &Document, noun: TokenNo, preposition: TokenNo) -> bool {
    sort(document, noun, &lower(document, preposition)).is_some()
}

/// What sort of channel a noun is after that preposition.
fn sort(document: &Document, noun: TokenNo, by: &str) -> Option<ChannelSort> {
    let lemma = document.token(noun).lemma.to_lowercase();
    let word = lower(document, noun);
    let listed = include_str!("channels.tsv")
        .lines()
        .filter_map(row)
        .find(|&(listed, _, prepositions)| {
            (listed == lemma || listed == word) && prepositions.split(' ').any(|listed| listed == by)
        })
        .map(|(_, sort, _)| sort);
    // "A press conference", but not "a conference": that is where people meet.
    let qualified = lemma != "conference" && lemma != "release"
        || kids(document, noun, &["compound", "amod"])
            .any(|kid| is_one_of(document, kid, &["news", "press", "media", "joint", "televised"]));
    let outlet = matches!(by, "told" | "on" | "via") && is_outlet(document, noun);
    match listed {
        Some(sort) => qualified.then_some(sort),
        None => outlet.then_some(ChannelSort::Outlet),
    }
}

fn row(line: &'static str) -> Option<(&'static str, ChannelSort, &'static str)> {
    let mut cells = line.split('\t');
    let (noun, sort, prepositions) = (cells.next()?, cells.next()?, cells.next()?);
    let sort = match sort {
        "statement" => ChannelSort::Statement,
        "interview" => ChannelSort::Interview,
        "briefing" => ChannelSort::Briefing,
        "speech" => ChannelSort::Speech,
        "post" => ChannelSort::Post,
        "document" => ChannelSort::Document,
        "court" => ChannelSort::Court,
        "parliament" => ChannelSort::Parliament,
        _ => return None,
    };
    Some((noun, sort, prepositions))
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn every_row_of_the_table_is_read() {
        for line in include_str!("channels.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
            assert!(row(line).is_some(), "{line}");
        }
    }
}
