use std::fmt;

use serde::{Deserialize, Serialize};

use crate::item::Kind;
use crate::vocabulary::nearest;

/// How answers are turned into points, for each kind of response that can be scored in more than one way.
///
/// The default is what the program does where nobody says otherwise. Kinds that are missing here have one rule: words
/// and numbers are right, wrong or for a person to mark, and one sentence is right or wrong; several sentences are
/// scored as several options are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Scoring {
    /// One option.
    #[serde(skip_serializing_if = "is_default")]
    pub choice: ChoiceRule,
    /// Several options or sentences.
    #[serde(skip_serializing_if = "is_default")]
    pub choices: ChoicesRule,
    /// Verdicts on statements.
    #[serde(skip_serializing_if = "is_default")]
    pub truth: RowsRule,
    /// Pairs.
    #[serde(rename = "match", skip_serializing_if = "is_default")]
    pub matching: RowsRule,
    /// Elements in categories.
    #[serde(skip_serializing_if = "is_default")]
    pub sort: RowsRule,
    /// Elements in order.
    #[serde(skip_serializing_if = "is_default")]
    pub order: OrderRule,
}

/// One option of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChoiceRule {
    /// All points for the right option, nothing for another: number-right scoring.
    #[default]
    RightOrWrong,
    /// A wrong option among k takes 1/(k-1) of the points away, so that guessing is worth nothing on average: formula
    /// scoring, the correction for guessing (Thurstone, *A method for scoring tests*, Psychological Bulletin 16, 1919).
    /// No answer costs nothing, and a total is never below 0.
    Formula,
}

/// Several options: what a right tick earns and a wrong one costs, in shares of the points. Sums are never below 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChoicesRule {
    /// A right tick earns 1/right options, a wrong one costs 1/wrong options: rule `false` of R/exams (`exams_eval`).
    /// Ticking everything earns nothing, whatever the numbers.
    #[default]
    False,
    /// As `false`, but a lone wrong option costs one half: rule `false2` of R/exams, its own default. The same as `false`
    /// where two options or more are wrong, as is the case in every item of this program.
    False2,
    /// A right tick earns 1/right options, a wrong one costs as much: rule `true` of R/exams, and Canvas's "multiple
    /// answers". Where more options are right than wrong, ticking everything pays.
    True,
    /// All points for the right ticks and no other, else nothing: `partial = FALSE` of R/exams.
    AllOrNothing,
}

impl ChoicesRule {
    /// Into how many parts the points are divided, one of which a wrong tick costs; none where ticks do not count by
    /// themselves.
    #[must_use]
    pub fn cost(self, right: usize, offered: usize) -> Option<usize> {
        let wrong = offered.saturating_sub(right);
        match self {
            Self::False => Some(wrong),
            Self::False2 => Some(wrong.max(2)),
            Self::True => Some(right),
            Self::AllOrNothing => None,
        }
    }
}

/// Rows that are answered one by one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowsRule {
    /// The same share for each row that is right, as Moodle's matching question has it. Of two categories each pays half
    /// for guessing: there one slip earns half of the points and more slips nothing.
    #[default]
    PerRow,
    /// All points where every row is right, else nothing.
    AllOrNothing,
}

/// Elements put in order. All but the first are grading types of Moodle's ordering question (`qtype_ordering`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrderRule {
    /// Pairs in the right order less pairs in the wrong one, of all pairs, never below 0: Kendall's tau (*A new measure of
    /// rank correlation*, Biometrika 30, 1938).
    #[default]
    Pairs,
    /// The most elements, two at least, that stand in the right order among themselves, of all elements.
    LongestOrderedSubset,
    /// Elements that are followed at once by the one that belongs there, of all elements but the last ("relative to the
    /// next item, excluding last").
    RelativeNext,
    /// Elements in their own place, counted from the beginning, of all elements.
    AbsolutePosition,
    /// All points for the whole order, else nothing.
    AllOrNothing,
}

/// A set of rules of which one is chosen.
trait Rule: Copy + PartialEq + 'static {
    /// Every rule with its name, the default first.
    const NAMED: &'static [(Self, &'static str)];

    fn name(self) -> &'static str {
        let mut named = Self::NAMED.iter();
        named.find(|(rule, _)| *rule == self).map_or("", |(_, name)| name)
    }
}

impl Rule for ChoiceRule {
    const NAMED: &'static [(Self, &'static str)] =
        &[(Self::RightOrWrong, "right-or-wrong"), (Self::Formula, "formula")];
}

impl Rule for ChoicesRule {
    const NAMED: &'static [(Self, &'static str)] = &[
        (Self::False, "false"),
        (Self::False2, "false2"),
        (Self::True, "true"),
        (Self::AllOrNothing, "all-or-nothing"),
    ];
}

impl Rule for RowsRule {
    const NAMED: &'static [(Self, &'static str)] =
        &[(Self::PerRow, "per-row"), (Self::AllOrNothing, "all-or-nothing")];
}

impl Rule for OrderRule {
    const NAMED: &'static [(Self, &'static str)] = &[
        (Self::Pairs, "pairs"),
        (Self::LongestOrderedSubset, "longest-ordered-subset"),
        (Self::RelativeNext, "relative-next"),
        (Self::AbsolutePosition, "absolute-position"),
        (Self::AllOrNothing, "all-or-nothing"),
    ];
}

impl Scoring {
    /// The kinds that have rules to choose from.
    pub const KINDS: [Kind; 6] = [
        Kind::Choice,
        Kind::Choices,
        Kind::Truth,
        Kind::Match,
        Kind::Sort,
        Kind::Order,
    ];

    /// The names of a kind's rules, the default first; none where there is nothing to choose.
    #[must_use]
    pub fn rules(kind: Kind) -> Vec<&'static str> {
        fn names<R: Rule>() -> Vec<&'static str> {
            R::NAMED.iter().map(|(_, name)| *name).collect()
        }
        match kind {
            Kind::Choice => names::<ChoiceRule>(),
            Kind::Choices => names::<ChoicesRule>(),
            Kind::Truth | Kind::Match | Kind::Sort => names::<RowsRule>(),
            Kind::Order => names::<OrderRule>(),
            Kind::Gap | Kind::Text | Kind::Number | Kind::Select | Kind::Open => Vec::new(),
        }
    }

    /// The name of the rule that a kind is scored by; none where there is nothing to choose.
    #[must_use]
    pub fn rule(&self, kind: Kind) -> Option<&'static str> {
        Some(match kind {
            Kind::Choice => self.choice.name(),
            Kind::Choices => self.choices.name(),
            Kind::Truth => self.truth.name(),
            Kind::Match => self.matching.name(),
            Kind::Sort => self.sort.name(),
            Kind::Order => self.order.name(),
            Kind::Gap | Kind::Text | Kind::Number | Kind::Select | Kind::Open => return None,
        })
    }

    /// Chooses a rule by the keyword of its kind and its own name, as people write them.
    pub fn choose(&mut self, kind: &str, rule: &str) -> Result<(), NoRule> {
        let unknown = || NoRule::Kind(kind.to_owned());
        let found = Self::KINDS.into_iter().find(|known| known.keyword() == kind);
        let found = found.ok_or_else(unknown)?;
        let chosen = match found {
            Kind::Choice => put(&mut self.choice, rule),
            Kind::Choices => put(&mut self.choices, rule),
            Kind::Truth => put(&mut self.truth, rule),
            Kind::Match => put(&mut self.matching, rule),
            Kind::Sort => put(&mut self.sort, rule),
            Kind::Order => put(&mut self.order, rule),
            Kind::Gap | Kind::Text | Kind::Number | Kind::Select | Kind::Open => return Err(unknown()),
        };
        chosen.ok_or_else(|| NoRule::Rule(found, rule.to_owned()))
    }

    /// Whether nobody said otherwise.
    #[must_use]
    pub fn is_default(&self) -> bool {
        is_default(self)
    }
}

fn put<R: Rule>(chosen: &mut R, name: &str) -> Option<()> {
    let (rule, _) = R::NAMED.iter().find(|(_, known)| *known == name)?;
    *chosen = *rule;
    Some(())
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A rule that there is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRule {
    /// No kind with rules is called this.
    Kind(String),
    /// The kind has no rule of this name.
    Rule(Kind, String),
}

impl NoRule {
    /// What may have been meant, or else what there is.
    #[must_use]
    pub fn hint(&self) -> String {
        let (word, known) = match self {
            Self::Kind(word) => (word, Scoring::KINDS.map(Kind::keyword).to_vec()),
            Self::Rule(kind, word) => (word, Scoring::rules(*kind)),
        };
        let one_of_several = matches!(self, Self::Kind(word) if word == "select");
        match nearest(word, known.iter().copied()) {
            _ if one_of_several => "several sentences are scored as `choices` says".to_owned(),
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are: {}", known.join(", ")),
        }
    }
}

impl fmt::Display for NoRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(word) => write!(f, "`{word}` is no kind of question with rules to choose from"),
            Self::Rule(kind, word) => write!(f, "`{kind}` has no rule `{word}`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NoRule, Scoring};
    use crate::item::Kind;

    #[test]
    fn names_are_those_of_the_files() {
        for kind in Scoring::KINDS {
            for rule in Scoring::rules(kind) {
                let mut scoring = Scoring::default();
                assert_eq!(scoring.choose(kind.keyword(), rule), Ok(()));
                assert_eq!(scoring.rule(kind), Some(rule));
                let file = serde_json::to_string(&scoring).expect("it can be written");
                let default = rule == Scoring::rules(kind)[0];
                let expected = if default {
                    "{}".to_owned()
                } else {
                    format!("{{\"{kind}\":\"{rule}\"}}")
                };
                assert_eq!(file, expected);
                assert_eq!(serde_json::from_str::<Scoring>(&file).ok(), Some(scoring));
                assert_eq!(scoring.is_default(), default);
            }
        }
    }

    #[test]
    fn misspelt_names_are_told_with_what_was_meant() {
        for (kind, rule, said, hint) in [
            (
                "choises",
                "true",
                "`choises` is no kind of question with rules to choose from",
                "did you mean `choices`?",
            ),
            (
                "select",
                "true",
                "`select` is no kind of question with rules to choose from",
                "several sentences are scored as `choices` says",
            ),
            (
                "open",
                "rubric",
                "`open` is no kind of question with rules to choose from",
                "there are: choice, choices, truth, match, sort, order",
            ),
            (
                "order",
                "paris",
                "`order` has no rule `paris`",
                "did you mean `pairs`?",
            ),
            (
                "choice",
                "negative",
                "`choice` has no rule `negative`",
                "there are: right-or-wrong, formula",
            ),
        ] {
            let wrong: NoRule = Scoring::default().choose(kind, rule).expect_err("there is none");
            assert_eq!(
                (wrong.to_string(), wrong.hint()),
                (said.to_owned(), hint.to_owned())
            );
        }
        assert_eq!(Scoring::default().rule(Kind::Open), None);
    }
}
