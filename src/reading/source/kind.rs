use super::group::Mention;
use super::paper::is_written_report;
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

/// Law-making bodies and their members: part of the state, but not the government that they are set against.
const LAWMAKERS: &[&str] = &[
    "congress",
    "congressman",
    "congresswoman",
    "lawmaker",
    "legislator",
    "parliament",
    "senate",
    "senator",
];

/// Nouns for a government, which nobody who is set against it in the same sentence is part of.
const GOVERNMENTS: &[&str] = &["administration", "cabinet", "government", "junta", "regime"];

/// What sort of source it is, with the words of the mention that show it; the most telling row of the table wins.
///
/// Several that are joined are of a sort only where each is.
pub(super) fn kind(document: &Document, head: TokenNo, mention: &Mention) -> Option<(SourceKind, Span)> {
    let mut heads = vec![mention.head, head];
    heads.extend(kids(document, head, &["appos"]));
    let (kind, sign) = shown(document, &heads, Some(head))?;
    let all = joined(document, head)
        .into_iter()
        .all(|other| shown(document, &[other], Some(other)).is_some_and(|(others, _)| others == kind));
    all.then_some((kind, sign))
}

/// Who is joined to a source: "rights groups *and campaigners*".
fn joined(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    let mut found = Vec::new();
    let mut at = Some(head);
    while let Some(one) = at {
        at = kids(document, one, &["conj"])
            .find(|&other| other > one && matches!(document.token(other).pos, "NOUN" | "PROPN" | "PRON"));
        found.extend(at);
    }
    found
}

/// The kind that the words about some heads show; what is joined to `alone` has its own.
fn shown(document: &Document, heads: &[TokenNo], alone: Option<TokenNo>) -> Option<(SourceKind, Span)> {
    let mut tokens: Vec<_> = heads
        .iter()
        .flat_map(|&head| about(document, head, alone))
        .collect();
    tokens.sort_unstable();
    tokens.dedup();
    let organisation = document
        .entities()
        .iter()
        .any(|entity| entity.kind == "ORG" && tokens.iter().any(|at| entity.tokens.contains(&at.0)));
    table().find_map(|(words, kind)| {
        let at = find(document, &tokens, words)?;
        // "study" makes a document of "a new study", not of "a study author".
        let itself = heads
            .iter()
            .copied()
            .find(|&head| at.contains(document.token(head).span));
        let paper = kind != SourceKind::Document
            || itself.is_some_and(|head| words != "report" || is_written_report(document, head));
        let set_against = LAWMAKERS.contains(&words) && names_government(document, &tokens);
        // Of a country or of a club: a bare title does not say.
        let open = words == "president" && !tokens.iter().any(|&at| names_a_state(document, at));
        let of_a_body = organisation && ALONE.contains(&words);
        let fits = paper && !(set_against || open || of_a_body);
        fits.then_some((kind, at))
    })
}

/// Whether a word names a country or is made from a country's name.
fn names_a_state(document: &Document, at: TokenNo) -> bool {
    document
        .entity_at(at)
        .is_some_and(|entity| matches!(entity.kind, "GPE" | "NORP"))
}

/// Whether the sentence names a government beside the words about the source.
fn names_government(document: &Document, tokens: &[TokenNo]) -> bool {
    let Some(&first) = tokens.first() else {
        return false;
    };
    let sentence = document.sentence(document.token(first).sentence);
    sentence
        .tokens
        .clone()
        .map(TokenNo)
        .filter(|at| tokens.binary_search(at).is_err())
        .any(|at| GOVERNMENTS.contains(&document.token(at).lemma.to_lowercase().as_str()))
}

/// A noun with the words that qualify it, and what it speaks for, where it speaks for something.
fn about(document: &Document, head: TokenNo, alone: Option<TokenNo>) -> Vec<TokenNo> {
    let mut found = qualified(document, head, alone);
    if SPEAKERS.contains(&document.token(head).lemma.to_lowercase().as_str()) {
        for preposition in kids(document, head, &["prep"]) {
            for object in kids(document, preposition, &["pobj"]) {
                found.extend(qualified(document, object, alone));
            }
        }
    }
    found
}

fn qualified(document: &Document, head: TokenNo, alone: Option<TokenNo>) -> Vec<TokenNo> {
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
            .filter(|&kid| {
                let dep = document.token(kid).dep;
                (dep != "poss" || document.token(kid).pos == "NOUN") && (dep != "conj" || alone != Some(at))
            }),
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
