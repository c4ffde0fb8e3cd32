use super::words::unquoted;
use super::{Finding, Flaw, Subject};
use crate::item::Shape;

/// Pronouns that stand for something named before.
const PRONOUNS: &[&str] = &[
    "he",
    "him",
    "his",
    "she",
    "her",
    "hers",
    "they",
    "them",
    "their",
    "theirs",
    "it",
    "its",
    "himself",
    "herself",
    "itself",
    "themselves",
];

/// Persons who are neither reader nor source of a question.
const FIRST: &[&str] = &["i", "we", "us", "our", "ours", "my", "mine", "me"];

/// Words that point at the day or place of writing.
const DEICTIC: &[&str] = &[
    "yesterday",
    "today",
    "tomorrow",
    "tonight",
    "now",
    "ago",
    "recently",
    "currently",
    "nowadays",
    "latter",
    "former",
];

/// Nouns of a question's own frame: no person, and nothing that the article tells of.
const FRAME: &[&str] = &[
    "article",
    "claim",
    "claims",
    "information",
    "person",
    "question",
    "reason",
    "report",
    "sentence",
    "sentences",
    "source",
    "sources",
    "statement",
    "statements",
    "text",
    "view",
    "word",
    "words",
];

/// Words that look like names at the head of a sentence and are none.
const HEADS: &[&str] = &[
    "a",
    "an",
    "according",
    "by",
    "for",
    "from",
    "how",
    "in",
    "of",
    "on",
    "one",
    "the",
    "this",
    "two",
    "what",
    "when",
    "where",
    "which",
    "who",
    "whom",
    "whose",
    "why",
    "does",
    "did",
    "is",
    "are",
    "was",
    "were",
    "judge",
    "choose",
];

/// Words that nothing in the same text settles.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    if let Some(word) = unsettled(subject.stem, false) {
        found.push(Finding::stem(Flaw::Pointing, word));
    }
    // A quoted sentence to judge or sort is shown with its own words; options stand under the stem's names.
    let named = names(subject.stem);
    let shown = matches!(subject.shape, Shape::Sort { .. });
    for (place, text) in subject.texts().into_iter().enumerate() {
        if let Some(word) = unsettled(text, named)
            && !shown
        {
            found.push(Finding::option(Flaw::Pointing, place, word));
        }
    }
}

/// The first word that points outside the text; with `named`, the stem before it names what a pronoun may mean.
fn unsettled(text: &str, mut named: bool) -> Option<String> {
    let text = unquoted(text);
    let mut before = String::new();
    let mut framed = false;
    let asks_who = text.starts_with("Who");
    for (place, word) in text.split_whitespace().enumerate() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let possessive = bare.split(['\u{2019}', '\'']).next().unwrap_or(bare);
        let lower = possessive.to_lowercase();
        let expletive = lower == "it"
            && matches!(
                before.as_str(),
                "is" | "was" | "that" | "does" | "did" | "will" | "would"
            );
        // "These sentences ... its source": the question's own nouns are things, and named by it.
        let of_frame = framed && matches!(lower.as_str(), "it" | "its" | "itself");
        // "Who has no statement credited to them?"
        let of_who = asks_who && matches!(lower.as_str(), "they" | "them" | "their" | "themselves");
        if PRONOUNS.contains(&lower.as_str()) && !(named || expletive || of_frame || of_who) {
            return Some(bare.to_owned());
        }
        let first_person = FIRST.contains(&lower.as_str())
            && (lower != "us" || bare == "us")
            && (lower != "i" || bare == "I");
        if first_person || DEICTIC.contains(&lower.as_str()) && !counted(&lower, &before) {
            return Some(bare.to_owned());
        }
        framed |= FRAME.contains(&lower.as_str());
        named |= is_name(bare, place) || is_noun(&lower, &before);
        before = lower;
    }
    None
}

/// "The former president": a rank, not a pointer.
fn counted(word: &str, before: &str) -> bool {
    matches!(word, "former") && !before.is_empty()
}

fn names(text: &str) -> bool {
    let text = unquoted(text);
    let mut before = String::new();
    for (place, word) in text.split_whitespace().enumerate() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let lower = bare.to_lowercase();
        if is_name(bare, place) || is_noun(&lower, &before) {
            return true;
        }
        before = lower;
    }
    false
}

fn is_name(word: &str, place: usize) -> bool {
    word.starts_with(char::is_uppercase) && (place > 0 || !HEADS.contains(&word.to_lowercase().as_str()))
}

/// A word after an article or a number may be a noun that a pronoun stands for.
fn is_noun(word: &str, before: &str) -> bool {
    let opened = matches!(
        before,
        "the"
            | "a"
            | "an"
            | "some"
            | "several"
            | "many"
            | "two"
            | "three"
            | "four"
            | "most"
            | "all"
            | "both"
            | "that"
    );
    opened && !FRAME.contains(&word) && !word.is_empty()
}

#[cfg(test)]
mod tests {
    use super::unsettled;

    #[test]
    fn only_what_the_text_leaves_open_is_found() {
        for (text, word) in [
            ("According to the article, who says that he won?", Some("he")),
            ("Who says that Ana Ruiz and her team won?", None),
            ("What did the mayor do after she won?", None),
            ("Who has no statement credited to them?", None),
            ("What did the article say about its source?", None),
            ("What did the article say about her source?", Some("her")),
            (
                "Which one of these sentences does NOT say where its information comes from?",
                None,
            ),
            ("Who landed yesterday?", Some("yesterday")),
            ("Who met the former president?", None),
            ("Who said \u{201c}we won today\u{201d}?", None),
            ("Who says that it is raining?", None),
            ("Which of our rules changed?", Some("our")),
            ("Which US state changed?", None),
        ] {
            assert_eq!(unsettled(text, false).as_deref(), word, "{text}");
        }
    }
}
