//! "The oldest bridge in Norway": what is called the first, the only one or the most of its kind.

use crate::derive::facts::Facts;
use crate::derive::sentence_words::SentenceWords;
use crate::language::SentenceNo;
use crate::reading::listed;
use crate::source::Span;

const LATER: &str = "next second third fourth fifth sixth seventh eighth ninth tenth";

/// Words with which something is not so yet.
const WISHES: &str = "\
    aim ambition aspire become bid goal hop hope intend plan seek strive target try want wish";

/// Words with which a superlative may name a prize.
const AWARDS: &str = "\
    award bafta category emmy grammy nominate nomination nominee oscar prize";

/// Words by which a sentence may call something so.
pub(super) const WORDS: &str = "\
    absolute all best biggest champion chief ever every first foremost greatest high height key last lead leading
    low main maximum minimum more most never new no nobody none nothing number once only other peak premier
    primary record second single sole solely supreme than third top ultimate unique unparalleled
    unprecedented unrivalled win winner worst";

/// Superlatives.
pub(super) const TAGS: &[&str] = &["JJS", "RBS"];

pub(super) fn sign(facts: &Facts, sentence: SentenceNo, words: &SentenceWords) -> Option<Span> {
    // "Only the second" is neither the first nor the only one.
    let later = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.any(|word| listed(LATER, &word.to_lowercase()))
    };
    // "It hopes to be the largest", "the best actor".
    if words.hold(WISHES) || words.hold(AWARDS) {
        return None;
    }
    let mut records = facts.reading().superlatives.iter();
    records
        .find(|record| {
            let words = &record.words;
            record.sure
                && !record.one_of
                && words.sentence == sentence
                && !later(&words.text)
                && !is_idiom(&words.text)
                && has_scope(&words.text)
        })
        .map(|record| record.words.span)
}

/// Superlatives that rank nothing: "at the highest level", "to the highest bidder".
const IDIOMS: &[&str] = &[
    "best friend",
    "best interest",
    "closest ally",
    "highest bidder",
    "highest level",
    "highest order",
    "highest standard",
];

fn is_idiom(text: &str) -> bool {
    let text = text.to_lowercase();
    IDIOMS.iter().any(|idiom| text.contains(idiom))
}

/// Whether the words tell among what it has no equal, "in Norway", "the town's oldest": somebody's "only phone" and "the most
/// senior level" rank nothing.
fn has_scope(text: &str) -> bool {
    // "Made it Norway's largest mill".
    if ["it ", "him ", "them ", "her "]
        .iter()
        .any(|word| text.starts_with(word))
    {
        return false;
    }
    let text = format!(" {} ", text.to_lowercase().replace('\u{2019}', "'"));
    let among = [
        " in ", " of ", " on ", " to ", " ever ", " since ", " for ", "'s ",
    ];
    among.iter().any(|scope| text.contains(scope))
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn what_is_called_the_most_of_its_kind_is_found() {
        check(
            Tells::Record,
            &[
                (
                    "The town of Brekke has the oldest bridge in Norway.",
                    Some("the oldest bridge in Norway"),
                    false,
                ),
                (
                    "The town of Brekke has the second-oldest bridge in Norway.",
                    None,
                    false,
                ),
                ("The first ferry left the harbour of Brekke.", None, false),
                ("The council of Brekke sold the mill in May.", None, true),
            ],
        );
    }
}
