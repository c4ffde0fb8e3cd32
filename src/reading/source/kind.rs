use super::group::Mention;
use crate::language::{Document, TokenNo};
use crate::reading::SourceKind;
use crate::reading::tree::kids;
use crate::source::{Span, fold};

/// Nouns for who speaks or acts for something: what that is tells the kind.
const SPEAKERS: &[&str] = &[
    "chair",
    "chairman",
    "chairwoman",
    "chief",
    "director",
    "head",
    "leader",
    "manager",
    "official",
    "representative",
    "secretary",
    "spokesman",
    "spokesperson",
    "spokeswoman",
];

/// Words that tell of public office only where no organisation is named beside them ("president of Acme").
const ALONE: &[&str] = &[
    "administration",
    "authority",
    "council",
    "department",
    "president",
];

/// What sort of source it is, with the words of the mention that show it; the most telling row of the table wins.
pub(super) fn kind(document: &Document, head: TokenNo, mention: &Mention) -> Option<(SourceKind, Span)> {
    let mut heads = vec![mention.head, head];
    heads.extend(kids(document, head, &["appos"]));
    let mut tokens: Vec<_> = heads.iter().flat_map(|&head| about(document, head)).collect();
    tokens.sort_unstable();
    tokens.dedup();
    let organisation = document
        .entities()
        .iter()
        .any(|entity| entity.kind == "ORG" && tokens.iter().any(|at| entity.tokens.contains(&at.0)));
    table().find_map(|(words, kind)| {
        let at = find(document, &tokens, words)?;
        // "study" makes a document of "a new study", not of "a study author".
        let itself = || heads.iter().any(|&head| at.contains(document.token(head).span));
        let fits = (kind != SourceKind::Document || itself()) && !(organisation && ALONE.contains(&words));
        fits.then_some((kind, at))
    })
}

/// A noun with the words that qualify it, and what it speaks for, where it speaks for something.
fn about(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    let mut found = qualified(document, head);
    if SPEAKERS.contains(&document.token(head).lemma.to_lowercase().as_str()) {
        for preposition in kids(document, head, &["prep"]) {
            for object in kids(document, preposition, &["pobj"]) {
                found.extend(qualified(document, object));
            }
        }
    }
    found
}

fn qualified(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    let mut found = vec![head];
    let mut next = 0;
    while let Some(&at) = found.get(next) {
        found.extend(
            kids(
                document,
                at,
                &[
                    "compound", "amod", "nmod", "punct", "npadvmod", "advmod", "conj", "poss", "case",
                ],
            )
            .filter(|&kid| document.token(kid).dep != "poss" || document.token(kid).pos == "NOUN"),
        );
        next += 1;
    }
    found
}

fn table() -> impl Iterator<Item = (&'static str, SourceKind)> {
    include_str!("kinds.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(row)
}

fn row(line: &'static str) -> Option<(&'static str, SourceKind)> {
    let (words, name) = line.split_once('\t')?;
    let kind = match name {
        "state-media" => SourceKind::StateMedia,
        "news-outlet" => SourceKind::NewsOutlet,
        "government" => SourceKind::Government,
        "party" => SourceKind::Party,
        "company" => SourceKind::Company,
        "advocacy" => SourceKind::Advocacy,
        "expert" => SourceKind::Expert,
        "witness" => SourceKind::Witness,
        "document" => SourceKind::Document,
        _ => return None,
    };
    Some((words, kind))
}

/// Where `words` stand among the tokens: neighbours in the text, compared by their text or lemma.
fn find(document: &Document, tokens: &[TokenNo], words: &str) -> Option<Span> {
    // Hyphens are tokens of their own: "state", "-", "run".
    let spaced = words.replace('-', " - ");
    let wanted: Vec<_> = spaced.split(' ').collect();
    tokens.windows(wanted.len()).find_map(|window| {
        let joined = window.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
        let alike = window.iter().zip(&wanted).all(|(&at, &word)| {
            fold(document.word(at)) == word || document.token(at).lemma.to_lowercase() == word
        });
        (joined && alike).then(|| document.cover(window)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::{row, table};

    #[test]
    fn every_row_of_the_table_is_read() {
        let lines: Vec<_> = include_str!("kinds.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        for line in &lines {
            assert!(row(line).is_some(), "{line}");
        }
        assert_eq!(table().count(), lines.len());
    }
}
