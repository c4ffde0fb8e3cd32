//! What part a word has in its sentence: who speaks or acts there, and who is only spoken of.

use super::Focus;
use crate::language::{Sentence, TokenNo};
use crate::reading::claim::is_reporting_word;
use crate::reading::tree::kid;

impl Focus<'_> {
    pub(super) fn is_subject(&self, at: TokenNo) -> bool {
        matches!(self.document().token(at).dep, "nsubj" | "nsubjpass")
    }

    /// Whether a word stands in a clause or phrase that only tells more of another word: nobody whom the sentence is about.
    pub(super) fn is_apart(&self, at: TokenNo) -> bool {
        let document = self.document();
        let mut at = at;
        loop {
            let token = document.token(at);
            match token.dep {
                "relcl" | "acl" | "ccomp" | "attr" | "appos" | "poss" | "compound" | "nmod" => return true,
                "ROOT" | "advcl" | "conj" => return false,
                _ if token.head == at => return false,
                _ => at = token.head,
            }
        }
    }

    /// Whether a sentence goes on about whom the pronoun stands for, meeting nobody: "She was the first woman in office". Who
    /// speaks there as "she" and could not be told is somebody else, maybe.
    pub(super) fn leads(&self, sentence: &Sentence) -> bool {
        let document = self.document();
        let subject = kid(document, sentence.root, &["nsubj", "nsubjpass"]);
        let met = kid(document, sentence.root, &["dobj", "dative", "agent"])
            .is_some_and(|at| self.is_other(at, None));
        let untold = self
            .before
            .mentions
            .iter()
            .zip(self.before.known)
            .any(|(mention, known)| {
                let speaks = mention
                    .as_ref()
                    .is_some_and(|mention| Some(mention.head) == subject);
                speaks && known.as_ref().is_none_or(|known| !known.sure)
            });
        subject.is_some_and(|at| self.is_pronoun(at) && !self.before.quotations.holds(at)) && !met && !untold
    }

    /// Whether a person speaks too, or acts in a main clause of the sentence that is not what somebody else says.
    pub(super) fn is_beside(&self, sentence: &Sentence, at: TokenNo) -> bool {
        let document = self.document();
        let verb = document.token(at).head;
        let speaks = is_reporting_word(document, verb) && kid(document, verb, &["ccomp"]).is_some();
        let joined = document.token(verb).dep == "conj";
        let acts = (verb == sentence.root || joined) && !self.is_said(sentence, at);
        self.is_subject(at) && (speaks || acts)
    }

    /// Whether a word stands in what a person says in the sentence.
    pub(super) fn is_said(&self, sentence: &Sentence, at: TokenNo) -> bool {
        let document = self.document();
        let mut claims = self.before.mentions.iter().zip(self.before.known);
        // Joined clauses may be the reporter's: "she said it was safe, and he left".
        document.token(document.token(at).head).dep != "conj"
            && claims.any(|(mention, known)| {
                let Some((mention, _)) = mention.as_ref().zip(known.as_ref()) else {
                    return false;
                };
                sentence.tokens.contains(&mention.head.0) && mention.content.binary_search(&at).is_ok()
            })
    }
}
