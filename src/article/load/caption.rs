//! Words that belong to a picture, and quotes that are set in large type beside the text.

use crate::article::load::shape::{after, capitalised, ends_sentence, starts_small, words};

/// What opens the words under a picture.
const OPENERS: [&str; 20] = [
    "photo:",
    "photos:",
    "photo by ",
    "photograph:",
    "photograph by ",
    "image:",
    "images:",
    "image by ",
    "picture:",
    "pictured:",
    "caption:",
    "credit:",
    "file photo",
    "(photo",
    "illustration:",
    "video:",
    "getty/",
    "image source",
    "image caption",
    "(file photo",
];

/// What credits a picture inside the words under it.
const CREDITS: [&str; 14] = [
    "image:",
    "photo:",
    "photograph:",
    "picture:",
    "photo by ",
    "photograph by ",
    "(ap photo",
    "ap photo/",
    "getty images",
    "/getty",
    "/reuters",
    "/afp",
    "shutterstock",
    "file photo",
];

/// Whether the block stands under a picture: it says so itself, by a credit or its first word.
pub fn is_credited(text: &str) -> bool {
    let lower = text.to_lowercase();
    words(text) <= 60
        && (OPENERS.iter().any(|opener| after(text, opener).is_some())
            || CREDITS.iter().any(|credit| near_end(&lower, credit)))
}

/// Whether the credit opens the last sentence or so of the text.
fn near_end(text: &str, credit: &str) -> bool {
    text.rfind(credit).is_some_and(|at| words(&text[at..]) <= 12)
}

/// Whether the block is a phrase that goes on with what a picture shows: it begins with a small letter.
pub fn is_phrase(text: &str) -> bool {
    starts_small(text) && !text.starts_with(['"', '\u{201c}', '\u{2026}', '.']) && words(text) <= 20
}

/// Whether the block is a quote in large type: quoted words, a dash and a name.
pub fn is_pull_quote(text: &str) -> bool {
    if !text.starts_with(['"', '\u{201c}']) || ends_sentence(text) {
        return false;
    }
    let name = [" - ", " \u{2014} ", " \u{2013} ", " \u{2015} ", "\u{2014}"]
        .iter()
        .find_map(|dash| {
            let (quote, name) = text.rsplit_once(dash)?;
            quote.trim_end().ends_with(['"', '\u{201d}']).then_some(name)
        });
    name.is_some_and(|name| words(name) <= 6 && name.split_whitespace().next().is_some_and(capitalised))
}

#[cfg(test)]
mod tests {
    use super::{is_credited, is_phrase, is_pull_quote};

    #[test]
    fn picture_credits_are_seen() {
        for text in [
            "Photo: Ana Ruiz",
            "The flooded bridge on Monday. Image: Ana Ruiz.",
            "Men carry sandbags. (AP Photo/Ana Ruiz)",
            "The bridge. Photograph: Li Wei/Getty Images",
        ] {
            assert!(is_credited(text), "{text}");
        }
        for text in [
            "The image: it was all that mattered to the party, and to those who lead it in the town halls, he said.",
            "He took a photo.",
        ] {
            assert!(!is_credited(text), "{text}");
        }
    }

    #[test]
    fn phrases_and_large_quotes_are_seen() {
        assert!(is_phrase("people on the bridge in 2008."));
        assert!(!is_phrase("People crossed the bridge."));
        assert!(is_pull_quote("\"It is a long game.\" - Ana Ruiz"));
        assert!(!is_pull_quote("\"It is a long game,\" Ana Ruiz said."));
        assert!(!is_pull_quote(
            "\"It is a game\" \u{2014} or so it seemed to those who stood on the bridge"
        ));
    }
}
