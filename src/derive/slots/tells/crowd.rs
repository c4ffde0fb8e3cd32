//! "Forty builders": a number of people.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::{kid, listed};
use crate::source::Span;

const PEOPLE: &str = "\
    adult boy child citizen demonstrator doctor driver employee fan farmer firefighter fisherman girl guest inhabitant
    man migrant nurse officer passenger patient people person prisoner protester pupil refugee resident scientist
    soldier spectator student survivor teacher teenager tourist victim visitor volunteer voter woman worker";

/// Words by which a sentence may tell how many people it speaks of.
pub(super) const WORDS: &str = "\
    all alone another audience both capacity couple crowd double dozen each every everybody everyone few fewer group
    half handful hundred hundreds last least least-known less majority many mass million minority more most much
    multiple nobody no none number numerous only other others pair part percent percentage quarter remaining rest several
    single sole solo some team thousand thousands total trio triple turnout twice two various";

/// "One", "40", "a hundred".
pub(super) const TAGS: &[&str] = &["CD", "PDT"];

pub(super) fn sign(words: &SentenceWords) -> Option<Span> {
    words.find(|at| {
        let noun = words.tokens[at];
        let token = words.document.token(noun);
        let people = token.tag == "NNS" && listed(PEOPLE, &words.lemma(noun));
        let number = kid(words.document, noun, &["nummod"]).filter(|_| people)?;
        let first = words.tokens.iter().position(|&at| at == number)?;
        // "One in 100 people" is a share.
        let share = first > 1 && words.before(first) == "in" && words.tag(first - 2) == "CD";
        // "1,000 of the workers" and "20% of voters" are parts of others.
        (!share && first < at && words.tag(first) == "CD").then_some(first..at + 1)
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn numbers_of_people_are_found() {
        check(
            Tells::Crowd,
            &[
                (
                    "The council of Brekke hired 40 workers in May.",
                    Some("40 workers"),
                    false,
                ),
                ("The council of Brekke bought 40 boats in May.", None, false),
                ("Several workers left the mill in the park.", None, false),
                (
                    "The council of Brekke met at the old mill by the bay.",
                    None,
                    true,
                ),
            ],
        );
    }
}
