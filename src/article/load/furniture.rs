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
        || (words(text) <= 25 && OPENERS.iter().any(|opener| after(text, opener).is_some()))
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
        ] {
            assert!(is_furniture(text), "{text}");
        }
        for text in [
            "Share prices fell on Friday.",
            "More: the book that shook the town and its people, and that nobody in it has read to its end, \
                      though all of them say that they have, is back in the shops.",
            "Prints",
            "Opinion is divided",
        ] {
            assert!(!is_furniture(text), "{text}");
        }
    }
}
