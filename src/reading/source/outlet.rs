//! Names and nouns of news outlets.

use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, lower};

/// Nouns for news outlets.
const NOUNS: &[&str] = &[
    "newspaper",
    "broadcaster",
    "magazine",
    "tabloid",
    "daily",
    "weekly",
    "paper",
];

/// Words that make a noun phrase one: "a news agency", "state television", "local radio".
const MEDIA: &[&str] = &["media", "television", "tv", "radio", "news"];

/// Last words of their names.
const LAST_WORDS: &[&str] = &[
    "bulletin",
    "chronicle",
    "courier",
    "daily",
    "dispatch",
    "examiner",
    "express",
    "gazette",
    "globe",
    "guardian",
    "herald",
    "inquirer",
    "journal",
    "magazine",
    "mail",
    "mirror",
    "news",
    "newspaper",
    "observer",
    "post",
    "press",
    "radio",
    "sentinel",
    "standard",
    "star",
    "telegraph",
    "television",
    "times",
    "tribune",
    "tv",
];

/// Names that have none of them.
const NAMES: &[&str] = &[
    "abc",
    "afp",
    "aljazeera",
    "ap",
    "bbc",
    "bloomberg",
    "breitbart",
    "buzzfeed",
    "cbs",
    "cnbc",
    "cnn",
    "forbes",
    "fortune",
    "fox",
    "interfax",
    "itv",
    "jazeera",
    "msnbc",
    "nbc",
    "newsweek",
    "npr",
    "pbs",
    "politico",
    "reuters",
    "spiegel",
    "tass",
    "univision",
    "vox",
    "xinhua",
];

/// Whether a noun phrase with that head is surely a news outlet.
pub(in crate::reading) fn is_outlet(document: &Document, head: TokenNo) -> bool {
    let token = document.token(head);
    if token.pos == "PROPN" {
        let lone = head.0.checked_sub(1).is_none_or(|before| {
            let before = TokenNo(before);
            document.token(before).head != head || document.token(before).dep == "det"
        });
        let articled = document
            .children(head)
            .iter()
            .any(|&kid| document.token(kid).dep == "det" && is_one_of(document, kid, &["the"]));
        return is_one_of(document, head, NAMES)
            || LAST_WORDS.contains(&lower(document, head).as_str()) && (!lone || articled);
    }
    let media = MEDIA.contains(&lower(document, head).as_str());
    let agency = is_one_of(
        document,
        head,
        &[
            "agency", "network", "station", "channel", "outlet", "outlets", "site",
        ],
    ) && document
        .children(head)
        .iter()
        .any(|&kid| token.pos == "NOUN" && is_one_of(document, kid, MEDIA));
    token.pos == "NOUN"
        && (NOUNS.contains(&token.lemma.as_str()) || media && lower(document, head) != "news" || agency)
}
