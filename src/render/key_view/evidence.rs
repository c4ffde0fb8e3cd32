use serde::Serialize;

use crate::labels::Labels;
use crate::quiz::{Backed, QuizFile, QuotedWords};
use crate::render::Printable;

/// What backs a key, for showing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum EvidenceView {
    /// The article's own words.
    Quoted {
        /// By sentence, ascending.
        quotes: Vec<QuotedView>,
    },
    /// The article was searched in vain.
    Absent {
        /// "Looked for a source, and found none. Looked at:".
        looked_for: Printable,
        /// What was looked for.
        relation: Printable,
        /// What was looked at, by sentence.
        quotes: Vec<QuotedView>,
    },
    /// A person answers for it.
    Author,
}

/// Words of one sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuotedView {
    /// The sentence's number; none for words of the headline, byline or dateline.
    pub sentence: Option<u32>,
    /// "Sentence 3", "Above the text".
    pub place: String,
    /// The words quoted from it, in text order.
    pub words: Vec<Printable>,
    /// The whole sentence in pieces, where the quiz holds it.
    pub within: Vec<PieceOfSentence>,
}

/// A piece of a sentence, quoted or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PieceOfSentence {
    /// Its words.
    pub text: Printable,
    /// Whether they are those that show the answer.
    pub quoted: bool,
    /// Whether a space parts it from the piece before.
    pub spaced: bool,
}

impl EvidenceView {
    pub(super) fn new(backing: &Backed, quiz: &QuizFile, labels: &Labels) -> Self {
        match backing {
            Backed::Quoted(quotes) => Self::Quoted {
                quotes: by_sentence(quotes, quiz, labels),
            },
            Backed::Absent { relation, searched } => Self::Absent {
                looked_for: Printable::from(&labels.told("looked-for", &[("relation", relation.into())])),
                relation: Printable::from(relation),
                quotes: by_sentence(searched, quiz, labels),
            },
            Backed::Author => Self::Author,
        }
    }
}

/// Quoted words by sentence, ascending, each once.
pub(in crate::render) fn by_sentence(
    quotes: &[QuotedWords],
    quiz: &QuizFile,
    labels: &Labels,
) -> Vec<QuotedView> {
    let mut sorted: Vec<&QuotedWords> = quotes.iter().collect();
    sorted.sort_by_key(|quote| (quote.sentence, quote.span));
    sorted.dedup_by_key(|quote| (quote.sentence, quote.span));
    let groups = sorted.chunk_by(|one, other| one.sentence == other.sentence);
    let views = groups.map(|group| {
        let words: Vec<&str> = group.iter().map(|quote| quote.text.as_str()).collect();
        let sentence = group[0].sentence;
        QuotedView {
            sentence: sentence.map(|number| number.0),
            place: match sentence {
                Some(number) => labels.told("sentence-number", &[("n", number.0.into())]),
                None => labels.told("above-the-text", &[]),
            },
            words: words.iter().map(Printable::from).collect(),
            within: sentence
                .and_then(|number| quiz.sentence(number))
                .and_then(|text| pieces(text, &words))
                .unwrap_or_default(),
        }
    });
    views.collect()
}

/// `text` cut where the quoted words begin and end; nothing where they do not stand in it in this order.
fn pieces(text: &str, words: &[&str]) -> Option<Vec<PieceOfSentence>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut add = |piece: &str, before: &str, quoted| {
        let shown = Printable::from(piece);
        if !shown.as_str().is_empty() {
            pieces.push(PieceOfSentence {
                text: shown,
                quoted,
                spaced: piece.starts_with(char::is_whitespace) || before.ends_with(char::is_whitespace),
            });
        }
    };
    let mut before = "";
    for &quoted in words {
        let (lead, after) = rest.split_once(quoted)?;
        add(lead, before, false);
        add(quoted, if lead.is_empty() { before } else { lead }, true);
        (before, rest) = (quoted, after);
    }
    add(rest, before, false);
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_sentence_is_cut_at_its_quoted_words() {
        let shown = |text, words: &[&str]| {
            let pieces = pieces(text, words)?;
            let marked = pieces.iter().map(|piece| {
                let gap = if piece.spaced { " " } else { "" };
                if piece.quoted {
                    format!("{gap}[{}]", piece.text)
                } else {
                    format!("{gap}{}", piece.text)
                }
            });
            Some(marked.collect::<String>())
        };
        for (text, words, expected) in [
            (
                "The mayor said no.",
                &["The mayor"][..],
                Some("[The mayor] said no."),
            ),
            ("He said: \"No.\"", &["said", "No"], Some("He [said]: \"[No].\"")),
            ("no, no", &["no", "no"], Some("[no], [no]")),
            ("all of it", &["all of it"], Some("[all of it]")),
            ("all of it", &["none"], None),
        ] {
            assert_eq!(shown(text, words).as_deref(), expected, "{text}");
        }
    }
}
