use super::group::Mention;
use super::words::core;
use crate::language::{Document, TokenNo};
use crate::reading::SourceKind;
use crate::reading::tree::kids;
use crate::source::{Span, fold};

/// What sort of source it is, with the words of the mention that show it; the most telling row of the table wins.
pub(super) fn kind(document: &Document, head: TokenNo, mention: &Mention) -> Option<(SourceKind, Span)> {
    let mut tokens = core(document, mention.head);
    tokens.extend(core(document, head));
    for aside in kids(document, head, &["appos"]) {
        tokens.extend(core(document, aside));
    }
    tokens.sort_unstable();
    tokens.dedup();
    table().find_map(|(words, kind)| Some((kind, find(document, &tokens, words)?)))
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
