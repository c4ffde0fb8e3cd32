use crate::language::SentenceNo;
use crate::source::Span;

/// Words of the article that may stand in an item: as printed there and as an item would put them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// As an item puts them: capitals, articles and possessives in order, pronouns replaced where sure.
    pub text: String,
    /// Where they stand.
    pub span: Span,
    /// In which sentence.
    pub sentence: SentenceNo,
}
