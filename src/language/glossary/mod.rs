//! Hard words of an article, with what the article itself says that they mean: a help that a teacher may offer.
//!
//! What is hard is a rule of thumb: a word that is rare on the web and not made of familiar ones. What a word means is
//! never made up: it is the article's own apposition, or what stands beside "known as", "called" or "or".

mod explained;
mod word;

use serde::{Deserialize, Serialize};

use crate::language::rarity::{UNLISTED, family_rank, is_plain_compound};
use crate::language::{Document, SentenceNo, TokenNo};

use explained::{Explanation, explanation};

/// No more are offered: a list that long is read.
const MOST: usize = 8;

/// Words up to this rank are taken for known.
const KNOWN: u32 = 14_000;

/// A word that the article takes care to explain is hard from this rank on.
const KNOWN_THOUGH_EXPLAINED: u32 = 6_000;

/// A hard word of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HardWord {
    /// Its dictionary form.
    pub word: String,
    /// The sentence where it stands first, or is explained.
    pub sentence: SentenceNo,
    /// What the article says that it means, in its own words; nothing where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

struct Candidate {
    word: HardWord,
    rank: u32,
    at: TokenNo,
}

/// The hard words of an article, at most eight and none a name, in the order of the text: explained ones are taken
/// before others, rare ones before frequent ones.
#[must_use]
pub fn hard_words(document: &Document) -> Vec<HardWord> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for at in (0..document.tokens().len()).map(TokenNo) {
        let Some(candidate) = candidate(document, at) else {
            continue;
        };
        let earlier = candidates
            .iter_mut()
            .find(|earlier| earlier.word.word == candidate.word.word);
        match earlier {
            Some(earlier) if earlier.word.explanation.is_none() && candidate.word.explanation.is_some() => {
                *earlier = candidate;
            }
            Some(_) => {}
            None => candidates.push(candidate),
        }
    }
    candidates.sort_by_key(|one| {
        let unexplained = one.word.explanation.is_none();
        (unexplained, std::cmp::Reverse(one.rank), one.at)
    });
    candidates.truncate(MOST);
    candidates.sort_by_key(|one| one.at);
    candidates.into_iter().map(|one| one.word).collect()
}

fn candidate(document: &Document, at: TokenNo) -> Option<Candidate> {
    if !word::may_be_hard(document, at) {
        return None;
    }
    let word = word::dictionary_form(document, at);
    let rank = family_rank(&word).min(family_rank(&document.word(at).to_lowercase()));
    if rank <= KNOWN_THOUGH_EXPLAINED {
        return None;
    }
    let hard = rank > KNOWN && !is_plain_compound(&word);
    let explained = match explanation(document, at) {
        Some(Explanation::Named(text)) => Some(text),
        Some(Explanation::Apposition(text)) if hard => Some(text),
        Some(Explanation::Apposition(_)) | None => None,
    };
    // A word that no list holds and that stands once may be a slip of the pen.
    let slip = rank == UNLISTED && word::times(document, at) < 2;
    (hard && !slip || explained.is_some()).then(|| Candidate {
        word: HardWord {
            word,
            sentence: document.token(at).sentence,
            explanation: explained,
        },
        rank,
        at,
    })
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::{MOST, hard_words};
    use crate::article::Article;
    use crate::language::analyse;
    use crate::source::SourceFile;

    fn words(text: &str) -> Vec<(String, Option<String>)> {
        let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
        let found = hard_words(&document).into_iter();
        found.map(|hard| (hard.word, hard.explanation)).collect()
    }

    #[test]
    fn an_explanation_is_the_articles_own() {
        for (text, word, explanation) in [
            (
                "The council agreed on Monday on a temporary halt on building, known as a moratorium.",
                "moratorium",
                "a temporary halt on building",
            ),
            (
                "The river ends in a wide mouth called an estuary.",
                "estuary",
                "a wide mouth",
            ),
            (
                "The council agreed on a moratorium, a temporary halt on building.",
                "moratorium",
                "a temporary halt on building",
            ),
            (
                "The council agreed on a moratorium, or temporary halt, on Monday.",
                "moratorium",
                "temporary halt",
            ),
            (
                "Doctors fear a loss of bone, or osteoporosis, in older patients.",
                "osteoporosis",
                "a loss of bone",
            ),
        ] {
            let expected = [(word.to_owned(), Some(explanation.to_owned()))];
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn what_explains_nothing_is_not_taken() {
        for (text, expected) in [
            // Who somebody is does not say what the word means.
            (
                "The bailiff, a man of few words, left the room.",
                &["bailiff"][..],
            ),
            // Two things, not one.
            (
                "The council wants a moratorium, or a new road, by May.",
                &["moratorium"],
            ),
            (
                "The council wants an incinerator or a moratorium.",
                &["incinerator", "moratorium"],
            ),
            // One of its kind, not the kind.
            ("The estuary, the pride of the town, is safe.", &["estuary"]),
        ] {
            let expected: Vec<_> = expected.iter().map(|word| ((*word).to_owned(), None)).collect();
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn names_and_familiar_words_are_left_out() {
        for text in [
            "Zbigniew Brzezinski met the Ouarzazate Incinerator Company in Ljubljana on Friday.",
            "The mayor said that the bridge was safe and the money had carefully been counted.",
            "They crossed the footbridge to the rooftop.",
            "The centre apologises to councillors for the humour in the labor dispute, and the pilgrams collasped.",
            "",
        ] {
            assert_eq!(words(text), [], "{text}");
        }
    }

    #[test]
    fn a_word_is_listed_once_and_no_more_than_eight() {
        let twice = words("Moratoriums are rare. The moratorium was lifted.");
        assert_eq!(twice, [("moratorium".to_owned(), None)]);
        let many = words(
            "The bailiff saw the estuary, the incinerator, the culvert and the spillway. The cartographer, the \
             plaintiff and the archivist spoke of hegemony, provenance, repatriation and a moratorium.",
        );
        assert_eq!(many.len(), MOST);
    }
}
