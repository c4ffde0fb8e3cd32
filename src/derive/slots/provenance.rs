//! What an article tells of where it and its parts come from, and what it surely does not tell.

use super::quotation::QUOTE_MARKS;
use super::{given, phrase, words_at};
use crate::article::BlockKind;
use crate::article::calendar::{MONTHS, SHORT_MONTHS};
use crate::derive::facts::{Facts, Value};
use crate::language::{SentenceNo, TokenNo};
use crate::reading::{ActorKind, ChannelSort, Claim, Manner, Quoting, Source, is_title, is_trade, listed};
use crate::source::Span;

pub(super) fn slot(facts: &Facts, slot: &str) -> Option<Value> {
    match slot {
        "author_line" => above(facts, author(facts)?),
        "day_line" => above(facts, day(facts)?),
        "place_line" => above(facts, place(facts)?),
        "exact_words" => reported(facts, |claim| exact(facts, claim)),
        // "A witness" and "the judge" may be somebody whom another sentence names.
        "nameless_words" => reported(facts, |claim| {
            let unnamed = source(facts, claim).is_some_and(|one| one.unnamed && one.plural);
            unnamed && claim.manner == Manner::Statement
        }),
        "office" => office(facts),
        "silence" => silence(facts),
        "paper" => paper(facts),
        "credited_figure" => credited_figure(facts),
        "no_author_line" => Some(Value::Flag(author(facts).is_none() && !may_name_author(facts))),
        "no_day_line" => Some(Value::Flag(day(facts).is_none() && !may_tell_day(facts))),
        "no_place_line" => Some(Value::Flag(place(facts).is_none() && !may_open_with_place(facts))),
        // Quote marks may have been lost behind "said:".
        "no_exact_words" => Some(Value::Flag(
            !whole(facts).contains(QUOTE_MARKS) && !whole(facts).contains(": "),
        )),
        "no_silence" => Some(Value::Flag(
            !has_lemma(facts, ANSWERING) && !has_denied(facts, TELLING) && !has_nothing_told(facts),
        )),
        "no_paper" => Some(Value::Flag(!has_lemma(facts, PAPERS))),
        "no_nameless" => Some(Value::Flag(all_named(facts))),
        _ => None,
    }
}

fn author(facts: &Facts) -> Option<Span> {
    let metadata = facts.reading().document.article().metadata();
    metadata.byline.as_ref().map(|found| found.span)
}

fn day(facts: &Facts) -> Option<Span> {
    let metadata = facts.reading().document.article().metadata();
    metadata.date.as_ref().map(|found| found.span)
}

fn place(facts: &Facts) -> Option<Span> {
    let metadata = facts.reading().document.article().metadata();
    metadata.dateline.as_ref().map(|found| found.span)
}

fn whole(facts: &Facts) -> &str {
    facts.reading().document.article().text()
}

/// Words that may stand outside of the body.
fn above(facts: &Facts, span: Span) -> Option<Value> {
    let text = span.of(whole(facts))?.to_owned();
    let sentence = facts.sentence_at(span.start()).unwrap_or(SentenceNo(1));
    Some(words_at(text, span, sentence))
}

fn source<'a>(facts: &'a Facts, claim: &Claim) -> Option<&'a Source> {
    let source = facts.reading().sources.get(claim.source?.0)?;
    (claim.sure && claim.inside.is_none() && source.sure).then_some(source)
}

/// The reporting sentence of the first claim that fits.
fn reported(facts: &Facts, fits: impl Fn(&Claim) -> bool) -> Option<Value> {
    let claim = facts.reading().claims.iter().find(|claim| fits(claim))?;
    let parts = claim.source_spans.iter().chain(&claim.cue).chain(&claim.content);
    let span = parts.copied().reduce(Span::cover)?;
    Some(words_at(span.of(whole(facts))?.to_owned(), span, claim.sentence))
}

fn exact(facts: &Facts, claim: &Claim) -> bool {
    let person = |source: &Source| {
        let actor = source.actor.map(|actor| facts.reading().actors.get(actor).kind);
        source.named && actor == Some(ActorKind::Person)
    };
    claim.quoting == Quoting::Direct && source(facts, claim).is_some_and(person)
}

/// The job or office of a person with a name, who is surely credited with something: "a favourite for the prize" is none.
fn office(facts: &Facts) -> Option<Value> {
    let reading = facts.reading();
    reading.claims.iter().find_map(|claim| {
        let source = source(facts, claim).filter(|source| source.named)?;
        let actor = reading.actors.get(source.actor?);
        let role = actor.role.as_ref().filter(|_| actor.kind == ActorKind::Person)?;
        is_office(&role.text).then(|| phrase(role))
    })
}

/// Nouns for jobs and offices that stand before no name as a title.
const OFFICES: &str = "\
    adviser advisor boss clerk curator dean doctor editor head lecturer leader librarian manager nurse owner
    president researcher secretary surgeon surveyor teacher treasurer";

/// Whether the last word before the first preposition of a description is a trade or an office.
fn is_office(role: &str) -> bool {
    let words = role.split_whitespace();
    let head = words.take_while(|word| !matches!(*word, "of" | "for" | "at" | "in" | "with" | "to" | "from"));
    let noun = head.last().unwrap_or_default();
    let noun = noun.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    is_trade(&noun) || is_title(&noun) || listed(OFFICES, &noun)
}

/// Ways to say that somebody gave no answer.
const SILENT: &[&str] = &[
    "could not be reached",
    "couldn't be reached",
    "could not immediately be reached",
    "declined to answer",
    "declined to comment",
    "declined to be interviewed",
    "declined an interview",
    "declined comment",
    "did not answer",
    "did not comment",
    "did not immediately respond",
    "did not reply",
    "did not respond",
    "did not return",
    "didn't immediately respond",
    "didn't respond",
    "had no comment",
    "refused to comment",
    "was not available for comment",
    "would not comment",
];

/// Words of which one must stand in a sentence that tells so.
const ANSWERING: &[&str] = &[
    "answer",
    "comment",
    "contact",
    "decline",
    "interview",
    "reach",
    "refuse",
    "reply",
    "respond",
    "response",
    "return",
    "silence",
    "silent",
    "unavailable",
];

/// Verbs that tell so where they are denied: "would not say how many".
const TELLING: &[&str] = &[
    "disclose",
    "discuss",
    "elaborate",
    "give",
    "say",
    "speak",
    "specify",
    "talk",
    "tell",
];

/// Words for documents that something may be taken from.
const PAPERS: &[&str] = &[
    "analysis",
    "audit",
    "book",
    "bulletin",
    "census",
    "data",
    "database",
    "diary",
    "document",
    "e-mail",
    "email",
    "file",
    "filing",
    "indictment",
    "journal",
    "lawsuit",
    "letter",
    "memo",
    "memorandum",
    "message",
    "paper",
    "poll",
    "post",
    "publication",
    "publish",
    "record",
    "register",
    "release",
    "report",
    "research",
    "ruling",
    "statement",
    "statistic",
    "statistics",
    "study",
    "survey",
    "testimony",
    "transcript",
    "tweet",
    "website",
    "write",
];

fn silence(facts: &Facts) -> Option<Value> {
    let text = whole(facts);
    let sentences = facts.reading().document.sentences();
    sentences.iter().find_map(|sentence| {
        let words = sentence.span.of(text)?;
        let at = SILENT
            .iter()
            .find_map(|way| words.find(way).map(|at| (at, way.len())));
        let (at, length) = at?;
        let quoted = words.get(..at)?.contains(QUOTE_MARKS);
        let start = sentence.span.start() + at;
        let span = Span::new(start, start + length);
        (!quoted).then(|| {
            words_at(
                words.get(at..at + length).unwrap_or_default().to_owned(),
                span,
                sentence.number,
            )
        })
    })
}

fn paper(facts: &Facts) -> Option<Value> {
    facts.reading().claims.iter().find_map(|claim| {
        let channel = claim.channel.as_ref()?;
        (claim.sure && channel.sort == ChannelSort::Document).then(|| phrase(&channel.words))
    })
}

fn credited_figure(facts: &Facts) -> Option<Value> {
    let reading = facts.reading();
    let credited = reading.quantities.iter().find(|fact| {
        let claim = fact.claim.and_then(|claim| reading.claims.get(claim.0));
        let named = claim.and_then(|claim| source(facts, claim));
        fact.sure && given::is_figure(fact) && named.is_some_and(|source| source.named)
    })?;
    Some(phrase(&credited.words))
}

fn has_lemma(facts: &Facts, lemmas: &[&str]) -> bool {
    let document = &facts.reading().document;
    document
        .tokens()
        .iter()
        .any(|token| lemmas.contains(&token.lemma.to_lowercase().as_str()))
}

/// Whether one of some verbs is denied.
fn has_denied(facts: &Facts, lemmas: &[&str]) -> bool {
    let document = &facts.reading().document;
    document.tokens().iter().any(|token| {
        token.dep == "neg" && lemmas.contains(&document.token(token.head).lemma.to_lowercase().as_str())
    })
}

/// Whether somebody told "nothing": "he would say nothing more".
fn has_nothing_told(facts: &Facts) -> bool {
    let document = &facts.reading().document;
    document.tokens().iter().any(|token| {
        let verb = document.token(token.head).lemma.to_lowercase();
        matches!(token.lemma.to_lowercase().as_str(), "nothing" | "little")
            && TELLING.contains(&verb.as_str())
    })
}

/// The first and the last lines, in small letters: where an article tells of itself.
fn edges(facts: &Facts) -> Vec<String> {
    let lines = whole(facts).lines().filter(|line| !line.trim().is_empty());
    let lines: Vec<String> = lines.map(str::to_lowercase).collect();
    let last = lines.len().saturating_sub(2).max(4);
    let first = lines.iter().take(4);
    first.chain(lines.iter().skip(last)).cloned().collect()
}

/// Whether any line is neither a title nor a paragraph that ends like a sentence: it may be a name or a date that was not
/// read as one.
fn has_other_lines(facts: &Facts) -> bool {
    let article = facts.reading().document.article();
    let lines = |kind: BlockKind, span: Span| {
        let text = span.of(article.text()).unwrap_or_default();
        let ended = text
            .trim_end()
            .ends_with(['.', '!', '?', ':', '"', '\u{201d}', '\u{2019}', ')']);
        let known = matches!(
            kind,
            BlockKind::Headline | BlockKind::Byline | BlockKind::Date | BlockKind::Subhead
        );
        !(known || kind == BlockKind::Body && ended)
    };
    article.blocks().iter().any(|block| lines(block.kind, block.span))
}

/// Whether some line may name the writer, though it was not read as doing so.
fn may_name_author(facts: &Facts) -> bool {
    let text = whole(facts).to_lowercase();
    let opens = text.lines().any(|line| line.trim_start().starts_with("by "));
    let ways = [
        "written by",
        "reporting by",
        "reported by",
        "report by",
        "story by",
        "contributed",
        "correspondent",
        "reporter",
        "columnist",
        "editor",
        "author",
        "writer",
        "copyright",
        "\u{a9}",
        "follow ",
        "@",
        "http",
    ];
    let told = edges(facts)
        .iter()
        .any(|line| ways.iter().any(|way| line.contains(way)));
    opens || told || has_other_lines(facts)
}

/// Whether a line in small letters names a month; "may" only as a word that another follows.
fn names_a_month(line: &str) -> bool {
    let mut names = MONTHS.iter().chain(&SHORT_MONTHS);
    names.any(|&month| {
        if month == "may" {
            line.contains("may ")
        } else {
            line.contains(month)
        }
    })
}

/// Whether the first or last lines may hold a date.
fn may_tell_day(facts: &Facts) -> bool {
    let text = whole(facts).to_lowercase();
    let dated = ["published", "updated", "posted", "first printed"];
    let figures = |line: &str| {
        let parts = line.split(['/', '-', '.']).map(str::trim);
        let numbers = parts.filter(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        numbers.count() > 1
    };
    dated.iter().any(|word| text.contains(word))
        || edges(facts)
            .iter()
            .any(|line| figures(line) || names_a_month(line))
        || has_other_lines(facts)
}

/// Whether the first paragraph may open with a place.
fn may_open_with_place(facts: &Facts) -> bool {
    let document = &facts.reading().document;
    let Some(first) = document.sentences().first() else {
        return true;
    };
    let text = first.span.of(whole(facts)).unwrap_or_default();
    let opening: String = text.chars().take(60).collect();
    let shouted = document
        .sentence(first.number)
        .tokens
        .clone()
        .take(6)
        .map(|at| document.word(TokenNo(at)))
        .any(|word| word.chars().filter(|c| c.is_uppercase()).count() > 2);
    shouted
        || opening.contains(['\u{2014}', '\u{2013}', '(', ':', ';'])
        || opening.contains(" - ")
        || opening.contains("--")
}

/// Whether every report, sure or not, has a source that is surely named.
fn all_named(facts: &Facts) -> bool {
    let reading = facts.reading();
    !reading.claims.is_empty()
        && reading.claims.iter().all(|claim| {
            let source = claim.source.and_then(|source| reading.sources.get(source.0));
            source.is_some_and(|source| source.sure && source.named && !source.unnamed)
        })
}
