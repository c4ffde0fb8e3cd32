//! "The company said it had sold its ferry": the body that speaks is the one that acts, where only a body can do it.

use crate::language::{Document, TokenNo};
use crate::reading::actor::pronoun::quoted;
use crate::reading::tree::{is_one_of, kid, lower};
use crate::reading::{Actor, ActorKind, ActorNo, Mention};

/// Verbs of saying and planning whose subject goes on to speak of itself.
const SAYING: &[&str] = &[
    "acknowledge",
    "add",
    "admit",
    "announce",
    "claim",
    "confirm",
    "deny",
    "insist",
    "pledge",
    "promise",
    "report",
    "say",
    "state",
    "vow",
    "warn",
];

/// What people and bodies do, and no bridge, plan or law.
const ACTS: &[&str] = &[
    "accept",
    "agree",
    "aim",
    "announce",
    "apologise",
    "apologize",
    "appeal",
    "appoint",
    "approve",
    "arrest",
    "ask",
    "buy",
    "comply",
    "consult",
    "cooperate",
    "decide",
    "decline",
    "deploy",
    "discuss",
    "dismiss",
    "donate",
    "employ",
    "examine",
    "file",
    "fire",
    "hire",
    "hope",
    "intend",
    "invest",
    "investigate",
    "invite",
    "lease",
    "monitor",
    "negotiate",
    "obey",
    "oppose",
    "pay",
    "plan",
    "pledge",
    "prosecute",
    "publish",
    "pursue",
    "recall",
    "receive",
    "recruit",
    "refuse",
    "regret",
    "reject",
    "resist",
    "respect",
    "respond",
    "retaliate",
    "review",
    "revoke",
    "scrap",
    "seek",
    "seize",
    "sell",
    "send",
    "sue",
    "suspend",
    "uphold",
    "urge",
    "veto",
    "want",
    "warn",
    "welcome",
    "withdraw",
];

/// What is done to people and bodies alone.
const SUFFERED: &[&str] = &["consult", "inform", "invite", "notify", "tell"];

/// Lets "it" right after "X said" or "X said that" stand for X, a named body, where the verb tells what only a body does.
pub fn resolve(document: &Document, actors: &mut [Actor], by_token: &mut [Option<ActorNo>]) {
    for at in (0..by_token.len()).map(TokenNo) {
        if by_token[at.0].is_some() || lower(document, at) != "it" || quoted(document, at) {
            continue;
        }
        let Some(speaker) = speaker(document, at) else {
            continue;
        };
        let Some(number) = by_token[speaker.0] else {
            continue;
        };
        let actor = &mut actors[number.0];
        if !actor.sure || actor.mixed || actor.kind == ActorKind::Person {
            continue;
        }
        by_token[at.0] = Some(number);
        actor.mentions.push(Mention {
            tokens: at.0..at.0 + 1,
            span: document.token(at).span,
            sentence: document.token(at).sentence,
            by_name: false,
        });
    }
}

/// The subject of the reporting verb right before the pronoun's clause.
fn speaker(document: &Document, at: TokenNo) -> Option<TokenNo> {
    let pronoun = document.token(at);
    let verb = pronoun.head;
    let acts = match pronoun.dep {
        "nsubj" => ACTS,
        "nsubjpass" => SUFFERED,
        _ => return None,
    };
    let told = document.token(verb);
    let cue = told.head;
    let saying = document.token(cue);
    let fits = told.dep == "ccomp"
        && acts.contains(&told.lemma.as_str())
        && SAYING.contains(&saying.lemma.as_str())
        && matches!(saying.tag, "VBD" | "VBZ" | "VBP" | "VBN")
        && cue < at;
    let between = (cue.0 + 1..at.0).all(|between| is_one_of(document, TokenNo(between), &["that"]));
    let subject = kid(document, cue, &["nsubj"])?;
    let alone = kid(document, subject, &["conj", "appos"]).is_none();
    (fits && between && alone && subject < cue).then_some(subject)
}
