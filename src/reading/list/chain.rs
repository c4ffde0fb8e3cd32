use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, is_word, kid, kids, lower, trimmed, without};

/// Arcs below this margin are not trusted; commas and "and" in good order bear out the parser already.
const MARGIN: f32 = 1.5;

/// Last members that say that there are more.
const AND_MORE: &[&str] = &["etc", "etc.", "more", "other", "others", "on", "forth"];

/// A coordination of three or more.
pub(super) struct Chain {
    /// The word that governs each member.
    pub heads: Vec<TokenNo>,
    /// Each member's tokens.
    pub members: Vec<Vec<TokenNo>>,
    /// It ended in "and others".
    pub open: bool,
    /// Whether the coordination is in good order: commas between the members, one "and" before the last, no other
    /// "and" inside, nothing that may belong to one member or to all.
    pub firm: bool,
}

/// The coordination whose first member is governed by `at`.
pub(super) fn chain(document: &Document, at: TokenNo) -> Option<Chain> {
    if !may_be_member(document, at) || document.token(at).dep == "conj" {
        return None;
    }
    let mut heads = vec![at];
    let mut next = 0;
    while let Some(&head) = heads.get(next) {
        heads.extend(kids(document, head, &["conj"]).filter(|&kid| kid > head));
        heads.sort_unstable();
        next += 1;
    }
    let mut members: Vec<Vec<TokenNo>> = heads.iter().map(|&head| member(document, head)).collect();
    let last = *heads.last()?;
    let mut open = false;
    if heads.len() > 3 && is_one_of(document, last, AND_MORE) && words(document, members.last()?).count() <= 2
    {
        heads.pop();
        members.pop();
        open = true;
    }
    if heads.len() < 3 || heads.len() != members.len() {
        return None;
    }
    // "other" makes the last member a name for the sort of thing, not one of them.
    let rest = members
        .last()
        .and_then(|last| last.first())
        .is_some_and(|&first| is_one_of(document, first, &["other", "others", "more"]));
    if rest && heads.len() > 3 {
        heads.pop();
        members.pop();
        open = true;
    }
    let after = shorten(document, &heads, &mut members);
    let firm = (open || joined_by_and(document, &members))
        && commas_part(document, &members)
        && members
            .iter()
            .zip(&heads)
            .all(|(member, &head)| is_plain(document, member, head))
        && heads[1..]
            .iter()
            .all(|&head| document.token(head).margin >= MARGIN)
        && (open || !rest)
        && heads.iter().all(|&head| may_be_member(document, head))
        && after
        && !shares_a_title(document, &members)
        && !is_a_name(document, &members)
        && !joins_an_earlier(document, &members);
    Some(Chain {
        heads,
        members,
        open,
        firm,
    })
}

fn words<'a>(document: &'a Document, tokens: &'a [TokenNo]) -> impl Iterator<Item = TokenNo> + 'a {
    tokens.iter().copied().filter(|&at| is_word(document, at))
}

/// A noun, a name or a verb in -ing that stands as one.
fn may_be_member(document: &Document, at: TokenNo) -> bool {
    let token = document.token(at);
    matches!(token.pos, "NOUN" | "PROPN") && token.dep != "compound" && token.dep != "nmod"
        || token.tag == "VBG"
            && token.pos == "VERB"
            && matches!(token.dep, "pcomp" | "xcomp" | "dobj" | "conj")
}

/// What hangs on a head, without the members joined to it and the marks and the "and" that join them.
fn member(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    let mut tokens = document.subtree(head);
    let loose: Vec<TokenNo> = document
        .children(head)
        .iter()
        .copied()
        .filter(|&kid| {
            let dep = document.token(kid).dep;
            dep == "conj" && kid > head || matches!(dep, "cc" | "preconj")
        })
        .collect();
    for kid in loose {
        tokens = without(tokens, &document.subtree(kid));
    }
    let mut tokens = trimmed(document, &tokens).to_vec();
    // "as well as" and "and also" before a last member.
    while tokens.first().is_some_and(|&first| {
        first < head
            && (document.token(first).pos == "CCONJ" || is_one_of(document, first, &["also", "even", "then"]))
    }) {
        tokens.remove(0);
    }
    tokens
}

/// Cuts what follows the last member's noun where it may belong to all ("schools, shops and homes in the valley");
/// tells whether all is plain then.
fn shorten(document: &Document, heads: &[TokenNo], members: &mut [Vec<TokenNo>]) -> bool {
    let (Some(&head), Some(last)) = (heads.last(), members.last_mut()) else {
        return false;
    };
    let tail: Vec<TokenNo> = kids(
        document,
        head,
        &["prep", "relcl", "acl", "appos", "advmod", "npadvmod", "advcl"],
    )
    .filter(|&kid| kid > head)
    .collect();
    let of = |at: TokenNo| lower(document, at) == "of";
    if document.token(head).tag == "VBG" || tail.is_empty() {
        return true;
    }
    let loose: Vec<TokenNo> = tail.iter().copied().filter(|&kid| !of(kid)).collect();
    for &kid in &loose {
        *last = without(std::mem::take(last), &document.subtree(kid));
    }
    *last = trimmed(document, last).to_vec();
    // A part that was cut from the middle leaves a hole.
    let whole = last.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
    let relative = loose
        .iter()
        .any(|&kid| matches!(document.token(kid).dep, "relcl" | "appos"));
    // "mayors, judges and members of the council": the last alone has it, or all do.
    let shared = tail.iter().any(|&kid| of(kid));
    whole && !relative && (!shared || last_alone(document, heads))
}

/// Whether "of" after the last noun can only belong to it: the others are names.
fn last_alone(document: &Document, heads: &[TokenNo]) -> bool {
    heads[..heads.len() - 1]
        .iter()
        .all(|&head| document.token(head).pos == "PROPN" || kid(document, head, &["prep"]).is_some())
}

/// Whether one "and" stands before the last member.
fn joined_by_and(document: &Document, members: &[Vec<TokenNo>]) -> bool {
    let Some([before, last]) = members.get(members.len() - 2..) else {
        return false;
    };
    let (Some(&from), Some(&to)) = (before.last(), last.first()) else {
        return false;
    };
    let between: Vec<String> = (from.0 + 1..to.0)
        .map(TokenNo)
        .filter(|&at| document.word(at) != ",")
        .map(|at| lower(document, at))
        .collect();
    between == ["and"] || between == ["&"] || between == ["as", "well", "as"] || between == ["and", "also"]
}

/// Whether between all other members there is a comma and nothing else.
fn commas_part(document: &Document, members: &[Vec<TokenNo>]) -> bool {
    members[..members.len() - 1].windows(2).all(|pair| {
        let [before, after] = pair else { return false };
        match (before.last(), after.first()) {
            (Some(from), Some(to)) => to.0 == from.0 + 2 && document.word(TokenNo(from.0 + 1)) == ",",
            _ => false,
        }
    })
}

/// Whether a member is one plain phrase: no comma, no "and", no clause, no apposition, no quote mark by itself.
fn is_plain(document: &Document, member: &[TokenNo], head: TokenNo) -> bool {
    !member.is_empty()
        && member.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0)
        && member.iter().all(|&at| {
            let token = document.token(at);
            !matches!(
                document.word(at),
                "," | ";" | ":" | "(" | ")" | "\u{2014}" | "--" | "/" | "\u{2013}"
            ) && !matches!(token.pos, "CCONJ" | "SPACE")
                && (at == head
                    || !matches!(
                        token.dep,
                        "relcl" | "appos" | "parataxis" | "cc" | "conj" | "ccomp" | "advcl" | "nsubj" | "neg"
                    ))
                && !matches!(
                    token.tag,
                    "VBD" | "VBZ" | "VBP" | "MD" | "WDT" | "WP" | "PRP" | "FW"
                )
        })
}

/// "Presidents Ruiz, Lund and Keller": what the first is called may be said of all.
fn shares_a_title(document: &Document, members: &[Vec<TokenNo>]) -> bool {
    members.first().is_some_and(|first| {
        let head_named = first
            .last()
            .is_some_and(|&last| document.token(last).pos == "PROPN");
        head_named
            && first.iter().any(|&at| {
                matches!(document.token(at).tag, "NNS" | "NNPS") && document.token(at).dep == "compound"
            })
    })
}

/// "the Academy of Music, Dance and Drama": one name with commas in it.
fn is_a_name(document: &Document, members: &[Vec<TokenNo>]) -> bool {
    let proper = |at: &TokenNo| matches!(document.token(*at).tag, "NNP" | "NNPS");
    let Some((first, rest)) = members.split_first() else {
        return false;
    };
    let of = first
        .iter()
        .rposition(|&at| is_one_of(document, at, &["of", "for", "on"]));
    of.is_some_and(|of| of > 0 && proper(&first[of - 1]) && first[of + 1..].iter().all(proper))
        && rest.iter().all(|member| member.iter().all(proper))
}

/// "their bones, blubber, eyes and teeth", "with heads of the clubs, pupils, teachers and a group": a noun and a comma
/// before what the parse took for the first member; it may be the first itself.
fn joins_an_earlier(document: &Document, members: &[Vec<TokenNo>]) -> bool {
    let Some(first) = members.first().and_then(|member| member.first()) else {
        return false;
    };
    let (Some(comma), Some(before)) = (first.0.checked_sub(1), first.0.checked_sub(2)) else {
        return false;
    };
    let start = document.sentence(document.token(*first).sentence).tokens.start;
    let noun = |at: usize| at >= start && matches!(document.token(TokenNo(at)).pos, "NOUN" | "PROPN");
    // "on A, the use of B, C and D": the noun before "of" may be the second.
    let of = is_one_of(document, TokenNo(comma), &["of", "for"]).then(|| {
        (start..comma)
            .rev()
            .find(|&at| !matches!(document.token(TokenNo(at)).pos, "NOUN" | "PROPN" | "ADJ" | "DET"))
    });
    let outer = of
        .flatten()
        .is_some_and(|at| document.word(TokenNo(at)) == "," && at > 0 && noun(at - 1));
    outer || document.word(TokenNo(comma)) == "," && noun(before)
}
