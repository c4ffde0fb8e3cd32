//! Lines that name the publisher.

use crate::article::load::shape::{after, capitalised, ends_sentence, words};

/// What says that a publisher's name follows.
const OPENERS: [&str; 5] = [
    "source: ",
    "publisher: ",
    "outlet: ",
    "published by ",
    "published in ",
];

/// Publishers and agencies that stand alone in a line of many texts.
const KNOWN: [&str; 28] = [
    "abc news",
    "agence france-presse",
    "afp",
    "al jazeera",
    "ap",
    "ap news",
    "associated press",
    "axios",
    "bbc",
    "bbc news",
    "bloomberg",
    "cbs news",
    "cnn",
    "financial times",
    "fox news",
    "nbc news",
    "npr",
    "politico",
    "reuters",
    "sky news",
    "the associated press",
    "the economist",
    "the guardian",
    "the independent",
    "the new york times",
    "the times",
    "the washington post",
    "usa today",
];

/// What the names of papers end with.
const PAPERS: [&str; 37] = [
    "advertiser",
    "argus",
    "bulletin",
    "chronicle",
    "courier",
    "daily",
    "dispatch",
    "echo",
    "examiner",
    "express",
    "gazette",
    "globe",
    "guardian",
    "herald",
    "independent",
    "inquirer",
    "journal",
    "ledger",
    "mail",
    "mercury",
    "mirror",
    "monitor",
    "news",
    "observer",
    "post",
    "press",
    "record",
    "register",
    "review",
    "sentinel",
    "standard",
    "star",
    "sun",
    "telegraph",
    "times",
    "tribune",
    "weekly",
];

/// Whether the line may be the name of a paper, by its last word; it may be a title too ("Runner Breaks Record").
pub fn may_be_paper(text: &str) -> bool {
    let last = text
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .to_lowercase();
    let named = text
        .split_whitespace()
        .all(|word| capitalised(word) || ["of", "and", "the", "&"].contains(&word));
    named && (2..=5).contains(&words(text)) && PAPERS.contains(&last.as_str())
}

/// The publisher's name in a line that names nothing else: where it begins.
pub fn publisher(text: &str) -> Option<usize> {
    let bare = text.trim_matches(['(', ')']);
    if KNOWN.contains(&bare.to_lowercase().as_str()) || is_site(text) {
        return Some(0);
    }
    let name = OPENERS.iter().find_map(|opener| after(text, opener))?;
    (!name.is_empty() && words(name) <= 6 && !ends_sentence(name)).then(|| text.len() - name.len())
}

/// "www.example.org": the address of a site, alone.
fn is_site(text: &str) -> bool {
    let name = text.strip_prefix("www.").unwrap_or(text);
    let parts: Vec<&str> = name.split('.').collect();
    let plain = |part: &&str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    (2..=4).contains(&parts.len())
        && parts.iter().all(plain)
        && parts
            .last()
            .is_some_and(|top| (2..=6).contains(&top.len()) && top.chars().all(|c| c.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::{may_be_paper, publisher};

    #[test]
    fn publishers_are_named() {
        for (text, name) in [
            ("Reuters", "Reuters"),
            ("Source: The Tay Valley Post", "The Tay Valley Post"),
            ("www.example.org", "www.example.org"),
            ("news.example.co.uk", "news.example.co.uk"),
        ] {
            assert_eq!(publisher(text).map(|start| &text[start..]), Some(name));
        }
        for text in [
            "River falls",
            "Source: the mayor said so.",
            "e.g",
            "It rained.",
            "",
        ] {
            assert_eq!(publisher(text), None, "{text}");
        }
    }

    #[test]
    fn papers_are_known_by_their_last_word() {
        assert!(may_be_paper("TAY VALLEY POST"));
        assert!(may_be_paper("The Tay Review"));
        assert!(may_be_paper("Tay Business Daily"));
        assert!(!may_be_paper("Town waits for news"));
        assert!(!may_be_paper("Times"));
    }
}
