//! "The council promised a new pool": what somebody does by saying something.

use crate::derive::sentence_words::SentenceWords;
use crate::reading::{kid, kids, listed};
use crate::source::Span;

pub(super) const PROMISING: &str = "pledge promise vow";

pub(super) const FORECASTING: &str = "anticipate expect forecast predict";

pub(super) const REJECTING: &str = "deny dismiss dispute rebut refute reject";

pub(super) const WARNING: &str = "warn";

/// Words by which a sentence may tell of a promise.
pub(super) const PROMISES: &str = "\
    about agree aim assurance assure commit commitment contract deal decide ensure expect future going
    guarantee hop hope intend intent intention next oath offer plan pledge prepare promise ready seek
    set shall swear try undertake undertaking vow want will willing word";

/// Words by which a sentence may tell what is expected.
pub(super) const FORECASTS: &str = "\
    ahead aim anticipate assume await bet by chance come coming deadline due estimate eve eventual
    expect expectation expected face fear forecast future going hop hope imminent impend intend later
    likely loom next outlook pending plan poised possible potential predict prediction prepare project
    projected projection promise propose prospect ready risk schedule scheduled seek set soon target
    threat threaten tomorrow unlikely until upcoming want warn";

/// Words by which a sentence may tell of a warning.
pub(super) const WARNINGS: &str = "\
    advise alarm alert beware careful caution cautious concern crisis danger dangerous else fear harm hazard if
    jeopardise jeopardize lose loss mind otherwise peril risk risky threat threaten unless urge vulnerable warn
    warning worry";

/// The verb of a promise, a warning, a forecast or a rejection where it is the sentence's own: "Ruiz vowed to sell it". What
/// somebody would do, or did not do, is not done.
pub(super) fn sign(words: &SentenceWords, verbs: &str) -> Option<Span> {
    let document = words.document;
    words.first(|at| {
        let verb = words.tokens[at];
        let token = document.token(verb);
        // "Had forecast" may hold no more.
        let mut auxiliaries = kids(document, verb, &["aux", "auxpass"]);
        let past = auxiliaries.any(|at| document.word(at).eq_ignore_ascii_case("had"));
        let open = past || words.governs(verb, &["MD", "TO"]) || kid(document, verb, &["neg"]).is_some();
        token.pos == "VERB"
            && matches!(token.tag, "VBD" | "VBZ" | "VBP" | "VBN")
            && token.dep == "ROOT"
            && listed(verbs, &words.lemma(verb))
            && kid(document, verb, &["nsubj", "nsubjpass"]).is_some()
            && !open
    })
}

#[cfg(test)]
mod tests {
    use crate::derive::slots::tells::Tells;
    use crate::derive::slots::tells::tests::check;

    #[test]
    fn what_is_done_by_saying_something_is_found() {
        let promise = [
            (
                "The council promised to build a pool in the park.",
                Some("promised"),
                false,
            ),
            ("The council has not promised a pool to the town.", None, false),
            ("The council of Brekke sold the mill in May.", None, true),
        ];
        check(Tells::Promise, &promise);
        let rejection = [
            (
                "Ana Ruiz denied that the council had sold the mill.",
                Some("denied"),
                false,
            ),
            ("The council of Brekke sold the mill in May.", None, true),
        ];
        check(Tells::Rejection, &rejection);
        let warning = [
            (
                "Ana Ruiz warned that the bridge had cracks of some size.",
                Some("warned"),
                false,
            ),
            ("The council of Brekke sold the mill in May.", None, true),
        ];
        check(Tells::Warning, &warning);
        let forecast = [
            (
                "The council expects a storm on the coast of Norway.",
                Some("expects"),
                false,
            ),
            ("The council of Brekke sold the mill in May.", None, true),
        ];
        check(Tells::Forecast, &forecast);
    }
}
