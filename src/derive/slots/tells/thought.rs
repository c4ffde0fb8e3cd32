//! "Residents fear that the mill will be sold": what somebody thinks, feels, wants or hopes.

use crate::derive::sentence_words::SentenceWords;
use crate::language::{Document, TokenNo};
use crate::reading::{is_people_noun, is_person_noun, kid, listed};
use crate::source::Span;

/// The lemmatiser has "hop" for "hopes".
const VERBS: &str = "\
    admire believe despise doubt enjoy fear feel hate hop hope like love regret suspect think want wish
    worry";

/// Words by which a sentence may tell what somebody thinks, feels, wants or hopes.
pub(super) const WORDS: &str = "\
    admire adoration adore afraid agree aim amaze ambition amuse angry annoy anxious apologise apologize appeal appealing appreciate
    approve ashamed assume attitude attract attraction attractive aware belief believe bitter blame care certain cheer concern
    confidence confident consider content convince convinced crave curious dear decide delight delighted
    depress desire despair despise determined disappoint disappointed disappointment disgust dislike distrust
    dismay doubt dream eager emotion emotional enjoy enthusiasm enthusiastic excite excited excitement
    expect fan fear feel feeling frustrate frustrated frustration fun furious fury glad grateful grief
    guess happy hate hatred heart hop hope hopeful horror humiliate hurt idea imagine impress impression
    intend intention interest interested joy keen know like long love mad mind miss mistrust mood mourn nervous
    opinion optimism optimistic outrage pain panic passion passionate perceive plan please pleased
    pleasure prefer pride proud reckon regard regret relief relieve remember resent respect sad
    satisfied satisfy scare scared see seek sense shame shock shocked sorrow sorry stun suffer support
    suppose sure surprise surprised suspect suspicion sympathy thank think thought thrill thrilled tired
    trust try unhappy unsure upset value view want wish wonder worried worry !";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    let document = words.document;
    words.first(|at| {
        let verb = words.tokens[at];
        let token = document.token(verb);
        token.pos == "VERB"
            && token.dep == "ROOT"
            && matches!(token.tag, "VBD" | "VBZ" | "VBP")
            && listed(VERBS, &words.lemma(verb))
            && kid(document, verb, &["nsubj"]).is_some_and(|subject| has_a_mind(document, subject))
            && !words.governs(verb, &["MD", "TO"])
    })
}

/// A government or a firm that "wants" something has said or decided it, and what speakers think is what they say.
fn has_a_mind(document: &Document, subject: TokenNo) -> bool {
    let token = document.token(subject);
    let lemma = token.lemma.to_lowercase();
    match token.pos {
        "PRON" => listed(
            "he she they who many some",
            &document.word(subject).to_lowercase(),
        ),
        "PROPN" => document
            .entity_at(subject)
            .is_some_and(|entity| entity.kind == "PERSON"),
        _ => is_person_noun(&lemma) || is_people_noun(&lemma),
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn thoughts_are_told_from_deeds() {
        check(
            Tells::Thought,
            &[
                (
                    "Residents fear that the council will sell the mill.",
                    Some("fear"),
                    false,
                ),
                ("The government wants the council to sell the mill.", None, false),
                ("I think that the council will sell the mill.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
