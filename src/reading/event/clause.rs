use crate::language::{Document, Sentence, TokenNo};
use crate::reading::event::doubt::Doubts;
use crate::reading::event::frame::{Frame, existential, frame};
use crate::reading::event::keep::{Beside, keep};
use crate::reading::event::words::Words;
use crate::reading::{Actors, Clause};

/// Arcs below this margin are not trusted to carry a wording.
pub const SURE_MARGIN: f32 = 3.5;

/// The clause that the verb `head` governs, in wordings; `drop` are the words that the question leaves out.
///
/// Each wording is absent where it would not surely be right. Without `drop` there is no question.
#[must_use]
pub fn clause(document: &Document, actors: &Actors, head: TokenNo, drop: Option<&[TokenNo]>) -> Clause {
    let mut clause = unworded(document, head);
    let trusted = |frame: &Frame| frame.margin >= SURE_MARGIN && is_sound(document, frame);
    let Some(frame) = frame(document, head).filter(trusted) else {
        return clause;
    };
    if let Some(words) = words(document, actors, &frame, &[]) {
        clause.statement = words.statement();
        clause.present = clause.statement.as_ref().and_then(|_| words.present());
        clause.done = clause.statement.as_ref().and_then(|_| words.done());
        clause.predicate = clause.statement.as_ref().and_then(|_| words.predicate());
    }
    clause.question = drop
        .filter(|_| clause.statement.is_some())
        .and_then(|drop| words(document, actors, &frame, drop)?.question());
    clause
}

/// The clause that the verb `head` governs, in wordings that all leave out the words `cut`.
#[must_use]
pub fn clause_without(document: &Document, actors: &Actors, head: TokenNo, cut: &[TokenNo]) -> Clause {
    let mut clause = unworded(document, head);
    let sound = frame(document, head).filter(|frame| is_sound(document, frame));
    let Some(words) = sound
        .as_ref()
        .and_then(|frame| words(document, actors, frame, cut))
    else {
        return clause;
    };
    clause.statement = words.statement();
    if clause.statement.is_some() {
        clause.present = words.present();
        clause.done = words.done();
        clause.predicate = words.predicate();
        clause.question = words.question();
    }
    clause
}

/// The clause that the verb `head` governs as it follows "How many ...", without the words `cut`.
#[must_use]
pub fn open_question(document: &Document, actors: &Actors, head: TokenNo, cut: &[TokenNo]) -> Option<String> {
    let frame =
        frame(document, head).filter(|frame| frame.margin >= SURE_MARGIN && is_sound(document, frame))?;
    words(document, actors, &frame, cut)?.open_question()
}

/// What somebody says, as one clause of the verb `head`, in a statement alone: with the clauses that bound it ("if",
/// "because"), without the reporting verb `cue` in its midst, and also as "there is ...".
#[must_use]
pub fn content_in_full(document: &Document, actors: &Actors, head: TokenNo, cue: TokenNo) -> Clause {
    let mut clause = unworded(document, head);
    let beside = Beside {
        kept: true,
        cue: Some(cue),
    };
    let whole = frame(document, head).or_else(|| existential(document, head));
    let whole = whole.filter(|frame| frame.margin >= SURE_MARGIN && is_sound(document, frame));
    clause.statement = whole.and_then(|frame| {
        let kept = keep(document, &Doubts { document, actors }, &frame, &[], beside)?;
        if compares_with_nothing(document, &kept) {
            return None;
        }
        let words = Words {
            document,
            actors,
            frame: &frame,
            kept,
        };
        words.statement()
    });
    clause
}

/// "Bread is dearer because ...": than when or where, an earlier sentence tells.
fn compares_with_nothing(document: &Document, kept: &[TokenNo]) -> bool {
    let compared = |&at: &TokenNo| document.token(at).tag == "JJR" && document.token(at).dep == "acomp";
    kept.iter().any(compared) && !kept.iter().any(|&at| document.word(at) == "than")
}

/// The clause without any wording.
pub fn unworded(document: &Document, head: TokenNo) -> Clause {
    let tokens: Vec<TokenNo> = document
        .subtree(head)
        .into_iter()
        .filter(|&at| !matches!(document.token(at).pos, "PUNCT" | "SPACE"))
        .collect();
    let span = document.cover(&tokens).unwrap_or(document.token(head).span);
    Clause::bare(head, span, document.token(head).sentence)
}

/// The words of a frame that a wording keeps.
pub fn words<'a>(
    document: &'a Document,
    actors: &'a Actors,
    frame: &'a Frame,
    drop: &[TokenNo],
) -> Option<Words<'a>> {
    let kept = keep(
        document,
        &Doubts { document, actors },
        frame,
        drop,
        Beside::default(),
    )?;
    Some(Words {
        document,
        actors,
        frame,
        kept,
    })
}

/// Whether the sentence is a whole statement outside of quote marks.
pub fn is_sound(document: &Document, frame: &Frame) -> bool {
    let sentence = document.sentence(document.token(frame.head).sentence);
    let text = document
        .article()
        .source()
        .slice(sentence.span)
        .unwrap_or_default();
    let ends = text.trim_end_matches(['"', '\u{201d}', '\u{2019}', '\'', ')', ' ']);
    ends.ends_with('.')
        && ends_by_full_stop(document, sentence)
        && !is_hyphenated(document, frame.head)
        && !in_quotation(document, frame.subject)
        && !in_quotation(document, frame.head)
}

/// Whether a closing quote mark follows in the paragraph before an opening one.
fn closes_without_opening(document: &Document, at: TokenNo) -> bool {
    let paragraph = document.sentence(document.token(at).sentence).paragraph;
    (at.0..document.tokens().len())
        .map(TokenNo)
        .take_while(|&after| document.sentence(document.token(after).sentence).paragraph == paragraph)
        .find_map(|after| match document.word(after) {
            "\u{201c}" | "``" => Some(false),
            "\u{201d}" | "''" => Some(true),
            _ => None,
        })
        .unwrap_or(false)
}

/// Whether the sentence's last full stop is a mark of its own, not an abbreviation's.
fn ends_by_full_stop(document: &Document, sentence: &Sentence) -> bool {
    let mut last = sentence
        .tokens
        .clone()
        .rev()
        .map(TokenNo)
        .filter(|&at| document.token(at).pos != "SPACE");
    last.any(|at| document.word(at) == ".")
}

/// Whether the verb is only a part of a hyphenated word.
fn is_hyphenated(document: &Document, head: TokenNo) -> bool {
    let glued = |at: usize| {
        document
            .tokens()
            .get(at)
            .is_some_and(|_| document.word(TokenNo(at)) == "-")
    };
    glued(head.0 + 1) || head.0.checked_sub(1).is_some_and(glued)
}

/// Whether the word stands between quote marks, counted from the start of its paragraph.
pub fn in_quotation(document: &Document, at: TokenNo) -> bool {
    let paragraph = document.sentence(document.token(at).sentence).paragraph;
    let mut open = false;
    for before in (0..at.0).rev().map(TokenNo) {
        if document.sentence(document.token(before).sentence).paragraph != paragraph {
            break;
        }
        match document.word(before) {
            "\"" => open = !open,
            "\u{201c}" | "``" => return true,
            "\u{201d}" | "''" => return open,
            _ => {}
        }
    }
    open || closes_without_opening(document, at)
}

#[cfg(test)]
mod tests {
    use crate::article::Article;
    use crate::language::{Document, TokenNo, analyse};
    use crate::reading::event::clause::clause;
    use crate::reading::{Clause, actors};
    use crate::source::SourceFile;

    /// The clause of the verb `head`, in a text of one or more paragraphs.
    fn clause_of(text: &str, head: &str) -> Clause {
        let document = analyse(&Article::plain(SourceFile::new("test", text)));
        let actors = actors(&document);
        let at = position(&document, head);
        clause(&document, &actors, at, None)
    }

    fn position(document: &Document, word: &str) -> TokenNo {
        (0..document.tokens().len())
            .map(TokenNo)
            .find(|&at| document.word(at) == word)
            .expect("the word stands in the text")
    }

    #[test]
    fn clauses_stand_alone_in_statement_and_present() {
        for (text, head, statement, present) in [
            (
                "Justice Without Walls said Ruland has supplied trucks and boats.",
                "supplied",
                "Ruland has supplied trucks and boats",
                Some("Ruland supplies trucks and boats"),
            ),
            (
                "Prime Minister Joan Keller arrived in Oslo on Monday. Keller said she would send two doctors.",
                "send",
                "Joan Keller would send two doctors",
                Some("Joan Keller sends two doctors"),
            ),
            (
                "Police said that two ships collided near the harbor of Malta.",
                "collided",
                "two ships collided near the harbor of Malta",
                Some("two ships collide near the harbor of Malta"),
            ),
            (
                "However, the new museum, a gift from Norway, was opened by Queen Sonja in 2015.",
                "opened",
                "the new museum was opened by Queen Sonja in 2015",
                Some("the new museum is opened by Queen Sonja in 2015"),
            ),
            (
                "Officials said the bridge in Bergen may close.",
                "close",
                "the bridge in Bergen may close",
                None,
            ),
            (
                "Ana Ruiz has not signed the new treaty.",
                "signed",
                "Ana Ruiz has not signed the new treaty",
                None,
            ),
            (
                "Mayor Ana Ruiz paid for the repairs. Officials said Ruiz rated the school highly.",
                "rated",
                "Ana Ruiz rated the school highly",
                Some("Ana Ruiz rates the school highly"),
            ),
        ] {
            let clause = clause_of(text, head);
            assert_eq!(clause.statement.as_deref(), Some(statement), "{text}");
            assert_eq!(clause.present.as_deref(), present, "{text}");
            assert_eq!(clause.question, None, "no question without words to leave out");
        }
    }

    #[test]
    fn clauses_that_lean_on_other_sentences_are_not_worded() {
        for (text, head) in [
            ("They left the old building in Oslo.", "left"),
            ("The report criticized Ana Ruiz.", "criticized"),
            ("It was raining in Lisbon.", "raining"),
            ("There was a storm in Lisbon.", "was"),
            ("The ship that sank near Malta carried cars.", "sank"),
            ("Did Ana Ruiz sign the treaty?", "sign"),
            ("\u{201c}We closed the school,\u{201d} said Ana Ruiz.", "closed"),
            ("Ana Ruiz will resign if voters reject the plan.", "resign"),
            ("Ana Ruiz bought and repaired an old mill.", "bought"),
            ("Ana Ruiz praised this plan.", "praised"),
            ("Both ministers signed a treaty.", "signed"),
            ("Ana Ruiz met her.", "met"),
            ("Voters in Bergen chose the other plan.", "chose"),
            ("New school opens in Bergen", "opens"),
        ] {
            assert_eq!(clause_of(text, head).statement, None, "{text}");
        }
    }

    #[test]
    fn long_clauses_are_not_worded() {
        let text = "Ana Ruiz opened a school, a hall, a park, a pool, a shop, a mill, a farm, a road, a lake, a zoo, a port, a bank and a mall in Bergen.";
        assert_eq!(clause_of(text, "opened").statement, None);
    }

    #[test]
    fn the_question_leaves_out_what_is_asked_for() {
        let document = analyse(&Article::plain(SourceFile::new(
            "test",
            "Ana Ruiz opened a hospital in Porto on Tuesday.",
        )));
        let actors = actors(&document);
        let drop: Vec<TokenNo> = ["on", "Tuesday"].map(|word| position(&document, word)).to_vec();
        let clause = clause(&document, &actors, position(&document, "opened"), Some(&drop));
        assert_eq!(
            clause.question.as_deref(),
            Some("did Ana Ruiz open a hospital in Porto")
        );
    }
}
