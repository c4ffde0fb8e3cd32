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
    /// Why, what for, or what came of it.
    Reason,
}

impl Telltale {
    /// Whether a sentence may tell it.
    pub fn in_sentence(self, facts: &Facts, sentence: SentenceNo) -> bool {
        let document = &facts.reading().document;
        document.sentence(sentence).tokens.clone().map(TokenNo).any(|at| {
            let token = document.token(at);
            let word = token.lemma.to_lowercase();
            self.has_tag(token.tag) || self.lists().iter().any(|list| list.contains(&word.as_str()))
        })
    }

    fn has_tag(self, tag: &str) -> bool {
        match self {
            Self::Plan => matches!(tag, "MD" | "TO"),
            Self::Doubt => tag == "MD",
            Self::Reason => tag == "TO",
        }
    }

    fn lists(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Plan => &[PLANS],
            Self::Doubt => &[PLANS, DOUBTS],
            Self::Reason => &[REASONS],
        }
    }
}

const PLANS: &[&str] = &[
    "agree",
    "aim",
    "ask",
    "call",
    "decide",
    "due",
    "expect",
    "expected",
    "forecast",
    "future",
    "hope",
    "if",
    "intend",
    "likely",
    "next",
    "offer",
    "plan",
    "planned",
    "pledge",
    "predict",
    "promise",
    "propose",
    "proposed",
    "ready",
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
    "presumably",
    "presume",
    "probable",
    "probably",
    "prospect",
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
    "suspect",
    "tend",
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

const REASONS: &[&str] = &[
    "after",
    "aim",
    "amid",
    "as",
    "because",
    "cause",
    "consequence",
    "consequently",
    "contribute",
    "due",
    "effect",
    "enable",
    "encourage",
    "explain",
    "for",
    "force",
    "give",
    "goal",
    "hence",
    "if",
    "leave",
    "lead",
    "lest",
    "make",
    "mean",
    "motive",
    "order",
    "owing",
    "prompt",
    "purpose",
    "reason",
    "result",
    "since",
    "so",
    "spark",
    "thank",
    "thanks",
    "that",
    "therefore",
    "through",
    "thus",
    "trigger",
    "when",
    "while",
    "why",
    "with",
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
        for (text, plan, doubt, reason) in [
            ("The old bridge stands near the mill.", false, false, false),
            ("The old bridge may fall.", true, true, false),
            ("The old bridge will probably fall.", true, true, false),
            ("The old bridge probably fell.", false, true, false),
            ("The old bridge fell because of the storm.", false, false, true),
            ("The council plans a new bridge.", true, true, false),
        ] {
            let facts = facts(text);
            let found =
                [Telltale::Plan, Telltale::Doubt, Telltale::Reason].map(|telltale| told(&facts, telltale));
            assert_eq!(found, [plan, doubt, reason], "{text}");
        }
    }
}
