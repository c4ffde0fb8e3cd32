use crate::language::SentenceNo;
use crate::reading::Phrase;
use crate::source::Span;

/// A judgement reported as held ("is seen as", "is widely considered"), with its holder or without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The sentence.
    pub sentence: SentenceNo,
    /// The words that report it: "are seen".
    pub cue: Span,
    /// Who holds it, as the sentence says ("opponents of the junta"); none where nobody is given.
    pub holder: Option<Phrase>,
    /// Whether the sentence is surely such a report, with surely this holder or none.
    pub sure: bool,
}

/// Whether a sentence says where its information comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribution {
    /// It names or describes a source in its own words.
    Given,
    /// It surely holds no reporting words, no quotation and no source.
    None,
    /// Not sure either way.
    Unclear,
}

impl Attribution {
    /// The word that banks and files have for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::None => "none",
            Self::Unclear => "unclear",
        }
    }
}

/// A sentence as a piece of reporting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceFact {
    /// Its number.
    pub number: SentenceNo,
    /// Its text in the article.
    pub span: Span,
    /// Whether it says where its information comes from.
    pub attribution: Attribution,
    /// Whether it stands where somebody else than the reporter may speak, though nothing in it shows that.
    pub borrowed: bool,
    /// Whether it holds a speaker's exact words (it is wholly quoted, or at least four words in a row are).
    pub direct_quotation: bool,
}
