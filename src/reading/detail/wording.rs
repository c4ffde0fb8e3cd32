use crate::language::SentenceNo;
use crate::language::wording::capitalise;
use crate::reading::{Claim, Event, Manner, Phrase, Source};
use crate::source::{Span, fold};

/// Words of one sentence that can be put up for judgement: the sentence, or a clause of it that was put into words.
#[derive(Clone, Debug)]
pub struct Wording {
    pub text: String,
    pub span: Span,
    pub sentence: SentenceNo,
    /// Whether it is not the article's sentence word for word.
    pub reworded: bool,
    /// What was left out.
    left_out: Vec<Span>,
}

impl Wording {
    pub fn new(text: &str, span: Span, sentence: SentenceNo) -> Self {
        let mut words = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
        Self {
            text: capitalise(&words),
            span,
            sentence,
            reworded: false,
            left_out: Vec::new(),
        }
    }

    /// A sentence without some pieces.
    pub fn of_sentence(text: &str, span: Span, sentence: SentenceNo, pieces: Vec<Span>) -> Self {
        let mut words = String::new();
        let mut at = span.start();
        for piece in &pieces {
            words.push_str(text.get(at..piece.start()).unwrap_or_default());
            at = piece.end();
        }
        words.push_str(text.get(at..span.end()).unwrap_or_default());
        Self {
            reworded: !pieces.is_empty(),
            left_out: pieces,
            ..Self::new(&words.replace(" ,", ","), span, sentence)
        }
    }

    /// With a name in the place of the pronoun that opens it.
    pub fn named(self, pronoun: &str, name: &str) -> Option<Self> {
        let rest = self
            .text
            .get(..pronoun.len())
            .filter(|begin| fold(begin) == fold(pronoun));
        let text = format!("{name}{}", self.text.get(rest?.len()..)?);
        Some(Self {
            text,
            reworded: true,
            ..self
        })
    }

    /// What the reporter tells as having happened or planned, without what stands beside it.
    pub fn of_event(event: &Event) -> Option<Self> {
        let own = event.sure && event.claim.is_none() && !event.reported;
        let clause = &event.clause;
        let text = clause.statement.as_ref().filter(|_| own)?;
        Some(Self::new(text, clause.span, clause.sentence).of_a_clause())
    }

    /// What a source says, with the source.
    pub fn of_claim(claim: &Claim, sources: &[Source]) -> Option<Self> {
        let source = sources.get(claim.source?.0).filter(|source| source.sure)?;
        let clause = claim.clause.as_ref()?;
        let plain = claim.sure && claim.manner == Manner::Statement && claim.inside.is_none();
        let text = clause.statement.as_ref().filter(|_| plain)?;
        // "According to Ana Ruiz, Ana Ruiz won".
        if text.contains(source.words.text.as_str()) {
            return None;
        }
        let told = format!("According to {}, {text}", source.words.text);
        Some(Self::new(&told, clause.span, claim.sentence).of_a_clause())
    }

    /// Words for it, as a statement of the place that it comes from.
    pub fn says(&self, text: String) -> Phrase {
        Phrase {
            text,
            span: self.span,
            sentence: self.sentence,
        }
    }

    fn of_a_clause(self) -> Self {
        Self {
            reworded: true,
            ..self
        }
    }

    /// Whether a word of its sentence still stands in it.
    pub fn keeps(&self, span: Span, word: &str) -> bool {
        !self.left_out.iter().any(|piece| piece.contains(span)) && self.place(word).is_some()
    }

    /// Where it has these words; none where they stand in it twice.
    pub fn only(&self, words: &str) -> Option<usize> {
        let first = self.place(words)?;
        let rest = self.text.get(first + words.len()..)?;
        place(rest, words).is_none().then_some(first)
    }

    fn place(&self, words: &str) -> Option<usize> {
        place(&self.text, words).or_else(|| {
            // The first word of a clause may have been given its capital.
            let opens = fold(&self.text).starts_with(&fold(words));
            opens.then_some(0)
        })
    }
}

/// Where whole words stand in a text.
fn place(text: &str, words: &str) -> Option<usize> {
    let bare = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(words)
        .map(|(at, _)| at)
        .find(|&at| bare(text[..at].chars().next_back()) && bare(text[at + words.len()..].chars().next()))
}
