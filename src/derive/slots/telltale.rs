//! Words by which a sentence may tell more than what is so. A sentence without any of them surely does not; one that has
//! one may.

use crate::derive::facts::Facts;
use crate::language::{SentenceNo, TokenNo};

/// What a sentence may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Telltale {
    /// A plan, a wish, an order or a condition: something that has not happened.
    Plan,
    /// That something is less than certain.
    Doubt,
}

impl Telltale {
    /// Whether a sentence may tell it.
    pub fn in_sentence(self, facts: &Facts, sentence: SentenceNo) -> bool {
        let document = &facts.reading().document;
        document.sentence(sentence).tokens.clone().map(TokenNo).any(|at| {
            let token = document.token(at);
            let mut words = self.lists().iter().copied().flatten();
            self.has_tag(token.tag) || words.any(|word| word.eq_ignore_ascii_case(&token.lemma))
        })
    }

    fn has_tag(self, tag: &str) -> bool {
        match self {
            Self::Plan => matches!(tag, "MD" | "TO"),
            Self::Doubt => tag == "MD",
        }
    }

    fn lists(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Plan => &[PLANS],
            Self::Doubt => &[PLANS, DOUBTS],
        }
    }
}

const PLANS: &[&str] = &[
    "advise",
    "advocate",
    "agree",
    "ahead",
    "aim",
    "ask",
    "authorise",
    "authorize",
    "await",
    "before",
    "call",
    "coming",
    "consider",
    "deadline",
    "decide",
    "demand",
    "draft",
    "due",
    "eve",
    "expect",
    "expected",
    "forecast",
    "future",
    "hope",
    "if",
    "intend",
    "later",
    "likely",
    "next",
    "offer",
    "order",
    "plan",
    "planned",
    "pledge",
    "predict",
    "prepare",
    "promise",
    "propose",
    "proposed",
    "ready",
    "recommend",
    "request",
    "schedule",
    "scheduled",
    "seek",
    "set",
    "soon",
    "threaten",
    "tomorrow",
    "try",
    "unless",
    "until",
    "upcoming",
    "urge",
    "vow",
    "want",
    "whether",
    "wish",
];

const DOUBTS: &[&str] = &[
    "?",
    "about",
    "allege",
    "alleged",
    "allegedly",
    "almost",
    "apparent",
    "apparently",
    "appear",
    "approximately",
    "around",
    "assume",
    "attempt",
    "believe",
    "chance",
    "claim",
    "controversial",
    "debate",
    "dispute",
    "doubt",
    "estimate",
    "fear",
    "feel",
    "generally",
    "glance",
    "guess",
    "imagine",
    "indicate",
    "infer",
    "largely",
    "mainly",
    "maybe",
    "mostly",
    "mysterious",
    "nearly",
    "normally",
    "often",
    "perceive",
    "perhaps",
    "possible",
    "possibility",
    "possibly",
    "potential",
    "potentially",
    "preliminary",
    "presumably",
    "presume",
    "probable",
    "probably",
    "prospect",
    "provisional",
    "provisionally",
    "question",
    "regard",
    "reportedly",
    "risk",
    "roughly",
    "rumor",
    "rumour",
    "seem",
    "seemingly",
    "some",
    "sometimes",
    "speculate",
    "suggest",
    "suppose",
    "supposedly",
    "surely",
    "suspect",
    "tend",
    "tentative",
    "tentatively",
    "theory",
    "think",
    "typically",
    "uncertain",
    "unclear",
    "unlikely",
    "usually",
    "view",
    "wonder",
];

#[cfg(test)]
mod tests {
    use super::Telltale;
    use crate::derive::facts::Facts;
    use crate::derive::slots::tests::facts;
    use crate::language::SentenceNo;

    fn told(facts: &Facts, telltale: Telltale) -> bool {
        telltale.in_sentence(facts, SentenceNo(1))
    }

    #[test]
    fn a_sentence_without_such_words_is_told_from_one_with_them() {
        for (text, plan, doubt) in [
            ("The old bridge stands near the mill.", false, false),
            ("The old bridge may fall.", true, true),
            ("The old bridge will probably fall.", true, true),
            ("The old bridge probably fell.", false, true),
            ("The council plans a new bridge.", true, true),
        ] {
            let facts = facts(text);
            let found = [Telltale::Plan, Telltale::Doubt].map(|telltale| told(&facts, telltale));
            assert_eq!(found, [plan, doubt], "{text}");
        }
    }
}
