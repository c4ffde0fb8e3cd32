//! Papers, posts and counts as sources: things that are read, not people.

use super::is_outlet;
use crate::language::{Document, TokenNo};
use crate::reading::tree::{is_one_of, kid, kids, lower};

/// Nouns for things that are read or counted.
const PAPERS: &[&str] = &[
    "article",
    "comment",
    "data",
    "datum",
    "document",
    "email",
    "e-mail",
    "estimate",
    "figure",
    "file",
    "filing",
    "image",
    "letter",
    "memo",
    "message",
    "model",
    "photo",
    "photograph",
    "picture",
    "poll",
    "post",
    "record",
    "report",
    "statement",
    "statistic",
    "study",
    "survey",
    "transcript",
    "tweet",
    "video",
];

/// Words of the news trade: what they say is news, whatever it is called.
const MEDIA: &[&str] = &[
    "broadcast",
    "media",
    "news",
    "newspaper",
    "newspapers",
    "outlet",
    "outlets",
    "press",
    "radio",
    "station",
    "stations",
    "television",
    "tv",
];

/// How a paper comes out.
const PUT_OUT: &[&str] = &[
    "author",
    "commission",
    "compile",
    "draft",
    "entitle",
    "issue",
    "prepare",
    "produce",
    "publish",
    "release",
    "title",
    "write",
];

/// Adjectives that only a paper has.
const OFFICIAL: &[&str] = &[
    "annual",
    "classified",
    "confidential",
    "final",
    "forensic",
    "interim",
    "internal",
    "medical",
    "monthly",
    "official",
    "preliminary",
    "quarterly",
    "scientific",
];

/// Whether a noun is a thing that is read.
pub(in crate::reading) fn is_paper(document: &Document, head: TokenNo) -> bool {
    let token = document.token(head);
    token.pos == "NOUN" && PAPERS.contains(&token.lemma.to_lowercase().as_str())
}

/// Whether a "report" is surely a paper with an author, a title or a day on which it came out, not a piece of news.
pub(super) fn is_written_report(document: &Document, report: TokenNo) -> bool {
    let mut about: Vec<TokenNo> = kids(document, report, &["compound", "amod", "nmod", "poss"]).collect();
    for preposition in kids(document, report, &["prep", "agent"]) {
        for object in kids(document, preposition, &["pobj"]) {
            about.push(object);
            about.extend(kids(document, object, &["conj", "compound", "amod"]));
        }
    }
    let of_the_news = about
        .iter()
        .any(|&at| is_outlet(document, at) || is_one_of(document, at, MEDIA));
    let author = kids(document, report, &["prep", "agent"]).any(|preposition| {
        is_one_of(document, preposition, &["by", "from"]) && kid(document, preposition, &["pobj"]).is_some()
    });
    let put_out = kids(document, report, &["acl", "relcl"])
        .any(|verb| PUT_OUT.contains(&document.token(verb).lemma.as_str()));
    let owned = kids(document, report, &["poss"]).any(|owner| document.token(owner).tag != "PRP$");
    let named = kid(document, report, &["compound", "nmod"]).is_some();
    let official =
        kids(document, report, &["amod"]).any(|word| OFFICIAL.contains(&lower(document, word).as_str()));
    !of_the_news && (author || put_out || owned || named || official)
}
