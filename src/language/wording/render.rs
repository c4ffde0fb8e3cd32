use crate::language::{Document, TokenNo};

/// A part of a text that is put together from an article's tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A token as it is printed.
    Token(TokenNo),
    /// Other words in a token's place, spaced as it was.
    Instead(TokenNo, String),
    /// Words that stand nowhere in the article, between spaces.
    Words(String),
}

impl Piece {
    fn token(&self) -> Option<TokenNo> {
        match self {
            Self::Token(at) | Self::Instead(at, _) => Some(*at),
            Self::Words(_) => None,
        }
    }

    fn text<'a>(&'a self, document: &'a Document) -> &'a str {
        match self {
            Self::Token(at) => document.word(*at),
            Self::Instead(_, words) | Self::Words(words) => words,
        }
    }
}

const COMMAS: [&str; 3] = [",", ";", ":"];

/// The pieces as one text: spaces and commas as printed, none doubled or dangling where parts were left out.
///
/// Nothing where the outcome would not be whole: quote marks or brackets that do not pair, dashes, no word at all.
#[must_use]
pub fn render(document: &Document, pieces: &[Piece]) -> Option<String> {
    let mut out = String::new();
    let mut last: Option<&Piece> = None;
    for piece in pieces {
        let text = piece.text(document);
        if text.trim().is_empty() {
            continue;
        }
        if COMMAS.contains(&text) {
            // A comma is printed only once it is known that more follows, and only one of a row.
            if last.is_some() && !out.ends_with(',') {
                out.push(',');
            }
            last = last.map(|_| piece);
            continue;
        }
        if last.is_some_and(|before| spaced(document, before, piece)) {
            out.push(' ');
        }
        out.push_str(text);
        last = Some(piece);
    }
    let out = out.trim_end_matches([',', ' ']).to_owned();
    let whole = out.chars().any(char::is_alphanumeric)
        && balanced(&out)
        && !out.contains(['\u{2013}', '\u{2014}', ';', '?', '!', '\n'])
        && !out.contains("--")
        && !out.contains(" -")
        && !out.contains("- ")
        && !out.contains("...");
    whole.then_some(out)
}

fn spaced(document: &Document, before: &Piece, piece: &Piece) -> bool {
    let opening = |text: &str| {
        matches!(
            text,
            "(" | "[" | "\u{201c}" | "\u{2018}" | "$" | "\u{a3}" | "\u{20ac}" | "#"
        )
    };
    let closing = |text: &str| {
        matches!(
            text,
            ")" | "]" | "\u{201d}" | "%" | "." | "'s" | "\u{2019}s" | "n't" | "n\u{2019}t" | "'" | "\u{2019}"
        )
    };
    // "$ 200" of a careless text.
    let amount = matches!(before.text(document), "$" | "\u{a3}" | "\u{20ac}")
        && piece.text(document).starts_with(|c: char| c.is_ascii_digit());
    // A straight quote mark that closes, with a full stop before it left out.
    let closes = piece.text(document) == "\""
        && piece
            .token()
            .and_then(|at| at.0.checked_sub(1))
            .is_some_and(|before| {
                document.word(TokenNo(before)) == "." && !document.token(TokenNo(before)).space_after
            });
    match (before.token(), piece.token()) {
        _ if amount || closes => false,
        (Some(a), Some(b)) if a.0 + 1 == b.0 => {
            document.token(a).space_after || document.token(a).sentence != document.token(b).sentence
        }
        _ => !opening(before.text(document)) && !closing(piece.text(document)),
    }
}

fn balanced(text: &str) -> bool {
    let count = |mark: char| text.chars().filter(|&c| c == mark).count();
    count('"') % 2 == 0
        && count('\u{201c}') == count('\u{201d}')
        && count('(') == count(')')
        && count('[') == count(']')
        && !text.contains("``")
        && !text.contains("''")
        && count('\u{2018}') <= closing_singles(text)
        && straight_singles_pair(text)
}

/// Whether every straight single quote that opens a word has one that closes a word after it.
fn straight_singles_pair(text: &str) -> bool {
    let opens = text.matches(" '").count() + usize::from(text.starts_with('\''));
    let closes = text.matches("' ").count() + text.matches("',").count() + usize::from(text.ends_with('\''));
    opens <= closes
}

/// Closing single quotes that are no apostrophes: at the end of a word.
fn closing_singles(text: &str) -> usize {
    let characters: Vec<char> = text.chars().collect();
    (0..characters.len())
        .filter(|&at| {
            characters[at] == '\u{2019}' && characters.get(at + 1).is_none_or(|next| !next.is_alphanumeric())
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::{Piece, render};
    use crate::article::Article;
    use crate::language::{TokenNo, analyse};
    use crate::source::SourceFile;

    #[test]
    fn what_is_left_out_leaves_no_marks_behind() {
        let keep = |text: &str, places: &[usize]| {
            let document = analyse(&Article::plain(SourceFile::new("test", text)));
            let pieces: Vec<Piece> = places.iter().map(|&at| Piece::Token(TokenNo(at))).collect();
            render(&document, &pieces)
        };
        let text = "On Friday, Ana met Bo, a friend, and \u{201c}old\u{201d} Cy.";
        for (places, expected) in [
            (&[3, 4, 5][..], Some("Ana met Bo")),
            (&[2, 3, 4, 5, 6, 9], Some("Ana met Bo")),
            (
                &[3, 4, 5, 10, 11, 12, 13, 14],
                Some("Ana met Bo and \u{201c}old\u{201d} Cy"),
            ),
            (&[3, 4, 5, 10, 11, 12], None),
            (&[2, 6], None),
            (&[], None),
        ] {
            assert_eq!(keep(text, places).as_deref(), expected, "{places:?}");
        }
    }

    #[test]
    fn replaced_words_are_spaced_as_the_words_that_they_replace() {
        let document = analyse(&Article::plain(SourceFile::new(
            "test",
            "His team's plan failed.",
        )));
        let pieces = [
            Piece::Instead(TokenNo(0), "Bo Li's".to_owned()),
            Piece::Token(TokenNo(1)),
            Piece::Token(TokenNo(2)),
            Piece::Words("new".to_owned()),
            Piece::Token(TokenNo(3)),
        ];
        assert_eq!(
            render(&document, &pieces).as_deref(),
            Some("Bo Li's team's new plan")
        );
    }
}
