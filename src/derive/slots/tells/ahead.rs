//! Whether what a sentence tells lay ahead when the article was written.

use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::derive::facts::Facts;
use crate::derive::sentence_words::SentenceWords;
use crate::language::{SentenceNo, TokenNo};
use crate::reading::Status;
use crate::source::Span;

/// Words between a form of "be" and "to" that make a plan of it: "is due to open".
const ARRANGED: &[&str] = &[
    "due",
    "expected",
    "planning",
    "preparing",
    "scheduled",
    "set",
    "slated",
];

/// Verbs that tell how something is or stays: with "will" they are forecasts.
const STATES: &[&str] = &[
    "be", "become", "continue", "cost", "depend", "feel", "have", "know", "last", "mean", "need", "remain",
    "seem", "stay", "take",
];

/// Times of which "next" and "this" make one to come, when "will" stands before them.
const SPANS: &[&str] = &[
    "afternoon",
    "autumn",
    "decade",
    "evening",
    "fall",
    "month",
    "season",
    "spring",
    "summer",
    "term",
    "week",
    "weekend",
    "winter",
    "year",
];

/// The words by which a sentence surely tells of something that is to come: "is due to open", "plans to sell", "will" with
/// a time that lies ahead. Nothing where it hangs on a condition, or is no more than possible.
pub(in crate::derive::slots) fn to_come(facts: &Facts, sentence: SentenceNo) -> Option<Span> {
    let document = &facts.reading().document;
    let words = SentenceWords::new(document, sentence);
    let whole = words.lower.last().is_some_and(|word| word == ".")
        && words.word(0).starts_with(char::is_alphanumeric);
    let open = |at: TokenNo| {
        let word = document.word(at).to_lowercase();
        matches!(word.as_str(), "if" | "unless" | "whether")
            || document.token(at).tag == "MD" && matches!(word.as_str(), "could" | "may" | "might" | "would")
    };
    if !whole || words.tokens.iter().any(|&at| open(at)) {
        return None;
    }
    arranged_event(facts, sentence).or_else(|| {
        (0..words.tokens.len()).find_map(|at| {
            let signs = [is_arranged, plans, will];
            let to = signs.iter().find_map(|sign| sign(&words, at))?;
            let told = !only_marks(&words, at);
            document.cover(&words.tokens[at..=to]).filter(|_| told)
        })
    })
}

/// The words of a sure plan that the reading itself found, more than a lone "will"; who plans or intends something is looked
/// at apart.
fn arranged_event(facts: &Facts, sentence: SentenceNo) -> Option<Span> {
    let text = facts.reading().document.article().source();
    let planned =
        facts.reading().events.iter().filter(|event| {
            event.sure && event.status == Status::Planned && event.clause.sentence == sentence
        });
    let mut spans = planned.filter_map(|event| event.status_span);
    spans.find(|&span| {
        text.slice(span).is_some_and(|words| {
            let somebodys = words.starts_with("plan") || words.starts_with("intend");
            !somebodys && words.split_whitespace().count() >= 2
        })
    })
}

/// Past the adverbs from a place on, two at most.
fn past_adverbs(words: &SentenceWords, from: usize) -> usize {
    (from..from + 2)
        .take_while(|&at| words.tag(at) == "RB" && words.word(at) != "not" && words.word(at) != "n't")
        .count()
        + from
}

/// "The changes the council is expected to make", "the man who will lead it": whether the words only say which one is
/// meant, and tell nothing. "The trial, which is due to end in May" does tell it.
fn only_marks(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let mut clauses = document
        .self_and_ancestors(words.tokens[at])
        .filter(|&at| matches!(document.token(at).dep, "relcl" | "acl" | "advcl"));
    clauses.any(|clause| {
        let aside = |&at: &TokenNo| {
            let token = document.token(at);
            let comma =
                at.0.checked_sub(1)
                    .is_some_and(|before| document.word(TokenNo(before)) == ",");
            token.dep.starts_with("nsubj") && token.tag == "WDT" && comma
        };
        !document.children(clause).iter().any(aside)
    })
}

/// Whether the subject of a verb is somebody in particular: "robbers intend" tells of no plan, and "they plan" is what
/// somebody says of them.
fn is_somebodys(words: &SentenceWords, at: usize) -> bool {
    let document = words.document;
    let kids = |at: TokenNo| document.children(at).iter().copied();
    let verb = words.tokens[at];
    let mut subjects = kids(verb).filter(|&at| document.token(at).dep == "nsubj");
    subjects.all(|subject| {
        let token = document.token(subject);
        let they =
            ["they", "we", "you", "i", "who"].contains(&document.word(subject).to_lowercase().as_str());
        let marked = kids(subject).any(|at| matches!(document.token(at).dep, "det" | "poss" | "nummod"));
        !they && (marked || !matches!(token.tag, "NNS" | "NNPS"))
    })
}

/// "is now due TO open": the place of "to".
fn is_arranged(words: &SentenceWords, at: usize) -> Option<usize> {
    let present = matches!(words.tag(at), "VBZ" | "VBP") && words.lemma(words.tokens[at]) == "be";
    let word = past_adverbs(words, at + 1);
    (present && ARRANGED.contains(&words.word(word)) && leads_to_a_deed(words, word + 1)).then_some(word + 1)
}

/// "plans TO sell": the place of "to".
fn plans(words: &SentenceWords, at: usize) -> Option<usize> {
    let verb = matches!(words.tag(at), "VBZ" | "VBP")
        && matches!(words.lemma(words.tokens[at]).as_str(), "plan" | "intend")
        // "The government's plans to sell".
        && !matches!(words.tag(at.wrapping_sub(1)), "POS" | "PRP$" | "JJ" | "DT");
    (verb && is_somebodys(words, at) && leads_to_a_deed(words, at + 1)).then_some(at + 1)
}

/// "to open", "to be sold", and not "to have cost" or "to be late".
fn leads_to_a_deed(words: &SentenceWords, to: usize) -> bool {
    words.tag(to) == "TO" && is_a_deed(words, past_adverbs(words, to + 1))
}

fn is_a_deed(words: &SentenceWords, verb: usize) -> bool {
    words.tag(verb) == "VB"
        && (!STATES.contains(&words.lemma(words.tokens[verb]).as_str())
            || words.lemma(words.tokens[verb]) == "be" && words.tag(verb + 1) == "VBN")
}

/// "WILL open in May".
fn will(words: &SentenceWords, at: usize) -> Option<usize> {
    let deed = words.word(at) == "will" && is_a_deed(words, past_adverbs(words, at + 1));
    (deed && (at..words.tokens.len()).any(|later| lies_ahead(words, later))).then_some(at)
}

/// Whether the words at a place name a time; after "will", one that lies ahead.
fn lies_ahead(words: &SentenceWords, at: usize) -> bool {
    let named = |at: usize| WEEKDAYS.contains(&words.word(at)) || MONTHS.contains(&words.word(at));
    let time = |at: usize| SPANS.contains(&words.word(at)) || named(at);
    let year =
        |at: usize| words.word(at).len() == 4 && words.word(at).starts_with("20") && words.tag(at) == "CD";
    match words.word(at) {
        "tomorrow" => true,
        "next" | "this" => time(at + 1),
        "later" => words.word(at + 1) == "this",
        "on" | "in" | "by" | "from" | "until" => {
            named(at + 1) || words.tag(at + 1) == "CD" && named(at + 2) || year(at + 1)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::to_come;
    use crate::derive::slots::tests::facts;
    use crate::language::SentenceNo;

    #[test]
    fn what_is_to_come_is_told_from_all_else() {
        for (text, ahead) in [
            ("The new library is due to open in May.", Some("is due to")),
            (
                "The library, which is due to open in May, is new.",
                Some("is due to"),
            ),
            (
                "The changes the council is expected to make in May are small.",
                None,
            ),
            ("The council\u{2019}s plans to sell the mill are old.", None),
            ("The council now plans to sell the old mill.", Some("plans to")),
            (
                "The old mill is expected to be sold by the council.",
                Some("is expected to"),
            ),
            ("The council will sell the old mill in May.", Some("will")),
            (
                "The council will then sell the old mill later this year.",
                Some("will"),
            ),
            ("Robbers intend to sell boats.", None),
            ("Residents say they plan to vote.", None),
            ("The man who will open the library in May is old.", None),
            // A forecast, a condition, a state, a plan of the past, a denial.
            ("The council will sell the old mill.", None),
            ("The council will sell the old mill in May if it rains.", None),
            ("The work will take five weeks from May.", None),
            ("The work is expected to have cost 3 million.", None),
            ("The library was due to open in May.", None),
            ("The council will not sell the old mill in May.", None),
            ("The council sold the old mill in May.", None),
            ("The old mill was sold in May.", None),
            ("The council had sold the mill to a bank.", None),
            ("The council agreed on the sale of the mill.", None),
            ("The council sells the old mill on Monday.", None),
            ("A new quay of stone.", None),
        ] {
            let facts = facts(text);
            let span = to_come(&facts, SentenceNo(1));
            let found = span.and_then(|span| facts.reading().document.article().source().slice(span));
            assert_eq!(found, ahead, "{text}");
        }
    }
}
