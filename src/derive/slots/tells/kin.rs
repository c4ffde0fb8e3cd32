//! "Her brother sold the mill": a member of somebody's family.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::{kid, listed};
use crate::source::Span;

const KIN: &str = "\
    aunt brother cousin dad daughter father granddaughter grandfather grandmother grandson husband mother mum mom
    nephew niece sister son uncle widow wife";

/// Words by which a sentence may speak of one.
pub(super) const WORDS: &str = "\
    ancestor aunt baby boy boyfriend bride brother child clan couple cousin dad daughter descendant descend divorce
    dynasty family father fiance fiancee fianc\u{e9} fianc\u{e9}e folk girl girlfriend godfather godmother grandchild
    granddaughter grandfather grandma grandmother grandpa grandparent grandson groom guardian heir heiress home
    household husband in-law infant inherit kid kin marriage marry married mom mother mum mummy nephew newborn niece
    offspring orphan papa parent partner pregnant relation relative sibling sister son spouse stepfather stepmother
    teenager triplet twin uncle wed wedding widow widower wife";

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.first(|at| {
        let token = words.document.token(words.tokens[at]);
        token.pos == "NOUN"
            && listed(KIN, &words.lemma(words.tokens[at]))
            // "Daughter-in-law".
            && words.word(at + 1) != "-"
            && kid(words.document, words.tokens[at], &["poss"]).is_some()
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn members_of_a_family_are_found() {
        check(
            Tells::Kin,
            &[
                ("Ana Ruiz sold the mill to her brother.", Some("brother"), false),
                ("The ferry has a sister ship on the coast of Norway.", None, false),
                (
                    "The council of Brekke met at the old mill by the bay.",
                    None,
                    true,
                ),
            ],
        );
    }
}
