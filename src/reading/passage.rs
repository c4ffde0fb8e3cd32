//! Words of the article that stand side by side, and whose statement they are.

use crate::language::wording::{Piece, render};
use crate::language::{Document, TokenNo};
use crate::reading::claim::{Quotations, is_reporting_word};
use crate::reading::tree::{is_word, kids, lower, trimmed};
use crate::reading::{Claim, ClaimNo, Phrase, SentenceFact, claim_holding, source};

/// The tokens of one unbroken run as an item puts them; nothing where they are no whole: words missing in between,
/// marks that do not pair, a dash.
pub(super) fn passage(document: &Document, tokens: &[TokenNo]) -> Option<Phrase> {
    let run = unbroken(document, tokens)?;
    // The parser may have torn a word apart: "do" and "n't".
    let last = *run.last()?;
    let torn = !document.token(last).space_after
        && document.tokens().get(last.0 + 1).is_some_and(|next| {
            let word = document.word(TokenNo(last.0 + 1));
            let letters = word.chars().any(char::is_alphanumeric);
            next.sentence == document.token(last).sentence && letters
        });
    if torn || run.iter().any(|&at| document.word(at).contains('\u{2015}')) {
        return None;
    }
    let pieces: Vec<Piece> = run.iter().map(|&at| Piece::Token(at)).collect();
    render(document, &pieces)?;
    source::phrase(document, &run)
}

/// All tokens from the first to the last, where only marks are missing in between.
pub(super) fn unbroken(document: &Document, tokens: &[TokenNo]) -> Option<Vec<TokenNo>> {
    let tokens = trimmed(document, tokens);
    let (first, last) = (tokens.first()?, tokens.last()?);
    let run: Vec<TokenNo> = (first.0..=last.0).map(TokenNo).collect();
    run.iter()
        .all(|at| tokens.binary_search(at).is_ok() || !is_word(document, *at))
        .then_some(run)
}

/// How many words the tokens are.
pub(super) fn words_in(document: &Document, tokens: &[TokenNo]) -> usize {
    tokens.iter().filter(|&&at| is_word(document, at)).count()
}

/// Whose statement a word is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// It stands inside what somebody says or writes.
    pub attributed: bool,
    /// The claim that it is part of, where that is known.
    pub claim: Option<ClaimNo>,
}

/// Tells whose statement words are, and whether their sentence can be trusted at all.
pub(super) struct Tellers<'a> {
    document: &'a Document,
    claims: &'a [Claim],
    sentences: &'a [SentenceFact],
    pub quotations: Quotations,
}

impl<'a> Tellers<'a> {
    pub fn new(document: &'a Document, claims: &'a [Claim], sentences: &'a [SentenceFact]) -> Self {
        Self {
            document,
            claims,
            sentences,
            quotations: Quotations::of(document),
        }
    }

    /// Who tells it; attributed as well where only the grammar shows that somebody does, or where somebody else than the
    /// reporter may speak.
    pub fn told(&self, at: TokenNo) -> Told {
        let claim = claim_holding(self.document, self.claims, at);
        let number = self.document.token(at).sentence.0 as usize;
        let borrowed = self.sentences.get(number - 1).is_some_and(|fact| fact.borrowed);
        let attributed = claim.is_some() || self.quotations.holds(at) || self.reported(at) || borrowed;
        Told { attributed, claim }
    }

    /// Whether a word governs or stands beside that reports what holds this one.
    fn reported(&self, at: TokenNo) -> bool {
        let document = self.document;
        let mut at = at;
        loop {
            let beside = kids(document, at, &["prep", "parataxis", "advcl"])
                .any(|kid| document.token(kid).dep == "parataxis" || lower(document, kid) == "according");
            let token = document.token(at);
            let content = matches!(token.dep, "ccomp" | "acl" | "xcomp" | "pcomp" | "dobj")
                && is_reporting_word(document, token.head);
            if beside || content {
                return true;
            }
            if token.head == at {
                return false;
            }
            at = token.head;
        }
    }

    /// Whether the sentence is a whole statement: it ends in a full stop, its paragraph's quote marks pair, and it is
    /// neither a question nor broken by dashes, colons or brackets that the parser may have stumbled over.
    pub fn sound(&self, at: TokenNo) -> bool {
        let document = self.document;
        let sentence = document.sentence(document.token(at).sentence);
        let mut tokens = sentence.tokens.clone().map(TokenNo);
        let text = sentence.span.of(document.article().text()).unwrap_or_default();
        let ends = text.trim_end_matches(['"', '\u{201d}', '\u{2019}', '\'', ')', ' ']);
        let verb = tokens.any(|at| matches!(document.token(at).pos, "VERB" | "AUX"));
        let strange = text.contains("http") || text.contains(['@', '#', '|', '*', '?']);
        verb && ends.ends_with('.') && !strange && !self.quotations.broken(sentence.paragraph)
    }
}

/// Whether a verb stands under a negation, its own or a governing one's: what it says is then turned round.
pub(super) fn negated(document: &Document, verb: TokenNo) -> bool {
    document.children(verb).iter().any(|&kid| {
        document.token(kid).dep == "neg"
            || matches!(
                lower(document, kid).as_str(),
                "never" | "no" | "hardly" | "barely" | "neither" | "nor"
            )
    })
}
