//! Through what the article got a statement: "in an interview", "told the Daily Post", "according to state media".
//! It is never who says it.

use super::according::issuer;
use super::quotations::Quotations;
use super::title::is_title;
use super::told::stands_beside;
use crate::language::{Document, TokenNo};
use crate::reading::source::{is_outlet, noun_phrase, phrase};
use crate::reading::tree::{is_one_of, kid, kids, lower};
use crate::reading::{Channel, ChannelSort, Claim, Phrase, Source, SourceKind};

/// Least score margin of the arc that ties the channel to the reporting verb.
const MARGIN: f32 = 1.0;

/// The channel that a claim's own clause gives.
pub(super) fn named(document: &Document, claim: &Claim) -> Option<Channel> {
    let verb = claim.cue_token;
    (document.token(verb).pos == "VERB").then_some(())?;
    if is_one_of(document, verb, &["according"]) {
        return put_out(document, verb);
    }
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
        fits.then(|| channel(document, sort, noun)).flatten()
    });
    beside
        .or_else(|| after_comma(document, claim))
        .or_else(|| stated(document, verb))
        .or_else(|| quoted_by(document, verb))
}

/// "..., said the mayor, over email": after the source and a comma, wherever the parse hung it.
fn after_comma(document: &Document, claim: &Claim) -> Option<Channel> {
    let source = claim.source_spans.last()?.end();
    let end = source.max(document.token(claim.cue_token).span.end());
    let comma = document.tokens().partition_point(|token| token.span.end() <= end);
    let preposition = TokenNo(comma + 1);
    let here = preposition.0 < document.sentence(claim.sentence).tokens.end;
    let apart = here && document.word(TokenNo(comma)) == ",";
    (apart && document.token(preposition).dep == "prep").then_some(())?;
    let noun = kid(document, preposition, &["pobj"])?;
    let sort = sort(document, noun, &lower(document, preposition))?;
    let own = document.token(noun).margin >= MARGIN && stands_beside(document, claim, preposition);
    own.then(|| channel(document, sort, noun)).flatten()
}

/// "according to a statement from the academy": what the source put out.
fn put_out(document: &Document, verb: TokenNo) -> Option<Channel> {
    let to = kid(document, verb, &["prep"])?;
    let noun = kid(document, to, &["pobj"])?;
    let issuer = issuer(document, noun)?;
    let own: Vec<_> = document
        .subtree(noun)
        .into_iter()
        .filter(|&at| at <= noun && at < issuer)
        .collect();
    Some(Channel {
        sort: sort(document, noun, "in")?,
        words: phrase(document, &own)?,
    })
}

/// Whether a noun is a mere channel of whoever puts it out.
pub(super) fn is_statement(document: &Document, noun: TokenNo) -> bool {
    document.token(noun).pos == "NOUN" && matches!(sort(document, noun, "in"), Some(ChannelSort::Statement))
}

/// The channel with that noun; none where its words are cut off.
fn channel(document: &Document, sort: ChannelSort, noun: TokenNo) -> Option<Channel> {
    let words = noun_phrase(document, noun);
    let end = document
        .tokens()
        .partition_point(|token| token.span.start() < words.span.end());
    let quotations = Quotations::of(document);
    let is_possessive = |at: &usize| document.tokens().get(*at).is_some_and(|token| token.tag == "POS");
    let possessive = [Some(end), end.checked_sub(1)]
        .into_iter()
        .flatten()
        .find(is_possessive);
    // "an interview on the channel's “Morning Talk”", wherever the phrase was cut.
    let inside = end.checked_sub(1).and_then(|last| quotations.at(TokenNo(last)));
    let open = inside.filter(|&(_, last)| last >= end);
    let words = if let Some(possessive) = possessive {
        let title = quotations.at(TokenNo(possessive + 1));
        let title = title.filter(|&range| range.0 == possessive + 1 && is_title(document, range))?;
        with_title(document, &words, title)?
    } else if let Some(title) = open {
        with_title(document, &words, title)?
    } else {
        words
    };
    Some(Channel { sort, words })
}

/// Words with the title that they end in, to its closing mark; a stop or comma before that mark is the sentence's.
fn with_title(document: &Document, words: &Phrase, (first, last): (usize, usize)) -> Option<Phrase> {
    let tokens = document.tokens();
    let start = tokens[first].span.start();
    let span = words.span.cover(tokens[last].span);
    let inside = (first..last)
        .rev()
        .find(|&at| !matches!(document.word(TokenNo(at)), "." | ","))?;
    let article = document.article().text();
    let lead = article.get(words.span.start()..start)?;
    let title = article.get(start..tokens[inside].span.end())?;
    let mark = document.word(TokenNo(last));
    let capital = words.text.chars().next()?;
    let mut text = format!("{lead}{title}{mark}");
    // The phrase may have put its first letter small.
    text.replace_range(
        ..text.chars().next()?.len_utf8(),
        capital.encode_utf8(&mut [0; 4]),
    );
    Some(Phrase {
        text,
        span,
        sentence: words.sentence,
    })
}

/// "issued a statement saying": the paper that says it.
fn stated(document: &Document, verb: TokenNo) -> Option<Channel> {
    let token = document.token(verb);
    let issued = document.token(token.head).dep == "dobj";
    (token.tag == "VBG" && token.dep == "acl" && issued).then_some(())?;
    channel(document, sort(document, token.head, "in")?, token.head)
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
    is_outlet(document, noun).then(|| channel(document, ChannelSort::Outlet, noun))?
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
        Some(ChannelSort::Speech) if lemma == "remark" => addressed(document, noun),
        Some(sort) => qualified.then_some(sort),
        None => outlet.then_some(ChannelSort::Outlet),
    }
}

/// What remarks are goes by whom they are made to: "remarks to the station" are no speech, and remarks to nobody may be
/// anything.
fn addressed(document: &Document, noun: TokenNo) -> Option<ChannelSort> {
    let to = kids(document, noun, &["prep"]).find(|&to| is_one_of(document, to, &["to"]))?;
    let listener = kid(document, to, &["pobj"])?;
    if is_outlet(document, listener) {
        Some(ChannelSort::Interview)
    } else if matches!(document.token(listener).lemma.as_str(), "reporter" | "journalist") {
        Some(ChannelSort::Briefing)
    } else {
        (document.token(listener).pos == "NOUN").then_some(ChannelSort::Speech)
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
