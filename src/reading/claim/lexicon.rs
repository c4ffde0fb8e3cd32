use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::reading::Manner;

/// Where a reporting verb's content stands in the clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A finite clause, or the clause that the verb interrupts or follows.
    Clause,
    /// "to ..." with a verb.
    Infinitive,
    /// The direct object.
    Object,
    /// "X as Y", "X Y".
    As,
    /// The direct object is whom it is said to, so it is not the content.
    Addressee,
}

/// A reporting verb.
#[derive(Clone, Debug)]
pub(super) struct Verb {
    /// What it makes of its content.
    pub manner: Manner,
    places: Vec<Place>,
    /// Prepositions and particles after which its content may stand.
    pub prepositions: Vec<&'static str>,
}

impl Verb {
    /// Whether its content may stand there.
    pub fn takes(&self, place: Place) -> bool {
        self.places.contains(&place)
    }
}

static VERBS: LazyLock<BTreeMap<&'static str, Verb>> =
    LazyLock::new(|| rows(include_str!("verbs.tsv")).filter_map(verb).collect());

static NOUNS: LazyLock<BTreeMap<&'static str, Manner>> =
    LazyLock::new(|| rows(include_str!("nouns.tsv")).filter_map(noun).collect());

/// The reporting verb with that lemma.
pub(super) fn reporting_verb(lemma: &str) -> Option<&'static Verb> {
    VERBS.get(lemma)
}

/// What the reporting noun with that lemma makes of its content.
pub(super) fn reporting_noun(lemma: &str) -> Option<Manner> {
    NOUNS.get(lemma).copied()
}

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

fn verb(row: &'static str) -> Option<(&'static str, Verb)> {
    let mut cells = row.split('\t');
    let (lemma, manner, frames) = (cells.next()?, manner(cells.next()?)?, cells.next()?);
    let mut verb = Verb {
        manner,
        places: Vec::new(),
        prepositions: Vec::new(),
    };
    for frame in frames.split(' ') {
        match frame.strip_prefix('+') {
            Some(word) => verb.prepositions.push(word),
            None => verb.places.push(place(frame)?),
        }
    }
    Some((lemma, verb))
}

fn noun(row: &'static str) -> Option<(&'static str, Manner)> {
    let (lemma, word) = row.split_once('\t')?;
    Some((lemma, manner(word)?))
}

fn place(word: &str) -> Option<Place> {
    match word {
        "clause" => Some(Place::Clause),
        "infinitive" => Some(Place::Infinitive),
        "object" => Some(Place::Object),
        "as" => Some(Place::As),
        "addressee" => Some(Place::Addressee),
        _ => None,
    }
}

fn manner(word: &str) -> Option<Manner> {
    match word {
        "statement" => Some(Manner::Statement),
        "promise" => Some(Manner::Promise),
        "criticism" => Some(Manner::Criticism),
        "denial" => Some(Manner::Denial),
        "belief" => Some(Manner::Belief),
        "request" => Some(Manner::Request),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{NOUNS, Place, VERBS, noun, reporting_verb, rows, verb};
    use crate::reading::Manner;

    #[test]
    fn every_row_of_the_tables_is_read_and_none_stands_twice() {
        let verbs: Vec<_> = rows(include_str!("verbs.tsv")).collect();
        for row in &verbs {
            assert!(verb(row).is_some(), "{row}");
        }
        assert_eq!(verbs.len(), VERBS.len());
        let nouns: Vec<_> = rows(include_str!("nouns.tsv")).collect();
        for row in &nouns {
            assert!(noun(row).is_some(), "{row}");
        }
        assert_eq!(nouns.len(), NOUNS.len());
    }

    #[test]
    fn a_verb_tells_where_its_content_stands() {
        let warn = reporting_verb("warn").unwrap();
        assert_eq!(warn.manner, Manner::Statement);
        assert!(warn.takes(Place::Clause) && warn.takes(Place::Addressee) && !warn.takes(Place::As));
        assert_eq!(warn.prepositions, ["of", "about", "against"]);
        assert!(reporting_verb("land").is_none());
    }
}
