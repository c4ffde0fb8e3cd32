//! Words of the page around an article that are copied along with it.

use crate::article::load::shape::{after, words};

/// Lines that are nothing else.
const LINES: [&str; 43] = [
    "abstract",
    "advert",
    "advertisement",
    "advertising",
    "analysis",
    "breaking",
    "breaking news",
    "comment",
    "comments",
    "contact",
    "continue reading",
    "copy link",
    "editorial",
    "email",
    "exclusive",
    "facebook",
    "for immediate release",
    "getty images",
    "listen to this article",
    "media contact",
    "media contacts",
    "more on this story",
    "most read",
    "last updated",
    "news release",
    "opinion",
    "press contact",
    "press release",
    "print",
    "published",
    "read more",
    "recommended stories",
    "related articles",
    "related stories",
    "related topics",
    "save",
    "share",
    "share this article",
    "skip advertisement",
    "sponsored",
    "top stories",
    "twitter",
    "updated",
];

/// What opens a short line that leads elsewhere.
const OPENERS: [&str; 8] = [
    "read more:",
    "read also:",
    "see also:",
    "more:",
    "related:",
    "related story:",
    "watch:",
    "sign up",
];

/// Whether the block belongs to the page, not to the article.
pub fn is_furniture(text: &str) -> bool {
    let line = text.trim_end_matches([':', '.', ' ']).to_lowercase();
    LINES.contains(&line.as_str())
        || is_clock_time(text)
        || (words(text) <= 25 && OPENERS.iter().any(|opener| after(text, opener).is_some()))
}

/// "2:45 p.m.", "1:39 PM ET", "Updated 14:05 GMT": when a piece was put up, and nothing else.
fn is_clock_time(text: &str) -> bool {
    let line = text.to_lowercase().replace('.', "");
    let mut parts = line
        .split_whitespace()
        .skip_while(|word| matches!(*word, "updated" | "updated:" | "published" | "published:" | "at"));
    let clock = |word: &str| {
        let figures = word.trim_end_matches("am").trim_end_matches("pm");
        figures.split_once(':').is_some_and(|(hours, minutes)| {
            let number = |text: &str| text.len() <= 2 && text.parse::<u8>().is_ok_and(|number| number < 60);
            number(hours) && minutes.len() == 2 && number(minutes)
        })
    };
    let named = |word: &str| word.len() <= 4 && word.chars().all(|c| c.is_ascii_alphabetic());
    parts.next().is_some_and(clock) && parts.clone().count() <= 2 && parts.all(named)
}

#[cfg(test)]
mod tests {
    use super::is_furniture;

    #[test]
    fn lines_of_the_page_are_seen() {
        for text in [
            "Advertisement",
            "SHARE",
            "Read more: Why the river rose",
            "Related topics:",
            "FOR IMMEDIATE RELEASE",
            "Opinion",
            "ABSTRACT.",
            "2:45 p.m.",
            "1:39 PM ET",
            "Updated 14:05 GMT",
            "9:15am",
        ] {
            assert!(is_furniture(text), "{text}");
        }
        for text in [
            "Share prices fell on Friday.",
            "More: the book that shook the town and its people, and that nobody in it has read to its end, \
                      though all of them say that they have, is back in the shops.",
            "Prints",
            "Opinion is divided",
            "At 2:45 p.m. the bell rang.",
            "The race ended in 2:45 hours.",
            "Romans 8:28",
        ] {
            assert!(!is_furniture(text), "{text}");
        }
    }
}
