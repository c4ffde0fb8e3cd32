use super::draft::{Draft, Effect, governed};
use crate::language::{Document, TokenNo};
use crate::reading::ReasonSort;
use crate::reading::tree::{is_one_of, kid, kids, lower, without};

/// Words that may stand before the mark and belong to it: "partly because".
const BEFORE: &[&str] = &[
    "chiefly",
    "in",
    "large",
    "largely",
    "mainly",
    "mostly",
    "part",
    "partly",
    "precisely",
    "primarily",
    "simply",
];

/// The reasons that a mark at `at` brings in: "because", "because of", "due to", "owing to", "thanks to", "as a result of".
pub(super) fn drafts(document: &Document, at: TokenNo) -> Vec<Draft> {
    let next = |steps: usize| {
        (at.0 + steps < document.tokens().len()).then(|| lower(document, TokenNo(at.0 + steps)))
    };
    let found = match lower(document, at).as_str() {
        "because" if next(1).as_deref() == Some("of") => preposition(document, at, at, 2),
        "because" => clause(document, at),
        "due" | "owing" | "thanks" if next(1).as_deref() == Some("to") => preposition(document, at, at, 2),
        "as" if next(1).as_deref() == Some("a")
            && next(2).as_deref() == Some("result")
            && next(3).as_deref() == Some("of") =>
        {
            kid(document, at, &["pobj"])
                .and_then(|result| kid(document, result, &["prep"]))
                .and_then(|of| preposition(document, at, of, 4))
        }
        _ => None,
    };
    found.into_iter().collect()
}

/// "because the bridge had cracked".
fn clause(document: &Document, mark: TokenNo) -> Option<Draft> {
    let head = document.token(mark).head;
    if document.token(mark).dep != "mark" || head <= mark {
        return None;
    }
    let before = modifiers(document, mark);
    let token = document.token(head);
    let joined = token.dep == "conj"
        && kids(document, token.head, &["mark"]).any(|kid| is_one_of(document, kid, &["because"]));
    let first = if joined { token.head } else { head };
    let more: Vec<TokenNo> = kids(document, first, &["conj"])
        .filter(|&conj| kids(document, conj, &["mark"]).any(|kid| is_one_of(document, kid, &["because"])))
        .collect();
    let mut words = document.subtree(head);
    if !joined {
        for &conj in &more {
            words = without(words, &document.subtree(conj));
        }
    }
    let last = words.last().copied();
    words.retain(|&word| word > mark && !(Some(word) == last && document.token(word).pos == "CCONJ"));
    let governor = document.token(first).head;
    let adverbial =
        document.token(first).dep == "advcl" && matches!(document.token(governor).pos, "VERB" | "AUX");
    let subject = kid(document, head, &["nsubj", "nsubjpass", "expl"]).is_some();
    let mut sign = before;
    sign.push(mark);
    Some(Draft {
        sort: ReasonSort::Reason,
        firm: adverbial && subject && is_plain(document, &sign, mark) && !below_a_feeling(document, governor),
        sign,
        words,
        head,
        effect: Effect::Clause(governor, first),
        parts: more.len() + 1,
        arcs: vec![mark, head, first],
    })
}

/// Verbs and adjectives of feelings: what gives the reason for one may stand after what is felt.
const FEELINGS: &[&str] = &[
    "afraid",
    "amaze",
    "angry",
    "anger",
    "annoy",
    "astonish",
    "bother",
    "delight",
    "disappoint",
    "disappointed",
    "frustrate",
    "glad",
    "happy",
    "hate",
    "hope",
    "like",
    "love",
    "please",
    "proud",
    "regret",
    "sad",
    "shock",
    "shocked",
    "sorry",
    "surprise",
    "surprised",
    "trouble",
    "upset",
    "worry",
    "worried",
];

/// "It surprises me that they sell it, because ...": the reason may be that of the surprise.
fn below_a_feeling(document: &Document, clause: TokenNo) -> bool {
    let token = document.token(clause);
    matches!(token.dep, "ccomp" | "csubj" | "advcl" | "xcomp")
        && FEELINGS.contains(&document.token(token.head).lemma.to_lowercase().as_str())
}

/// "because of heavy rain": `lead` is the preposition that governs the noun, the sign has `length` words.
fn preposition(document: &Document, at: TokenNo, lead: TokenNo, length: usize) -> Option<Draft> {
    let noun = governed(document, lead)?;
    if noun.0 < at.0 + length {
        return None;
    }
    let before = modifiers(document, at);
    let nominal = matches!(document.token(noun).pos, "NOUN" | "PROPN")
        || (document.token(noun).tag == "VBG" && document.token(noun).dep == "pcomp");
    let more: Vec<TokenNo> = kids(document, at, &["conj"]).collect();
    let mut words = document.subtree(noun);
    for &conj in &more {
        words = without(words, &document.subtree(conj));
    }
    words.retain(|word| word.0 >= at.0 + length);
    let mut sign = before;
    sign.extend((at.0..at.0 + length).map(TokenNo));
    let governor = document.token(at).head;
    let copula = document.token(at).dep == "acomp" && document.token(governor).lemma == "be";
    let effect = if copula {
        Effect::Noun(kid(document, governor, &["nsubj"])?)
    } else if matches!(document.token(governor).pos, "NOUN" | "PROPN") {
        Effect::Noun(governor)
    } else {
        Effect::Clause(governor, at)
    };
    let placed = copula || matches!(document.token(at).dep, "prep" | "npadvmod" | "advcl" | "advmod");
    Some(Draft {
        sort: ReasonSort::Reason,
        firm: placed && nominal && more.is_empty() && is_plain(document, &sign, at),
        sign,
        words,
        head: noun,
        effect,
        parts: 1,
        arcs: vec![at, noun],
    })
}

/// The words right before a mark that belong to it.
fn modifiers(document: &Document, mark: TokenNo) -> Vec<TokenNo> {
    let sentence = document.token(mark).sentence;
    let mut found: Vec<TokenNo> = (0..mark.0)
        .rev()
        .map(TokenNo)
        .take_while(|&at| document.token(at).sentence == sentence && is_one_of(document, at, BEFORE))
        .collect();
    found.reverse();
    // "in part because" is a sign, "took part because" is none.
    let first = found
        .iter()
        .position(|&at| !is_one_of(document, at, &["part", "large"]));
    first.map_or_else(Vec::new, |first| found.split_off(first))
}

/// Whether nothing before the mark weakens or denies it: "not because", "if only because".
fn is_plain(document: &Document, sign: &[TokenNo], mark: TokenNo) -> bool {
    let first = sign.first().copied().unwrap_or(mark);
    let Some(before) = first.0.checked_sub(1).map(TokenNo) else {
        return true;
    };
    let apart = document.token(before).sentence != document.token(mark).sentence;
    apart
        || !is_one_of(
            document,
            before,
            &[
                "not",
                "n't",
                "just",
                "only",
                "merely",
                "than",
                "but",
                "or",
                "whether",
                "perhaps",
                "probably",
                "possibly",
                "apparently",
                "and",
                "likely",
                "is",
                "was",
                "'s",
            ],
        )
        || (document.token(mark).dep == "acomp" && is_one_of(document, before, &["is", "was"]))
        || (is_one_of(document, before, &["and"]) && document.token(document.token(mark).head).dep == "conj")
}
