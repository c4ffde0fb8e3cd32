//! "Ruiz said in a letter": not only who says it, but also where or in what way.

use crate::derive::facts::Facts;
use crate::language::{SentenceNo, TokenNo};
use crate::reading::{kid, kids};
use crate::source::Span;

/// Words by which a sentence may tell where, to whom or in what way something was said.
pub(super) const WORDS: &str = "\
    accord according address advertisement affidavit agency announce announcement article bbc blog book brief briefing
    broadcast brochure call column commentary committee communique complaint conference correspondent court crowd
    debate declaration deliver diary document e-mail editorial email essay event facebook filing forum hear hearing
    indictment instagram interview journal journalist jury lawsuit leaflet lecture letter magazine meeting memo
    memoir memorandum message news newspaper note notice online page paper parliament petition phone podcast poll
    post press programme program publish quote radio rally read reader release remark report reporter reuters
    reveal review sermon show sign site speak speech statement station study submission survey talk telegram
    television tell testify testimony text transcript tv tweet twitter video visit website write youtube";

pub(super) fn sign(facts: &Facts, sentence: SentenceNo) -> Option<Span> {
    let reading = facts.reading();
    let mut claims = reading
        .claims
        .iter()
        .filter(|claim| claim.sentence == sentence && claim.sure);
    claims.find_map(|claim| {
        let words = &claim.channel.as_ref()?.words;
        (words.sentence == sentence).then_some(words.span)
    })
}

/// "He stated to the crowd", "she added on the stairs": whether words behind a verb of saying may tell where or to whom.
pub(super) fn may_be_told(facts: &Facts, sentence: SentenceNo) -> bool {
    let reading = facts.reading();
    let document = &reading.document;
    let dated = |at: TokenNo| {
        document
            .entity_at(at)
            .is_some_and(|entity| matches!(entity.kind, "DATE" | "TIME"))
    };
    let mut claims = reading.claims.iter().filter(|claim| claim.sentence == sentence);
    claims.any(|claim| {
        let mut leads = kids(document, claim.cue_token, &["prep", "dative"]);
        leads.any(|lead| kid(document, lead, &["pobj"]).is_none_or(|place| !dated(place)))
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn where_and_how_it_was_said_is_more_than_who_says_it() {
        check(
            Tells::Channel,
            &[
                (
                    "Ana Ruiz said in a letter that the council had sold the mill.",
                    Some("a letter"),
                    false,
                ),
                (
                    "Ana Ruiz told the Daily Post that rents had risen.",
                    Some("the Daily Post"),
                    false,
                ),
                ("Ana Ruiz said on Monday that rents had risen.", None, true),
                (
                    "\u{201c}Rents have risen,\u{201d} Ana Ruiz stated to the town.",
                    None,
                    false,
                ),
            ],
        );
    }
}
