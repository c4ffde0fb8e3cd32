use crate::language::{Document, TokenNo};
use crate::reading::claim::Quotations;
use crate::reading::tree::{is_one_of, is_word, kid, lower};
use crate::reading::{Attribution, Claim, ClaimNo, SentenceFact, claim_holding};

/// Words of plain saying: where one stands beside a fact that no claim holds, the fact may be said as well.
const SAYING: &[&str] = &[
    "say",
    "tell",
    "report",
    "add",
    "claim",
    "state",
    "announce",
    "estimate",
    "accord",
    "according",
    "note",
    "write",
    "explain",
    "warn",
    "argue",
    "suggest",
    "show",
    "find",
    "believe",
    "think",
    "accuse",
    "allege",
    "charge",
    "blame",
];

/// Words of hearsay without a speaker.
const HEARSAY: &[&str] = &[
    "reportedly",
    "allegedly",
    "supposedly",
    "so-called",
    "citing",
    "via",
    "cites",
];

/// Where a word of the article comes from, as its own sentence tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Credit {
    /// It stands inside what a source says, or its sentence gives its source.
    pub attributed: bool,
    /// The innermost claim that holds it.
    pub claim: Option<ClaimNo>,
    /// Whether the sentence leaves no doubt about that.
    pub clear: bool,
    /// Whether it is a source's, or stands in a sentence that surely gives none: "officials called it minimal, with six
    /// cancellations" is neither.
    pub settled: bool,
}

/// Tells where words come from.
pub(super) struct Credits<'a> {
    document: &'a Document,
    claims: &'a [Claim],
    sentences: &'a [SentenceFact],
    quotations: Quotations,
}

impl<'a> Credits<'a> {
    pub fn new(document: &'a Document, claims: &'a [Claim], sentences: &'a [SentenceFact]) -> Self {
        Self {
            document,
            claims,
            sentences,
            quotations: Quotations::of(document),
        }
    }

    /// The credit of the word at `at`.
    pub fn of(&self, at: TokenNo) -> Credit {
        let number = self.document.token(at).sentence;
        let sentence = self.document.sentence(number);
        let claim = claim_holding(self.document, self.claims, at);
        let attribution = self
            .sentences
            .get(number.0 as usize - 1)
            .map_or(Attribution::Unclear, |fact| fact.attribution);
        let given = attribution == Attribution::Given;
        let sourced = claim.is_some_and(|claim| self.has_source(claim));
        let attributed = sourced || given || self.quotations.holds(at);
        // An odd construction may have been taken for a report.
        let plain = claim
            .and_then(|number| self.claims.get(number.0))
            .is_some_and(|claim| claim.sure || claim.plain);
        let told = attributed && (!sourced || given || plain || self.quotations.holds(at));
        let hinted = || {
            let mut words = sentence.tokens.clone().map(TokenNo);
            claim.is_some() || words.any(|other| self.hints(other))
        };
        Credit {
            attributed,
            claim,
            settled: attributed || attribution == Attribution::None,
            clear: (told || !hinted()) && !self.quotations.broken(sentence.paragraph),
        }
    }

    /// Whether a claim, or one that it stands in, is credited to somebody: "it is widely believed" is not.
    fn has_source(&self, claim: ClaimNo) -> bool {
        let mut next = Some(claim);
        // Claims nest a few deep at most.
        for _ in 0..8 {
            let Some(claim) = next.and_then(|number| self.claims.get(number.0)) else {
                return false;
            };
            if claim.source.is_some() {
                return true;
            }
            next = claim.inside;
        }
        false
    }

    /// Whether a word lets suspect a source.
    fn hints(&self, at: TokenNo) -> bool {
        let token = self.document.token(at);
        let saying = matches!(token.pos, "VERB" | "AUX") && SAYING.contains(&token.lemma.as_str());
        // "determined the company saved ...": whatever the verb, somebody's finding may stand behind it.
        let finding = token.dep == "ccomp"
            && self.document.token(token.head).pos == "VERB"
            && kid(self.document, at, &["nsubj", "nsubjpass", "expl"]).is_some();
        saying
            || finding
            || is_one_of(self.document, at, HEARSAY)
            || lower(self.document, at) == "according"
            || !is_word(self.document, at) && self.document.word(at) == ":"
    }
}
