//! A claim's words as a quotation that a stem can show.

use super::words_at;
use crate::derive::facts::{Facts, Value, Words};
use crate::language::TokenNo;
use crate::reading::{Claim, Quoting, is_finite_statement, is_reporting_word};
use crate::source::{Span, fold};

/// Marks that open or close a speaker's words, or words that the reporter holds at a distance.
pub(super) const QUOTE_MARKS: [char; 7] = [
    '"', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}', '\u{2018}',
];

/// A quotation that is shown in a stem is long enough to be told apart and short enough to be read there.
const QUOTED_WORDS: std::ops::RangeInclusive<usize> = 8..=35;

/// The longest whole quotation of a claim: words that interrupt it part it into several.
pub(super) fn quotation(facts: &Facts, claim: &Claim) -> Option<Value> {
    if claim.quoting != Quoting::Direct {
        return None;
    }
    if is_anothers(facts, claim) || has_lost_apostrophes(facts) {
        return None;
    }
    let parts = claim
        .content
        .iter()
        .filter_map(|&span| whole_quotation(facts, span));
    let (span, words) = parts.max_by_key(|(span, _)| span.len())?;
    Some(words_at(words, span, facts.sentence_at(span.start())?))
}

/// Whether a quotation may give the words of another: recited, or passed on.
pub(super) fn is_anothers(facts: &Facts, claim: &Claim) -> bool {
    is_recited(facts, claim) || passes_on(facts, claim)
}

fn folded(word: &str) -> String {
    fold(word)
        .trim_matches(|c: char| !c.is_alphanumeric() && c != '\'')
        .to_owned()
}

/// The same between quote marks.
pub(super) fn marked(quotation: Value) -> Value {
    match quotation {
        Value::Words(words) => Value::Words(Words {
            text: format!("\u{201c}{}\u{201d}", words.text),
            ..words
        }),
        other => other,
    }
}

/// How many words in a row of what is said stand between two quote marks of its sentence; names of programmes and the like,
/// all in capitals, are none, nor are words that the article has again elsewhere: they are a term rather than a speaker's.
pub(super) fn quoted_words(facts: &Facts, claim: &Claim) -> usize {
    let document = &facts.reading().document;
    let span = document.sentence(claim.sentence).span;
    let Some(text) = span.of(document.article().text()) else {
        return 0;
    };
    let marks = text.char_indices().filter(|&(_, c)| is_double(c));
    let places: Vec<(usize, usize)> = marks.map(|(at, c)| (at, at + c.len_utf8())).collect();
    if !places.len().is_multiple_of(2) {
        return 0;
    }
    let pairs = places.chunks_exact(2).map(|pair| (pair[0].1, pair[1].0));
    let said = |&(from, to): &(usize, usize)| {
        let quoted = Span::new(span.start() + from, span.start() + to);
        claim.content.iter().any(|content| content.overlaps(quoted))
    };
    let words = pairs.filter(said).filter_map(|(from, to)| text.get(from..to));
    let article = document.article().text();
    let own = words.filter(|words| {
        let title = words
            .split_whitespace()
            .all(|word| word.starts_with(char::is_uppercase));
        !title && article.matches(words.trim()).count() == 1
    });
    own.map(|words| words.split_whitespace().count())
        .max()
        .unwrap_or(0)
}

fn is_double(mark: char) -> bool {
    matches!(mark, '"' | '\u{201c}' | '\u{201d}' | '\u{ab}' | '\u{bb}')
}

/// Words that are left where a text loses its apostrophes on the way: no quotation of such a text can be printed.
const WITHOUT_APOSTROPHE: &[&str] = &[
    "arent", "cant", "couldnt", "didnt", "doesnt", "dont", "hasnt", "havent", "im", "isnt", "ive",
    "shouldnt", "thats", "theyre", "wasnt", "werent", "wouldnt", "youre", "youve",
];

/// Whether the article's text has lost its apostrophes: "were" may be "we're" there.
fn has_lost_apostrophes(facts: &Facts) -> bool {
    let text = facts.reading().document.article().text();
    let words = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '\u{2019}')));
    words.into_iter().any(|word| {
        WITHOUT_APOSTROPHE
            .iter()
            .any(|lost| word.eq_ignore_ascii_case(lost))
    })
}

/// Words beside a quotation that make it somebody else's: lines of a song, a letter read out.
const RECITING: &[&str] = &[
    "chant",
    "cite",
    "lyric",
    "lyrics",
    "paraphrase",
    "poem",
    "quip",
    "quote",
    "read",
    "recite",
    "repeat",
    "sing",
    "song",
    "tale",
    "verse",
];

/// Words that no worksheet prints.
const COARSE: &[&str] = &[
    "ass", "asshole", "bastard", "bitch", "bullshit", "crap", "damn", "fuck", "fucking", "goddamn", "hell",
    "piss", "pussy", "shit", "slut", "whore",
];

/// Whether the sentence hints that the speaker gives the words of another.
fn is_recited(facts: &Facts, claim: &Claim) -> bool {
    let document = &facts.reading().document;
    let mut own = document.sentence(claim.sentence).tokens.clone().map(TokenNo);
    own.any(|at| {
        let token = document.token(at);
        let inside = claim.content.iter().any(|span| span.contains(token.span));
        !inside && RECITING.contains(&token.lemma.to_lowercase().as_str())
    })
}

/// "He has admitted it, Ruiz said": whether somebody but the speaker is said, in what is said, to state something.
pub(super) fn recounts(facts: &Facts, claim: &Claim) -> bool {
    let document = &facts.reading().document;
    let another = |&at: &TokenNo| {
        let own = ["i", "we", "you"].contains(&document.word(at).to_lowercase().as_str());
        document.token(at).dep == "nsubj" && !own
    };
    let mut words = claim.content.iter().flat_map(|&span| document.tokens_in(span));
    words.any(|at| is_finite_statement(document, at) && document.children(at).iter().any(another))
}

/// "The ferry, Keller suggested, could wait": whether somebody with a name is said, in the quotation, to say something.
fn passes_on(facts: &Facts, claim: &Claim) -> bool {
    let document = &facts.reading().document;
    claim.content.iter().any(|&span| {
        document.tokens_in(span).any(|at| {
            let named =
                |&kid: &TokenNo| document.token(kid).dep == "nsubj" && document.token(kid).pos == "PROPN";
            is_reporting_word(document, at) && document.children(at).iter().any(named)
        })
    })
}

/// Words that point at somebody or something outside a quotation.
const POINTING: &[&str] = &[
    "he", "him", "his", "she", "her", "hers", "they", "them", "their", "these", "those", "this", "he's",
    "she's", "they're", "they've", "there", "ones",
];

/// Words that a quotation in mid-argument begins with.
const CARRYING_ON: &[&str] = &[
    "and", "but", "so", "or", "because", "it", "it's", "that", "that's", "then", "which", "who",
];

/// Whether a quotation can be read by itself: it begins a thought and points at nothing outside.
fn stands_alone(words: &[&str]) -> bool {
    let capital = words
        .first()
        .is_some_and(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
    let begins = words
        .first()
        .is_some_and(|word| !CARRYING_ON.contains(&folded(word).as_str()));
    let unfit = |word: &String| POINTING.contains(&word.as_str()) || COARSE.contains(&word.as_str());
    capital && begins && !words.iter().map(|word| folded(word)).any(|word| unfit(&word))
}

/// Whether a speaker gives the words of others: in marks of their own, or as what people say.
fn is_nested(inner: &str) -> bool {
    const FRAMES: &[&str] = &[
        "people say",
        "they say",
        "some say",
        "you say",
        "says,",
        "say,",
        "said,",
        "asked,",
    ];
    let folded = fold(inner);
    inner.contains(" '") || inner.starts_with('\'') || FRAMES.iter().any(|frame| folded.contains(frame))
}

/// One uninterrupted quotation; of a long one its first sentences, as many as fit.
fn whole_quotation(facts: &Facts, span: Span) -> Option<(Span, String)> {
    let document = &facts.reading().document;
    let ends = document.sentences().iter().map(|sentence| sentence.span.end());
    let cuts = ends
        .filter(|&end| span.start() < end && end < span.end())
        .chain([span.end()]);
    cuts.rev().find_map(|end| {
        let part = Span::new(span.start(), end);
        let text = document.article().source().slice(part)?;
        let inner =
            text.trim_matches(|c: char| QUOTE_MARKS.contains(&c) || ",'`".contains(c) || c.is_whitespace());
        let words: Vec<&str> = inner.split_whitespace().collect();
        // A mark left inside means that the quotation was cut by other words.
        let whole = QUOTED_WORDS.contains(&words.len())
            && !inner.contains(QUOTE_MARKS)
            && !inner.contains("''")
            && !is_nested(inner);
        let whole = whole && stands_alone(&words);
        whole.then(|| (part, words.join(" ")))
    })
}

#[cfg(test)]
mod tests {
    use super::{quotation, quoted_words, recounts};
    use crate::derive::slots::tests::facts;

    #[test]
    fn who_passes_on_what_another_states_is_told_from_who_speaks() {
        for (text, another) in [
            ("Ana Ruiz said the plan was a mistake.", false),
            ("Ana Ruiz said Tom Berg had told her of the plan.", true),
            (
                "\u{201c}He has admitted that it was wrong,\u{201d} Ana Ruiz said.",
                true,
            ),
            (
                "\u{201c}I have said that it was wrong,\u{201d} Ana Ruiz said.",
                false,
            ),
            ("\u{201c}We wanted a bridge,\u{201d} Ana Ruiz said.", false),
        ] {
            let facts = facts(text);
            let claims = &facts.reading().claims;
            let outer = claims
                .iter()
                .find(|claim| claim.inside.is_none())
                .expect("a claim");
            assert_eq!(recounts(&facts, outer), another, "{text}");
        }
    }

    #[test]
    fn words_between_two_marks_are_counted() {
        for (text, words) in [
            (
                "Ana Ruiz said the plan was \u{201c}a big mistake\u{201d} for the town.",
                3,
            ),
            (
                "Ana Ruiz said the \u{201c}ring\u{201d} was \"very odd\" to her.",
                2,
            ),
            ("Ana Ruiz said the \u{201c}Harbour Nights\u{201d} were odd.", 0),
            ("Ana Ruiz said the plan was \u{201c}a big mistake.", 0),
            ("Ana Ruiz said the plan was a mistake.", 0),
        ] {
            let facts = facts(text);
            let claim = facts.reading().claims.first().expect("she says something");
            assert_eq!(quoted_words(&facts, claim), words, "{text}");
        }
    }

    #[test]
    fn a_text_that_lost_its_apostrophes_has_no_quotation_to_print() {
        let printed = |other: &str| {
            let facts = facts(&format!(
                "\u{201c}Were many more people in the harbour at night,\u{201d} Ana Ruiz said. {other}"
            ));
            let claims = &facts.reading().claims;
            claims.iter().any(|claim| quotation(&facts, claim).is_some())
        };
        assert!(printed("The town doesn't know why."));
        assert!(!printed("The town doesnt know why."));
    }

    #[test]
    fn what_a_speaker_passes_on_is_not_shown_as_theirs() {
        let printed = |quoted: &str| {
            let facts = facts(&format!("\u{201c}{quoted},\u{201d} Ana Ruiz said."));
            let claims = &facts.reading().claims;
            claims.iter().any(|claim| quotation(&facts, claim).is_some())
        };
        assert!(printed(
            "The last ferry of the day could wait for the train from Bergen"
        ));
        assert!(!printed(
            "The last ferry, Keller suggested, could wait for the train from Bergen"
        ));
    }
}
