use std::collections::BTreeSet;

use super::span;
use crate::language::{Document, TokenNo};
use crate::reading::Phrase;
use crate::reading::source::phrase;
use crate::reading::tree::{bare, is_word, lower};
use crate::reading::word_list::listed;

/// A ranked phrase longer than this is cut before its clauses, and is not sure.
const LONGEST: usize = 26;

/// Words that take a ranking half back.
const HEDGES: &str = "probably perhaps arguably possibly maybe not almost nearly easily supposedly";

/// What is ranked, in the article's words.
pub struct Ranked {
    pub words: Phrase,
    /// "one of the", "among the".
    pub one_of: bool,
    /// Whether its edges are sure.
    pub clear: bool,
}

/// The noun phrase that a sign ranks, from "one of" or its determiner to the words that bound the rank.
pub fn ranked(document: &Document, sign: TokenNo, noun: TokenNo) -> Option<Ranked> {
    let sentence = document.sentence(document.token(sign).sentence);
    let below: BTreeSet<usize> = document.subtree(noun).into_iter().map(|at| at.0).collect();
    let mut first = sign.0.min(noun.0);
    // To the left: determiner, possessor, other adjectives.
    while first > sentence.tokens.start
        && below.contains(&(first - 1))
        && (is_word(document, TokenNo(first - 1))
            || matches!(document.word(TokenNo(first - 1)), "-" | "’s" | "'s"))
    {
        first -= 1;
    }
    let last = sign.0.max(noun.0);
    let core = last + 1;
    let mut end = core;
    while end < sentence.tokens.end && below.contains(&end) && goes_on(document, end, noun) {
        end += 1;
    }
    let mut whole = !is_cut(document, noun, &below, end);
    let outer = span::end(document, noun, end);
    whole &= outer.is_some();
    end = outer.unwrap_or(end);
    if end - first > LONGEST {
        // Without its clause it may say more than the article: "the largest town | that has no bridge".
        whole = false;
        end = before_a_clause(document, &below, core, first + LONGEST).unwrap_or(end);
    }
    let word = |at: usize| lower(document, TokenNo(at));
    let mut hedged = (first..sign.0).any(|at| listed(HEDGES, &word(at)));
    while first < sign.0 && document.token(TokenNo(first)).tag == "RB" && word(first) != "only" {
        first += 1;
    }
    // "making the clip the most seen record": a second determiner opens another phrase.
    let second = (first + 1..sign.0).any(|at| {
        document.token(TokenNo(at)).tag == "DT" && !matches!(word(at - 1).as_str(), "only" | "all")
    });
    let mut one_of = false;
    if first >= sentence.tokens.start + 2 && word(first - 1) == "of" && word(first - 2) == "one" {
        first -= 2;
        one_of = true;
    } else if first > sentence.tokens.start && word(first - 1) == "among" {
        // "the talk among the oldest members": who talks, not what belongs to them.
        if is_membership(document, TokenNo(first - 1), noun) {
            first -= 1;
            one_of = true;
        } else {
            whole = false;
        }
    } else if first > sentence.tokens.start && word(first - 1) == "only" {
        first -= 1;
    }
    let partitive = !one_of && first > sentence.tokens.start && word(first - 1) == "of";
    // "two of the largest", "some of the best": neither one nor all.
    let some = partitive
        && first >= sentence.tokens.start + 2
        && matches!(
            word(first - 2).as_str(),
            "some" | "two" | "three" | "many" | "several" | "four" | "most" | "five" | "few" | "none" | "all"
        );
    let tokens: Vec<TokenNo> = (first..end).map(TokenNo).collect();
    let tokens = bare(document, &tokens);
    let odd = tokens.iter().any(|&at| {
        matches!(
            document.word(at),
            "\"" | "“" | "”" | "(" | ")" | ";" | ":" | "—" | "–" | "--" | "''" | "``" | "/" | "[" | "]"
        )
    });
    hedged |= first > sentence.tokens.start && listed(HEDGES, &word(first - 1));
    // A noun right after would belong to it.
    let torn = core == end && core < sentence.tokens.end && document.token(TokenNo(core)).pos == "NOUN";
    Some(Ranked {
        words: phrase(document, tokens)?,
        one_of,
        clear: whole
            && !second
            && !hedged
            && !odd
            && !some
            && !torn
            && (first..end).len() >= 2
            && !document.token(TokenNo(end - 1)).tag.starts_with("IN"),
    })
}

/// "is among the oldest towns", "Brekke, among the oldest towns": a predicate or an apposition, and one of several.
fn is_membership(document: &Document, among: TokenNo, noun: TokenNo) -> bool {
    let head = document.token(among).head;
    let plural = matches!(document.token(noun).tag, "NNS" | "NNPS");
    let predicate = matches!(
        document.token(head).lemma.as_str(),
        "be" | "become" | "remain" | "rank" | "count" | "number" | "stay"
    ) && head < among;
    let comma = among
        .0
        .checked_sub(1)
        .is_some_and(|at| document.word(TokenNo(at)) == ",");
    let apposed = comma && head.0 + 2 == among.0 && matches!(document.token(head).pos, "NOUN" | "PROPN");
    plural && (predicate || apposed)
}

/// Whether the phrase goes on with a token: not over commas, dashes and other marks, nor to a second noun.
fn goes_on(document: &Document, at: usize, noun: TokenNo) -> bool {
    let token = document.token(TokenNo(at));
    let hyphen = matches!(
        document.word(TokenNo(at)),
        "-" | "’s" | "'s" | "'" | "’" | "$" | "%"
    );
    let joined = matches!(token.dep, "appos" | "parataxis") || token.dep == "cc" && token.head == noun;
    (is_word(document, TokenNo(at)) || hyphen) && token.pos != "SPACE" && !joined
}

/// Whether the phrase ends in the middle of something that hangs on its noun: "that has experience, | temper and".
fn is_cut(document: &Document, noun: TokenNo, below: &BTreeSet<usize>, end: usize) -> bool {
    let next = below
        .range(end..)
        .copied()
        .find(|&at| is_word(document, TokenNo(at)));
    let Some(next) = next else {
        return false;
    };
    let mut at = TokenNo(next);
    while document.token(at).head != noun && document.token(at).head != at {
        at = document.token(at).head;
    }
    document.subtree(at).first().is_some_and(|first| first.0 < end)
}

/// The last place up to `limit` where a clause inside the phrase begins.
fn before_a_clause(document: &Document, below: &BTreeSet<usize>, core: usize, limit: usize) -> Option<usize> {
    let clauses = below.iter().filter_map(|&at| {
        let clause = matches!(document.token(TokenNo(at)).dep, "relcl" | "acl" | "advcl");
        let first = clause.then(|| document.subtree(TokenNo(at)))?.first()?.0;
        (first >= core && first <= limit).then_some(first)
    });
    clauses.max()
}
