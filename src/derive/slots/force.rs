//! What a reporting verb tells beyond that something was said.

use super::quotation::QUOTE_MARKS;
use crate::derive::facts::Facts;
use crate::language::{Document, TokenNo};
use crate::reading::{Claim, Quoting, is_reporting_word};
use crate::source::Span;

/// Verbs by what they tell. Only verbs of one sense here, given that what is said follows as a clause or in quote marks:
/// "suggest" is also to propose, "announce" also to tell for the first time.
const FORCES: &[(&str, &[&str])] = &[
    ("plain", &["say", "tell"]),
    ("concession", &["acknowledge", "admit", "concede", "confess"]),
    ("distance", &["allege", "claim"]),
    ("warning", &["warn"]),
    ("promise", &["pledge", "promise", "vow"]),
    ("insistence", &["insist"]),
    ("argument", &["argue", "contend"]),
    ("request", &["beg", "implore", "urge"]),
    ("forecast", &["forecast", "predict"]),
    ("disclosure", &["disclose", "reveal"]),
    ("confirmation", &["confirm"]),
    ("pride", &["boast", "brag"]),
    ("complaint", &["complain", "lament"]),
    ("joke", &["joke", "quip"]),
    ("denial", &["deny"]),
];

/// What the verb of a claim tells; nothing where the verb may have another sense there, where nobody surely says it
/// ("would admit", "did not claim"), or where another word of its sentence may be taken for the one that reports.
pub(super) fn force(facts: &Facts, claim: &Claim) -> Option<&'static str> {
    let document = &facts.reading().document;
    let verb = claim.cue_token;
    let token = document.token(verb);
    let lemma = token.lemma.to_lowercase();
    let &(force, _) = FORCES.iter().find(|(_, verbs)| verbs.contains(&lemma.as_str()))?;
    let surely = token.pos == "VERB"
        && claim.inside.is_none()
        && is_done(document, verb)
        && has_content(document, claim, force)
        && fits(document, verb, force)
        && !is_quoted(document, verb)
        && is_only_report(document, claim);
    surely.then_some(force)
}

/// Whether a verb tells what somebody has done: finite, in the active, not denied, not only possible, not of "you" or "I".
fn is_done(document: &Document, verb: TokenNo) -> bool {
    let said = matches!(document.token(verb).tag, "VBD" | "VBZ" | "VBP")
        || document.token(verb).tag == "VBN" && has(document, verb, "aux", &["have", "'ve", "\u{2019}ve"]);
    said && document.children(verb).iter().all(|&kid| {
        let kid = document.token(kid);
        let lemma = kid.lemma.to_lowercase();
        match kid.dep {
            "aux" => matches!(lemma.as_str(), "have" | "'ve" | "\u{2019}ve" | "'s" | "\u{2019}s"),
            "neg" | "auxpass" | "expl" => false,
            "nsubj" => !matches!(
                lemma.as_str(),
                "i" | "we" | "you" | "who" | "which" | "that" | "nobody" | "none" | "it"
            ),
            "mark" => !matches!(lemma.as_str(), "if" | "unless" | "whether" | "once"),
            _ => true,
        }
    }) && document
        .children(verb)
        .iter()
        .any(|&kid| document.token(kid).dep == "nsubj")
}

fn has(document: &Document, head: TokenNo, dep: &str, lemmas: &[&str]) -> bool {
    document.children(head).iter().any(|&kid| {
        let kid = document.token(kid);
        kid.dep == dep && lemmas.contains(&kid.lemma.to_lowercase().as_str())
    })
}

/// Whether what is said follows as a clause, or is all in quote marks: "claimed the prize" and "was admitted to hospital"
/// report nothing.
fn has_content(document: &Document, claim: &Claim, force: &str) -> bool {
    let open = matches!(force, "promise" | "request");
    let clause = document.children(claim.cue_token).iter().any(|&kid| {
        let token = document.token(kid);
        let inside = claim.content.iter().any(|span| span.contains(token.span));
        inside && (token.dep == "ccomp" || open && token.dep == "xcomp")
    });
    clause || claim.quoting == Quoting::Direct && force != "request"
}

/// Whether nothing about a verb of two uses speaks for the other: only people and bodies with names reveal and confirm in
/// words (a photo does by itself), and "insisted that the firm stop" demands.
fn fits(document: &Document, verb: TokenNo, force: &str) -> bool {
    let children = document.children(verb);
    match force {
        "disclosure" | "confirmation" => children.iter().map(|&kid| document.token(kid)).any(|kid| {
            let they = matches!(kid.lemma.to_lowercase().as_str(), "he" | "she" | "they");
            kid.dep == "nsubj" && (kid.pos == "PROPN" || they)
        }),
        "insistence" => children.iter().all(|&kid| {
            let token = document.token(kid);
            token.dep != "ccomp"
                || matches!(token.tag, "VBD" | "VBZ")
                || document
                    .children(kid)
                    .iter()
                    .any(|&aux| document.token(aux).dep.starts_with("aux"))
        }),
        _ => true,
    }
}

/// Whether the verb itself stands in somebody's exact words.
fn is_quoted(document: &Document, verb: TokenNo) -> bool {
    let text = document.article().text();
    let sentence = document.sentence(document.token(verb).sentence);
    let before = Span::new(sentence.span.start(), document.token(verb).span.start());
    let marks = before.of(text).unwrap_or_default();
    let opened = marks
        .chars()
        .filter(|&c| QUOTE_MARKS.contains(&c) && !matches!(c, '\u{201d}' | '\u{bb}'))
        .count();
    let closed = marks
        .chars()
        .filter(|c| matches!(c, '\u{201d}' | '\u{bb}'))
        .count();
    let straight = marks.matches('"').count();
    if straight > 0 {
        straight % 2 == 1
    } else {
        opened > closed
    }
}

/// Whether no other word of the sentence, outside of what is said, may report something, and none inside is a verb of
/// these: of "claims that it warned them" two could be meant.
fn is_only_report(document: &Document, claim: &Claim) -> bool {
    let inside = |at: TokenNo| {
        let place = document.token(at).span;
        claim.content.iter().any(|span| span.overlaps(place))
    };
    let telling = |at: TokenNo| {
        let lemma = document.token(at).lemma.to_lowercase();
        FORCES.iter().any(|(_, verbs)| verbs.contains(&lemma.as_str()))
    };
    let mut tokens = document.sentence(claim.sentence).tokens.clone().map(TokenNo);
    tokens.all(|at| at == claim.cue_token || inside(at) && !telling(at) || !is_reporting_word(document, at))
}

#[cfg(test)]
mod tests {
    use super::force;
    use crate::derive::slots::tests::facts;

    #[test]
    fn a_verb_tells_more_only_where_a_clause_or_quotation_follows() {
        for (text, word) in [
            ("Ana Ruiz said that the bridge was closed.", Some("plain")),
            (
                "Ana Ruiz admitted that the bridge was closed.",
                Some("concession"),
            ),
            ("Ana Ruiz claimed that the bridge was closed.", Some("distance")),
            ("Ana Ruiz has warned that the bridge could fall.", Some("warning")),
            ("Ana Ruiz promised to mend the bridge.", Some("promise")),
            ("Ana Ruiz urged the council to mend the bridge.", Some("request")),
            ("Ana Ruiz insisted that the bridge was safe.", Some("insistence")),
            ("Ana Ruiz insisted that the firm stop its work.", None),
            ("The photo confirmed that the bridge was closed.", None),
            ("Ana Ruiz admitted a patient to the clinic.", None),
            ("Ana Ruiz claimed the first prize.", None),
            ("Ana Ruiz did not admit that the bridge was closed.", None),
            ("Ana Ruiz would admit that the bridge was closed.", None),
            ("The fire claimed three lives.", None),
            (
                "Tom Becker said that Ana Ruiz admitted that the bridge was closed.",
                None,
            ),
        ] {
            let facts = facts(text);
            let claims = &facts.reading().claims;
            let found = claims.iter().find_map(|claim| force(&facts, claim));
            assert_eq!(found, word, "{text}");
        }
    }
}
