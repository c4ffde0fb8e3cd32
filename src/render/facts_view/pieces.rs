use serde::Serialize;

use super::marks::Marked;
use crate::reading::Note;
use crate::render::Printable;
use crate::source::Span;

/// Characters of a fact that are shown where its words are pointed at.
const LONGEST: usize = 160;

/// A stretch of a sentence in which no fact begins or ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PieceView {
    /// Its words: printable, with one space at an end where the article has white space there.
    pub text: String,
    /// The facts whose words begin here and that are told beside the sentence.
    pub begins: Vec<RefView>,
    /// The facts that it belongs to, the outermost (lowest) first.
    pub marks: Vec<MarkView>,
    /// What they tell, in few words, a fact a line.
    pub tells: Vec<Printable>,
}

/// A fact's mark on a piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MarkView {
    /// The kind of the fact.
    pub kind: &'static str,
    /// Whether it is sure.
    pub sure: bool,
    /// The line below the words, from 1.
    pub lane: usize,
    /// The letter of the fact, where it is told beside this sentence.
    pub letter: Option<String>,
}

/// The way to a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefView {
    /// The sentence that the fact is told beside.
    pub sentence: u32,
    /// Its letter there.
    pub letter: String,
    /// Its kind.
    pub kind: &'static str,
    /// Whether it is sure.
    pub sure: bool,
}

impl RefView {
    pub(super) fn new(mark: &Marked, notes: &[Note]) -> Self {
        let note = &notes[mark.note];
        Self {
            sentence: mark.home,
            letter: mark.letter.clone(),
            kind: note.kind.name(),
            sure: note.sure,
        }
    }
}

/// The words of a sentence, cut at every end of a mark, so that marks may overlap in any way.
pub(super) fn pieces(text: &str, sentence: Span, notes: &[Note], marked: &[Marked]) -> Vec<PieceView> {
    let mut borders = vec![sentence.start(), sentence.end()];
    let spans = marked.iter().flat_map(|mark| &mark.spans);
    borders.extend(spans.flat_map(|span| [span.start(), span.end()]));
    borders.retain(|&border| text.is_char_boundary(border));
    borders.sort_unstable();
    borders.dedup();
    borders
        .windows(2)
        .map(|border| piece(text, Span::new(border[0], border[1]), notes, marked))
        .collect()
}

fn piece(text: &str, span: Span, notes: &[Note], marked: &[Marked]) -> PieceView {
    let covers = |mark: &&Marked| mark.spans.iter().any(|own| own.contains(span));
    let mut marks: Vec<&Marked> = marked.iter().filter(covers).collect();
    marks.sort_by_key(|mark| std::cmp::Reverse(mark.lane));
    let begins = marked
        .iter()
        .filter(|mark| mark.own && mark.spans.first().is_some_and(|own| own.start() == span.start()));
    PieceView {
        text: words(span.of(text).unwrap_or_default()),
        begins: begins.map(|mark| RefView::new(mark, notes)).collect(),
        tells: marks.iter().rev().map(|mark| told(mark, notes)).collect(),
        marks: marks.into_iter().map(|mark| view(mark, notes)).collect(),
    }
}

fn view(mark: &Marked, notes: &[Note]) -> MarkView {
    let note = &notes[mark.note];
    MarkView {
        kind: note.kind.name(),
        sure: note.sure,
        lane: mark.lane,
        letter: mark.own.then(|| mark.letter.clone()),
    }
}

/// "claim 3a (not sure): Ana Ruiz – said – prices rose".
fn told(mark: &Marked, notes: &[Note]) -> Printable {
    let note = &notes[mark.note];
    let doubt = if note.sure { "" } else { " (not sure)" };
    let mut tells: String = note.tells.chars().take(LONGEST).collect();
    if tells.len() < note.tells.len() {
        tells.push('\u{2026}');
    }
    Printable::from(&format!(
        "{} {}{}{doubt}: {tells}",
        note.kind, mark.home, mark.letter
    ))
}

/// Printable words that still part from those before and after.
fn words(text: &str) -> String {
    let space = |at: Option<char>| {
        if at.is_some_and(char::is_whitespace) {
            " "
        } else {
            ""
        }
    };
    let shown = Printable::from(text);
    if shown.as_str().is_empty() {
        return space(text.chars().next()).to_owned();
    }
    format!(
        "{}{shown}{}",
        space(text.chars().next()),
        space(text.chars().next_back())
    )
}

#[cfg(test)]
mod tests {
    use super::super::marks::Marked;
    use super::{pieces, words};
    use crate::language::SentenceNo;
    use crate::reading::Note;
    use crate::source::Span;
    use crate::vocabulary::FactKind;

    #[test]
    fn words_keep_the_spaces_around_them_and_lose_what_is_not_seen() {
        for (text, shown) in [
            (" said ", " said "),
            ("\n", " "),
            ("\u{202e}", ""),
            ("a\u{1b}[2J\tb", "a[2J b"),
            ("", ""),
        ] {
            assert_eq!(words(text), shown, "{text:?}");
        }
    }

    #[test]
    fn overlapping_marks_are_cut_at_every_border() {
        let text = "He saw the dam.";
        let note = |kind| Note {
            kind,
            sentence: SentenceNo(1),
            spans: Vec::new(),
            tells: "it".to_owned(),
            sure: true,
        };
        let mark = |note, start, end, lane| Marked {
            note,
            own: true,
            home: 1,
            letter: ["a", "b"][note].to_owned(),
            spans: vec![Span::new(start, end)],
            lane,
        };
        let notes = [note(FactKind::Claim), note(FactKind::Event)];
        let marked = [mark(0, 0, 10, 2), mark(1, 3, 14, 1)];
        let cut: Vec<String> = pieces(text, Span::new(0, 15), &notes, &marked)
            .iter()
            .map(|piece| {
                let kinds: Vec<&str> = piece.marks.iter().map(|mark| mark.kind).collect();
                let begins: String = piece.begins.iter().map(|begun| begun.letter.as_str()).collect();
                format!("{begins}[{}]{}", piece.text, kinds.join(" "))
            })
            .collect();
        assert_eq!(
            cut,
            ["a[He ]claim", "b[saw the]claim event", "[ dam]event", "[.]"]
        );
    }
}
