use crate::language::Document;
use crate::reading::Note;
use crate::source::Span;

/// More lines than this below one another cannot be told apart: what is deeper lies on the last.
const MOST_LANES: usize = 6;

/// A fact as it is marked in one sentence.
pub(super) struct Marked {
    /// Its place among the notes.
    pub note: usize,
    /// Whether it is told beside this sentence.
    pub own: bool,
    /// The sentence that it is told beside.
    pub home: u32,
    /// Its letter there: `a` to `z`, then `aa`.
    pub letter: String,
    /// The words of this sentence that it rests on, in text order; may be none where the fact is told here.
    pub spans: Vec<Span>,
    /// The line below the words that is its own, from 1; the longer the words, the lower.
    pub lane: usize,
}

/// The facts of each sentence: those told beside it in text order, then those of others that rest on its words too.
pub(super) fn marked(document: &Document, notes: &[Note]) -> Vec<Vec<Marked>> {
    let sentences = document.sentences();
    let mut marked: Vec<Vec<Marked>> = sentences.iter().map(|_| Vec::new()).collect();
    for (number, note) in notes.iter().enumerate() {
        let home = sentences.partition_point(|sentence| sentence.number < note.sentence);
        let mut places = vec![(home, None)];
        for &span in &note.spans {
            let first = sentences.partition_point(|sentence| sentence.span.end() <= span.start());
            for (at, sentence) in sentences.iter().enumerate().skip(first) {
                if !sentence.span.overlaps(span) {
                    break;
                }
                let start = span.start().max(sentence.span.start());
                let end = span.end().min(sentence.span.end());
                places.push((at, Some(Span::new(start, end))));
            }
        }
        places.sort_unstable();
        for (at, span) in places {
            let Some(list) = marked.get_mut(at) else {
                continue;
            };
            if list.last().is_none_or(|last| last.note != number) {
                list.push(Marked {
                    note: number,
                    own: at == home,
                    home: note.sentence.0,
                    letter: String::new(),
                    spans: Vec::new(),
                    lane: 1,
                });
            }
            if let Some(last) = list.last_mut() {
                last.spans.extend(span);
            }
        }
    }
    let mut letters = vec![String::new(); notes.len()];
    for list in &mut marked {
        list.sort_by_key(|mark| (!mark.own, mark.spans.first().copied(), mark.note));
        for (place, mark) in list.iter().filter(|mark| mark.own).enumerate() {
            letters[mark.note] = letter(place);
        }
    }
    for list in &mut marked {
        for mark in list.iter_mut() {
            mark.letter.clone_from(&letters[mark.note]);
        }
        lay(list);
    }
    marked
}

/// Gives every mark a lane that no overlapping one has; short ones first, so that they lie next to their words.
fn lay(marks: &mut [Marked]) {
    let length = |mark: &Marked| -> usize { mark.spans.iter().map(|span| span.len()).sum() };
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by_key(|&at| (length(&marks[at]), at));
    for place in 0..order.len() {
        let own = &marks[order[place]].spans;
        let overlaps = |other: &Marked| own.iter().any(|a| other.spans.iter().any(|b| a.overlaps(*b)));
        let taken: Vec<usize> = order[..place]
            .iter()
            .filter(|&&other| overlaps(&marks[other]))
            .map(|&other| marks[other].lane)
            .collect();
        let free = (1..MOST_LANES).find(|lane| !taken.contains(lane));
        marks[order[place]].lane = free.unwrap_or(MOST_LANES);
    }
}

/// `a` to `z`, then `aa`, `ab`.
fn letter(place: usize) -> String {
    let last = char::from(b'a' + (place % 26) as u8);
    match place / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letter(more - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Marked, lay, letter};
    use crate::source::Span;

    #[test]
    fn letters_never_end() {
        let told = [0, 1, 25, 26, 51, 52, 701, 702].map(letter);
        assert_eq!(told, ["a", "b", "z", "aa", "az", "ba", "zz", "aaa"]);
    }

    #[test]
    fn words_within_words_lie_on_lanes_of_their_own() {
        let lanes = |spans: &[(usize, usize)]| -> Vec<usize> {
            let mut marks: Vec<Marked> = spans
                .iter()
                .map(|&(start, end)| Marked {
                    note: 0,
                    own: true,
                    home: 1,
                    letter: String::new(),
                    spans: vec![Span::new(start, end)],
                    lane: 1,
                })
                .collect();
            lay(&mut marks);
            marks.iter().map(|mark| mark.lane).collect()
        };
        assert_eq!(lanes(&[(0, 4), (5, 9)]), [1, 1]);
        assert_eq!(lanes(&[(0, 9), (2, 4), (6, 8)]), [2, 1, 1]);
        assert_eq!(lanes(&[(0, 6), (4, 9)]), [2, 1]);
        assert_eq!(lanes(&[(0, 9), (0, 9), (3, 4)]), [2, 3, 1]);
        assert_eq!(lanes(&[(0, 9); 8]), [1, 2, 3, 4, 5, 6, 6, 6]);
    }
}
